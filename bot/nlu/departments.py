"""A department's number as an item of a list: "GEIQ, 62, 4 permanents".

It is a place where the headcount is another figure, or where several facts are listed; else only
the open question tells.
"""

from __future__ import annotations

from bot.nlu.areas import OURS
from bot.nlu.entity import Entity, fact_of
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_ITEM_BEFORE = compiled(r"(?:^|[,.;:(/-]) ?$")
_ITEM_AFTER = compiled(r" ?(?:$|[,;:)/-]|\.(?! ?\d{3}))")


def is_item(message: Message, figure: Figure) -> bool:
    """Takes a figure; returns True when it stands by itself between two signs."""
    before, after = message.text[: figure.start], message.text[figure.end :]
    return bool(_ITEM_BEFORE.search(before) and _ITEM_AFTER.match(after))


def read(message: Message, figures: list[Figure], facts: list[Entity]) -> list[Entity]:
    """Takes a message, its free figures and its facts; returns in_region, or nothing."""
    named = {fact_of(fact) for fact in facts if fact.role is None}
    counted = "headcount" in named or len(named - {"purchases", None}) > 1
    if not counted or "in_region" in named:
        return []
    return [
        Entity("in_region", True, figure.start, figure.end)
        for figure in figures
        if message.text[figure.start : figure.end] in OURS and is_item(message, figure)
    ][:1]
