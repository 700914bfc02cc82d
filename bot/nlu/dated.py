"""Readings of dates with a day, a month, a season or a year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from bot.nlu import date_words as say
from bot.nlu.numbers import Number, find_numbers
from bot.nlu.text import Message, Token

DAY, MONTH, YEAR = "day", "month", "year"

Reading = tuple[date, str, str]


def full_date(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "14/02/2025", "2025-02-14"."""
    return (
        date(full_year(parts["year"], today), int(parts["m"] or 0), int(parts["d"] or 0)),
        DAY,
        "exact",
    )


def full_year(text: str | None, today: date) -> int:
    """Takes a year as said ("25", "2025", "deux mille vingt-cinq"); returns it in four digits."""
    text = text.removeprefix("vingt ") if text and text.startswith("vingt vingt") else text
    spelled = day_number(text) if text and not text.isdigit() else None
    year = spelled or (int(text) if text and text.isdigit() else today.year)
    if year < 100:
        return 2000 + year if year <= (today.year + 5) % 100 else 1900 + year
    return year


def last_day(year: int, month: int) -> date:
    """Takes a year and a month; returns the last day."""
    return date(year, month, monthrange(year, month)[1])


def month_end(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "03/2025": the last day of the month (A11)."""
    month = int(parts["m"] or 0)
    return last_day(full_year(parts["year"], today), month), MONTH, "exact"


def past_month(month: int, today: date) -> date:
    """Takes a month; returns the last day of its latest past occurrence, today at most."""
    year = today.year if month <= today.month else today.year - 1
    return (
        min(last_day(year, month), today)
        if (year, month) == (today.year, today.month)
        else last_day(year, month)
    )


def day_month(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "le 3 mai 2024", "le 12 septembre"."""
    day = day_number(parts["d"] or "")
    month = say.MONTHS[parts["month"] or ""]
    if day is None:
        return None
    year = parts.get("year") or parts.get("year2")
    if year:
        return date(full_year(year, today), month, day), DAY, _sure(parts)
    if parts.get("before"):  # "le 5 avril de l'année dernière"
        return date(today.year - 1, month, day), DAY, "exact"
    return past_day(month, day, today), DAY, "exact"


def _sure(parts: dict[str, str | None]) -> str:
    """'en 2024, vers septembre' is not exact."""
    return "approximate" if parts.get("vers") else "exact"


def past_day(month: int, day: int, today: date) -> date:
    """Takes a month and a day; returns their latest past date. Raises ValueError if none."""
    for year in (today.year, today.year - 1, today.year - 2, today.year - 3, today.year - 4):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError


def day_number(text: str) -> int | None:
    """Takes the words of a small number; returns it, None when it is not one."""
    if text.isdigit():
        return int(text)
    text = text.strip().replace("premier", "un")
    if text in {"un", "une"}:
        return 1
    numbers = _numbers(text)
    return int(numbers[0].value) if numbers else None


def several_numbers(text: str) -> bool:
    """Takes the words before a unit; returns True for "deux ou trois", "3 - 4"."""
    return " " in text and len(_numbers(text)) > 1


def _numbers(text: str) -> list[Number]:
    tokens = [Token(word, 0, 0, word) for word in text.split() if word != "-"]
    return find_numbers(Message(text, tokens))


def month_only(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "en mars 2025", "en mars", "en février dernier"."""
    month = say.MONTHS[parts["month"] or ""]
    if parts.get("year"):
        return last_day(full_year(parts["year"], today), month), MONTH, _sure(parts)
    if "an" in (parts.get("rel") or parts.get("last") or "") and "cette" not in (
        parts.get("rel") or ""
    ):
        return last_day(today.year - 1, month), MONTH, "exact"
    return past_month(month, today), MONTH, "exact"


def part_month(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "mi-décembre", "fin mars 2024"."""
    whole = month_only(parts, today)
    assert whole is not None
    end = whole[0]
    day = {"debut": 10, "mi": 20, "milieu": 20}.get(parts["part"] or "", end.day)
    return date(end.year, end.month, min(day, end.day)), MONTH, "exact"


def day_of(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "le dernier jour d'octobre 2015"."""
    month, rank = say.MONTHS[parts["month"] or ""], parts["ord"] or ""
    year = full_year(parts["year"], today) if parts["year"] else past_month(month, today).year
    day = 1 if rank == "premier" else monthrange(year, month)[1] if rank == "dernier" else int(rank)
    return date(year, month, day), DAY, "exact"


def week_of(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "la première semaine d'octobre 2014", "la deuxième quinzaine d'avril"."""
    month, which = say.MONTHS[parts["month"] or ""], parts["which"] or ""
    year = full_year(parts["year"], today) if parts["year"] else past_month(month, today).year
    last = monthrange(year, month)[1]
    if parts["what"] == "quinzaine":
        return date(year, month, 15 if which == "premiere" else last), DAY, "exact"
    monday = date(year, month, 1)
    monday += timedelta(days=(7 - monday.weekday()) % 7)
    if which == "derniere":
        end = date(year, month, last)
        return end - timedelta(days=(end.weekday() + 1) % 7), DAY, "exact"
    return monday + timedelta(weeks=say.RANKS[which] - 1, days=6), DAY, "exact"


def quarter(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "le troisième trimestre 2024", "le premier semestre"."""
    q = parts["q"] or ""
    months = 3 if parts["what"] == "trimestre" else 6
    rank = 12 // months if q == "dernier" else say.RANKS.get(q) or int(q[0])
    if rank * months > 12:
        return None
    if parts["year"]:
        return last_day(int(parts["year"]), rank * months), YEAR, "exact"
    if q == "dernier":  # "le dernier trimestre": the one before the current one
        first = (today.month - 1) // months * months + 1
        return date(today.year, first, 1) - timedelta(days=1), YEAR, "exact"
    year = today.year - 1 if parts["last"] else today.year
    end = last_day(year, rank * months)
    return (
        (end if end <= today or parts["last"] else last_day(year - 1, rank * months)),
        YEAR,
        "exact",
    )


def season(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "l'été 2024", "à Noël", "à la rentrée"."""
    name = parts["season"] or ""
    month, day = say.SEASONS[name]
    exact = name not in say.VAGUE_SEASONS
    if parts["year"]:
        return date(int(parts["year"]), month, day), DAY if exact else YEAR, "exact"
    if parts["last"]:
        return date(today.year - 1, month, day), DAY if exact else YEAR, "exact"
    return past_day(month, day, today), DAY if exact else YEAR, "exact"


def part_year(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "début 2025", "fin 2023"."""
    part = parts["part"] or ""
    end = last_day(full_year(parts["year"], today), say.ENDS[part])
    return (min(end, today) if end.year == today.year else end), YEAR, "exact"


def day_slash_month(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "le 17/02"."""
    return past_day(int(parts["m"] or 0), int(parts["d"] or 0), today), DAY, "exact"


def year_only(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "en 2023"."""
    year = int(parts["year"] or parts.get("year2") or 0)
    return (today if year == today.year else date(year, 12, 31)), YEAR, "exact"


def the_day(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "le 12"."""
    day = int(parts["d"] or 0)
    month = today if day <= today.day else today.replace(day=1) - timedelta(days=1)
    return month.replace(day=day), DAY, "exact"


def last_month(parts: dict[str, str | None], today: date) -> Reading | None:
    """Reads "le 4 du mois dernier"."""
    ours = "ce" in (parts["rel"] or "").split()
    month = today if ours else today.replace(day=1) - timedelta(days=1)
    return month.replace(day=int(parts["d"] or 0)), DAY, "exact"
