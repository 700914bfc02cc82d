"""What is taken back in words of taking back, and what is not."""

from datetime import date

import pytest

from bot.nlu.entity import NEGATED, TAKEN_BACK
from bot.nlu.interpretation import find

_DAY = date(2026, 6, 15)


def taken(text: str) -> list[tuple[str, object]]:
    """The name and value of what a text denies or takes back."""
    return [(e.name, e.value) for e in find(text, _DAY) if e.role == NEGATED]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("le CA que j'ai donné n'est pas le bon", "turnover_eur"),
        ("oubliez ce que j'ai dit sur l'effectif", "headcount"),
        ("ne tenez pas compte de la date", "last_application_on"),
        ("c'est pas le bon budget, enlevez", "turnover_eur"),
        ("Mettez le statut à la poubelle", "legal_form"),
        ("je n'ai jamais parlé de subvention", "other_public_aid_eur"),
        ("j'ai dit n'importe quoi pour le chiffre d'affaires", "turnover_eur"),
        ("oubliez ce chiffre", "last"),
        ("je n'ai jamais dit qu'on était agréés ESUS", "esus"),
        ("annulez ma réponse sur la certification", "certification"),
        ("ne pas tenir compte de la commune indiquée, je dois la contrôler", "in_region"),
        ("mettez de côté la ville, je vérifie", "in_region"),
        ("pour la région, effacez ce que j'ai mis", "in_region"),
        ("le budget indiqué ne colle pas", "turnover_eur"),
        ("non, le statut que vous affichez est erroné", "legal_form"),
        ("l'effectif inscrit ici n'est pas le nôtre", "headcount"),
        ("je conteste la date retenue", "last_application_on"),
        ("on n'est pas d'accord avec l'activité notée", "sectors"),
    ],
)
def test_an_answer_is_taken_back_by_its_name(text: str, fact: str) -> None:
    assert ("taken_back", fact) in taken(text)


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("je n'ai jamais parlé d'un ACI", "siae", ["aci"]),
        ("enlevez le GEIQ", "legal_form", "geiq"),
        ("je n'ai pas dit que j'étais formateur", "sectors", ["training"]),
        ("Entreprise d'insertion ? Nous ? Jamais, retirez-moi ça", "siae", ["ei"]),
        ("effacez les 12 salariés", "headcount", 12),
        ("le GEIQ c'était une erreur", "legal_form", "geiq"),
        ("vous avez écrit mutuelle ? on n'est pas une mutuelle", "legal_form", "mutual"),
        ("on est pas 5 désolé", "number", 5),
        ("d'où tirez-vous qu'on est une SCIC ?", "legal_form", "scic"),
        ("Mutuelle ? ça vient d'où, ça", "legal_form", "mutual"),
        ("où avez-vous lu 21 salariés ?", "headcount", 21),
        ("pourquoi vous notez ETTI, ce n'est pas ça", "siae", ["etti"]),
        ("nous n'avons jamais été une SARL", "legal_form", "sarl"),
    ],
)
def test_a_value_is_taken_back(text: str, fact: str, value: object) -> None:
    assert (fact, value) in taken(text)


