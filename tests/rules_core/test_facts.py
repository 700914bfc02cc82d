"""Reading facts: what is accepted, what is refused, and how a refusal is worded."""

import json
import sys
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from rules_core import Facts, InvalidFact, assess
from rules_core.facts import FACT_NAMES, MonthEnd, parse_fact
from rules_core.vocabulary import FACT_TITLES, LABELS, Esus, LegalForm, Sector, SiaeKind, describe

FULL: dict[str, Any] = {
    "legal_form": "association",
    "esus": "none",
    "siae": ["ei", "aci"],
    "economic_activity": True,
    "headcount": 6,
    "turnover_eur": 300000.5,
    "sectors": ["training", "other"],
    "digital_core": False,
    "in_region": True,
    "purchases": [
        {"label": "Caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"},
        {"label": "Site", "category": "ecommerce", "amount_eur": None, "vat": "unstated"},
    ],
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "2024-02-29",
    "other_public_aid_eur": 0,
    "certification": "in_progress",
    "unknown": [],
}
NAN, INFINITY = float("nan"), float("inf")
INVALID: list[tuple[str, Any]] = [
    *[("legal_form", v) for v in ("SARL", "", None, 1, ["sarl"], {"a": 1}, True)],
    *[("esus", v) for v in ("yes", None, False)],
    *[("siae", v) for v in ("ei", None, ["ESAT"], [None], [["ei"]], [{}], {"ei": 1})],
    *[("economic_activity", v) for v in ("true", 1, 0, None, [], "oui")],
    *[("headcount", v) for v in (-1, 6.5, NAN, INFINITY, True, "6", None, 10**8, 10**400)],
    *[("turnover_eur", v) for v in (-0.01, NAN, INFINITY, -INFINITY, True, "", "1e5", "NaN")],
    *[("turnover_eur", v) for v in ("12 000", "-5", "1_000", "٣", None, [], 10**13, 10**400)],
    *[("turnover_eur", v) for v in ("300000", "4500.00", "0")],
    ("other_public_aid_eur", "0"),
    ("purchases", [{"label": "x", "category": "data", "amount_eur": "900", "vat": "excluded"}]),
    *[("turnover_eur", v) for v in (Decimal("NaN"), Decimal("sNaN"), Decimal("-1"), 1.1e12)],
    *[("sectors", v) for v in ([], "other", ["bakery"], None)],
    *[("digital_core", v) for v in ("no", 0, None)],
    *[("purchases", v) for v in (None, {}, "caisse", [None], [[]], [{}])],
    ("purchases", [{"label": "x", "category": "car", "amount_eur": 1, "vat": "excluded"}]),
    ("purchases", [{"label": "x", "category": "data", "amount_eur": -1, "vat": "excluded"}]),
    ("purchases", [{"label": "x", "category": "data", "amount_eur": NAN, "vat": "excluded"}]),
    ("purchases", [{"label": "x", "category": "data", "amount_eur": True, "vat": "excluded"}]),
    ("purchases", [{"label": "x", "category": "data", "amount_eur": 1, "vat": "ht"}]),
    ("purchases", [{"label": "x", "category": "data", "amount_eur": 1, "vat": None}]),
    ("purchases", [{"label": "\ud800", "category": "data", "amount_eur": 1, "vat": "excluded"}]),
    ("purchases", [{"label": "\x00", "category": "data", "amount_eur": 1, "vat": "excluded"}]),
    ("purchases", [{"label": "x" * 201, "category": "data", "amount_eur": 1}]),
    ("purchases", [{"label": 3, "category": "data", "amount_eur": 1}]),
    ("purchases", [{"label": "x", "category": "data", "price": 1}]),
    ("purchases", [{"label": "x", "category": "data"}] * 101),
    *[("last_application_on", v) for v in ("2023-02-29", "2024-13-01", "20240101", "jamais")],
    *[("last_application_on", v) for v in ("2024-W01-1", "2024-13", "0000-01", 2024, None, True)],
    *[("other_public_aid_eur", v) for v in (-1, NAN, "beaucoup")],
    ("certification", "done"),
]


