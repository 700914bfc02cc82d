"""Places: communes, postcodes, departments; is the establishment in Hauts-de-France?"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu import place_words as say
from bot.nlu.communes import communes, large_communes
from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import is_french
from bot.nlu.modality import is_negated
from bot.nlu.text import Message

FACT = "in_region"
_OURS = ("02", "59", "60", "62", "80")
_LONGEST = 8


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in communes())


def read(message: Message) -> list[Entity]:
    """Takes a message; returns in_region, or an unsure place (namesakes on both sides)."""
    places = _named_areas(message) + _postcodes(message)
    areas = [place for place in places if place[0] != "denied"]
    found = _communes(message, bool(areas), places)
    if any(where in {"in", "out"} for where, *_ in areas):
        found = [place for place in found if place[0] != "both"]
    entities: list[Entity] = []
    outside = say.OUTSIDE.search(message.text)
    if outside:
        return [Entity(FACT, False, *outside.span())]
    stated: list[tuple[str, int, int]] = []
    for where, start, end in sorted(found + areas, key=lambda place: place[1]):
        if say.FUNDER.search(message.text[:start]) or _someone_else(message, start):
            continue
        if is_negated(message, start):
            entities.append(Entity(FACT, where == "in", start, end, NEGATED))
        elif not (where == "out" and say.ELSEWHERE.search(message.text[:start])):
            stated.append((where, start, end))
    return entities + _settle(message, stated)


def _someone_else(message: Message, start: int) -> bool:
    """'notre banque est à Paris', 'ma femme est comptable à Rouen': not where the visitor is."""
    before = message.text[message.clause_of(start)[0] : start]
    someone = say.SOMEONE.search(before)
    return bool(someone) and not say.OWN_PLACE.search(before)


def _settle(message: Message, stated: list[tuple[str, int, int]]) -> list[Entity]:
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


def _named_areas(message: Message) -> list[tuple[str, int, int]]:
    text = message.text
    found = [("in", *match.span()) for match in say.REGION.finditer(text)]
    found += [("in", *match.span()) for match in say.DEPARTMENT.finditer(text)]
    found += [("in", *match.span()) for match in say.INSIDE.finditer(text)]
    found += [("out", *match.span(match.lastindex or 0)) for match in say.ABROAD.finditer(text)]
    for match in say.NUMBERED.finditer(text):
        lead = match[0].split()[0]
        if lead in {"dans", "departement", "dept", "dep", "("} or match["code"] in _OURS:
            where = "in" if match["code"] in _OURS else "out"
            if lead in {"en", "le", "du"} and not re.search(
                r"\b(?:basee?s?|situee?s?|est|sommes|asso|structure|scop|scic|nous|on)\b", text
            ):
                continue
            found.append((where, *match.span("code")))
    return found


def _postcodes(message: Message) -> list[tuple[str, int, int]]:
    found = []
    for match in say.POSTCODE.finditer(message.text):
        before, after = message.text[: match.start()], message.text[match.end() :]
        named = re.search(r"\b(?:code postal|cp|postal|code)\b[^\d]{0,12}$", before)
        placed = re.search(
            r"\b(?:a|au|basee?s?|situee?s?|siege|adresse|sur|dans le|ville|commune|rue|avenue|"
            r"place) (?:\w+ )?$|[(] $",
            before,
        )
        follows = re.match(r" (?:- )?[a-z]{3,}", after) and not re.match(
            r" (?:euros?|eur|ht|ttc|hors|de|par|pour|salaries?|personnes?|annuels?|dont|"
            r"environ|c|je|on|nous|mais|et|en|sur|habitants|voire|et plus|balles|dollars|"
            r"kilometres|milles?|millions?|est)\b",
            after,
        )
        if re.match(r" ?(?:€|k|m|%|euros?|eur|ht|ttc)\b|^ ?€", after):
            continue
        town = _town_before(message, match.start())
        if named or town or follows or (placed and not re.match(r" (?:de|euros?|d)\b", after)):
            where = "in" if match["code"].startswith(_OURS) else "out"
            found.append((where, *match.span()))
    return found


def _town_before(message: Message, start: int) -> bool:
    words = [w for w in message.text[:start].split()[-_LONGEST:] if w.isalpha()]
    return any(_key(words[i:]) in communes() for i in range(len(words)))


def _key(words: list[str]) -> str:
    return " ".join({"st": "saint", "ste": "sainte", "s": "sur"}.get(w, w) for w in words)


def _communes(
    message: Message, placed: bool, places: list[tuple[str, int, int]]
) -> list[tuple[str, int, int]]:
    names, firsts = communes(), _first_words()
    words = [(i, t.norm) for i, t in enumerate(message.tokens) if t.norm != "-"]
    found, at = [], 0
    while at < len(words):
        if _key([words[at][1]]) not in firsts:
            at += 1
            continue
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            name = _key([word for _, word in words[at : at + length]])
            if name in names:
                first, last = words[at][0], words[at + length - 1][0] + 1
                if _is_place(message, name, first, last, placed):
                    found.append((names[name], *message.span(first, last)))
                    at += length - 1
                    break
        at += 1
    return found


def _is_place(message: Message, name: str, first: int, last: int, placed: bool) -> bool:
    start, end = message.span(first, last)
    before, after = message.text[:start], message.text[end:]
    token = message.tokens[first]
    alone = not before.strip(" ,.") and not after.strip(" .!,)(0123456789")
    if say.NOT_PLACE.search(before) and not alone:
        return False
    common = _is_common(name)
    at = say.AT.search(before)
    if not common:
        return bool(at or alone or len(name) >= 4)
    capital = token.original[:1].isupper() and not message.original.isupper()
    accent_a = first > 0 and message.tokens[first - 1].original.lower() == "à"
    if alone:
        return capital or len(name) > 2
    if capital and at and first > 0:
        return True
    if name in large_communes() and re.search(
        r"\b(?:a|sur|vers|pres de|basee?s?|ville de) $", before
    ):
        return True
    if accent_a and re.search(r"(?:^|\s)a $", before):
        return capital or bool(say.HERE.search(before))
    return bool(say.HERE.search(before)) and name not in {"domicile", "distance"}


def _is_common(name: str) -> bool:
    """True for names that are also everyday words ("Ham", "Marquise", "La Garde")."""
    words = name.split()
    return len(name) <= 3 or (len(words) <= 2 and all(is_french(word) for word in words))
