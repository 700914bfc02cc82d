"""No pattern takes for ever, whatever is written."""

from datetime import date

import pytest

import actions
import bot.nlu
from bot.nlu.understanding import understand
from tests.nlu.patterns import explodes, of_packages
from tests.nlu.reading import stated


def test_no_pattern_explodes() -> None:
    patterns = of_packages(bot.nlu, actions)
    assert len(patterns) > 1000
    assert {where: pattern for pattern, where in patterns.items() if explodes(pattern)} == {}


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:\w+ ?)*x",
        r"(?:\w+ ?){1,10}x",
        r"(?:O+|o{2,})+x",
        r"(?:l|la|a)*x",
        r"(?:de la |de |la )*x",
        r"(?:(?:un|une?) )*x",
        r"(?:a{1,2})*x",
        r"(?: ?(?:a|b) ?)*x",
        r"(?:(?: ?,)? ?a ?)*x",
        r"(?:b(?:(?:a)?(?:c)?)?)*x",
        r"(?:[^ ]+|\w+)*x",
    ],
)
def test_what_reads_one_run_in_two_ways_explodes(pattern: str) -> None:
    assert explodes(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:\w+ )*x",
        r"(?:\b\w+ ?)*x",
        r"\w+(?: \w+){0,9} ?x",
        r"(?:\w+ ?){1,2}x",
        r"(?:O|oo| OOO)+x",
        r"(?: |\b(?:l|la|a)\b)*x",
        r"(?:(?:\b(?:c est|est|de)\b|,) ?)*x",
        r"(?:de |la )*x",
        r"(?:aa?b)*x",
        r"(?:\d{2})+x",
        r"\w*\w*\w*x",
    ],
)
def test_what_reads_each_run_in_one_way_does_not(pattern: str) -> None:
    assert not explodes(pattern)


@pytest.mark.parametrize(
    "text",
    [
        "1" + "O" * 60 + "x",
        "1" + " OOO" * 60 + "x",
        "juste " + "la caisse de retraite aussi et " * 12,
        "sous traitance industrielle conditionnement assemblage " * 8 + "?",
        "sans " + "du tout a fait " * 30,
        "effectif " + "au plus de " * 40,
    ],
)
def test_a_text_made_to_last_is_read(text: str) -> None:
    found = understand(text, date(2026, 6, 15))
    assert all(0 <= one.start <= one.end <= len(text) for one in found)


@pytest.mark.parametrize("figure", ["15OOOO", "15oooo", "150 OOO", "15OOoo"])
def test_letters_typed_for_zeros_are_zeros(figure: str) -> None:
    assert stated(f"notre chiffre d'affaires est de {figure} euros", "turnover_eur") == [150_000]
