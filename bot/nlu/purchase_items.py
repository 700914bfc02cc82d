"""Products and prices put together: which price is whose, what is one item, what shares a price."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.nlu import products as names
from bot.nlu import purchase_words as say
from bot.nlu.figures import Figure
from bot.nlu.products import Product
from bot.nlu.qualifiers import RANGE
from bot.nlu.text import Message


@dataclass(slots=True)
class Item:
    """One thing to buy: its products (one in most cases) and the prices said of it."""

    products: list[Product]
    prices: list[Figure] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Canonical offset of its first product."""
        return self.products[0].start

    @property
    def end(self) -> int:
        """Canonical offset after its last product."""
        return self.products[-1].end

    @property
    def priced_after(self) -> bool:
        """True when its price follows it."""
        return bool(self.prices) and self.prices[0].start >= self.end


def gather(message: Message, products: list[Product], prices: list[Figure]) -> list[Item]:
    """Takes products and prices in order; returns the items, each with its prices."""
    items: list[Item] = []
    for product in products:
        last = items[-1] if items else None
        parted = last and any(last.end <= f.start < product.start for f in prices)
        if last and not parted and names.one_thing(message, last.products[-1], product):
            last.products.append(product)
        else:
            items.append(Item([product]))
    for figure in prices:
        owner = _owner(message, items, figure)
        if owner:
            owner.prices.append(figure)
    return _shared(message, items)


def _owner(message: Message, items: list[Item], figure: Figure) -> Item | None:
    """The item a price belongs to: the one before it, unless its words point to the one after."""
    before = [item for item in items if item.end <= figure.start]
    after = [item for item in items if item.start >= figure.end]
    left = before[-1] if before else None
    right = after[0] if after and not after[0].prices else None
    text = message.text
    if right is not None:
        link = text[figure.end : right.start]
        if left is None:
            link = link.replace(",", "")
        if not say.PRICE_OF.fullmatch(link.rstrip() + " ") or len(link) > 60:
            right = None
    if left is None:
        return right
    if left.prices:
        return right or (left if _again(message, left.prices[-1], figure) else None)
    if right is None:
        return left
    parted = say.SEPARATOR.search(text, left.end, figure.start)
    points = say.PRICE_FOR.match(text, figure.end)
    return right if parted and points else left


def _again(message: Message, price: Figure, figure: Figure) -> bool:
    """True when a second figure speaks of the same thing: a correction, a total, the other VAT."""
    between = message.text[price.end : figure.start]
    same = say.REVISED.search(between) or say.REJECTED.search(between) or total_of(message, figure)
    return bool(same or (price.amount.vat != figure.amount.vat and not say.WORDS.search(between)))


def _shared(message: Message, items: list[Item]) -> list[Item]:
    """Joins 'des chaises et des tables, 1 500 €' and 'caisse et tiroir : 1 900 le tout'."""
    kept: list[Item] = []
    for item in items:
        while kept and _share(message, kept[-1], item):
            other = kept.pop()
            item = Item(other.products + item.products, item.prices or other.prices)
        kept.append(item)
    return kept


def _share(message: Message, one: Item, two: Item) -> bool:
    link = message.text[one.end : two.start]
    if one.prices:  # "5 000 € pour les ordinateurs et les écrans"
        if two.prices or one.priced_after or not say.COORDINATED.fullmatch(link):
            return False
        rest = message.text[two.end :]
        return names.alike(message, one.products[0], two.products[0]) and not any(
            char.isdigit() for char in rest
        )
    if not two.priced_after:
        return False
    whole = bool(
        say.TOTAL.search(message.text, two.end, two.prices[-1].end + 25)
        or say.PACK.search(message.text[: one.start])
        or ("=" in message.text[two.end : two.prices[0].start] and re.search(r"\+|\bet\b", link))
    )
    if say.BREAK.search(link) or not (whole or say.COORDINATED.fullmatch(link)):
        return False
    each = message.text[two.end : two.prices[0].start].strip() in {"a", "a environ"}
    alike = names.alike(message, one.products[0], two.products[-1])
    digital = names.OBJECT not in {p.category for p in one.products + two.products}
    return (alike and not each) or (whole and digital)


def settle(message: Message, item: Item) -> Figure | None:
    """Takes an item; returns the price that counts: the last corrected one, the one without VAT."""
    text = message.text
    chosen: Figure | None = None
    for figure in item.prices:
        if say.REJECTED.search(text[: figure.start]):
            continue
        if chosen is None:
            chosen = figure
            continue
        between = text[chosen.end : figure.start]
        if say.REVISED.search(between) or figure.amount.vat == "excluded" != chosen.amount.vat != "unstated":
            chosen = figure
        elif total_of(message, figure) and figure.amount.vat == chosen.amount.vat:
            chosen = figure
    return chosen


def total_of(message: Message, figure: Figure) -> bool:
    """True for the last figure of '2 caisses à 1 500 € soit 3 000 €'."""
    return bool(say.THAT_IS.search(message.text[: figure.start]))


def ranged(one: Figure, two: Figure) -> bool:
    """True for '2 000 à 3 000 €', not for the '3 à 350 €' of three things at one price."""
    low, high = one.amount.value, two.amount.value
    return one.kind == two.kind == RANGE and one.end < two.start and low < high <= 10 * low
