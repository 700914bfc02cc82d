"""A limit questioned, another's number, a board: figures that set nothing; what one cannot tell."""

from __future__ import annotations

import pytest

from bot.nlu.cited import who_decided
from bot.nlu.intents import settle
from bot.nlu.interpretation import find
from bot.nlu.own_facts import own_facts
from bot.nlu.understanding import read_message
from tests.nlu.reading import TODAY, answer, entities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15 salariés, qui donc a choisi cette barre ?", True),
        ("3 millions ? ça vient d'où", True),
        ("500 000 €, vous avez calculé ce seuil comment ?", True),
        ("on est 15, qui a choisi cette barre ?", False),
        ("500 000 €, c'est bon ?", False),
    ],
)
def test_a_limit_whose_origin_is_asked(text: str, expected: bool) -> None:
    assert who_decided(read_message(text).text) is expected


def test_such_a_limit_is_no_answer() -> None:
    text = "3 millions, qui a pondu ce plafond ?"
    assert own_facts(read_message(text), find(text, TODAY), "faq_turnover_rule") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("mon 06 : 06 14 25 36 47", []),
        ("07 => 0714253647", []),
        ("nous sommes 8 au conseil d'administration", []),
        ("2023", []),
        ("2000", [2000]),
        ("nous sommes 8 au bureau", [8]),
    ],
)
def test_a_figure_that_counts_nothing(text: str, numbers: list[int]) -> None:
    assert [e.value for e in entities(text) if e.name == "number"] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "bon… carte chance", "je m'abstiens", "appel à un ami svp", "g sé pa", "dans l'ignorance",
        "je suis dans l'impossibilité de vous répondre", "je me vois mal vous le dire",
        "société en liquidation ou pas, franchement mystère",
    ],
)  # fmt: skip
def test_what_one_cannot_tell(text: str) -> None:
    assert answer(text) == "unknown"


@pytest.mark.parametrize("text", ["hors d'état de payer l'Urssaf", "au forfait, 20 000 €"])
def test_what_one_cannot_do_is_told(text: str) -> None:
    assert answer(text) != "unknown"


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("pq tu veux savoir où on habite", "faq_territory", "why_this_question"),
        ("pourquoi les mutuelles sont acceptées ?", "faq_who_is_eligible", "faq_who_is_eligible"),
        ("j'ai inversé deux choses dans l'effectif, je peux rectifier ?", "out_of_scope",
         "modify_answer"),
        ("comment rompre un CDD ?", "faq_headcount_rule", "out_of_scope"),
        ("on a un CDD et trois CDI", "inform", "inform"),
        ("il faut embaucher en CDI pour toucher la subvention ?", "faq_grant_amount",
         "faq_grant_amount"),
        ("faut rédiger un courrier pour demander l'aide ?", "faq_how_to_apply",
         "faq_how_to_apply"),
        ("rédigez-nous un courrier pour la mairie", "faq_documents", "out_of_scope"),
        ("un trottoir s'effondre devant mon garage, c'est votre service ?", "inform",
         "out_of_scope"),
        ("on répare les lampadaires devant les gares de la région", "inform", "inform"),
        ("une bourse de 2 500 € de la ville", "out_of_scope", "inform"),
        ("on a perdu deux clients pour la caisse, il faut revenir", "inform", "inform"),
        ("pourquoi vous refusez pas de nous donner notre aide", "faq_grant_amount",
         "faq_grant_amount"),
        ("rédigez-moi les statuts d'une chorale", "faq_documents", "out_of_scope"),
        ("prime pour une trottinette", "inform", "out_of_scope"),
    ],
)  # fmt: skip
def test_what_is_asked_decides(text: str, guess: str, expected: str) -> None:
    assert settle(read_message(text), entities(text), [(guess, 0.5)], 0.25) == expected
