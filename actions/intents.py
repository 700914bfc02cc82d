"""Which intents give answers, which ones want an answer, and which ones never store a fact."""

from __future__ import annotations

import re

from actions.purchase_list import folded

ANSWERING = frozenset(
    {"inform", "affirm", "deny", "dont_know", "that_is_all", "check_eligibility", "nlu_fallback"}
)
SMALL_TALK = frozenset({"greet", "thanks"})
MISSED = frozenset({"nlu_fallback", "out_of_scope"})

_QUESTION = re.compile(
    r"\?|\b(quoi|quel|quels|quelle|quelles|combien|comment|pourquoi|qu'est|est-ce"
    r"|c'est quoi|dites-moi|expliquez|explique)\b"
    r"|(?:^|[,.;:!]\s*|\b(?:et|c'est|a|par|avec|de|pour|chez|depuis) )(?:qui|quand(?! meme))\b|"
    r"\bquand$"
)
_CORRECTION = re.compile(
    r"\b(en fait|finalement|plutot|pardon|erreur|trompe|trompee|je voulais dire|correction"
    r"|rectification|je rectifie|je corrige|oups"
    r"|mais non(?= ?,| (?:on|nous|c'est)\b)"
    r"|de trop|mal (?:tape|lu|compte|ecrit)|faute de frappe|confondu)\b"
)
_ALSO = re.compile(r"\b(aussi|egalement|en plus|et aussi|ainsi que|a cote)\b")


def is_question(text: str) -> bool:
    """Tell whether a message reads as a question."""
    return bool(_QUESTION.search(folded(text)))


def corrects(text: str) -> bool:
    """Tell whether a message announces a correction ("en fait", "pardon"…)."""
    return bool(_CORRECTION.search(folded(text)))


def adds(text: str) -> bool:
    """Tell whether a message adds to what was said ("aussi", "également"…)."""
    return bool(_ALSO.search(folded(text)))


def reads_bare_answers(intent: str, text: str, *, answers_first: bool = False) -> bool:
    """Tell whether "12" or "oui" in a message of this intent may answer the open question.

    A message about a topic answers when it asks nothing, or when it answers before it asks
    ("oui. Et c'est quoi, l'ESUS ?").
    """
    if answers_first and intent not in ("restart", "goodbye"):
        return True
    if intent.startswith("faq_") or intent == "out_of_scope":
        return not is_question(text)
    return intent in ANSWERING or intent in SMALL_TALK


def wants_an_answer(intent: str, understood: bool, settled_open: bool, text: str) -> bool:
    """Tell whether a message must be answered before the questions go on.

    Takes its intent, whether it brought anything, whether it spoke to the open question in its
    own words, and its text.
    """
    if intent in ANSWERING or intent == "out_of_scope" or not intent:
        return False
    if intent in SMALL_TALK:
        return not understood
    return not (intent.startswith("faq_") and settled_open and not is_question(text))
