"""Saying that a message was not understood, never the same way, always with a way forward."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import choices
from actions.placeholders import placeholders
from actions.resume import AnswerAction, resume
from actions.slots import ASKED, TURN, intent_of, today
from actions.wording import say

WORDINGS = 4
IDLE_WORDINGS = 3


def say_not_understood(
    dispatcher: CollectingDispatcher, tracker: Tracker, misses: int, fact: str
) -> None:
    """Say that an answer was not understood.

    Takes the misses on the open question, this one included, and the fact it asks: from the
    second on, the answers to choose from come with the contact.
    """
    texts = placeholders(today(tracker))
    if misses == 1 and intent_of(tracker) == "out_of_scope":
        say(dispatcher, "utter_out_of_scope", "fallback", "out_of_scope", texts=texts)
        return
    response = f"utter_not_understood_{(misses - 1) % WORDINGS + 1}"
    listed = choices.for_question(fact) if misses > 1 else []
    listed += [choices.choice("Parler à quelqu’un", "faq_human_contact")] if misses > 1 else []
    say(dispatcher, response, "fallback", "not_understood", listed, texts)


def say_lost(dispatcher: CollectingDispatcher, tracker: Tracker) -> EventType:
    """Say that a message was not understood while no question is open; return the count kept."""
    asked = tracker.slots.get(ASKED) or {}
    misses = 1 if asked.get("fact") else asked.get("misses", 0) + 1
    outside = misses == 1 and intent_of(tracker) == "out_of_scope"
    topic = "out_of_scope" if outside else "not_understood"
    idle = f"utter_not_understood_idle_{(misses - 1) % IDLE_WORDINGS + 1}"
    response = "utter_out_of_scope" if outside else idle
    listed = choices.way_forward(tracker.slots)
    say(dispatcher, response, "fallback", topic, listed, placeholders(today(tracker)))
    return SlotSet(ASKED, {"fact": None, "misses": misses})


class ActionNotUnderstood(AnswerAction):
    """Answers a message that was not understood while no question is open."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_not_understood"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Go on with what facts the message held, else say what the visitor may do."""
        if (tracker.slots.get(TURN) or {}).get("understood"):
            return resume(tracker)
        return [say_lost(dispatcher, tracker), *resume(tracker)]
