"""What is acknowledged of a message, and what is not."""

from __future__ import annotations

from actions.update import ActionUpdateFacts, notices
from tests.actions.conftest import Run, entity, hear
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
    assert [n["values"] for n in notices(reading)] == [{"noted": "6 salariés, SCOP"}]


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
