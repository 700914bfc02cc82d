"""IAE conventions: EI, ETTI, AI, ACI, EITI, all those stated, or none."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import is_negated
from bot.nlu.text import Message
from bot.nlu.vocabulary import synonyms

FACT = "siae"
_LABELS = {
    "ei": "entreprise d'insertion (EI)",
    "etti": "entreprise de travail temporaire d'insertion (ETTI)",
    "ai": "association intermédiaire (AI)",
    "aci": "atelier et chantier d'insertion (ACI)",
    "eiti": "entreprise d'insertion par le travail indépendant (EITI)",
}
_CONTEXT = re.compile(
    r"\b(?:siae|iae|insertion|conventionnee?s?|conventions?|conventionnement|aci|etti|eiti|"
    r"direccte|dreets|ddets)\b"
)
_NONE = re.compile(
    r"\b(?:hors|pas (?:de|d|dans|conventionn\w+|concernee?s? par|du tout)|aucune?|ni|sans|"
    r"jamais|rien a voir avec|ne (?:releve|fait) pas (?:de|partie)|non)"
    r"(?: (?:une?|de|d|la|l|le|les|des|du|convention\w*|structure\w*|agrement|par|dans|"
    r"avec|en|conventionn\w+|partie|au titre|statut))* (?:siae|iae|"
    r"insertion(?! et la qualif)(?: par l activite economique)?)\b"
    r"|\b(?:on|nous) (?:ne )?(?:est|sommes|n est|ne sommes) pas (?:conventionnee?s?)\b|"
    r"\bpas (?:de )?(?:convention|conventionnee?s?)(?: (?:iae|insertion))?$|"
    r"^aucune convention\b|\bpas de convention\b"
)
_PEOPLE = re.compile(
    r"\b(?:personnes?|salaries?|salariees?|public\w*|jeunes|postes?|contrats?|parcours|cdd|"
    r"travail sur l|permanents et \d+|\d+) (?:en |d |par )?(?:l )?$"
)


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the conventions stated (one entity), denied, or unclear."""
    mentions = [
        (value, *message.span(first, last)) for value, first, last in _phrases().find(message)
    ]
    mentions += _acronyms(message, bool(mentions))
    kinds: list[tuple[str, int, int]] = []
    denied: list[tuple[str, int, int]] = []
    vague: list[tuple[str, int, int]] = []
    for value, start, end in sorted(mentions, key=lambda m: m[1]):
        if re.search(r"\b(?:les|des|aux|ces|certaines) $", message.text[:start]):
            continue
        if value == "siae?" and _PEOPLE.search(message.text[:start]):
            continue
        if is_negated(message, start):
            denied.append((value, start, end))
        elif value == "siae?":
            vague.append((value, start, end))
        else:
            kinds.append((value, start, end))
    entities = [
        Entity(FACT, [value], start, end, NEGATED)
        for value, start, end in denied
        if value != "siae?"
    ]
    if kinds:
        values = [kind for kind in _LABELS if any(kind == value for value, *_ in kinds)]
        return [*entities, Entity(FACT, values, kinds[0][1], kinds[-1][2])]
    none = _NONE.search(message.text) if not entities else None
    if none or any(value == "siae?" for value, *_ in denied):
        span = none.span() if none else denied[0][1:]
        return [*entities, Entity(FACT, [], *span)]
    if vague:
        _, start, end = vague[0]
        candidates = [{"value": [kind], "label": label} for kind, label in _LABELS.items()]
        return [
            *entities,
            unsure(FACT, "ambiguous", candidates, message.said(start, end), start, end),
        ]
    return entities


def _acronyms(message: Message, named: bool) -> list[tuple[str, int, int]]:
    """'AI' is also "j'ai": capitals or the whole message; 'EI' needs a word of the IAE."""
    found = []
    for match in re.finditer(r"\b(ai|ei)\b", message.text):
        token = message.tokens[message.token_at(match.start())]
        before, after = message.text[: match.start()], message.text[match.end() :]
        alone = not before.strip() and not after.strip(" .!?")
        capitals = token.upper and not message.original.isupper()
        listed = re.search(
            r"\b(?:aci|etti|eiti|ei|ai) (?:et |, |/ |\+ |- )?(?:une )?$", before
        ) or re.match(r" (?:et|,|/|\+|-) (?:une )?(?:aci|etti|eiti|ai)\b", after)
        if re.search(r"\b[jnlmst] $", before):
            continue
        if match[1] == "ai" and (alone or capitals or re.search(r"\bune $", before) or listed):
            found.append(("ai", *match.span()))
        elif match[1] == "ei" and (listed or _CONTEXT.search(message.text)):
            found.append(("ei", *match.span()))
    return found
