"""Changing an answer: choosing which one, asking it again, taking a purchase off the list."""

from __future__ import annotations

import re

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import choices, purchase_list
from actions.purchase_list import folded
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

_SUBJECTS = {
    "legal_form": r"\b(forme|statuts?|juridique)\b",
    "esus": r"\besus\b",
    "siae": r"\b(insertion|siae|convention)\b",
    "economic_activity": r"\bactivite economique\b",
    "headcount": r"\b(salaries?|effectifs?|equipe)\b",
    "turnover_eur": r"\b(chiffre|ca|budget)\b",
    "sectors": r"\b(secteurs?|activites?(?! economique)|metier)\b",
    "digital_core": r"\bnumerique\b",
    "in_region": r"\b(region|lieu|adresse|commune|ville|etablissement|departement)\b",
    "purchases": r"\b(achats?|investissements?|projet|devis|materiel)\b",
    "tax_social_compliant": r"\b(fiscal\w*|sociales|urssaf|impots|cotisations)\b",
    "in_difficulty": r"\bdifficultes?\b",
    "last_application_on": r"\b(derniere|precedente) demande\b",
    "other_public_aid_eur": r"\baides?\b",
    "certification": r"\bcertifi\w*\b",
}
"""The words a visitor names a fact by when asking to change it."""


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
        if (tracker.slots.get(TURN) or {}).get("understood"):
            return resume(tracker, anyway=True)
        fact = named.get("fact") or fact_named((tracker.latest_message or {}).get("text") or "")
        if fact in FACT_NAMES:
            return [*_reopen(fact), *resume(tracker, anyway=True)]
        known, unknown = known_facts(tracker.slots), tracker.slots.get(UNKNOWN) or []
        if known or unknown:
            listed = choices.to_modify(known, unknown)
            say(dispatcher, "utter_modify_which", "notice", "summary", listed)
            return resume(tracker, quiet=True)
        say(dispatcher, "utter_modify_nothing", "notice", "summary")
        return resume(tracker, anyway=True)


def fact_named(text: str) -> str | None:
    """Return the fact a sentence names by its subject ("mes achats"), None when none or several."""
    said = folded(text)
    named = [fact for fact, words in _SUBJECTS.items() if re.search(words, said)]
    return named[0] if len(named) == 1 else None


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
    say(dispatcher, "utter_purchases_removed", "notice", "summary", texts={"item": item})
    events = [SlotSet("purchases", left or None), SlotSet(PURCHASES_COMPLETE, None)]
    return [*events, SlotSet(PENDING, None), *resume(tracker, anyway=True)]
