"""Affirmed or denied, statement by statement."""

import pytest

from bot.nlu.polarity import is_denied, labelled, segments
from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("nous ne répondons pas à la définition d'entreprise en difficulté", True),
        ("ni l'un ni l'autre en difficulté", True),
        ("on n'est plus en difficulté", True),
        ("personne ne nous dit en difficulté", True),
        ("absence de vraie difficulté", True),
        ("on est en difficulté", False),
        ("non, on est en difficulté", False),
        ("non on est en difficulté", False),
        ("pas de dette mais on est en difficulté", False),
        ("on n'a pas de dette et on est en difficulté", False),
        ("depuis plus de deux ans en difficulté", False),
        ("sans doute en difficulté", False),
        ("pas seulement en difficulté", False),
        ("aucune idée de la difficulté", False),
    ],
)
def test_a_denial_holds_in_its_own_statement(text: str, denied: bool) -> None:
    message = read_message(text)
    assert is_denied(message, message.text.rindex("difficulte")) is denied


@pytest.mark.parametrize(
    ("text", "affirmed"),
    [
        ("difficulté : non", False),
        ("difficulté ? oui", True),
        ("difficulté non", False),
        ("difficulté ok, 2 salariés", True),
        ("difficulté : pas encore", False),
    ],
)
def test_a_label_says_yes_or_no(text: str, affirmed: bool) -> None:
    label = labelled(read_message(text), len("difficulte"))
    assert label is not None
    assert label.affirmed is affirmed


def test_no_label_follows() -> None:
    assert labelled(read_message("difficulté financière"), len("difficulte")) is None


def test_a_message_is_cut_into_statements() -> None:
    message = read_message("pas encore, mais c'est lancé et on attend")
    said = [message.text[start:end].strip(" ,") for start, end in segments(message)]
    assert said == ["pas encore", "mais c est lance", "et on attend"]
