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
