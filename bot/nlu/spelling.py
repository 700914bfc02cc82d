"""Spelling: SMS shorthand, words that sound like one of the domain, typos of a letter or two.

A word of the French lexicon, a commune or a word of the domain is left alone, unless the words
around it ask for another one (`contexts`).
"""

from __future__ import annotations

from dataclasses import replace

from rapidfuzz.distance import OSA

from bot.nlu import contexts, numerals, wordlists
from bot.nlu.communes import communes, large_communes
from bot.nlu.lexicon import is_french
from bot.nlu.phonetic import sound
from bot.nlu.text import Token, fold
from bot.nlu.wordlists import Index

_STRETCHED = frozenset(
    ("ok", "oui", "non", "nan", "yes", "ouai", "si", "fini", "merci", "salut", "bonjour")
)
_CARD = frozenset(
    ("terminal", "terminaux", "lecteur", "carte", "machine", "appareil", "paiement", "par", "tpe")
)
_ACRONYMS = frozenset(("g", "st", "pa", "po", "ke", "ki"))
_ELIDED = ("d", "l", "j", "n", "s", "qu")
_SMALL = frozenset(
    ("oui", "non", "euh", "a", "la", "le", "ville", "commune", "stp", "svp", "c", "est")
)
_MOST_UNKNOWN = 40


def correct(tokens: list[Token]) -> list[Token]:
    """Takes tokens; returns them with shorthand spelled out and misspellings corrected.

    At most 40 words of a message are corrected, so that noise costs little.
    """
    tokens = contexts.towns(tokens)
    corrected: list[Token] = []
    left = _MOST_UNKNOWN
    single = sum(one.norm.isalpha() and one.norm not in _SMALL for one in tokens) == 1
    for index, token in enumerate(tokens):
        word = token.norm
        if not word.isalpha():
            corrected.append(token)
            continue
        full = None if word == "c" and _elided(tokens, index) else wordlists.shorthand().get(word)
        counted = bool(corrected) and corrected[-1].norm.isdigit()
        unit = word == "ke" and (token.glued or counted)  # "300ke", "300 ke"
        card = word == "cb" and (
            token.upper or (corrected and corrected[-1].norm.removesuffix("s") in _CARD)
        )
        if (
            full is not None
            and not (unit or card)
            and not (word in _ACRONYMS and token.upper and len(word) > 1)
        ):
            corrected += [replace(token, norm=part) for part in full.split()]
            continue
        if word[:-1] in _STRETCHED and word[-1] == word[-2]:
            word = word[:-1]  # "okk", "ouii"
        parts = [word]
        if len(word) > 3 and left and not _is_known(word):
            left -= 1
            spelled = numerals.glued(word) or _spelled(token, corrected, tokens, single=single)
            parts = spelled.split()
        corrected += [replace(token, norm=part) for part in parts]
    return contexts.settle(corrected)


def _elided(tokens: list[Token], index: int) -> bool:
    """True for the "c" of "c'est"."""
    return index + 1 < len(tokens) and tokens[index + 1].norm in {"est", "etait", "etaient", "en"}


def _is_known(word: str) -> bool:
    adverb = word.endswith("ment") and len(word) > 8 and is_french(word[:-4])
    return is_french(word) or word in wordlists.known() or adverb


def _spelled(token: Token, before: list[Token], tokens: list[Token], *, single: bool) -> str:
    """What an unknown word stands for: by its sound, then by its letters; itself when nothing."""
    word = token.norm
    said = token.original.lower()
    heard = sound(said if fold(said) == word else word)
    placed = bool(before) and before[-1].norm in contexts.BEFORE_PLACE
    alone = placed or single
    town = wordlists.town_sounds().get(heard) if alone and len(heard) > 2 else None
    if town and placed:
        return town
    heard_of = wordlists.town_sounds().get(heard, "") if len(word) > 5 else ""
    plural = word == f"{heard_of}s"  # "des avions"
    if heard_of in large_communes() and communes()[heard_of] != "out" and not plural:
        return heard_of  # "12 salariés valencienes"
    if len(word) < 6 and before and _is_name(token, tokens):
        return town or word
    alike = wordlists.vocabulary_sounds().get(heard, []) if len(heard) > 2 else []
    if alike:
        return min(alike, key=lambda one: OSA.distance(word, one))
    found = town or _cut(word) or nearest(word, wordlists.vocabulary())
    found = found or nearest(word, wordlists.activities(), 9)
    place = nearest(word, wordlists.towns()) if alone else None
    if place and (not found or OSA.distance(word, place) < OSA.distance(word, found)):
        return place
    return found or word


def _is_name(token: Token, tokens: list[Token]) -> bool:
    """'Jean Bart', 'la DRAC': a capital in the middle of a message that is not all capitals."""
    return token.original[0].isupper() and not all(
        one.upper for one in tokens if one.norm.isalpha()
    )


def _cut(word: str) -> str | None:
    """'dafaire', 'lassociation': the apostrophe is missing; 'jcrois' is 'je crois'."""
    if word[0] == "j" and word[1] not in "aeiouyj" and is_french(word[1:]):
        return f"je {word[1:]}"
    for short in _ELIDED:
        rest = word[len(short) :]
        if not word.startswith(short) or len(rest) < 4 or rest[0] not in "aeiouh":
            continue
        if _is_known(rest):
            return f"{short} {rest}"
        alike = wordlists.vocabulary_sounds().get(sound(rest), [])
        close = [one for one in alike if len(one) > 3 and OSA.distance(rest, one) <= len(rest) // 3]
        found = close[0] if close else nearest(rest, wordlists.vocabulary())
        if found:
            return f"{short} {found}"
    return None


def nearest(word: str, vocabulary: Index, long: int = 8) -> str | None:
    """The closest word of the domain: one letter away, two for words of `long` letters or more."""
    if len(word) > 24:
        return None
    allowed = 2 if len(word) >= long else 1
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
