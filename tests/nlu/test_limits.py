"""What a limit, its size or its verb is asked of."""

import pytest

from bot.nlu import limits, of_certifiers, of_whom
from bot.nlu.understanding import read_message
from tests.nlu.reading import doubts, roles, stated


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("le plafond c'est 35 ?", "faq_headcount_rule"),
        ("La limite est-elle de 4 000 000 ?", "faq_turnover_rule"),
        ("max 1500000 non", "faq_turnover_rule"),
        ("le maximum est de 35 € ?", None),
        ("le plafond c'est 15 000 ?", None),
        ("maximum 14", None),
        ("maximum 14 ?", "faq_headcount_rule"),
        ("maxi 700 000", None),
        ("le plafond est de 700 000", "faq_turnover_rule"),
        ("faut être combien au maximum", "faq_headcount_rule"),
        ("jusqu'à combien peut-on être", "faq_headcount_rule"),
        ("faut être combien pour créer une asso", None),
        ("combien peut-on être subventionné", None),
        ("on peut avoir combien au plus", None),
        ("il faut engager au moins 2 200 €, c'est bien ça ?", "faq_grant_amount"),
        ("il nous faut une imprimante à 300 € au moins, c'est ça ?", None),
        ("ma belle-sœur dit que ça s'arrête à 30 salariés, vrai ?", "faq_headcount_rule"),
        ("on m'a dit qu'il fallait faire moins de 700 000 €, exact ?", "faq_turnover_rule"),
        ("le trésorier dit qu'on fait moins de 700 000 €", None),
    ],
)
def test_the_limit_asked_about(text: str, topic: str | None) -> None:
    assert limits.topic(read_message(text)) == topic


def test_a_rule_one_has_heard_states_nothing() -> None:
    assert doubts("on m'a dit que ça coinçait au-dessus de 600 000 €, exact ?") == []
    assert doubts("le trésorier m'a dit qu'on était moins de 15 salariés") != []
    assert stated("la gérante m'a dit qu'on avait 14 salariés", "headcount") == [14]
    assert stated("la gérante m'a dit qu'on avait eu 14 salariés en 2019", "headcount") == []


def test_what_one_believes_of_oneself_is_no_rule() -> None:
    assert doubts("il me semble que c'est un peu moins de 30 salariés") != []
    assert stated("je pense que c'est 14 salariés, ça ira ?", "headcount") == [14]
    assert stated("je crois que c'est une SASU, ça convient ?", "legal_form") == ["sasu"]
    assert stated("on a lu que c'était 14 salariés maximum ?", "headcount") == []


def test_a_rule_heard_leaves_what_is_told_beside_it() -> None:
    before = "nous avons 14 salariés, je crois que la limite est de 30, c'est exact ?"
    after = "on m'a dit qu'il fallait moins de 30 salariés, nous on est 14, ça passe ?"
    assert stated(before, "headcount") == [14]
    assert stated(after, "headcount") == [14]


@pytest.mark.parametrize("text", ["mon 06 : 06 22 41 87 35", "le 03 du siège : 03 20 11 47 85"])
def test_a_phone_number_is_called_by_how_it_begins(text: str) -> None:
    assert [name for name, _, _ in roles(text) if name in {"number", "amount", "unsure"}] == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ça cible qui exactement", True),
        ("à qui est-ce réservé ?", True),
        ("t'es qui", False),
        ("une piscine en SA, vous acceptez ça ou pas", True),
        ("un salon de coiffure monté en SAS ça passe chez vous", True),
        ("une piscine en SA", False),
        ("notre piscine est en SA, c'est bon ?", False),
    ],
)
def test_who_may_apply_is_asked(text: str, asked: bool) -> None:
    assert of_whom.is_asked(read_message(text).text) == asked


@pytest.mark.parametrize(
    ("text", "reached", "cost"),
    [
        ("comment je joins la cress, y a un mail", True, False),
        ("certifiés par l'IRIAE, comment vous joindre ?", False, False),
        ("celle qui valide le dossier, il faut la rémunérer ?", False, True),
        ("c'est qui qui valide le dossier ?", False, False),
    ],
)
def test_what_is_asked_of_certifiers(text: str, reached: bool, cost: bool) -> None:
    canonical = read_message(text).text
    assert of_certifiers.are_reached(canonical, "faq_human_contact") == reached
    assert of_certifiers.is_of_their_cost(canonical, "faq_certifiers") == cost
