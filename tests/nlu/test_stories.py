"""A figure told in a story answers the open question on money."""

import pytest

from tests.nlu.reading import unnamed_in

TURNOVER, AID = "turnover_eur", "other_public_aid_eur"


def told(text: str, fact: str) -> object:
    found = unnamed_in(text)
    return found[0].value.get(fact) if found else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("avec la boutique et les subventions, on a fini l'année à 412 000 €", 412000),
        ("76 000 votés en AG", 76000),
        ("le loyer nous coûte 12 000 et on encaisse 96 000", 96000),
        ("4 000 euros par mois en moyenne", "doubt"),
        ("la boutique fait 60 000 et le traiteur 45 000", "doubt"),
    ],
)
def test_an_amount_in_other_words_may_be_the_turnover(text: str, value: object) -> None:
    assert told(text, TURNOVER) == value


@pytest.mark.parametrize(
    "text",
    [
        "le loyer est de 12 000", "76 000 votés, c'est trop ?", "c'était en juin 2023",
        "le prévisionnel affiche 600 000 euros, mais ça c'est du rêve",
        "le budget culture de la mairie c'est 3 millions", "on est 12 à Lille",
        "6 salariés, 59000 Lille", "une scop au 62000 Arras",
    ],
)  # fmt: skip
def test_a_cost_a_question_a_year_and_a_dream_are_none(text: str) -> None:
    assert told(text, TURNOVER) is None


def test_an_unknown_funder_gives_what_is_beside_its_name() -> None:
    assert told("1 200 de la CAMVS et 800 de la CUD", AID) == 2000
    assert told("un site à 3 000", AID) is None
    assert told("1850 du matériel", AID) is None
    assert told("1850 du site", AID) is None
    assert told("dans les 1 850 € du FDSC", AID) == "doubt"


def test_small_incomes_are_the_turnover_and_a_postcode_is_not() -> None:
    assert told("31 000 euros de dons et de kermesse", TURNOVER) == 31000
    assert told("12 000 € de loyer", TURNOVER) is None
    assert told("code postal 62100", TURNOVER) is None
