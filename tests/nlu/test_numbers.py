"""Numbers as typed and as dictated."""

import pytest

from bot.nlu.numbers import find_numbers
from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("dix-sept", 17),
        ("vingt et un", 21),
        ("vingt un", 21),
        ("quatre vingt dix neuf", 99),
        ("nonante-huit", 98),
        ("mille cinq cents", 1500),
        ("deux cent mille", 200_000),
        ("un million deux cent mille", 1_200_000),
        ("deux virgule cinq millions", 2_500_000),
        ("un million et demi", 1_500_000),
        ("un demi-million", 500_000),
        ("1,8 million", 1_800_000),
        ("2 millions", 2_000_000),
        ("1M5", 1_500_000),
        ("800k", 800_000),
        ("4 mille 3 cents et 21", 4321),
        ("trente 3", 33),
        ("450.000", 450_000),
        ("1 250 000,50", 1_250_000.5),
        ("1\u202f250\u202f000", 1_250_000),
        ("1.8", 1.8),
        ("une douzaine", 12),
        ("une bonne trentaine", 30),
        ("trois douzaines", 36),
    ],
)
def test_a_number_is_read(text: str, value: float) -> None:
    assert [number.value for number in find_numbers(read_message(text))] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [("12, euh non 14", [12, 14]), ("entre 10 et 15", [10, 15]), ("10-15", [10, 15]), ("x", [])],
)
def test_neighbours_stay_apart(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(read_message(text))] == values


def test_a_lone_article_is_marked_and_a_round_group_is_approximate() -> None:
    assert find_numbers(read_message("une association"))[0].article
    assert find_numbers(read_message("une quinzaine"))[0].approximate
