"""Purchases: each item with its category, price, and HT / TTC, from lists of any shape."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from bot.nlu import purchase_words as say
from bot.nlu import quantities
from bot.nlu.amounts import UNSTATED
from bot.nlu.entity import Entity
from bot.nlu.figures import Figure
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import is_negated
from bot.nlu.qualifiers import RANGE
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

FACT = "purchases"


@dataclass(slots=True)
class _Segment:
    start: int
    end: int
    products: list[tuple[str, int, int]] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def mentions(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns (category, start, end) of every product named."""
    return [(value, *message.span(a, b)) for value, a, b in _phrases().find(message)]


def read(
    message: Message, figures: list[Figure], products: list[tuple[str, int, int]]
) -> tuple[list[Entity], list[Figure]]:
    """Takes a message, its free figures and products; returns items and the figures used."""
    prices = [
        f
        for f in figures
        if f.amount.explicit or f.value >= 100 or quantities.unit_price(message, f)
    ]
    products = [p for p in products if not is_negated(message, p[1])]
    if not products or say.BOUGHT.search(message.text):
        return [], []
    if say.EXPENSE.search(message.text) and not say.INVESTS.search(message.text):
        return [], []
    segments = _merge(message, _segments(message, products, prices, figures))
    entities: list[Entity] = []
    used: list[Figure] = []
    wants = bool(say.WANT.search(message.text))
    wanted = wants or _is_list(message, segments)
    for segment in segments:
        if not segment.products or not (segment.figures or wanted):
            continue
        if not segment.figures and not _is_item(message, segment):
            continue
        digital = any(p[0] != "not_digital" for s in segments for p in s.products)
        if (
            not segment.figures
            and segment.products[0][0] == "not_digital"
            and not (wants or digital)
        ):
            continue
        item, spent = _item(message, segment, figures)
        entities.append(item)
        used += spent
    return entities, used


def _segments(
    message: Message,
    products: list[tuple[str, int, int]],
    prices: list[Figure],
    figures: list[Figure],
) -> list[_Segment]:
    closed = [(s, e) for _, s, e in products] + [(f.start, f.end) for f in figures]
    cuts, previous = [0], 0
    for match in say.SEPARATOR.finditer(message.text):
        if any(s < match.end() and match.start() < e for s, e in closed):
            continue
        cuts += [match.start(), match.end()]
        previous = match.end()
    cuts.append(len(message.text))
    segments = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        segment = _Segment(start, end)
        segment.products = [p for p in products if start <= p[1] < end]
        segment.figures = [f for f in prices if start <= f.start < end]
        segments += _split(message, segment)
    del previous
    return [s for s in segments if s.products or s.figures]


def _split(message: Message, segment: _Segment) -> list[_Segment]:
    """Cuts 'caisse 4500 site 9000' where no sign separates the items."""
    if len(segment.products) < 2 or len(segment.figures) < 2:
        return [segment]
    marks = sorted(
        [(p[1], p) for p in segment.products] + [(f.start, f) for f in segment.figures],
        key=lambda mark: mark[0],
    )
    product_first = isinstance(marks[0][1], tuple)
    parts: list[_Segment] = []
    for offset, mark in marks:
        is_product = isinstance(mark, tuple)
        if not parts or (
            is_product == product_first
            and (parts[-1].figures if product_first else parts[-1].products)
        ):
            if parts:
                parts[-1].end = offset
            parts.append(_Segment(segment.start if not parts else offset, segment.end))
        if isinstance(mark, tuple):
            parts[-1].products.append(mark)
        else:
            parts[-1].figures.append(mark)
    return parts


def _merge(message: Message, segments: list[_Segment]) -> list[_Segment]:
    """Joins 'une caisse connectée, 4 500 € HT' and 'caisse et site : 9 000 le tout'."""
    merged: list[_Segment] = []
    for segment in segments:
        last = merged[-1] if merged else None
        if segment.figures and not segment.products:
            if last and last.products and not last.figures:
                tail = message.text[segment.start : segment.end + 20]
                if say.TOTAL.search(message.text[last.end : segment.end + 20]) and len(merged) > 1:
                    while len(merged) > 1 and not merged[-2].figures:
                        other = merged.pop(-2)
                        last.start = other.start
                        last.products = other.products + last.products
                del tail
                last.figures, last.end = segment.figures, segment.end
            elif not last or last.figures:
                merged.append(segment)
            continue
        if last and last.figures and not last.products and segment.products and not segment.figures:
            link = message.text[last.figures[-1].end : segment.products[0][1]]
            if len(link) < 25 and not re.search(r"[.;]", link):
                last.products, last.end = segment.products, segment.end
                continue
        merged.append(segment)
    return merged


def _is_list(message: Message, segments: list[_Segment]) -> bool:
    """True when the message is nothing but names of products (with their articles)."""
    for segment in segments:
        if segment.products:
            lead = message.text[segment.start : segment.products[0][1]].strip()
            if lead and not say.LEAD.fullmatch(lead + " "):
                return False
    return len(message.tokens) < 14 and not message.text.endswith("?")


def _is_item(message: Message, segment: _Segment) -> bool:
    start = segment.products[0][1]
    clause = message.clause_of(start)[0]
    before = message.text[clause:start]
    return not (say.USE.search(before) and not say.WANT.search(before))


def _item(
    message: Message, segment: _Segment, figures: list[Figure]
) -> tuple[Entity, list[Figure]]:
    category = _category(segment.products)
    start = segment.products[0][1]
    end = max(p[2] for p in segment.products)
    used: list[Figure] = []
    amount: float | None = None
    vat = UNSTATED
    count = quantities.count(message, start, segment.figures, figures)
    if segment.figures and segment.figures[0].kind == RANGE:
        used += [figure for figure in figures if figure.kind == RANGE]
    elif segment.figures:
        price = segment.figures[0]
        amount, vat = price.amount.value, price.amount.vat
        used.append(price)
        amount = round(amount * quantities.times(message, price, count), 2)
        amount = int(amount) if amount == int(amount) else amount
    if count:
        used.append(count)
    label = _label(message, segment, start, end)
    if count and count.value > 1:
        label = f"{int(count.value)} {label}"
    value = {"label": label, "category": category, "amount_eur": amount, "vat": vat}
    if segment.figures:
        start, end = min(start, segment.figures[0].start), max(end, segment.figures[0].end)
    return Entity(FACT, value, start, end), used


def _category(products: list[tuple[str, int, int]]) -> str:
    """The item's category: the first product named, unless it is only a generic one."""
    named = [category for category, *_ in products]
    if named[0] in {"other_digital"}:
        return next((c for c in named if c in {"ecommerce", "payment", "data"}), named[0])
    return named[0]


def _label(message: Message, segment: _Segment, start: int, end: int) -> str:
    """The visitor's words for the item, without article, verb or price."""
    stop = segment.end
    for figure in segment.figures:
        if figure.start >= end:
            stop = min(stop, figure.start)
    comma = message.text.find(" ,", end, stop)
    if comma > 0:
        stop = comma
    text = message.text[start:stop]
    trail = say.TRAIL.search(text, max(0, end - start))
    stop = start + (trail.start() if trail else len(text.rstrip(" .!?,-")))
    stop = max(stop, end)
    words = message.text[start:stop].split()
    if len(words) > 9:
        stop = end
    return " ".join(message.said(start, stop).split()).strip(" ,;:-")
