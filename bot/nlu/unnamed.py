"""What a message says of the open question without naming it: "dossier envoyé", "on a du retard"."""

from __future__ import annotations

import re

from bot.nlu import difficulty, siae, stages, taxes
from bot.nlu.certification import CERTIFIER, other_certificate
from bot.nlu.modality import HYPOTHESIS, OTHERS, WONDER, find_scopes
from bot.nlu.polarity import is_denied, segments
from bot.nlu.text import Message
from bot.nlu.understanding import read_message

DOUBT = stages.DOUBT
_ASKS = re.compile(
    r"\?$|^(?:(?:et|mais|alors|euh|bon|ok|donc|,) )*(?:comment|pourquoi|combien|quel\w*|est ce|"
    r"faut il|qui (?!est\b)|quand|quoi|a quoi|vous|doit on|peut on)\b"
    r"|\b(?:c est quoi|qu est ce|veut dire|sert a quoi|pourquoi|c (?:est )?a dire|"
    r"cest a dire|signifie|definition|kesako|quid)\b"
)
_THEY = re.compile(r"\b(?:(?:ils?|elles?) (?:ont|sont|font|nous|n ont|l ont)|chez eux)\b")
_SINCE = re.compile(r"\bdepuis\b")
_ASSOCIATIVE = re.compile(r"\bassociati(?:f|ve|fs|ves)\b|^(?:une? |la |notre )?mjc\b")
_NEVER = re.compile(r" ?(?:(?:non|euh|ah|oh|ben|bah|alors) )*jamais(?: (?:de la vie|encore|fait|demande))? ?[,.;]? ?")
_PAPER = re.compile(r"\b(?:attestation|certificat)\b")
_BY = re.compile(rf"\bpar (?:la |l |le |un |une |notre )?{CERTIFIER}\b")


def said_of(fact: str, text: str) -> object:
    """Takes the fact asked and the visitor's text; returns its contract JSON value, DOUBT when
    a precise question is called for, or None when the text says nothing of it."""
    if fact not in _STAGES and fact not in _STATES:
        return None
    message = read_message(text)
    if _ASKS.search(message.text):
        return None
    spans = _ours(message)
    if fact in _STAGES:
        return _STAGES[fact](message, spans)
    return _STATES[fact](message) if spans == segments(message) else None


def _ours(message: Message) -> list[tuple[int, int]]:
    """The statements that are the visitor's own: no supposition, no doubt, no other people."""
    scopes = [
        scope
        for scope in find_scopes(message)
        if scope.kind in {HYPOTHESIS, WONDER}
        or (scope.kind == OTHERS and not _THEY.search(message.text))
    ]
    return [
        span
        for span in segments(message)
        if not any(scope.start < span[1] and span[0] < scope.end for scope in scopes)
    ]


def _esus(message: Message, spans: list[tuple[int, int]]) -> str | None:
    stage = stages.read(message, spans, _weak(message, _SINCE))
    return stage.value if stage else None


def _certification(message: Message, spans: list[tuple[int, int]]) -> str | None:
    if other_certificate(message.text):
        return None
    weak = [event for words in (_SINCE, _BY, _PAPER) for event in _weak(message, words)]
    stage = stages.read(message, spans, weak, meetings=True)
    if stage is None:
        return None
    return "in_progress" if stage.value == stages.PENDING else stage.value


def _legal_form(message: Message) -> str | None:
    """'un centre social associatif': enough as an answer about the legal form."""
    found = _ASSOCIATIVE.search(message.text)
    return "association" if found and not is_denied(message, found.start()) else None


def _last_application(message: Message) -> str | None:
    first = segments(message)[:1]
    never = first and _NEVER.fullmatch(message.text, *first[0])
    return "never" if never else None


def _weak(message: Message, pattern: re.Pattern[str]) -> list[stages.Event]:
    found = pattern.search(message.text)
    if not found:
        return []
    denied = is_denied(message, found.start())
    return [stages.Event("name", *found.span(), denied, weak=True)]


_STAGES = {"esus": _esus, "certification": _certification}
_STATES = {
    "last_application_on": _last_application,
    "legal_form": _legal_form,
    "siae": siae.unnamed,
    "tax_social_compliant": taxes.unnamed,
    "in_difficulty": difficulty.unnamed,
}
