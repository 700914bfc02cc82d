"""What is asked of the open question without naming it."""

from __future__ import annotations

import pytest

from bot.nlu import open_question
from bot.nlu.interpretation import settle
from bot.nlu.open_question import LIMIT, MEANING, OF_IT, WHOM
from bot.nlu.understanding import read_message


def asked(text: str) -> tuple[str, str] | None:
    """The kind of the question and its words, None when there is none."""
    message = read_message(text)
    found = open_question.find(message)
    if found is None:
        return None
    start, end = message.source(found.start, found.end)
    return found.value, text[start:end].strip(" .,…")


@pytest.mark.parametrize(
    "text",
    [
        "c'est quoi ?", "Ça veut dire quoi ??", "c koi ça", "c'est-à-dire ?", "c'est quoi ce truc",
        "sa veu dire koi", "ke ca veut dire", "qu'est-ce que c'est que ça ?",
        "que voulez-vous dire", "qu'entendez-vous par là ?",
        "quel est l'intérêt de l'avoir ?",
        "euh, hein, c'est quoi ?", "vous pouvez m'expliquer ce que c'est ?",
    ],
)  # fmt: skip
def test_what_it_means_is_asked_alone(text: str) -> None:
    assert asked(text) == (MEANING, text)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Kézako ? nous sommes une SAS", "Kézako ?"),
        ("non, et ça recouvre quoi ?", "et ça recouvre quoi ?"),
        ("oui et c'est quoi au juste", "et c'est quoi au juste"),
        ("on ne l'a pas. À quoi ça donne droit ?", "À quoi ça donne droit ?"),
        ("non, pouvez-vous m'expliquer ce sigle", "pouvez-vous m'expliquer ce sigle"),
    ],
)
def test_what_it_means_is_asked_beside_an_answer(text: str, question: str) -> None:
    assert asked(text) == (MEANING, question)


@pytest.mark.parametrize(
    "text", ["ça s'adresse à qui ?", "c'est pour qui, au juste ?", "c'est qui"]
)
def test_whom_it_is_for_is_asked(text: str) -> None:
    assert asked(text) == (WHOM, text)


@pytest.mark.parametrize(
    "text",
    [
        "y a un plafond ?", "jusqu'à combien on y a droit ?", "c'est quoi la limite",
        "la limite c'est combien", "y a-t-il un seuil ?", "quel plafond ?", "combien maximum",
        "faut pas dépasser combien ?", "à partir de combien c'est bon",
    ],
)  # fmt: skip
def test_how_far_it_may_go_is_asked(text: str) -> None:
    assert asked(text) == (LIMIT, text)


@pytest.mark.parametrize(
    "text",
    [
        "l'agrément, c'est quoi ?", "c'est quoi une SCOP ?", "une SAS, c'est quoi ?", "pourquoi ?",
        "le plafond de l'aide, c'est combien ?", "on a dépassé le plafond", "combien ?",
        "vous aidez les SCOP ? c'est quoi ?",
    ],
)  # fmt: skip
def test_what_names_its_subject_is_not_of_the_open_question(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("c'est quoi ?", True),
        ("vous pouvez répéter la question ?", True),
        ("je n'ai pas compris", True),
        ("votre question n'est pas claire", True),
        ("y a un plafond ?", False),
        ("je n'ai pas compris l'ESUS", False),
    ],
)
def test_a_question_not_understood_is_told_so(text: str, unclear: bool) -> None:
    assert open_question.is_unclear(read_message(text)) is unclear


def test_the_mark_goes_with_the_entities_of_the_whole_message() -> None:
    text = "non. Et c'est quoi exactement ?"
    _, entities = settle(text, [], [("why_this_question", 0.9)], 0.3)
    (mark,) = entities
    assert (mark.name, mark.value) == (OF_IT, MEANING)
    assert text[mark.start : mark.end].strip(" .") == "Et c'est quoi exactement ?"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("jamais entamé, et au fait quelle utilité ?", MEANING),
        ("non aucun, du reste à quoi bon ?", MEANING),
        ("on n'en a pas puis ça sert à quoi", MEANING),
        ("à quoi ça sert ?", None),
        ("l'agrément, à quoi bon ?", None),
    ],
)
def test_its_use_is_asked_beside_what_is_told(text: str, kind: str | None) -> None:
    found = asked(text)
    assert (found and found[0]) == kind


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("ESUS, que désigne ce sigle ?", "faq_esus"), ("la SIAE, ça regroupe quoi", None),
        ("l'IAE, qu'est-ce que cela englobe ?", "faq_siae"), ("aci, c'est quoi", "faq_aci"),
        ("ESUS, ça nous correspond", None), ("ESUS depuis 2019", None),
        ("notre SCOP, c'est quoi le souci ?", None),
    ],
)  # fmt: skip
def test_the_meaning_of_a_term_is_asked(text: str, topic: str | None) -> None:
    assert open_question.of_term(read_message(text)) == topic
