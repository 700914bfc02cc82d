"""What was changed outside of the sentences, in controls that each stand for one fact.

Nothing is read from words: the changes come with the message, checked, and are whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions import purchase_list
from actions.purchase_facts import correct
from actions.reading import Reading
from actions.slots import (
    ASKING,
    PENDING,
    PRICES_ASKED,
    PURCHASES_COMPLETE,
    UNKNOWN,
    facts_to_judge,
)
from actions.wording import plain
from rules_core import Changes
from rules_core.vocabulary import FACT_TITLES, describe, in_sentence

EDIT = "facts"
"""Where a message's metadata holds its changes (contract JSON), when it is an edit."""

Item = dict[str, Any]


def edit_in(message: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the changes a message carries, None when it is something said."""
    return (message.get("metadata") or {}).get(EDIT)


def read_edit(slots: Mapping[str, Any], edit: Mapping[str, Any], on: date) -> Reading:
    """Read changes against the slots.

    Takes the slots, the changes (contract JSON) and the day. Returns what they change, without
    changing anything. Raises InvalidFact for changes that were not checked.
    """
    changes = Changes.from_dict(edit, on)
    reading = Reading(slots, on, understood=True, aside=True)
    for fact, value in changes.values.items():
        if fact == "purchases":
            _list_purchases(reading, [purchase_list.clean_item(item) for item in value])
        else:
            reading.settle(fact, value)
    for fact in changes.unknown:
        reading.declare_unknown(fact)
        reading.noted[fact] = f"{in_sentence(FACT_TITLES[fact])}, à préciser"
    for fact in changes.taken_back:
        _take_back(reading, fact)
    if "purchases" in (*changes.unknown, *changes.taken_back):
        reading.changes |= {PURCHASES_COMPLETE: None, PRICES_ASKED: None}
    return reading


def _take_back(reading: Reading, fact: str) -> None:
    if reading.get(fact) is not None:
        reading.retract(fact)
    elif fact in (reading.get(UNKNOWN) or []):
        reading.changes[UNKNOWN] = [name for name in reading.get(UNKNOWN) if name != fact]
        reading.retracted.append(in_sentence(FACT_TITLES[fact]))
    if (reading.get(PENDING) or {}).get("fact") == fact:
        reading.drop_pending()


def _list_purchases(reading: Reading, items: list[Item]) -> None:
    known = reading.get("purchases") or []
    was_complete = bool(reading.get(PURCHASES_COMPLETE))
    asked = reading.slots.get(ASKING) == "purchases"
    reading.settle("purchases", items)
    if known and items != known:
        _tell_differences(reading, known, items)
    if was_complete or asked or not items or not _refuses(reading):
        reading.complete_purchases()


def _tell_differences(reading: Reading, known: list[Item], items: list[Item]) -> None:
    """Say what was added, taken off or changed rather than both lists."""
    reading.noted.pop("purchases", None)
    reading.corrected.pop("purchases", None)
    gone, come = _without(known, items), _without(items, known)
    if len(gone) == len(come) == 1 and _price_only(gone[0], come[0]):
        correct(reading, gone[0], come[0])
    elif come:
        reading.noted["purchases"] = _said(come if len(gone) in (0, len(come)) else items)
    elif gone:
        reading.retracted.append(_said(gone))


def _without(items: list[Item], others: list[Item]) -> list[Item]:
    left = list(items)
    for item in others:
        if item in left:
            left.remove(item)
    return left


def _price_only(old: Item, new: Item) -> bool:
    return old["label"] == new["label"] and old["amount_eur"] not in (None, new["amount_eur"])


def _said(items: list[Item]) -> str:
    return plain(describe("purchases", items), 300)


def _refuses(reading: Reading) -> bool:
    """Tell whether the list as it stands would refuse the project: it is then not closed yet."""
    slots = {**reading.slots, **reading.changes, PURCHASES_COMPLETE: None}
    return facts_to_judge(slots, reading.on).purchases is None
