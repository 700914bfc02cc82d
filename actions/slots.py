"""What the tracker holds beside the fifteen facts, and the facts read back from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa_sdk import Tracker

from rules_core import Facts, assess
from rules_core.facts import FACT_NAMES

FORM = "assessment_form"
ASKING = "requested_slot"

UNKNOWN = "unknown"
"""Facts declared unknown."""
PENDING = "pending"
"""A precise question to settle before going on: a dict with its `fact` and `kind`, or None."""
REOPENED = "reopened"
"""The known fact the visitor asked to change, or None."""
PURCHASES_COMPLETE = "purchases_complete"
"""True once the visitor said the list of purchases is complete."""
PRICES_ASKED = "prices_asked"
"""Labels of the unpriced purchases whose price was asked once."""
ASKED = "asked"
"""The open question: its `fact` and its `misses` in a row; over the whole visit, how often each
question was `put` and how many messages were `missed`."""
VERDICT = "verdict"
"""The conclusion last told, to tell it again only when it changed."""
TURN = "turn"
"""What the latest message brought (see `tracker_facts.Reading.turn`)."""

WORKING_SLOTS = (
    UNKNOWN, PENDING, REOPENED, PURCHASES_COMPLETE, PRICES_ASKED, ASKED, VERDICT, TURN,
)  # fmt: skip

_PARIS = ZoneInfo("Europe/Paris")
_OF_THE_LIST = ("project", "public_aid_ceiling")
"""The criteria that more purchases could still turn."""


def paris_today() -> date:
    """Return the date in Hauts-de-France."""
    return datetime.now(_PARIS).date()


def today(tracker: Tracker) -> date:
    """Return the day of the latest message: the one given with it, else today in Paris."""
    metadata = (tracker.latest_message or {}).get("metadata") or {}
    try:
        return date.fromisoformat(metadata["on"])
    except (KeyError, TypeError, ValueError):
        return paris_today()


def intent_of(tracker: Tracker) -> str:
    """Return the intent of the latest message, or an empty string."""
    return ((tracker.latest_message or {}).get("intent") or {}).get("name") or ""


def known_facts(slots: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts the visitor gave, as contract JSON, in the order of the questions."""
    return {name: slots[name] for name in FACT_NAMES if slots.get(name) is not None}


def facts_from(slots: Mapping[str, Any], *, without: str | None = None, **changes: Any) -> Facts:
    """Build the facts the rules core reads from the slots.

    Takes the slots, a fact to leave out, and facts to replace (contract JSON).
    """
    values = {**known_facts(slots), **changes}
    if without is not None:
        values.pop(without, None)
    unknown = [name for name in slots.get(UNKNOWN) or [] if name not in values]
    return Facts.from_dict({**values, UNKNOWN: unknown})


def facts_to_judge(slots: Mapping[str, Any], on: date, **changes: Any) -> Facts:
    """Return the facts a conclusion may rest on: a list still being told refuses nothing.

    Takes the slots, the day, and facts to replace (contract JSON). While the list of purchases is
    open it is left out if it would refuse the project. Raises NoSchemeInForce, InvalidFact.
    """
    facts = facts_from(slots, **changes)
    if "purchases" in changes or not open_purchases(slots):
        return facts
    outcomes = assess(facts, on).outcomes
    if any(outcomes[criterion].status == "not_met" for criterion in _OF_THE_LIST):
        return facts_from(slots, without="purchases", **changes)
    return facts


def open_purchases(slots: Mapping[str, Any]) -> bool:
    """Tell whether purchases were named but the list was not said to be complete."""
    return bool(slots.get("purchases")) and not slots.get(PURCHASES_COMPLETE)
