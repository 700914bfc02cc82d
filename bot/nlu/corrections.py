"""Self-corrections inside a sentence: "12, euh non 14" is 14; "12 salariés, pardon 14" too."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.entity import NEGATED, Entity
from bot.nlu.text import Message

_MARK = re.compile(
    r"^(?:[ ,.;:!()-]|\b(?:euh|heu|hum|ah|oh|oups|mince|zut|salaries?|personnes|employes|"
    r"euros?|€|k €|de ca|on est|nous sommes|c est|c etait|une?|la|le|en|ou|et|je|me|veux|"
    r"voulais|suis)\b)*"
    r"\b(?:non|pardon|enfin|ou plutot|plutot|je veux dire|je voulais dire|rectification|"
    r"erreur|oups|en fait|correction|je me (?:suis )?tromp\w+|excuse\w*|attend\w*|"
    r"finalement)\b"
    r"(?:[ ,.;:!()-]|\b(?:non|pardon|euh|heu|enfin|plutot|c est|on est|nous sommes|"
    r"je veux dire|en fait|c etait|une?|la|le|en|dis|dire|ai|desole\w*|plus|est|de|d|mais|"
    r"moi|je|me|suis|trompee?|excuse\w*|a|notre|oups|exactement|en realite|sommes)\b)*$"
)
_NOT_SECOND = re.compile(
    r"^(?:[ ,.;!()-]|\b(?:salaries?|salariees?|personnes|employes|etp|euros?|€|k|m|de|ca|"
    r"chiffre|d|affaires|ht|ttc|mais)\b)*"
    r"\b(?:et non(?: pas)?|et pas|pas|non pas|au lieu d[eu]?|plutot que|"
    r"et surtout pas)(?: (?:une?|de|d|les|a|du))* ?$"
)
_BUT = re.compile(
    r"^(?:[ ,.;]|\b(?:salaries?|personnes|etp|employes|euros?|€|k|m|de|"
    r"ca)\b)*\b(?:mais(?: bien)?|c est|plutot|en fait|on est|nous sommes|non)(?: (?:plutot|"
    r"bien|a|de|en fait|c est|on est|nous sommes|,))* ?$"
)
_SINGLE = {
    "legal_form", "esus", "headcount", "turnover_eur", "in_region", "last_application_on",
    "economic_activity", "digital_core", "tax_social_compliant", "in_difficulty",
    "other_public_aid_eur", "certification",
}  # fmt: skip
_TAKES = {"headcount": "number", "turnover_eur": "amount", "other_public_aid_eur": "amount",
          "last_application_on": "date"}  # fmt: skip


def settle(message: Message, entities: list[Entity]) -> list[Entity]:
    """Takes all entities; returns them with corrected ones gone, and one value for each fact."""
    ordered = sorted(entities, key=lambda e: (e.start, -e.end))
    kept: list[Entity] = []
    for entity in ordered:
        merged = _merged(message, kept[-1], entity) if kept else None
        if merged is None:
            kept.append(entity)
        else:
            kept[-1] = merged
    return _last_ones(kept)


def _merged(message: Message, old: Entity, new: Entity) -> Entity | None:
    """The one entity that two neighbours make when the second corrects or denies the first."""
    if old.end > new.start:
        return None
    between = message.text[old.end : new.start]
    opposed = _opposed(old, new, between)
    if opposed is not None:
        return opposed
    if old.role is None and len(between) < 60 and _MARK.match(between):
        return _corrected(old, new)
    return None


def _opposed(old: Entity, new: Entity, between: str) -> Entity | None:
    """'8 et non 9', 'pas 20 salariés mais 19': the denied figure goes, the other takes its fact."""
    if len(between) > 50 or not _figures(old, new):
        return None
    if _NOT_SECOND.match(between) and old.role is None:
        if old.name in _BARE and new.name not in _BARE:
            return Entity(new.name, _plain(old), old.start, old.end)
        return old
    if old.role == NEGATED and new.role is None and _BUT.match(between):
        if new.name in _BARE and old.name not in _BARE:
            return Entity(old.name, _plain(new), new.start, new.end)
        return new
    return None


_BARE = frozenset({"number", "amount"})


def _figures(old: Entity, new: Entity) -> bool:
    kinds = {"headcount", "turnover_eur", "other_public_aid_eur", "number", "amount"}
    return old.name in kinds and new.name in kinds


def _corrected(old: Entity, new: Entity) -> Entity | None:
    if new.role is not None:
        return None
    old_fact, new_fact = _fact(old), _fact(new)
    if old_fact == new_fact:
        return new
    if old.name == "purchases" and new.name == "amount":
        value = {**old.value, "amount_eur": new.value["amount_eur"]}
        if new.value["vat"] != "unstated":
            value["vat"] = new.value["vat"]
        return replace(old, value=value, end=new.end)
    if _TAKES.get(old_fact or "") == new.name or (
        old_fact == "turnover_eur" and new.name == "number"
    ):
        return Entity(old_fact or "", _plain(new), new.start, new.end)
    if _TAKES.get(new_fact or "") == old.name and old.name in {"number", "amount"}:
        return new
    if {old.name, new.name} == {"number", "amount"}:
        return new
    return None


def _fact(entity: Entity) -> str | None:
    if entity.name == "unsure":
        return entity.value["fact"] or "unsure"
    return entity.name


def _plain(entity: Entity) -> object:
    if entity.name == "amount":
        return entity.value["amount_eur"]
    if entity.name == "date":
        return entity.value["date"]
    return entity.value


def _last_ones(entities: list[Entity]) -> list[Entity]:
    """A fact said twice keeps its last plain value; negated and hypothetical ones stay."""
    last: dict[tuple[str, str | None], int] = {}
    for index, entity in enumerate(entities):
        if entity.name in _SINGLE:
            last[(entity.name, entity.role)] = index
    return [
        entity
        for index, entity in enumerate(entities)
        if entity.name not in _SINGLE or last[(entity.name, entity.role)] == index
    ]
