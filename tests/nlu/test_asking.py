"""Questions on the scheme typed without a mark; and statements that look like them."""

import pytest

from bot.nlu.modality import is_question
from bot.nlu.understanding import read_message
from tests.nlu.reading import answer, entities, stated

BARE = {"number", "date", "amount", "answer"}


@pytest.mark.parametrize(
    "text",
    [
        "les services civiques ça compte dans vos 20", "un prêt de la BPI vous le comptez dedans",
        "les deux millions c'est le CA ou le bilan", "c'est la préfecture qui décide ou bien vous",
        "les vacataires il faut les mettre dans l'effectif", "nos trois vacataires je les rajoute",
        "une boîte en liquidation elle peut ou c'est niet", "la Somme est bien dedans",
        "un numéro svp, à qui je m'adresse", "le dossier je le dépose où",
        "esus et ess c'est la même chose non", "20 pile on est dedans ou dehors",
        "vous considérez un déficit comme une difficulté", "les SARL ont aucune chance",
        "une EI qui porte un ACI est recalée",
    ],
)  # fmt: skip
def test_what_is_asked_without_a_mark(text: str) -> None:
    assert is_question(read_message(text))
    assert [e for e in entities(text) if e.name not in BARE] == []


@pytest.mark.parametrize(
    "text",
    [
        "on est 12 salariés", "je précise que vous avez noté 12 salariés", "une SARL ou une SAS",
        "CA entre 800 000 et 900 000 €", "la préfecture a dit non", "une SCOP quoi",
        "l'agrément est arrivé", "notre siège est à Lens", "si vous voulez, 12 salariés",
        "vous pouvez mettre 12 salariés", "il nous faut 3 tablettes",
    ],
)  # fmt: skip
def test_what_is_told(text: str) -> None:
    assert not is_question(read_message(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("on est 9 salariés, les apprentis vous les comptez", [9]),
        ("nous avons 9 salariés et les stagiaires ça compte ou pas", [9]),
        ("9 salariés ça passe", []),
    ],
)
def test_a_statement_beside_a_question_stands(text: str, count: list[int]) -> None:
    assert stated(text, "headcount") == count


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ça compte ou non", None), ("esus et ess c'est la même chose non", None),
        ("non", "no"), ("ah non, pas encore", "no"),
    ],
)  # fmt: skip
def test_the_no_of_a_question_answers_nothing(text: str, said: str | None) -> None:
    assert answer(text) == said


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("notre régisseur, qui part en retraite, note tout", False),
        ("je vous explique : on note tout sur papier", False),
        ("le four on le prend pas", False),
        ("le four et les tables sont financés par la mairie", False),
        ("logiciel de paie 1 150 ht, moi j'y comprends rien", False),
        ("et le certificateur, qui le paie", True),
        ("expliquez-moi l'ESUS", True),
        ("l'ESUS j'y comprends rien", True),
        ("les tables sont financées", True),
    ],
)
def test_what_is_told_beside_what_looks_like_a_question(text: str, asks: bool) -> None:
    assert is_question(read_message(text)) is asks
