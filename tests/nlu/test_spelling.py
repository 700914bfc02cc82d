"""Shorthand and typos: what is corrected, and what is left alone."""

import pytest

from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("assosciation", "association"),
        ("coperative", "cooperative"),
        ("agrment", "agrement"),
        ("a dunkerke", "a dunkerque"),
        ("jsp", "jsp"),
        ("chuis en scop", "je suis en scop"),
        ("g 6 salarier", "j ai 6 salaries"),
        ("ds loise", "dans l oise"),
        ("c koi esus", "c est quoi esus"),
    ],
)
def test_a_misspelling_is_corrected(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("seulement", "seulement"),
        ("c'est fait", "c est fait"),
        ("adhérents", "adherents"),
        ("Compiègne", "compiegne"),
        ("3 CDD", "3 cdd"),
    ],
)
def test_a_right_word_is_left_alone(text: str, canonical: str) -> None:
    assert read_message(text).text == canonical