def test_there_are_fifteen_facts_asked_in_order_certification_last() -> None:
    assert " ".join(FACT_NAMES) == (
        "legal_form esus siae economic_activity headcount turnover_eur sectors digital_core "
        "in_region purchases tax_social_compliant in_difficulty last_application_on "
        "other_public_aid_eur certification"
    )
    assert tuple(FACT_TITLES) == FACT_NAMES


def test_contract_json_comes_back_unchanged() -> None:
    facts = Facts.from_dict(FULL)
    assert json.loads(json.dumps(facts.to_dict())) == {
        **FULL,
        "purchases": [FULL["purchases"][0], FULL["purchases"][1]],
    }
    assert Facts.from_dict(facts.to_dict()) == facts


def test_values_are_typed() -> None:
    facts = Facts.from_dict(FULL)
    assert facts.legal_form is LegalForm.ASSOCIATION
    assert facts.esus is Esus.NONE
    assert facts.siae == (SiaeKind.EI, SiaeKind.ACI)
    assert facts.sectors == (Sector.TRAINING, Sector.OTHER)
    assert facts.turnover_eur == Decimal("300000.5")
    assert facts.last_application_on == date(2024, 2, 29)


def test_missing_facts_stay_absent_and_unknown_is_always_there() -> None:
    assert Facts.from_dict({}).to_dict() == {"unknown": []}
    declared = Facts.from_dict({"unknown": ["headcount", "esus", "esus"]})
    assert declared.to_dict() == {"unknown": ["esus", "headcount"]}


@pytest.mark.parametrize(("fact", "value"), INVALID, ids=lambda value: repr(value)[:40])
def test_an_invalid_value_is_refused_in_french(fact: str, value: Any) -> None:
    with pytest.raises(InvalidFact) as refusal:
        Facts.from_dict({fact: value})
    assert refusal.value.fact == fact
    assert FACT_TITLES[fact] in refusal.value.message
    assert "attendu" in refusal.value.message
    assert str(refusal.value).encode("utf-8")


@pytest.mark.parametrize("name", ["sarl", "", "Headcount", "\ud800", "x" * 1000, 3, None])
def test_an_unknown_name_is_refused(name: Any) -> None:
    with pytest.raises(InvalidFact) as refusal:
        Facts.from_dict({name: 1})
    assert "legal_form" in refusal.value.message
    assert len(refusal.value.message) < 500
    assert refusal.value.fact.encode("utf-8") is not None


@pytest.mark.parametrize("unknown", ["esus", None, [None], ["salary"], {"esus": 1}, [["esus"]], 3])
def test_a_bad_list_of_unknown_facts_is_refused(unknown: Any) -> None:
    with pytest.raises(InvalidFact) as refusal:
        Facts.from_dict({"unknown": unknown})
    assert refusal.value.fact == "unknown"


def test_a_fact_cannot_be_both_given_and_unknown() -> None:
    with pytest.raises(InvalidFact) as refusal:
        Facts.from_dict({"headcount": 3, "unknown": ["headcount"]})
    assert refusal.value.fact == "headcount"


@pytest.mark.parametrize("value", [None, [], "x", 3])
def test_facts_that_are_not_an_object_are_refused(value: Any) -> None:
    with pytest.raises(InvalidFact):
        Facts.from_dict(value)


def test_amounts_are_read_from_any_json_number() -> None:
    for value in (4500, 4500.0, Decimal(4500)):
        assert parse_fact("turnover_eur", value) == 4500
    assert parse_fact("turnover_eur", 0.1) == Decimal("0.1")
    assert str(parse_fact("turnover_eur", -0.0)).startswith("0")
    assert parse_fact("turnover_eur", 10**12) == 10**12


