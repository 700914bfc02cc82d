"""The readings of the brochure that mattered for this applicant, and only those."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.facts import MonthEnd
from rules_core.logic import NOT_MET, UNKNOWN
from rules_core.outcome import Case, Outcome
from rules_core.terms import PurchaseCategory, SiaeKind, Vat


def assumptions_of(case: Case, outcomes: Mapping[str, Outcome]) -> list[str]:
    """Return the ids of the readings on which a status or a figure given here rests, in order."""
    facts, grant = case.facts, case.grant
    ids = []
    if grant and grant.eligible_total_eur > case.limits.base_max_eur:
        ids.append("A1")
    ids += _pricing(case)
    if grant and grant.capped_by == "public_aid_ceiling":
        ids.append("A5")
    if facts.siae and SiaeKind.ACI in facts.siae and len(facts.siae) > 1:
        ids.append("A6")
    if facts.in_region is False:
        ids.append("A7")
    if facts.sectors and outcomes["sector"].status == UNKNOWN:
        ids.append("A8")
    if _reduced_below_minimum(case):
        ids.append("A9")
    if facts.headcount is not None:
        ids.append("A10")
    refused_by_date = outcomes["two_year_rule"].status == NOT_MET
    if refused_by_date and isinstance(facts.last_application_on, MonthEnd):
        ids.append("A11")
    return ids


def _pricing(case: Case) -> list[str]:
    """A2, A3, A4, from the priced purchases that may count."""
    used = set()
    for item in case.project.items if case.project else ():
        purchase = item.purchase
        if item.status in ("counted", "to_confirm"):
            if purchase.vat is Vat.INCLUDED:
                used.add("A2")
            elif purchase.vat is Vat.UNSTATED:
                used.add("A3")
            if purchase.category is PurchaseCategory.OTHER_DIGITAL:
                used.add("A4")
    return sorted(used)


def _reduced_below_minimum(case: Case) -> bool:
    if case.grant is None or case.project is None or case.project.unpriced:
        return False
    return 0 < case.grant.amount_eur < case.limits.grant_min_eur
