"""Nothing to buy, in other words than "rien"."""

import pytest

from actions import nothing_bought


@pytest.mark.parametrize(
    "text",
    [
        "Nous n'avons aucun achat de prévu.",
        "pas d'achat en vue",
        "on n'a pas d'achats de prévus pour le moment",
        "on a rien prévu d'acheter",
        "rien à acheter",
        "on n'achète rien",
        "On achète rien, c'est clair ?",
        "nous n'avons pas prévu d'acheter quoi que ce soit",
        "on n'a besoin de rien",
        "zéro achat",
        "pas d'investissement cette année",
    ],
)
def test_nothing_is_to_be_bought(text: str) -> None:
    assert nothing_bought.says(text)


@pytest.mark.parametrize(
    "text",
    [
        "aucun achat n'est encore chiffré",
        "pas d'achat de caisse",
        "on n'achète pas de caisse",
        "pas d'autres achats",
        "aucun achat sauf une tablette",
        "on n'a rien acheté",
        "pas de gros achats",
        "pas d'achat numérique",
        "faut-il ne rien acheter avant ?",
        "on achète une caisse",
    ],
)
def test_something_may_be(text: str) -> None:
    assert not nothing_bought.says(text)


@pytest.mark.parametrize(
    "text", ["Non merci.", "nan rien de prévu", "non, pas pour l'instant", "non rien"]
)
def test_a_no_and_no_more_buys_nothing(text: str) -> None:
    assert nothing_bought.declines(text)


@pytest.mark.parametrize(
    "text",
    ["non, on est à jour", "non tout va bien de ce côté", "non, 6 salariés", "non, le vélo",
     "non", "Nan !"],
)  # fmt: skip
def test_a_no_that_tells_something_else_is_of_something_else(text: str) -> None:
    assert not nothing_bought.declines(text)
