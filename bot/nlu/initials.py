"""Acronyms typed letter by letter ("S A R L", "A C I") are put together before spelling."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from bot.nlu.text import Token, fold
from bot.nlu.vocabulary import synonyms

_SHORT = frozenset(("sa", "ei", "ai", "be"))  # two letters: in capitals only
_OTHERS = frozenset(("esus", "cae", "iae"))
_FACTS = ("legal_form", "siae")
_LONGEST = 5


@lru_cache(maxsize=1)
def _acronyms() -> frozenset[str]:
    phrases = (fold(p) for fact in _FACTS for all_ in synonyms(fact).values() for p in all_)
    return _OTHERS | {p for p in phrases if p.isalpha() and 3 <= len(p) <= _LONGEST}


def join(tokens: list[Token]) -> list[Token]:
    """Takes tokens; returns them with the letters of a known acronym made one token."""
    sizes = [len(token.norm) for token in tokens]
    joined: list[Token] = []
    done = 0
    for start in [at for at, pair in enumerate(pairwise(sizes)) if pair == (1, 1)]:
        length = _run(tokens, start) if start >= done else 1
        if length > 1:
            joined += [*tokens[done:start], _one(tokens[start : start + length])]
            done = start + length
    return joined + tokens[done:]


def _run(tokens: list[Token], start: int) -> int:
    """How many tokens from `start` spell an acronym; 1 when they do not."""
    end = start
    while end < len(tokens) and end - start < _LONGEST and _is_letter(tokens[end], end > start):
        end += 1
    for stop in range(end, start + 1, -1):
        letters = tokens[start:stop]
        word = "".join(letter.norm for letter in letters)
        if word in _acronyms() or (word in _SHORT and all(one.upper for one in letters)):
            return stop - start
    return 1


def _is_letter(token: Token, inside: bool) -> bool:
    return len(token.norm) == 1 and token.norm.isalpha() and not (inside and token.glued)


def _one(letters: list[Token]) -> Token:
    norm = "".join(letter.norm for letter in letters)
    original = " ".join(letter.original for letter in letters)
    return Token(norm, letters[0].start, letters[-1].end, original, letters[0].glued)
