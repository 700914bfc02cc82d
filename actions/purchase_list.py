"""The list of purchases: adding, repeating, pricing, changing and removing items."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from actions.wording import plain

Item = dict[str, Any]

_ONE_MORE = re.compile(r"(?<!d')\b(autre|autres|encore|deuxieme|second|seconde|aussi|en plus)\b")
_REMOVE = re.compile(
    r"\b(enlev\w*|retir\w*|supprim\w*|annul\w*|oublie[rz]?|plus de|pas de|laisse\w* tomber)\b"
)
_EMPTY_WORDS = {
    "un",
    "une",
    "le",
    "la",
    "les",
    "l",
    "de",
    "du",
    "des",
    "d",
    "en",
    "et",
    "pour",
    "a",
    "au",
}


def folded(text: str) -> str:
    """Return a text in lower case and without accents."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def clean_item(item: Mapping[str, Any]) -> Item:
    """Return an item as the facts hold it, its label without Markdown signs."""
    return {
        "label": plain(str(item.get("label") or "")),
        "category": item.get("category", "other_digital"),
        "amount_eur": item.get("amount_eur"),
        "vat": item.get("vat") or "unstated",
    }


def asks_removal(text: str) -> bool:
    """Tell whether a sentence asks to take items off the list."""
    return bool(_REMOVE.search(folded(text)))


def named_in(text: str, items: Sequence[Item]) -> list[Item]:
    """Return the items whose label, or first words, a sentence names ("la caisse")."""
    said = _words(text)
    named = [item for item in items if _words(item["label"]) & said]
    whole = [item for item in named if _words(item["label"]) <= said]
    return whole or (named if len(named) == 1 else [])


def merge(
    known: Sequence[Item], said: Sequence[Item], text: str
) -> tuple[list[Item], list[Item], list[tuple[Item, Item]]]:
    """Bring the items of one sentence into the list.

    Takes the recorded items, the items said and the sentence. An item said again with its label
    and amount adds nothing; one whose price was missing gets it; one said again at another price
    is changed, unless the sentence speaks of "one more".
    Returns the new list, the items added, and the pairs (old, new) changed.
    """
    items, added, changed = [dict(item) for item in known], [], []
    one_more = bool(_ONE_MORE.search(folded(text)))
    free = list(range(len(items)))
    for item in map(clean_item, said):
        twin = next((i for i in free if _same(items[i], item)), None)
        if twin is not None:
            free.remove(twin)
            continue
        index = None if one_more else find(items, item["label"], free)
        if index is None:
            items.append(item)
            added.append(item)
            continue
        free.remove(index)
        if item["amount_eur"] is None:
            continue
        new = {**items[index], "amount_eur": item["amount_eur"], "vat": _vat(items[index], item)}
        changed.append((items[index], new))
        items[index] = new
    return items, added, changed


def find(items: Sequence[Item], label: str, among: Sequence[int] | None = None) -> int | None:
    """Return the position of the item a label speaks of, or None when none or several could be."""
    wanted = _words(label)
    where = range(len(items)) if among is None else among
    exact = [i for i in where if _words(items[i]["label"]) == wanted]
    if len(exact) == 1:
        return exact[0]
    near = [i for i in where if _covers(_words(items[i]["label"]), wanted)]
    return near[0] if len(near) == 1 else None


def without(items: Sequence[Item], said: Sequence[Mapping[str, Any]]) -> tuple[list[Item], list]:
    """Take the items a sentence names off the list. Returns the list and the items removed."""
    left, removed = [dict(item) for item in items], []
    for item in said:
        index = find(left, str(item.get("label") or ""))
        if index is not None:
            removed.append(left.pop(index))
    return left, removed


def unpriced(items: Sequence[Item], asked: Sequence[str]) -> int | None:
    """Return the first digital item without a price whose price was not asked yet."""
    for index, item in enumerate(items):
        missing = item["amount_eur"] is None and item["category"] != "not_digital"
        if missing and item["label"] not in asked:
            return index
    return None


def to_price(items: Sequence[Item]) -> int | None:
    """Return the item that a price told alone is of: the first digital one without a price, else
    the only one of the others."""
    others = [index for index, item in enumerate(items) if item["amount_eur"] is None]
    digital = unpriced(items, ())
    return digital if digital is not None or len(others) != 1 else others[0]


def priced(items: Sequence[Item], index: int, amount: float, vat: str) -> list[Item]:
    """Return the list with the price of one item set; HT or TTC stays as it was if not said."""
    price = {"amount_eur": amount, "vat": vat}
    new = {**items[index], **price, "vat": _vat(items[index], price)}
    return [new if i == index else dict(item) for i, item in enumerate(items)]


def _same(known: Item, said: Item) -> bool:
    if said["amount_eur"] is None or known["amount_eur"] != said["amount_eur"]:
        return False
    vats = {known["vat"], said["vat"]}
    agree = len(vats) == 1 or said["vat"] == "unstated"
    words = _words(known["label"]), _words(said["label"])
    return agree and (words[0] == words[1] or _covers(*words))


def _vat(known: Item, said: Item) -> str:
    if said["vat"] == "unstated" and known["amount_eur"] is not None:
        return str(known["vat"])
    return str(said["vat"])


def _words(label: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9]+", folded(label))
    return frozenset(word.rstrip("s") for word in words if word not in _EMPTY_WORDS)


def _covers(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)
