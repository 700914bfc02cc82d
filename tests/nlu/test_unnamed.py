"""What is said of the open question without naming it."""

import pytest

from bot.nlu import unnamed


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("demande en cours", "esus", "pending"),
        ("c'est en attente", "esus", "pending"),
        ("on a envoyé le dossier", "esus", "pending"),
        ("obtenu", "esus", "obtained"),
        ("en cours", "certification", "in_progress"),
        ("pas encore, c'est en cours", "certification", "in_progress"),
        ("on a du retard", "tax_social_compliant", False),
        ("non on n'a rien envoyé", "certification", "none"),
    ],
)
def test_a_stage_or_a_state_is_said_without_its_name(text: str, fact: str, value: object) -> None:
    (entity,) = unnamed.read(text)
    assert entity.value[fact] == value


@pytest.mark.parametrize("text", ["bonjour", "combien de temps ?", "on est 12 à Lille", ""])
def test_other_words_say_nothing_of_it(text: str) -> None:
    assert unnamed.read(text) == []
