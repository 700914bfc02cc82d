"""Whatever is typed: no exception, a bounded length, nothing kept."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.understanding.speed import hostile
from bot.nlu.interpretation import find
from bot.nlu.lexicon import french
from bot.nlu.text import MAX_CHARS, MAX_TOKENS, said_before, tokenize
from tests.nlu.reading import TODAY, entities


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=600) | st.text("?!.,;:/' -0a€à\n", max_size=30))
@example("?")
@example("…")
def test_any_text_is_read_without_error(text: str) -> None:
    for entity in find(text, TODAY):
        assert 0 <= entity.start <= entity.end <= len(text)


def test_hostile_texts_are_read_without_error() -> None:
    """What they cost is measured by bench/understanding/speed.py."""
    for text in hostile()[::4]:
        assert all(0 <= entity.start <= entity.end <= len(text) for entity in find(text, TODAY))


@pytest.mark.parametrize("text", ["", "   ", "\n", "???", "🙂", "(" * 40_000, "a" * 40_000])
def test_empty_and_endless_texts(text: str) -> None:
    assert [e.name for e in entities(text)] == []
    assert len(tokenize(text)) <= MAX_CHARS


@given(st.text("aàâçéèêëîïôùûü bcdLMN€0123456789'’.,;:!?()-/&+%\n", max_size=120))
def test_common_letters_are_folded_as_any_other(text: str) -> None:
    """A mark that says nothing has each character folded apart."""
    assert tokenize(text) == tokenize(text + "\u0301")


def test_a_dense_list_of_500_characters_is_read_to_its_end() -> None:
    item = "la boutique en ligne (5 k€ HT), "
    text = (item * 16)[:MAX_CHARS]
    assert tokenize(text)[-1].end >= MAX_CHARS - 1


def test_noise_is_read_no_further_than_an_honest_message() -> None:
    assert len(tokenize("1 a, " * 100)) == MAX_TOKENS


def test_visitors_words_do_not_stay_in_memory() -> None:
    entities("une asso à Lille")
    before = len(french().vocab.strings)
    entities("mon mot secret est xyloglossaire et zwanzigjahre")
    assert len(french().vocab.strings) == before


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\b(?:soit|total) ?$", "total "),  # as long as can be
        (r"(?<=au )total $", "total "),  # what is looked at behind it stands before its reach
        (r"^total $", None),
        (r"\w+ total $", "au total "),  # no length is too long
        (r"\d+$", None),
    ],
)
def test_what_stands_just_before_is_found_however_long_the_text(
    pattern: str, found: str | None
) -> None:
    text = f"{'a ' * 80}au total 12"
    match = said_before(re.compile(pattern), text, len(text) - 2)
    assert (match[0] if match else None) == found
