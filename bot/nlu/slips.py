"""What an unknown word stands for: by its sound, a slip of the finger, a missing apostrophe."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.nlu import sounded_towns, unspaced, wordlists
from bot.nlu.communes import communes, large_communes
from bot.nlu.edits import MISSING, SWAPPED, one_letter
from bot.nlu.lexicon import is_french
from bot.nlu.phonetic import sound
from bot.nlu.text import Token, fold
from bot.nlu.wordlists import EVERYDAY, NAMED, TRADE, Index

_ELIDED = ("d", "l", "j", "n", "s", "qu")
_WEAK = frozenset(("d", "de"))
_OPENING = frozenset(("", ".", "!", "?", ";"))
_LONGEST = 24
_SHORTEST, _SHORTEST_USUAL = 4, 5
_NOWHERE = 99
_SURE, _DEAREST = SWAPPED + EVERYDAY, 10


def spelled(token: Token, before: list[Token], tokens: list[Token], *, single: bool) -> str:
    """Takes an unknown word, the words before it, the whole message, and whether it is the only
    word that says something; returns the words it stands for, itself when nothing is near."""
    word = token.norm
    said = token.original.lower()
    heard = sound(said if fold(said) == word else word)
    last = before[-1].norm if before else ""
    placed = last in sounded_towns.BEFORE_PLACE
    town = wordlists.town_sounds().get(heard) if (placed or single) and len(heard) > 2 else None
    if town and placed:
        return town
    heard_of = wordlists.town_sounds().get(heard, "") if len(word) > 5 else ""
    plural = word == f"{heard_of}s"  # "des avions"
    if heard_of in large_communes() and communes()[heard_of] != "out" and not plural:
        return heard_of  # "12 salariés valencienes"
    named = last not in _OPENING and _is_name(token, tokens)
    if len(word) < 6 and named:
        return town or word
    slip, cost = _slip(word, named=named, alone=single or (placed and last not in _WEAK))
    pieces = unspaced.cut(word) if cost > MISSING else None
    if pieces and pieces.split()[-1] in wordlists.domain_words():
        return pieces
    alike = wordlists.vocabulary_sounds().get(heard, []) if len(heard) > 2 else []
    if alike and cost > MISSING:
        return min(alike, key=lambda one: OSA.distance(word, one))
    return town or slip or pieces or _far(word, alone=placed or single)


def doubtful(word: str) -> str:
    """Takes a word of French; returns it, or when it is rare the word of every day it is a slip
    for ("atres", "quarte")."""
    if len(word) < _SHORTEST_USUAL or word in wordlists.common() or word in wordlists.known():
        return word
    slip, cost = _slip(word, named=False, alone=False, dearest=MISSING)
    return slip if slip and cost <= _SURE else word


@lru_cache(maxsize=1024)
def _slip(
    word: str, *, named: bool, alone: bool, dearest: int = _DEAREST
) -> tuple[str | None, int]:
    """The likeliest word one letter away, among those of the domain, communes and usual French,
    an apostrophe put back counting as a slip; and how dear it is."""
    best, least = None, (_DEAREST, 0)
    targets = wordlists.targets()
    for candidate, cost in _near(word) if len(word) <= _LONGEST else ():
        if cost > dearest or (candidate not in targets and " " not in candidate):
            continue
        found = (cost + _distance(candidate, word, named=named, alone=alone), _rank(candidate))
        if found < least:
            best, least = candidate, found
    return best, least[0]


def _near(word: str) -> Iterator[tuple[str, int]]:
    yield from one_letter(word)
    if word[0] == "j" and word[1] not in "aeiouyj" and is_french(word[1:]):
        yield f"je {word[1:]}", SWAPPED
    for short, rest in _elisions(word):
        yield f"{short} {rest}", SWAPPED
        for alike in wordlists.vocabulary_sounds().get(sound(rest), [])[:1]:
            yield f"{short} {alike}", SWAPPED + MISSING


def _distance(candidate: str, word: str, *, named: bool, alone: bool) -> int:
    """How far a word is from what is spoken of here; a name is no slip for a common word."""
    if " " in candidate:
        short, rest = candidate.split()
        if short == "je":
            return TRADE
        far = wordlists.slips().get(rest, _NOWHERE)
        place = rest in wordlists.known() and short in {"d", "l"}
        return min(far, TRADE) if far <= EVERYDAY or place else _NOWHERE
    far = wordlists.slips().get(candidate, _NOWHERE)
    usual = far > TRADE and (named or len(word) < _SHORTEST_USUAL)
    if len(candidate) < _SHORTEST or usual:
        far = _NOWHERE
    if candidate in wordlists.town_names():
        far = min(far, 0 if alone else NAMED + 1 if candidate in large_communes() else _NOWHERE)
    return far


def _rank(candidate: str) -> int:
    return wordlists.common().get(candidate, _DEAREST**6)


@lru_cache(maxsize=1024)
def _far(word: str, *, alone: bool) -> str:
    """The word of the domain two letters away, or said like one of everyday; itself if none."""
    found = _cut(word) or _nearest(word, wordlists.vocabulary())
    found = found or _nearest(word, wordlists.activities(), 9)
    place = _nearest(word, wordlists.towns()) if alone else None
    if place and (not found or OSA.distance(word, place) < OSA.distance(word, found)):
        return place
    heard = wordlists.common_sounds().get(sound(word)) if len(word) >= _SHORTEST_USUAL else None
    return found or heard or word


def _is_name(token: Token, tokens: list[Token]) -> bool:
    """'Jean Bart', 'la DRAC': a capital in the middle of a message that is not all capitals."""
    return token.original[0].isupper() and not all(
        one.upper for one in tokens if one.norm.isalpha()
    )


def _cut(word: str) -> str | None:
    """'dasurance': the apostrophe is missing before a word that is misspelt."""
    for short, rest in _elisions(word):
        if rest in wordlists.known() or is_french(rest):
            return f"{short} {rest}"
        alike = wordlists.vocabulary_sounds().get(sound(rest), [])
        close = [one for one in alike if len(one) > 3 and OSA.distance(rest, one) <= len(rest) // 3]
        found = close[0] if close else _nearest(rest, wordlists.vocabulary())
        if found:
            return f"{short} {found}"
    return None


def _elisions(word: str) -> Iterator[tuple[str, str]]:
    for short in _ELIDED:
        rest = word[len(short) :]
        if word.startswith(short) and len(rest) > 3 and rest[0] in "aeiouh":
            yield short, rest


def _nearest(word: str, vocabulary: Index, long: int = 8) -> str | None:
    """The closest word: one letter away, two where either has `long` letters or more."""
    if len(word) > _LONGEST:
        return None
    best, best_distance = None, 3
    for length in range(len(word) - 2, len(word) + 3):
        allowed = 2 if max(length, len(word)) >= long else 1
        near = list(vocabulary.get((length, word[0]), ()))
        if len(word) > 5:
            near += vocabulary.get((length, word[1:3]), ())
        for candidate in near:
            cutoff = min(allowed, best_distance - 1)
            distance = OSA.distance(word, candidate, score_cutoff=cutoff)
            if distance <= cutoff:
                best, best_distance = candidate, distance
    return best
