"""Several of a thing that the message does not name."""

import pytest

from tests.nlu.reading import stated


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("3 à 900 € pièce", 2700),
        ("trois à 900 euros chacun", 2700),
        ("il en faut 4 à 350 € HT l'unité", 1400),
        ("5 x 420 ttc pièce", 2100),
        ("deux à 600 pièce", 1200),
        ("900 € pièce", 900),
    ],
)
def test_how_many_and_at_what_price_each_is_one_amount(text: str, total: float) -> None:
    assert [one["amount_eur"] for one in stated(text, "amount")] == [total]


@pytest.mark.parametrize("text", ["entre 3 et 900 euros pièce", "3 à 900 €"])
def test_a_range_is_not_a_quantity(text: str) -> None:
    assert stated(text, "amount") == []
