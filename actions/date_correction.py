"""A second thought on the date of the previous application, while something else is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from actions.intents import corrects
from actions.purchase_list import folded
from actions.reading import Reading
from actions.slots import ASKING

Entity = Mapping[str, Any]

FACT = "last_application_on"
_NO = re.compile(r"\W*(?:(?:ah|euh|oh|mais)\W+)*(?:non|nan|nn)\b")


def told(reading: Reading, entities: Sequence[Entity], text: str) -> bool:
    """Tell whether a correction dates the application, a first answer being known
    ("on avait bien déposé une demande, en fait, le 8 septembre 2024", "… mars 2024, pas 2023")."""
    dated = any(e.get("entity") == FACT and e.get("value") != "never" for e in entities)
    if not dated or reading.get(FACT) is None:
        return False
    known = reading.get(FACT)
    denied = any(is_known(known, e) for e in entities if e.get("role") == "negated")
    return denied or (reading.slots.get(ASKING) == "other_public_aid_eur" and corrects(text))


def is_known(known: Any, denied: Entity) -> bool:
    """Tell whether a denied date is the known one: said whole, or by its month or year alone."""
    if not isinstance(known, str) or known == "never":
        return False
    if denied["entity"] == "number":
        return str(denied["value"]) == known[:4]
    if denied["entity"] not in (FACT, "date"):
        return False
    value = denied["value"] if denied["entity"] == FACT else denied["value"]["date"]
    return bool(value[4:] == known[4:])


def read(reading: Reading, bare: Sequence[Entity], text: str) -> bool:
    """Apply "ah non, c'était le 8 octobre" to the date given before; tell if it was.

    The new date must share its year, its month or its day with the one it corrects.
    """
    known = reading.get(FACT)
    days = [e["value"]["date"] for e in bare if _is_a_day(e)]
    if reading.slots.get(ASKING) == FACT or FACT in reading.settled or len(days) != 1:
        return False
    announced = corrects(text) or _NO.match(folded(text))
    if not announced or not isinstance(known, str) or known == "never":
        return False
    if not set(days[0].split("-")) & set(known.split("-")):
        return False
    reading.settle(FACT, days[0])
    return True


def _is_a_day(entity: Entity) -> bool:
    return entity["entity"] == "date" and entity["value"]["grain"] == "day"
