"""Set phrases typed as they sound, run together or cut anywhere: "yalontan", "ni lun ni lotre"."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.nlu.lexicon import is_french
from bot.nlu.phonetic import sound
from bot.nlu.text import Token, fold, tokenize

_PHRASES = Path(__file__).with_name("data") / "heard_phrases.txt"
_LONGEST, _LONGEST_MESSAGE = 8, 40
# Letters said for their names ("on c pas"), and words not said as they are written.
_NAMED = {"c": "sé", "g": "jé", "k": "ka", "longtemps": "lontan", "recemment": "ressament"}
# With its accent, no word of French, though without it there is one.
_ODD = frozenset(("sé", "sè", "cé", "cè", "fé", "mé", "lé", "dé"))
_FIRST = {"er": "premier", "ere": "premiere", "re": "premiere"}
_OURS = frozenset(("notre", "not", "mon", "ma", "la"))
_FIRST_OF = frozenset(("dossier", "demande", "dossié", "foi", "fois", "candidature"))


def phrases(tokens: list[Token]) -> list[Token]:
    """Takes tokens as typed; returns them with the set phrases among them as French spells them.

    Only where a word of the phrase as typed is none of French: what is well spelt is left alone.
    """
    if len(tokens) > _LONGEST_MESSAGE:
        return tokens
    if not _FIRST.keys().isdisjoint([token.norm for token in tokens]):
        tokens = _ordinals(tokens)
    odd = [at for at, token in enumerate(tokens) if _is_odd(token.norm, token.original)]
    if not odd:
        return tokens
    sounds = [_sound(token.norm, token.original) for token in tokens]
    openings = _openings()
    found: list[Token] = []
    done = 0
    for at in [at for at, heard in enumerate(sounds) if heard in openings]:
        needed = next((index - at for index in odd if index >= at), _LONGEST)
        length, words = _phrase_at(sounds, at, needed + 1) if at >= done else (0, ())
        if words:
            last = tokens[at + length - 1]
            found += tokens[done:at]
            found += [tokens[at]._replace(norm=word, end=last.end) for word in words]
            done = at + length
    return found + tokens[done:]


def _phrase_at(sounds: list[str], at: int, least: int) -> tuple[int, tuple[str, ...]]:
    """How many tokens, at least so many, say the longest set phrase that starts there, and its
    words."""
    known, openings = _by_sound(), _openings()
    run, found = "", (0, ())
    for length, heard in enumerate(sounds[at : at + _LONGEST], start=1):
        run += heard
        if not heard or run not in openings:
            break
        if run in known and length >= least:
            found = (length, known[run])
    return found


def _ordinals(tokens: list[Token]) -> list[Token]:
    """'notre 1er', '1ère foi', but not the day of 'le 1er mars'."""
    found: list[Token] = []
    for index, token in enumerate(tokens):
        first = found[-1].norm == "1" and token.glued if found else False
        word = _FIRST.get(token.norm) if first else None
        near = {one.norm for one in (*found[-2:-1], *tokens[index + 1 : index + 2])}
        if word and near & (_OURS | _FIRST_OF):
            found[-1] = found[-1]._replace(norm=word, end=token.end, original=word)
        else:
            found.append(token)
    return found


@lru_cache(maxsize=4096)
def _is_odd(word: str, typed: str) -> bool:
    """True for a word that is none of French and may be, or be part of, one of a set phrase."""
    if not word.isalpha() or (is_french(word) and typed.lower() not in _ODD):
        return False
    heard = _sound(word, typed)
    return heard != "" and any(heard in phrase for phrase in _by_sound())


@lru_cache(maxsize=4096)
def _sound(word: str, typed: str) -> str:
    """How a word sounds, folded and as typed; nothing for a sign or a figure."""
    said = typed.lower()
    spelt = said == "ça" or fold(said) == word
    said = _NAMED.get(word) or (said if spelt else word)
    return sound(said.replace("oa", "oi")) if said.isalpha() else ""


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    """What the set phrases start with."""
    return frozenset(heard[:end] for heard in _by_sound() for end in range(1, len(heard) + 1))


@lru_cache(maxsize=1)
def _by_sound() -> dict[str, tuple[str, ...]]:
    lines = _PHRASES.read_text(encoding="utf-8").splitlines()
    heard: dict[str, tuple[str, ...]] = {}
    for line in lines:
        if line and not line.startswith("#"):
            words = tuple(fold(one.original) for one in tokenize(line))
            said = tokenize(line.replace("c'est", "cé"))
            heard.setdefault("".join(_sound(one.norm, one.original) for one in said), words)
    return heard
