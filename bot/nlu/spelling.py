"""Spelling: SMS shorthand, and typos of one or two letters towards the words of the domain."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from bot.nlu.communes import communes
from bot.nlu.lexicon import is_french
from bot.nlu.text import Token, fold, tokenize
from bot.nlu.vocabulary import synonyms

_DATA = Path(__file__).with_name("data")
_STRETCHED = frozenset(
    ("ok", "oui", "non", "nan", "yes", "ouai", "si", "fini", "merci", "salut", "bonjour")
)
_CARD = frozenset(("terminal", "lecteur", "carte", "machine", "appareil", "paiement", "par", "tpe"))
_Index = dict[tuple[int, str], list[str]]


_BEFORE_PLACE = frozenset(
    [
        "a",
        "sur",
        "vers",
        "de",
        "pres",
        "base",
        "basee",
        "bases",
        "situe",
        "situee",
        "situes",
        "siege",
        "ville",
    ]
)


@lru_cache(maxsize=1)
def _vocabulary() -> _Index:
    words: set[str] = set(_domain_words())
    for fact in ("legal_form", "siae", "sectors", "purchases"):
        for phrases in synonyms(fact).values():
            for phrase in phrases:
                words.update(token.norm for token in tokenize(phrase) if token.norm.isalpha())
    return _index(words, first=_domain_words())


@lru_cache(maxsize=1)
def _towns() -> _Index:
    names = (name for name, where in communes().items() if where == "in" and " " not in name)
    return _index({name for name in names if not is_french(name)})


def _index(words: set[str], first: Container[str] = ()) -> _Index:
    """Words by length and first letter, and by length and next two; `first` ones win ties."""
    index: _Index = {}
    long_ones = (word for word in words if len(word) > 4)
    for word in sorted(long_ones, key=lambda word: (word not in first, word)):
        index.setdefault((len(word), word[0]), []).append(word)
        index.setdefault((len(word), word[1:3]), []).append(word)
    return index


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    words = {word for name in communes() for word in name.split()}
    return frozenset(words | {w for group in _vocabulary().values() for w in group})


@lru_cache(maxsize=1)
def _shorthand() -> dict[str, str]:
    pairs = (line.split("\t") for line in _lines("shorthand.tsv"))
    return {fold(short): full for short, full in pairs}


@lru_cache(maxsize=1)
def _domain_words() -> frozenset[str]:
    return frozenset(_lines("domain_words.txt"))


def _lines(name: str) -> list[str]:
    text = (_DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def correct(tokens: list[Token]) -> list[Token]:
    """Takes tokens; returns them with shorthand spelled out and typos corrected.

    A word of the French lexicon, a commune or a word of the domain is never changed; at most
    40 words of a message are corrected, so that noise costs little.
    """
    corrected: list[Token] = []
    budget = 40
    for index, token in enumerate(tokens):
        word = token.norm
        if not word.isalpha():
            corrected.append(token)
            continue
        full = None if word == "c" and _elided(tokens, index) else _shorthand().get(word)
        if word == "cb" and (token.upper or (corrected and corrected[-1].norm in _CARD)):
            full = None  # the card, not "combien"
        if full is not None and not (
            word in {"g", "st", "pa", "po", "ke", "ki"} and token.upper and len(word) > 1
        ):
            parts = full.split()
            corrected += [
                Token(part, token.start, token.end, token.original, token.glued) for part in parts
            ]
            continue
        if word[:-1] in _STRETCHED and word[-1] == word[-2]:
            word = word[:-1]  # "okk", "ouii"
        if len(word) > 3 and budget and not _is_known(word):
            budget -= 1
            word = _nearest(word, _vocabulary()) or word
            if word in {token.norm, token.norm[:-1]} and _expects_place(corrected, tokens):
                word = _nearest(word, _towns()) or word
        corrected.append(
            token
            if word == token.norm
            else Token(word, token.start, token.end, token.original, token.glued)
        )
    return corrected


def _elided(tokens: list[Token], index: int) -> bool:
    """True for the "c" of "c'est"."""
    return index + 1 < len(tokens) and tokens[index + 1].norm in {"est", "etait", "etaient", "en"}


def _is_known(word: str) -> bool:
    adverb = word.endswith("ment") and len(word) > 8
    return is_french(word) or word in _known() or adverb


def _expects_place(before: list[Token], tokens: list[Token]) -> bool:
    """True after a preposition of place, or when the message is one or two words."""
    return len(tokens) <= 2 or bool(before and before[-1].norm in _BEFORE_PLACE)


def _nearest(word: str, vocabulary: _Index) -> str | None:
    """The closest word of the domain: one letter away, two for words of eight or more."""
    if len(word) > 24:
        return None
    allowed = 2 if len(word) >= 8 else 1
    best, best_distance = None, allowed + 1
    for length in range(len(word) - allowed, len(word) + allowed + 1):
        near = list(vocabulary.get((length, word[0]), ()))
        if len(word) > 5:
            near += vocabulary.get((length, word[1:3]), ())
        for candidate in near:
            distance = OSA.distance(word, candidate, score_cutoff=best_distance - 1)
            if distance < best_distance:
                best, best_distance = candidate, distance
    return best
