"""What stands first or last beside complete statements is read as if it stood alone."""

from __future__ import annotations

import pytest

from tests.nlu.reading import roles, unnamed_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on est à Lille et oui, sans exception", "yes"),
        ("Nous tenons un musée à Étaples. oui c'est notre métier", "yes"),
        ("SCIC de 9 salariés à Beauvais, nan du tout", "no"),
        ("ns sommes une SAS - rien du tout, on nous a toujours refusé !", "none"),
        ("on est 12 salariés\naucune de celles-là", "none"),
        ("12 salariés, c'est faux", None),
        ("on est 12, euh non", None),
        ("on est une SCOP. c'est ça ou pas ?", None),
        ("on fonctionne avec 55 000 € de ressources par an, pas un sou de plus", None),
    ],
)
def test_an_answer_beside_a_statement(text: str, value: str | None) -> None:
    assert next((v for name, v, _ in roles(text) if name == "answer"), None) == value


def test_a_fact_beside_a_statement_answers_its_own_question_alone() -> None:
    assert ("in_region", False, "mentioned") in roles("DIEPPE. SAS conventionnée EI, 4 salariés")


@pytest.mark.parametrize(
    "text",
    [
        "Nous sommes à jour de toutes nos obligations fiscales et sociales.",
        "LA MAIRIE, SERVICE CULTURE",
        "nous sommes une EITI, on apporte des missions à des freelances",
        "Nous avons 6 salariés, 2 services civiques et une stagiaire.",
        "Château-Thierry, 02",
        "association, déclarée au JO en 2004",
    ],
)
def test_what_answers_nothing_beside_a_statement_is_left(text: str) -> None:
    asides = {"sectors", "digital_core", "number", "date", "answer"}
    assert not [role for role in roles(text) if role[0] in asides]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("cent vingt salariés - en cours", "esus", "pending"),
        ("120 salariés à Lens, oui par l'urscop", "certification", "obtained"),
        ("SCOP à Lens, 3 salariés. oui absolument tout est payé", "tax_social_compliant", True),
        ("on a 3 salariés, aucune difficulté de ce genre chez nous", "in_difficulty", False),
        ("TOUT EST PAYE - budget de 750 000 euros et onze salariés", "tax_social_compliant", True),
        ("on a demandé un site web en cours", "esus", None),
    ],
)
def test_an_unnamed_state_beside_a_statement(text: str, fact: str, value: object) -> None:
    assert next((e.value.get(fact) for e in unnamed_in(text)), None) == value


@pytest.mark.parametrize(
    ("text", "esus"),
    [
        ("10 salariés dont 2 apprentis, sas agréée esus, première demande", "obtained"),
        ("E.S.U.S. ok obtenu. non on ne fait pas d'insertion", "obtained"),
        ("on croyait avoir l'agrément esus, mais non", "none"),
        ("sas esus, demande en cours", "pending"),
    ],
)
def test_a_later_statement_completes_the_approval_or_not(text: str, esus: str) -> None:
    assert ("esus", esus, None) in roles(text)


def test_thanks_in_advance_are_no_step() -> None:
    assert not [e for e in unnamed_in("nope. Merci d'avance.") if "esus" in e.value]
