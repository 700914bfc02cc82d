"""What must not be taken as a fact: suppositions, rules, other people, past and plans."""

import pytest

from tests.nlu.reading import entities, roles, stated

BARE = {"date", "answer"}


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("si on avait 22 salariés ?", "headcount", 22),
        ("et si je passe à 20 salariés, ça marche encore ?", "headcount", 20),
        ("avec 25 salariés on aurait droit à quoi ?", "headcount", 25),
        ("imaginons qu'on ait 2 M€ de CA", "turnover_eur", 2_000_000),
        ("et si on devenait une SCOP ?", "legal_form", "scop"),
    ],
)
def test_a_supposition_is_marked(text: str, fact: str, value: object) -> None:
    assert (fact, value, "hypothetical") in roles(text)


def test_a_real_figure_before_a_supposition_stays_real() -> None:
    assert stated("on est 12 mais si on était 25 salariés ?", "headcount") == [12]


@pytest.mark.parametrize(
    "text",
    [
        "une mutuelle agréée ESUS, ça tient ?", "une SNC labellisée, ça le fait ?",
        "une SA avec l'ESUS, jouable ?", "une SCIC certifiée, ça passe ?",
        "je voudrais causer avec un agent", "la notice de rupture d'un CDDU",
        "les délais d'embauche d'un CDD",
        "la limite c'est 20 ?", "il faut combien de salariés max ?", "pourquoi 20 salariés ?",
        "une scop de 30 salariés peut demander ?", "le plafond est de 12000 euros ?",
        "est-ce que les SARL sont éligibles ?", "mon voisin a 30 salariés",
        "une asso que je connais a 30 salariés", "notre partenaire emploie 60 personnes",
        "un copain qui a une SARL à Paris", "on compte embaucher 3 personnes",
        "en fait si on devient une SCOP, on perd l'aide ?", "nos licenciés sont en difficulté",
        "on cherche une subvention pour notre kermesse",
        "on va devenir une SCIC", "avant on était une SARL", "je ne sais pas si on est à jour",
        "vous pouvez m'appeler au 03 20 12 34 56 ?", "notre SIRET 812 345 678 00012",
    ],
)  # fmt: skip
def test_no_fact(text: str) -> None:
    assert [e for e in entities(text) if e.name not in BARE] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("mon voisin a 30 salariés mais nous on est 12", 12),
        ("on était 15, on est 9 maintenant", 9),
        ("on est une scop de 12 salariés, c'est possible ?", 12),
    ],
)
def test_our_own_figure_beside_others(text: str, count: int) -> None:
    assert stated(text, "headcount") == [count]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("nous assurons le ménage avec 6 salariés", [6]),
        ("nous récupérons des meubles avec 6 salariés", [6]),
        ("nous facturons peu, on est 6 salariés", [6]),
        ("nous embaucherons 6 salariés", []),
        ("on vendra à 6 salariés", []),
    ],
)
def test_a_present_in_rons_is_no_plan(text: str, kept: list[int]) -> None:
    assert stated(text, "headcount") == kept


@pytest.mark.parametrize(
    "text",
    [
        "notre ambition : dix emplois créés en trois ans", "la cible c'est 15 salariés en 2028",
        "le prévisionnel 2027 affiche 600 000 euros", "le business plan annonce un CA de 300 k€",
        "le but c'est de doubler les ventes en ligne d'ici 2028",
        "un jour on voudrait vendre nos créations en ligne", "on compte déposer en septembre",
        "nous déposerons notre demande INESS en novembre", "500 000 euros d'ici trois ans",
        "je vais candidater à l'aide le 3 mars",
    ],
)  # fmt: skip
def test_what_is_aimed_at_is_no_fact(text: str) -> None:
    assert [e for e in entities(text) if e.name != "unnamed"] == []


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("budget prévisionnel 2026 : 310 000 €", "turnover_eur", 310000),
        ("on est 7 salariés, l'objectif est d'être 10", "headcount", 7),
        ("d'ici 2 ans on sera 15 mais là on est 9 salariés", "headcount", 9),
        ("le but de l'association est de réparer des vélos", "sectors", ["other"]),
        ("demande INESS déposée en mars 2024, on va redéposer", "last_application_on",
         "2024-03-31"),
    ],
)  # fmt: skip
def test_a_fact_beside_an_aim_stands(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]
