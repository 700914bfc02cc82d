"""Messages not understood while no question is open."""

from __future__ import annotations

from actions.fallback import ActionNotUnderstood
from actions.form import AssessmentForm
from tests.actions.conftest import NOTHING, SOMETHING, Run, follows


def test_out_of_scope_and_not_understood_are_not_the_same(run: Run) -> None:
    (outside,), _ = run(ActionNotUnderstood(), intent="out_of_scope", in_form=False, turn=NOTHING)
    (missed,), _ = run(ActionNotUnderstood(), intent="nlu_fallback", in_form=False, turn=NOTHING)
    assert outside["custom"]["topic"] == "out_of_scope"
    assert missed["custom"]["topic"] == "not_understood"


def test_facts_in_an_unsure_message_go_on_with_the_questions(run: Run) -> None:
    messages, events = run(
        ActionNotUnderstood(), intent="nlu_fallback", in_form=False, turn=SOMETHING
    )
    assert messages == []
    assert follows(events) == ["assessment_form"]


def test_a_first_miss_is_told_differently_along_the_conversation(run: Run) -> None:
    told = []
    for missed in range(3):
        asked = {"fact": "headcount", "misses": 0, "missed": missed}
        messages, _ = run(
            AssessmentForm(),
            intent="nlu_fallback",
            turn=NOTHING,
            legal_form="scop",
            siae=[],
            asked_fact="headcount",
            asked=asked,
        )
        told.append(messages[0]["response"])
    assert len(set(told)) == 3


def test_only_about_iness_is_not_told_over_and_over(run: Run) -> None:
    told = []
    for missed in (0, 1, 2):
        asked = {"fact": "headcount", "misses": 0, "missed": missed}
        messages, _ = run(
            AssessmentForm(),
            intent="out_of_scope",
            turn=NOTHING,
            legal_form="scop",
            siae=[],
            asked_fact="headcount",
            asked=asked,
        )
        told.append(messages[0]["custom"]["topic"])
    assert told == ["out_of_scope", "out_of_scope", "not_understood"]


def test_misses_are_counted_with_and_without_a_question(run: Run) -> None:
    asked = {"fact": "headcount", "misses": 0, "missed": 2}
    (message,), events = run(
        ActionNotUnderstood(), intent="out_of_scope", in_form=False, turn=NOTHING, asked=asked
    )
    assert message["custom"]["topic"] == "not_understood"
    (kept,) = [e["value"] for e in events if e.get("name") == "asked"]
    assert kept == {"fact": None, "misses": 1, "missed": 3}
