"""Figures and answers not tied to a fact by their own words, when they fit badly."""

from __future__ import annotations

import pytest

from actions.slots import PENDING
from tests.actions.conftest import CAISSE, entity, hear


def amount(value: float, vat: str = "unstated") -> dict[str, object]:
    return entity("amount", {"amount_eur": value, "vat": vat})


@pytest.mark.parametrize("fact", ["headcount", "turnover_eur"])
def test_never_is_no_figure(fact: str) -> None:
    reading = hear(entity("answer", "none"), asked=fact, text="jamais", intent="deny")
    assert reading.changes == {}
    assert not reading.understood
    reading = hear(entity("answer", "none"), asked=fact, text="aucun", intent="deny")
    assert reading.changes == {fact: 0}


def test_never_is_no_other_aid() -> None:
    asked = "other_public_aid_eur"
    reading = hear(entity("answer", "none"), asked=asked, text="jamais", intent="deny")
    assert reading.changes == {asked: 0}


def test_a_yes_that_reassures_is_no_difficulty() -> None:
    said = (entity("tax_social_compliant", True), entity("answer", "yes"))
    reading = hear(*said, asked="in_difficulty", text="oui tout est à jour")
    assert reading.changes[PENDING] == {"fact": "in_difficulty", "kind": "yes_no"}
    assert "in_difficulty" not in reading.changes
    reading = hear(entity("answer", "yes"), asked="in_difficulty", text="oui", intent="affirm")
    assert reading.changes["in_difficulty"] is True


def test_a_figure_too_large_for_people_is_asked_about() -> None:
    reading = hear(entity("number", 500_000), asked="headcount", text="500 000")
    assert reading.changes[PENDING] == {
        "fact": "headcount",
        "kind": "approximate",
        "candidates": [{"value": 500_000}],
    }
    assert hear(entity("number", 500), asked="headcount").changes == {"headcount": 500}


@pytest.mark.parametrize("asked", [None, "siae", "headcount"])
def test_an_amount_that_answers_nothing_may_be_the_turnover(asked: str | None) -> None:
    reading = hear(entity("legal_form", "scop"), amount(410_000), asked=asked, text="scop, 410 k€")
    assert reading.changes["legal_form"] == "scop"
    assert reading.changes[PENDING]["fact"] == "turnover_eur"
    assert reading.changes[PENDING]["candidates"] == [{"value": 410_000}]


def test_an_amount_is_not_taken_for_the_turnover_when_something_else_takes_it() -> None:
    told = {"turnover_eur": 100_000}
    assert hear(amount(410_000), asked="siae", **told).changes == {}
    assert hear(amount(410_000), asked="siae", unknown=["turnover_eur"]).changes == {}
    assert hear(amount(9_000), asked="siae").changes == {}
    assert hear(amount(410_000), asked="siae", text="c'est 410 k€ la limite ?").changes == {}
    assert "turnover_eur" not in hear(amount(30_000), asked="other_public_aid_eur").changes


@pytest.mark.parametrize("asked", ["purchases", "turnover_eur", "siae"])
def test_a_price_is_corrected_when_a_price_came_last(asked: str) -> None:
    reading = hear(
        entity("number", 7000),
        asked=asked,
        text="finalement 7000",
        purchases=[CAISSE],
        turn={"numeric": "purchases"},
    )
    (item,) = reading.changes["purchases"]
    assert (item["amount_eur"], item["vat"]) == (7000, "excluded")
    assert "turnover_eur" not in reading.changes
    assert reading.corrected["purchases"][1].startswith("4")


def test_a_price_is_the_figure_given_last() -> None:
    said = hear(entity("purchases", CAISSE), asked="purchases", turn={"numeric": "headcount"})
    assert said.turn()["numeric"] == "purchases"


def test_a_few_is_not_a_correction_of_the_turnover() -> None:
    turn = {"numeric": "turnover_eur"}
    reading = hear(entity("number", 5), text="non, 5", turnover_eur=410_000, turn=turn)
    assert reading.changes == {}
    reading = hear(
        entity("number", 5), asked="headcount", text="non, 5", turnover_eur=410_000, turn=turn
    )
    assert reading.changes == {"headcount": 5}


