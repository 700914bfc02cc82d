"""Places: communes and areas; is the establishment in Hauts-de-France?"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from bot.nlu import areas
from bot.nlu import place_standing_words as say_standing
from bot.nlu import place_words as say
from bot.nlu.areas import Place, town_key
from bot.nlu.communes import communes, large_communes
from bot.nlu.entity import IF_ASKED, NEGATED, Entity, unsure
from bot.nlu.lexicon import is_french
from bot.nlu.modality import QUESTION, WONDER, Scope, find_scopes, is_negated
from bot.nlu.place_standing import SERVED, standing_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

FACT = "in_region"
_LONGEST = 8
_ARTICLES = {"au": "le", "aux": "les", "du": "le", "des": "les"}
# Verb forms and old words that nobody types here.
_PLAIN = frozenset({"calais", "cambrai", "valenciennes", "grande synthe", "vieux conde"})
# "des mairies de Lille, Arras et Douai": each stands as the first one.
_LISTED = compiled(r" ?(?:,|et|ou|/|,? puis)(?: (?:a|de|d))? ")
_SIDE = compiled(
    r"(?i)\b(?:grand|centre|nord|sud|est|ouest|agglo\w*|m[eé]tropole|vieux|gare|ville|lille|"
    r"tourcoing|"
    r"roubaix|ici|[aà]|ex|euro\w*)-$"
)
_CODE = compiled(
    rf" ?,? ?(?P<code>{'|'.join(areas.OURS)})(?= ?(?:$|[,.;!])"
    r"| (?:on|nous|j|je|jai|il|y|ya|avec \d+ (?:gars|sal\w+|pers\w+|employ\w+))\b)(?! ?[,.]\d)"
)
# "clermont 63, 7 salariés": elsewhere, when the headcount is another figure
_ELSEWHERE = compiled(
    r" (?P<code>0[1-9]|[1-8]\d|9[0-5])(?= ?(?:$|[,.;!]| (?:on|nous|j|je|jai|il|y|ya)\b))"
    r".*\b(?:\d+ (?:sal|employ|pers|etp|gars)|on est \d)"
)
_ELIDED = frozenset({"l", "d"})
_FIRST_NAMES = frozenset({"albert"})


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """The names of communes, and the words that each begins with: "la", "la chapelle"."""
    names = (name.split() for name in communes())
    return frozenset(" ".join(name[:n]) for name in names for n in range(1, len(name) + 1))


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """The words that a name of commune may begin with, as they are typed."""
    firsts = (word for word in _beginnings() if " " not in word)
    return frozenset((*firsts, *areas.SAINTS, *_ARTICLES))


def read(message: Message) -> list[Entity]:
    """Takes a message; returns in_region, or an unsure place (namesakes on both sides).

    Where one is outweighs where one works; a place of the past, of a plan or of other people is
    settled apart, for its mood to tell what becomes of it.
    """
    outside = areas.denied(message)
    if outside:
        return [Entity(FACT, False, *outside)]
    towns = _communes(message)
    named = areas.find(message) + _coded(message, towns)
    if not (towns or named):
        return []
    entities: list[Entity] = []
    stated: list[tuple[int, Place]] = []
    last = (0, 0)
    for where, start, end in _qualified(message, named, towns):
        if say_standing.STREET.search(message.text, 0, start):
            continue  # "rue de Paris, à Wimereux"
        listed = last[1] and _LISTED.fullmatch(message.text, last[1], start)
        weight = last[0] if listed else standing_of(message, where, start, end)
        last = (weight, end)
        if not weight:
            continue
        if is_negated(message, start) or _has_nothing_there(message, start, end):
            entities.append(Entity(FACT, where == "in", start, end, NEGATED))
        else:
            stated.append((weight, (where, start, end)))
    moods = _moods(message) if len(stated) > 1 else []
    now = [one for one in stated if not any(m.start <= one[1][1] < m.end for m in moods)]
    apart = [] if len(now) == len(stated) else [one for one in stated if one not in now]
    return entities + _settle(message, now) + _settle(message, apart)


def _has_nothing_there(message: Message, start: int, end: int) -> bool:
    """'on n'a rien dans le Nord', 'aucun local à Lille'."""
    inside = say_standing.PREPOSITION.match(message.text, start, end)
    first = message.clause_of(start)[0]
    lead = message.text[first : inside.end() if inside else start].rstrip()
    return bool(say.NOTHING_THERE.search(lead))


def _coded(message: Message, towns: list[Place]) -> list[Place]:
    """The number of the department after a town that has namesakes: "Bailleul, 59"."""
    found = []
    for where, start, end in towns:
        code = _CODE.match(message.text, end)
        if (
            code
            and where != "in"
            and (where == "both" or message.text[start:end] not in large_communes())
        ):
            found.append(("in", *code.span("code")))
        away = None if code or where != "both" else _ELSEWHERE.match(message.text, end)
        if away:
            found.append(("out", *away.span("code")))
    return found


