"""Several facts in one sentence, in any order and any spelling."""

import pytest

from tests.nlu.reading import entities


def facts(text: str) -> dict[str, object]:
    return {e.name: e.value for e in entities(text) if e.role is None}


def test_the_sentence_of_the_issue() -> None:
    found = facts("on est une asso de 6 salariés à Arras, budget 300 000 €, aide à domicile")
    assert found == {
        "legal_form": "association", "headcount": 6, "in_region": True,
        "turnover_eur": 300_000, "sectors": ["other"],
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "SCIC de 12 salariés à Lille, 800 k€ de CA, caisse connectée à 4 500 € HT",
        "scic a lille caisse connectee a 4500 ht 12 salaries ca 800 000",
        "CAISSE CONNECTEE 4500 HT, CA 800 K€, 12 SALARIES, LILLE, SCIC",
    ],
)
def test_any_order_and_any_spelling(text: str) -> None:
    found = facts(text)
    assert found["legal_form"] == "scic"
    assert found["headcount"] == 12
    assert found["turnover_eur"] == 800_000
    assert found["in_region"] is True
    purchase = found["purchases"]
    assert isinstance(purchase, dict)
    assert (purchase["category"], purchase["amount_eur"], purchase["vat"]) == (
        "payment", 4500, "excluded",
    )  # fmt: skip


def test_offsets_are_those_of_the_visitors_text() -> None:
    text = "  Notre ASSO… basée à Béthune, 6 salariés"
    spans = {e.name: text[e.start : e.end] for e in entities(text)}
    assert spans == {"legal_form": "ASSO", "in_region": "Béthune", "headcount": "6 salariés"}
