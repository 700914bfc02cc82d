"""The State that a reply carries."""

from datetime import date

import pytest
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.state import state_of
from rules_core.facts import FACT_NAMES

ON = date(2026, 11, 23)
TILL = {"label": "caisse", "category": "payment", "amount_eur": 2000, "vat": "excluded"}


def tracker(**values: object) -> DialogueStateTracker:
    names = (*FACT_NAMES, "unknown", "purchases_complete", "requested_slot")
    slots = [AnySlot(name, mappings=[], initial_value=values.get(name)) for name in names]
    return DialogueStateTracker("visitor", slots)


@pytest.mark.parametrize(("complete", "verdict"), [(None, "undetermined"), (True, "not_eligible")])
def test_a_list_too_short_refuses_only_once_it_is_complete(complete, verdict) -> None:
    state = state_of(tracker(purchases=[TILL], purchases_complete=complete), 1, ON)
    assert state["assessment"]["verdict"] == verdict
    assert [item["amount_eur"] for item in state["facts"]["purchases"]] == [2000]


def test_another_refusal_stands_while_the_list_is_open() -> None:
    state = state_of(tracker(purchases=[TILL], headcount=25), 1, ON)
    assert state["assessment"]["verdict"] == "not_eligible"


def test_a_refusal_does_not_come_from_the_open_list_as_well() -> None:
    told = {"legal_form": "sarl", "esus": "none", "siae": [], "purchases": [TILL]}
    criteria = state_of(tracker(**told), 1, ON)["assessment"]["criteria"]
    assert [c["id"] for c in criteria if c["status"] == "not_met"] == ["structure"]


def test_a_refusal_keeps_the_grant_of_an_open_list_that_is_long_enough() -> None:
    told = tracker(purchases=[{**TILL, "amount_eur": 5000}], headcount=25)
    assert state_of(told, 1, ON)["assessment"]["grant"]["amount_eur"] == 2000
