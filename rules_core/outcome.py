"""What a criterion is decided from, and what it answers."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from rules_core.facts import Facts
from rules_core.grant import Grant, Project
from rules_core.logic import UNKNOWN, Status
from rules_core.parameters import Limits


class Case(NamedTuple):
    """One applicant on one date: the facts, the thresholds, the project once priced."""

    facts: Facts
    on: date
    limits: Limits
    texts: dict[str, str]
    project: Project | None
    grant: Grant | None


class Outcome(NamedTuple):
    """A status, why, and what would change it (empty when nothing needs to)."""

    status: Status
    explanation: str
    change: str = ""


def open_point(facts: Facts, fact: str, subject: str, change: str) -> Outcome:
    """A criterion that only waits for one fact; `subject` completes "nous ne savons pas…"."""
    if fact in facts.unknown:
        return Outcome(
            UNKNOWN, f"Vous ne savez pas encore {subject} : ce point reste ouvert.", change
        )
    return Outcome(UNKNOWN, f"Nous ne savons pas encore {subject}.", change)
