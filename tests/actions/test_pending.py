"""Precise questions: raised by an unsure answer, settled by the next one, never lost."""

from __future__ import annotations

from typing import Any

from tests.actions.conftest import entity, hear

FIFTEEN = {"fact": "headcount", "kind": "approximate", "candidates": [{"value": 15}], "said": "x"}
EI = {
    "fact": "siae",
    "kind": "ambiguous",
    "candidates": [
        {"value": ["ei"], "label": "Entreprise d’insertion"},
        {"value": "sole_trader", "label": "Entreprise individuelle", "fact": "legal_form"},
    ],
    "said": "EI",
}
YES, NO = entity("answer", "yes"), entity("answer", "no")


def unsure(value: dict[str, Any]) -> dict[str, Any]:
    return entity("unsure", value)


def test_an_unsure_value_is_asked_precisely_and_not_stored() -> None:
    reading = hear(unsure(FIFTEEN), asked="headcount")
    assert reading.changes == {"pending": FIFTEEN}
    assert reading.understood


def test_an_unsure_value_is_asked_whatever_the_open_question() -> None:
    assert hear(unsure(FIFTEEN), asked="legal_form").changes == {"pending": FIFTEEN}


def test_a_clear_value_beside_it_wins() -> None:
    assert hear(unsure(FIFTEEN), entity("headcount", 15)).changes == {"headcount": 15}


def test_a_known_value_among_the_candidates_is_not_asked_again() -> None:
    assert hear(unsure(FIFTEEN), headcount=15).changes == {}


def test_an_unsure_without_fact_speaks_of_the_open_question() -> None:
    unnamed = {**FIFTEEN, "fact": None}
    assert hear(unsure(unnamed), asked="headcount").changes == {"pending": FIFTEEN}
    assert hear(unsure(unnamed), asked="esus").changes == {}
    assert hear(unsure(unnamed)).changes == {}


def test_yes_confirms_the_only_candidate() -> None:
    reading = hear(YES, asked="headcount", pending=FIFTEEN)
    assert reading.changes == {"headcount": 15, "pending": None}


def test_no_drops_it_and_the_question_stays_open() -> None:
    reading = hear(NO, asked="headcount", pending=FIFTEEN)
    assert reading.changes == {"pending": None}
    assert reading.understood


def test_no_with_the_right_value_takes_it() -> None:
    reading = hear(NO, entity("number", 14), asked="headcount", pending=FIFTEEN)
    assert reading.changes == {"headcount": 14, "pending": None}


def test_yes_does_not_choose_between_two_candidates() -> None:
    assert hear(YES, asked="siae", pending=EI).changes == {}


def test_naming_a_candidate_settles_it() -> None:
    reading = hear(entity("siae", ["ei"]), asked="siae", pending=EI)
    assert reading.changes == {"siae": ["ei"], "pending": None}


def test_confirming_a_candidate_of_another_fact_settles_that_one() -> None:
    trader = {**EI, "candidates": EI["candidates"][1:]}
    reading = hear(YES, asked="siae", pending=trader)
    assert reading.changes == {"legal_form": "sole_trader", "pending": None}


def test_i_do_not_know_settles_it_as_unknown() -> None:
    reading = hear(entity("answer", "unknown"), asked="headcount", pending=FIFTEEN)
    assert reading.changes == {"pending": None, "unknown": ["headcount"]}


def test_a_qualified_yes_then_a_plain_one() -> None:
    pending = {"fact": "tax_social_compliant", "kind": "yes_no"}
    reading = hear(YES, asked="tax_social_compliant", pending=pending)
    assert reading.changes == {"tax_social_compliant": True, "pending": None}


def test_a_qualified_answer_twice_is_not_a_new_question() -> None:
    pending = {"fact": "tax_social_compliant", "kind": "yes_no"}
    said = entity("answer", "qualified")
    assert hear(said, asked="tax_social_compliant", pending=pending).changes == {}


def test_a_candidate_the_law_refuses_is_not_offered() -> None:
    odd = {**FIFTEEN, "candidates": [{"value": 15}, {"value": -1}]}
    pending = hear(unsure(odd), asked="headcount").changes["pending"]
    assert pending["candidates"] == [{"value": 15}]


def test_a_year_alone_is_asked_of_which_month() -> None:
    year = {"fact": "last_application_on", "kind": "precise", "candidates": [], "said": "en 2022"}
    pending = {"fact": "last_application_on", "kind": "precise", "year": "2022"}
    assert hear(unsure(year), asked="in_difficulty").changes == {"pending": pending}
    assert hear(unsure(year), last_application_on="2022-06-30").changes == {}
    june = entity("date", {"date": "2026-06-30", "grain": "month"})
    settled = hear(june, asked="last_application_on", pending=pending)
    assert settled.changes == {"last_application_on": "2022-06", "pending": None}
