"""From what was understood in a sentence to the fact slots.

Every fact is taken, from any sentence, at any time; what is not tied to a fact by its own words
("12", "oui", "aucune") only answers the open question, and only when it fits.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions import only_activity, purchase_facts
from actions.bare_answers import YES_NO_FACTS
from actions.bare_reading import read_bare
from actions.intents import (
    adds,
    corrects,
    reads_bare_answers,
    stores_facts,
)
from actions.purchase_list import folded
from actions.reading import LIST_FACTS, Reading
from actions.slots import ASKING
from actions.wording import plain, without_preposition
from rules_core.facts import FACT_NAMES, InvalidFact, parse_fact

Entity = Mapping[str, Any]

NOT_TYPED = ("choice", "RegexMessageHandler")
"""Extractors of what a visitor clicked, whose words are not theirs."""


def read(slots: Mapping[str, Any], message: Mapping[str, Any], on: date) -> Reading:
    """Read one parsed message against the slots.

    Takes the slots, the message as Rasa parsed it (intent, entities, text) and the day.
    Returns what it changes, without changing anything.
    """
    reading = Reading(slots, on)
    intent = (message.get("intent") or {}).get("name") or ""
    text = message.get("text") or ""
    if not stores_facts(intent, text):
        return reading
    asked = slots.get(ASKING)
    entities = [e for e in message.get("entities") or [] if _counts(e, asked)]
    facts = [e for e in entities if e.get("entity") in FACT_NAMES]
    facts = purchase_facts.apart_from_trades(facts, asked)
    if asked in ("esus", "certification"):  # "aucun dossier" is of the open question's own file
        facts = [e for e in facts if e["value"] != "never" or "iness" in folded(text)]
    _read_facts(reading, facts, text)
    _read_unsure(reading, entities)
    if reads_bare_answers(intent, text):
        read_bare(reading, entities, intent, text)
    reading.more = next((e["value"] for e in entities if e.get("entity") == "more"), None)
    reading.understood = reading.understood or reading.more is not None
    return reading


def _counts(entity: Entity, asked: str | None) -> bool:
    """Tell whether an entity is said of the visitor: a mere mention only answers its question."""
    role, name = entity.get("role"), entity.get("entity")
    if role == "mentioned":
        return asked is not None and asked in (name, name == "unsure" and entity["value"]["fact"])
    return role != "hypothetical"


def _read_facts(reading: Reading, entities: list[Entity], text: str) -> None:
    denied = [e for e in entities if e.get("role") == "negated"]
    stated = [e for e in entities if e.get("role") != "negated"]
    replaced = {e["entity"] for e in stated} - LIST_FACTS
    for entity in denied:
        if entity["entity"] not in {"purchases", *replaced}:
            _deny(reading, entity["entity"], entity["value"])
    purchase_facts.read_items(reading, stated, denied, text)
    for fact in dict.fromkeys(e["entity"] for e in stated if e["entity"] != "purchases"):
        _state(reading, fact, [e for e in stated if e["entity"] == fact], text)
    only_activity.doubt(reading, entities, text)


def _state(reading: Reading, fact: str, entities: list[Entity], text: str) -> None:
    values = [e["value"] for e in entities]
    if fact in LIST_FACTS:
        said = [v for value in values for v in (value if isinstance(value, list) else [value])]
        listed = list(dict.fromkeys(v for v in said if v != "none"))
        known = reading.get(fact) or []
        more = adds(text) or only_activity.open_in(reading.slots)
        if more or not (reading.slots.get(ASKING) == fact or corrects(text)):
            listed = list(dict.fromkeys([*known, *listed]))
        reading.settle(fact, listed, _own_words(fact, entities, listed, text))
        return
    different = list(dict.fromkeys(map(str, values)))
    if fact == "legal_form" and len(different) > 1 and " ou " in folded(text):
        candidates = [{"value": value} for value in different]
        reading.ask_precisely(fact, "ambiguous", candidates=candidates, said=plain(text))
        return
    reading.settle(fact, values[-1], _own_words(fact, entities, values[-1], text))


def _own_words(fact: str, entities: list[Entity], value: Any, text: str) -> str | None:
    """Return the visitor's words where they say more than the value: a place, an activity."""
    start, end = entities[-1].get("start"), entities[-1].get("end")
    typed = entities[-1].get("extractor") not in NOT_TYPED
    if not typed or not isinstance(start, int) or not isinstance(end, int):
        return None
    words = without_preposition(plain(text[start:end], 40).strip(" ,.;"))
    if fact == "in_region" and value is True and "hauts" not in folded(words):
        return f"{words[0].upper()}{words[1:]} (Hauts-de-France)" if words else None
    return words or None if fact == "sectors" and value == ["other"] else None


def _deny(reading: Reading, fact: str, value: Any) -> None:
    known = reading.get(fact)
    if fact in YES_NO_FACTS:
        reading.settle(fact, not value)
    elif fact in ("esus", "certification"):
        if value == "obtained" or known == value:
            reading.settle(fact, "none")
    elif fact in LIST_FACTS:
        denied = value if isinstance(value, list) else [value]
        left = [v for v in known or [] if v not in denied]
        if left and left != known:
            reading.settle(fact, left)
        elif known and not left:
            reading.retract(fact)
        elif fact == "siae" and reading.slots.get(ASKING) == fact and not known:
            reading.settle(fact, [])
    elif known is not None and known == value:
        reading.retract(fact)


def _read_unsure(reading: Reading, entities: list[Entity]) -> None:
    for entity in entities:
        if entity.get("entity") != "unsure":
            continue
        unsure = entity["value"]
        fact = unsure["fact"] or reading.slots.get(ASKING)
        if fact not in FACT_NAMES or fact in reading.settled:
            continue
        candidates = [c for c in unsure.get("candidates") or [] if _acceptable(fact, c)]
        if unsure["fact"] is None and not candidates:
            continue
        known = reading.get(fact)
        if known is None or all(known != candidate["value"] for candidate in candidates):
            said = plain(str(unsure.get("said") or ""))
            reading.ask_precisely(fact, unsure["kind"], candidates=candidates, said=said)
            return


def _acceptable(fact: str, candidate: Mapping[str, Any]) -> bool:
    try:
        parse_fact(candidate.get("fact") or fact, candidate["value"])
    except InvalidFact:
        return False
    return True
