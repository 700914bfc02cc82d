"""Headcount: employees, never volunteers, members or customers."""

import pytest

from tests.nlu.reading import doubts, stated

FACT = "headcount"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("6 salariés", 6),
        ("on est 7", 7),
        ("nous sommes onze", 11),
        ("une équipe de 8", 8),
        ("effectif : 12", 12),
        ("nb de salariés : 6", 6),
        ("3 CDI et 2 CDD", 5),
        ("8 CDI, 1 CDD et un apprenti", 10),
        ("4 temps plein, 1 mi-temps", 5),
        ("12 ETP", 12),
        ("15 salariés dont 4 apprentis", 15),
        ("5 salariés : 3 CDI et 2 CDD", 5),
        ("9 salariés permanents et 14 salariés en insertion", 23),
        ("2 salariés et 40 bénévoles", 2),
        ("200 adhérents mais seulement 2 salariées", 2),
        ("l'association emploie 5 personnes et accompagne 120 jeunes", 5),
        ("onze personnes y travaillent", 11),
        ("aucun salarié", 0),
        ("pas de salarié pour l'instant", 0),
        ("que des bénévoles", 0),
        ("je suis la seule salariée", 1),
        ("NOUS SOMMES 14 SALARIES", 14),
        ("7 salareis", 7),
    ],
)
def test_a_count_is_read(text: str, count: int) -> None:
    assert stated(text, FACT) == [count]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("une quinzaine de salariés", "approximate", [15]),
        ("environ 10 salariés", "approximate", [10]),
        ("entre 10 et 15 salariés", "range", [10, 15]),
        ("5 ou 6 salariés", "range", [5, 6]),
        ("moins de 20 salariés", "bound", [20]),
        ("4,5 ETP", "approximate", [5]),
    ],
)
def test_a_count_that_is_not_exact_is_asked(text: str, kind: str, values: list[int]) -> None:
    assert stated(text, FACT) == []
    assert doubts(text) == [(FACT, kind, values)]


@pytest.mark.parametrize(
    "text",
    [
        "12 bénévoles", "45 adhérents", "3 boutiques", "nous accueillons 30 enfants",
        "03 74 27 00 27", "loi 1901", "SIREN 812 345 678", "créée en 2015", "12 rue des Lilas",
        "3 % de nos salariés", "je reviens dans 10 minutes", "une salle pour 50 personnes",
    ],
)  # fmt: skip
def test_what_is_no_headcount(text: str) -> None:
    assert stated(text, FACT) == []
