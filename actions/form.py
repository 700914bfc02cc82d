"""The questions: what to ask next is what the law still needs, until nothing is left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import only_activity, questions
from actions.fallback import say_not_understood
from actions.intents import wants_an_answer
from actions.resume import acknowledge
from actions.slots import (
    ASKED,
    ASKING,
    FORM,
    PENDING,
    PRICES_ASKED,
    PURCHASES_COMPLETE,
    REOPENED,
    TURN,
    facts_from,
    intent_of,
    open_purchases,
    today,
)
from actions.wording import keep_used, say
from rules_core import NoSchemeInForce, next_question

EXAMPLE = 2
"""The wording that gives an example of an answer (see `questions.WORDINGS`)."""
QUESTIONS_REPEATED = 5
"""Misses in a row after which the question is not put again, only its choices and the contact."""


def next_fact(slots: Mapping[str, Any], on: date) -> str | None:
    """Return the fact to ask, or None when nothing more can change the verdict.

    A precise question left open comes first, then the answer the visitor wants to change, then
    the order of the law. Purchases named early are hidden from it until the list is complete, so
    that their question comes at its turn and a short list is not refused too soon.
    """
    if slots.get(PENDING):
        return str(slots[PENDING]["fact"])
    if slots.get(REOPENED):
        return str(slots[REOPENED])
    without = "purchases" if open_purchases(slots) else None
    fact = next_question(facts_from(slots, without=without), on)
    if slots.get(PURCHASES_COMPLETE) and fact is not None and questions.price_to_ask(slots):
        return "purchases"
    return fact


class AssessmentForm(Action):
    """The form: rejects a message that must be answered first, else asks the next question.

    It overrides Rasa's own form action by its name: the slot to ask is always the rules core's,
    and one call does what validation and asking would do in several.
    """

    def name(self) -> str:
        """Return the form's name."""
        return FORM

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Ask what is next, or end the form when the verdict is settled."""
        events = self._turn(dispatcher, tracker)
        keep_used(dispatcher, domain)
        return events

    def _turn(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        slots = dict(tracker.slots)
        turn = slots.get(TURN) or {}
        active = tracker.active_loop_name == FORM
        acknowledge(dispatcher, tracker)
        if active and not turn.get("handled") and self._must_answer(tracker, turn):
            return [
                SlotSet(TURN, {**turn, "handled": True, "notices": []}),
                ActionExecutionRejected(FORM),
            ]
        events: list[EventType] = [] if active else [ActiveLoop(FORM)]
        on, insisted = today(tracker), None  # the fact asked precisely for nothing
        try:
            if only_activity.changes_nothing(slots, on):
                slots[PENDING] = None
                events.append(SlotSet(PENDING, None))
            elif questions.put_enough(slots):
                instead = questions.put_otherwise(slots[PENDING])
                insisted = None if instead else slots[PENDING]["fact"]
                slots[PENDING] = instead
                events.append(SlotSet(PENDING, instead))
            fact = next_fact(slots, on)
        except NoSchemeInForce:
            say(dispatcher, "utter_no_scheme", "handoff", "human_contact")
            return [*events, SlotSet(ASKING, slots.get(ASKING))]
        if fact is None:
            told = SlotSet(TURN, {**turn, "notices": []})
            return [*events, told, SlotSet(ASKING, None), ActiveLoop(None)]
        if turn.get("quiet"):
            return [*events, SlotSet(ASKING, fact)]
        return [*events, *self._ask(dispatcher, tracker, slots, fact, insisted == fact)]

    @staticmethod
    def _must_answer(tracker: Tracker, turn: Mapping[str, Any]) -> bool:
        text = (tracker.latest_message or {}).get("text") or ""
        settled_open = tracker.slots.get(ASKING) in turn.get("settled", ())
        understood = bool(turn.get("understood"))
        return wants_an_answer(intent_of(tracker), understood, settled_open, text)

    def _ask(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        slots: dict[str, Any],
        fact: str,
        insisted: bool,
    ) -> list[EventType]:
        """Put the question; with an example when a precise one was `insisted` on for nothing."""
        events: list[EventType] = []
        missed = self._missed(tracker)
        asked = _counted(slots, fact, missed)
        if missed:
            say_not_understood(dispatcher, tracker, asked, fact)
        if (
            missed
            and asked["misses"] > 1
            and slots.get(PENDING)
            and not only_activity.open_in(slots)
        ):
            slots[PENDING] = None
            events.append(SlotSet(PENDING, None))
        price = questions.price_to_ask(slots) if fact == "purchases" else None
        if price and not slots.get(PENDING):
            slots[PENDING] = price
            asked_prices = [*(slots.get(PRICES_ASKED) or []), price["label"]]
            events += [SlotSet(PENDING, price), SlotSet(PRICES_ASKED, asked_prices)]
        if asked["misses"] <= QUESTIONS_REPEATED:
            put, key = asked["put"], questions.key(fact, slots)
            example = EXAMPLE if insisted or (missed and asked["misses"] == 2) else 0
            times = max(put.get(key, 0), example)
            questions.ask(dispatcher, fact, times, slots)
            asked["put"] = {**put, key: times + 1}
        return [*events, SlotSet(ASKING, fact), SlotSet(ASKED, asked)]

    @staticmethod
    def _missed(tracker: Tracker) -> bool:
        turn = tracker.slots.get(TURN) or {}
        if turn.get("handled") or turn.get("understood"):
            return False
        return tracker.slots.get(ASKING) is not None and intent_of(tracker) != "check_eligibility"


def _counted(slots: Mapping[str, Any], fact: str, missed: bool) -> dict[str, Any]:
    """Count the misses on the question; an answer ends their row, a digression does not."""
    asked, turn = slots.get(ASKED) or {}, slots.get(TURN) or {}
    answered = turn.get("understood") and not turn.get("handled")
    before = asked["misses"] if asked.get("fact") == fact else 0
    return {
        "fact": fact,
        "put": asked.get("put") or {},
        "misses": 0 if answered else before + missed,
        "missed": asked.get("missed", 0) + missed,
    }
