"""How figures, dates and lists are written in French for visitors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

NBSP = "\u00a0"
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


def euros(amount: Decimal | int | float) -> str:
    """Return an amount as French text: 4500 → "4 500 €", 4500.5 → "4 500,50 €"."""
    text = f"{amount:,.2f}"
    if text.endswith(".00"):
        text = text[:-3]
    return text.replace(",", NBSP).replace(".", ",") + NBSP + "€"


def percent(rate: Decimal | float) -> str:
    """Return a rate as French text: 0.4 → "40 %"."""
    return f"{Decimal(str(rate)) * 100:.4f}".rstrip("0").rstrip(".").replace(".", ",") + NBSP + "%"


def calendar_day(year: int, month: int, day: int) -> str:
    """Return a day as French text: (2025, 3, 1) → "1er mars 2025"."""
    return f"{'1er' if day == 1 else day} {MONTHS[month - 1]} {year}"


def long_date(day: date) -> str:
    """Return a date as French text: date(2025, 3, 31) → "31 mars 2025"."""
    return calendar_day(day.year, day.month, day.day)


def whole_number(count: int) -> str:
    """Return a number as French text: 12000 → "12 000"."""
    return f"{count:,}".replace(",", NBSP)


def employees(count: int) -> str:
    """Return a headcount as French text: 0 → "aucun salarié", 6 → "6 salariés"."""
    if count == 0:
        return "aucun salarié"
    return whole_number(count) + (" salarié" if count == 1 else " salariés")


def enumeration(parts: Sequence[str], last: str = "et") -> str:
    """Join phrases the French way: ["a", "b", "c"] → "a, b et c"."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + f" {last} {parts[-1]}"
