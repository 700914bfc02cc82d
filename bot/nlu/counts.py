"""Headcount: employees, however they are counted; never volunteers, members or customers."""

from __future__ import annotations

import re

from bot.nlu import count_context as around
from bot.nlu import nobody
from bot.nlu.counted import (
    AT_PLACE,
    CONTRACT,
    FREE,
    JOB,
    LABEL,
    OTHER,
    PEOPLE,
    PERSONS,
    STAFF,
    Item,
    items,
)
from bot.nlu.denials import is_denied_figure
from bot.nlu.entity import IF_ASKED, NEGATED, Entity, unsure
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import APPROXIMATE, EXACT, RANGE
from bot.nlu.text import Message, said_before
from bot.nlu.totals import Headcount, headcounts

FACT = "headcount"
_PLACED = frozenset({FREE, LABEL, PERSONS, PEOPLE})
_A_PLACE = compiled(r" ?(?:(?:la|le|l|les|nos|notre) )?[a-z]{3,}")  # "à la légumerie"
_WE_ARE = compiled(r"\b(?:on est|nous sommes) $")  # "on est trois ébénistes" tells the trade


def read(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    """Takes a message and its figures; returns headcount entities and the figures they used."""
    counted = items(message, figures)
    found = headcounts(message, counted)
    entities = [_entity(message, one) for one in found]
    used = [f for one in found if one.sure for item in one.explained for f in item.figures]
    used += [i.figure for i in counted if i.kind == OTHER and i.end == i.figure.end]
    if not found:
        entities = _by_season(message, counted)
    if not any(one.sure for one in found):
        told = nobody.read(message)
        if told:
            entities = [e for e in entities if e.end <= told.start or told.end <= e.start]
            entities.append(told)
    return entities, used


def jobs(message: Message, figures: list[Figure]) -> list[tuple[int, int]]:
    """Takes a message and its figures; returns the spans of the people counted by their jobs."""
    return [
        (item.figure.start, _place_end(message, item))
        for one in headcounts(message, items(message, figures))
        for item in one.explained
        if item.kind != OTHER
        and not (len(one.explained) == 1 and said_before(_WE_ARE, message.text, item.figure.start))
    ]


def _place_end(message: Message, item: Item) -> int:
    """Where the words of an item end, its place of work included: "5 à la légumerie"."""
    place = AT_PLACE.match(message.text, item.end) if item.kind in _PLACED else None
    end = _A_PLACE.match(message.text, place.end()) if place else None
    return end.end() if end else item.end


def is_at_date(message: Message, entity: Entity) -> bool:
    """'au 1er janvier nous étions 13 salariés': the past of the last count, not of other days."""
    first, last = message.sentence_of(entity.start)
    return bool(around.AT_DATE.search(message.text, first, last))


def is_of_papers(message: Message, entity: Entity) -> bool:
    """'ma belle-sœur et son fils, ça fait deux paies': those just told are paid here."""
    papers = around.PAPERS.search(message.text, entity.start, entity.end)
    return bool(papers and around.SO_MANY.search(message.text, 0, entity.start))


def _entity(message: Message, one: Headcount) -> Entity:
    start = min(item.figure.qualifier.start for item in one.items)
    end = max(item.end for item in one.items + one.explained if item.kind != OTHER)
    role = None if one.sure else IF_ASKED
    posts = _posts(message, one)
    inexact = next((i.figure for i in one.items if i.figure.kind != EXACT), None)
    if posts and inexact is None and one.value == int(one.value):
        return Entity(FACT, int(one.value) + posts, 0, len(message.text.rstrip()), role)
    if _and_one_more(message, one):
        return _unsure(message, RANGE, [one.value, one.value + 1], start, end, role)
    if inexact is None and one.value == int(one.value):
        first = one.items[0].figure.start
        denied = NEGATED if is_denied_figure(message, first, end) else role
        return Entity(FACT, int(one.value), first, end, denied)
    kind = inexact.kind if inexact else APPROXIMATE
    values = [one.value]
    pair = next((item for item in one.items if item.pair), None)
    if kind == RANGE and pair:
        values = [figure.value for figure in pair.figures]
    return _unsure(message, kind, values, start, end, role)


def _posts(message: Message, one: Headcount) -> int:
    """How many posts are named alone in a list of nothing else: "la directrice, deux commis"."""
    if "benevol" in message.text or not any(i.kind in {JOB, STAFF, CONTRACT} for i in one.items):
        return 0
    named = any("salari" in message.text[i.figure.end : i.end] for i in one.items)
    posts = list(around.POST.finditer(message.text))
    if named and any(message.text.endswith(", ", 0, match.start()) for match in posts):
        return 0  # "un seul salarié, le coordinateur"
    if len(posts) == len(one.items) == 1 and " et " in message.text:
        return 0  # "la directrice et deux animateurs": is she paid?
    spans = [m.span() for m in posts] + [(i.figure.start, i.end) for i in one.explained]
    left = message.text
    for start, end in sorted(spans, reverse=True):
        left = f"{left[:start]}#{left[end:]}"
    left = around.OF_POST.sub("#", left)
    return len(posts) if around.LIST_ONLY.fullmatch(left) else 0


def _and_one_more(message: Message, one: Headcount) -> bool:
    """'la directrice et deux animateurs', 'j'ai deux collègues': is one more to be counted?"""
    first = one.items[0]
    said = message.text[first.figure.end : first.end]
    mine = "collegue" in said and re.search(
        r"\b(?:j ai|je suis|avec) $", message.text[: first.figure.start]
    )
    beside = around.AND_ONE.search(message.text, 0, first.figure.start)
    beside = beside or around.AND_ME.match(message.text, one.items[-1].end)
    return bool(mine or (beside and first.kind in {JOB, STAFF}))


def _by_season(message: Message, counted: list[Item]) -> list[Entity]:
    """'4 l'hiver et 7 l'été': between the two."""
    found = [i for i in counted if around.SEASON_AFTER.match(message.text, i.figure.end)]
    if len(found) < 2:
        return []
    values = [item.value for item in found]
    start, end = found[0].figure.start, found[-1].end
    return [_unsure(message, RANGE, values, start, end, IF_ASKED)]


def _unsure(
    message: Message, kind: str, values: list[float], start: int, end: int, role: str | None
) -> Entity:
    whole = sorted({int(value + 0.5) for value in values})
    candidates = [{"value": value, "label": label(value)} for value in whole]
    doubt = unsure(FACT, kind, candidates, message.said(start, end), start, end)
    return Entity(doubt.name, doubt.value, start, end, role)


def label(count: int) -> str:
    """Takes a headcount; returns its French words ("1 salarié", "12 salariés")."""
    return f"{count} salarié" + ("s" if count > 1 else "")
