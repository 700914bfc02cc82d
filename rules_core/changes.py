"""Changes to what is known: values given, facts taken back, facts declared unknown.

They come from controls, not from sentences: a list is the whole list, and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from rules_core.facts import FACT_NAMES, Facts, InvalidFact, parse_fact
from rules_core.vocabulary import FACT_TITLES, LABELS, YES_NO, describe
from rules_core.wording import euros, whole_number

SAID_BY_THEIR_LABEL = frozenset({"esus", "certification"})
"""Facts whose labels name their subject: no title before them."""


@dataclass(frozen=True)
class Changes:
    """Changes to the facts of one applicant. Build them from contract JSON with `from_dict`."""

    values: Mapping[str, Any]
    unknown: tuple[str, ...]
    taken_back: tuple[str, ...]

    @classmethod
    def from_dict(cls, mapping: Mapping[str, Any], on: date) -> Changes:
        """Read contract JSON: fact values, None to take a fact back, and the list `unknown`.

        Takes the day of the change, after which nothing can have happened. Raises InvalidFact as
        `Facts.from_dict` does, for a date to come, and when nothing changes.
        """
        if not isinstance(mapping, Mapping):
            raise InvalidFact("facts", "Les faits doivent être un objet JSON.")
        values = {name: value for name, value in mapping.items() if value is not None}
        unknown = Facts.from_dict(values).unknown
        taken_back = [name for name, value in mapping.items() if value is None]
        for name in taken_back:
            if name not in FACT_TITLES:
                parse_fact(name, None)  # raises: no fact has this name
            if name in unknown:
                raise InvalidFact(
                    name,
                    f"{FACT_TITLES[name]} ({name}) : donnez null ou citez-le dans « unknown », "
                    "pas les deux.",
                )
        _refuse_the_future(values, on)
        if not (taken_back or unknown or values.keys() - {"unknown"}):
            raise InvalidFact("facts", "Donnez au moins un fait à changer.")
        return cls(
            {name: values[name] for name in FACT_NAMES if name in values},
            tuple(name for name in FACT_NAMES if name in unknown),
            tuple(name for name in FACT_NAMES if name in taken_back),
        )

    def said(self) -> str:
        """Say the changes as the visitor would, one line each."""
        lines = [_said(name, value) for name, value in self.values.items()]
        lines += [f"{FACT_TITLES[name]} : je ne sais pas" for name in self.unknown]
        lines += [f"{FACT_TITLES[name]} : je retire ma réponse" for name in self.taken_back]
        return "\n".join(lines)


def _refuse_the_future(values: Mapping[str, Any], on: date) -> None:
    name = "last_application_on"
    day = parse_fact(name, values[name]) if name in values else None
    if isinstance(day, date) and day > on:
        raise InvalidFact(
            name,
            f"{FACT_TITLES[name]} ({name}) : date déjà passée attendue, ou « never » si vous "
            "n’avez jamais fait de demande.",
        )


def _said(fact: str, value: Any) -> str:
    if fact in SAID_BY_THEIR_LABEL:
        return LABELS[fact][value]
    if isinstance(value, bool):
        said = YES_NO[str(value).lower()].lower()
    elif fact == "headcount":
        said = whole_number(int(value))
    elif fact.endswith("_eur"):
        said = euros(Decimal(str(value)))
    elif value == "never":
        said = "jamais"
    else:
        said = describe(fact, value).removeprefix("dernière demande ")
    return f"{FACT_TITLES[fact]} : {said}"
