"""Totals, parts and sums: "3 CDI et 2 CDD", "15 dont 4 apprentis", "4 + 3 = 7"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.nlu import count_context as around
from bot.nlu import count_words as say
from bot.nlu.counted import (
    AT_PLACE,
    CONTRACT,
    FREE,
    JOB,
    LABEL,
    NOISE,
    NOUN,
    OTHER,
    PEOPLE,
    PERSONS,
    STAFF,
    SURE,
    Item,
)
from bot.nlu.denials import is_denied_figure
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

ADD, PARTS, TOTAL = "add", "parts", "total"
_COUNTED = SURE | {JOB, PERSONS, FREE}
_COMMA = compiled(r"(?: (?!et\b|plus\b|puis\b|avec\b)[a-z]+){0,4} ?, ")
_PLUS = compiled(r" (?:et|plus|\+)(?: (?:d|de|avec))? ")
_AT_A_PLACE = compiled(r" (?:a|au|aux|sur|dans|chez|en) (?:(?:l|la|le|les|nos) )?[a-z]{3,} ")
_OPENS = compiled(r"(?:^|\b(?:on a|nous avons|il y a|est|sommes|oui|donc|alors)|[:=+]) ?$")


@dataclass(frozen=True, slots=True)
class Headcount:
    """Items that make one headcount, less those that are none, and all that they explain."""

    items: list[Item]
    explained: list[Item]
    sure: bool  # said of employees; else only the open question tells
    less: list[Item] = field(default_factory=list)

    @property
    def value(self) -> float:
        """How many in all."""
        return sum(i.value for i in self.items) - sum(i.value for i in self.less)


def headcounts(message: Message, items: list[Item]) -> list[Headcount]:
    """Takes a message and what its figures count; returns its headcounts, left to right."""
    found = []
    said = [item for item in items if item.kind != NOUN and not _is_one_of_them(item)]
    for run, links in _runs(message, said):
        kept, less = _settled(message, run, links)
        kept = [item for item in kept if item.kind in _COUNTED]
        kinds = {item.kind for item in run if item.kind in _COUNTED}
        if len(run) == 1 and run[0].kind == JOB and run[0].figure.amount.number.article:
            continue  # "un comptable" may be anybody's
        bare = len(run) == 1 and kinds == {FREE}  # it waits for its question
        if kept and not (bare and kept[0].value == int(kept[0].value)):
            found.append(Headcount(kept, run, bool(kinds & SURE), less))
    return found


def _is_one_of_them(item: Item) -> bool:
    """'et une dame qui fait le ménage': counts nothing, and cuts nothing."""
    return item.kind == NOISE and item.figure.amount.number.article


def _runs(message: Message, items: list[Item]) -> list[tuple[list[Item], list[str]]]:
    """Items cut where one says nothing of the next; each with its link to the one before."""
    runs: list[tuple[list[Item], list[str]]] = []
    for item in items:
        link = _link(message, runs[-1][0][-1], item) if runs else None
        if link is None:
            runs.append(([item], [ADD]))
        else:
            runs[-1][0].append(item)
            runs[-1][1].append(link)
    return runs


def _link(message: Message, one: Item, other: Item) -> str | None:
    between = message.text[one.end : other.figure.qualifier.start]
    if is_denied_figure(message, one.figure.start, one.end):
        return None  # "pas 8 salariés, 6"
    if NOISE in {one.kind, other.kind} or len(between) > 70 or around.BREAK.search(between):
        return None
    if re.search(r"[.!?;]", between):
        return None
    apposed = one.figure.amount.number.article and other.kind == STAFF and between == " , "
    if apposed and said_before(around.WE_ARE_A, message.text, one.figure.start):
        return None  # "nous sommes un traiteur, 38 employés"
    if other.kind == FREE and between.endswith("( ") and message.text.startswith(" )", other.end):
        return None  # "17 salariés, Creil (60)"
    if around.TOTAL.search(between):
        return TOTAL
    if around.PART.search(between):
        return PARTS
    if (
        other.kind in {FREE, STAFF}
        and other.value > one.value
        and around.TOTAL_AFTER.match(message.text, other.end)
    ):
        return TOTAL
    if FREE in {one.kind, other.kind}:
        return ADD if _bare_sum(message, one, other, between) else None
    if around.JOIN.fullmatch(between.strip().rsplit(")", 1)[-1].strip()):
        return ADD
    listed = {one.kind, other.kind} <= {CONTRACT, JOB, STAFF}  # "deux CDI un CDD"
    return ADD if listed and not between.strip() else None


def _bare_sum(message: Message, one: Item, other: Item, between: str) -> bool:
    """'4 à Lille et 3 à Arras', '4 salariés à Lille et 3 à Arras', 'cinq plus deux apprentis'."""
    text = message.text
    if max(one.value, other.value) > 500:
        return False
    placed = AT_PLACE.match(text, one.end) and AT_PLACE.match(text, other.end)
    at_work = AT_PLACE.match(text, one.end) and other.kind in {JOB, STAFF, CONTRACT}
    jobs = one.kind == JOB and other.kind == FREE and AT_PLACE.match(text, other.end)
    if jobs:  # "8 éducatrices et 3 au siège"
        return bool(around.JOIN.fullmatch(between.strip()))
    if (placed and other.kind == FREE) or at_work:  # "5 à l'atelier et 2 chauffeurs"
        said_at_once = placed and _AT_A_PLACE.fullmatch(between)
        return bool(said_at_once or around.JOIN.fullmatch(between.strip()))
    opens = one.kind == FREE and said_before(_OPENS, text, one.figure.start)
    return bool(opens and other.kind != OTHER and _PLUS.fullmatch(between))


def _settled(message: Message, run: list[Item], links: list[str]) -> tuple[list[Item], list[Item]]:
    run, links = _without_equivalents(message, run, links)
    for at in range(len(run) - 1, 0, -1):
        if links[at] == TOTAL and run[at].kind != OTHER:
            whole = run[at - 1] if _adds_up(run[at - 1], run[at:]) else run[at]
            return [whole], []
    for whole, parts in ((run[-1], run[:-1]), (run[0], run[1:])):
        if _may_be_whole(message, whole) and _adds_up(whole, parts):
            others = [item for item in parts if item.kind == OTHER]
            others = [] if _plain(message, whole) else others  # "3 salariés : un gérant, …"
            return ([item for item in parts if item not in others], []) if others else ([whole], [])
    if PARTS in links:
        return _parted(message, run, links)
    return _added(message, run), []


def _without_equivalents(
    message: Message, run: list[Item], links: list[str]
) -> tuple[list[Item], list[str]]:
    """'9 salariés, soit 7,4 ETP': full-time equivalents only say the same again."""
    heads = [
        i for i in run if i.kind in {STAFF, PEOPLE, PERSONS, LABEL} and not _full_time(message, i)
    ]
    kept = [
        (item, link)
        for item, link in zip(run, links, strict=True)
        if not (heads and _full_time(message, item))
    ]
    return [item for item, _ in kept], [link for _, link in kept]


def _full_time(message: Message, item: Item) -> bool:
    return bool(re.match(r" (?:etp|e t p|equivalent)", message.text[item.figure.end :]))


def _may_be_whole(message: Message, item: Item) -> bool:
    return item.kind in {FREE, LABEL, PEOPLE, PERSONS} or _plain(message, item)


def _adds_up(whole: Item, parts: list[Item]) -> bool:
    total = sum(item.value for item in parts if item is not whole)
    return len(parts) > 1 and whole.value == total > 0


def _parted(message: Message, run: list[Item], links: list[str]) -> tuple[list[Item], list[Item]]:
    """'19 dont 4 apprentis' is 19, '20 personnes dont 5 salariés' 5, '17 dont 15 bénévoles' 2."""
    at = links.index(PARTS)
    head, parts, after = run[at - 1], [], []
    for item in run[at:]:
        closed = ")" in message.text[head.end : item.figure.start]
        (after if closed else parts).append(item)
    before = _added(message, run[: at - 1]) if at > 1 else []
    if head.kind in {STAFF, CONTRACT}:
        return [*before, head, *after], []
    plain = [item for item in parts if _plain(message, item)]
    if plain:
        return [*before, *plain, *after], []
    others = [item for item in parts if item.kind == OTHER]
    if sum(item.value for item in others) > head.value:
        return [], []
    return [*before, head, *after], others


def _plain(message: Message, item: Item) -> bool:
    """True for "5 salariés", nothing said of their contracts."""
    return item.kind == STAFF and bool(say.SALARIED_PART.match(message.text, item.figure.end))


def _added(message: Message, run: list[Item]) -> list[Item]:
    kept: list[Item] = []
    for item in run:
        if kept and _inside(message, kept[-1], item):
            continue
        kept.append(item)
    if any(_plain(message, item) for item in kept):  # "10 personnes, 4 salariés"
        kept = [item for item in kept if item.kind not in {PEOPLE, PERSONS, LABEL}]
    return kept


def _inside(message: Message, one: Item, other: Item) -> bool:
    """'12 salariés, 9 en CDI', 'effectif : 12, 2 apprentis': the latter are among the former."""
    if other.value > one.value or not _COMMA.fullmatch(message.text[one.end : other.figure.start]):
        return False
    named = one.kind == STAFF and "salarie" in message.text[one.figure.end : one.end]
    told = other.kind == JOB and one.kind == STAFF
    if (told or (named and other.kind == STAFF)) and one.value == other.value == 1:
        return True  # "un seul salarié, un coach"
    elliptic = message.text.startswith((" en ", " a "), other.figure.end)
    return (one.kind == STAFF and elliptic) or (one.kind == LABEL and other.kind == CONTRACT)
