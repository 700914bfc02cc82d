"""Figures taken back with a reason, of a larger body, of any firm, in a list then a question."""

from __future__ import annotations

from datetime import date

import pytest

from bot.nlu.understanding import understand

_TODAY = date(2026, 6, 15)


def _told(text: str) -> dict[str, object]:
    return {
        e.name: e.value["amount_eur"] if e.name == "amount" else e.value
        for e in understand(text, _TODAY)
        if e.role is None and e.name in {"headcount", "turnover_eur", "number", "amount", "answer"}
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bah non, pas 130 000 de budget, j'ai lu la mauvaise ligne : 155 000",
         {"turnover_eur": 155000}),
        ("non non pas 92 000 de recettes, je confondais avec le prêt : 118 000",
         {"turnover_eur": 118000}),
        ("oups non, pas 15 salariés, un CDD est fini : 14", {"headcount": 14}),
        ("11 employés... hum, le contrat d'Ali s'est terminé... 10", {"number": 10}),
        ("12, euh la boutique est à Lens, 62300", {"number": 12}),
        ("11... Thomas est arrivé le premier", {"number": 11}),
        ("ah non, pas 310 000 de budget, je dois revérifier", {}),
    ],
)  # fmt: skip
def test_the_last_figure_replaces_the_one_taken_back(text: str, told: dict[str, object]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("la fédération a 7 millions de budget, nous seulement 85 000 euros", {"amount": 85000}),
        ("La tête de réseau gère 12 millions d'euros ; nous, 710 000 €.", {"amount": 710000}),
        ("les gros du secteur c'est 30 millions et nous 990 000", {"number": 990000}),
        ("nous 280 000 euros, et la fédération 4 millions", {"amount": 280000}),
        ("le siège national emploie 80 salariés et nous 6", {"headcount": 6}),
        ("la tête de réseau gère 12 millions d'euros, et nous on attend", {}),
        ("la fédération nous a versé 20 000 €", {"amount": 20000}),
        ("notre siège est à Lens et nous sommes 12 salariés", {"headcount": 12}),
    ],
)
def test_a_body_set_against_us_tells_nothing_of_us(text: str, told: dict[str, object]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nous sommes un fleuriste, vingt-deux employés, presque tous en CDD", {"headcount": 22}),
        ("nous sommes une halte-garderie, dix-neuf employées, presque toutes à mi-temps",
         {"headcount": 19}),
        ("nous sommes un éducateur et deux animateurs, tous salariés", {"headcount": 3}),
        ("bonjour, friperie à Douai, 5 salariés, 9 adhérents, on y a droit ?", {"headcount": 5}),
        ("bonjour, la mercerie de ma tante à Lille, 7 employés, elle y a droit ?", {}),
        ("en contant les bénévoles qui viennent on est 25", {}),
        ("en dessous de 11 salariés on est une TPE, pourquoi votre plafond est à 15 ?", {}),
        ("on est une petite boîte de 9 personnes, pourquoi cette barre ?", {"headcount": 9}),
    ],
)  # fmt: skip
def test_the_structure_is_told_apart_from_its_staff(text: str, told: dict[str, object]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "in_doubt"),
    [
        ("en dessous de 11 salariés on est une TPE", False),
        ("d'habitude on est petit en dessous de 50 employés", False),
        ("on est moins de 20 salariés, on est une petite association", True),
        ("chez nous on a moins de 30 employés", True),
    ],
)
def test_the_size_of_any_firm_is_no_doubt_on_ours(text: str, in_doubt: bool) -> None:
    assert any(e.name == "unsure" for e in understand(text, _TODAY)) is in_doubt
