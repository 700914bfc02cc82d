"""Patterns tried only where a letter stands that may open them.

`re` looks for `\\b(?:budget|recettes) de` from each edge of a word, and tries every alternative
there. A look at the next letter, put before, does away with most of these places.
"""

from __future__ import annotations

import re
import sre_constants as sre
from collections.abc import Sequence
from typing import Any

Letters = frozenset[str]  # as a class holds them: "a", "\.", "\d"

_MANY = 20  # letters; a pattern that may open with more of them is tried anywhere
_AT_EDGE, _AT_BEGINNING = (sre.AT, sre.AT_BOUNDARY), (sre.AT, sre.AT_BEGINNING)
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT})
_DIGIT = (sre.CATEGORY, sre.CATEGORY_DIGIT)
_TAKES_NOTHING = frozenset({sre.AT, sre.ASSERT, sre.ASSERT_NOT})


def guarded(pattern: str, parsed: Any) -> str:
    """Takes a regular expression and what `sre_parse.parse` makes of it; returns one that finds
    the same, and looks first whether a letter stands there that may open it.

    The same one comes back when it may match nothing at all, or open with many letters.
    """
    letters, may_be_empty = _of_sequence(list(parsed))
    if letters is None or may_be_empty or len(letters) > _MANY:
        return pattern
    guard = f"(?=[{''.join(sorted(letters))}])"
    return f"{_edge(parsed)}{guard}(?:{pattern})"


def _edge(parsed: Any) -> str:
    """The edge that stands before all that a pattern may open with, nothing for none."""
    kind, value = parsed[0]
    ways = [way[0] for way in value[1]] if kind is sre.BRANCH else [(kind, value)]
    if all(way == _AT_EDGE for way in ways):
        return r"\b"
    return r"(?:\b|^)" if all(way in (_AT_EDGE, _AT_BEGINNING) for way in ways) else ""


def _of_sequence(items: Sequence[Any]) -> tuple[Letters | None, bool]:
    """What a parsed sequence may open with, None for anything; and whether it may take nothing."""
    letters: Letters = frozenset()
    for kind, value in items:
        if kind in _TAKES_NOTHING:
            continue
        found, may_be_empty = _of_item(kind, value)
        if found is None:
            return None, False
        letters |= found
        if not may_be_empty:
            return letters, False
    return letters, True


def _of_item(kind: Any, value: Any) -> tuple[Letters | None, bool]:
    if kind is sre.LITERAL:
        return frozenset([re.escape(chr(value))]), False
    if kind is sre.SUBPATTERN:
        return _of_sequence(list(value[3]))
    if kind is sre.BRANCH:
        each = [_of_sequence(list(branch)) for branch in value[1]]
        known = [letters for letters, _ in each if letters is not None]
        union = frozenset().union(*known) if len(known) == len(each) else None
        return union, any(may_be_empty for _, may_be_empty in each)
    if kind in _REPEATS:
        letters, may_be_empty = _of_sequence(list(value[2]))
        return letters, may_be_empty or not value[0]
    return _of_class(value) if kind is sre.IN else None, False


def _of_class(choices: Sequence[Any]) -> Letters | None:
    """The letters of a class such as `[,.a-d]`, None for `\\w` and what a class leaves out."""
    letters: set[str] = set()
    for kind, value in choices:
        if kind is sre.LITERAL:
            letters.add(re.escape(chr(value)))
        elif kind is sre.RANGE:
            several = range(value[0], min(value[1], value[0] + _MANY) + 1)
            letters.update(re.escape(chr(one)) for one in several)
        elif (kind, value) == _DIGIT:
            letters.add(r"\d")
        else:
            return None
    return frozenset(letters)
