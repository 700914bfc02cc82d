"""What is cited, supposed as an example, believed by others or thrown back sets nothing."""

import pytest

from tests.nlu.reading import entities, roles, stated

NOTHING_TOLD = {"number", "date", "amount", "answer", "unnamed"}


@pytest.mark.parametrize(
    "text",
    [
        "la brochure parle de SARL, SA, SAS… ça couvre quoi ?",
        "la brochure dit que les SAS doivent être agréées",
        "dans la plaquette il est écrit moins de 20 salariés",
        "le règlement cite les ACI", "j'écris un article sur une SCOP de 15 salariés à Roubaix",
        "pour mon mémoire je compare une SCIC de Lille et une SCOP de Rouen",
        "un camarade étudie le cas d'une SCIC de 30 salariés",
        "ma banquière croit qu'on est une SARL", "les gens pensent qu'on est une mairie",
        "on nous prend souvent pour une mutuelle", "20 salariés maxi, je trouve ça bas",
        "SAS ??? et les SASU alors", "entreprise en difficulté ??? qui décide de ça",
        "nous sommes deux collègues à nous demander si une SARL y a droit",
        "nous sommes plusieurs à nous poser la question : un bureau d'études y a droit ?",
        "notre commissaire aux comptes est une SAS de 50 personnes",
        "le code du portail c'est 4512", "le maire parle d'une enveloppe de 3 M€ pour la Région",
        "notre traiteur est une SCOP", "notre parrain est une fondation de Lille",
    ],
)  # fmt: skip
def test_what_is_not_told_of_oneself(text: str) -> None:
    told = [e for e in entities(text) if e.name not in NOTHING_TOLD and e.role is None]
    assert told == []


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("la brochure est claire, on est une SARL", "legal_form", "sarl"),
        ("la loi ne dit rien, nous sommes une fondation", "legal_form", "foundation"),
        ("je crois qu'on est une SARL", "legal_form", "sarl"),
        ("notre comptable nous l'a dit, on est 12 salariés", "headcount", 12),
        ("on est dans le cas d'une SCOP de 12 salariés", "headcount", 12),
        ("notre structure est une SAS de 12 personnes", "legal_form", "sas"),
        ("nous sommes deux salariés, prêts à nous lancer", "headcount", 2),
    ],
)
def test_what_is_told_of_oneself_stands(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("prenons le cas d'une SAS de 25 personnes", ("headcount", 25, "hypothetical")),
        ("mettons une asso de 10 salariés", ("headcount", 10, "hypothetical")),
        ("si on dépasse 20 salariés on perd l'aide ?", ("headcount", 21, "hypothetical")),
        (
            "si on dépasse deux millions de chiffre d'affaires, on perd l'aide ?",
            ("turnover_eur", 2_000_000, "hypothetical"),
        ),
    ],
)
def test_an_example_or_a_bound_passed_is_supposed(
    text: str, found: tuple[str, object, str]
) -> None:
    assert found in roles(text)


def test_an_aid_that_has_nothing_to_do_with_the_project_is_none_of_it() -> None:
    text = "le département donne 2000 euros pour la fête mais ça n'a rien à voir avec ce projet"
    assert stated(text, "other_public_aid_eur") == []
    assert stated("le département donne 2000 euros pour ce projet", "other_public_aid_eur")
