"""What one does or where one is, told beside what one buys: "on tient une brocante, une caisse".

A trade, a place or a date near a purchase may be the visitor's own, or only a word of the thing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from actions.purchase_list import folded

Entity = Mapping[str, Any]
_TRADES = ("sectors", "digital_core")
_ASIDE = (*_TRADES, "in_region", "last_application_on")
_SCHEME = re.compile(r"\b(?:iness|dossiers?|aides?|subventions?|region|demandes?(?! \d))\b")
# A statement ends with a sentence, a line, a comma; not inside "4.500" or "4,5".
_SENTENCES = re.compile(r"[.!?;]+(?=\s|$)|\n")
_PARTS = re.compile(r"[.,!?;:]+(?=\s|$)|\n")
_FOR = re.compile(r"\W*(?:(?:et|c'est|ce sera|surtout|afin) )*(?:pour|pr|dans|de|d')\b")
_PRICED = re.compile(r"\d\s*(?:€|k\b|e\b|eur|ht\b|ttc\b|balles)")
_OURS = re.compile(r"\b(?:notre|nos)\s+(?:\w+\s+){0,3}(?:(?:de|d'|a|sur)\s*)?$")
# "on tient une boulangerie", but not "pour la buvette".
_WE = re.compile(
    r"\b(?:on|nous|je|j|notre (?:activite|metier)|c'est)\b(?:(?!\b(?:pour|pr)\b)[^.,;:!?])*$"
)
_FOR_PLACE = re.compile(r"\b(?:pour|pr|dans) (?:l'|la|le|les|cette?|ce) ?[^.,;:!?]*$")

_FOR_THE = re.compile(
    r"\bpour (?:presenter |equiper |gerer |promouvoir )?(?:l'|la |le |cette |ce )$"
)
_HOUSE = re.compile(
    r"(?:boulangerie|epicerie|librairie|brasserie|menuiserie|fromagerie|laverie|blanchisserie|"
    r"imprimerie|friperie|recyclerie|ressourcerie|savonnerie|poissonnerie|boucherie|creperie|"
    r"conserverie|jardinerie|mercerie|pizzeria|musee|theatre|cinema|restaurant|resto|ferme|garage|"
    r"camping|creche|estaminet|pressing|centre equestre|salon de \w+|cafe \w+)s?(?: \w+)?"
)


def apart_from_trades(facts: list[Entity], asked: str | None, text: str) -> list[Entity]:
    """Settle what is both a product and an activity ("menuiserie", "vente en ligne").

    The open question tells which one is meant; without any, the longer name does.
    """
    if asked == "purchases":
        items = [e for e in facts if e["entity"] == "purchases" and e.get("role") != "negated"]
        return [e for e in facts if not _is_a_word_of(e, items, text)]
    named = [e for e in facts if e["entity"] == "purchases" and _of_trade(e["value"])]
    if asked:
        return [e for e in facts if e not in named]
    bought = [e for e in named if not e["value"].get("trade")]
    return [
        e
        for e in facts
        if (e in bought or e not in named)
        and not (e["entity"] in _TRADES and any(overlap(e, item) for item in bought))
    ]


def _of_trade(value: Any) -> bool:
    if not isinstance(value, dict) or value["amount_eur"] is not None:
        return False
    return bool(value.get("named") or value.get("vague"))


def overlap(one: Entity, other: Entity) -> bool:
    """Tell whether two entities share a character of the text."""
    return bool(
        one.get("start", 0) < other.get("end", 0) and other.get("start", 0) < one.get("end", 0)
    )


def _is_a_word_of(fact: Entity, items: list[Entity], text: str) -> bool:
    """Tell whether a trade, a place or a date named beside what is bought is only a word of it.

    "un barnum pour la brocante" says nothing of what one does; "on tient une brocante", "pour notre
    crèche" and what has a sentence of its own do.
    """
    if not items or fact["entity"] not in _ASIDE:
        return False
    if fact["entity"] == "last_application_on":
        return not _SCHEME.search(folded(text))
    start, end = fact.get("start", 0), fact.get("end", 0)
    if _OURS.search(folded(text[:start])):
        return False
    if fact["entity"] == "sectors" and _is_equipped(folded(text), start, end):
        return False
    if fact["entity"] in _TRADES and any(overlap(fact, item) for item in items):
        return True
    first, last = _around(_SENTENCES, text, start)
    lead = folded(text[first:start])
    beside = [item for item in items if item.get("start", 0) < last and first < item.get("end", 0)]
    if not beside:
        return bool(_FOR.match(lead))
    before = end <= min(item.get("start", 0) for item in beside)
    if fact["entity"] == "in_region" and (before or _FOR_PLACE.search(lead)):
        return False  # "association à Lens, une caisse 3000", "pour l'espace jeunes à Denain"
    if before:
        one = slice(*_around(_PARTS, text, start))
        said = folded(text[one])
        if one.stop < len(text) and not (_FOR.match(said) or _PRICED.search(said)):
            return any(item.get("start", 0) < one.stop for item in beside)
    return not _WE.search(folded(text[:start]))


def _is_equipped(text: str, start: int, end: int) -> bool:
    """Tell whether a trade is the house that things are bought for: "une caisse pour la librairie";
    a stall or a sale of a day is not."""
    return bool(_HOUSE.fullmatch(text, start, end) and _FOR_THE.search(text, 0, start))


def _around(signs: re.Pattern[str], text: str, at: int) -> tuple[int, int]:
    """Return the bounds of what holds an offset, between two of these signs."""
    first = max((sign.end() for sign in signs.finditer(text, 0, at)), default=0)
    cut = signs.search(text, at)
    return first, cut.start() if cut else len(text)
