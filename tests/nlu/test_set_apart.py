"""Others in proceedings and we set apart from them; dues paid, said with indignation."""

import pytest

from bot.nlu import difficulty, taxes
from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("beaucoup de bars du canton sont en faillite mais la nôtre est saine", False),
        ("trois ateliers du port sont en redressement, ce n'est pas notre cas", False),
        (
            "on va bien, on n'est pas en difficulté, c'est le bar d'en bas qui dépose le bilan",
            False,
        ),
        ("les pertes s'accumulent, selon notre avocat oui on tombe dans ce cas", True),
        ("le résultat est négatif mais pour le cabinet ça ne nous concerne pas", False),
        ("le restaurant est en redressement depuis mai", True),
        ("les voisins vont bien mais nous on est en redressement", True),
    ],
)
def test_whose_difficulty(text: str, value: bool) -> None:
    assert difficulty.unnamed(read_message(text)) is value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("évidemment que nous réglons la TVA", True),
        ("naturellement que nous nous acquittons de nos charges", True),
        ("évidemment qu'on ne verse plus rien à l'URSSAF", False),
        ("la TVA c'est bon, mais l'URSSAF attend encore deux virements", taxes.DOUBT),
    ],
)
def test_indignant_yes(text: str, value: object) -> None:
    assert taxes.unnamed(read_message(text)) == value
