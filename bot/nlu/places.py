"""Places: communes and areas; is the establishment in Hauts-de-France?"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu import areas
from bot.nlu import place_words as say
from bot.nlu.areas import Place, town_key
from bot.nlu.communes import communes, large_communes
from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import is_french
from bot.nlu.modality import is_negated
from bot.nlu.text import Message

FACT = "in_region"
_LONGEST = 8
_ARTICLES = {"au": "le", "aux": "les", "du": "le", "des": "les"}
_FIRST_NAMES = frozenset({"albert"})


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in communes())


def read(message: Message) -> list[Entity]:
    """Takes a message; returns in_region, or an unsure place (namesakes on both sides)."""
    outside = areas.denied(message)
    if outside:
        return [Entity(FACT, False, *outside)]
    named = areas.find(message)
    towns = _communes(message, placed=bool(named))
    if named:
        towns = [place for place in towns if place[0] != "both"]
    entities: list[Entity] = []
    stated: list[Place] = []
    for where, start, end in sorted(towns + named, key=lambda place: place[1]):
        if _is_not_here(message, where, start, end):
            continue
        if is_negated(message, start):
            entities.append(Entity(FACT, where == "in", start, end, NEGATED))
        else:
            stated.append((where, start, end))
    return entities + _settle(message, stated)


def _is_not_here(message: Message, where: str, start: int, end: int) -> bool:
    """True for a place that is a street's, a funder's, someone else's, or one that was left."""
    before, after = message.text[:start], message.text[end:]
    if say.FUNDER.search(before) or (say.PUBLIC.search(before) and say.GIVES.match(after)):
        return True
    if say.STREET.search(before) or say.ORIGIN.search(before) or say.ERRAND.search(before):
        return True
    if where == "out" and (say.ELSEWHERE.search(before) or say.NEAR.search(before)):
        return True
    return _someone_else(message, start)


def _someone_else(message: Message, start: int) -> bool:
    """'notre banque est à Paris', 'ma femme est comptable à Rouen': not where the visitor is."""
    before = message.text[message.clause_of(start)[0] : start]
    someone = say.SOMEONE.search(before)
    return bool(someone) and not say.OWN_PLACE.search(before, someone.start(1))


def _settle(message: Message, stated: list[Place]) -> list[Entity]:
    if not stated:
        return []
    for wanted, value in (("in", True), ("out", False)):
        for where, start, end in stated:
            if where == wanted:
                return [Entity(FACT, value, start, end)]
    _, start, end = stated[0]
    said = message.said(start, end)
    candidates = [
        {"value": True, "label": f"{said}, dans les Hauts-de-France"},
        {"value": False, "label": f"{said}, dans une autre région"},
    ]
    return [unsure(FACT, "ambiguous", candidates, said, start, end)]


def _communes(message: Message, *, placed: bool) -> list[Place]:
    names = communes()
    words = [(i, t.norm) for i, t in enumerate(message.tokens) if t.norm != "-"]
    found, at = [], 0
    while at < len(words):
        length = _name_at([word for _, word in words[at : at + _LONGEST]])
        if length:
            first, last = words[at][0], words[at + length - 1][0] + 1
            name = _named([word for _, word in words[at : at + length]])
            if _is_place(message, name, first, last):
                found.append((names[name], *message.span(first, last)))
                at += length - 1
        at += 1
    return found


def _name_at(words: list[str]) -> int:
    """How many words name a commune from the first one on, 0 for none."""
    if _named(words[:1]) not in _first_words() and words[0] not in _ARTICLES:
        return 0
    return next((n for n in range(len(words), 0, -1) if _named(words[:n]) in communes()), 0)


def _named(words: list[str]) -> str:
    """'au Crotoy' names Le Crotoy."""
    name = town_key(words)
    if words[0] in _ARTICLES and len(words) > 1:
        return " ".join([_ARTICLES[words[0]], *name.split()[1:]])
    return name


def _is_place(message: Message, name: str, first: int, last: int) -> bool:
    start, end = message.span(first, last)
    before, after = message.text[:start], message.text[end:]
    token = message.tokens[first]
    alone = not before.strip(" ,.") and bool(say.DISTRICT.fullmatch(after))
    introduced = say.INTRODUCED.search(before) and (_is_common(name) or name in _FIRST_NAMES)
    if (say.NOT_PLACE.search(before) or introduced) and not alone:
        return False
    large = name in large_communes()
    if say.ARTICLE.search(before) and not large and token.norm not in _ARTICLES:
        return False  # "la Bresle" is a river
    at = token.norm in _ARTICLES or say.AT.search(before)
    capital = message.tokens[last - 1].original[:1].isupper() and not message.original.isupper()
    if not _is_common(name):
        sure = large or alone or at or " " in name or (capital and first > 0)
        return communes()[name] != "out" or bool(sure)
    accent_a = first > 0 and message.tokens[first - 1].original.lower() == "à"
    if alone:
        return capital or len(name) > 2
    if capital and (at if first > 0 else after.startswith(" ,")):
        return True
    if communes()[name] == "out" and not large:
        return False
    if large and re.search(r"\b(?:a|sur|vers|pres de|basee?s?|ville de) $", before):
        return True
    if accent_a and re.search(r"(?:^|\s)a $", before):
        return capital or bool(say.HERE.search(before))
    return bool(say.HERE.search(before)) and name not in {"domicile", "distance"}


def _is_common(name: str) -> bool:
    """True for names that are also everyday words ("Ham", "Marquise", "La Garde")."""
    words = name.split()
    return len(name) <= 3 or (len(words) <= 2 and all(is_french(word) for word in words))
