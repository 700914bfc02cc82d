"""Beginning, small talk and starting over."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import (
    ActionExecuted,
    ActiveLoop,
    EventType,
    FollowupAction,
    SessionStarted,
    SlotSet,
)
from rasa_sdk.executor import CollectingDispatcher

from actions import choices
from actions.placeholders import placeholders
from actions.resume import AnswerAction, question_follows, resume
from actions.slots import ASKING, VERDICT, WORKING_SLOTS, intent_of, today
from actions.wording import say
from rules_core.facts import FACT_NAMES


class ActionSessionStart(Action):
    """Opens the conversation: the assistant speaks first."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_session_start"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say the opening line, or that all is forgotten, and what a visitor may start with."""
        texts, begin = placeholders(today(tracker)), choices.to_begin()
        if intent_of(tracker) == "restart":
            say(dispatcher, "utter_restart", "greeting", "restart", begin, **texts)
        else:
            say(dispatcher, "utter_opening", "greeting", "greet", begin, **texts)
        return [SessionStarted(), ActionExecuted("action_listen")]


class ActionStartOver(Action):
    """Forgets every answer, then opens again (takes the place of Rasa's own `action_restart`)."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_restart"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Empty every slot and end the form, without replaying the conversation."""
        emptied = [
            SlotSet(slot, None)
            for slot in (*FACT_NAMES, *WORKING_SLOTS, ASKING)
            if tracker.slots.get(slot) is not None
        ]
        return [*emptied, ActiveLoop(None), FollowupAction("action_session_start")]


class ActionSmallTalk(AnswerAction):
    """Answers a greeting, thanks or a goodbye."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_small_talk"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Answer in a few words; a greeting begins the questions, a goodbye does not repeat one."""
        topic = intent_of(tracker)
        begins = topic == "greet" and not tracker.slots.get(VERDICT)
        follows = question_follows(tracker) or begins
        leaving = topic == "goodbye"
        listed = [] if follows and not leaving else choices.way_forward(tracker.slots)
        if leaving and follows:
            listed = [choices.choice("Reprendre", "check_eligibility")]
        texts = placeholders(today(tracker))
        say(dispatcher, f"utter_{topic}", "smalltalk", topic, listed, **texts)
        return resume(tracker, anyway=begins, quiet=leaving)
