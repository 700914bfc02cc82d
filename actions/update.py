"""The action every message goes through first: facts into slots, one line saying what was heard."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.intents import MISSED
from actions.reading import Reading
from actions.slots import ASKING, TURN, intent_of, today
from actions.tracker_facts import read
from actions.wording import say


class ActionUpdateFacts(Action):
    """Sets every fact slot a message settles (custom mapping, run by `action_extract_slots`)."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_update_facts"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Read the latest message; return the slots it changes and what the turn must know."""
        reading = read(tracker.slots, tracker.latest_message or {}, today(tracker))
        acknowledge(dispatcher, reading)
        turn = reading.turn()
        turn["missed"] = not reading.understood and intent_of(tracker) in MISSED
        events = [SlotSet(slot, value) for slot, value in reading.changes.items()]
        return [*events, SlotSet(TURN, turn)]


def acknowledge(dispatcher: CollectingDispatcher, reading: Reading) -> None:
    """Say in one line what was understood, unless the visitor only answered the question."""
    asked = reading.slots.get(ASKING)
    noted = [phrase for fact, phrase in reading.noted.items() if fact != asked]
    if noted and asked in reading.noted and asked != "purchases":
        noted = list(reading.noted.values())
    corrected = [f"{new} (au lieu de {old})" for new, old in reading.corrected.values()]
    if reading.retracted:
        retracted = ", ".join(reading.retracted)
        say(dispatcher, "utter_retracted", "notice", "summary", retracted=retracted)
    if noted and corrected:
        texts = {"noted": ", ".join(noted), "corrected": ", ".join(corrected)}
        say(dispatcher, "utter_noted_corrected", "notice", "summary", **texts)
    elif noted:
        say(dispatcher, "utter_noted", "notice", "summary", noted=", ".join(noted))
    elif corrected:
        say(dispatcher, "utter_corrected", "notice", "summary", corrected=", ".join(corrected))
    if reading.repeated and not noted and not corrected:
        say(dispatcher, "utter_purchases_repeat", "notice", "summary")
    for fact in dict.fromkeys(reading.invalid):
        say(dispatcher, f"utter_invalid_{fact}", "notice", "not_understood")
