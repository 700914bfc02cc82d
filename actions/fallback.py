"""Saying that a message was not understood, never the same way, always with a way forward."""

from __future__ import annotations

from collections.abc import Mapping

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
OUTSIDE_TOLD = 2
"""Misses in a conversation after which "only about INESS" is not told again."""
FIRST_MISS = ("utter_not_understood_1", "utter_not_understood_again", "utter_not_understood_short")
"""A first miss on a question, told differently along the conversation."""


def say_not_understood(
    dispatcher: CollectingDispatcher, tracker: Tracker, asked: Mapping[str, int], fact: str
) -> None:
    """Say that an answer was not understood.

    Takes the counts of misses, this one included (in a row on the open question, and in the whole
    conversation) and the fact it asks: from the second in a row on, the answers to choose from
    come with the contact.
    """
    misses = asked["misses"]
    texts = placeholders(today(tracker))
    outside = misses == 1 and intent_of(tracker) == "out_of_scope"
    if outside and asked.get("missed", 0) <= OUTSIDE_TOLD:
        say(dispatcher, "utter_out_of_scope", "fallback", "out_of_scope", texts=texts)
        return
    response = f"utter_not_understood_{(misses - 1) % WORDINGS + 1}"
    if misses == 1:
        response = FIRST_MISS[(asked.get("missed", 1) - 1) % len(FIRST_MISS)]
    listed = choices.for_question(fact) if misses > 1 else []
    listed += [choices.choice("Parler à quelqu’un", "faq_human_contact")] if misses > 1 else []
    say(dispatcher, response, "fallback", "not_understood", listed, texts)


def say_lost(dispatcher: CollectingDispatcher, tracker: Tracker) -> EventType:
    """Say that a message was not understood while no question is open; return the count kept."""
    asked = tracker.slots.get(ASKED) or {}
    misses = 1 if asked.get("fact") else asked.get("misses", 0) + 1
    missed = asked.get("missed", 0) + 1
    outside = misses == 1 and missed <= OUTSIDE_TOLD and intent_of(tracker) == "out_of_scope"
    topic = "out_of_scope" if outside else "not_understood"
    idle = f"utter_not_understood_idle_{(misses - 1) % IDLE_WORDINGS + 1}"
    response = "utter_out_of_scope" if outside else idle
    listed = choices.way_forward(tracker.slots)
    say(dispatcher, response, "fallback", topic, listed, placeholders(today(tracker)))
    return SlotSet(ASKED, {**asked, "fact": None, "misses": misses, "missed": missed})


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
