"""What is acknowledged of a message, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from actions.update import ActionUpdateFacts, notices
from tests.actions.conftest import CAISSE, Run, entity, hear
from tests.actions.test_form import value_of


def test_the_update_sets_the_facts_and_says_nothing_itself(run: Run) -> None:
    messages, events = run(ActionUpdateFacts(), entity("headcount", 6), asked_fact="legal_form")
    assert messages == []
    assert value_of(events, "headcount") == 6
    assert value_of(events, "turn")["notices"][0]["response"] == "utter_noted"


def test_a_mere_answer_to_the_question_is_not_acknowledged() -> None:
    assert notices(hear(entity("number", 6), asked="headcount")) == []
    assert notices(hear(entity("headcount", 6), asked="headcount")) == []


def test_facts_beyond_the_question_are_told_in_one_line() -> None:
    reading = hear(entity("headcount", 6), entity("legal_form", "scop"), asked="headcount")
    assert [n["values"] for n in notices(reading)] == [{"noted": "SCOP, 6 salariés"}]


def test_what_was_known_already_is_still_acknowledged() -> None:
    said = hear(entity("headcount", 6), asked="digital_core", headcount=6)
    assert [n["values"] for n in notices(said)] == [{"noted": "6 salariés"}]


def test_new_and_corrected_share_one_line() -> None:
    reading = hear(entity("headcount", 14), entity("legal_form", "scop"), headcount=12)
    (notice,) = notices(reading)
    assert notice["response"] == "utter_noted_corrected"
    assert notice["values"]["corrected"] == "14 salariés (au lieu de 12)"


def test_a_refused_value_is_told_with_what_is_accepted() -> None:
    (notice,) = notices(hear(entity("number", 5.5), asked="headcount"))
    assert notice["response"] == "utter_invalid_headcount"
    assert notice["topic"] == "not_understood"


@pytest.mark.parametrize(
    ("said", "known", "told"),
    [
        (entity("legal_form", "scic"), {"legal_form": "association"}, "SCIC (avant : association)"),
        (entity("in_region", False), {"in_region": True}, "pas d’établissement en Hauts-de-France"),
        (entity("headcount", 9), {"headcount": 8}, "9 salariés (au lieu de 8)"),
        (
            entity("other_public_aid_eur", 500),
            {"other_public_aid_eur": 0},
            "500 € d’autres aides publiques (avant : aucune autre aide publique)",
        ),
    ],
)
def test_a_correction_reads_as_french(
    said: dict[str, Any], known: dict[str, Any], told: str
) -> None:
    (notice,) = notices(hear(said, text="en fait", **known))
    assert notice["values"]["corrected"].replace("\u00a0", " ").replace("\u202f", " ") == told


def test_an_activity_more_is_noted_and_not_a_correction() -> None:
    said = hear(entity("sectors", ["training"]), text="et aussi", sectors=["other"])
    (notice,) = notices(said)
    assert list(notice["values"]) == ["noted"]


def test_the_purchases_come_last() -> None:
    said = hear(entity("purchases", CAISSE), entity("legal_form", "scop"))
    (notice,) = notices(said)
    assert notice["values"]["noted"].startswith("SCOP, caisse")
