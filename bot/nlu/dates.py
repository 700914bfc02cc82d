"""Dates, always read as past: "en mars 2025", "il y a 18 mois", "l'an dernier", "14/02/2025".

A period is given as its last day (A11), never after today unless its year was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.nlu import date_words as say
from bot.nlu import dated, relative
from bot.nlu.text import Message


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date, the length of the period said, and how exact it is."""

    day: date
    grain: str
    start: int
    end: int
    kind: str = "exact"  # or approximate, bound


def find_dates(message: Message, today: date) -> list[DateFound]:
    """Takes a message and the current date; returns its dates, left to right."""
    found: list[DateFound] = []
    taken: list[tuple[int, int]] = []
    for name, pattern in say.FORMS:
        for match in pattern.finditer(message.text):
            start, end = match.span()
            if any(s < end and start < e for s, e in taken):
                continue
            read = _read(name, match, today)
            if read is not None:
                day, grain, kind = read
                found.append(DateFound(day, grain, start, end, kind))
                taken.append((start, end))
    return sorted(found, key=lambda one: one.start)


def _read(name: str, match: re.Match[str], today: date) -> dated.Reading | None:
    parts = match.groupdict()
    try:
        return _READERS[name](parts, today)
    except (ValueError, OverflowError):
        return None


_READERS = {
    "ymd": dated.full_date, "dmy": dated.full_date, "my": dated.month_end, "ym": dated.month_end,
    "day_of": dated.day_of, "week_of": dated.week_of, "d_month": dated.day_month,
    "part_month": dated.part_month, "month_year": dated.month_only, "month_rel": dated.month_only,
    "quarter": dated.quarter, "season": dated.season, "part_year": dated.part_year,
    "part_rel": relative.part_relative, "ago": relative.ago, "last_n": relative.last_n,
    "named": relative.named, "weekday": relative.weekday, "dm": dated.day_slash_month,
    "month": dated.month_only, "year": dated.year_only, "the_day": dated.the_day,
}  # fmt: skip
