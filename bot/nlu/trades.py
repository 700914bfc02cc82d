"""Trades the vocabulary does not hold, read from how French builds them.

A verb of making, repairing, growing, caring or selling with the visitor as its subject ("on répare
des montres"), a partitive ("on fait de la plasturgie"), a definition ("notre métier, c'est
l'hippisme"), an action or a place with its complement ("fabrique de cerfs-volants"), an unknown
word with the ending of a trade ("bergamoterie").
"""

from __future__ import annotations

from bot.nlu import trade_words as say
from bot.nlu.communes import communes
from bot.nlu.lexicon import is_french
from bot.nlu.text import Message


def deeds(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns what the visitor says they do or are, as (sector, start, end):
    excluded activities first."""
    found = [
        (value, *match.span())
        for value, pattern in say.EXCLUDED_DEEDS
        for match in pattern.finditer(message.text)
    ]
    for pattern in say.DEEDS:
        for match in pattern.finditer(message.text):
            if not say.NO_OBJECT.search(match["what"]):
                found.append(("other", *match.span()))
    for match in say.PERSON.finditer(message.text):
        if not say.ROLE.match(match["what"]):
            found.append(("other", *match.span()))
    return found


def named(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the tokens (last excluded) of what looks like a trade's name."""
    spans = [
        (message.token_at(match.start()), message.token_at(match.end() - 1) + 1)
        for match in say.HEADED.finditer(message.text)
        if not say.NO_OBJECT.search(" ".join(filter(None, match.groups())))
        and match["of"] not in communes()
    ]
    for index, token in enumerate(message.tokens):
        word = token.norm.rstrip("s")
        if len(word) > 6 and say.ENDING.search(word) and not is_french(word):
            spans.append((index, index + 1))
    return spans
