"""What a trade answers, when digital or an economic activity is asked about."""

import pytest

from bot.nlu.entity import MENTIONED
from tests.nlu.reading import doubts, entities


def _implied(text: str) -> dict[str, object]:
    return {
        e.name: e.value
        for e in entities(text)
        if e.role == MENTIONED and e.name in {"digital_core", "economic_activity"}
    }


@pytest.mark.parametrize(
    "text",
    [
        "menuiserie", "on est maraîchers", "C'est une boulangerie", "plutôt le social",
        "vous le faites exprès ? on tient une ferme pédagogique !", "hébergement d'urgence",
        "notre cœur de métier c'est l'accompagnement des familles",
    ],
)  # fmt: skip
def test_a_trade_is_no_digital_one(text: str) -> None:
    assert _implied(text)["digital_core"] is False


@pytest.mark.parametrize(
    "text",
    [
        "agence web", "un fablab", "on est une imprimerie, un peu de web aussi",
        "oui, on fait du maraîchage", "en partie, à côté du café", "on est 12 à Lille",
        "une boulangerie peut demander ?",
        "nous ne sommes pas un organisme de formation : notre activité est la restauration",
        "réparation d'ordinateurs",
    ],
)  # fmt: skip
def test_of_another_nothing_is_sure(text: str) -> None:
    assert "digital_core" not in _implied(text)


@pytest.mark.parametrize(
    "text",
    [
        "billetterie et buvette", "on a un magasin", "les loyers qu'on touche", "un salon de "
        "coiffure",
        "vente de légumes et location de gîtes", "dépôt vente et ateliers", "on loue des salles",
    ],
)  # fmt: skip
def test_what_is_sold_is_an_economic_activity(text: str) -> None:
    assert _implied(text)["economic_activity"] is True


@pytest.mark.parametrize(
    "text",
    ["on distribue des repas gratuits", "on garde des enfants", "pas de boutique", "bonjour",
     "vous avez une boutique ?"],
)  # fmt: skip
def test_what_is_given_is_none(text: str) -> None:
    assert "economic_activity" not in _implied(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("on a un site et puis basta, notre boulot c'est les petits vieux", True),
        ("l'ordi c'est pour les mails, nous on vend du fromage", True),
        ("on vend en ligne mais le métier c'est la céramique", True),
        ("on a un site de rencontres pour chevaux", False),
        ("on a une appli de livraison de repas", False),
    ],
)
def test_what_everybody_has_beside_a_trade(text: str, said: bool) -> None:
    assert (_implied(text).get("digital_core") is False) is said


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("oui on est une épicerie", [("digital_core", "yes_no", [])]),
        ("oui, on vend des légumes", [("digital_core", "yes_no", [])]),
        ("oui on développe des logiciels", []),
        ("oui on vend des légumes en ligne", []),
        ("non, on est une épicerie", []),
    ],
)
def test_a_yes_beside_a_trade_that_is_not_digital_is_asked_about(
    text: str, doubted: list[tuple[str, str, list[object]]]
) -> None:
    assert doubts(text) == doubted
