"""Going back to the questions after an answer given outside of them."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet

from actions.slots import FORM, TURN


def resume(tracker: Tracker, *, anyway: bool = False, quiet: bool = False) -> list[EventType]:
    """Return the events that end an answer.

    Inside the form the open question follows by itself, unless `quiet`. Outside of it the
    questions start again when the message changed a fact, or `anyway`.
    """
    turn = {**(tracker.slots.get(TURN) or {}), "handled": True, "quiet": quiet}
    events: list[EventType] = [SlotSet(TURN, turn)]
    outside = tracker.active_loop_name != FORM
    if outside and not quiet and (anyway or turn.get("changed")):
        events.append(FollowupAction(FORM))
    return events


def question_follows(tracker: Tracker) -> bool:
    """Tell whether a question or a verdict comes after the answer being given."""
    turn = tracker.slots.get(TURN) or {}
    return tracker.active_loop_name == FORM or bool(turn.get("changed"))
