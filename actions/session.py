"""Beginning, small talk and starting over."""

from __future__ import annotations

import re
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
from actions.purchase_list import folded
from actions.resume import AnswerAction, acknowledge, question_follows, resume
from actions.slots import (
    ASKING,
    FORM,
    TURN,
    VERDICT,
    WORKING_SLOTS,
    intent_of,
    known_facts,
    today,
)
from actions.wording import keep_used, say
from rules_core.facts import FACT_NAMES

_FROM_THE_START = re.compile(
    r"\b(recommenc\w*|restart|reset|redemarr\w*|(repart\w*|reprend\w*) (a|de) zero"
    r"|(repart\w*|reprend\w*) (du|au) debut|efface\w* tout|tout effacer|annule\w* tout"
    r"|remet\w* (tout )?a (plat|zero)|nouvelle simulation)\b"
)


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
            say(dispatcher, "utter_restart", "greeting", "restart", begin, texts)
        else:
            say(dispatcher, "utter_opening", "greeting", "greet", begin, texts)
        keep_used(dispatcher, domain)
        return [SessionStarted(), ActionExecuted("action_listen")]


class ActionStartOver(Action):
    """Forgets every answer, then opens again (takes the place of Rasa's own `action_restart`)."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_restart"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Empty every slot and end the form, without replaying the conversation.

        Words that only look like it do not erase answers: they are asked about first.
        """
        text = (tracker.latest_message or {}).get("text") or ""
        known = bool(known_facts(tracker.slots))
        if known and not _FROM_THE_START.search(folded(text)):
            return self._confirm(dispatcher, tracker)
        emptied = [
            SlotSet(slot, None)
            for slot in (*FACT_NAMES, *WORKING_SLOTS, ASKING)
            if tracker.slots.get(slot) is not None
        ]
        return [*emptied, ActiveLoop(None), FollowupAction("action_session_start")]

    @staticmethod
    def _confirm(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        acknowledge(dispatcher, tracker)
        if (tracker.slots.get(TURN) or {}).get("understood"):
            return [*resume(tracker), FollowupAction(FORM)]
        listed = [
            choices.choice("Recommencer à zéro", "restart"),
            choices.choice("Continuer", "check_eligibility"),
        ]
        say(dispatcher, "utter_restart_confirm", "notice", "restart", listed)
        return [*resume(tracker, quiet=True), FollowupAction("action_listen")]


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
        say(dispatcher, f"utter_{topic}", "smalltalk", topic, listed, texts)
        return resume(tracker, anyway=begins, quiet=leaving)
