"""What opens a message changes nothing of what it tells."""

from __future__ import annotations

from datetime import date

import pytest

from bot.nlu import interpretation

TODAY = date(2026, 6, 15)


def told(text: str) -> list[tuple[str, object]]:
    return [(entity.name, entity.value) for entity in interpretation.find(text, TODAY)]


@pytest.mark.parametrize("opening", ["bonjour ", "Re bonjour, ", "euh ", "alors ", "Bonsoir !\n"])
@pytest.mark.parametrize(
    "text", ["Rennes", "12", "on l'est", "aucune", "spectacle de rue", "une asso de 6 salariés"]
)
def test_what_opens_a_message_hides_nothing(opening: str, text: str) -> None:
    assert told(opening + text) == told(text)


def test_offsets_lead_back_to_what_was_typed() -> None:
    (place,) = interpretation.find("euh, Rennes", TODAY)
    assert "euh, Rennes"[place.start : place.end] == "Rennes"


@pytest.mark.parametrize(
    "text", ["bonjour", "Bonjour !", "euh", "coucou la compagnie !", "salut à tous"]
)
def test_an_opening_alone_tells_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("bonjour la compagnie, une asso de 6 salariés", "une asso de 6 salariés"),
        ("SCOP, 95 000 € de budget, c'est bon pour l'aide ?", "SCOP, 95 000 € de budget"),
        ("un site marchand, 4 500 € HT, ça vous paraît possible ?",
         "un site marchand, 4 500 € HT"),
    ],
)  # fmt: skip
def test_what_surrounds_the_facts_hides_none(text: str, facts: str) -> None:
    assert set(map(str, told(facts))) <= set(map(str, told(text)))


@pytest.mark.parametrize(
    "text",
    [
        "jusqu'à 49 salariés on reste une petite entreprise, pourquoi couper à 20 ?",
        "le portable de la directrice c'est 06 00 00 00 00",
        "ma précédente asso avait 9 salariés",
    ],
)
def test_what_is_nobodys_is_no_fact(text: str) -> None:
    ours = {e.name for e in interpretation.find(text, TODAY) if e.role is None}
    assert not {"headcount", "legal_form", "purchases"} & ours


def test_a_second_thought_is_no_opening() -> None:
    assert ("number", 14) in told("euh non 14")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("un four pour la cuisine, ça compte ? il coûte 6 300 €", 6300),
        ("et une camionnette, c'est pris ? elle est à 14 000 € HT", 14000),
        ("un site internet, c'est éligible ? devis à 4 500 HT", 4500),
    ],
)
def test_a_price_told_after_the_question_is_kept(text: str, amount: int) -> None:
    found = told(text)
    assert [v["amount_eur"] for name, v in found if name == "purchases"] == [amount]
    assert ("asked", None) in found


@pytest.mark.parametrize("text", ["un four ça compte ? on est 6", "une caisse ça passe ? 12 ans ?"])
def test_another_figure_after_the_question_is_no_price(text: str) -> None:
    assert [v for name, v in told(text) if name == "purchases" and v["amount_eur"]] == []
