"""Whatever is typed: no exception, a bounded cost, nothing kept."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.understanding.speed import hostile
from bot.nlu import unnamed
from bot.nlu.lexicon import french
from bot.nlu.text import MAX_CHARS, tokenize
from bot.nlu.understanding import understand, warm_up
from tests.nlu.reading import TODAY, entities


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=600) | st.text("?!.,;:/' -0a€à\n", max_size=30))
@example("?")
@example("…")
def test_any_text_is_read_without_error(text: str) -> None:
    for entity in [*understand(text, TODAY), *unnamed.read(text)]:
        assert 0 <= entity.start <= entity.end <= len(text)


def test_hostile_texts_cost_little() -> None:
    warm_up()
    for text in hostile()[::4]:
        start = time.process_time()
        understand(text, TODAY)
        assert time.process_time() - start < 0.2, text[:60]


@pytest.mark.parametrize("text", ["", "   ", "\n", "???", "🙂", "(" * 40_000, "a" * 40_000])
def test_empty_and_endless_texts(text: str) -> None:
    assert [e.name for e in entities(text)] == []
    assert len(tokenize(text)) <= MAX_CHARS


def test_visitors_words_do_not_stay_in_memory() -> None:
    entities("une asso à Lille")
    before = len(french().vocab.strings)
    entities("mon mot secret est xyloglossaire et zwanzigjahre")
    assert len(french().vocab.strings) == before
