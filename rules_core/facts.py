"""What is known about an applicant: fifteen facts, each missing, known or declared unknown.

A missing fact is `None`; a fact the visitor does not know is named in `Facts.unknown`.
Neither is ever replaced by a default value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from rules_core.terms import CertificationStatus, Esus, LegalForm, Sector, SiaeKind, Term
from rules_core.values import FACT_NAMES, InvalidFact, MonthEnd, Purchase, number, parse_fact
from rules_core.vocabulary import FACT_TITLES

__all__ = ["FACT_NAMES", "Facts", "InvalidFact", "MonthEnd", "Purchase", "number", "parse_fact"]


@dataclass(frozen=True)
class Facts:
    """The facts of one applicant. Build it from contract JSON with `from_dict`."""

    legal_form: LegalForm | None = None
    esus: Esus | None = None
    siae: tuple[SiaeKind, ...] | None = None
    economic_activity: bool | None = None
    headcount: int | None = None
    turnover_eur: Decimal | None = None
    sectors: tuple[Sector, ...] | None = None
    digital_core: bool | None = None
    in_region: bool | None = None
    purchases: tuple[Purchase, ...] | None = None
    tax_social_compliant: bool | None = None
    in_difficulty: bool | None = None
    last_application_on: date | Literal["never"] | None = None
    other_public_aid_eur: Decimal | None = None
    certification: CertificationStatus | None = None
    unknown: frozenset[str] = frozenset()

    @classmethod
    def from_dict(cls, mapping: Mapping[str, Any]) -> Facts:
        """Read contract JSON: fact values and the list `unknown`.

        Raises InvalidFact, naming the fact and what is accepted, for an unknown name, an
        unacceptable value, or a fact given a value and declared unknown at the same time.
        """
        if not isinstance(mapping, Mapping):
            raise InvalidFact("facts", "Les faits doivent être un objet JSON.")
        values: dict[str, Any] = {
            name: parse_fact(name, value) for name, value in mapping.items() if name != "unknown"
        }
        unknown = _unknown(mapping.get("unknown", []))
        for name in FACT_NAMES:
            if name in unknown and name in values:
                raise InvalidFact(
                    name,
                    f"{FACT_TITLES[name]} ({name}) : donnez une valeur ou citez-le dans "
                    "« unknown », pas les deux.",
                )
        return cls(**values, unknown=unknown)

    def to_dict(self) -> dict[str, Any]:
        """Return contract JSON: known facts and `unknown`, in the order of the questions."""
        known = {
            name: _json(value) for name in FACT_NAMES if (value := getattr(self, name)) is not None
        }
        known["unknown"] = [name for name in FACT_NAMES if name in self.unknown]
        return known


def _unknown(value: Any) -> frozenset[str]:
    names = value if isinstance(value, (list, tuple)) else [None]
    if not all(isinstance(name, str) and name in FACT_TITLES for name in names):
        raise InvalidFact(
            "unknown",
            f"« unknown » doit être une liste de noms de faits parmi : {', '.join(FACT_NAMES)}.",
        )
    return frozenset(names)


def _json(value: Any) -> Any:
    if isinstance(value, Term):
        return value.value
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Purchase):
        return {name: _json(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_json(part) for part in value]
    return value
