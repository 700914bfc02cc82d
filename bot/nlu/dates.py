"""Dates, always read as past: "en mars 2025", "il y a 18 mois", "l'an dernier", "14/02/2025".

A period is given as its last day (A11), never after today unless its year was said.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.nlu.numbers import find_numbers
from bot.nlu.text import Message, Token

DAY, MONTH, YEAR = "day", "month", "year"
_NAMES = [
    "janvier|janv|jan", "fevrier|fevr|fev", "mars|mar", "avril|avr", "mai", "juin",
    "juillet|juil|jui", "aout", "septembre|sept|sep", "octobre|oct", "novembre|nov",
    "decembre|dec",
]  # fmt: skip
_MONTHS = {name: i for i, names in enumerate(_NAMES, 1) for name in names.split("|")}
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b(?: \.)?"
_WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
             "lun": 0, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}  # fmt: skip
_WEEKDAY = r"(?P<weekday>" + "|".join(_WEEKDAYS) + r")\b(?: \.)?"
_YEAR_WORDS = (
    r"deux mille (?:vingt(?: et un| un| deux| trois| quatre| cinq| six| sept| huit| neuf)?|trente|dix(?: sept| huit| neuf)?|onze|douze|treize|quatorze|quinze|seize)"
)
_YEAR4 = r"(?P<year>(?:19|20)\d\d)"
_OF = r"(?: ?,)?(?: (?:de |d |en )?(?:l annee |l an )?)?"
_FORMS: list[tuple[str, re.Pattern[str]]] = [
    ("ymd", re.compile(r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b")),
    ("dmy", re.compile(r"\b(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<year>\d{4}|\d\d)\b")),
    ("dmy", re.compile(r"\b(?P<d>\d{1,2}) ?/ ?(?P<m>\d{1,2}) ?/ ?(?P<year>\d{4}|\d\d)\b")),
    ("dmy", re.compile(r"(?:^|(?<=le )|(?<=du )|(?<=[a-z] ))(?P<d>0?[1-9]|[12]\d|3[01]) (?P<m>0?[1-9]|1[0-2]) (?P<year>(?:19|20)\d\d|(?<=^\d\d \d\d )\d\d|(?<=le \d\d \d\d )\d\d|(?<=le \d\d \d )\d\d|(?<=^\d\d \d )\d\d)\b(?! ?(?:\d|€|euros?|k\b))")),
    ("my", re.compile(r"\b(?P<m>0?[1-9]|1[0-2]) ?[-/.] ?(?P<year>(?:19|20)\d\d)\b")),
    ("ym", re.compile(r"\b(?P<year>(?:19|20)\d\d) ?[-/] ?(?P<m>0?[1-9]|1[0-2])\b(?![-/])")),
    ("day_of", re.compile(rf"\b(?:(?P<ord>\d{{1,2}}|premier|dernier) ?(?:e|er|eme|ieme)? jour) (?:de |d |du mois de |du mois d ){_MONTH}(?:{_OF} ?(?P<year>(?:19|20)\d\d|\d\d(?! ?(?:€|euro|salari))))?")),
    ("week_of", re.compile(rf"\b(?P<which>premiere|deuxieme|troisieme|derniere) (?P<what>semaine|quinzaine) (?:de |d ){_MONTH}(?:{_OF} ?{_YEAR4})?")),
    ("d_month", re.compile(rf"(?:{_WEEKDAY} )?\b(?P<d>\d{{1,2}}|premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf|vingt(?: et un| deux| trois| quatre| cinq| six| sept| huit| neuf)?|trente(?: et un)?) (?:er |ere |e |eme )?(?:de |du mois de |du mois d |d )?{_MONTH}(?:{_OF} ?(?P<year>(?:19|20)\d\d|{_YEAR_WORDS}|\d\d(?= ?(?:$|[.,;!?)])))\b)?(?! ?(?:salari|personnes))")),
    ("part_month", re.compile(rf"\b(?P<part>debut|fin|mi|milieu|courant)(?: (?:de|du|d|-|le))*(?: mois (?:de |d ))? ?{_MONTH}(?:{_OF} ?(?P<year>(?:19|20)\d\d|\d\d(?= ?(?:$|[.,;!?)]))))?(?P<last> (?:dernier|de l an dernier|de l annee derniere|passe))?")),
    ("month_year", re.compile(rf"\b{_MONTH}{_OF} ?(?P<year>(?:19|20)\d\d|{_YEAR_WORDS}|\d\d(?= ?(?:$|[.,;!?)])))\b(?! ?(?:salari|personnes|euros?|€))")),
    ("month_rel", re.compile(rf"\b{_MONTH} (?:de )?(?P<rel>dernier|passe|de l an dernier|de l annee derniere|l an dernier|l annee derniere|de cette annee|de l annee)\b")),
    ("quarter", re.compile(rf"\b(?P<q>premier|deuxieme|second|troisieme|quatrieme|dernier|1 ?er|2 ?e(?:me)?|3 ?e(?:me)?|4 ?e(?:me)?|[1-4]) (?P<what>trimestre|semestre)(?:{_OF} ?{_YEAR4})?(?P<last> de l an dernier| de l annee derniere)?")),
    ("season", re.compile(rf"(?:\b(?:l|cet|cette|d|en|fin|debut|mi|pendant|ce|au|le|la|a|du|a la|de|depuis|jour de|jour de l|:) |^)(?P<season>printemps|(?<!\ba )(?<!ai )(?<!ont )ete|automne|hiver|rentree|noel|toussaint|nouvel an|jour de l an|fete du travail|14 juillet)\b(?P<pass> dernier| passe| derniere| passee)?(?:{_OF} ?{_YEAR4})?(?P<last> de l an dernier| de l annee derniere| l an dernier)?")),
    ("part_year", re.compile(rf"\b(?:a la |au |en |des la |depuis la |depuis le |vers la |vers )?(?P<part>debut|fin|mi|milieu|courant|moitie)(?: (?:de|d|en|-))?(?: l annee| l an| annee)? ?{_YEAR4}\b")),
    ("part_rel", re.compile(r"\b(?P<part>debut|fin|mi|milieu|courant)(?: de| d| du)?(?: l| cette)? (?P<unit>annee derniere|an dernier|annee passee|an passe|mois dernier|annee precedente|annee|mois)\b")),
    ("ago", re.compile(r"\b(?:il y a|y a|ya|voila|voici|ca fait|depuis|cela fait) (?P<adv>(?:(?:environ|a peu pres|presque|plus de|plus d|moins de|moins d|bien|deja|un peu plus de|un peu plus d|un peu moins de|un peu moins d|au moins|a peine|maintenant|tout juste|pile|exactement|les?) )*)(?P<n>(?:\w+ ?){1,4}?)(?P<unit>ans?|annees?|mois|semaines?|jours?|trimestres?|semestres?)\b(?P<half> et demie?)?(?P<months> (?:et )?(?P<m>\w+) mois)?(?P<late> environ| a peu pres)?")),
    ("last_n", re.compile(r"\b(?P<n>\d+|un|une|deux|trois|quatre|cinq|six|douze|dix) (?:derniers?|dernieres?) (?P<unit>jours?|semaines?|mois|ans?|annees?)|\b(?P<n2>\d+|deux|trois|quatre|six|dix|douze) (?P<unit2>jours?|semaines?|mois|ans?|annees?) (?:passes?|passees?|ecoulee?s?)")),
    ("named", re.compile(r"\b(?P<name>aujourd ?hui|ce jour|hier|avant ?-? ?hier|ce matin|la veille|l an(?:nee)? d avant|l an(?:nee)? dern\w+|l an(?:nee)? pass\w*|an(?:nee)? dern(?:ier|iere)|l an(?:nee)? precedente?|cette annee|l annee en cours|le mois dernier|mois dernier|le mois pass\w*|ce mois(?: ci)?|la semaine derniere|semaine derniere|la semaine passee|cette semaine|il y a longtemps|l avant derniere annee|jour precedent|le jour d avant)\b")),
    ("weekday", re.compile(rf"\b(?P<wd>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?P<rel>dernier|passe|de la semaine derniere|cette semaine|de cette semaine)\b|^(?:le |ce )?(?P<wd2>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$")),
    ("dm", re.compile(r"(?:^|\ble |\bdu |\bau )(?P<d>\d{1,2})/(?P<m>\d{1,2})\b")),
    ("month", re.compile(rf"(?:\b(?:en|mois de|mois d|depuis|courant|au mois de|au mois d|de|vers|ce mois de) |^(?:le |au )?(?:mois de )?){_MONTH}(?= ?(?:$|[.,;!?)(]|et\b|pour\b|on\b|mais\b|je\b|nous\b|avec\b|la region|a\b|aupres|dernier|environ|ou\b|sur\b))")),
    ("year", re.compile(rf"\b(?:en|annee|l annee|depuis|courant|exercice|de|an|avant|apres|jusqu en|entre(?= (?:19|20)\d\d et (?:19|20)\d\d\b(?! ?(?:€|euros?|k\b)))|(?<=entre \d\d\d\d )et|c etait|vers|ca date de|date de|remonte a|des|est de|pour|par|:|sur) (?:l annee |l an |en |de |d )?{_YEAR4}\b(?! ?(?:€|euros?|eur|k\b|ht\b|ttc|salari|personnes|hors))|^(?:le |c est |c etait |en )*(?P<year2>(?:19|20)\d\d)(?= ?$)")),
    ("the_day", re.compile(r"^(?:c etait )?le (?P<d>\d{1,2})$")),
]  # fmt: skip
_ENDS = {"debut": 3, "mi": 7, "milieu": 7, "moitie": 7, "courant": 12, "fin": 12}
_SEASONS = {"hiver": (3, 20), "printemps": (6, 20), "ete": (9, 20), "automne": (12, 20), "rentree": (9, 30),
            "noel": (12, 25), "toussaint": (11, 1), "nouvel an": (1, 1), "jour de l an": (1, 1),
            "fete du travail": (5, 1), "14 juillet": (7, 14)}  # fmt: skip
_RANKS = {"premier": 1, "premiere": 1, "un": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4}


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
    for name, pattern in _FORMS:
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


Reading = tuple[date, str, str]


def _read(name: str, match: re.Match[str], today: date) -> Reading | None:
    parts = match.groupdict()
    try:
        result = _READERS[name](parts, today)
    except (ValueError, OverflowError):
        return None
    if result is None:
        return None
    return result if len(result) == 3 else (*result, "exact")


def _day(parts: dict[str, str | None], today: date) -> Reading | None:
    return date(_full_year(parts["year"], today), int(parts["m"] or 0), int(parts["d"] or 0)), DAY, "exact"


def _full_year(text: str | None, today: date) -> int:
    if text and not text.isdigit():
        return _number(text) or today.year
    year = int(text or today.year)
    if year < 100:
        return 2000 + year if year <= (today.year + 5) % 100 else 1900 + year
    return year


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _month_end(parts: dict[str, str | None], today: date) -> Reading | None:
    month = int(parts["m"] or 0)
    return _last_day(_full_year(parts["year"], today), month), MONTH, "exact"


def _past_month(month: int, today: date) -> date:
    year = today.year if month <= today.month else today.year - 1
    return min(_last_day(year, month), today) if (year, month) == (today.year, today.month) else _last_day(year, month)


def _day_month(parts: dict[str, str | None], today: date) -> Reading | None:
    number = _number(parts["d"] or "")
    month = _MONTHS[parts["month"] or ""]
    if number is None:
        return None
    if parts.get("year"):
        return date(_full_year(parts["year"], today), month, number), DAY, "exact"
    return _past_day(month, number, today), DAY, "exact"


def _past_day(month: int, day: int, today: date) -> date:
    for year in (today.year, today.year - 1, today.year - 2, today.year - 3, today.year - 4):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError


def _number(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    text = text.strip().replace("premier", "un")
    if text in {"un", "une"}:
        return 1
    tokens = [Token(word, 0, 0, word) for word in text.split()]
    numbers = find_numbers(Message(text, tokens))
    return int(numbers[0].value) if numbers else None


def _month_only(parts: dict[str, str | None], today: date) -> Reading | None:
    month = _MONTHS[parts["month"] or ""]
    if parts.get("year"):
        return _last_day(_full_year(parts["year"], today), month), MONTH, "exact"
    if "an" in (parts.get("rel") or parts.get("last") or "") and "cette" not in (parts.get("rel") or ""):
        return _last_day(today.year - 1, month), MONTH, "exact"
    return _past_month(month, today), MONTH, "exact"


def _part_month(parts: dict[str, str | None], today: date) -> Reading | None:
    whole = _month_only(parts, today)
    assert whole is not None
    end = whole[0]
    day = {"debut": 10, "mi": 20, "milieu": 20}.get(parts["part"] or "", end.day)
    return date(end.year, end.month, min(day, end.day)), MONTH, "exact"


def _day_of(parts: dict[str, str | None], today: date) -> Reading | None:
    month, rank = _MONTHS[parts["month"] or ""], parts["ord"] or ""
    year = _full_year(parts["year"], today) if parts["year"] else _past_month(month, today).year
    day = 1 if rank == "premier" else monthrange(year, month)[1] if rank == "dernier" else int(rank)
    return date(year, month, day), DAY, "exact"


def _week_of(parts: dict[str, str | None], today: date) -> Reading | None:
    month, which = _MONTHS[parts["month"] or ""], parts["which"] or ""
    year = _full_year(parts["year"], today) if parts["year"] else _past_month(month, today).year
    last = monthrange(year, month)[1]
    if parts["what"] == "quinzaine":
        return date(year, month, 15 if which == "premiere" else last), DAY, "exact"
    monday = date(year, month, 1)
    monday += timedelta(days=(7 - monday.weekday()) % 7)
    if which == "derniere":
        end = date(year, month, last)
        return end - timedelta(days=(end.weekday() + 1) % 7), DAY, "exact"
    return monday + timedelta(weeks=_RANKS[which] - 1, days=6), DAY, "exact"


def _quarter(parts: dict[str, str | None], today: date) -> Reading | None:
    q = parts["q"] or ""
    months = 3 if parts["what"] == "trimestre" else 6
    rank = 12 // months if q == "dernier" else _RANKS.get(q) or int(q[0])
    if rank * months > 12:
        return None
    if parts["year"]:
        return _last_day(int(parts["year"]), rank * months), YEAR, "exact"
    if q == "dernier":  # "le dernier trimestre": the one before the current one
        first = (today.month - 1) // months * months + 1
        return date(today.year, first, 1) - timedelta(days=1), YEAR, "exact"
    year = today.year - 1 if parts["last"] else today.year
    end = _last_day(year, rank * months)
    return (end if end <= today or parts["last"] else _last_day(year - 1, rank * months)), YEAR, "exact"


def _season(parts: dict[str, str | None], today: date) -> Reading | None:
    name = parts["season"] or ""
    month, day = _SEASONS[name]
    exact = name in {"noel", "toussaint", "nouvel an", "jour de l an", "fete du travail", "14 juillet"}
    if parts["year"]:
        return date(int(parts["year"]), month, day), DAY if exact else YEAR, "exact"
    if parts["last"]:
        return date(today.year - 1, month, day), DAY if exact else YEAR, "exact"
    return _past_day(month, day, today), DAY if exact else YEAR, "exact"


def _part_year(parts: dict[str, str | None], today: date) -> Reading | None:
    part = parts["part"] or ""
    end = _last_day(int(parts["year"] or 0), _ENDS[part])
    return (min(end, today) if end.year == today.year else end), YEAR, "exact"


def _part_relative(parts: dict[str, str | None], today: date) -> Reading | None:
    part, unit = parts["part"] or "", parts["unit"] or ""
    if "an" in unit:
        back = unit not in {"annee"}
        if not back and part == "fin" and today.month < 12:
            back = True
        return min(_last_day(today.year - back, _ENDS[part]), today), YEAR, "exact"
    if unit == "mois":
        return min(_last_day(today.year, today.month), today), MONTH, "exact"
    end = today.replace(day=1) - timedelta(days=1)
    return end.replace(day={"debut": 10, "mi": 20, "milieu": 20}.get(part, end.day)), MONTH, "exact"


def _ago(parts: dict[str, str | None], today: date) -> Reading | None:
    said = (parts["n"] or "").strip()
    count = _number(said)
    kind = "exact"
    if count is None:
        if said in {"quelques", "plusieurs", "des"}:
            return None
        return None
    unit = (parts["unit"] or "").rstrip("s")
    delta = _delta(unit, count)
    if parts["half"]:
        delta += relativedelta(months=6) if unit in {"an", "annee"} else relativedelta(days=15)
    if parts["m"] and (more := _number(parts["m"])):
        delta += relativedelta(months=more)
    day = today - delta
    adverb = f"{parts['adv'] or ''}{parts['late'] or ''}"
    if "plus de " in adverb or "plus d " in adverb or "au moins" in adverb:
        day, kind = (day - timedelta(days=0 if "au moins" in adverb else 1)), "exact"
    elif "moins" in adverb or "a peine" in adverb:
        kind = "bound"
    elif re.search(r"environ|a peu pres|presque", adverb):
        kind = "approximate"
    return day, DAY, kind


def _delta(unit: str, count: int) -> relativedelta:
    names = {"an": "years", "annee": "years", "moi": "months", "semaine": "weeks", "jour": "days"}
    if unit in {"trimestre", "semestre"}:
        return relativedelta(months=count * (3 if unit == "trimestre" else 6))
    return relativedelta(**{names[unit]: count})  # type: ignore[arg-type]


def _last_n(parts: dict[str, str | None], today: date) -> Reading | None:
    count = _number(parts["n"] or parts["n2"] or "")
    if count is None:
        return None
    unit = (parts["unit"] or parts["unit2"] or "").rstrip("s")
    return today - _delta(unit, count), MONTH if unit in {"moi", "an", "annee"} else DAY, "bound"


def _named(parts: dict[str, str | None], today: date) -> Reading | None:
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


def _weekday(parts: dict[str, str | None], today: date) -> Reading | None:
    weekday = _WEEKDAYS[parts["wd"] or parts["wd2"] or ""]
    monday = today - timedelta(days=today.weekday())
    if parts["rel"] and "cette" in parts["rel"]:
        return monday + timedelta(days=weekday), DAY, "exact"
    if parts["rel"] and "semaine" in parts["rel"]:
        return monday + timedelta(days=weekday - 7), DAY, "exact"
    return today - timedelta(days=(today.weekday() - weekday) % 7 or 7), DAY, "exact"


def _day_slash_month(parts: dict[str, str | None], today: date) -> Reading | None:
    return _past_day(int(parts["m"] or 0), int(parts["d"] or 0), today), DAY, "exact"


def _year_only(parts: dict[str, str | None], today: date) -> Reading | None:
    year = int(parts["year"] or parts["year2"] or 0)
    return (today if year == today.year else date(year, 12, 31)), YEAR, "exact"


def _the_day(parts: dict[str, str | None], today: date) -> Reading | None:
    day = int(parts["d"] or 0)
    month = today if day <= today.day else today.replace(day=1) - timedelta(days=1)
    return month.replace(day=day), DAY, "exact"


_READERS = {
    "ymd": _day, "dmy": _day, "my": _month_end, "ym": _month_end, "day_of": _day_of,
    "week_of": _week_of, "d_month": _day_month, "part_month": _part_month,
    "month_year": _month_only, "month_rel": _month_only, "quarter": _quarter, "season": _season,
    "part_year": _part_year, "part_rel": _part_relative, "ago": _ago, "last_n": _last_n,
    "named": _named, "weekday": _weekday, "dm": _day_slash_month, "month": _month_only,
    "year": _year_only, "the_day": _the_day,
}  # fmt: skip
