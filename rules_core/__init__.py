"""The INESS rules: decides, says why, says what is missing. Pure, without clock or network."""

from rules_core.assessment import Assessment, assess
from rules_core.changes import Changes
from rules_core.facts import Facts, InvalidFact
from rules_core.parameters import NoSchemeInForce, Scheme, scheme_in_force
from rules_core.questions import next_question

__all__ = [
    "Assessment",
    "Changes",
    "Facts",
    "InvalidFact",
    "NoSchemeInForce",
    "Scheme",
    "assess",
    "next_question",
    "scheme_in_force",
]
