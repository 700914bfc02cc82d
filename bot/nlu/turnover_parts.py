"""A turnover told by its parts: "120 000 de subventions et 80 000 de ventes, soit 200 000"."""

from __future__ import annotations

import re

from bot.nlu.entity import IF_ASKED, Entity
from bot.nlu.figures import Figure
from bot.nlu.money import doubt, is_sum, room
from bot.nlu.qualifiers import EXACT
from bot.nlu.text import Message

_FACT = "turnover_eur"
_SOURCE = (
    r"(?:ventes?|subventions?|adhesions?|cotisations?|dons?|prestations?|billetterie|mecenat|"
    r"recettes propres|autofinancement)"
)
_AFTER = re.compile(rf"^ ?(?:€ |euros )?(?:de |d |en )(?:\w+ )?{_SOURCE}\b")
_BEFORE = re.compile(
    rf"\b{_SOURCE}(?: (?:c est|font|representent|pesent|pour|de|a|:|=|environ)| ?[:=])* $"
)
_TOTAL = re.compile(r"(?:\bsoit|\bdonc|\bfont|\bfait|=|\btotal(?: de)?|\ben tout)[ :=]{0,3}$")


def read(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    """Takes a message and its figures; returns the whole of what is told by parts, and the
    figures used. Without a total said, the sum is a doubt."""
    sums = [figure for figure in figures if is_sum(figure) and figure.kind == EXACT]
    parts = [figure for figure in sums if _is_part(message, figure, sums)]
    if len(parts) < 2:
        return [], []
    whole = sum(figure.amount.value for figure in parts)
    total = next((f for f in sums if _TOTAL.search(message.text[: f.start])), None)
    if total is None:
        return [doubt(message, _FACT, "ambiguous", [whole], parts[-1], IF_ASKED)], parts
    if total.amount.value != whole:
        return [], []
    return [Entity(_FACT, whole, total.start, total.end, IF_ASKED)], [*parts, total]


def _is_part(message: Message, figure: Figure, sums: list[Figure]) -> bool:
    before, after = room(message, figure, sums)
    return bool(_AFTER.match(after) or _BEFORE.search(before))
