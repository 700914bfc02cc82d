"""The scheme in force on a date: its thresholds, each with the sentence it comes from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, fields
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rules_core.values import number
from rules_core.wording import euros, long_date, percent

SOURCE = Path(__file__).with_name("iness.yml")


class NoSchemeInForce(LookupError):
    """No scheme, or no value for one of its parameters, is in force on the date asked."""


class Citation(NamedTuple):
    """The brochure's own words."""

    document: str
    section: str
    quote: str


class CriterionTitle(NamedTuple):
    """How a criterion is called, and the sentence it rests on."""

    id: str
    title: str
    citation: Citation


class Parameter(NamedTuple):
    """One threshold as it is in force."""

    title: str
    unit: str
    value: Decimal | int
    citation: Citation

    @property
    def text(self) -> str:
        """The value as French text: "30 000 €", "40 %", "20"."""
        if self.unit == "eur":
            return euros(self.value)
        return percent(self.value) if self.unit == "rate" else str(self.value)


@dataclass(frozen=True)
class Limits:
    """The thresholds the rules compute with; `iness.yml` holds their values and sources."""

    turnover_limit_eur: Decimal
    headcount_limit: int
    association_min_headcount: int
    project_min_eur: Decimal
    base_max_eur: Decimal
    grant_rate: Decimal
    grant_min_eur: Decimal
    grant_max_eur: Decimal
    public_aid_rate: Decimal
    years_between_applications: int
    vat_rate: Decimal


@dataclass(frozen=True)
class Scheme:
    """The scheme as it is in force over one period.

    `texts` gives every parameter and contact as French text, ready for an answer.
    """

    id: str
    version: str
    title: str
    document: str
    valid_from: date
    valid_to: date | None
    source_checked_on: date
    notice: str
    limits: Limits
    details: dict[str, Parameter]
    texts: dict[str, str]
    contact: dict[str, str]
    criteria: tuple[CriterionTitle, ...]
    citations: dict[str, str]
    assumptions: dict[str, str]
    next_steps: dict[str, str]

    @property
    def parameters(self) -> dict[str, Decimal | int]:
        """Every parameter's value by name."""
        return {name: parameter.value for name, parameter in self.details.items()}

    def to_dict(self) -> dict[str, Any]:
        """Return the scheme as contract JSON (`GET /api/scheme`)."""
        return {
            "scheme": self.id,
            "version": self.version,
            "title": self.title,
            "document": self.document,
            "valid_from": self.valid_from.isoformat(),
            "valid_to": self.valid_to and self.valid_to.isoformat(),
            "source_checked_on": self.source_checked_on.isoformat(),
            "notice": self.notice,
            "contact": dict(self.contact),
            "parameters": {
                name: {
                    "title": detail.title,
                    "unit": detail.unit,
                    "value": number(detail.value),
                    "text": detail.text,
                    "citation": detail.citation._asdict(),
                }
                for name, detail in self.details.items()
            },
            "criteria": [
                {"id": c.id, "title": c.title, "citation": c.citation._asdict()}
                for c in self.criteria
            ],
            "citations": dict(self.citations),
            "assumptions": [{"id": id, "text": text} for id, text in self.assumptions.items()],
        }


def scheme_in_force(on: date) -> Scheme:
    """Return the scheme in force on a date; raises NoSchemeInForce when there is none."""
    starts, schemes = _periods()
    rank = bisect_right(starts, on) - 1
    scheme = schemes[rank] if rank >= 0 else None
    if scheme is None:
        raise NoSchemeInForce(f"Aucune règle INESS connue pour le {long_date(on)}.")
    return scheme


def contact() -> dict[str, str]:
    """Return whom to ask, scheme in force or not: phone, e-mail, website, platform."""
    return dict(_source()["contact"])


@lru_cache(maxsize=1)
def _source() -> dict[str, Any]:
    source: dict[str, Any] = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return source


@lru_cache(maxsize=1)
def _periods() -> tuple[list[date], list[Scheme | None]]:
    return read_periods(_source())


def read_periods(source: dict[str, Any]) -> tuple[list[date], list[Scheme | None]]:
    """Cut a scheme file into periods over which nothing changes.

    Returns the first day of each period and its scheme, None where one of its values is missing.
    Raises ValueError when two values of a parameter cover the same day.
    """
    spans = [source] + [v for p in source["parameters"].values() for v in p["values"]]
    firsts = {span.get("from") or span["valid_from"] for span in spans}
    lasts = {span.get("to") or span.get("valid_to") for span in spans} - {None}
    starts = sorted(firsts | {last + timedelta(days=1) for last in lasts})
    return starts, [_scheme_on(source, start) for start in starts]


def _scheme_on(source: dict[str, Any], on: date) -> Scheme | None:
    if not source["valid_from"] <= on <= (source["valid_to"] or date.max):
        return None
    document = source["document"]
    details = {}
    for name, parameter in source["parameters"].items():
        in_force = [v for v in parameter["values"] if v["from"] <= on <= (v.get("to") or date.max)]
        if len(in_force) > 1:
            raise ValueError(f"{name}: two values in force on {on}")
        if not in_force:
            return None
        details[name] = _parameter(parameter, in_force[0], document)
    texts = {name: detail.text for name, detail in details.items()} | source["contact"]
    texts["source_checked_on"] = long_date(source["source_checked_on"])
    criteria = tuple(
        CriterionTitle(c["id"], c["title"], Citation(document, c["section"], c["quote"]))
        for c in source["criteria"]
    )
    citations = {name: detail.citation.quote for name, detail in details.items()}
    citations |= {c.id: c.citation.quote for c in criteria}
    citations |= {name: extra["quote"] for name, extra in source["citations"].items()}
    return Scheme(
        **{key: source[key] for key in ("id", "version", "title", "document")},
        **{key: source[key] for key in ("valid_from", "valid_to", "source_checked_on", "contact")},
        notice=source["notice"].format(**texts),
        limits=Limits(**{f.name: details[f.name].value for f in fields(Limits)}),  # type: ignore[arg-type]
        details=details,
        texts=texts,
        criteria=criteria,
        citations=citations,
        assumptions={id: text.format(**texts) for id, text in source["assumptions"].items()},
        next_steps=dict(source["next_steps"]),
    )


def _parameter(parameter: dict[str, Any], value: dict[str, Any], document: str) -> Parameter:
    number = value["value"]
    return Parameter(
        parameter["title"],
        parameter["unit"],
        number if parameter["unit"] == "count" else Decimal(str(number)),
        Citation(document, value["section"], value["quote"]),
    )
