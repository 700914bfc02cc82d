"""The action every message goes through first: facts into slots, and the line to say of them."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.bare_answers import YES_NO_FACTS
from actions.edit import edit_in, read_edit
from actions.reading import Reading
from actions.slots import ASKING, TURN, today
from actions.tracker_facts import read
from rules_core.facts import FACT_NAMES

_IN_ORDER = (*(fact for fact in FACT_NAMES if fact != "purchases"), "purchases")
"""The facts as they are acknowledged: the purchases, often a long list, come last."""


class ActionUpdateFacts(Action):
    """Sets every fact slot a message settles (custom mapping, run by `action_extract_slots`).

    Rasa drops what such an action says: the acknowledgement waits in the slot of the turn.
    """

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_update_facts"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Read the latest message; return the slots it changes and what the turn must know."""
        message, on = tracker.latest_message or {}, today(tracker)
        edit = edit_in(message)
        if edit is None:
            reading = read(tracker.slots, message, on)
        else:
            reading = read_edit(tracker.slots, edit, on)
        turn = {**reading.turn(), "notices": notices(reading)}
        events = [SlotSet(slot, value) for slot, value in reading.changes.items()]
        return [*events, SlotSet(TURN, turn)]


def notices(reading: Reading) -> list[dict[str, Any]]:
    """Return the messages that say what was understood, none for a mere answer to the question.

    Each holds the `response`, its `topic` and its `values`.
    """
    asked = None if reading.aside else reading.slots.get(ASKING)
    told = [fact for fact in _IN_ORDER if fact in reading.noted]
    noted = [reading.noted[fact] for fact in told if fact != asked]
    if noted and asked in reading.noted and asked != "purchases":
        noted = [reading.noted[fact] for fact in told]
    noted = noted or [phrase for fact, phrase in reading.known.items() if not reading.changes]
    corrected = [_correction(fact, *words) for fact, words in reading.corrected.items()]
    said = []
    if reading.retracted:
        said.append(_notice("utter_retracted", retracted=", ".join(reading.retracted)))
    values = {"noted": ", ".join(noted), "corrected": ", ".join(corrected)}
    values = {name: text for name, text in values.items() if text}
    if values:
        said.append(_notice("_".join(["utter", *values]), **values))
    elif reading.repeated:
        said.append(_notice("utter_purchases_repeat"))
    for fact in dict.fromkeys(reading.invalid):
        said.append({**_notice(f"utter_invalid_{fact}"), "topic": "not_understood"})
    return said


def _correction(fact: str, new: str, old: str) -> str:
    """Say a correction; between yes and no the old answer goes without saying."""
    if fact in YES_NO_FACTS:
        return new
    if old[:1].isdigit():
        return f"{new} (au lieu de {_shorter(old, new)})"
    return f"{new} (avant : {old})"


def _shorter(old: str, new: str) -> str:
    """Return the old value without the last words it shares with the new one."""
    words, others = old.split(" "), new.split(" ")
    while len(words) > 1 and len(others) > 1 and words[-1] == others[-1]:
        words.pop()
        others.pop()
    return " ".join(words)


def _notice(response: str, **values: str) -> dict[str, Any]:
    return {"response": response, "topic": "summary", "values": values}
