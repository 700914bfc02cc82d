"""An excluded activity named alone is asked about before it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from actions import only_activity
from actions.form import AssessmentForm
from actions.slots import PENDING
from tests.actions.conftest import SOMETHING, Run, entity, hear, labels, slots_of
from tests.actions.test_form import without

TRAINING = entity("sectors", ["training"])
ONLY = {"fact": "sectors", "kind": "only"}
OTHERS = {"fact": "sectors", "kind": "others"}


def test_that_is_all_ends_the_other_activities() -> None:
    pending = {"asked": "sectors", "sectors": ["training"], "pending": OTHERS}
    reading = hear(entity("answer", "done"), text="c'est tout", **pending)
    assert reading.changes == {PENDING: None}


def clicked(value: Any) -> dict[str, Any]:
    return {**entity("sectors", value), "extractor": "choice"}


@pytest.mark.parametrize(
    "text", ["formation", "on fait de la formation", "nous sommes un peu dans la formation"]
)
def test_a_bare_excluded_activity_is_asked_about(text: str) -> None:
    reading = hear(TRAINING, asked="sectors", text=text)
    assert reading.changes == {"sectors": ["training"], PENDING: ONLY}


def test_a_choice_is_asked_about() -> None:
    reading = hear(clicked("training"), asked="sectors", text="Organisme de formation")
    assert reading.changes[PENDING] == ONLY


@pytest.mark.parametrize(
    "text",
    [
        "nous sommes un organisme de formation",
        "uniquement de la formation",
        "on ne fait que de la formation",
        "formation, rien d'autre",
    ],
)
def test_an_activity_said_to_be_the_only_one_is_not(text: str) -> None:
    assert PENDING not in hear(TRAINING, asked="sectors", text=text).changes


def test_an_activity_in_a_whole_description_is_not() -> None:
    reading = hear(entity("legal_form", "scop"), TRAINING, text="SCOP de formation")
    assert PENDING not in reading.changes


@pytest.mark.parametrize("values", [["other"], ["training", "other"]])
def test_other_activities_leave_no_doubt(values: list[str]) -> None:
    assert PENDING not in hear(entity("sectors", values), asked="sectors").changes


@pytest.mark.parametrize(
    ("said", "text", "left"),
    [
        ([entity("answer", "yes")], "oui", {PENDING: None}),
        ([], "c'est notre seule activité", {PENDING: None}),
        ([entity("answer", "no")], "non", {PENDING: OTHERS}),
        ([], "ce n'est pas la seule", {PENDING: OTHERS}),
        ([entity("answer", "qualified")], "oui mais pas que", {PENDING: OTHERS}),
    ],
)
def test_the_answer_settles_it(said: list[Any], text: str, left: dict[str, Any]) -> None:
    slots = {"sectors": ["training"], "pending": ONLY}
    assert hear(*said, asked="sectors", text=text, **slots).changes == left


@pytest.mark.parametrize("pending", [ONLY, OTHERS])
def test_another_activity_is_added(pending: dict[str, str]) -> None:
    slots = {"sectors": ["training"], "pending": pending}
    reading = hear(entity("sectors", ["other"]), asked="sectors", text="restaurant", **slots)
    assert reading.changes == {"sectors": ["training", "other"], PENDING: None}
    assert reading.corrected == {}


def test_no_other_activity_after_all_lets_the_refusal_be_said() -> None:
    slots = {"sectors": ["training"], "pending": OTHERS}
    reading = hear(entity("answer", "none"), asked="sectors", text="aucune", **slots)
    assert reading.changes == {PENDING: None}


@pytest.mark.parametrize("pending", [ONLY, OTHERS])
def test_not_knowing_takes_the_activity_back(pending: dict[str, str]) -> None:
    slots = {"sectors": ["training"], "pending": pending}
    reading = hear(entity("answer", "unknown"), asked="sectors", text="je ne sais pas", **slots)
    assert reading.changes == {"sectors": None, "unknown": ["sectors"], PENDING: None}


def test_a_late_click_on_its_choices_answers_nothing_else() -> None:
    said = [entity("answer", "yes"), entity("fact", "sectors")]
    reading = hear(*said, asked="in_difficulty", text="Oui, c’est tout", sectors=["training"])
    assert reading.changes == {}
    assert reading.understood


def test_the_form_asks_before_it_refuses(run: Run) -> None:
    slots = without(sectors=["training"], pending=ONLY, turn=SOMETHING, asked_fact="sectors")
    (message,), _ = run(AssessmentForm(), **slots)
    assert message["response"] == "utter_ask_sectors_only"
    assert labels(message) == ["Oui, c’est tout", "Non, il y en a d’autres", "Je ne sais pas"]


def test_several_activities_are_asked_about_together(run: Run) -> None:
    slots = without(sectors=["training", "consulting"], pending=ONLY, turn=SOMETHING)
    (message,), _ = run(AssessmentForm(), asked_fact="sectors", **slots)
    assert message["response"] == "utter_ask_sectors_only_several"


def test_the_others_are_asked_for(run: Run) -> None:
    slots = without(sectors=["training"], pending=OTHERS, turn=SOMETHING)
    (message,), _ = run(AssessmentForm(), asked_fact="sectors", **slots)
    assert message["response"] == "utter_ask_sectors_others"
    assert "Organisme de formation" not in labels(message)
    assert "Conseil" in labels(message)


def test_nothing_is_asked_when_a_refusal_is_certain_anyway(run: Run) -> None:
    slots = without(sectors=["training"], headcount=30, pending=ONLY, turn=SOMETHING)
    messages, events = run(AssessmentForm(), asked_fact="sectors", **slots)
    assert messages == []
    assert {"event": "slot", "timestamp": None, "name": PENDING, "value": None} in events


def test_misses_do_not_let_the_refusal_through(run: Run) -> None:
    asked = {"fact": "sectors", "misses": 2}
    slots = without(sectors=["training"], pending=ONLY, asked=asked)
    turn = {"understood": False, "changed": False}
    messages, _ = run(
        AssessmentForm(), asked_fact="sectors", intent="nlu_fallback", turn=turn, **slots
    )
    assert messages[-1]["response"] == "utter_ask_sectors_only"


def test_digressions_change_its_words_without_letting_the_refusal_through(run: Run) -> None:
    turn = {"understood": False, "changed": False, "handled": True}
    asked: dict[str, Any] = {"fact": "sectors", "misses": 0}
    pending, said = ONLY, []
    for _ in range(4):
        slots = without(sectors=["training"], pending=pending, asked=asked, turn=turn)
        messages, events = run(AssessmentForm(), asked_fact="sectors", intent="faq_esus", **slots)
        changed = {e["name"]: e["value"] for e in events if e["event"] == "slot"}
        asked, pending = changed["asked"], changed.get("pending", pending)
        said.append(messages[-1]["response"])
    others = ["utter_ask_sectors_others", "utter_precise_sectors"]
    assert said == ["utter_ask_sectors_only"] * 2 + others
    assert "C’est tout" in labels(messages[-1])


def test_only_its_own_questions_are_open() -> None:
    assert only_activity.open_in(slots_of(pending=ONLY))
    assert not only_activity.open_in(slots_of(pending={"fact": "sectors", "kind": "precise"}))
    assert not only_activity.open_in(slots_of())


@pytest.mark.parametrize(
    "text", ["autre", "une autre activité", "ni l'une ni l'autre, autre chose"]
)
def test_another_activity_than_those_listed_is_another_activity(text: str) -> None:
    assert hear(asked="sectors", text=text).changes == {"sectors": ["other"]}


def test_another_says_nothing_more_once_an_activity_is_known() -> None:
    assert hear(asked="sectors", text="autre", sectors=["training"]).changes == {}
