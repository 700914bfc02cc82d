"""Sectors: every activity stated, excluded ones or not; the doubtful ones are asked."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu import frames, naf, trades
from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.frames import Mention
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import is_negated
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

FACT = "sectors"
NONE = "no activity"
LABELS = {
    "finance": "activités financières",
    "real_estate": "activités immobilières",
    "training": "organisme de formation",
    "consulting": "conseil",
    "engineering_office": "bureau d'études",
    "wholesale": "commerce de gros",
    "other": "une autre activité",
}
_STOPPED = re.compile(
    r"\b(?:arret\w+|cess\w+|stopp\w+|abandonn\w+|ferme|fini(?: avec)?|ne \w+ plus|n est plus|"
    r"n \w+ plus|plus|pa)(?: (?:de|d|la|le|l|du|des|les|une?|notre|nos|activite\w*|faire|dans))* $"
)
# "accompagnement", "hébergement": of people, it is neither consulting nor real estate.
_VAGUE = frozenset(("other", "consulting?", "real_estate?"))
_EXCLUDED = frozenset(LABELS) - {"other"}
Stated = tuple[str, int, int]  # a sector, and where in the canonical text


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def read(message: Message, taken: list[tuple[int, int]]) -> list[Entity]:
    """Takes a message and the spans of purchases and places; returns the sectors stated."""
    stated: list[Stated] = [(code.sector, code.start, code.end) for code in naf.find(message)]
    denied: list[Stated] = []
    for value, start, end in _mentions(message, taken):
        (denied if _is_denied(message, start) else stated).append((value, start, end))
    last = max((end for *_, end in stated), default=0)
    stated = _without_complements(message, stated)
    entities = [
        Entity(FACT, [value.removesuffix("?")], start, end, NEGATED)
        for value, start, end in denied
        if value != "other"
    ]
    sure = [one for one in stated if not one[0].endswith("?")]
    if sure:
        values = [value for value in LABELS if any(value == found for found, *_ in sure)]
        return [*entities, Entity(FACT, values, min(start for _, start, _ in sure), last)]
    return [*entities, *(_doubt(message, one) for one in stated[:1])]


def _doubt(message: Message, doubtful: Stated) -> Entity:
    value, start, end = doubtful
    options = [value.removesuffix("?"), "other"]
    candidates = [{"value": [option], "label": LABELS[option]} for option in options]
    return unsure(FACT, "ambiguous", candidates, message.said(start, end), start, end)


def _mentions(message: Message, taken: list[tuple[int, int]]) -> list[Stated]:
    """Every activity that is the visitor's: named, or told by a verb when none is named."""
    found = [Mention(*one) for one in _phrases().find(message)]
    for span in trades.named(message):
        found = _with_name(found, *span)
    found = [one for one in found if one.value != NONE]
    words = [
        message.span(one.first, one.last)
        for one in found
        if one.value != "other" and not frames.is_verb(message, one.first)
    ]
    told = [one for one in trades.deeds(message) if not _overlaps(one[1:], taken)]
    excluded = [one for one in told if one[0] != "other"]
    others = [one for one in told if one[0] == "other" and not _overlaps(one[1:], words)]
    named = [
        one
        for one in _standing(message, found, taken)
        if not _overlaps(one[1:], [deed[1:] for deed in excluded])
    ]
    return named + excluded + ([] if named or excluded else others)


def _standing(
    message: Message, found: list[Mention], taken: list[tuple[int, int]]
) -> list[Stated]:
    """Those that stand as what the visitor does, read from left to right."""
    facts = {i for s, e in taken for i in range(message.token_at(s), message.token_at(e - 1) + 1)}
    judged: dict[int, bool] = {}
    kept: list[Stated] = []
    for one in sorted(found, key=lambda mention: mention.first):
        start, end = message.span(one.first, one.last)
        free = one.value in _EXCLUDED or not _is_within((start, end), taken)
        if not free and frames.frame(message, one.first, judged) != frames.OURS:
            continue
        good = frames.stands(message, one, judged, facts)
        judged.update(dict.fromkeys(range(one.first, one.last), good))
        if good:
            kept.append((one.value, start, end))
    return kept


def _with_name(found: list[Mention], first: int, last: int) -> list[Mention]:
    """Adds what looks like a trade's name, around the words of the vocabulary it holds."""
    inside = [one for one in found if one.first < last and first < one.last]
    if any(one.value not in _VAGUE or _is_sure_doubt(one) for one in inside):
        return found
    first, last = min([first, *(m.first for m in inside)]), max([last, *(m.last for m in inside)])
    rest = [one for one in found if one not in inside]
    return [*rest, Mention("other", first, last, known=bool(inside))]


def _is_sure_doubt(mention: Mention) -> bool:
    """"location de salles" is doubtful as a whole, unlike "accueil" or "hébergement"."""
    return mention.value != "other" and mention.last - mention.first > 1


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(s < span[1] and span[0] < e for s, e in others)


def _is_within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """True when another fact takes it; a longer name is not taken: "café associatif"."""
    longer = [(s, e) for s, e in others if span[0] <= s and e <= span[1] and span != (s, e)]
    return _overlaps(span, [one for one in others if one not in longer])


def _is_denied(message: Message, start: int) -> bool:
    before = message.text[message.clause_of(start)[0] : start]
    return is_negated(message, start) or bool(_STOPPED.search(before))


def _without_complements(message: Message, stated: list[Stated]) -> list[Stated]:
    """'grossiste en fruits et légumes', 'formation en couture': the second says what of."""
    kept: list[Stated] = []
    governed = -1  # where the last complement ended
    for mention in sorted(stated, key=lambda one: one[1]):
        value, start, end = mention
        head = kept[-1] if kept else None
        if value == "other" and head and head[0] != "other":
            link = message.text[max(head[2], governed) : start]
            pattern = _COMPLEMENT if governed < head[2] else _ENUMERATION
            if pattern.fullmatch(link):
                governed = end
                continue
        kept.append(mention)
    return kept


_COMPLEMENT = re.compile(
    r" (?:(?:(?!et |ou |puis |mais |plus |on |nous |ainsi |avec )[a-z]+ ){0,4}?"
    r"(?:en|de|d|des|du|pour|dans|aux?|sur|aupres|a) (?:(?:la|le|l|les|des|du|de|d) )?)?"
)
_ENUMERATION = re.compile(r" (?:et|,|ou|/)(?: (?:de|d|des|du|en|la|le|les|l|aux?|pour))* ")
