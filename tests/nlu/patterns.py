"""Whether a pattern may take for ever on a text that it does not match.

A pattern explodes where it can read one and the same run in two ways and start over: `(?:\\w+ ?)*`
reads "abc" as one word, or as "ab" and "c", and so on: twice the time for each letter more.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
import sre_constants as sre
import sre_parse
import string
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from networkx import DiGraph, strongly_connected_components

from bot.nlu.prefilter import Prefiltered

_ALPHABET = f"{string.ascii_lowercase}AO{string.digits}{string.punctuation} \nàéœ€°’"
_OFTEN = 3  # a repeat of so many times may as well be without end
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT})


def of_packages(*packages) -> dict[str, str]:
    """Takes packages; returns the patterns their modules hold, each with where it was found."""
    found = {}
    for package in packages:
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in _within(value, 0):
                    found.setdefault(pattern, f"{module.name}.{name}")
    return found


def _within(value, depth: int) -> Iterator[str]:
    if isinstance(value, re.Pattern | Prefiltered):
        yield value.pattern
    elif depth < 5:
        inside = []
        if isinstance(value, dict):
            inside = [*value, *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            inside = list(value)
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            inside = [getattr(value, field.name) for field in dataclasses.fields(value)]
        for one in inside:
            yield from _within(one, depth + 1)


def explodes(pattern: str) -> bool:
    """Takes a regular expression; returns whether some text may cost it exponential time.

    What looks around is taken to hold: a pattern that only a `(?!...)` keeps from exploding is
    told as one that does.
    """
    ways = _Ways()
    ways.read(sre_parse.parse(pattern))
    return ways.are_two()


class _Ways:
    """The pattern as an automaton: its places that read a character, and what may follow each."""

    def __init__(self) -> None:
        self.reads: list[int] = []
        self.after: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))

    def read(self, items):
        """What may open a sequence, what may close it, and in how many ways it may be empty.

        Places that read a character, each with in how many ways, and whether the edge of a word
        must stand there.
        """
        first, last, empty, edge = {}, {}, 1, False
        for kind, value in items:
            if kind is sre.AT:
                if value is sre.AT_BOUNDARY:
                    last = {place: (ways, True) for place, (ways, _) in last.items()}
                    edge = bool(empty)
                continue
            opens, closes, skips = self._of_item(kind, value)
            self._join(last, opens)
            first |= _times(opens, empty, edge)
            last = _times(last, skips) | closes
            empty *= skips
        return first, last, empty

    def _join(self, last, opens):
        for one, (ends, stands) in last.items():
            for other, (starts, must_stand) in opens.items():
                if not ((stands or must_stand) and self._is_word(one) and self._is_word(other)):
                    self.after[one][other] += ends * starts

    def _is_word(self, place):
        return not self.reads[place] & ~_WORD

    def _of_item(self, kind, value):
        if kind is sre.SUBPATTERN:
            return self.read(value[3])
        if kind is sre.BRANCH:
            first, last, empty = {}, {}, 0
            for opens, closes, skips in map(self.read, value[1]):
                first |= opens
                last |= closes
                empty += skips
            return first, last, empty
        if kind in _REPEATS:
            least, most, body = value
            if most == 2:
                body = [*body, (kind, (least - 1, 1, body))]
            first, last, empty = self.read(body)
            if most >= _OFTEN:
                self._join(last, first)
            return first, last, empty + (least <= 0)
        if kind in (sre.ASSERT, sre.ASSERT_NOT, sre.GROUPREF):
            return {}, {}, 1
        self.reads.append(_read(kind, tuple(value) if kind is sre.IN else value))
        place = {len(self.reads) - 1: (1, False)}
        return place, place, 0

    def are_two(self) -> bool:
        """Two ways of reading one run that come back to where they were."""
        rings = strongly_connected_components(DiGraph(self.after))
        return any(self._part_and_meet(ring) for ring in rings)

    def _part_and_meet(self, ring: set[int]) -> bool:
        """Whether two readings that leave one place for two, on one text, come to one again."""
        after = {place: [other for other in self.after[place] if other in ring] for place in ring}
        if any(self.after[place][other] > 1 for place in ring for other in after[place]):
            return True
        seen = {(place, place) for place in ring}
        to_do = list(seen)
        while to_do:
            one, other = to_do.pop()
            for p in after[one]:
                for q in after[other]:
                    if p == q and one != other:
                        return True
                    pair = (min(p, q), max(p, q))
                    if self.reads[p] & self.reads[q] and pair not in seen:
                        seen.add(pair)
                        to_do.append(pair)
        return False


def _times(places, ways: int, edge: bool = False):
    """Places that open or close what may come in more ways, or at the edge of a word."""
    return {one: (each * ways, at or edge) for one, (each, at) in places.items() if ways}


@cache
def _read(kind, value) -> int:
    """The characters that a place of a pattern reads, a bit for each."""
    return sum(1 << at for at, char in enumerate(_ALPHABET) if _reads(kind, value, char))


def _reads(kind, value, char) -> bool:
    if kind is sre.LITERAL:
        return chr(value) == char
    if kind is sre.NOT_LITERAL:
        return chr(value) != char
    if kind is sre.ANY:
        return char != "\n"
    if kind is sre.RANGE:
        return value[0] <= ord(char) <= value[1]
    if kind is sre.CATEGORY:
        return bool(re.fullmatch(_CATEGORIES[value], char))
    assert kind is sre.IN, kind
    denied = value[0][0] is sre.NEGATE
    return denied != any(_reads(*one, char) for one in value if one[0] is not sre.NEGATE)


_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_WORD = _read(sre.CATEGORY, sre.CATEGORY_WORD)
