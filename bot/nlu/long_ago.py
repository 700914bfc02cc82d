"""An INESS application whose date is told too vaguely: "on a demandé l'INESS il y a longtemps"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_LONG_AGO = compiled(
    r"\b(?:(?:il )?y a (?:\w+ ){0,2}?(?:longtemps|lurette|bail|un moment|perpete|peu|"
    r"quelques (?:mois|annees|semaines)|plusieurs (?:mois|annees))|recemment|dernierement|jadis|"
    r"autrefois|dans le temps|a l epoque)\b"
)
_MADE = compiled(
    r"\b(?:on|nous|j|je|notre|l asso\w*|la structure) (?:\w+ ){0,3}?(?:demand|depos|sollicit|"
    r"obten|touch|benefici|candidat|fait|eu\b|eue\b|recu)\w*|"
    r"\b(?:precedente|derniere|ancienne) demande\b"
)
_NOT_MADE = compiled(r"\b(?:pas|jamais|aucune?|rien|si|entendu|parl\w+|connai\w+|decouv\w+)\b")


def read(message: Message) -> tuple[int, int] | None:
    """Takes a message; returns the span of the words that say when, None when no application of
    INESS is told."""
    when = _LONG_AGO.search(message.text) if "iness" in message.text else None
    if not when or "?" in message.text:
        return None
    made = _MADE.search(message.text, *message.sentence_of(when.start()))
    denied = _NOT_MADE.search(message.text, *message.clause_of(when.start()))
    return when.span() if made and not denied else None
