"""The project's certification by a trusted third party; other certificates are not it."""

from __future__ import annotations

import re

from bot.nlu import named_stages
from bot.nlu.entity import Entity
from bot.nlu.stage_words import OTHER_CERTIFICATE
from bot.nlu.text import Message

FACT = "certification"
CERTIFIER = (
    r"(?:cress|urscop|iriae|opco|epci|hdfid|hauts de france innovation\w*|tiers de confiance|"
    r"cabinets?|consultants?|experts?|organismes?|structure d accompagnement|"
    r"communaute (?:de communes|d agglomeration|urbaine)|agglo\w*|intercommunalite)"
)
_CERTIFIED = re.compile(
    r"\b(?:[cs]ertifications?|[cs]ertifs?|[cs]ertifi(?:e|ee|es|ees|er|ent|ait)|certificats?)\b"
)
_APPROVED = re.compile(
    r"\b(?:valid(?:e|ee|es|ees|er|ation)|attest(?:e|ee|es|ation|ations)|labellis\w+|"
    r"approuv\w+|vise|feu vert)\b"
)
_CERTIFIER = re.compile(rf"\b{CERTIFIER}\b")
_PROJECT = re.compile(r"\bprojets?\b")
_OTHER_LABEL = re.compile(rf"\b(?:{OTHER_CERTIFICATE}|(?:je|nous) certif(?:ie|ions))\b")
_OTHER = re.compile(r"\b(?:agrements?|agre(?:e|es|s)?|ess?us|entreprises? solidaires?)\b")


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the certification status it states, or a doubt about it."""
    names = [match.span() for match in _CERTIFIED.finditer(message.text)]
    names += [
        match.span()
        for match in _APPROVED.finditer(message.text)
        if _CERTIFIER.search(_sentence(message, match.start()))
    ]
    ours = [name for name in names if not other_certificate(_sentence(message, name[0]))]
    return named_stages.read(message, FACT, ours, _OTHER, "in_progress")


def other_certificate(text: str) -> bool:
    """Takes a canonical text; returns True when its certificate is not the project's."""
    other = bool(_OTHER_LABEL.search(text))
    return other and not (_PROJECT.search(text) and _CERTIFIER.search(text))


def _sentence(message: Message, offset: int) -> str:
    return message.text[slice(*message.sentence_of(offset))]
