"""The trusted third parties of the brochure, the one suggested for this applicant first."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rules_core.facts import Facts
from rules_core.structure import COOPERATIVES

DIRECTORY = Path(__file__).with_name("certifiers.yml")


class Certifier(NamedTuple):
    """One trusted third party; a contact that is not known stays None."""

    id: str
    name: str
    recommended: bool
    reason: str | None
    phone: str | None
    email: str | None
    website: str | None


def certifiers_for(facts: Facts) -> tuple[Certifier, ...]:
    """Return the brochure's whole list, the suggested certifier first with its reason.

    SCOP and SCIC are sent to URSCOP, any other SIAE to IRIAE, every other structure to CRESS.
    """
    if facts.legal_form in COOPERATIVES:
        return _suggesting("scop_scic")
    return _suggesting("siae" if facts.siae else "every_other")


@lru_cache(maxsize=3)
def _suggesting(case: str) -> tuple[Certifier, ...]:
    entries: list[dict[str, Any]] = yaml.safe_load(DIRECTORY.read_text(encoding="utf-8"))
    listed = [_certifier(entry, entry.get("suggested_for") == case) for entry in entries]
    if sum(certifier.recommended for certifier in listed) != 1:
        raise ValueError(f"certifiers.yml: exactly one certifier must be suggested for {case}")
    return tuple(sorted(listed, key=lambda certifier: not certifier.recommended))


def _certifier(entry: dict[str, Any], recommended: bool) -> Certifier:
    return Certifier(
        entry["id"],
        entry["name"],
        recommended,
        entry["reason"] if recommended else None,
        entry["phone"] or None,
        entry["email"] or None,
        entry["website"] or None,
    )
