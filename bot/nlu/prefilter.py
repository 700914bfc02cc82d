"""Patterns tried only on the texts that hold one of the words they cannot do without.

A message is put to more than a thousand patterns, and most find nothing in it. What a pattern
needs is worked out once, from the pattern itself: `\\b(?:budget|recettes) de` needs "budget" or
"recettes". What a word allows is remembered from one message to the next, so that a text costs
one look-up a word, and a pattern it cannot match costs one look-up.
"""

from __future__ import annotations

import re
import sre_constants as sre
import sre_parse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, cast

from bot.nlu.first_letters import guarded

Needs = frozenset[str]

_WORD = re.compile(r"\w+")
_WITHIN_A_WORD = re.compile(r"\w\w")
_CUT = 2  # words of a piece of a message that are none of its own: those cut at its ends
_NO_END = sys.maxsize
_KEY = 3  # letters by which what is needed is looked up
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT})
_BOUNDARIES = frozenset({sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_END})
# By its first letters, what is needed, and by which patterns.
_needing: dict[str, dict[str, set[Prefiltered]]] = defaultdict(lambda: defaultdict(set))
_prefiltered: list[Prefiltered] = []
# The last message, its words, and the patterns that they allow.
_last: list[tuple[str, set[str], frozenset[Prefiltered]]] = [("", set(), frozenset())]


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Takes a regular expression and flags, as `re.compile`; returns it compiled.

    It finds the same as `re.compile`'s, sooner where there is nothing to find. Raises re.error.
    """
    parsed: Any = sre_parse.parse(pattern, flags)
    if parsed.state.flags & re.IGNORECASE:
        return re.compile(pattern, flags)
    plain = re.compile(guarded(pattern, parsed), flags)
    needs = _of_sequence(list(parsed))
    return cast("re.Pattern[str]", Prefiltered(pattern, plain, needs)) if needs else plain


def needed(pattern: str) -> Needs | None:
    """Takes a regular expression; returns what a text must hold for it to match.

    One at least of these words or pieces of words, a space standing for the edge of a word; None
    when nothing of three letters is sure.
    """
    parsed: Any = sre_parse.parse(pattern)
    return _of_sequence(list(parsed))


def all_patterns() -> tuple[Prefiltered, ...]:
    """Returns the patterns compiled so far that something must be there for."""
    return tuple(_prefiltered)


class Prefiltered:
    """A pattern behind what it needs, used as a `re.Pattern`."""

    __slots__ = ("groupindex", "pattern", "plain", "split")

    def __init__(self, pattern: str, plain: re.Pattern[str], needs: Needs) -> None:
        """Takes a regular expression, what finds the same, and what it needs."""
        _prefiltered.append(self)
        for need in needs:
            _needing[need[:_KEY]][need].add(self)
        _allowed.cache_clear()
        _allowed_by.cache_clear()
        _last[0] = ("", set(), frozenset())
        self.pattern, self.plain = pattern, plain
        self.groupindex, self.split = plain.groupindex, plain.split

    def search(self, text: str, start: int = 0, end: int = _NO_END) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        if self in _allowed(text) or (end < _NO_END and _cuts_a_word(text, end)):
            return self.plain.search(text, start, end)
        return None

    def match(self, text: str, start: int = 0, end: int = _NO_END) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        if self in _allowed(text) or (end < _NO_END and _cuts_a_word(text, end)):
            return self.plain.match(text, start, end)
        return None

    def fullmatch(self, text: str, start: int = 0, end: int = _NO_END) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        if self in _allowed(text) or (end < _NO_END and _cuts_a_word(text, end)):
            return self.plain.fullmatch(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = _NO_END) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        if self in _allowed(text) or (end < _NO_END and _cuts_a_word(text, end)):
            return self.plain.finditer(text, start, end)
        return iter(())

    def findall(self, text: str, start: int = 0, end: int = _NO_END) -> list[Any]:
        """As `re.Pattern.findall`."""
        if self in _allowed(text) or (end < _NO_END and _cuts_a_word(text, end)):
            return self.plain.findall(text, start, end)
        return []

    def sub(self, by: Any, text: str, count: int = 0) -> str:
        """As `re.Pattern.sub`."""
        return self.plain.sub(by, text, count) if self in _allowed(text) else text


def _cuts_a_word(text: str, end: int) -> bool:
    """True for the end bound of a search that makes the edge of another word."""
    return end > 0 and bool(_WITHIN_A_WORD.match(text, end - 1))


@lru_cache(maxsize=256)  # texts of visitors: none is kept for long
def _allowed(text: str) -> frozenset[Prefiltered]:
    """The patterns that may find something in a text, or in the message of which it is a piece."""
    message, words, allowed = _last[0]
    ends = f"{text.split(' ', 1)[0]} {text.rsplit(' ', 1)[-1]}"  # the others are not cut
    new = set(_WORD.findall(ends if text in message else text)) - words
    if len(new) <= _CUT:
        return allowed.union(*map(_allowed_by, new)) if new else allowed
    words = set(_WORD.findall(text))
    allowed = frozenset().union(*map(_allowed_by, words))
    _last[0] = (text, words, allowed)
    return allowed


@lru_cache(maxsize=4096)
def _allowed_by(word: str) -> frozenset[Prefiltered]:
    word = f" {word} "
    return frozenset(
        one
        for at in range(len(word) - _KEY + 1)
        for need, patterns in _needing.get(word[at : at + _KEY], {}).items()
        if word.startswith(need, at)
        for one in patterns
    )


def _of_sequence(items: Sequence[Any], opens: bool = False, closes: bool = False) -> Needs | None:
    """What a parsed sequence needs; whether a word's edge stands just before and after it."""
    edges = [opens, *(_is_edge(item) for item in items), closes]
    found: list[Needs | None] = []
    run = ""
    for at, (kind, value) in enumerate(items):
        if kind is sre.LITERAL:
            run = (run or " " * edges[at]) + chr(value)
            if at + 1 == len(items) or items[at + 1][0] is not sre.LITERAL:
                found += [frozenset([word]) for word in _words(run + " " * edges[at + 2])]
                run = ""
        else:
            found.append(_of_item(kind, value, edges[at], edges[at + 2]))
    sure = [needs for needs in found if needs]
    return max(sure, key=_rarity, default=None)


def _of_item(kind: Any, value: Any, opens: bool, closes: bool) -> Needs | None:
    if kind is sre.SUBPATTERN:
        return _of_sequence(list(value[3]), opens, closes)
    if kind is sre.BRANCH:
        each = [_of_sequence(list(branch), opens, closes) for branch in value[1]]
        return None if None in each else frozenset().union(*cast("list[Needs]", each))
    if kind in _REPEATS and value[0]:
        return _of_sequence(list(value[2]))
    return _of_sequence(list(value[1])) if kind is sre.ASSERT else None


def _is_edge(item: tuple[Any, Any]) -> bool:
    kind, value = item
    if kind is sre.LITERAL:
        return not _WORD.match(chr(value))
    return kind is sre.AT and value in _BOUNDARIES


def _words(run: str) -> Iterator[str]:
    """The words of literal letters in a row, a space kept where one starts or ends."""
    for word in _WORD.finditer(run):
        start, end = word.span()
        piece = " " * (start > 0) + word[0] + " " * (end < len(run))
        if len(piece) >= _KEY:
            yield piece


def _rarity(needs: Needs) -> tuple[int, int]:
    """The fewer and the longer the words needed, the fewer the texts that hold one."""
    return min(len(need.strip()) for need in needs), -len(needs)
