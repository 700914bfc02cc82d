"""Readings of dates told from today: "il y a 18 mois", "l'an dernier", "lundi dernier"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.nlu import date_words as say
from bot.nlu import dated
from bot.nlu.dated import DAY, MONTH, YEAR


def part_relative(parts: dict[str, str | None], today: date) -> dated.Reading | None:
    """Reads "en début d'année", "fin de l'année dernière"."""
    part, unit = parts["part"] or "", parts["unit"] or ""
    if "an" in unit:
        back = unit not in {"annee"}
        if not back and part == "fin" and today.month < 12:
            back = True
        return min(dated.last_day(today.year - back, say.ENDS[part]), today), YEAR, "exact"
    if unit == "mois":
        return min(dated.last_day(today.year, today.month), today), MONTH, "exact"
    end = today.replace(day=1) - timedelta(days=1)
    return end.replace(day={"debut": 10, "mi": 20, "milieu": 20}.get(part, end.day)), MONTH, "exact"


def ago(parts: dict[str, str | None], today: date) -> dated.Reading | None:
    """Reads "il y a 18 mois", "il y a plus de deux ans"."""
    said = (parts["n"] or "").strip()
    count = dated.day_number(said)
    kind = "exact"
    if count is None:
        return None
    unit = (parts["unit"] or "").rstrip("s")
    if dated.several_numbers(said):
        kind = "range"  # "deux ou trois ans", "deux trois ans"
    back = length(unit, count)
    if parts["half"]:
        back += relativedelta(months=6) if unit in {"an", "annee"} else relativedelta(days=15)
    if parts["m"] and (more := dated.day_number(parts["m"])):
        back += relativedelta(months=more)
    day = today - back
    adverb = f"{parts['adv'] or ''}{parts['late'] or ''}"
    if "plus de " in adverb or "plus d " in adverb or "au moins" in adverb:
        day, kind = (day - timedelta(days=0 if "au moins" in adverb else 1)), "exact"
    elif "moins" in adverb or "a peine" in adverb:
        kind = "bound"
    elif re.search(r"environ|a peu pres|presque", adverb):
        kind = "approximate"
    return day, DAY, kind


def length(unit: str, count: int) -> relativedelta:
    """Takes a unit and a count; returns the time they last."""
    names = {"an": "years", "annee": "years", "moi": "months", "semaine": "weeks", "jour": "days"}
    if unit in {"trimestre", "semestre"}:
        return relativedelta(months=count * (3 if unit == "trimestre" else 6))
    return relativedelta(**{names[unit]: count})  # type: ignore[arg-type]


def last_n(parts: dict[str, str | None], today: date) -> dated.Reading | None:
    """Reads "les dix derniers mois"."""
    count = dated.day_number(parts["n"] or parts["n2"] or "")
    if count is None:
        return None
    unit = (parts["unit"] or parts["unit2"] or "").rstrip("s")
    return today - length(unit, count), MONTH if unit in {"moi", "an", "annee"} else DAY, "bound"


def named(parts: dict[str, str | None], today: date) -> dated.Reading | None:
    """Reads "hier", "l'an dernier", "le mois dernier"."""
    name = parts["name"] or ""
    if "hui" in name or name in {"ce jour", "ce matin"}:
        return today, DAY, "exact"
    if name.startswith("avant") and "hier" in name:
        return today - timedelta(days=2), DAY, "exact"
    if name in {"hier", "la veille", "jour precedent", "le jour d avant"}:
        return today - timedelta(days=1), DAY, "exact"
    if name in {"cette annee", "l annee en cours"}:
        return today, YEAR, "exact"
    if "longtemps" in name:
        return None
    if "semaine" in name:
        sunday = today - timedelta(days=today.weekday() + 1)
        return (today if name.startswith("cette") else sunday), DAY, "exact"
    if "mois" in name:
        end = today if name.startswith("ce ") else today.replace(day=1) - timedelta(days=1)
        return end, MONTH, "exact"
    return date(today.year - 1 - name.startswith("l avant"), 12, 31), YEAR, "exact"


def weekday(parts: dict[str, str | None], today: date) -> dated.Reading | None:
    """Reads "lundi dernier"."""
    weekday = say.WEEKDAYS[parts["wd"] or parts["wd2"] or ""]
    monday = today - timedelta(days=today.weekday())
    if parts["rel"] and "cette" in parts["rel"]:
        return monday + timedelta(days=weekday), DAY, "exact"
    if parts["rel"] and "semaine" in parts["rel"]:
        return monday + timedelta(days=weekday - 7), DAY, "exact"
    return today - timedelta(days=(today.weekday() - weekday) % 7 or 7), DAY, "exact"
