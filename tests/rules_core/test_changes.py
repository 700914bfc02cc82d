"""Changes to the facts: what is accepted, what is refused, and how they are said."""

from datetime import date
from typing import Any

import pytest

from rules_core import Changes, InvalidFact
from rules_core.facts import FACT_NAMES

ON = date(2026, 11, 23)
CAISSE = {"label": "caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"}


def test_values_unknown_and_taken_back_are_told_apart() -> None:
    changes = Changes.from_dict(
        {"siae": [], "esus": None, "headcount": 0, "unknown": ["turnover_eur"]}, ON
    )
    assert changes.values == {"siae": [], "headcount": 0}
    assert changes.unknown == ("turnover_eur",)
    assert changes.taken_back == ("esus",)


@pytest.mark.parametrize(
    ("given", "fact", "accepted"),
    [
        ({"headcount": 6.5}, "headcount", "nombre entier"),
        ({"sectors": []}, "sectors", "non vide"),
        ({"purchases": [{**CAISSE, "vat": "ht"}]}, "purchases", "achat n° 1, vat"),
        ({"headcount": 6, "unknown": ["headcount"]}, "headcount", "pas les deux"),
        ({"headcount": None, "unknown": ["headcount"]}, "headcount", "pas les deux"),
        ({"unknown": ["effectif"]}, "unknown", "noms de faits"),
        ({"unknown": None}, "unknown", "n’est pas un fait connu"),
        ({"effectif": None}, "effectif", "n’est pas un fait connu"),
        ({"last_application_on": "2026-11-24"}, "last_application_on", "déjà passée"),
        ({"last_application_on": "hier"}, "last_application_on", "AAAA-MM-JJ"),
        ({"unknown": []}, "facts", "au moins un fait"),
        ({}, "facts", "au moins un fait"),
        ([], "facts", "objet JSON"),
    ],
)
def test_what_cannot_be_changed_is_named(given: Any, fact: str, accepted: str) -> None:
    with pytest.raises(InvalidFact, match=accepted) as refusal:
        Changes.from_dict(given, ON)
    assert refusal.value.fact == fact


@pytest.mark.parametrize("day", ["2026-11-23", "2024-02-29", "2026-10", "never"])
def test_a_day_that_has_come_is_accepted(day: str) -> None:
    assert Changes.from_dict({"last_application_on": day}, ON).values


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"legal_form": "other_cooperative"}, "Forme juridique : autre coopérative"),
        ({"legal_form": "scop"}, "Forme juridique : SCOP"),
        ({"esus": "pending"}, "Demande d’agrément ESUS en cours"),
        ({"certification": "none"}, "Pas encore de certification"),
        ({"siae": []}, "Insertion par l’activité économique : pas de convention d’insertion"),
        ({"sectors": ["consulting", "other"]}, "Secteurs d’activité : conseil et autre activité"),
        ({"digital_core": False}, "Numérique au cœur de l’activité : non"),
        ({"headcount": 14}, "Nombre de salariés : 14"),
        ({"headcount": 0}, "Nombre de salariés : 0"),
        ({"turnover_eur": 300000}, "Chiffre d’affaires annuel : 300 000 €"),
        ({"other_public_aid_eur": 0}, "Autres aides publiques : 0 €"),
        ({"last_application_on": "never"}, "Dernière demande INESS : jamais"),
        ({"last_application_on": "2024-03-01"}, "Dernière demande INESS : le 1er mars 2024"),
        ({"last_application_on": "2024-03"}, "Dernière demande INESS : en mars 2024"),
        ({"purchases": [CAISSE]}, "Achats prévus : caisse (4 500 € HT)"),
        ({"purchases": []}, "Achats prévus : aucun achat prévu"),
        ({"unknown": ["in_difficulty"]}, "Entreprise en difficulté : je ne sais pas"),
        ({"headcount": None}, "Nombre de salariés : je retire ma réponse"),
    ],
)
def test_a_change_reads_as_a_visitor_would_say_it(given: dict[str, Any], said: str) -> None:
    assert Changes.from_dict(given, ON).said().replace("\u00a0", " ") == said


def test_several_changes_take_a_line_each_in_the_order_of_the_questions() -> None:
    changes = Changes.from_dict(dict.fromkeys(reversed(FACT_NAMES)), ON)
    assert changes.taken_back == FACT_NAMES
    assert len(changes.said().splitlines()) == len(FACT_NAMES)
