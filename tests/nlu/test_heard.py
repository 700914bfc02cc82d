"""Set phrases typed as they sound, and what stays as typed."""

import pytest

from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("yalontan", "y a longtemps"),
        ("sa fé un moman", "ca fait un moment"),
        ("resament", "recemment"),
        ("on c pa ankor", "on sait pas encore"),
        ("ni lun ni lotre", "ni l un ni l autre"),
        ("cè la 1ère foa kon demande", "c est la premiere fois qu on demande"),
        ("c notre 1er", "c est notre premier"),
        ("depuis le 1er mars", "depuis le 1 er mars"),
        ("ça fait un bail", "cela fait un bail"),
    ],
)
def test_set_phrases_are_heard(typed: str, spelt: str) -> None:
    assert read_message(typed).text == spelt
