"""The build of a message: small words kept, the others replaced by what kind of word they are.

"est-ce que vous prenez les chaises" and "…les tablettes" are built alike: a topic is often told
by the build more than by its words.
"""

from __future__ import annotations

from functools import lru_cache

from bot.nlu.communes import communes
from bot.nlu.lexicon import Phrases, is_french, is_stop_word
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

_KINDS = {"purchases": "PRODUCT", "sectors": "TRADE", "legal_form": "FORM", "siae": "INSERTION"}
_PLACE, _FIGURE, OTHER = "PLACE", "0", "x"


def shape(message: Message) -> list[str]:
    """Takes a message; returns one word a token: itself when small, else its kind."""
    words = [_shape(token.norm) for token in message.tokens]
    for kind, first, last in _phrases().find(message):
        words[first:last] = [kind] * (last - first)
    return words


@lru_cache(maxsize=4096)
def _shape(word: str) -> str:
    if word[0].isdigit():
        return _FIGURE
    if is_stop_word(word) or len(word) < 3 or not word.isalpha():
        return word
    return _PLACE if word in communes() and not is_french(word) else OTHER


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(
        {
            kind: [phrase for phrases in synonyms(fact).values() for phrase in phrases]
            for fact, kind in _KINDS.items()
        }
    )
