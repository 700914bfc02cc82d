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
        "DUNKERQUE", "Fère-en-Tardenois", "au Crotoy", "on est au Quesnoy", "au Cateau",
        "dans le soixante-deux", "le zéro deux", "on est à Bohain", "Valenciennes centre",
        "rue de Paris à Amiens", "on a déménagé de Paris à Arras", "c'est à Lens",
        "pas à Paris mais à Compiègne", "nos 3 salariés travaillent à Douai",
    ],
)  # fmt: skip
def test_inside(text: str) -> None:
    assert stated(text, FACT) == [True]


@pytest.mark.parametrize(
    "text",
    ["on est à Paris", "Lyon", "75011 Paris", "27140 Gisors", "en Normandie", "Bruxelles",
     "pas dans les Hauts-de-France", "nous sommes en Île-de-France", "au Havre", "au Tréport",
     "à Avon",
     "Haute-Savoie", "Loire-Atlantique", "région parisienne", "Aube", "dans l'Eure", "à Eu",
     "saint-denis dans le quatre-vingt-treize", "4 rue de Lille, 75007 Paris", "hors région",
     "aucun local dans la région, on est à Metz", "en Flandre belge", "dans une autre région",
     "aux Sables d'Olonne", "à La Réunion", "Londres", "2A"],
)  # fmt: skip
def test_outside(text: str) -> None:
    assert stated(text, FACT) == [False]


@pytest.mark.parametrize("text", ["Clermont", "Roye", "on est à Saint-Aubin", "Montreuil"])
def test_a_name_on_both_sides_is_asked(text: str) -> None:
    assert doubts(text) == [(FACT, "ambiguous", [True, False])]


def test_a_department_settles_a_namesake() -> None:
    assert stated("Roye (80)", FACT) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "au nord de la Loire", "une somme de 300 €", "garde d'enfants à domicile",
        "nos clients sont à Paris", "mais seulement 2 salariés", "l'an dernier",
        "je vous écris de Paris", "j'ai acheté ça à Calais", "je suis né à Arras", "rue de Lille",
        "j'ai perdu ma carte à Boulogne-sur-Mer", "la mairie de Lens nous soutient",
        "on a un salarié qui habite Lille", "on vient de quitter Lille", "dans la Bresle",
        "nous avon 7 salariés",
        "à 10 km de Reims", "c'est pas cher", "vendu en lot", "on était à la réunion",
        "l'entrée de la crèche",
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
