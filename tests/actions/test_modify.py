"""Changing an answer, by a choice or in words."""

from __future__ import annotations

import pytest

from actions.modify import ActionModifyAnswer, fact_named
from tests.actions.conftest import NOTHING, SITE, SOMETHING, Run, entity, follows
from tests.actions.test_form import COMPLETE, value_of


def test_choosing_which_answer_to_change(run: Run) -> None:
    (message,), events = run(ActionModifyAnswer(), in_form=False, turn=NOTHING, **COMPLETE)
    assert message["response"] == "utter_modify_which"
    assert len(message["buttons"]) == 14
    assert follows(events) == []


def test_the_chosen_answer_is_asked_again_and_kept_meanwhile(run: Run) -> None:
    messages, events = run(
        ActionModifyAnswer(), entity("fact", "headcount"), in_form=False, turn=NOTHING, **COMPLETE
    )
    assert messages == []
    assert value_of(events, "reopened") == "headcount"
    assert all(e.get("name") != "headcount" for e in events)
    assert follows(events) == ["assessment_form"]


def test_reopening_the_purchases_opens_the_list(run: Run) -> None:
    _, events = run(ActionModifyAnswer(), entity("fact", "purchases"), turn=NOTHING, **COMPLETE)
    assert value_of(events, "purchases_complete") is None


def test_a_purchase_is_taken_off_by_its_choice(run: Run) -> None:
    (message,), events = run(
        ActionModifyAnswer(), entity("item", "caisse"), turn=NOTHING, **COMPLETE
    )
    assert message["response"] == "utter_purchases_removed"
    assert value_of(events, "purchases") == [SITE]


def test_a_change_said_in_full_needs_no_list(run: Run) -> None:
    messages, _ = run(
        ActionModifyAnswer(), entity("headcount", 14), in_form=False, turn=SOMETHING, **COMPLETE
    )
    assert messages == []


def test_nothing_to_change_yet_starts_the_questions(run: Run) -> None:
    (message,), events = run(ActionModifyAnswer(), in_form=False, turn=NOTHING)
    assert message["response"] == "utter_modify_nothing"
    assert follows(events) == ["assessment_form"]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("je veux modifier mes achats", "purchases"),
        ("changer le nombre de salariés", "headcount"),
        ("modifier le chiffre d'affaires", "turnover_eur"),
        ("je me suis trompé sur l'activité économique", "economic_activity"),
        ("modifier une réponse", None),
        ("modifier mes achats et mes salariés", None),
    ],
)
def test_the_answer_to_change_is_named_by_its_subject(text: str, fact: str | None) -> None:
    assert fact_named(text) == fact
