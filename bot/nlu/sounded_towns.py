"""Communes of several words written as they sound: "enin bomon", "pas de calé"."""

from __future__ import annotations

from itertools import takewhile

from bot.nlu import wordlists
from bot.nlu.lexicon import is_french
from bot.nlu.phonetic import sound
from bot.nlu.text import Token

BEFORE_PLACE = frozenset(
    ("a", "sur", "vers", "de", "pres", "base", "basee", "bases", "situe", "situee", "situes",
     "siege", "ville", "d", "installes", "commune")
)  # fmt: skip
_LONGEST = 4  # words of such a name


def told(tokens: list[Token]) -> list[Token]:
    """Takes tokens as typed; returns them with the communes of several words that were written
    as they sound ("enin bomon", "pas de calé")."""
    starts = [at for at, token in enumerate(tokens[:-1], 1) if token.norm in BEFORE_PLACE]
    found: list[Token] = []
    done = 0
    for at in range(len(tokens)) if len(tokens) <= _LONGEST else starts:
        name, length = _town_at(tokens, at) if at >= done else ("", 0)
        if name:
            last = tokens[at + length - 1]
            found += tokens[done:at]
            found += [tokens[at]._replace(norm=word, end=last.end) for word in name.split()]
            done = at + length
    return found + tokens[done:]


def _town_at(tokens: list[Token], at: int) -> tuple[str, int]:
    """The commune that starts there and how many tokens say it; empty when there is none."""
    near = [token.norm for token in tokens[at : at + _LONGEST]]
    words = list(takewhile(str.isalpha, near))
    while len(words) > 1 and not all(map(is_french, words)):
        name = wordlists.town_sounds().get("".join(map(sound, words)))
        if name and " " in name:
            return name, len(words)
        words.pop()
    after_pas = at > 1 and tokens[at - 1].norm == "de" and tokens[at - 2].norm in {"pas", "pa"}
    if after_pas and sound(tokens[at].original.lower()) == sound("calais"):
        return "calais", 1
    return "", 0
