"""Purchases: each item with its category, price, and HT / TTC, from lists of any shape."""

from __future__ import annotations

from bot.nlu import products as names
from bot.nlu import purchase_items as group
from bot.nlu import purchase_moods as moods
from bot.nlu import purchase_words as say
from bot.nlu import quantities
from bot.nlu.amounts import EXCLUDED, INCLUDED, UNSTATED
from bot.nlu.entity import Entity
from bot.nlu.figures import Figure
from bot.nlu.products import FACT, Product
from bot.nlu.purchase_items import Item
from bot.nlu.qualifiers import RANGE
from bot.nlu.text import Message

_LONGEST = 10  # words of a label


def mentions(message: Message) -> list[Product]:
    """Takes a message; returns every product named."""
    return names.find(message)


def read(
    message: Message, free: list[Figure], products: list[Product], figures: list[Figure]
) -> tuple[list[Entity], list[Figure]]:
    """Takes a message, its free figures, its products and all its figures.

    Returns the items to be bought and the figures used. An item only named, as in a list, has
    `named` in its value, one whose name may mean something else has `vague`: they are purchases
    when purchases are spoken of.
    """
    prices, ranges = _prices(message, free, products)
    items = group.gather(message, products, prices)
    entities: list[Entity] = []
    used: list[Figure] = []
    after = 0
    previous = ""
    vat = _vat_for_all(message)
    text = _blanked(message.text, products)
    for index, item in enumerate(items):
        last = item.prices[-1].end if item.prices else 0
        mood = moods.mood(
            message, text, item.start, item.end, priced=bool(item.prices), after=after
        )
        after = max(item.end, last)
        follows = index and message.sentence_of(item.start) == message.sentence_of(items[index - 1].start)
        if mood == moods.NAMED and follows and previous == moods.OTHER and not item.prices:
            mood = moods.OTHER  # "on hésite entre une caisse et un TPE"
        previous = mood
        if mood in {moods.OTHER, moods.DENIED} or _replaced(message, items, index):
            continue
        if item.prices and _comes_back(message, item):
            used += item.prices
            continue
        vague = item.products[0].vague
        place = vague and item.products[0].category == names.OBJECT and not item.prices
        if place and any(not other.products[0].vague for other in items):
            continue  # "pour la cuisine, un four"
        stop = items[index + 1].start if index + 1 < len(items) else len(message.text)
        entity, spent = _entity(message, item, stop, figures, vat, ranges)
        if mood == moods.NAMED:
            entity.value["named"] = True
        paid = item.prices and say.MONTHLY.match(message.text, item.prices[0].end)
        vague = vague or bool(paid and mood == moods.NAMED)
        if vague and entity.value["amount_eur"] is None:
            entity.value["vague"] = True
        entities.append(entity)
        used += spent
    used += [f for f in free if f not in used and moods.paid_already(message, f.start)]
    return entities, used


def _comes_back(message: Message, item: Item) -> bool:
    """True for a rent or wages; a digital thing paid by the month is bought at an unknown price."""
    price = item.prices[0]
    monthly = say.MONTHLY.match(message.text, price.end)
    thing = item.products[0].category == names.OBJECT
    return moods.paid_already(message, price.start) or bool(monthly and thing)


def _replaced(message: Message, items: list[Item], index: int) -> bool:
    """'remplacer la vieille caisse par une caisse connectée': the old one is not bought."""
    item, rest = items[index], items[index + 1 :]
    if item.prices or not rest:
        return False
    kinds = {other.products[0].category for other in rest}
    link = message.text[item.end : rest[0].start]
    return moods.replaced(message, item.start, link, twin=item.products[0].category in kinds)


def _blanked(text: str, products: list[Product]) -> str:
    """The text without the names of products, whose words ("collecte de…") tell no mood."""
    for product in products:
        text = text[: product.start] + "_" * (product.end - product.start) + text[product.end :]
    return text


def _prices(
    message: Message, free: list[Figure], products: list[Product]
) -> tuple[list[Figure], list[Figure]]:
    """The figures that may be prices, one for each range, and the figures of ranges."""
    starts = {product.start for product in products}
    inside = [(product.start, product.end) for product in products]
    prices: list[Figure] = []
    ranges: list[Figure] = []
    for figure in free:
        if any(s < figure.end and figure.start < e for s, e in inside):
            continue
        if prices and prices[-1] not in ranges and group.ranged(prices[-1], figure):
            ranges += [prices[-1], figure]
            continue
        if figure.kind == RANGE and quantities.multiplies(message, figure):
            continue
        small = figure.value < 100 and not quantities.unit_price(message, figure)
        if figure.amount.explicit:
            prices.append(figure)
        elif not small and not say.MEASURE.match(message.text, figure.end):
            if figure.end + 1 in starts or say.ALONE_AFTER.match(message.text, figure.end):
                prices.append(figure)
    return prices, ranges


def _vat_for_all(message: Message) -> str:
    said = say.VAT_FOR_ALL.search(message.text)
    return UNSTATED if not said else EXCLUDED if said["ht"] else INCLUDED


def _entity(
    message: Message, item: Item, stop: int, figures: list[Figure], overall: str,
    ranges: list[Figure],
) -> tuple[Entity, list[Figure]]:
    name_end = _name_end(message, item, stop)
    price = group.settle(message, item)
    used = list(item.prices)
    counted = quantities.count(
        message, item.start, item.products[0].end, stop, [f for f in figures if f not in used]
    )
    amount: float | None = None
    vat = UNSTATED
    if price and price in ranges:
        used += ranges
    elif price and not say.MONTHLY.match(message.text, price.end):
        vat = price.amount.vat if price.amount.vat != UNSTATED else overall
        times = 1
        if not group.total_of(message, price):
            times = quantities.times(message, price, counted[0] if counted else 0, item.start)
        amount = round(price.amount.value * times, 2)
        amount = int(amount) if amount == int(amount) else amount
    label = " ".join(message.said(item.start, name_end).split()).strip(" ,;:-")
    if counted:
        used += [counted[1]] if quantities.of_things(message, counted[1]) else []
        if counted[0] > 1:
            label = f"{counted[0]} {label}"
    category = names.kind(message, item.products, name_end)
    value = {"label": label, "category": category, "amount_eur": amount, "vat": vat}
    start, end = item.start, item.end
    for figure in item.prices:
        start, end = min(start, figure.start), max(end, figure.end)
    return Entity(FACT, value, start, end), used


def _name_end(message: Message, item: Item, stop: int) -> int:
    """Where the visitor's words for an item stop: before its price, a verb, or the next item."""
    end, text = item.end, message.text
    for figure in item.prices:
        if figure.start >= end:
            stop = min(stop, figure.start)
    found = [pattern.search(text, end, stop) for pattern in (say.LABEL_STOP, say.SEPARATOR)]
    stop = min([stop, *(match.start() for match in found if match)])
    trail = say.TRAIL.search(text[end:stop])
    stop = end + (trail.start() if trail else len(text[end:stop].rstrip(" .!?,-")))
    return end if len(text[item.start : stop].split()) > _LONGEST else max(stop, end)
