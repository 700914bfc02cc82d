"""The share of public test cases understood: numbers, euro amounts, dates.

    .venv/engine/bin/python -m bench.understanding.external --corpora DIR [--misses]

DIR holds the cases of Microsoft Recognizers-Text, Facebook Duckling and text2num, one JSON
object a line; they are measured against, never copied here. Exits with an error under 95 % of
the positive numbers and euro amounts, 90 % of the core dates, or when a negative case yields
something.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.nlu.amounts import find_amounts
from bot.nlu.dated import MONTH
from bot.nlu.dates import DateFound, find_dates
from bot.nlu.numbers import find_numbers
from bot.nlu.understanding import read_message, understand

Case = dict[str, Any]
NO_REFERENCE = date(2026, 6, 15)
NUMBERS, DATES = 0.95, 0.90


def cases(folder: Path, name: str) -> Iterator[Case]:
    """Takes the corpora's folder and a file's name; yields its cases."""
    for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def number_right(case: Case) -> bool:
    """True when the case's value is read, as a number or as an amount of euros."""
    message = read_message(case["text"])
    numbers = find_numbers(message)
    if case["unit"] == "EUR":
        values = [amount.value for amount in find_amounts(message, numbers)[0] if amount.explicit]
    else:
        values = [number.value for number in numbers]
    return any(abs(value - case["value"]) < 1e-6 for value in values)


def silent(case: Case) -> bool:
    """True when a case without a number, or in another currency, yields no figure."""
    found = understand(case["text"], NO_REFERENCE)
    return not any(entity.name in {"number", "amount", "headcount"} for entity in found)


def date_right(case: Case) -> bool:
    """True when the case's past reading is what we read (a period is one of its days)."""
    today = date.fromisoformat(case["ref"][:10]) if case.get("ref") else NO_REFERENCE
    found = find_dates(read_message(case["text"]), today)
    wanted = case.get("value_past", case.get("value"))
    if isinstance(wanted, str):
        return any(one.day.isoformat().startswith(wanted) for one in found)
    start, end = (date.fromisoformat(text) if text else None for text in wanted)
    if start and end:
        inside = any(start <= one.day < end for one in found)
        return inside or (_said(found, start) and _said(found, end))
    return _said(found, start - timedelta(days=1)) if start else bool(end and _said(found, end))


def _said(found: list[DateFound], day: date) -> bool:
    """True when a period found holds the day."""
    return any(
        one.day.year == day.year and (one.grain != MONTH or one.day.month == day.month)
        for one in found
    )


def share(title: str, checked: list[tuple[Case, bool]], misses: bool) -> float:
    """Prints one line (and the misses when asked); returns the share right."""
    right = sum(ok for _, ok in checked)
    print(f"{title:58} {right:3} / {len(checked):3}  {right / len(checked):.1%}")
    if misses:
        for case, ok in checked:
            if not ok:
                print("   ", case["text"], "->", case.get("value", case.get("value_past")))
    return right / len(checked)


def main() -> int:
    """Prints the shares; returns 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    folder, misses = options.corpora, options.misses

    amounts = [*cases(folder, "amounts_recognizers"), *cases(folder, "numerals_duckling")]
    amounts += [c for c in cases(folder, "amounts_duckling") if c["op"] == "eq"]
    amounts += [c for c in cases(folder, "numerals_text2num") if c["kind"] == "text2num"]
    ours = [c for c in amounts if c["unit"] in {"number", "EUR"} and c["value"] is not None]
    foreign = [c for c in amounts if c["unit"] not in {"number", "EUR", None}]
    numbers = share("numbers and euro amounts", [(c, number_right(c)) for c in ours], misses)
    core = list(cases(folder, "dates_recognizers_core"))
    dates = share("core dates, past reading", [(c, date_right(c)) for c in core], misses)
    absent = [*cases(folder, "negatives_recognizers"), *foreign]
    quiet = share(
        "nothing where nothing is said, or dollars", [(c, silent(c)) for c in absent], misses
    )
    past = [
        c for c in cases(folder, "dates_duckling")
        if c.get("value") and (c["explicit_year"] or c["value"] <= c["ref"][:10])
    ]  # fmt: skip
    share(
        "Duckling dates with a year, or past (for information)",
        [(c, date_right(c)) for c in past],
        misses,
    )
    return int(numbers < NUMBERS or dates < DATES or quiet < 1)


if __name__ == "__main__":
    sys.exit(main())