def _moods(message: Message) -> list[Scope]:
    return [scope for scope in find_scopes(message) if scope.kind not in (QUESTION, WONDER)]


def _qualified(message: Message, named: list[Place], towns: list[Place]) -> list[Place]:
    """Without the communes that an area beside them settles: "Mons, en Belgique", "Roye (80)"."""

    def beside(one: Place, other: Place) -> bool:
        first, last = sorted((one, other), key=lambda place: place[1])
        return bool(say.BESIDE.fullmatch(message.text, first[2], max(first[2], last[1])))

    towns = _next_to(message, towns)
    sure = [town for town in towns if town[0] != "both"]  # "Crépy-en-Valois" is no Valois
    named = [a for a in named if not any(t[1] < a[1] and a[2] <= t[2] for t in sure)]
    kept = [
        town
        for town in towns
        if not any(beside(town, area) or area[1] <= town[1] < area[2] for area in named)
        and not (town[0] == "both" and named)
    ]
    settled = len(named) == len(towns) == 1 and towns[0][0] == "both"
    if settled and towns[0][1] < named[0][1]:
        where, _, end = named[0]  # "on est à Bailleul, au pied des monts de Flandre"
        named = [(where, towns[0][1], end)]
    return sorted(kept + named, key=lambda place: place[1])


def _next_to(message: Message, towns: list[Place]) -> list[Place]:
    """The towns, a namesake told by the one it is next to: "Merville, près d'Hazebrouck"."""
    found = list(towns)
    for at, (town, other) in enumerate(pairwise(towns)):
        if town[0] == "both" and say.NEXT_TO.fullmatch(message.text, town[2], other[1]):
            found[at] = (other[0], *town[1:])
    return found


def _settle(message: Message, weighed: list[tuple[int, Place]]) -> list[Entity]:
    most = max((weight for weight, _ in weighed), default=0)
    stated = [place for weight, place in weighed if weight == most]
    if not stated:
        return []
    role = IF_ASKED if most == SERVED else None
    for wanted, value in (("in", True), ("out", False)):
        for where, start, end in stated:
            if where == wanted:
                return [Entity(FACT, value, start, end, role)]
    if role:
        return []
    _, start, end = stated[0]
    said = message.said(start, end)
    candidates = [
        {"value": True, "label": f"{said}, dans les Hauts-de-France"},
        {"value": False, "label": f"{said}, dans une autre région"},
    ]
    return [unsure(FACT, "ambiguous", candidates, said, start, end)]


def _communes(message: Message) -> list[Place]:
    openers, tokens = _openers(), message.tokens
    found, free = [], 0
    for first in [i for i, token in enumerate(tokens) if token.norm in openers]:
        if first < free:
            continue  # inside the name before
        at = [i for i in range(first, len(tokens)) if tokens[i].norm != "-"][:_LONGEST]
        words = [tokens[i].norm for i in at]
        length = _name_at(words)
        if length:
            name, last = _named(words[:length]), at[length - 1] + 1
            if _is_place(message, name, first, last):
                found.append((communes()[name], *message.span(first, last)))
                free = last
    return found


def _name_at(words: list[str]) -> int:
    """How many words name a commune from the first one on, 0 for none."""
    names, beginnings = communes(), _beginnings()
    longest = 0
    for n in range(1, len(words) + 1):
        name = _named(words[:n])
        if name in names:
            longest = n
        elif name not in beginnings and name not in _ARTICLES:
            break
    return longest


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
    if _ends_a_name(message.original[: token.start]):
        return False  # "le Louvre-Lens"
    if len(name) > 3 and say.CALLED.search(before):
        return True
    if (say.NOT_PLACE.search(before) or introduced) and not alone:
        return False
    if name == "eu" and say.HAD.search(before):
        return False  # "tout ce qu'on a eu"
    large = name in large_communes()
    if say.ARTICLE.search(before) and not large and token.norm not in _ARTICLES:
        return False  # "la Bresle" is a river
    at = token.norm in _ARTICLES or say.AT.search(before)
    capital = message.tokens[last - 1].original[:1].isupper() and not message.original.isupper()
    if not _is_common(name):
        sure = (
            large
            or alone
            or at
            or " " in name
            or (capital and (first > 0 or after.startswith(" ,")))
        )
        return communes()[name] != "out" or bool(sure)
    accent_a = first > 0 and message.tokens[first - 1].original.lower() == "à"
    listed = say.LISTED.search(before) and say.LISTED_END.match(after)
    if alone or (large and listed):
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


def _ends_a_name(before: str) -> bool:
    return before.endswith("-") and before[-2:-1].isalpha() and not _SIDE.search(before)


def _is_common(name: str) -> bool:
    """True for names that are also everyday words ("Ham", "Marquise", "La Garde")."""
    words = name.split()
    if name in _PLAIN:
        return False
    known = [word in _ELIDED or is_french(word) for word in words]
    return len(name) <= 3 or (len(words) <= 2 and all(known))
