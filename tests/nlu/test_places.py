"""Places: communes, postcodes, departments, namesakes."""

import pytest

from bot.nlu.communes import communes
from tests.nlu.reading import doubts, roles, stated

FACT = "in_region"


@pytest.mark.parametrize(
    "text",
    [
        "à Villeneuve d'Ascq", "on est basés à Roubaix", "St Quentin", "Lens (62)",
        "62000 Arras", "code postal : 80000", "dans l'Aisne", "dans le Pas-de-Calais",
        "Hauts-de-France", "nord", "on est à Albert", "à Ham", "le Touquet", "hazebrouk",
        "siège à Paris, établissement à Lille", "aide à domicile à calais", "métropole lilloise",
        "DUNKERQUE", "Fère-en-Tardenois",
    ],
)  # fmt: skip
def test_inside(text: str) -> None:
    assert stated(text, FACT) == [True]


@pytest.mark.parametrize(
    "text",
    ["on est à Paris", "Lyon", "75011 Paris", "27140 Gisors", "en Normandie", "Bruxelles",
     "pas dans les Hauts-de-France", "nous sommes en Île-de-France"],
)  # fmt: skip
def test_outside(text: str) -> None:
    assert stated(text, FACT) == [False]


@pytest.mark.parametrize("text", ["Clermont", "Roye", "on est à Saint-Aubin"])
def test_a_name_on_both_sides_is_asked(text: str) -> None:
    assert doubts(text) == [(FACT, "ambiguous", [True, False])]


def test_a_department_settles_a_namesake() -> None:
    assert stated("Roye (80)", FACT) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "au nord de la Loire", "une somme de 300 €", "garde d'enfants à domicile",
        "nos clients sont à Paris", "mais seulement 2 salariés", "l'an dernier",
        "je vous écris de Paris",
    ],
)  # fmt: skip
def test_what_is_no_place(text: str) -> None:
    assert stated(text, FACT) == []


@pytest.mark.parametrize(("text", "ours"), [("59000", True), ("62", True), ("75011", False)])
def test_a_bare_postcode_waits_for_the_question(text: str, ours: bool) -> None:
    assert stated(text, FACT) == []
    assert ("postcode", {"postcode": text, "in_region": ours}, None) in roles(text)


def test_the_figure_beside_a_place_is_no_count() -> None:
    assert stated("Lens (62)", "number") == []


def test_every_commune_of_the_region_is_known() -> None:
    table = communes()
    assert sum(where in {"in", "both"} for where in table.values()) > 3700
    assert {"lille", "amiens", "laon", "beauvais", "arras"} <= table.keys()
