"""What is to be bought, told beside an answer on money: "340 000. La caisse, 2 000 HT"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from actions.purchase_list import folded

Entity = Mapping[str, Any]

_AMOUNTS = ("amount", "number")
_PART_OF = re.compile(r"\b(?:dont|y compris|grace|issus?|via|avec|compren\w+|inclu\w*|soit|dans)\b")
_APART = re.compile(r"[.!;?](?: |$)|\b(?:et|sinon|mais|puis|aussi|contre|oubli\w+)\b")
_COSTS = re.compile(
    r"\b(?:c'?est|coute\w*|coutera|sera|serait|reste|est a|passe a|vaut|devis|prix|tarif|"
    r"revient|a) (?:de |a |en )?(?:[a-z]+ )?$"
)


def answered_before(item: Entity, entities: list[Entity], asked: str, text: str) -> bool:
    """Tell whether the open question has its answer before a thing that has its own price.

    A part of what was answered ("310 000 dont 40 000 la boutique en ligne") is no purchase.
    """
    start = item.get("start", 0)
    ends = [e.get("end", 0) for e in entities if _answers(e, asked) and e.get("end", 0) <= start]
    if not ends:
        return False
    link = folded(text[max(ends) : start])
    if _PART_OF.search(link):
        return False
    costs = _COSTS.search(re.split(r"\d", folded(text[start : item.get("end", 0)]))[0])
    if _APART.search(link):
        return bool(costs or item["value"].get("vat") != "unstated")
    return bool(costs and "," in link)


def _answers(entity: Entity, asked: str) -> bool:
    name = entity.get("entity")
    if name == "unsure":
        return entity["value"]["fact"] in (asked, None)
    if name == "answer":
        return entity["value"] in ("none", "no", "unknown")
    return name == asked or name in _AMOUNTS
