"""What an entity is worth in the mood around it: supposed, asked, past, planned, of others."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu import (
    aid_purposes,
    applications,
    asking,
    counts,
    kin,
    public_aid,
    purchases,
    turnover,
)
from bot.nlu import modality_words as say
from bot.nlu.entity import HYPOTHETICAL, IF_ASKED, MENTIONED, NEGATED, Entity, fact_of
from bot.nlu.modality import (
    AIM,
    FUTURE,
    HYPOTHESIS,
    OTHERS,
    PAST,
    QUESTION,
    TO_APPLY,
    WONDER,
    Scope,
)
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import BOUND
from bot.nlu.text import Message, said_before

_ABOVE = compiled(r"(?:depass|dépass|exc[eé]d|plus (?:de|d|que)|au[ -]dessus)", re.IGNORECASE)
_WE = compiled(r"\b(?:on|nous|notre|je|j|mon|ma)\b")
_FIRST = 8  # canonical characters before what answers: "euh oui"
_REACH = compiled(r"\b(?:atteindre|arriver a|monter a|grimper a|depasser|viser)\b")
_TOLD = {applications.FACT, public_aid.FACT}
_AIMED = {"headcount", "turnover_eur"}
_STATE = {"headcount", "turnover_eur", "legal_form", "in_region", "siae", "sectors", "digital_core"}

_WE = compiled(r"\b(?:on|nous|j|je|notre|ma|mon)\b")


_OUR = compiled(
    r"\b(?:(?:notre|mon|ma) (?:(?:petite?|jeune|vieux|vieil|vieille|jolie?|bon|bonne|grande?|gros|"
    r"grosse|brave|cher|chere|modeste|nouveau|nouvel|nouvelle|belle?|beau|humble|pauvre|ancienne?|"
    r"minuscule) )?|en tant que |comme )$"
)


def in_mood(message: Message, entity: Entity, scopes: list[Scope]) -> list[Entity]:
    """Takes a message, an entity and the message's scopes.

    Returns the entity as the scopes around it leave it: as it is, supposed, or not at all.
    """
    around = {scope.kind for scope in scopes if scope.start <= entity.start < scope.end}
    if not around or entity.name == "answer":
        return [entity]
    fact = fact_of(entity)
    if fact == "purchases" and not entity.value.get("trade"):
        around.discard(OTHERS)  # "le fournisseur propose une caisse à 2 900 €": told by its reader
    if around == {OTHERS} and fact == counts.FACT and counts.is_of_papers(message, entity):
        return [entity]
    own = around == {WONDER} and fact in {"legal_form", "siae", "sectors"}
    own = own or (around == {QUESTION} and fact == "sectors")  # "mon magasin, il est exclu ?"
    if own and _ours(message, entity.start):
        return [entity]
    if around == {QUESTION} and fact == "in_region" and _stands_first(message, entity):
        return [replace(entity, role=MENTIONED)]
    if around == {QUESTION} and fact == "in_difficulty" and entity.value is False:
        return [replace(entity, role=MENTIONED)] if _stands_first(message, entity) else []
    if around == {QUESTION} and fact == purchases.FACT and entity.role == MENTIONED:
        return [entity]  # "une caisse à 2 000 €, c'est éligible ?"
    if around == {QUESTION} and entity.name in {"number", "amount"}:
        return [entity] if _stands_first(message, entity) else []
    if around == {QUESTION} and fact in _TOLD and _told_before(message, entity):
        return [entity]
    if around == {QUESTION} and fact == public_aid.FACT and entity.name == fact:
        return [entity] if aid_purposes.is_granted(message, entity) else []
    if around == {OTHERS} and fact == "sectors" and kin.shop(message) is not None:
        return [entity]  # "mon mari a une droguerie": an answer, when activities are asked
    if around & {WONDER, OTHERS} or (QUESTION in around and HYPOTHESIS not in around):
        return []
    if HYPOTHESIS in around:
        if entity.name == "unsure":
            return _exceeded(message, entity)
        supposed = entity.role in (None, IF_ASKED)
        return [replace(entity, role=HYPOTHETICAL if supposed else entity.role)]
    if TO_APPLY in around and (fact == applications.FACT or entity.name == "date"):
        return [entity] if entity.value == "never" else []
    named = fact == purchases.FACT and _is_vaguely_named(entity)  # "affiche 600 000 euros"
    if AIM in around and (fact in _AIMED or named or entity.name in {"number", "amount"}):
        return []
    if FUTURE in around and entity.name == "amount" and _REACH.search(message.text):
        return []
    at_date = fact == counts.FACT and counts.is_at_date(message, entity)
    if PAST in around and (at_date or turnover.of_last_year(message, entity)):
        return [entity]
    if around == {PAST} and fact == "siae" and entity.role == NEGATED:
        return [entity]  # "on était entreprise d'insertion": no longer
    if around & {PAST, FUTURE} and (fact in _STATE or entity.name in {"number"}):
        return []
    return [entity]


def _exceeded(message: Message, entity: Entity) -> list[Entity]:
    """'si on dépasse deux millions, on perd l'aide ?': supposed to be just above the bound."""
    value = entity.value
    fact = value["fact"]
    above = value["kind"] == BOUND and _ABOVE.match(value["said"])
    if fact not in _AIMED or not above or not _WE.search(message.text, 0, entity.start):
        return []
    bound = value["candidates"][0]["value"] + (fact == counts.FACT)
    return [Entity(fact, bound, entity.start, entity.end, HYPOTHETICAL)]


def _stands_first(message: Message, entity: Entity) -> bool:
    """'Lens, ça suffit ?', '19 au registre, Karine est dedans': it answers what was asked."""
    if entity.start > _FIRST:
        return False
    if message.text.startswith((" ,", " .", " !", " ;"), entity.end):
        return True
    start, end = message.clause_of(entity.start)
    said = message.text[start:end]
    apart = said.endswith(",") and "?" not in message.text and entity.name == "number"
    return apart and not (asking.unmarked(said) or asking.of_a_rule(said) or say.ASK.search(said))


def _told_before(message: Message, entity: Entity) -> bool:
    """'on a demandé le 25 avril 2024, c'est possible encore une fois ?', 'la ville met 3 000 €
    pour ce projet, ça gêne ?': told, then asked."""
    clause = message.text[slice(*message.clause_of(entity.start))]
    if entity.name == public_aid.FACT:
        return entity.role is None and not (
            clause.rstrip().endswith("?") or say.A_KIND.match(clause)
        )
    told = entity.name == applications.FACT and entity.value != "never"
    return told and not clause.rstrip().endswith("?") and bool(_WE.search(clause))


def _is_vaguely_named(entity: Entity) -> bool:
    """False for 'le but c'est de vendre en ligne, site e-commerce 7 000 €'."""
    value = entity.value if isinstance(entity.value, dict) else {}
    digital = value.get("category") != "not_digital"
    return bool(value.get("named")) and not (digital and value.get("amount_eur") is not None)


def _ours(message: Message, start: int) -> bool:
    """'je veux savoir si notre association peut en bénéficier'."""
    return said_before(_OUR, message.text, start) is not None
