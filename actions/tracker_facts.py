"""From what was understood in a sentence to the fact slots.

Every fact is taken, from any sentence, at any time; what is not tied to a fact by its own words
("12", "oui", "aucune") only answers the open question, and only when it fits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from actions import purchase_facts
from actions.bare_answers import PRECISE, YES_NO_FACTS, fitting, meaning, stage
from actions.intents import (
    adds,
    corrects,
    is_question,
    reads_bare_answers,
    stores_facts,
)
from actions.purchase_list import folded
from actions.reading import LIST_FACTS, NUMBER_FACTS, Reading
from actions.slots import ASKING, PENDING, TURN
from actions.wording import plain, without_preposition
from rules_core.facts import FACT_NAMES, InvalidFact, parse_fact
from rules_core.wording import euros

Entity = Mapping[str, Any]

NOT_TYPED = ("choice", "RegexMessageHandler")
"""Extractors of what a visitor clicked, whose words are not theirs."""
BARE = ("number", "amount", "date", "postcode")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

SMALL_TURNOVER_EUR = 1000
"""Below this, a turnover said without a unit ("300") may be thousands of euros: ask."""


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
    entities = [e for e in message.get("entities") or [] if e.get("role") != "hypothetical"]
    asked = slots.get(ASKING)
    facts = [e for e in entities if e.get("entity") in FACT_NAMES]
    if intent == "out_of_scope":
        facts = [e for e in facts if e["entity"] == asked and not is_question(text)]
    _read_facts(reading, facts, text)
    _read_unsure(reading, entities)
    if reads_bare_answers(intent):
        _read_bare(reading, entities, intent, text)
    reading.more = next((e["value"] for e in entities if e.get("entity") == "more"), None)
    reading.understood = reading.understood or reading.more is not None
    return reading


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


def _state(reading: Reading, fact: str, entities: list[Entity], text: str) -> None:
    values = [e["value"] for e in entities]
    if fact in LIST_FACTS:
        said = [v for value in values for v in (value if isinstance(value, list) else [value])]
        listed = list(dict.fromkeys(v for v in said if v != "none"))
        known = reading.get(fact) or []
        if adds(text) or not (reading.slots.get(ASKING) == fact or corrects(text)):
            listed = [*known, *listed]
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


def _read_bare(reading: Reading, entities: list[Entity], intent: str, text: str) -> None:
    asked = reading.slots.get(ASKING)
    bare = [e for e in entities if e.get("entity") in BARE]
    reopened = next((e["value"] for e in entities if e.get("entity") == "fact"), None)
    answer = next((e["value"] for e in entities if e.get("entity") == "answer"), None)
    answer = answer or {"dont_know": "unknown", "that_is_all": "done"}.get(intent)
    if answer == "unknown" and reopened in FACT_NAMES:
        asked = reopened
    figures = [e for e in bare if e["entity"] in ("number", "amount")]
    if figures and _corrects_a_number(reading, asked, figures[-1], text):
        return
    if asked != "purchases" and purchase_facts.read_price_aside(reading, bare, asked):
        return
    if asked is None or asked in reading.settled:
        return
    if asked == "purchases":
        purchase_facts.read_bare(reading, bare, answer, text)
        return
    if (reading.changes.get(PENDING) or {}).get("fact") == asked:
        return
    for entity in reversed(bare):
        value = fitting(asked, entity["entity"], _with_year(reading, entity, text))
        if value is not None:
            _settle_bare(reading, asked, entity, value)
            return
    reached = None if answer in ("yes", "qualified") else stage(asked, text)
    if reached:
        reading.settle(asked, reached)
    elif answer:
        _read_answer(reading, asked, answer)


def _with_year(reading: Reading, entity: Entity, text: str) -> Any:
    """Return a bare value, its month put in the year said before ("en 2024", then "en mars")."""
    value, year = entity["value"], (reading.slots.get(PENDING) or {}).get("year")
    if not year or entity["entity"] != "date" or value["grain"] != "month":
        return value
    return value if _YEAR.search(text) else {**value, "date": year + value["date"][4:]}


def _settle_bare(reading: Reading, fact: str, entity: Entity, value: Any) -> None:
    if value is PRECISE:
        reading.ask_precisely(fact, "precise", year=entity["value"]["date"][:4])
    elif fact == "turnover_eur" and entity["entity"] == "number" and 0 < value < SMALL_TURNOVER_EUR:
        readings = (value * 1000, value)
        candidates = [{"value": v, "label": euros(v)} for v in readings]
        reading.ask_precisely(fact, "small", candidates=candidates)
    else:
        reading.settle(fact, value)


def _corrects_a_number(reading: Reading, asked: str | None, entity: Entity, text: str) -> bool:
    """Apply "en fait 14" to the figure given last, when the sentence names no fact."""
    last = (reading.slots.get(TURN) or {}).get("numeric")
    if last is None or reading.settled or last not in NUMBER_FACTS:
        return False
    weak = folded(text).startswith("non")
    fits_open = asked and (
        asked == "purchases" or fitting(asked, entity["entity"], entity["value"]) is not None
    )
    if not (corrects(text) or (weak and not fits_open)):
        return False
    value = fitting(last, entity["entity"], entity["value"])
    if value is None or value is PRECISE:
        return False
    reading.settle(last, value)
    return True


def _read_answer(reading: Reading, asked: str, answer: str) -> None:
    pending = reading.slots.get(PENDING) or {}
    if answer == "unknown":
        reading.declare_unknown(asked)
        return
    if answer == "no" and any(fact != asked for fact in reading.corrected):
        return
    candidates = pending.get("candidates") or []
    if pending.get("fact") == asked and candidates:
        if answer == "yes" and len(candidates) == 1:
            reading.settle(candidates[0].get("fact") or asked, candidates[0]["value"])
            reading.changes.setdefault(PENDING, None)
        elif answer in ("no", "none"):
            reading.drop_pending()
        return
    value = meaning(asked, answer)
    if value is PRECISE:
        kind = "yes_no" if asked in YES_NO_FACTS else "precise"
        if pending.get("kind") != kind:
            reading.ask_precisely(asked, kind)
    elif value is not None:
        reading.settle(asked, value)
