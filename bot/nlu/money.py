"""Amounts that belong to a fact: public aid for the project, turnover (or yearly budget)."""

from __future__ import annotations

from dataclasses import replace

from bot.nlu.entity import Entity, unsure
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message


def room(
    message: Message, figure: Figure, figures: list[Figure], since: int = 0
) -> tuple[str, str]:
    """Takes a figure, all of them, and where the words of the one before end.

    Returns the words before and after it that are its own: they stop at the ends of its
    sentence and at the figures beside it.
    """
    figures = [f for f in figures if not f.amount.number.article]
    start, end = figure.qualifier.start, max(figure.end, figure.qualifier.end)
    first, last = message.sentence_of(figure.start)
    first = max([first, min(since, start), *[f.end for f in figures if f.end <= start]])
    last = min([last, *[f.start for f in figures if f.start >= end]])
    return message.text[first:start], message.text[end:last]


def is_sum(figure: Figure) -> bool:
    """Takes a figure; returns True when it may be an amount of euros."""
    return figure.amount.explicit or figure.value >= 100 or figure.value == 0


def doubt(
    message: Message, fact: str, kind: str, values: list[float], figure: Figure, role: str | None
) -> Entity:
    """Takes a fact, a kind of doubt, its amounts and where they are said; returns the doubt."""
    start, end = figure.qualifier.start, max(figure.qualifier.end, figure.end)
    candidates = [{"value": value, "label": euros(value)} for value in sorted(set(values))]
    said = message.said(start, end)
    return replace(unsure(fact, kind, candidates, said, start, end), role=role)


def euros(value: float) -> str:
    """Takes an amount; returns it in French ("300 000 €", "4 500,50 €")."""
    return written(value) + "\u00a0€"


def written(value: float) -> str:
    """Takes a number; returns it in French figures ("300 000", "4 500,50")."""
    whole = f"{value:,.2f}".replace(",", "\u202f").replace(".", ",")
    return whole.removesuffix(",00")


_OLD = compiled(r"\b(?:contre|au lieu d[eu]?|plutot que|avant)(?: (?:les?|de|d))? $")
_OLDER = compiled(
    r" ?(?:€ |euros )?(?:sur |pour )?(?:(?:l annee|l exercice|celui|celle|l an) "
    r"(?:d avant|precedente?)|"
    r"il y a (?:deux|2|trois|3) ans|en n - )"
)


def compared(before: str, after: str) -> bool:
    """Takes the words around an amount; returns True when it is only compared with another."""
    return bool(_OLD.search(before) or _OLDER.match(after))
