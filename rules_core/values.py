"""Reading one fact's value: contract JSON in, the type `Facts` holds out, or a clear refusal."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple, TypeVar

from rules_core.vocabulary import (
    FACT_TITLES,
    LABELS,
    VAT_LABELS,
    CertificationStatus,
    Esus,
    LegalForm,
    PurchaseCategory,
    Sector,
    SiaeKind,
    Term,
    Vat,
)

FACT_NAMES: tuple[str, ...] = tuple(FACT_TITLES)

MONEY_LIMIT = 10**12
HEADCOUNT_LIMIT = 10**7
MAX_PURCHASES = 100
MAX_LABEL = 200
CENT = Decimal("0.01")

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?", re.ASCII)
_NOT_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

TermT = TypeVar("TermT", bound=Term)


class InvalidFact(ValueError):
    """A fact's value is not acceptable; `message` says in French what is accepted."""

    def __init__(self, fact: str, message: str) -> None:
        super().__init__(message)
        self.fact = fact
        self.message = message


class MonthEnd(date):
    """The last day of a month that was given without a day (assumption A11)."""


class Purchase(NamedTuple):
    """One item of the project, priced or not."""

    label: str
    category: PurchaseCategory
    amount_eur: Decimal | None
    vat: Vat


def number(amount: Decimal | int) -> int | float:
    """Return an amount as a JSON number with at most two decimals."""
    value = round(float(amount), 2)
    whole = int(value)
    return whole if whole == value else value


def parse_fact(name: str, value: Any) -> Any:
    """Turn one contract JSON value into the type `Facts` holds.

    Raises InvalidFact for a name that is not a fact or a value that is not acceptable.
    """
    parser = _PARSERS.get(name) if isinstance(name, str) else None
    if parser is None:
        shown = str(name)[:60].encode("ascii", "backslashreplace").decode()
        raise InvalidFact(
            shown, f"« {shown} » n’est pas un fait connu. Faits acceptés : {', '.join(FACT_NAMES)}."
        )
    return parser(name, value)


def _refuse(name: str, accepted: str) -> InvalidFact:
    return InvalidFact(name, f"{FACT_TITLES[name]} ({name}) : {accepted}.")


def _term(kind: type[TermT]) -> Callable[[str, Any], TermT]:
    accepted = "valeur attendue parmi " + ", ".join(kind)

    def parse(name: str, value: Any) -> TermT:
        if isinstance(value, str) and value in kind._value2member_map_:
            return kind(value)
        raise _refuse(name, accepted)

    return parse


def _terms(kind: type[TermT], empty: bool) -> Callable[[str, Any], tuple[TermT, ...]]:
    accepted = "liste attendue" + ("" if empty else ", non vide,") + " parmi " + ", ".join(kind)
    accepted += " (liste vide : aucune)" if empty else ""

    def parse(name: str, value: Any) -> tuple[TermT, ...]:
        if (
            not isinstance(value, (list, tuple))
            or not all(isinstance(v, str) and v in kind._value2member_map_ for v in value)
            or not (value or empty)
        ):
            raise _refuse(name, accepted)
        return tuple(member for member in kind if member in value)

    return parse


def _boolean(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _refuse(name, "valeur attendue : true (oui) ou false (non)")
    return value


def _count(name: str, value: Any) -> int:
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if isinstance(value, bool) or not whole or not 0 <= value <= HEADCOUNT_LIMIT:
        raise _refuse(name, "nombre entier attendu, de 0 à 10 000 000")
    return int(value)


def _decimal(value: Any) -> Decimal | None:
    """Return an amount from 0 to the limit, to the cent, or None when it is not one.

    Rounded half up once, here: what is judged is what is written back.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    if (isinstance(value, Decimal) and not value.is_finite()) or not 0 <= value <= MONEY_LIMIT:
        return None
    amount = value if isinstance(value, Decimal) else Decimal(str(value))
    return abs(amount).quantize(CENT, ROUND_HALF_UP)


def _money(name: str, value: Any) -> Decimal:
    amount = _decimal(value)
    if amount is None:
        raise _refuse(
            name, "montant en euros attendu, de 0 à 1 000 000 000 000 (nombre, sans symbole)"
        )
    return amount


def _application(name: str, value: Any) -> date | str:
    if value == "never":
        return "never"
    if isinstance(value, date):
        return value
    match = _ISO_DAY.fullmatch(value) if isinstance(value, str) else None
    try:
        if match is None:
            raise ValueError
        year, month = int(match[1]), int(match[2])
        if match[3] is None:
            return MonthEnd(year, month, monthrange(year, month)[1])
        return date(year, month, int(match[3]))
    except ValueError:
        raise _refuse(
            name,
            "date attendue au format AAAA-MM-JJ, mois au format AAAA-MM, "
            "ou « never » si vous n’avez jamais fait de demande",
        ) from None


def _purchases(name: str, value: Any) -> tuple[Purchase, ...]:
    if not isinstance(value, (list, tuple)) or len(value) > MAX_PURCHASES:
        raise _refuse(name, f"liste d’achats attendue, {MAX_PURCHASES} au plus")
    return tuple(_purchase(name, rank, item) for rank, item in enumerate(value, start=1))


def _purchase(name: str, rank: int, item: Any) -> Purchase:
    if isinstance(item, Purchase):
        item = item._asdict()
    if not isinstance(item, Mapping) or not set(item) <= set(Purchase._fields):
        raise _refuse(name, f"achat n° {rank}, objet attendu avec {', '.join(Purchase._fields)}")
    label, category = item.get("label", ""), item.get("category")
    amount, vat = item.get("amount_eur"), item.get("vat", "unstated")
    if not isinstance(label, str) or len(label) > MAX_LABEL or _NOT_TEXT.search(label):
        raise _refuse(
            name, f"achat n° {rank}, label : texte attendu, {MAX_LABEL} caractères au plus"
        )
    if not isinstance(category, str) or category not in LABELS["purchases"]:
        raise _refuse(
            name, f"achat n° {rank}, category attendue parmi {', '.join(PurchaseCategory)}"
        )
    if not isinstance(vat, str) or vat not in VAT_LABELS:
        raise _refuse(name, f"achat n° {rank}, vat attendu parmi {', '.join(Vat)}")
    price = None if amount is None else _decimal(amount)
    if amount is not None and price is None:
        raise _refuse(
            name,
            f"achat n° {rank}, amount_eur : montant en euros attendu, de 0 à 1 000 000 000 000, "
            "ou null s’il n’est pas connu",
        )
    return Purchase(label, PurchaseCategory(category), price, Vat(vat))


_PARSERS: dict[str, Callable[[str, Any], Any]] = {
    "legal_form": _term(LegalForm),
    "esus": _term(Esus),
    "siae": _terms(SiaeKind, empty=True),
    "economic_activity": _boolean,
    "headcount": _count,
    "turnover_eur": _money,
    "sectors": _terms(Sector, empty=False),
    "digital_core": _boolean,
    "in_region": _boolean,
    "purchases": _purchases,
    "tax_social_compliant": _boolean,
    "in_difficulty": _boolean,
    "last_application_on": _application,
    "other_public_aid_eur": _money,
    "certification": _term(CertificationStatus),
}
