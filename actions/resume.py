"""How an answer given outside of the questions begins and ends."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.slots import FORM, TURN
from actions.wording import keep_used, say


class AnswerAction(Action, ABC):
    """An action that answers a message once what it held was acknowledged."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Acknowledge, then answer."""
        acknowledge(dispatcher, tracker)
        events = self.answer(dispatcher, tracker)
        keep_used(dispatcher, domain)
        return events

    @abstractmethod
    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the answer; return the events that end it (see `resume`)."""


def acknowledge(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say once in a turn what was understood of the message."""
    turn = tracker.slots.get(TURN) or {}
    if turn.get("handled"):
        return
    for notice in turn.get("notices") or []:
        say(dispatcher, notice["response"], "notice", notice["topic"], texts=notice["values"])


def resume(tracker: Tracker, *, anyway: bool = False, quiet: bool = False) -> list[EventType]:
    """Return the events that end an answer.

    Inside the form the open question follows by itself, unless `quiet`. Outside of it the
    questions start again when the message changed a fact, or `anyway`.
    """
    turn = {**(tracker.slots.get(TURN) or {}), "handled": True, "quiet": quiet, "notices": []}
    events: list[EventType] = [SlotSet(TURN, turn)]
    outside = tracker.active_loop_name != FORM
    if outside and not quiet and (anyway or turn.get("changed")):
        events.append(FollowupAction(FORM))
    return events


def question_follows(tracker: Tracker) -> bool:
    """Tell whether a question or a verdict comes after the answer being given."""
    turn = tracker.slots.get(TURN) or {}
    return tracker.active_loop_name == FORM or bool(turn.get("changed"))
