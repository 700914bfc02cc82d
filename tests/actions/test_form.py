"""The form: what it asks next, when it lets another action answer, when it ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from actions.form import QUESTIONS_REPEATED, AssessmentForm, next_fact
from actions.slots import ASKED, ASKING, FORM, TURN, WORKING_SLOTS
from tests.actions.conftest import CAISSE, SITE, TODAY, slots_of

COMPLETE = {
    "legal_form": "association",
    "siae": [],
    "economic_activity": True,
    "headcount": 6,
    "turnover_eur": 300000,
    "sectors": ["other"],
    "digital_core": False,
    "in_region": True,
    "purchases": [CAISSE, SITE],
    "purchases_complete": True,
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "never",
    "other_public_aid_eur": 0,
    "certification": "none",
}
TABLET = {"label": "tablettes", "category": "other_digital", "amount_eur": None, "vat": "unstated"}
UNDERSTOOD = {"understood": True, "settled": [], "notices": []}
MISSED = {"understood": False, "settled": [], "notices": []}


def without(*names: str, **changes: Any) -> dict[str, Any]:
    return {**{k: v for k, v in COMPLETE.items() if k not in names}, **changes}


def value_of(events: list[dict[str, Any]], slot: str) -> Any:
    return next(e["value"] for e in reversed(events) if e.get("name") == slot)


def kinds(messages: list[dict[str, Any]]) -> list[str]:
    return [message["custom"]["kind"] for message in messages]


@pytest.mark.parametrize(
    ("slots", "fact"),
    [
        ({}, "legal_form"),
        ({"legal_form": "sarl"}, "esus"),
        ({"legal_form": "scop"}, "siae"),
        (without("headcount"), "headcount"),
        (without("headcount", unknown=["headcount"]), "certification"),
        (without("purchases_complete"), "purchases"),
        (without("purchases_complete", "headcount"), "headcount"),
        (without("purchases_complete", purchases=[{**CAISSE, "amount_eur": 500}]), "purchases"),
        (without(purchases=[{**CAISSE, "amount_eur": 500}]), None),
        (without(headcount=25), None),
        (COMPLETE, None),
        (without(pending={"fact": "esus", "kind": "precise"}), "esus"),
        (without(reopened="headcount"), "headcount"),
    ],
)
def test_the_next_fact(slots: dict[str, Any], fact: str | None) -> None:
    if slots.get("unknown"):
        slots = {k: v for k, v in slots.items() if k != "certification"}
    assert next_fact(slots_of(**slots), TODAY) == fact


def test_a_price_never_asked_is_asked_before_the_next_question() -> None:
    slots = without("tax_social_compliant", purchases=[CAISSE, TABLET])
    assert next_fact(slots_of(**slots), TODAY) == "purchases"
    asked = {**slots, "prices_asked": ["tablettes"]}
    assert next_fact(slots_of(**asked), TODAY) == "tax_social_compliant"


def test_the_form_activates_and_asks(run: Callable[..., Any]) -> None:
    messages, events = run(AssessmentForm(), in_form=False, turn=UNDERSTOOD)
    assert events[0] == {"event": "active_loop", "name": FORM, "timestamp": None}
    assert value_of(events, ASKING) == "legal_form"
    assert messages[-1]["response"] == "utter_ask_legal_form"


def test_a_question_is_left_to_be_answered_first(run: Callable[..., Any]) -> None:
    messages, events = run(
        AssessmentForm(),
        intent="faq_esus",
        text="c'est quoi ESUS ?",
        asked_fact="esus",
        turn=MISSED,
    )
    assert messages == []
    assert events[-1]["event"] == "action_execution_rejected"
    assert value_of(events, TURN)["handled"]


def test_what_it_held_is_acknowledged_before_the_answer(run: Callable[..., Any]) -> None:
    notice = {"response": "utter_noted", "topic": "summary", "values": {"noted": "SARL"}}
    turn = {**UNDERSTOOD, "notices": [notice]}
    messages, events = run(AssessmentForm(), intent="faq_esus", text="?", turn=turn)
    assert [m["response"] for m in messages] == ["utter_noted"]
    assert value_of(events, TURN)["notices"] == []


def test_once_answered_the_question_comes_back_in_other_words(run: Callable[..., Any]) -> None:
    messages, _ = run(
        AssessmentForm(),
        intent="faq_esus",
        asked_fact="legal_form",
        asked={"fact": "legal_form", "put": {"legal_form": 1}, "misses": 0},
        turn={**MISSED, "handled": True},
    )
    assert [m["response"] for m in messages] == ["utter_reask_legal_form"]


def test_an_answer_taken_for_a_topic_is_not_left_aside(run: Callable[..., Any]) -> None:
    _, events = run(
        AssessmentForm(),
        intent="faq_esus",
        text="agrément esus obtenu",
        asked_fact="esus",
        legal_form="sarl",
        esus="obtained",
        turn={**UNDERSTOOD, "settled": ["esus"]},
    )
    assert all(e["event"] != "action_execution_rejected" for e in events)


def test_misses_change_words_then_give_choices_and_a_contact(run: Callable[..., Any]) -> None:
    asked: dict[str, Any] = {"fact": "headcount", "put": {"headcount": 1}, "misses": 0}
    said: list[str] = []
    for miss in range(1, QUESTIONS_REPEATED + 3):
        messages, events = run(
            AssessmentForm(),
            intent="nlu_fallback",
            legal_form="association",
            siae=[],
            economic_activity=True,
            asked_fact="headcount",
            asked=asked,
            turn=MISSED,
        )
        asked = value_of(events, ASKED)
        assert asked["misses"] == miss
        assert messages[-1]["buttons"]
        said += [message["response"] for message in messages]
        if miss == 2:
            labels = [button["title"] for button in messages[0]["buttons"]]
            assert labels == ["Je ne sais pas", "Parler à quelqu’un"]
            assert messages[1]["response"] == "utter_example_headcount"
    assert all(said.count(response) <= 2 for response in said)


def test_an_understood_message_ends_the_row_of_misses(run: Callable[..., Any]) -> None:
    asked = {"fact": "legal_form", "put": {"legal_form": 3}, "misses": 2}
    _, events = run(AssessmentForm(), asked_fact="legal_form", asked=asked, turn=UNDERSTOOD)
    assert value_of(events, ASKED)["misses"] == 0


def test_two_misses_on_a_precise_question_go_back_to_the_plain_one(
    run: Callable[..., Any],
) -> None:
    messages, events = run(
        AssessmentForm(),
        intent="nlu_fallback",
        asked_fact="headcount",
        asked={"fact": "headcount", "put": {"headcount": 1}, "misses": 1},
        pending={"fact": "headcount", "kind": "approximate", "candidates": [{"value": 15}]},
        turn=MISSED,
    )
    assert value_of(events, "pending") is None
    assert messages[-1]["response"] == "utter_example_headcount"


@pytest.mark.parametrize(
    ("pending", "slots", "plain"),
    [
        (
            {"fact": "tax_social_compliant", "kind": "yes_no"},
            {},
            "utter_example_tax_social_compliant",
        ),
        (
            {"fact": "headcount", "kind": "approximate", "candidates": [{"value": 15}]},
            {"headcount": 14},
            "utter_ask_tax_social_compliant",
        ),
        (
            {"fact": "purchases", "kind": "price", "label": "tablettes"},
            {"purchases": [TABLET]},
            "utter_ask_tax_social_compliant",
        ),
    ],
)
def test_a_precise_question_is_not_put_a_third_time(
    pending: dict[str, Any], slots: dict[str, Any], plain: str, run: Callable[..., Any]
) -> None:
    known = {**without("tax_social_compliant"), **slots}
    said, asked = [], {"fact": pending["fact"], "misses": 0}
    for prices_asked in ([], [], ["tablettes"]):
        messages, events = run(
            AssessmentForm(),
            intent="faq_esus",
            asked_fact=pending["fact"],
            asked=asked,
            turn={**MISSED, "handled": True},
            pending=pending,
            prices_asked=prices_asked,
            **known,
        )
        asked = value_of(events, ASKED)
        said.append(messages[-1]["response"])
    assert value_of(events, "pending") is None
    assert plain not in said[:2]
    assert said[2] == plain


@pytest.mark.parametrize(
    ("kind", "response"),
    [("range", "utter_confirm_range"), ("ambiguous", "utter_confirm_choice")],
)
def test_which_end_of_a_range_to_keep_is_asked(
    kind: str, response: str, run: Callable[..., Any]
) -> None:
    ends = [{"value": 100_000}, {"value": 150_000}]
    doubt = {"fact": "turnover_eur", "kind": kind, "candidates": ends, "said": "100 à 150 000"}
    messages, _ = run(AssessmentForm(), asked_fact="turnover_eur", pending=doubt, turn=UNDERSTOOD)
    assert messages[-1]["response"] == response


def test_a_goodbye_is_not_followed_by_the_question(run: Callable[..., Any]) -> None:
    turn = {**MISSED, "handled": True, "quiet": True}
    messages, events = run(AssessmentForm(), intent="goodbye", asked_fact="legal_form", turn=turn)
    assert messages == []
    assert value_of(events, ASKING) == "legal_form"


def test_the_form_ends_when_nothing_is_left(run: Callable[..., Any]) -> None:
    _, events = run(AssessmentForm(), turn=UNDERSTOOD, **COMPLETE)
    assert value_of(events, ASKING) is None
    assert events[-1] == {"event": "active_loop", "name": None, "timestamp": None}


def test_no_scheme_in_force_gives_the_contact(run: Callable[..., Any]) -> None:
    action, message = AssessmentForm(), {}
    messages, _ = run(action, turn=UNDERSTOOD, on=date(1999, 1, 1), **message)
    assert kinds(messages) == ["handoff"]


def test_every_working_slot_is_in_the_domain() -> None:
    domain = open_domain()
    assert set(WORKING_SLOTS) <= set(domain["slots"])


def open_domain() -> dict[str, Any]:
    from pathlib import Path

    import yaml

    return yaml.safe_load(Path("domain.yml").read_text(encoding="utf-8"))
