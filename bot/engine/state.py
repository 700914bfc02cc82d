"""The contract's State, read from the tracker: facts, open question, assessment, turn."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.trackers import DialogueStateTracker

from actions.slots import PURCHASES_COMPLETE, facts_from, facts_to_judge, paris_today
from bot.engine.errors import Refused, SchemeNotInForce
from rules_core import Facts, InvalidFact, NoSchemeInForce, assess, scheme_in_force
from rules_core.parameters import contact

NO_SCHEME = (
    "L’aide INESS n’est pas en vigueur à cette date, ou ses règles ne me sont pas connues : je ne "
    "peux pas vous répondre de façon sûre. La Région Hauts-de-France le peut : {contact_phone}, "
    "{contact_email}, {contact_website}."
)


def day_judged(on: date | None) -> date:
    """Return the day to assess on: the one given, else today in Hauts-de-France.

    Raises SchemeNotInForce when no rules are known for it.
    """
    day = on or paris_today()
    try:
        scheme_in_force(day)
    except NoSchemeInForce as error:
        raise SchemeNotInForce(NO_SCHEME.format(**contact())) from error
    return day


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
    """Return the State after `turn` visitor turns, assessed on the day `on`.

    Raises InvalidFact if a slot holds nonsense, SchemeNotInForce.
    """
    slots, day = tracker.current_slot_values(), day_judged(on)
    asking = tracker.get_slot(REQUESTED_SLOT) if tracker.active_loop_name else None
    return {
        "facts": facts_from(slots).to_dict(),
        "asking": asking,
        "assessment": assess(facts_to_judge(slots, day), day).to_dict(),
        "turn": turn,
    }
