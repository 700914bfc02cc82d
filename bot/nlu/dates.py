"""Dates, always read as past: "en mars 2025", "il y a 18 mois", "l'an dernier", "14/02/2025".

A period is given as its last day (A11), never after today unless its year was said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.nlu import date_words as say
from bot.nlu import dated, relative
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date, the length of the period said, and how exact it is."""

    day: date
    grain: str
    start: int
    end: int
    kind: str = "exact"  # or approximate, bound, range
    relative: bool = False  # without its year: "il y a un an", "à la braderie"


_FROM_TODAY = frozenset(("ago", "last_n", "named", "weekday", "part_rel"))
_SUM = compiled(r"\bentre (?!19|20)\d{1,6} et $")  # "entre 1000 et 2000"


def find_dates(message: Message, today: date) -> list[DateFound]:
    """Takes a message and the current date; returns its dates, left to right."""
    if not say.ANY.search(message.text):
        return []
    found: list[DateFound] = []
    taken: list[tuple[int, int]] = []
    forms = [(name, one) for name, form in say.FORMS for one in form.finditer(message.text)]
    for name, match in forms:
        start, end = match.span()
        if name in {"month", "season"}:
            start = match.start(name)  # "avant mars", "entre mars et mai"
        if any(s < end and start < e for s, e in taken):
            continue
        if name == "year" and _SUM.search(message.text, 0, match.start("year")):
            continue
        try:
            read = _READERS[name](match.groupdict(), today)
        except (ValueError, OverflowError):
            taken.append((start, end))  # "le 31 février 2024": no part of it is a date
            continue
        if read is not None:
            taken.append((start, end))
            if not say.AHEAD.search(message.text[message.clause_of(start)[0] : start]):
                again = name in _FROM_TODAY or (name == "season" and not match["year"])
                found.append(DateFound(*read[:2], start, end, read[2], again))
    return _inexact(message, sorted(found, key=lambda one: one.start))


def _inexact(message: Message, found: list[DateFound]) -> list[DateFound]:
    """Marks "avant mars", "mars ou avril", "entre mars et mai": none of these dates is sure."""
    text, marked = message.text, list(found)
    for index, one in enumerate(found):
        if said_before(say.BOUND, text, one.start) or said_before(
            say.NEAR_AN_EVENT, text, one.start
        ):
            marked[index] = replace(one, kind="bound")
        elif _doubted(text, one):
            marked[index] = replace(one, kind="approximate")
        after = found[index + 1] if index + 1 < len(found) else None
        link = say.EITHER.match(text[one.end : after.start]) if after else None
        if after and link and ("ou" in link[0] or said_before(say.BETWEEN, text, one.start)):
            marked[index] = replace(one, kind="range")
            marked[index + 1] = replace(after, kind="range")
    return marked


def _doubted(text: str, one: DateFound) -> bool:
    before, after = text[max(0, one.start - 60) : one.start], text[one.end :]
    said = text[one.start : one.end]
    return bool(
        say.DOUBT_BEFORE.search(before) or say.DOUBT_AFTER.match(after) or " faire " in said
    )


_READERS = {
    "ymd": dated.full_date, "dmy": dated.full_date, "my": dated.month_end, "ym": dated.month_end,
    "day_of": dated.day_of, "week_of": dated.week_of, "d_month": dated.day_month,
    "part_month": dated.part_month, "month_year": dated.month_only, "month_rel": dated.month_only,
    "quarter": dated.quarter, "season": dated.season, "part_year": dated.part_year,
    "part_rel": relative.part_relative, "ago": relative.ago, "last_n": relative.last_n,
    "named": relative.named, "weekday": relative.weekday, "dm": dated.day_slash_month,
    "month": dated.month_only, "year": dated.year_only, "the_day": dated.the_day,
    "last_month": dated.last_month,
}  # fmt: skip
