"""Changing an answer: choosing which one, asking it again, taking a purchase off the list."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import choices, purchase_list
from actions.resume import AnswerAction, resume
from actions.slots import (
    PENDING,
    PRICES_ASKED,
    PURCHASES_COMPLETE,
    REOPENED,
    TURN,
    UNKNOWN,
    known_facts,
)
from actions.wording import plain, say
from rules_core.facts import FACT_NAMES
from rules_core.vocabulary import describe


class ActionModifyAnswer(AnswerAction):
    """Opens again the answer the visitor names, or lets them choose which one."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_modify_answer"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Open the answer; nothing is forgotten until a new one is given."""
        entities = (tracker.latest_message or {}).get("entities") or []
        named = {e["entity"]: e["value"] for e in entities if e["entity"] in ("fact", "item")}
        if "item" in named:
            return _remove_purchase(dispatcher, tracker, str(named["item"]))
        if named.get("fact") in FACT_NAMES:
            return [*_reopen(named["fact"]), *resume(tracker, anyway=True)]
        if (tracker.slots.get(TURN) or {}).get("understood"):
            return resume(tracker)
        known, unknown = known_facts(tracker.slots), tracker.slots.get(UNKNOWN) or []
        if known or unknown:
            listed = choices.to_modify(known, unknown)
            say(dispatcher, "utter_modify_which", "notice", "summary", listed)
            return resume(tracker, quiet=True)
        say(dispatcher, "utter_modify_nothing", "notice", "summary")
        return resume(tracker, anyway=True)


def _reopen(fact: str) -> list[EventType]:
    events = [SlotSet(REOPENED, fact), SlotSet(PENDING, None)]
    if fact == "purchases":
        events += [SlotSet(PURCHASES_COMPLETE, None), SlotSet(PRICES_ASKED, None)]
    return events


def _remove_purchase(
    dispatcher: CollectingDispatcher, tracker: Tracker, label: str
) -> list[EventType]:
    items = tracker.slots.get("purchases") or []
    left, removed = purchase_list.without(items, [{"label": label}])
    if not removed:
        return resume(tracker, anyway=True)
    item = plain(describe("purchases", removed), 300)
    say(dispatcher, "utter_purchases_removed", "notice", "summary", item=item)
    events = [SlotSet("purchases", left or None), SlotSet(PURCHASES_COMPLETE, None)]
    return [*events, SlotSet(PENDING, None), *resume(tracker, anyway=True)]
