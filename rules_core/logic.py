"""Three-valued logic (Kleene): True, False, and None for what is not known.

An unknown never counts as yes or no; it only stays open while the rest does not decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

Truth = bool | None
Status = Literal["met", "not_met", "unknown", "to_do"]
Verdict = Literal["eligible", "not_eligible", "undetermined"]

MET: Status = "met"
NOT_MET: Status = "not_met"
UNKNOWN: Status = "unknown"
TO_DO: Status = "to_do"


def any_of(*values: Truth) -> Truth:
    """Or: true as soon as one is true, false only when all are."""
    if True in values:
        return True
    return None if None in values else False


def all_of(*values: Truth) -> Truth:
    """And: false as soon as one is false, true only when all are."""
    if False in values:
        return False
    return None if None in values else True


def status_of(truth: Truth) -> Status:
    """Return the status of a criterion that holds, does not hold, or is open."""
    return UNKNOWN if truth is None else MET if truth else NOT_MET


def verdict_of(statuses: Iterable[Status]) -> Verdict:
    """One refusal refuses; else one open point leaves it open; a thing to do never blocks."""
    seen = set(statuses)
    if NOT_MET in seen:
        return "not_eligible"
    return "undetermined" if UNKNOWN in seen else "eligible"
