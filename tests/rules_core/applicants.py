"""Values that stand for all others: each side of each threshold, each kind of answer."""

from typing import Any

from hypothesis import strategies as st

from rules_core.vocabulary import (
    CertificationStatus,
    Esus,
    LegalForm,
    PurchaseCategory,
    Sector,
    SiaeKind,
    Vat,
)

MISSING, DECLARED_UNKNOWN = "missing", "declared unknown"


def item(amount: float | None, category: str = "payment", vat: str = "excluded") -> dict[str, Any]:
    return {"label": "Achat", "category": category, "amount_eur": amount, "vat": vat}


REPRESENTATIVE: dict[str, list[Any]] = {
    "legal_form": [form.value for form in LegalForm],
    "esus": ["obtained", "pending", "none"],
    "siae": [[], ["ei"], ["etti"], ["ai"], ["eiti"], ["aci"], ["aci", "ai"]],
    "economic_activity": [True, False],
    "headcount": [0, 1, 19, 20],
    "turnover_eur": [0, 1999999.99, 2000000],
    "sectors": [["other"], ["training"], ["training", "finance"], ["training", "other"]],
    "digital_core": [True, False],
    "in_region": [True, False],
    "purchases": [
        [],
        [item(2999.99)],
        [item(3000)],
        [item(3600, vat="included")],
        [item(3000, vat="unstated")],
        [item(3000, "other_digital")],
        [item(5000, "not_digital")],
        [item(None)],
        [item(None, "not_digital")],
        [item(3000), item(None, "other_digital")],
        [item(30000)],
        [item(30000.01)],
    ],
    "tax_social_compliant": [True, False],
    "in_difficulty": [True, False],
    "last_application_on": [
        "never",
        "2024-11-23",
        "2024-11-24",
        "2024-11",
        "2024-10",
        "2027-01-01",
    ],
    "other_public_aid_eur": [0, 1199.99, 1200, 1200.01, 2399.99, 2400, 22800, 22800.01, 24000],
    "certification": ["obtained", "in_progress", "none"],
}

money = st.one_of(
    st.sampled_from([0, 0.01, 1200, 2999.99, 3000, 3600, 24000, 30000, 30000.01, 2000000]),
    st.integers(0, 6_000_000).map(lambda cents: cents / 100),
)
purchase = st.fixed_dictionaries(
    {
        "label": st.sampled_from(["Caisse", "Site", ""]),
        "category": st.sampled_from([c.value for c in PurchaseCategory]),
        "amount_eur": st.one_of(st.none(), money),
        "vat": st.sampled_from([v.value for v in Vat]),
    }
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "legal_form": st.sampled_from([v.value for v in LegalForm]),
    "esus": st.sampled_from([v.value for v in Esus]),
    "siae": st.lists(st.sampled_from([v.value for v in SiaeKind]), max_size=3),
    "economic_activity": st.booleans(),
    "headcount": st.integers(0, 25),
    "turnover_eur": st.one_of(money, st.integers(1_900_000, 2_100_000)),
    "sectors": st.lists(st.sampled_from([v.value for v in Sector]), min_size=1, max_size=3),
    "digital_core": st.booleans(),
    "in_region": st.booleans(),
    "purchases": st.lists(purchase, max_size=4),
    "tax_social_compliant": st.booleans(),
    "in_difficulty": st.booleans(),
    "last_application_on": st.one_of(
        st.just("never"),
        st.dates().map(lambda day: day.isoformat()),
        st.sampled_from(["2024-02-29", "2024-11", "2025-03", "2026-11-23"]),
    ),
    "other_public_aid_eur": money,
    "certification": st.sampled_from([v.value for v in CertificationStatus]),
}


@st.composite
def said(draw: st.DrawFn) -> dict[str, Any]:
    """Contract JSON with each fact missing, declared unknown or given."""
    facts: dict[str, Any] = {}
    unknown = []
    for name, values in VALUES.items():
        state = draw(st.sampled_from(["given", "given", "given", MISSING, DECLARED_UNKNOWN]))
        if state == "given":
            facts[name] = draw(values)
        elif state == DECLARED_UNKNOWN:
            unknown.append(name)
    return {**facts, "unknown": unknown}


@st.composite
def passing(draw: st.DrawFn) -> dict[str, Any]:
    """An applicant without any refusal by construction, so that deep states are visited."""
    facts = dict(GOOD)
    for name in draw(st.lists(st.sampled_from(list(VALUES)), max_size=4, unique=True)):
        facts[name] = draw(VALUES[name])
    unknown = draw(st.lists(st.sampled_from(list(VALUES)), max_size=4, unique=True))
    for name in draw(st.lists(st.sampled_from(list(VALUES)), max_size=4, unique=True)):
        facts.pop(name, None)
    return {**{k: v for k, v in facts.items() if k not in unknown}, "unknown": unknown}


GOOD: dict[str, Any] = {
    "legal_form": "association",
    "esus": "none",
    "siae": [],
    "economic_activity": True,
    "headcount": 6,
    "turnover_eur": 300000,
    "sectors": ["other"],
    "digital_core": False,
    "in_region": True,
    "purchases": [item(13500)],
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "never",
    "other_public_aid_eur": 0,
    "certification": "obtained",
}
