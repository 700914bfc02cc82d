"""Of the legal forms stated in a message, the one to keep, or what to ask."""

from __future__ import annotations

from itertools import pairwise

from bot.nlu import form_words as words
from bot.nlu.entity import Entity, unsure
from bot.nlu.text import Message

FACT = "legal_form"
Mention = tuple[str, int, int]
# A cooperative keeps its name whatever company form it takes; GEIQ is more precise than GE.
_RANK = ["scop", "scic", "geiq", "employer_group", "sasu", "eurl"]
_FIRMS = {"sarl", "sas", "sa", "eurl", "sasu"}
_ONE_OWNER = {"sarl": "eurl", "sas": "sasu"}
_LABELS = {
    "scop_or_scic?": {"scop": "SCOP", "scic": "SCIC"},
    "cooperative?": {"scop": "SCOP", "scic": "SCIC", "other_cooperative": "autre coopérative"},
}


def settle(message: Message, stated: list[Mention]) -> list[Entity]:
    """Takes a message and the forms it states (value, span); returns one, or what to ask."""
    sure = [_with_owner(message, mention) for mention in stated if not mention[0].endswith("?")]
    if any(value == "association" for value, *_ in sure):
        sure = [m for m in sure if m[0] not in {"public_body", "other"}]
    if not sure:
        return [_doubt(message, stated[0])] if stated else []
    gaps = [message.text[end:start] for (_, _, end), (_, start, _) in pairwise(sure)]
    values = [value for value, *_ in sure]
    if len(set(values)) == 2 and len(sure) == 2:
        both = "association" in values and set(values) & _FIRMS and words.BOTH.fullmatch(gaps[0])
        if both or words.EITHER.fullmatch(gaps[0]):
            return [_either(message, sure)]
    if all(words.ONE_NAME.fullmatch(gap) for gap in gaps):
        best = min(sure, key=lambda m: _RANK.index(m[0]) if m[0] in _RANK else len(_RANK))
        return [Entity(FACT, *best)] if best[0] in _RANK else [Entity(FACT, *m) for m in sure]
    if values[0] == "association" and values[1] in {"employer_group", "geiq"}:
        return [Entity(FACT, *sure[1])]
    return [Entity(FACT, *mention) for mention in sure]


def _with_owner(message: Message, mention: Mention) -> Mention:
    """A SARL with one associate is an EURL, a SAS a SASU."""
    value, start, end = mention
    alone = words.ALONE.search(message.text, end, message.sentence_of(start)[1])
    return (_ONE_OWNER[value], start, alone.end()) if alone and value in _ONE_OWNER else mention


def _either(message: Message, both: list[Mention]) -> Entity:
    candidates = [{"value": value} for value, *_ in both]
    start, end = both[0][1], both[1][2]
    return unsure(FACT, "ambiguous", candidates, message.said(start, end), start, end)


def _doubt(message: Message, mention: Mention) -> Entity:
    value, start, end = mention
    labels = _LABELS.get(value)
    candidates: list[dict[str, object]] = [
        {"value": "sole_trader", "label": "entreprise individuelle"},
        {"fact": "siae", "value": ["ei"], "label": "entreprise d'insertion"},
    ]
    if labels:
        candidates = [{"value": form, "label": label} for form, label in labels.items()]
    return unsure(FACT, "ambiguous", candidates, message.said(start, end), start, end)
