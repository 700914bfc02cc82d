"""Sectors: activities in people's words, doubts, NAF codes."""

import pytest

from bot.nlu.sectors import NONE
from bot.nlu.vocabulary import synonyms
from rules_core.vocabulary import Sector
from tests.nlu.reading import doubts, roles, stated

FACT = "sectors"


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("aide à domicile", ["other"]),
        ("on fait du maraîchage", ["other"]),
        ("on répare des vélos", ["other"]),
        ("organisme de formation", ["training"]),
        ("cabinet de conseil", ["consulting"]),
        ("formation et conseil", ["training", "consulting"]),
        ("bureau d'études thermiques", ["engineering_office"]),
        ("agence immobilière sociale", ["real_estate"]),
        ("on loue des logements", ["real_estate"]),
        ("courtage en assurances", ["finance"]),
        ("grossiste en fruits et légumes", ["wholesale"]),
        ("on vend en gros à des restaurateurs", ["wholesale"]),
        ("restaurant et un peu de formation", ["training", "other"]),
        ("naf 88.10A", ["other"]),
        ("70.22Z", ["consulting"]),
        ("85.59B", ["training"]),
        ("46.31Z", ["wholesale"]),
        ("NAF 7112B", ["engineering_office"]),
        ("6820A", ["real_estate"]),
        ("64.19Z", ["finance"]),
        ("plateforme de financement participatif", ["finance"]),
        ("burau d'etudes", ["engineering_office"]),
    ],
)
def test_activities_are_read(text: str, sectors: list[str]) -> None:
    assert stated(text, FACT) == [sectors]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("accompagnement de porteurs de projets", "consulting"),
        ("auto-école", "training"),
        ("location de salles", "real_estate"),
        ("plateforme logistique", "wholesale"),
    ],
)
def test_a_doubtful_activity_is_asked(text: str, value: str) -> None:
    assert doubts(text) == [(FACT, "ambiguous", [[value], ["other"]])]


def test_a_denied_activity_is_denied() -> None:
    found = roles("on ne fait pas de conseil, on fait du maraîchage")
    assert (FACT, ["consulting"], "negated") in found
    assert (FACT, ["other"], None) in found


@pytest.mark.parametrize(
    "text",
    [
        "conseil d'administration", "le conseil départemental", "banque alimentaire de France ?",
        "4500e", "merci pour vos conseils", "à jour de nos obligations fiscales et sociales",
        "on est un chantier d'insertion",
    ],
)  # fmt: skip
def test_what_is_no_activity(text: str) -> None:
    assert stated(text, FACT) == []


def test_the_vocabulary_holds_150_activities_and_only_known_sectors() -> None:
    table = synonyms(FACT)
    assert sum(len(phrases) for phrases in table.values()) >= 150
    sectors = {value.removesuffix("?") for value in table} - {NONE}
    assert sectors <= {member.value for member in Sector}


def test_a_bare_everyday_word_is_only_named() -> None:
    assert ("sectors", ["training"], "mentioned") in roles("la formation")
