"""ESUS, certification, taxes, difficulty, economic activity, digital core."""

import pytest

from tests.nlu.reading import doubts, stated


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("agréés esus", "esus", "obtained"),
        ("nous avons l'agrément", "esus", "obtained"),
        ("agrément ESUS en cours de demande", "esus", "pending"),
        ("ESUS : dossier déposé, pas encore de réponse", "esus", "pending"),
        ("pas d'agrément ESUS", "esus", "none"),
        ("agrément refusé", "esus", "none"),
        ("on va demander l'agrément ESUS", "esus", "none"),
        ("projet certifié par l'URSCOP", "certification", "obtained"),
        ("certification en cours", "certification", "in_progress"),
        ("le projet n'est pas encore certifié", "certification", "none"),
        ("on est à jour de nos cotisations", "tax_social_compliant", True),
        ("aucune dette fiscale ni sociale", "tax_social_compliant", True),
        ("nous ne sommes pas à jour", "tax_social_compliant", False),
        ("on a une dette URSSAF", "tax_social_compliant", False),
        ("on est en redressement judiciaire", "in_difficulty", True),
        ("pas en difficulté", "in_difficulty", False),
        ("on est en bonne santé financière", "in_difficulty", False),
        ("on exerce une activité économique", "economic_activity", True),
        ("nous facturons des prestations", "economic_activity", True),
        ("pas d'activité commerciale", "economic_activity", False),
        ("on ne vend rien", "economic_activity", False),
        ("agence web", "digital_core", True),
        ("62.01Z", "digital_core", True),
        ("le numérique n'est pas notre cœur d'activité", "digital_core", False),
        ("le numérique est juste un outil", "digital_core", False),
    ],
)
def test_a_state_is_read(text: str, fact: str, value: object) -> None:
    assert stated(text, fact) == [value]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("on a un échéancier avec l'URSSAF", "tax_social_compliant"),
        ("trésorerie tendue", "in_difficulty"),
        ("médiation numérique", "digital_core"),
    ],
)
def test_a_doubtful_state_is_asked(text: str, fact: str) -> None:
    assert (fact, "ambiguous", [True, False]) in doubts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("c'est quoi ESUS ?", "esus"),
        ("on est certifiés bio", "certification"),
        ("on accompagne des familles en difficulté", "in_difficulty"),
        ("il faut mettre à jour notre site", "tax_social_compliant"),
        ("je ne sais pas si on est à jour", "tax_social_compliant"),
        ("insertion par l'activité économique", "economic_activity"),
        ("un devis d'une agence web", "digital_core"),
    ],
)
def test_what_says_nothing_of_it(text: str, fact: str) -> None:
    assert stated(text, fact) == []


def test_a_digital_trade_is_an_activity_outside_the_excluded_ones() -> None:
    assert stated("éditeur de logiciels", "sectors") == [["other"]]
