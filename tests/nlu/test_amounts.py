"""Euro amounts, and what is said of the VAT."""

import pytest

from bot.nlu.amounts import EXCLUDED, INCLUDED, UNSTATED, find_amounts
from bot.nlu.understanding import read_message


def amounts(text: str) -> list[tuple[float, str]]:
    return [(a.value, a.vat) for a in find_amounts(read_message(text))[0] if a.explicit]


@pytest.mark.parametrize(
    ("text", "value", "vat"),
    [
        ("4 500 € HT", 4500, EXCLUDED),
        ("4500 HT", 4500, EXCLUDED),
        ("site web 4 500,00 € H.T.", 4500, EXCLUDED),
        ("1200 euros hors taxes", 1200, EXCLUDED),
        ("600 € TTC", 600, INCLUDED),
        ("600 euros toutes taxes comprises", 600, INCLUDED),
        ("HT : 4500 €", 4500, EXCLUDED),
        ("4500e", 4500, UNSTATED),
        ("800 k€", 800_000, UNSTATED),
        ("deux millions et 150 000 euros", 2_150_000, UNSTATED),
        ("un million et trente mille euros", 1_030_000, UNSTATED),
        ("1,8 M€", 1_800_000, UNSTATED),
        ("4,500 €", 4500, UNSTATED),
        ("treize euros et quarante-cinq cents", 13.45, UNSTATED),
        ("2 millions d'euros", 2_000_000, UNSTATED),
        ("€1000", 1000, UNSTATED),
        ("un million deux", 1_200_000, UNSTATED),
        ("1 M 400", 1_400_000, UNSTATED),
    ],
)
def test_an_amount_is_read(text: str, value: float, vat: str) -> None:
    assert amounts(text) == [(value, vat)]


def test_both_figures_of_a_range_share_the_unit() -> None:
    assert amounts("entre 300 et 400 k€") == [(300_000, UNSTATED), (400_000, UNSTATED)]


def test_a_mark_said_once_for_all_counts_for_each() -> None:
    found = amounts("caisse 4500 €, site 9000 €, le tout HT")
    assert found == [(4500, EXCLUDED), (9000, EXCLUDED)]


@pytest.mark.parametrize("text", ["10 dollars", "$10.000", "10K$", "12 salariés", "500 francs"])
def test_no_euro_where_none_is_said(text: str) -> None:
    assert amounts(text) == []


def test_a_million_is_not_added_to_the_amount_of_another_fact() -> None:
    apart = amounts("3 millions et 20 000 euros de subvention")
    assert apart == [(3_000_000, UNSTATED), (20_000, UNSTATED)]
