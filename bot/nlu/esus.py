"""The ESUS approval: obtained, asked for, or none; other approvals ("agrément CAF") are not it."""

from __future__ import annotations

import re

from bot.nlu import named_stages
from bot.nlu.entity import Entity
from bot.nlu.stage_words import OTHER_APPROVAL
from bot.nlu.text import Message

FACT = "esus"
AGREED = r"agre(?:e|es|s|er)?"
_BY_WHOM = r"(?:l etat|la (?:prefecture|dreets|ddets|direccte|dr?eets)|esus|entreprise)"
_NAME = re.compile(
    rf"\b(?:(?:agrements?|{AGREED}|label\w*|statut|qualite|reconnue?s?|certification) )?"
    r"(?:(?:d |de |l |comme |par \w+ \w+ |en tant qu |une )*)"
    r"(?:ess?uss?e?s?|(?:entreprises? )?solidaires? d utilite sociale|"
    r"entreprises? solidaires?)\b"
    r"|\bagrements?(?: solidaires?)?\b"
    rf"(?! (?:(?:de|du|des|d|pour|au|aux|en) (?!{_BY_WHOM}|attente|cours)|{OTHER_APPROVAL}))"
    rf"|\b{AGREED} (?=depuis|en (?:20|\d)|par la (?:prefecture|d\w+ets))"
)
_OTHER = re.compile(r"\b(?:certif\w*|attestations?|tiers de confiance)\b")


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the ESUS status it states, or a doubt about it."""
    names = [match.span() for match in _NAME.finditer(message.text)]
    return named_stages.read(message, FACT, names, _OTHER, "pending")
