"""The contract's State, read from the tracker: facts, open question, assessment, turn."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.trackers import DialogueStateTracker

from actions.slots import PURCHASES_COMPLETE
from bot.engine.errors import Refused
from rules_core import Facts, InvalidFact, assess
from rules_core.facts import FACT_NAMES

PARIS = ZoneInfo("Europe/Paris")
UNKNOWN = "unknown"


def today() -> date:
    """Return the date in Hauts-de-France."""
    return datetime.now(PARIS).date()


def facts_of(tracker: DialogueStateTracker) -> Facts:
    """Return the facts held by the slots. Raises InvalidFact if a slot holds nonsense."""
    slots = tracker.slots
    known = {
        name: slots[name].value
        for name in FACT_NAMES
        if name in slots and slots[name].value is not None
    }
    unknown = slots[UNKNOWN].value if UNKNOWN in slots else None
    return Facts.from_dict({**known, UNKNOWN: unknown or []})


def slots_of(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the slots that hold these facts (contract JSON), purchases taken as a whole list.

    Raises Refused, in French, for a fact that is not acceptable.
    """
    try:
        slots = Facts.from_dict(facts).to_dict()
    except InvalidFact as error:
        raise Refused(error.message) from error
    if "purchases" in slots:
        slots[PURCHASES_COMPLETE] = True
    return slots


def state_of(tracker: DialogueStateTracker, turn: int, on: date) -> dict[str, Any]:
    """Return the State after `turn` visitor turns, assessed on the day `on`."""
    facts = facts_of(tracker)
    assessment = assess(facts, on)
    if assessment.verdict == "not_eligible" and _list_open(tracker):
        assessment = assess(replace(facts, purchases=None), on)
    asking = tracker.get_slot(REQUESTED_SLOT) if tracker.active_loop_name else None
    return {
        "facts": facts.to_dict(),
        "asking": asking,
        "assessment": assessment.to_dict(),
        "turn": turn,
    }


def _list_open(tracker: DialogueStateTracker) -> bool:
    """A list of purchases still being told: too short yet, it must not look like a refusal."""
    return bool(tracker.get_slot("purchases")) and not tracker.get_slot(PURCHASES_COMPLETE)
