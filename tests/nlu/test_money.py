"""Turnover and public aid, told apart from prices by their context."""

import pytest

from tests.nlu.reading import doubts, stated


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("800 k€ de CA", 800_000),
        ("budget 300 000 €", 300_000),
        ("budget 300 000 €, aide à domicile", 300_000),
        ("chiffre d'affaires de 1,8 M€", 1_800_000),
        ("CA HT de 950 000", 950_000),
        ("ca 2024 : 640k", 640_000),
        ("le ca c'est 300 000", 300_000),
        ("on a réalisé 780 000 € de CA en 2024", 780_000),
        ("nos recettes atteignent 210000e", 210_000),
        ("budget prévisionnel annuel de 67 800,25 euros", 67_800.25),
        ("chiffre d'affaires nul", 0),
    ],
)
def test_a_turnover_is_read(text: str, value: float) -> None:
    assert stated(text, "turnover_eur") == [value]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("entre 300 et 400 k€ de CA", "range", [300_000, 400_000]),
        ("moins de 2 millions de CA", "bound", [2_000_000]),
        ("environ 400 000 € de chiffre d'affaires", "approximate", [400_000]),
        ("CA de 800", "ambiguous", [800, 800_000]),
    ],
)
def test_a_turnover_that_is_not_exact_is_asked(text: str, kind: str, values: list[int]) -> None:
    assert doubts(text) == [("turnover_eur", kind, values)]


@pytest.mark.parametrize(
    "text", ["budget de 9000 € pour un site", "ça fait 12 000 €", "une caisse à 4500 €"]
)
def test_a_price_is_no_turnover(text: str) -> None:
    assert stated(text, "turnover_eur") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on a déjà 5 000 € de la CAF pour ce projet", 5000),
        ("la CAF nous donne 3 000 €", 3000),
        ("subvention départementale de 2500 euros sur ce projet", 2500),
        ("2000 de l'ADEME et 1500 de la ville", 3500),
        ("aucune autre aide publique", 0),
    ],
)
def test_a_public_aid_is_read(text: str, value: float) -> None:
    assert stated(text, "other_public_aid_eur") == [value]


def test_a_budget_made_of_subsidies_is_no_aid_for_the_project() -> None:
    assert stated("budget 300 k€ dont 200 k€ de subventions", "other_public_aid_eur") == []


def test_a_funder_is_no_address() -> None:
    assert stated("on a obtenu 3 000 € de la MEL", "in_region") == []
