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
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, cast

Needs = frozenset[str]

_WORD = re.compile(r"\w+")
_WITHIN_A_WORD = re.compile(r"\w\w")
_KEY = 3  # letters by which what is needed is looked up
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT})
_BOUNDARIES = frozenset({sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_END})
_bits: dict[str, dict[str, int]] = defaultdict(dict)  # key: what is needed: by which patterns
_prefiltered: list[Prefiltered] = []


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Takes a regular expression and flags, as `re.compile`; returns it compiled.

    It finds the same as `re.compile`'s, sooner where there is nothing to find. Raises re.error.
    """
    plain = re.compile(pattern, flags)
    needs = None if plain.flags & re.IGNORECASE else needed(pattern)
    return cast("re.Pattern[str]", Prefiltered(plain, needs)) if needs else plain


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

    __slots__ = ("_bit", "_plain", "fullmatch", "groupindex", "match", "pattern", "split")

    def __init__(self, plain: re.Pattern[str], needs: Needs) -> None:
        """Takes the pattern and what it needs."""
        self._plain = plain
        self._bit = 1 << len(_prefiltered)
        _prefiltered.append(self)
        for need in needs:
            known = _bits[need[:_KEY]]
            known[need] = known.get(need, 0) | self._bit
        _allowed.cache_clear()
        _allowed_by.cache_clear()
        self.pattern, self.groupindex = plain.pattern, plain.groupindex
        # Anchored, they fail sooner than a look-up.
        self.match, self.fullmatch, self.split = plain.match, plain.fullmatch, plain.split

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self._plain.search(text, *bounds) if self._may_match(text, bounds) else None

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._plain.finditer(text, *bounds) if self._may_match(text, bounds) else iter(())

    def findall(self, text: str, *bounds: int) -> list[Any]:
        """As `re.Pattern.findall`."""
        return self._plain.findall(text, *bounds) if self._may_match(text, bounds) else []

    def sub(self, by: Any, text: str, count: int = 0) -> str:
        """As `re.Pattern.sub`."""
        return self._plain.sub(by, text, count) if _allowed(text) & self._bit else text

    def _may_match(self, text: str, bounds: tuple[int, ...]) -> bool:
        # The end bound of a search may cut a word, and make the edge of another.
        cuts = len(bounds) > 1 and bounds[1] > 0 and _WITHIN_A_WORD.match(text, bounds[1] - 1)
        return bool(cuts or _allowed(text) & self._bit)


@lru_cache(maxsize=64)  # texts of visitors: none is kept for long
def _allowed(text: str) -> int:
    """The bits of the patterns that may find something in a text."""
    bits = 0
    for word in _WORD.findall(text):
        bits |= _allowed_by(word)
    return bits


@lru_cache(maxsize=4096)
def _allowed_by(word: str) -> int:
    word = f" {word} "
    bits = 0
    for at in range(len(word) - _KEY + 1):
        for need, bit in _bits.get(word[at : at + _KEY], {}).items():
            if word.startswith(need, at):
                bits |= bit
    return bits


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
