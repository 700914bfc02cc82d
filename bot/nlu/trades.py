"""Trades the vocabulary does not hold, read from how French builds them.

A verb of making, repairing, growing, caring or selling with the visitor as its subject ("on répare
des montres"), a partitive ("on fait de la plasturgie"), a definition ("notre métier, c'est
l'hippisme"), an action or a place with its complement ("fabrique de cerfs-volants"), an unknown
word with the ending of a trade ("bergamoterie").
"""

from __future__ import annotations

import re

from bot.nlu import deed_words as say
from bot.nlu import trade_words as names
from bot.nlu.activity_words import THIRD
from bot.nlu.communes import communes
from bot.nlu.excluded_deed_words import EXCLUDED_DEEDS
from bot.nlu.lexicon import is_french, is_verb
from bot.nlu.speakers import is_a_job
from bot.nlu.text import Message


def deeds(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns what the visitor says they do or are, as (sector, start, end):
    excluded activities first."""
    found = [
        (value, *match.span())
        for value, pattern in EXCLUDED_DEEDS
        for match in pattern.finditer(message.text)
        if not say.NOUS_OBJECT.match(match[0])
    ]
    for pattern in say.DEEDS:
        for match in pattern.finditer(message.text):
            before = message.text[message.clause_of(match.start())[0] : match.start()]
            mends = say.MENDS.search(match[0])
            if say.NOUS_OBJECT.match(match[0]) or THIRD.search(before):
                continue
            if " livr" in match[0] and say.NO_GOODS.match(match["what"]):
                continue
            if mends or not say.NO_OBJECT.search(match["what"]):
                found.append(("other", *match.span()))
    for match in names.PERSON.finditer(message.text):
        if not names.ROLE.match(match["what"]) and not is_a_job(message, *match.span("what")):
            found.append(("other", *match.span()))
    return found


def done(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns what the visitor does whatever the verb: an answer at most."""
    alone = names.LONE.fullmatch(message.text)
    if alone and not names.ROLE.match(alone["what"]):
        return [("other", *alone.span("what"))]
    nominal = names.NOMINAL.fullmatch(message.text)
    if nominal and not say.NO_OBJECT.search(nominal[0]):
        return [("other", nominal.start("head"), nominal.end("what"))]
    match = say.DOING.match(message.text)
    if not match or say.NOT_DOING.fullmatch(match["verb"]) or say.NO_OBJECT.search(match["what"]):
        return []
    return [("other", match.start("verb"), match.end())] if is_verb(match["verb"]) else []


def named(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the tokens (last excluded) of what looks like a trade's name."""
    spans = [
        (
            message.token_at(match.start("trade" if match["trade"] else 0)),
            message.token_at(match.end() - 1) + 1,
        )
        for match in names.HEADED.finditer(message.text)
        if not _is_done(message, match)
        if match["people"]
        or (
            not say.NO_OBJECT.search(" ".join(filter(None, match.groups())))
            and match["of"] not in communes()
        )
    ]
    for index, token in enumerate(message.tokens):
        word = token.norm.rstrip("s")
        if len(word) > 6 and names.ENDING.search(word) and not is_french(word):
            spans.append((index, index + 1))
    return spans


def _is_done(message: Message, match: re.Match[str]) -> bool:
    """'notre club récupère la TVA': a verb, not the kind of club."""
    subject = message.text[: match.start()].endswith(("notre ", "le ", "mon ", "ce ", "la ", "l "))
    after = names.AFTER_A_VERB.match(message.text, match.end())
    return bool(match["kind"] and subject and after) and is_verb(match["kind"])
