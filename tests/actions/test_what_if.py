"""What-if answers, and changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from actions.what_if import ActionWhatIf, supposed
from tests.actions.conftest import Run, entity, slots_of
from tests.actions.test_form import COMPLETE, without


def test_what_if_answers_without_storing(run: Run) -> None:
    (message,), events = run(
        ActionWhatIf(), entity("headcount", 21, "hypothetical"), intent="what_if", **COMPLETE
    )
    assert message["hypothesis"] == "21 salariés"
    assert "non éligible" in message["outcome"]
    assert message["custom"]["topic"] == "headcount_rule"
    assert [e["name"] for e in events if e["event"] == "slot"] == ["turn"]


def test_what_if_the_other_way(run: Run) -> None:
    refused = without(headcount=25)
    (message,), _ = run(ActionWhatIf(), entity("headcount", 6), intent="what_if", **refused)
    assert "**éligible**" in message["outcome"]


def test_what_if_on_another_fact_does_not_judge_a_list_still_open(run: Run) -> None:
    small = [{"label": "tablette", "category": "payment", "amount_eur": 500, "vat": "excluded"}]
    told = without(purchases=small, purchases_complete=None)
    (message,), _ = run(ActionWhatIf(), entity("headcount", 6), intent="what_if", **told)
    assert "non éligible" not in message["outcome"]
    supposed = entity("purchases", small[0], "hypothetical")
    (message,), _ = run(ActionWhatIf(), supposed, intent="what_if", **without(purchases=None))
    assert "non éligible" in message["outcome"]


def test_what_if_reads_a_bare_number_as_the_figure_given_last() -> None:
    slots = slots_of("digital_core", turn={"numeric": "turnover_eur"})
    assert supposed(slots, [entity("number", 210000)]) == {"turnover_eur": 210000}
    assert supposed(slots, [entity("number", 21)]) == {"headcount": 21}
    assert supposed(slots_of("headcount"), [entity("number", 21)]) == {"headcount": 21}
    assert supposed(slots_of(), [entity("number", 21)]) == {"headcount": 21}


@pytest.mark.parametrize("said", [[], [entity("headcount", -1)], [entity("answer", "yes")]])
def test_what_if_that_cannot_be_read_gives_an_example(run: Run, said: list[Any]) -> None:
    (message,), _ = run(ActionWhatIf(), *said, intent="what_if", **COMPLETE)
    assert message["response"] == "utter_what_if_unclear"


@pytest.mark.parametrize("text", ["et si on était 21 ?", "si nous étions 21"])
def test_being_so_many_is_about_people_whatever_is_asked(text: str) -> None:
    slots = slots_of("turnover_eur", turn={"numeric": "turnover_eur"})
    assert supposed(slots, [entity("number", 21)], text) == {"headcount": 21}
    both = [entity("in_region", False), entity("number", 21)]
    assert supposed(slots, both, text) == {"in_region": False, "headcount": 21}


def test_obtaining_it_is_about_the_agreement_under_way() -> None:
    text = "et si on l'obtenait ?"
    assert supposed(slots_of(esus="pending"), [], text) == {"esus": "obtained"}
    assert supposed(slots_of(), [], text) == {}
