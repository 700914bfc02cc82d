"""Nothing a visitor types is a command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text import MAX_CHARACTERS, UnreadableText, clean_text

COMMANDS = [
    "/restart",
    "//restart",
    " / /restart",
    "\u200b/restart",
    "/\u200b/restart",
    "\uff0frestart",
    "\u2066\uff0f\u200d/ \u200b/restart",
    "\n/restart",
    "\u00ad/\ufeff/restart",
    "\u2028/restart",
]


@pytest.mark.parametrize("typed", COMMANDS)
def test_a_typed_command_loses_its_slash(typed: str) -> None:
    assert clean_text(typed) == "restart"


@pytest.mark.parametrize("typed", ["bon\x00jour", "\ud800", "salut\x1b[2J", "\x85", "a\x7f"])
def test_unreadable_characters_are_refused_in_french(typed: str) -> None:
    with pytest.raises(UnreadableText, match="illisibles"):
        clean_text(typed)


@pytest.mark.parametrize("typed", ["", "   ", "/", "/ / /", "\u200b\u200b"])
def test_nothing_left_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableText, match="vide"):
        clean_text(typed)


def test_the_length_is_limited_before_and_after_normalising() -> None:
    assert len(clean_text("é " * 250)) <= MAX_CHARACTERS
    with pytest.raises(UnreadableText, match="500 caractères"):
        clean_text("a" * (MAX_CHARACTERS + 1))
    with pytest.raises(UnreadableText, match="500 caractères"):
        clean_text("\ufdfa\ufdfb" * 40)


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("10000 € et 1 000 000 €", "10000 € et 1 000 000 €"),
        ("ouiiiiiii !!!!!!", "ouiii !!!"),
        ("((((((((((", "((("),
        ("une  caisse\t4500\r\n\r\n  un site", "une caisse 4500\nun site"),
        ("2024/05/01 et/ou", "2024/05/01 et/ou"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_a_honest_text_keeps_its_meaning(typed: str, cleaned: str) -> None:
    assert clean_text(typed) == cleaned


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=60))
def test_a_cleaned_text_is_never_a_command_and_stays_as_it_is(typed: str) -> None:
    try:
        cleaned = clean_text("/" + typed)
    except UnreadableText:
        return
    assert cleaned.strip() == cleaned
    assert not cleaned.startswith("/")
    assert clean_text(cleaned) == cleaned
