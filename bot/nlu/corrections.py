"""Self-corrections inside a sentence: "12, euh non 14" is 14; "12 salariés, pardon 14" too."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.denials import is_said
from bot.nlu.entity import HYPOTHETICAL, IF_ASKED, NEGATED, Entity
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_FILLERS = (
    r"(?:[ ,.;:!()-]|\b(?:euh|heu|hum|ah|oh|oups|mince|zut|salaries?|personnes|employes|"
    r"euros?|€|k €|de ca|on est|nous sommes|c est|c etait|une?|la|le|en|ou|et|je|me|veux|"
    r"voulais|suis)\b)*"
)
_MARK = compiled(
    rf"^{_FILLERS}\b(?:non|pardon|enfin|ou plutot|plutot|je veux dire|je voulais dire|"
    r"rectification|erreur|oups|en fait|correction|je (?:me )?(?:corrige|rectifie)|"
    r"je me (?:suis )?tromp\w+|excuse\w*|attend\w*|"
    r"finalement)\b"
    r"(?:[ ,.;:!()-]|\b(?:non|pardon|euh|heu|enfin|plutot|c est|on est|nous sommes|"
    r"je veux dire|en fait|c etait|une?|la|le|en|dis|dire|ai|desole\w*|plus|est|de|d|mais|"
    r"moi|je|me|suis|trompee?|excuse\w*|a|notre|oups|exactement|en realite|sommes)\b)*$"
)
_CUE = compiled(
    r"\b(?:non|nan|pardon|euh|heu|enfin(?! ,? ?(?:une?|des|du) )|plutot|oups|mince|zut|"
    r"erreur|rectif\w*|corr(?:ect|ig)\w+|repren\w+|"
    r"au temps|"
    r"excuse\w*|desolee?|attend\w*|tromp\w+|je veux dire|voulais dire|en fait|finalement|"
    r"en realite|betises?|mal compte)\b"
)
_NOT_SECOND = compiled(
    r"^(?:[ ,.;!()-]|\b(?:desolee?|dsl|pardon|salaries?|salariees?|personnes|employes|etp|euros?|"
    r"€|k|m|de|d|ca|aide|"
    r"subvention|chiffre|affaires|budget|ht|ttc|mais|par an|en tout|en fait)\b)*"
    r"\b(?:et non(?: pas)?|et pas|pas|non pas|au lieu d[eu]?|plutot que|a la place d[eu]?|"
    r"et surtout pas)(?: (?:une?|de|d|les|a|du))* ?$"
)
_BUT = compiled(
    r"^(?:[ ,.;:]|\b(?:salaries?|personnes|etp|employes|euros?|€|k|m|de|d|ca|pour|l|aide|la|le|pr|"
    r"notre|nos|agglo|ville|chiffre|affaires|budget|moi|il (?:manqu|y a)\w* (?:un|des|deux|"
    r"trop de) zeros?|(?:en|de) (?:trop|moins|plus))\b)*"
    r"\b(?:mais(?: bien)?|c est|plutot|en fait|"
    r"il (?:faut|fallait) (?:lire|mettre|comprendre)|(?:lire|lisez|mettez)|"
    r"on est|nous sommes|non|en|en realite|par|au lieu d[eu]?|a la place d[eu]?)"
    r"(?: (?:plutot|bien|a|de|en (?:fait|realite|vrai|verite)|c (?:est|etait)|cela fait|on est|"
    r"nous "
    r"sommes|il y en a|on en a|le (?:bon|vrai) (?:chiffre|montant|nombre) c est|en|,))* ?$"
    r"|^(?: (?:salaries?|salariees?|personnes|etp|employes|postes|euros?|€|de|d|du|chiffre|"
    r"affaires|"
    r"budget|ca|aides?|ht|ttc|la|le|notre|publiques?|sur|ce|projet))* ?[,;:] ?"
    r"(?:(?:tout )?(?:seulement|juste|plutot|exactement) )?$"
)
# "pas trente salariés !! treize", "pas 2 salariés... DOUZE"
_ANEW = compiled(
    r"(?: (?:salaries?|salariees?|personnes|employes|etp|euros?|€|de|budget|ca|chiffre|d|affaires|"
    r"non|enfin|mais))*(?: ?[.!,;:])* $"
)
_IT_IS = compiled(
    r"\b(?:c est|on est|nous sommes|on en a|nous en avons|il y en a)(?: (?:plutot|bien|a|passes? a|"
    r"desormais|maintenant|plus que|en fait))* $"
)
_NOT_THEN = compiled(r"\bpas (?:en|de|du|le|d|celle|depuis)\b")
_BUT_THEN = compiled(
    r"(?: ?[,;:]| (?:mais|plutot|elle|il|c|etait|est|date|de|du|en|le|d|celle|bien))* $"
)
_AND_NOT = compiled(r"\b(?:pas|non)(?: (?:pas|une?|de|d|les|a))* $")
_NON = compiled(r" (?:, )?non (?!pas |plus |une? |aux? )")  # "ETTI non EITI": the second holds
_LASTLY = compiled(r" ?[,.;]? ?(?:et )?enfin (?:une?|des|du|de|l|la|le) ")  # ends a list
_SINGLE = {
    "legal_form", "esus", "headcount", "turnover_eur", "in_region", "last_application_on",
    "economic_activity", "digital_core", "tax_social_compliant", "in_difficulty",
    "other_public_aid_eur", "certification",
}  # fmt: skip
_TAKES = {"headcount": "number", "turnover_eur": "amount", "other_public_aid_eur": "amount",
          "last_application_on": "date"}  # fmt: skip
_COUNTED = frozenset({"headcount", "turnover_eur", "other_public_aid_eur"})
_BARE = frozenset({"number", "amount"})
_DATED = frozenset({"last_application_on", "date"})
_LIKELY = 30  # a correction is of the same order: "12, euh non 300 000" corrects nothing


def settle(message: Message, entities: list[Entity]) -> list[Entity]:
    """Takes all entities; returns them with corrected ones gone, and one value for each fact.

    A denied bare figure stays, denied: the actions find the fact it was the value of.
    """
    ordered = sorted(entities, key=lambda e: (e.start, -e.end))
    kept: list[Entity] = []
    for entity in ordered:
        merged = _merged(message, kept[-1], entity) if kept else None
        if merged is None:
            kept.append(entity)
        else:
            kept[-1:] = merged
    return _last_ones(kept)


def _merged(message: Message, old: Entity, new: Entity) -> list[Entity] | None:
    """What two neighbours make when the second corrects or denies the first, else None."""
    if old.end > new.start:
        return None
    between = message.text[old.end : new.start]
    if (old.name, new.name) == ("last_application_on", "date"):
        before = message.text[max(0, old.start - 40) : old.end]
        if _NOT_THEN.search(before) and _BUT_THEN.match(between):
            return [replace(old, value=new.value["date"], start=new.start, end=new.end)]
    dated = old.name in _DATED and new.name == "date" and _BUT_THEN.match(between)
    if dated and is_said(message, old.start):  # "j'ai dit octobre mais c'est août 2022"
        date = new.value if old.name == "date" else new.value["date"]
        return [replace(old, value=date, start=new.start, end=new.end)]
    if new.role == NEGATED and old.role is None and old.name == new.name:
        then = _NON.match(message.text, old.end, new.end)
        if then and then.end() >= new.start:
            return [replace(new, role=None)]
    if old.role == NEGATED and is_said(message, old.start) and _AND_NOT.search(between):
        old = replace(old, role=None)  # "j'ai dit 95 000, pas 950 000"
    opposed = _opposed(old, new, between)
    if opposed is None and old.role == NEGATED and is_said(message, old.start):
        opposed = _replaced(old, new, between)
    if opposed is not None:
        return opposed
    alike = old.role in (None, IF_ASKED) or old.role == new.role == HYPOTHETICAL
    if alike and _corrects(old, new, between):
        corrected = _corrected(old, new)
        return None if corrected is None else [corrected]
    return None


def _corrects(old: Entity, new: Entity, between: str) -> bool:
    if _figures(old, new):
        near = len(between) < 60 and not re.search(r"\d", between)
        return bool(near and _CUE.search(between) and _same_order(old, new))
    if old.name == new.name == "purchases" and _LASTLY.fullmatch(between):
        return bool(old.value["category"] == new.value["category"])
    return len(between) < 60 and bool(_MARK.match(between))


def _opposed(old: Entity, new: Entity, between: str) -> list[Entity] | None:
    """'8 et non 9', 'pas 20 salariés mais 19': the denied figure goes, the other takes its fact."""
    if len(between) > 50 or not _figures(old, new):
        return None
    if _NOT_SECOND.match(between) and old.role != NEGATED:
        if old.name in _BARE and new.name not in _BARE:
            return [Entity(new.name, _plain(old), old.start, old.end)]
        return [old, replace(new, role=NEGATED)] if new.name in _BARE else [old]
    anew = new.name in _BARE and _ANEW.match(between) and _same_order(old, new)
    if old.role == NEGATED and new.role != NEGATED and (anew or _BUT.match(between)):
        if old.name in _BARE:
            return None  # both stay: the denied one may be a known value
        value = _plain(new) if new.name in _BARE else new.value
        return [Entity(old.name, value, new.start, new.end)]
    return None


def _replaced(old: Entity, new: Entity, between: str) -> list[Entity] | None:
    """'vous avez noté 6 salariés ; depuis l'embauche de juin, c'est 7'."""
    told = len(between) < 80 and _IT_IS.search(between) and _same_order(old, new)
    if not told or new.name not in _BARE or old.name not in _COUNTED:
        return None
    return [Entity(old.name, _plain(new), new.start, new.end)]


def _figures(old: Entity, new: Entity) -> bool:
    kinds = _COUNTED | _BARE | {"unsure"}
    return _fact(old) in kinds and _fact(new) in kinds


def _same_order(old: Entity, new: Entity) -> bool:
    one, other = _size(old), _size(new)
    return one is None or other is None or max(one, other) <= min(one, other) * _LIKELY


def _size(entity: Entity) -> float | None:
    value = _plain(entity)
    return float(value) if isinstance(value, (int, float)) else None


def _corrected(old: Entity, new: Entity) -> Entity | None:
    if new.role not in (None, IF_ASKED, old.role):
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
        old_fact in _COUNTED and old_fact != "headcount" and new.name == "number"
    ):
        return Entity(old_fact or "", _plain(new), new.start, new.end, old.role)
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
    sure = {entity.name for entity in entities if entity.role is None}
    return [
        entity
        for index, entity in enumerate(entities)
        if entity.name not in _SINGLE
        or (
            last[(entity.name, entity.role)] == index
            and not (entity.role == IF_ASKED and entity.name in sure)
        )
    ]
