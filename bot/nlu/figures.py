"""Every figure of a message, read once: numbers, amounts, ranges, what is reserved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter

from bot.nlu.amounts import EXCLUDED, INCLUDED, Amount, find_amounts
from bot.nlu.numbers import find_numbers
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import APPROXIMATE, EXACT, Qualifier, qualify
from bot.nlu.reserved import find_reserved
from bot.nlu.text import Message, once, said_before

_FROM = compiled(
    r"\b(?:pass|mont|descend|augment|baiss|grimp|tomb|evolu)\w* (?:brutalement |vite )?de $"
)
_TO = compiled(r" (?:[a-z€]+ ){0,2}a [a-z]*\d?")
_TWIN = compiled(r" ?[,(/=-]? ?(?:soit|ou|donc|c est a dire)? ?")
_MOST = 30  # figures read in a message: no honest one has more


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A figure with its amount reading and how exact it is; it equals no other, told alike."""

    amount: Amount
    qualifier: Qualifier

    start = property(attrgetter("amount.start"), doc="Canonical offset of its first sign.")
    end = property(attrgetter("amount.end"), doc="Canonical offset after its last sign.")
    value = property(attrgetter("amount.number.value"), doc="The bare number.")

    @property
    def kind(self) -> str:
        """`exact`, `approximate`, `range` or `bound`."""
        if self.qualifier.kind == EXACT and self.amount.number.approximate:
            return APPROXIMATE
        return self.qualifier.kind


def find_figures(message: Message, taken: Sequence[tuple[int, int]] = ()) -> list[Figure]:
    """Takes a message and spans read by others (dates); returns its figures, left to right.

    Figures inside a reserved span (telephone, SIREN, year…) or in another currency are left out.
    """
    return [*_found(message, tuple(taken))]


@lru_cache(maxsize=16)
def _found(message: Message, taken: tuple[tuple[int, int], ...]) -> tuple[Figure, ...]:
    free = [a for a in _amounts(message) if not any(_is_date(a, s, e) for s, e in taken)]
    free = _without_twins(message, free)
    qualifiers = qualify(message, [(a.start, a.end) for a in free])
    return tuple(Figure(a, q) for a, q in zip(free, qualifiers, strict=True))


@once
def _amounts(message: Message) -> list[Amount]:
    amounts, foreign = find_amounts(message, find_numbers(message)[:_MOST])
    closed = find_reserved(message) + foreign
    return [
        a
        for a in amounts
        if not any(s < a.end and a.start < e for s, e in closed)
        and not _is_left_behind(message, a)
        and not _is_each(message, a)
    ]


def _without_twins(message: Message, amounts: list[Amount]) -> list[Amount]:
    """'6 000 HT soit 7 200 TTC' is one amount, without VAT."""
    kept: list[Amount] = []
    for amount in amounts:
        one = kept[-1] if kept else amount
        link = message.text[one.end : amount.start]
        if {one.vat, amount.vat} == {EXCLUDED, INCLUDED} and _TWIN.fullmatch(link):
            net, gross = (one, amount) if one.vat == EXCLUDED else (amount, one)
            if net.value < gross.value <= 1.3 * net.value:
                kept[-1] = replace(net, start=one.start, end=amount.end)
                continue
        kept.append(amount)
    return kept


def _is_left_behind(message: Message, amount: Amount) -> bool:
    """The first figure of "on est passé de 10 à 7"."""
    after = _TO.match(message.text, amount.end)
    return bool(after and said_before(_FROM, message.text, amount.start))


def _is_each(message: Message, amount: Amount) -> bool:
    """The "un" of '210 euros l'un, hors taxes'."""
    return amount.number.article and message.text.endswith(" l ", 0, amount.start)


def _is_date(amount: Amount, start: int, end: int) -> bool:
    """True inside a date, but "dix sept" may be both: the open question tells."""
    spelled = amount.number.words and amount.start <= start and end <= amount.end
    return start < amount.end and amount.start < end and not spelled
