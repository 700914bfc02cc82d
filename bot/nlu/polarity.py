"""Whether a state is affirmed or denied where it is named ("ni en…", "en difficulté : non")."""

from __future__ import annotations

import re

from bot.nlu.text import Message

_DENIAL = re.compile(
    r"\b(?:pas|ni|aucune?s?|jamais|non|sans|plus|hors|nan|zero|rien|nullement|aucunement|"
    r"personne|loin d|echappe\w*|exclu\w*)\b"
)
_AFFIRMED_AGAIN = re.compile(r"\b(?:mais|et) (?:on|nous|la structure|l asso\w*) ")
_LABEL = re.compile(
    r"(?: (?:fiscal|social)\w*(?: et (?:fiscal|social)\w*)?| judiciaire)? ?[:=?,/-]+ ?"
    r"(?P<said>oui|non|ok|nan|ouais|aucune?|neant|rien|pas du tout|absolument pas|tout a fait)\b"
)
_YES = frozenset(("oui", "ok", "ouais", "tout a fait"))
_REACH = 90


def labelled(message: Message, end: int) -> bool | None:
    """Takes where a mention ends; returns what a form-like answer says of it.

    "En difficulté : non" is False, "à jour ? oui" is True; None when nothing follows.
    """
    found = _LABEL.match(message.text, end)
    return found["said"] in _YES if found else None


def is_denied(message: Message, start: int) -> bool:
    """Takes where a mention starts; returns True when a word before it, in the same clause,
    denies it, however far ("nous ne répondons pas à la définition d'…")."""
    first = message.clause_of(start)[0]
    before = message.text[max(first, start - _REACH) : start]
    found = [match.end() for match in _DENIAL.finditer(before)]
    return bool(found) and not _AFFIRMED_AGAIN.search(before[found[-1] :])
