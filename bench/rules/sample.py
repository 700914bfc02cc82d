"""Random applicants, and the flat figures that rule languages without lists or dates need."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from rules_core.facts import FACT_NAMES, Facts
from rules_core.grant import price
from rules_core.parameters import scheme_in_force
from rules_core.structure import COMPANIES, COOPERATIVES, ELIGIBLE_SIAE, EMPLOYER_GROUPS
from rules_core.terms import LegalForm, Sector, SiaeKind
from rules_core.vocabulary import LABELS, VAT_LABELS

ON = date(2026, 11, 23)


def applicants(count: int, seed: int = 2) -> list[Facts]:
    """Return that many applicants, half of them near eligibility, the others anything."""
    chance = random.Random(seed)
    return [Facts.from_dict(_applicant(chance, rank % 2 == 0)) for rank in range(count)]


def _applicant(chance: random.Random, near: bool) -> dict[str, Any]:
    anything = {name: _value(chance, name) for name in FACT_NAMES}
    if near:
        good = {
            "legal_form": "association",
            "siae": [],
            "economic_activity": True,
            "headcount": 6,
            "turnover_eur": 300000,
            "sectors": ["other"],
            "digital_core": False,
            "in_region": True,
            "tax_social_compliant": True,
            "in_difficulty": False,
            "last_application_on": "never",
        }
        kept = set(chance.sample(list(good), len(good) - 2))
        anything |= {name: value for name, value in good.items() if name in kept}
    dropped = chance.sample(FACT_NAMES, chance.choice([0, 0, 1, 2, 6]))
    unknown = [name for name in dropped if chance.random() < 0.5]
    return {k: v for k, v in anything.items() if k not in dropped} | {"unknown": unknown}


def _value(chance: random.Random, name: str) -> Any:
    if name in ("siae", "sectors"):
        least = 1 if name == "sectors" else 0
        return chance.sample(list(LABELS[name]), chance.randint(least, 2))
    if name == "purchases":
        return [_purchase(chance) for _ in range(chance.randint(0, 4))]
    if name == "headcount":
        return chance.choice([0, 1, 19, 20, chance.randint(0, 30)])
    if name == "turnover_eur":
        return chance.choice([1999999.99, 2000000, chance.randint(0, 300_000_000) / 100])
    if name == "other_public_aid_eur":
        return chance.choice([0, 0, chance.randint(0, 2_600_000) / 100])
    if name == "last_application_on":
        day = ON - timedelta(days=chance.randint(-30, 1500))
        return chance.choice(["never", "2024-11-23", "2024-11-24", day.isoformat()])
    labels = list(LABELS[name])
    return chance.random() < 0.5 if labels == ["true", "false"] else chance.choice(labels)


def _purchase(chance: random.Random) -> dict[str, Any]:
    return {
        "label": "Achat",
        "category": chance.choice(list(LABELS["purchases"])),
        "amount_eur": chance.choice([None, 3000, 30000, *[chance.randint(1, 900_000) / 100] * 5]),
        "vat": chance.choice(list(VAT_LABELS)),
    }


def flat(facts: Facts) -> dict[str, Any]:
    """Return an applicant as figures and booleans; None where it is not known."""
    siae, sectors, bought = facts.siae, facts.sectors, facts.purchases
    priced = None if bought is None else price(bought, scheme_in_force(ON).limits)
    return {
        "form": _form(facts.legal_form),
        "esus": facts.esus and facts.esus.value == "obtained",
        "eligible_siae": None if siae is None else any(kind in ELIGIBLE_SIAE for kind in siae),
        "aci": None if siae is None else SiaeKind.ACI in siae,
        "economic_activity": facts.economic_activity,
        "headcount": facts.headcount,
        "turnover": None if facts.turnover_eur is None else float(facts.turnover_eur),
        "excluded": None if sectors is None else any(s is not Sector.OTHER for s in sectors),
        "allowed": None if sectors is None else Sector.OTHER in sectors,
        "digital_core": facts.digital_core,
        "in_region": facts.in_region,
        "total": priced and float(priced.eligible_total_eur),
        "unpriced": priced and priced.unpriced,
        "compliant": facts.tax_social_compliant,
        "difficulty": facts.in_difficulty,
        "days": _days_since_reopening(facts),
        "aid": None if facts.other_public_aid_eur is None else float(facts.other_public_aid_eur),
        "certified": facts.certification and facts.certification.value == "obtained",
    }


def _form(form: LegalForm | None) -> str | None:
    if form is None:
        return None
    if form in COMPANIES:
        return "société"
    if form in COOPERATIVES:
        return "coopérative"
    if form in EMPLOYER_GROUPS:
        return "groupement"
    return "association" if form is LegalForm.ASSOCIATION else "autre"


def _days_since_reopening(facts: Facts) -> int | None:
    last = facts.last_application_on
    if last is None or last == "never":
        return None if last is None else 10_000
    try:
        reopening = date(last.year + 2, last.month, last.day)
    except ValueError:
        reopening = date(last.year + 2, 3, 1)
    return (ON - reopening).days
