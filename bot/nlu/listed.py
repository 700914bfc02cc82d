"""An amount that stands alone in a list of what one is: "scop, 10 salariés, 520 k€, Abbeville".

Nothing names it, but what the list describes is a structure, and so is it: its turnover.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu.entity import IF_ASKED, Entity, fact_of
from bot.nlu.text import Message
from bot.nlu.turnover_words import YEARLY_AFTER

_FACT = "turnover_eur"
_WHAT_ONE_IS = frozenset({"headcount", "legal_form", "siae"})
_LEAST, _LEAST_YEARLY = 50_000, 5_000  # a smaller amount may be a price, or an aid
_SIGNS = r",;.:\-/(+"
_ALONE_BEFORE = re.compile(rf"(?:^|[{_SIGNS}]|\bet|\bavec|\bpour) ?$")
_ALONE_AFTER = re.compile(rf" ?(?:€ |euros? )?(?:ht ?|ttc ?)?(?:$|[{_SIGNS})!]|et\b)")
_ELSEWHERE = re.compile(r"\b(?:si|\d\d? %|plafond|seuil|maximum|mois|projet|caf|prix|cout\w*)\b")


def read(message: Message, facts: list[Entity], bare: list[Entity]) -> list[Entity]:
    """Takes a message, its facts and its bare figures; returns them all, the amount that the list
    leaves alone made the turnover."""
    found = [*facts, *bare]
    alone = [e for e in found if _may_be(message, e)]
    if len(alone) != 1 or not _is_a_list(found) or _ELSEWHERE.search(message.text):
        return found
    one = alone[0]
    told = one.value["amount_eur"] if one.name == "amount" else one.value
    turnover = Entity(_FACT, told, one.start, one.end)
    return [turnover if e is one else e for e in found]


def _may_be(message: Message, entity: Entity) -> bool:
    yearly = entity.name == _FACT and entity.role == IF_ASKED
    if not yearly and (entity.name != "amount" or entity.role is not None):
        return False
    before, after = message.text[: entity.start], message.text[entity.end :]
    said = YEARLY_AFTER.match(after) if yearly else None
    if yearly and not said:
        return False
    value = entity.value if yearly else entity.value["amount_eur"]
    enough = value >= (_LEAST_YEARLY if yearly else _LEAST)
    rest = after[said.end() :] if said else after
    return bool(enough and _ALONE_BEFORE.search(before) and _ALONE_AFTER.match(rest))


def _is_a_list(found: Sequence[Entity]) -> bool:
    """Two facts of a structure at least, nothing bought, no other amount."""
    stated = {fact_of(e) for e in found if e.role is None}
    bought = any(e.name == "purchases" and not e.value.get("vague") for e in found)
    amounts = [e for e in found if e.name == "amount" or fact_of(e) == _FACT]
    facts = stated - {None, "amount", "number", "date", "postcode", "answer", "unsure"}
    return bool(stated & _WHAT_ONE_IS) and len(facts) > 1 and not bought and len(amounts) == 1