@pytest.mark.parametrize(
    ("said", "read", "status"),
    [(1999999.994, 1999999.99, "met"), (1999999.995, 2000000, "not_met")],
)
def test_an_amount_is_judged_as_it_is_written_back(said: float, read: float, status: str) -> None:
    facts = Facts.from_dict({"turnover_eur": said})
    assert facts.to_dict()["turnover_eur"] == read
    for given in (facts, Facts.from_dict(facts.to_dict())):
        criteria = assess(given, date(2026, 11, 23)).to_dict()["criteria"]
        assert {c["id"]: c["status"] for c in criteria}["turnover"] == status


def test_a_price_with_too_many_decimals_is_rounded_half_up() -> None:
    for said, read in ((2999.995, 3000), (2999.994, 2999.99), (0.005, 0.01)):
        (item,) = parse_fact("purchases", [{"category": "data", "amount_eur": said}])
        assert item.amount_eur == Decimal(str(read))


def test_a_whole_float_is_a_headcount_like_json_has_it() -> None:
    assert parse_fact("headcount", 6.0) == 6
    assert isinstance(parse_fact("headcount", 6.0), int)


def test_a_value_said_twice_counts_once_in_any_order() -> None:
    assert parse_fact("siae", ["aci", "ei", "aci"]) == parse_fact("siae", ["ei", "aci"])
    assert parse_fact("siae", []) == ()


def test_a_month_is_read_as_its_last_day() -> None:
    month = parse_fact("last_application_on", "2024-02")
    assert month == date(2024, 2, 29)
    assert isinstance(month, MonthEnd)
    assert not isinstance(parse_fact("last_application_on", "2024-02-29"), MonthEnd)
    assert Facts(last_application_on=month).to_dict()["last_application_on"] == "2024-02-29"


def test_a_purchase_needs_only_its_category() -> None:
    (item,) = parse_fact("purchases", [{"category": "data"}])
    assert item == ("", "data", None, "unstated")


def test_a_closed_list_value_is_its_json_string_everywhere() -> None:
    for term in LegalForm:
        assert term in LABELS["legal_form"]
        assert f"{term}" == str(term) == term.value == json.loads(json.dumps(term))
    assert sys.version_info >= (3, 10)


@pytest.mark.parametrize(
    ("fact", "value", "phrase"),
    [
        ("legal_form", "association", "association"),
        ("legal_form", "scop", "SCOP"),
        ("esus", "pending", "demande d’agrément ESUS en cours"),
        ("siae", [], "pas de convention d’insertion"),
        ("siae", ["ei"], "entreprise d’insertion (EI)"),
        ("economic_activity", False, "pas d’activité économique"),
        ("headcount", 6, "6 salariés"),
        ("headcount", 1, "1 salarié"),
        ("headcount", 0, "aucun salarié"),
        ("turnover_eur", 300000, "300 000 € de chiffre d’affaires"),
        ("sectors", ["consulting", "training"], "organisme de formation et conseil"),
        ("in_region", True, "établissement en Hauts-de-France"),
        ("purchases", [], "aucun achat prévu"),
        ("purchases", FULL["purchases"], "Caisse (4 500 € HT) ; Site (sans prix)"),
        (
            "purchases",
            [{"category": "data", "amount_eur": 9.5}],
            "collecte ou gestion de données (9,50 €)",
        ),
        ("last_application_on", "never", "jamais de demande INESS"),
        ("last_application_on", "2024-03-01", "dernière demande le 1er mars 2024"),
        ("last_application_on", "2024-03", "dernière demande en mars 2024"),
        ("other_public_aid_eur", 0, "aucune autre aide publique"),
        ("other_public_aid_eur", 1234.5, "1 234,50 € d’autres aides publiques"),
        ("certification", "none", "pas encore de certification"),
    ],
)
def test_a_fact_is_described_the_same_from_json_and_typed(
    fact: str, value: Any, phrase: str
) -> None:
    assert describe(fact, value).replace("\u00a0", " ") == phrase
    if fact != "last_application_on" or value != "2024-03":
        assert describe(fact, parse_fact(fact, value)).replace("\u00a0", " ") == phrase