@pytest.mark.parametrize(
    "text",
    [
        "n'oubliez pas le budget",
        "j'ai oublié le budget",
        "comment effacer le budget ?",
        "le budget est juste",
        "le budget n'est pas bon cette année",
        "si on enlève les apprentis on est 12",
    ],
)
def test_nothing_is_taken_back(text: str) -> None:
    assert not [name for name, _ in taken(text) if name == "taken_back"]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("j'ai dit 9 salariés, pas 19", "headcount", 9),
        ("pas 8 salariés, 6", "headcount", 6),
        ("non 7 désolé pas 8 salariés", "headcount", 7),
        ("j'ai mis 300 000 de CA mais en vrai c'est 30 000", "turnover_eur", 30000),
        ("ETTI non EITI", "siae", ["eiti"]),
        ("c'est pas ETTI c'est AI", "siae", ["ai"]),
        ("asso au départ, SCIC depuis janvier", "legal_form", "scic"),
        ("on est passé en SCIC l'été dernier", "legal_form", "scic"),
        ("notre SCIC de 12 salariés peut avoir l'aide ?", "headcount", 12),
        ("l'effectif est à revoir, c'est 9 en tout", "headcount", 9),
        ("le nombre de salariés est à corriger : 9", "headcount", 9),
        ("annulez les 12 salariés, nous en avons 14", "headcount", 14),
        ("oubliez le CA de 200 000, c'est 250 000", "turnover_eur", 250000),
    ],
)
def test_the_value_that_holds(text: str, fact: str, value: object) -> None:
    assert (fact, value) in [(e.name, e.value) for e in find(text, _DAY) if e.role is None]


@pytest.mark.parametrize(
    "text",
    [
        "une sarl de 40 salariés à côté de chez moi a eu 12 000 euros et nous rien !!!",
        "Le GEIQ de Valenciennes nous a parlé de vous.",
        "notre plus gros client fait 12 millions de CA",
        "quand on aura les sous on achètera peut-être un camion",
        "le théâtre d'à côté il a une billetterie en ligne à 7 000 euros",
        "Nous aimerions embaucher trois personnes en 2027.",
        "est ce qu'il faut être esus quand on est une asso",
    ],
)
def test_what_is_not_the_visitors(text: str) -> None:
    facts = {"legal_form", "headcount", "turnover_eur", "purchases", "in_region", "siae", "sectors"}
    assert not [e for e in find(text, _DAY) if e.name in facts and e.role is None]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("oubliez la certification, le dossier est juste en cours", "certification", "in_progress"),
        ("laissez tomber l'agrément, il est encore en instruction", "esus", "pending"),
    ],
)
def test_how_far_it_is_replaces_what_is_taken_back(text: str, fact: str, value: str) -> None:
    found = [(e.name, e.value) for e in find(text, _DAY) if e.role is None]
    assert (fact, value) in found


def test_a_form_that_is_asked_about_is_not_taken_back() -> None:
    assert not taken("une mutuelle, c'est une erreur ?")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("je retire ma réponse sur l'ESUS", "esus"),
        ("annulez ce que j'ai dit pour l'agrément", "esus"),
        ("supprimez ma réponse sur la certification", "certification"),
    ],
)
def test_an_approval_taken_back_is_no_refusal(text: str, fact: str) -> None:
    found = find(text, _DAY)
    assert [e.value for e in found if e.name == "taken_back"] == [fact]
    assert not [e for e in found if e.name == fact or (e.name == "unnamed" and fact in e.value)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("non, le budget affiché est faux", []),
        ("Non ! le statut que vous avez retenu n'est pas le bon.", []),
        ("Non. Le budget que j'ai donné est faux.", ["no"]),
    ],
)
def test_a_no_that_takes_back_does_not_answer(text: str, left: list[str]) -> None:
    assert [e.value for e in find(text, _DAY) if e.name == "answer"] == left


@pytest.mark.parametrize(
    "text",
    [
        "où avez-vous vu que la limite est à 20 salariés ?",
        "d'où vient ce plafond de 2 millions ?",
        "pourquoi vous demandez le budget ?",
        "notre effectif va bien",
    ],
)
def test_what_is_wondered_at_of_the_rules_takes_nothing_back(text: str) -> None:
    assert taken(text) == []


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("non, il est faux, l'effectif que vous avez noté", "headcount"),
        ("faux, le budget que tu as mis", "turnover_eur"),
        ("il y a une erreur sur le montant des subventions affiché", "other_public_aid_eur"),
        ("pas d'accord avec l'effectif que vous affichez", "headcount"),
    ],
)
def test_a_value_called_false_before_its_name(text: str, fact: str) -> None:
    assert taken(text) == [(TAKEN_BACK, fact)]
