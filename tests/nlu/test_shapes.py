"""The build of a message: small words, and kinds of words."""

import pytest

from bot.nlu.shapes import shape
from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "built"),
    [
        ("vous prenez les tablettes", "vous x les PRODUCT"),
        ("une scop de 12 personnes", "une FORM de 0 x"),
        ("", ""),
    ],
)
def test_kinds_replace_words(text: str, built: str) -> None:
    assert " ".join(shape(read_message(text))) == built
