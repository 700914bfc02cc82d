"""What-if: the verdict that would follow from other facts, while nothing is stored."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import choices
from actions.assess import VERDICT_LABELS, grant_text
from actions.bare_answers import MONEY_FACTS, fitting
from actions.bare_reading import SMALL_TURNOVER_EUR
from actions.purchase_list import clean_item, folded, merge
from actions.reading import LIST_FACTS
from actions.resume import AnswerAction, question_follows, resume
from actions.slots import ASKING, TURN, facts_to_judge, today
from actions.topics import TOPICS
from actions.wording import plain, say
from rules_core import InvalidFact, assess
from rules_core.facts import FACT_NAMES
from rules_core.vocabulary import describe


class ActionWhatIf(AnswerAction):
    """Answers "et si on était 21 ?"."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_what_if"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Say the verdict that would follow; the slots stay as they are."""
        listed = [] if question_follows(tracker) else choices.way_forward(tracker.slots)
        entities = (tracker.latest_message or {}).get("entities") or []
        changes = supposed(
            tracker.slots, entities, (tracker.latest_message or {}).get("text") or ""
        )
        try:
            outcome = outcome_of(tracker.slots, changes, today(tracker)) if changes else ""
        except InvalidFact:
            outcome = ""
        if outcome:
            topic = TOPICS[next(iter(changes))]
            hypothesis = plain(", ".join(describe(f, v) for f, v in changes.items()), 300)
            texts = {"hypothesis": hypothesis, "outcome": outcome}
            say(dispatcher, "utter_what_if", "faq", topic, listed, texts)
        else:
            say(dispatcher, "utter_what_if_unclear", "faq", "who_is_eligible", listed)
        return resume(tracker)


_PEOPLE = re.compile(r"\b(?:on (?:est|etait|serait|sera)|nous (?:etions|serions)) (?:a )?\d")
_OBTAINED = re.compile(r"\b(?:l'obten\w*|l'avait|l'a|l'aurait|obten\w* (?:l')?(?:agrement|esus))")


def supposed(
    slots: Mapping[str, Any], entities: list[Mapping[str, Any]], text: str = ""
) -> dict[str, Any]:
    """Return the facts a hypothesis changes, as contract JSON."""
    changes: dict[str, Any] = {}
    for entity in entities:
        fact, value = entity["entity"], entity["value"]
        if fact not in FACT_NAMES or entity.get("role") == "negated":
            continue
        if fact == "purchases":
            known = changes.get(fact, slots.get(fact) or [])
            changes[fact] = merge(known, [clean_item(value)], "")[0]
        elif fact in LIST_FACTS:
            said = value if isinstance(value, list) else [value]
            changes[fact] = [*changes.get(fact, []), *(v for v in said if v != "none")]
        else:
            changes[fact] = value
    if not changes:
        changes = _bare(slots, entities, text)
    elif "headcount" not in changes and _PEOPLE.search(folded(text)):
        changes.update(_people(entities))
    return changes


def _people(entities: list[Mapping[str, Any]]) -> dict[str, Any]:
    said = [e["value"] for e in entities if e["entity"] == "number"]
    return {"headcount": said[0]} if said else {}


def _bare(slots: Mapping[str, Any], entities: list[Mapping[str, Any]], text: str) -> dict[str, Any]:
    """Read "et si on était 21 ?" as people, "et si c'était 21 ?" as the figure asked, or last."""
    last = (slots.get(TURN) or {}).get("numeric")
    if slots.get("esus") in ("pending", "none") and _OBTAINED.search(folded(text)):
        return {"esus": "obtained"}
    if _PEOPLE.search(folded(text)) and _people(entities):
        return _people(entities)
    for entity in entities:
        if entity["entity"] not in ("number", "amount", "date") or entity.get("role"):
            continue
        for fact in filter(None, (slots.get(ASKING), last, "headcount")):
            value = fitting(fact, entity["entity"], entity["value"])
            small = fact in MONEY_FACTS and entity["entity"] == "number" and value
            if small and value < SMALL_TURNOVER_EUR:
                continue
            if isinstance(value, (int, float, str)):
                return {fact: value}
    return {}


def outcome_of(slots: Mapping[str, Any], changes: Mapping[str, Any], on: date) -> str:
    """Say the verdict that would follow from changed facts.

    Takes the slots, the facts supposed and the day. Raises InvalidFact when one is not acceptable.
    """
    assessment = assess(facts_to_judge(slots, on, **changes), on).to_dict()
    verdict = assessment["verdict"]
    if verdict == "not_eligible":
        refused = [c["explanation"] for c in assessment["criteria"] if c["status"] == "not_met"]
        return f"vous seriez **{VERDICT_LABELS[verdict]}**. {' '.join(refused)}"
    if verdict == "eligible":
        grant = grant_text(assessment["grant"])
        return f"vous seriez **{VERDICT_LABELS[verdict]}**. {grant}".strip()
    return "rien ne s’opposerait à l’aide à ce stade, il resterait des points à préciser."
