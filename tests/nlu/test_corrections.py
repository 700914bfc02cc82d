"""Self-corrections and denied figures within a sentence."""

import pytest

from tests.nlu.reading import answer, roles, stated


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("12 salariés, euh non 14", 14),
        ("12 salariés euh 14", 14),
        ("dix euh onze salariés", 11),
        ("on est 12 pardon 14 salariés", 14),
        ("on est 12, enfin 14 avec les apprentis", 14),
        ("on a 12 salariés, non je dis des bêtises, 14", 14),
        ("nous avons 8 salariés et non 9", 8),
        ("4 salariés, pas 40", 4),
        ("non 7 pas 17 salariés", 7),
        ("pas 20 salariés mais 19", 19),
        ("en fait on est 15 pas 16", 15),
        ("2 salariés et demi non pardon 3 salariés", 3),
        ("12 salariés, pardon 12 bénévoles, on n'a aucun salarié", 0),
        ("on est 12, euh, le budget c'est 90 000", 12),
    ],
)
def test_the_right_count_is_kept(text: str, count: int) -> None:
    assert stated(text, "headcount") == [count]
    assert stated(text, "number") == []


def test_a_bare_correction_keeps_the_last_number() -> None:
    assert roles("12, euh non 14") == [("number", 14, None)]


def test_a_denied_count_is_denied() -> None:
    assert roles("ce n'est pas 15 salariés") == [("headcount", 15, "negated")]
    assert roles("12 salariés, c'est faux") == [("headcount", 12, "negated")]


@pytest.mark.parametrize(
    "text", ["15 pas 25", "pas 25 mais 15", "j'avais dit 25, c'est 15", "j'ai mis 25 au lieu de 15"]
)
def test_a_denied_bare_figure_is_kept_beside_the_right_one(text: str) -> None:
    found = {(name, value, role) for name, value, role in roles(text) if name == "number"}
    assert found == {("number", 15, None), ("number", 25, "negated")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 950 000 € de CA et pas 2 950 000 €", 1_950_000),
        ("CA 300 000 euh non 330 000", 330_000),
        ("notre budget c'est trois cents euh trois cent trente mille euros", 330_000),
        ("j'avais dit 300 000 de CA mais c'est 330 000", 330_000),
        ("12 salariés et 300 000 € de CA, pardon 330 000 €", 330_000),
    ],
)
def test_a_turnover_is_corrected(text: str, value: float) -> None:
    assert stated(text, "turnover_eur") == [value]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("association, enfin plutôt SCOP", "legal_form", "scop"),
        ("on est agréés ESUS, ah non il est en cours", "esus", "pending"),
        ("l'ESUS est en cours, euh non, on l'a reçu", "esus", "obtained"),
        ("on n'a pas l'ESUS, enfin si, on l'a", "esus", "obtained"),
        ("certification obtenue, non, en cours", "certification", "in_progress"),
        ("la certification n'est pas finie, elle est en cours", "certification", "in_progress"),
        ("on est à jour, ah non, pas du tout en fait", "tax_social_compliant", False),
        ("on n'est pas à jour, enfin si, c'est réglé", "tax_social_compliant", True),
        ("on est en difficulté... non pardon, pas du tout", "in_difficulty", False),
        ("à Laon, pardon, à Reims", "in_region", False),
        ("un ACI, non, une EI, entreprise d'insertion", "siae", ["ei"]),
        ("on fait de la formation, pardon, de la restauration", "sectors", ["other"]),
        ("demande INESS pas de mars 2025 mais de mars 2024", "last_application_on", "2024-03-31"),
        ("je voulais dire EURL quand j'ai écrit SARL", "legal_form", "eurl"),
        ("budget 80 mille, je corrige, 88 mille", "turnover_eur", 88000),
        ("le budget c'était 52 000 pas 520 000", "turnover_eur", 52000),
        ("en fait si on vend aussi nos légumes", "economic_activity", True),
        ("en fait si on est agréés ESUS", "esus", "obtained"),
        ("on fait de la « formation » et non du « conseil »", "sectors", ["training"]),
    ],
)
def test_the_last_word_on_a_fact_counts(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("oui, euh non, notre métier c'est la menuiserie", "no"),
        ("en juin 2023, euh non jamais", "none"),
        ("non enfin si", "yes"),
        ("oui on l'a, enfin il est en attente", None),
        ("oui, pardon pour le retard, on est 12", "yes"),
    ],
)
def test_the_last_answer_counts(text: str, value: str | None) -> None:
    assert answer(text) == value


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("on est à jour, non ?", "tax_social_compliant", True),
        ("association à but non lucratif", "legal_form", "association"),
        ("en difficulté : non. à jour : oui.", "in_difficulty", False),
        ("on est une SARL, je me suis trompée de case tout à l'heure", "legal_form", "sarl"),
    ],
)
def test_what_is_no_second_thought(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


def test_a_second_thought_stays_a_supposition() -> None:
    found = [role for name, _, role in roles("et si on était 21, euh non 22 ?") if name == "number"]
    assert found == ["hypothetical"]


def test_the_vat_said_last_counts() -> None:
    found = stated("une caisse à 2 000 € HT, euh TTC", "purchases")
    assert found[0]["vat"] == "included"


@pytest.mark.parametrize(
    ("text", "label", "amount"),
    [
        ("2 caisses à 1 500 HT pièce, non 3 caisses", "3 caisses", 4500),
        ("une caisse à 1 500 HT, non deux caisses", "2 caisses", 3000),
        ("2 tablettes à 400 €, non 4", "4 tablettes", 1600),
        ("3 écrans à 200 € pièce, enfin non 5 écrans", "5 écrans", 1000),
        ("2 caisses pour 3 000 HT, non 3 caisses", "3 caisses", None),
        ("une tablette à 400 €, pardon 450", "tablette", 450),
    ],
)
def test_how_many_are_wanted_is_corrected(text: str, label: str, amount: int | None) -> None:
    (item,) = stated(text, "purchases")
    assert (item["label"], item["amount_eur"]) == (label, amount)
