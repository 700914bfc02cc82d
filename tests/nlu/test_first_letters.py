"""A pattern is tried only where a letter stands that may open it."""

import re
import sre_parse

import pytest

from bot.nlu.first_letters import guarded


def _guarded(pattern: str) -> str:
    return guarded(pattern, sre_parse.parse(pattern))


@pytest.mark.parametrize(
    ("pattern", "looks_first"),
    [
        (r"\b(?:budget|recettes) de", r"\b(?=[br])(?:\b(?:budget|recettes) de)"),
        (r"\b(?<!un )(?:le )?budget", r"\b(?=[bl])(?:\b(?<!un )(?:le )?budget)"),
        (r"\bnon\b|\bsi ", r"\b(?=[ns])(?:\bnon\b|\bsi )"),
        (r"^non\b|\bsi ", r"(?:\b|^)(?=[ns])(?:^non\b|\bsi )"),
        (r"^non\b|si ", r"(?=[ns])(?:^non\b|si )"),
        (r"(?P<a>[,;] )+x", r"(?=[,;])(?:(?P<a>[,;] )+x)"),
        (r"\d+|dix", r"(?=[\dd])(?:\d+|dix)"),
        (r"\.\d", r"(?=[\.])(?:\.\d)"),
    ],
)
def test_the_letters_that_may_open_it_are_looked_for_first(pattern, looks_first):
    assert _guarded(pattern) == looks_first


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:le )?\w+",  # may open with any letter
        r"(?:le )?",  # may match nothing
        r"^$",
        r"(?=le )",
        r"[^a]b",
        r"[a-z]+ non",  # with many
        r"(a)?\1b",  # with what was found before
    ],
)
def test_what_may_open_with_anything_is_tried_anywhere(pattern):
    assert _guarded(pattern) == pattern


@pytest.mark.parametrize(
    "text", ["le budget de 12", "budget", "un budget", "", "bu", "non, le bud"]
)
@pytest.mark.parametrize(
    "pattern", [r"\b(?:(?<!un )budget|le) ?", r"^non\b|\bl(?=e)", r"(?:b|u)*t"]
)
def test_it_finds_the_same_wherever_the_search_starts_and_ends(pattern, text):
    plain, looking = re.compile(pattern), re.compile(_guarded(pattern))
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            found = [m.span() for m in plain.finditer(text, start, end)]
            assert [m.span() for m in looking.finditer(text, start, end)] == found
