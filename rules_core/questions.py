"""The next question: the first fact whose answer could still change a criterion."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rules_core.criteria import case_of, decide
from rules_core.facts import Facts
from rules_core.logic import NOT_MET, UNKNOWN, Status
from rules_core.outcome import Outcome
from rules_core.parameters import Limits, scheme_in_force
from rules_core.structure import COMPANIES
from rules_core.terms import LegalForm

CRITERIA_OF: dict[str, tuple[str, ...]] = {
    "legal_form": ("structure",),
    "esus": ("structure",),
    "siae": ("structure", "not_aci"),
    "economic_activity": ("structure",),
    "headcount": ("structure", "headcount"),
    "turnover_eur": ("turnover",),
    "sectors": ("sector",),
    "digital_core": ("not_digital_core",),
    "in_region": ("territory",),
    "purchases": ("project", "public_aid_ceiling"),
    "tax_social_compliant": ("tax_social",),
    "in_difficulty": ("not_in_difficulty",),
    "last_application_on": ("two_year_rule",),
    "other_public_aid_eur": ("public_aid_ceiling",),
}


def next_question(facts: Facts, on: date) -> str | None:
    """Return the fact to ask next, None once nothing asked could change the verdict.

    Raises NoSchemeInForce for a date without rules.
    """
    scheme = scheme_in_force(on)
    return question_after(facts, decide(case_of(facts, scheme, on)), scheme.limits)


def question_after(facts: Facts, outcomes: Mapping[str, Outcome], limits: Limits) -> str | None:
    """Same as `next_question` when the criteria have already been decided."""
    statuses: dict[str, Status] = {name: outcome.status for name, outcome in outcomes.items()}
    if NOT_MET in statuses.values():
        return None
    for fact, criteria in CRITERIA_OF.items():
        if getattr(facts, fact) is None and fact not in facts.unknown:
            for criterion in criteria:
                if statuses[criterion] == UNKNOWN and _can_change_it(fact, facts, limits):
                    return fact
    if facts.certification is None and "certification" not in facts.unknown:
        return "certification"
    return None


def _can_change_it(fact: str, facts: Facts, limits: Limits) -> bool:
    """Whether some answer would change the open criterion; only two facts depend on others.

    The legal form is asked first, so here it is known or declared unknown.
    """
    if fact == "esus":
        return facts.legal_form in COMPANIES
    if fact == "economic_activity":
        if facts.legal_form is not LegalForm.ASSOCIATION:
            return False
        if facts.headcount is not None:
            return facts.headcount >= limits.association_min_headcount
        # Headcount declared unknown: "yes" proves nothing, and "no" refuses only if no convention
        # declared unknown may still open the SIAE path.
        return "headcount" not in facts.unknown or "siae" not in facts.unknown
    return True
