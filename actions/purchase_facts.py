"""Reading purchases: items in any sentence, and bare answers when the list is the open question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions import purchase_beside, purchase_list
from actions.bare_answers import MONEY_FACTS
from actions.intents import corrects
from actions.nothing_bought import declines
from actions.reading import Reading
from actions.slots import ASKING, PENDING, UNKNOWN
from actions.trades_beside import overlap
from actions.wording import plain
from rules_core.vocabulary import LABELS, describe

Entity = Mapping[str, Any]

LEAST_PRICE_EUR = 50
"""Below this, an approximate figure without a unit ("environ 3") counts things: no price."""
_OF_ACTIVITY = ("sectors", "digital_core")  # "logiciels" answers them


def read_items(
    reading: Reading,
    stated: list[Entity],
    denied: list[Entity],
    text: str,
    entities: list[Entity],
) -> None:
    """Bring the purchases of a sentence into the list: added, changed, removed or repeated.

    Takes the facts stated, those denied, the text and all its entities.
    """
    asked = reading.slots.get(ASKING)
    bought = [_beside(e, entities, asked, text) for e in stated if e["entity"] == "purchases"]
    said = [item for e in bought for item in _items(e["value"])]
    if asked != "purchases":
        digital = any(_digital(item) for item in said)
        asking = None if are_owed(reading) else asked
        said = [item for item in said if _matters(item, asking, beside_digital=digital)]
    gone = [item for e in denied if e["entity"] == "purchases" for item in _items(e["value"])]
    if any(e["entity"] == "purchases" and e["value"] == [] for e in stated):
        reading.settle("purchases", [])
        reading.complete_purchases()
        return
    known = reading.get("purchases") or []
    if known and not said and not gone and purchase_list.asks_removal(text):
        gone = purchase_list.named_in(text, known)
    priceless = all(item.get("amount_eur") is None for item in said)
    if known and said and priceless and not gone and purchase_list.asks_removal(text):
        said, gone = [], said
    if gone:
        remove(reading, gone)
    if said:
        _add(reading, said, text)


def are_owed(reading: Reading) -> bool:
    """Tell whether the purchases were left unknown and a thing named now may be one of them."""
    unknown = "purchases" in (reading.get(UNKNOWN) or [])
    return unknown and reading.slots.get(ASKING) not in _OF_ACTIVITY


def remove(reading: Reading, items: list[dict[str, Any]]) -> None:
    """Take items off the list, saying which ones were."""
    left, removed = purchase_list.without(reading.get("purchases") or [], items)
    if removed:
        reading.understood = True
        reading.changes["purchases"] = left or None
        reading.retracted.append(plain(describe("purchases", removed), 300))


def read_bare(reading: Reading, bare: list[Entity], answer: str | None, text: str) -> None:
    """Read "4500", "c'est tout" or "je ne sais pas" while the purchases are asked."""
    items = reading.get("purchases") or []
    price = next((p for p in map(_price, reversed(bare)) if p), None)
    if price:
        _read_price(reading, items, *price, text=text)
    elif answer:
        _read_answer(reading, items, answer, text)


def unowned(bare: list[Entity], entities: list[Entity]) -> list[Entity]:
    """Return the figures that are no price of an item of the same sentence."""
    items = [e for e in entities if e.get("entity") == "purchases"]
    return [e for e in bare if not any(overlap(e, item) for item in items)]


def estimated(entities: list[Entity]) -> list[Entity]:
    """Return as amounts those given as approximate ("environ 4 000 € HT"): a price may be so."""
    found = [e for e in entities if e.get("entity") == "unsure"]
    about = [e for e in found if e["value"]["fact"] is None and e["value"]["kind"] == "approximate"]
    return [
        {**e, "entity": "amount", "value": {"amount_eur": one["value"], "vat": one.get("vat")}}
        for e in about
        for one in e["value"]["candidates"]
        if "€" in one["label"] or one["value"] >= LEAST_PRICE_EUR
    ]


def read_price_aside(reading: Reading, bare: list[Entity], asked: str | None) -> bool:
    """Give "4500 HT" to the only unpriced purchase when the open question takes no amount."""
    items = reading.get("purchases") or []
    waiting = [i for i, item in enumerate(items) if item["amount_eur"] is None]
    stated = next((p for p in map(_price, bare) if p and p[1] != "unstated"), None)
    if not stated or len(waiting) != 1 or asked in MONEY_FACTS or reading.settled:
        return False
    reading.settle("purchases", purchase_list.priced(items, waiting[0], *stated))
    reading.settled.discard("purchases")
    return True


def _add(reading: Reading, said: list[dict[str, Any]], text: str) -> None:
    known = reading.get("purchases") or []
    pending = reading.get(PENDING) or {}
    if pending.get("kind") == "label" and said[0].get("amount_eur") is None:
        priced = {"amount_eur": pending["amount_eur"], "vat": pending["vat"]}
        said = [{**said[0], **priced}, *said[1:]]
    items, added, changed = purchase_list.merge(known, said, text)
    reading.numeric = "purchases"
    if pending.get("fact") == "purchases":
        reading.changes[PENDING] = None
    if items == known:
        reading.understood = reading.repeated = True
        if reading.slots.get(ASKING) == "purchases":
            reading.complete_purchases()
        return
    reading.settle("purchases", items)
    if "purchases" in reading.invalid:
        return
    reading.settled.discard("purchases")
    reading.noted.pop("purchases", None)
    reading.corrected.pop("purchases", None)
    news = [*(new for old, new in changed if old["amount_eur"] is None), *added]
    if news:
        reading.noted["purchases"] = plain(describe("purchases", news), 300)
    for old, new in changed:
        if old["amount_eur"] is not None:
            correct(reading, old, new)


def correct(reading: Reading, old: dict[str, Any], new: dict[str, Any]) -> None:
    before = describe("purchases", [{**old, "label": "x"}]).removeprefix("x (")
    now = plain(describe("purchases", [new]), 300)
    reading.corrected["purchases"] = (now, before.removesuffix(")"))


def _read_price(
    reading: Reading, items: list[dict[str, Any]], amount: float, vat: str, *, text: str
) -> None:
    pending = reading.get(PENDING) or {}
    index = None
    if pending.get("kind") == "price":
        index = purchase_list.find(items, pending["label"])
    elif items and corrects(text):
        index = len(items) - 1
    elif items:
        index = purchase_list.to_price(items)
    if index is None:
        reading.ask_precisely("purchases", "label", amount_eur=amount, vat=vat)
        return
    if pending:
        reading.changes[PENDING] = None
    reading.understood = True
    reading.numeric = "purchases"
    old, priced = items[index], purchase_list.priced(items, index, amount, vat)
    reading.changes["purchases"] = priced
    if old["amount_eur"] is not None:
        correct(reading, old, priced[index])


def _read_answer(reading: Reading, items: list[dict[str, Any]], answer: str, text: str) -> None:
    pending = reading.get(PENDING) or {}
    if pending.get("fact") == "purchases":
        if answer in ("unknown", "no", "none", "done"):
            reading.drop_pending()
        return
    if answer == "yes":
        reading.understood = True
    elif answer == "unknown" and not items:
        reading.declare_unknown("purchases")
    elif answer in ("no", "none", "done", "unknown"):
        if not items and (answer == "done" or (answer == "no" and not declines(text))):
            return  # it ends a list that was not begun, or denies something else
        if not items and not reading.corrected:
            reading.settle("purchases", [])
        reading.complete_purchases()


def _beside(entity: Entity, entities: list[Entity], asked: str | None, text: str) -> Entity:
    """Return a purchase, more than named when it has its price beside an answer on money."""
    value = entity["value"]
    named = isinstance(value, dict) and value.get("named") and value["amount_eur"] is not None
    if not named or not _digital(value) or asked not in MONEY_FACTS:
        return entity
    if not purchase_beside.answered_before(entity, entities, asked, text):
        return entity
    return {**entity, "value": {k: v for k, v in value.items() if k != "named"}}


def _matters(item: Mapping[str, Any], asked: str | None, *, beside_digital: bool) -> bool:
    """Tell whether an item is worth taking outside of its question.

    A digital one is, or a priced one; not one only named while something else is asked, where
    "TPE" is a size of company and "logiciels" a trade.
    """
    digital, priced = _digital(item), item.get("amount_eur") is not None
    if item.get("vague") or (asked == "last_application_on" and not priced):
        return False  # "en juin, pour changer les ordinateurs"
    if item.get("named"):
        if asked in MONEY_FACTS:
            return False  # "boutique en ligne 40 000, magasin 60 000"
        if asked is None:
            return digital or beside_digital or priced
        return (digital or beside_digital) and priced
    return digital or priced or beside_digital or asked is None


def _digital(item: Mapping[str, Any]) -> bool:
    return item.get("category") != "not_digital"


def _items(value: Any) -> list[dict[str, Any]]:
    return [i for i in (value if isinstance(value, list) else [value]) if isinstance(i, dict)]


def _price(entity: Entity) -> tuple[float, str] | None:
    value = entity["value"]
    if entity["entity"] == "amount":
        return value["amount_eur"], value.get("vat") or "unstated"
    return (value, "unstated") if entity["entity"] == "number" else None


def category_items(amount: float, vat: str) -> list[tuple[str, dict[str, Any]]]:
    """Return a label and an item for each category, for an amount given without its purchase."""
    return [
        (label, {"label": label, "category": category, "amount_eur": amount, "vat": vat})
        for category, label in LABELS["purchases"].items()
    ]
