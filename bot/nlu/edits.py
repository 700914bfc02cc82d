"""Words one slip of the finger away, and how likely the slip is on a French keyboard."""

from __future__ import annotations

from collections.abc import Iterator

_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn")
_ALIKE = ("aeiouy", "ckqs", "szc", "gj", "td", "bp", "fv", "mn", "iy")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
SWAPPED, MISSING, BESIDE, OTHER, FIRST = 2, 3, 4, 6, 2


def _beside() -> frozenset[tuple[str, str]]:
    pairs = {(a, b) for group in _ALIKE for a in group for b in group}
    for row, below in zip(_ROWS, (*_ROWS[1:], ""), strict=True):
        for at, key in enumerate(row):
            near = row[at + 1 : at + 2] + below[max(0, at - 1) : at + 1]
            pairs |= {(key, other) for other in near} | {(other, key) for other in near}
    return frozenset(pairs)


_BESIDE = _beside()


def one_letter(word: str) -> Iterator[tuple[str, int]]:
    """Takes a folded word; returns the words it may be for, one letter away, and their cost.

    Two letters swapped or one doubled cost least, then one that is missing, then one too many or
    beside on an AZERTY keyboard or of a like sound; the first letter is rarely missed.
    """
    for at, letter in enumerate(word):
        first = 0 if at else FIRST
        head, tail = word[:at], word[at + 1 :]
        if tail and tail[0] != letter:
            yield head + tail[0] + letter + tail[1:], SWAPPED + first
        yield head + tail, SWAPPED if letter in (head[-1:], tail[:1]) else BESIDE + first
        for other in _LETTERS:
            if other != letter:
                cost = BESIDE if (letter, other) in _BESIDE else OTHER
                yield head + other + tail, cost + first
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in _LETTERS:
            cost = SWAPPED if letter in (head[-1:], tail[:1]) else MISSING
            yield head + letter + tail, cost + (0 if at else FIRST)
