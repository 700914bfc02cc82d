"""A question asked beside what is told is found, and neither hides the other."""

from datetime import date

import pytest

from bot.nlu import asked
from bot.nlu.asked import ASKED
from bot.nlu.interpretation import find
from bot.nlu.understanding import read_message

TODAY = date(2026, 6, 15)


def question(text: str) -> str | None:
    message = read_message(text)
    span = asked.find(message)
    return message.text[slice(*span)].strip() if span else None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("on est une scop. c'est quoi un agrément ESUS ?", "c est quoi un agrement esus ?"),
        ("180 000 €\ncombien on peut toucher ?", "combien on peut toucher ?"),
        ("radio locale, au fait les prix c'est HT ou TTC ?", "au fait les prix c est ht ou ttc ?"),
        ("on est à Lens, quels papiers faut-il fournir ?", "quels papiers faut il fournir ?"),
        ("asso de 6 salariés et combien on peut toucher", "et combien on peut toucher"),
        ("on fait du pain mais vous gardez mes données", "mais vous gardez mes donnees"),
        ("boulangerie, 9 salariés, ça donne droit à combien ?", "cela donne droit a combien ?"),
        ("C'est quoi un ACI ? sinon on est à Arras", "c est quoi un aci ? sinon"),
    ],
)
def test_a_question_stands_apart_from_what_is_told(text: str, what: str) -> None:
    assert question(text) == what


@pytest.mark.parametrize(
    "text",
    [
        "on est 6 salariés",
        "c'est quoi un agrément ESUS ?",
        "une EURL agréée ESUS, c'est éligible ?",  # one question
        "25 salariés, c'est trop ?",  # on what was just told
        "on est 12. et si on passait à 21 ?",  # a supposition
        "c'est bon, non ?",
        "je ne sais pas combien on est",  # what is not known is no question
        "pour une association, le chiffre d'affaires c'est quoi ?",
        "Certifié, certifié... ça coûte combien cette certification ?",  # thrown back
        "Le commerce de gros, pourquoi il n'y a pas droit ?",  # named, then taken up again
        "IAE, c'est quoi ce jargon ?",
        "etti c'est quoi la différence avec eiti ?",
        "vous avez noté GEIQ ? on n'est pas un GEIQ",
        "non mais je connais pas, c'est quoi une structure d'insertion ?",  # the word unheard of
        "jamais entendu parler, ça veut dire quoi siae",
    ],
)
def test_what_is_one_whole_is_not_cut(text: str) -> None:
    assert question(text) is None


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("SCOP à Cambrai, 13 salariés. quels documents ?",
         {"legal_form": "scop", "in_region": True, "headcount": 13}),
        ("on répare des vélos, au fait vous êtes un robot ?", {"sectors": ["other"]}),
        ("C'est quoi la certification ?\nSAS agréée ESUS", {"legal_form": "sas",
                                                            "esus": "obtained"}),
    ],
)  # fmt: skip
def test_what_is_told_keeps_its_facts(text: str, facts: dict[str, object]) -> None:
    found = find(text, TODAY)
    assert any(entity.name == ASKED for entity in found)
    assert {e.name: e.value for e in found if e.name in facts and e.role is None} == facts


def test_the_offsets_are_those_of_the_whole_text() -> None:
    text = "C'est quoi un ACI ? Nous sommes une SCOP"
    scop = next(e for e in find(text, TODAY) if e.value == "scop")
    assert text[scop.start : scop.end] == "SCOP"


def test_without_anything_told_the_message_is_one() -> None:
    assert not any(e.name == ASKED for e in find("Bonjour ! c'est quoi l'ESUS ?", TODAY))
