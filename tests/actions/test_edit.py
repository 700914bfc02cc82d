"""Facts changed beside the dialogue: what each change does, and the one line that tells it."""

from __future__ import annotations

from typing import Any

import pytest

from actions.edit import read_edit
from actions.reading import Reading
from actions.update import ActionUpdateFacts, notices
from rules_core import InvalidFact
from tests.actions.conftest import CAISSE, SITE, TODAY, Run, slots_of
from tests.actions.test_form import COMPLETE, without

TABLET = {"label": "tablettes", "category": "other_digital", "amount_eur": None, "vat": "unstated"}


def edit(asked: str | None = None, /, facts: dict[str, Any] | None = None, **slots: Any) -> Reading:
    return read_edit(slots_of(asked, **slots), facts or {}, TODAY)


def told(reading: Reading) -> str:
    """What the assistant says of an edit, its responses before its values."""
    said = [
        f"{n['response'].removeprefix('utter_')} {' / '.join(n['values'].values())}"
        for n in notices(reading)
    ]
    return " ; ".join(said).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("facts", "slots", "said"),
    [
        ({"headcount": 14}, {}, "noted 14 salariés"),
        ({"headcount": 14}, {"headcount": 12}, "corrected 14 salariés (au lieu de 12)"),
        ({"headcount": 14}, {"headcount": 14}, "noted 14 salariés"),
        (
            {"sectors": ["consulting"]},
            {"sectors": ["other"]},
            "corrected conseil (avant : autre activité)",
        ),
        (
            {"siae": []},
            {"siae": ["ei"]},
            "corrected pas de convention d’insertion (avant : entreprise d’insertion (EI))",
        ),
        ({"headcount": None}, {"headcount": 14}, "retracted 14 salariés"),
        ({"headcount": None}, {"unknown": ["headcount"]}, "retracted nombre de salariés"),
        ({"unknown": ["headcount"]}, {"headcount": 14}, "noted nombre de salariés, à préciser"),
        (
            {"legal_form": "scop", "headcount": 9},
            {"headcount": 8},
            "noted_corrected SCOP / 9 salariés (au lieu de 8)",
        ),
    ],
)
def test_every_edit_is_told_in_one_line(
    facts: dict[str, Any], slots: dict[str, Any], said: str
) -> None:
    assert told(edit(facts=facts, **slots)) == said


def test_even_the_question_being_asked_is_acknowledged() -> None:
    assert told(edit("headcount", facts={"headcount": 14})) == "noted 14 salariés"


def test_a_list_is_the_whole_list() -> None:
    assert edit(facts={"siae": ["ai"]}, siae=["ei"]).changes == {"siae": ["ai"]}
    assert edit(facts={"sectors": ["consulting"]}).changes == {"sectors": ["consulting"]}, (
        "no doubt"
    )


def test_a_fact_taken_back_is_missing_again() -> None:
    assert edit(facts={"headcount": None}, headcount=14).changes == {"headcount": None}
    assert edit(facts={"headcount": None}, unknown=["headcount"]).changes == {"unknown": []}
    nothing = edit(facts={"headcount": None})
    assert (nothing.changes, nothing.understood) == ({}, True)


def test_a_fact_declared_unknown_loses_its_value() -> None:
    reading = edit(facts={"unknown": ["headcount"]}, headcount=14, unknown=["esus"])
    assert reading.changes == {"headcount": None, "unknown": ["esus", "headcount"]}


def test_a_value_ends_an_unknown_a_doubt_and_a_reopening() -> None:
    pending = {"fact": "headcount", "kind": "approximate", "candidates": [{"value": 900}]}
    reading = edit(
        facts={"headcount": 14}, unknown=["headcount"], pending=pending, reopened="headcount"
    )
    assert reading.changes == {"headcount": 14, "unknown": [], "pending": None, "reopened": None}
    assert edit(facts={"headcount": None}, pending=pending).changes == {"pending": None}


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([CAISSE, SITE, TABLET], "noted tablettes (sans prix)"),
        ([SITE], "retracted caisse (4 500 € HT)"),
        (
            [{**CAISSE, "amount_eur": 5000}, SITE],
            "corrected caisse (5 000 € HT) (au lieu de 4 500 € HT)",
        ),
        ([{**CAISSE, "label": "borne"}, SITE], "noted borne (4 500 € HT)"),
        ([TABLET], "noted tablettes (sans prix)"),
        ([], "retracted caisse (4 500 € HT) ; site e-commerce (9 000 € HT)"),
        ([SITE, CAISSE], ""),
    ],
)
def test_a_list_of_purchases_is_told_by_its_differences(
    items: list[dict[str, Any]], said: str
) -> None:
    reading = edit(facts={"purchases": items}, purchases=[CAISSE, SITE], purchases_complete=True)
    assert told(reading) == said
    assert reading.changes["purchases"] == items


def test_one_of_two_alike_is_taken_off() -> None:
    reading = edit(facts={"purchases": [SITE]}, purchases=[SITE, SITE])
    assert told(reading) == "retracted site e-commerce (9 000 € HT)"


@pytest.mark.parametrize(
    ("asked", "slots", "items", "complete"),
    [
        (None, {}, [CAISSE], True),
        (None, {}, [TABLET], True),
        (None, {}, [], True),
        (None, {}, [{**CAISSE, "amount_eur": 500}], None),
        ("purchases", {}, [{**CAISSE, "amount_eur": 500}], True),
        (None, COMPLETE, [{**CAISSE, "amount_eur": 500}], True),
        (None, without("purchases_complete"), [CAISSE], True),
    ],
)
def test_a_list_too_short_is_closed_only_when_the_dialogue_came_to_it(
    asked: str | None, slots: dict[str, Any], items: list[dict[str, Any]], complete: bool | None
) -> None:
    reading = edit(asked, facts={"purchases": items}, **slots)
    assert reading.get("purchases_complete") is complete


def test_purchases_taken_back_open_the_list_again() -> None:
    reading = edit(facts={"purchases": None}, prices_asked=["tablettes"], **COMPLETE)
    assert reading.changes == {
        "purchases": None,
        "purchases_complete": None,
        "prices_asked": None,
    }


def test_signs_of_markdown_in_a_label_are_taken_off() -> None:
    reading = edit(facts={"purchases": [{**CAISSE, "label": "[caisse](https://x) **"}]})
    assert reading.changes["purchases"][0]["label"] == "caisse (https://x)"


def test_the_words_of_an_edit_are_not_read(run: Run) -> None:
    messages, events = run(
        ActionUpdateFacts(), text="Nombre de salariés : 14", edit={"headcount": 15}
    )
    assert messages == []
    assert [e["value"] for e in events if e["name"] == "headcount"] == [15]


def test_changes_that_were_not_checked_are_an_error() -> None:
    with pytest.raises(InvalidFact):
        edit(facts={"headcount": -1})