@pytest.mark.parametrize(
    ("asked", "text", "changes"),
    [
        ("other_public_aid_eur", "non, rien d'autre", {"other_public_aid_eur": 0}),
        ("other_public_aid_eur", "c'est tout", {}),
        ("certification", "c'est bon", {"certification": "obtained"}),
        ("in_difficulty", "c'est bon", {}),
    ],
)
def test_the_end_of_a_list_answers_other_questions(
    asked: str, text: str, changes: dict[str, object]
) -> None:
    assert hear(entity("answer", "done"), asked=asked, text=text).changes == changes


@pytest.mark.parametrize(
    ("asked", "value"), [("in_difficulty", False), ("tax_social_compliant", True)]
)
@pytest.mark.parametrize("text", ["pas de souci", "tout va bien", "aucun problème !"])
def test_all_is_well_answers_questions_on_troubles(asked: str, value: bool, text: str) -> None:
    assert hear(asked=asked, text=text).changes == {asked: value}
    assert hear(asked="esus", text=text).changes == {}


@pytest.mark.parametrize("text", ["il y a longtemps", "oui, récemment", "ça fait quelques années"])
def test_a_vague_date_is_asked_precisely(text: str) -> None:
    reading = hear(asked="last_application_on", text=text)
    assert reading.changes[PENDING]["kind"] == "precise"


def test_a_price_not_known_does_not_end_the_list() -> None:
    site = entity("purchases", {**CAISSE, "amount_eur": None, "vat": "unstated"})
    said = {"asked": "purchases", "text": "une caisse, prix pas encore connu"}
    reading = hear(site, entity("answer", "unknown"), **said)
    assert "purchases_complete" not in reading.changes
    assert "unknown" not in reading.changes


def test_a_month_says_more_than_the_year_after_it() -> None:
    month = entity("date", {"date": "2025-03-31", "grain": "month"})
    year = entity("date", {"date": "2026-12-31", "grain": "year"})
    reading = hear(month, year, asked="last_application_on")
    assert reading.changes == {"last_application_on": "2025-03"}


def test_a_denied_figure_names_the_fact_it_was_the_value_of() -> None:
    said = (entity("number", 15), entity("number", 25, "negated"))
    reading = hear(*said, asked="turnover_eur", text="oups 15 pas 25", headcount=25)
    assert reading.changes == {"headcount": 15}
    assert hear(*said, asked="headcount", text="15 pas 25").changes == {"headcount": 15}


def test_a_known_figure_that_is_only_denied_is_taken_back() -> None:
    denied = entity("amount", {"amount_eur": 300_000, "vat": "unstated"}, "negated")
    assert hear(denied, text="pas 300 000 €", turnover_eur=300_000).changes == {
        "turnover_eur": None
    }


def test_a_denied_figure_that_no_fact_has_changes_nothing() -> None:
    denied = entity("postcode", "59000", "negated")
    assert hear(denied, asked="in_region", text="pas le 59000").changes == {}


def test_a_denied_date_names_the_last_application() -> None:
    june = entity("date", {"date": "2023-06-30", "grain": "month"}, "negated")
    july = entity("date", {"date": "2023-07-31", "grain": "month"})
    reading = hear(june, july, text="pas en juin, en juillet", last_application_on="2023-06-30")
    assert reading.changes == {"last_application_on": "2023-07-31"}


def test_a_very_small_aid_is_asked_about() -> None:
    reading = hear(entity("number", 3), asked="other_public_aid_eur", text="on en a demandé 3")
    assert reading.changes[PENDING]["candidates"][0]["value"] == 3000
    assert hear(entity("number", 1500), asked="other_public_aid_eur").changes == {
        "other_public_aid_eur": 1500
    }


def test_a_date_counted_from_today_is_not_today() -> None:
    day = {"grain": "day"}
    past, now = (
        entity("date", {"date": "2025-12-15", **day}),
        entity("date", {"date": "2026-11-23", **day}),
    )
    reading = hear(past, now, asked="last_application_on", text="six mois pile aujourd'hui")
    assert reading.changes == {"last_application_on": "2025-12-15"}


@pytest.mark.parametrize(
    ("intent", "changes"), [("inform", {"sectors": ["other"]}), ("summary", {}), ("restart", {})]
)
def test_a_word_that_asks_for_something_is_no_activity(
    intent: str, changes: dict[str, object]
) -> None:
    said = entity("unnamed", {"sectors": ["other"]})
    reading = hear(said, asked="sectors", text="récapitulatif", intent=intent)
    assert reading.changes == changes
