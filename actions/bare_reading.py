"""Reading what is not tied to a fact by its own words: "12", "oui", "450 k€", "en mars".

It answers the open question when it fits, corrects the figure given last, or is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from actions import date_correction, only_activity, purchase_facts
from actions.bare_answers import (
    MONEY_FACTS,
    PRECISE,
    YES_NO_FACTS,
    closing,
    fitting,
    in_other_words,
    is_hedged_yes,
    meaning,
    told_unnamed,
    vague_date,
)
from actions.intents import corrects, is_question
from actions.purchase_list import folded
from actions.reading import NUMBER_FACTS, Reading
from actions.slots import ASKING, PENDING, TURN, UNKNOWN
from rules_core.facts import FACT_NAMES
from rules_core.wording import euros

Entity = Mapping[str, Any]

BARE = ("number", "amount", "date", "postcode")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEVER = re.compile(r"\bjam(?:ais|ai|é|e)\b")

SMALL_TURNOVER_EUR = 1000
"""Below this, a turnover said without a unit ("300") may be thousands of euros: ask."""
SMALL_EUR = {"turnover_eur": SMALL_TURNOVER_EUR, "other_public_aid_eur": 100}
"""Below these, an amount said without a unit is asked about."""
LIKELY_TURNOVER_EUR = 20_000
"""From this on, an amount said with nothing else ("SCOP, 1,1 M€") may be the turnover: ask."""
_COUNTED = NUMBER_FACTS - {"other_public_aid_eur"}
_KNOWN = (*sorted(NUMBER_FACTS), "last_application_on")
LARGE_HEADCOUNT = 500
"""Above this, a bare number answers another question than the headcount: ask."""


def read_bare(reading: Reading, entities: list[Entity], intent: str, text: str) -> None:
    asked = reading.slots.get(ASKING)
    figures = [e for e in entities if e.get("entity") in BARE]
    bare = [e for e in figures if e.get("role") != "negated"]
    if asked == "purchases":
        bare = purchase_facts.unowned([*bare, *purchase_facts.estimated(entities)], entities)
    if _replaces_a_value(reading, bare, [e for e in figures if e not in bare]):
        return
    if date_correction.read(reading, bare, text):
        return
    reopened = next((e["value"] for e in entities if e.get("entity") == "fact"), None)
    answer = next((e["value"] for e in entities if e.get("entity") == "answer"), None)
    told_unknown = answer == "unknown"
    answer = in_other_words(asked, text) or answer
    answer = answer or {"dont_know": "unknown", "that_is_all": "done"}.get(intent)
    if answer == "unknown" and reopened in FACT_NAMES:
        asked = reopened
    figures = [e for e in bare if e["entity"] in ("number", "amount")]
    if figures and _corrects_a_number(reading, asked, figures[-1], text):
        return
    if reopened == "sectors" and answer in ("yes", "no"):
        only_activity.answer(reading, answer, text)
        reading.understood = True
        return
    if _may_be_turnover(reading, asked, bare, intent, text):
        return
    if asked != "purchases" and purchase_facts.read_price_aside(reading, bare, asked):
        return
    if asked is None or asked in reading.settled:
        return
    if asked == "purchases":
        named = answer == "unknown" and "purchases" in reading.changes  # "…, prix pas encore connu"
        purchase_facts.read_bare(reading, bare, None if named else answer, text)
        return
    if asked == "sectors" and only_activity.answer(reading, answer, text):
        return
    if answer == "done":
        answer = closing(asked, text)
    if (reading.changes.get(PENDING) or {}).get("fact") == asked:
        return
    if asked in MONEY_FACTS and told_unnamed(asked, entities) is PRECISE:
        reading.ask_precisely(asked, "precise")  # "60 000 la boutique et 45 000 le traiteur"
        return
    latest = list(reversed(bare))
    for entity in sorted(latest, key=lambda e: _is_vague(e, reading.on)):
        value = fitting(asked, entity["entity"], _with_year(reading, entity, text))
        if value is not None:
            _settle_bare(reading, asked, entity, value)
            return
    if answer in (None, "yes", "qualified") and vague_date(asked, text):
        reading.ask_precisely(asked, "precise")
        return
    if read_unnamed(reading, entities, firm=told_unknown):
        return
    if answer == "no" and any(_denies_known(reading, e) for e in entities):
        return
    if answer == "qualified" and _asked_yes_or_no(reading, asked) and is_hedged_yes(text):
        answer = "yes"
    if answer and not (asked in _COUNTED and _NEVER.search(folded(text))):
        _read_answer(reading, asked, answer)


def _asked_yes_or_no(reading: Reading, asked: str) -> bool:
    """Tell whether "dois-je retenir oui ou non ?" was just put about the open question."""
    pending = reading.slots.get(PENDING) or {}
    return pending.get("fact") == asked and pending.get("kind") == "yes_no"


def _denies_known(reading: Reading, entity: Entity) -> bool:
    """Tell whether a "non" is of another fact: "non on est pas à Béthune on est à Hazebrouck"."""
    fact = entity["value"] if entity.get("entity") == "taken_back" else entity.get("entity")
    denied = entity.get("role") == "negated" and fact != reading.slots.get(ASKING)
    return denied and fact in reading.known


def read_unnamed(reading: Reading, entities: list[Entity], *, firm: bool = False) -> bool:
    """Settle the open question by what is said of it without naming it; tell if it was.

    `firm`: only what is beyond doubt counts ("la comptable s'en occupe, tout est payé").
    """
    asked = reading.slots.get(ASKING)
    doubtful = (reading.changes.get(PENDING) or {}).get("fact") == asked
    if asked is None or asked in reading.settled or doubtful:
        return False
    said = told_unnamed(asked, entities)
    if said is PRECISE:
        kind = "yes_no" if asked in YES_NO_FACTS else "precise"
        if firm or (reading.slots.get(PENDING) or {}).get("kind") == kind:
            return False
        reading.ask_precisely(asked, kind)
    elif said is not None:
        reading.settle(asked, said)
    return said is not None


def _replaces_a_value(reading: Reading, bare: list[Entity], denied: list[Entity]) -> bool:
    """Apply "15, pas 25" to the fact that was known to be 25, whatever is asked."""
    old = [_figure(e) for e in denied if _figure(e) is not None]
    fact = next((f for f in _KNOWN if reading.get(f) in old), None)
    if fact is None and bare and _same_month(reading, bare[-1], denied[-1:]):
        fact = date_correction.FACT
    if not old or fact is None or fact in reading.settled:
        return False
    new = [_figure(e) for e in bare if _figure(e) is not None]
    if new and fact == "last_application_on" and bare[-1]["value"].get("grain") == "year":
        reading.ask_precisely(fact, "precise", year=new[-1][:4])
    elif new:
        reading.settle(fact, new[-1])
    else:
        reading.retract(fact)
    return True


def _same_month(reading: Reading, new: Entity, denied: list[Entity]) -> bool:
    """Tell whether a month denied without its year is that of the date known, another being told
    ("c'était en septembre 2021 et non en mars")."""
    known = reading.get(date_correction.FACT)
    pair = new["entity"] == "date" and denied and denied[0]["entity"] == "date"
    return (
        bool(pair)
        and bool(YEAR.search(_figure(new)))
        and known is not None
        and (new["value"]["date"][:4] == known[:4] and date_correction.is_known(known, denied[0]))
    )


def _figure(entity: Entity) -> Any:
    if entity["entity"] == "amount":
        return entity["value"]["amount_eur"]
    if entity["entity"] == "date":
        return entity["value"]["date"]
    return entity["value"] if entity["entity"] == "number" else None


def _is_vague(entity: Entity, on: date) -> bool:
    """Tell whether an entity is a mere year, or today: other dates come first."""
    if entity["entity"] != "date":
        return False
    return entity["value"]["grain"] == "year" or entity["value"]["date"] == on.isoformat()


def _may_be_turnover(
    reading: Reading, asked: str | None, bare: list[Entity], intent: str, text: str
) -> bool:
    """Ask whether an amount that answers nothing ("recyclerie, 410 k€") is the turnover."""
    amounts = [e["value"]["amount_eur"] for e in bare if e["entity"] == "amount"]
    takes_it = asked in MONEY_FACTS or asked == "purchases" or reading.get("purchases")
    told = reading.get("turnover_eur") is not None or "turnover_eur" in (reading.get(UNKNOWN) or [])
    if len(amounts) != 1 or amounts[0] < LIKELY_TURNOVER_EUR or takes_it or told:
        return False
    if intent != "inform" or is_question(text) or reading.get(PENDING):
        return False
    candidates = [{"value": amounts[0]}]
    reading.ask_precisely("turnover_eur", "approximate", candidates=candidates)
    return True


def _with_year(reading: Reading, entity: Entity, text: str) -> Any:
    """Return a bare value, its month put in the year said before ("en 2024", then "en mars")."""
    value, year = entity["value"], (reading.slots.get(PENDING) or {}).get("year")
    if not year or entity["entity"] != "date" or value["grain"] != "month":
        return value
    return value if YEAR.search(text) else {**value, "date": year + value["date"][4:]}


def _settle_bare(reading: Reading, fact: str, entity: Entity, value: Any) -> None:
    if value is PRECISE:
        reading.ask_precisely(fact, "precise", year=entity["value"]["date"][:4])
    elif entity["entity"] == "number" and 0 < value < SMALL_EUR.get(fact, 0):
        readings = (value * 1000, value)
        candidates = [{"value": v, "label": euros(v)} for v in readings]
        reading.ask_precisely(fact, "small", candidates=candidates)
    elif fact == "headcount" and value > LARGE_HEADCOUNT:
        reading.ask_precisely(fact, "approximate", candidates=[{"value": value}])
    else:
        reading.settle(fact, value)


def _corrects_a_number(reading: Reading, asked: str | None, entity: Entity, text: str) -> bool:
    """Apply "en fait 14" to the figure given last, when the sentence names no fact."""
    last = (reading.slots.get(TURN) or {}).get("numeric")
    if last == "purchases" and reading.get("purchases") and corrects(text):
        purchase_facts.read_bare(reading, [entity], None, text)
        return True
    if last is None or reading.settled or last not in NUMBER_FACTS:
        return False
    few = entity["entity"] == "number" and entity["value"] < SMALL_TURNOVER_EUR
    if last == "turnover_eur" and few:
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
    if asked == "in_difficulty" and value is True and "tax_social_compliant" in reading.settled:
        value = PRECISE  # "oui, tout est à jour" reassures: it is no avowal
    if value is PRECISE:
        kind = "yes_no" if asked in YES_NO_FACTS else "precise"
        if pending.get("kind") != kind:
            reading.ask_precisely(asked, kind)
    elif value is not None:
        reading.settle(asked, value)
