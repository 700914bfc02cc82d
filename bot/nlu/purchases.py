"""Purchases: each item with its category, price, and HT / TTC, from lists of any shape."""

from __future__ import annotations

from bot.nlu import item_moods, purchase_items, purchase_prices, quantities, repeats, unlisted
from bot.nlu import product_kinds as kinds
from bot.nlu import products as names
from bot.nlu import purchase_moods as moods
from bot.nlu import purchase_words as say
from bot.nlu.amounts import UNSTATED
from bot.nlu.entity import MENTIONED, NEGATED, Entity
from bot.nlu.figures import Figure
from bot.nlu.mood_words import BESIDE
from bot.nlu.products import FACT, Product
from bot.nlu.purchase_items import Item, span
from bot.nlu.text import Message, said_before

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
    prices, ranges = purchase_prices.find(message, free, products)
    products = repeats.apart(message, _with_unlisted(message, prices, products), prices)
    items, used = purchase_items.gather(message, products, prices)
    if not any(product.known for product in products):
        used = []  # "c'est 690 000 en tout": the total of nothing that is bought
    entities: list[Entity] = []
    counts = quantities.counts(message, figures)
    listed_first = bool(prices and items) and moods.stand_first(message, [*map(span, items)])
    told = item_moods.find(message, items, products)
    items = [item for item, _ in told]
    for index, (item, mood) in enumerate(told):
        if mood == moods.DENIED and not item.prices and moods.is_refused(message, item.start):
            value = {"label": message.said(item.start, item.end), "amount_eur": None}
            value |= {"category": item.products[0].category, "vat": UNSTATED}
            entities.append(Entity(FACT, value, item.start, item.end, NEGATED))
        if mood == moods.GONE:
            used += item.prices
            continue
        asked = listed_first and mood == moods.OTHER and bool(item.prices)
        if (mood in {moods.OTHER, moods.DENIED} and not asked) or _is_aside(message, items, index):
            continue
        if _comes_back(message, item):
            used += item.prices
            continue
        stop = items[index + 1].start if index + 1 < len(items) else len(message.text)
        beside = [other for other in items if other is not item]
        value, spent = _value(message, item, stop, figures, counts, ranges, beside)
        known = item.products[0].known
        if not known and (above := _headed(message, items, index)):
            value["category"], known = above, True
        if not known and value["amount_eur"] is None:
            continue
        listed = mood != moods.WANTED
        vague = item.products[0].vague and not (
            (mood == moods.WANTED and names.is_a_thing(message, item.products[0]))
            or _beside_a_price(message, items, index)
            or say.PRICE_TO_COME.match(message.text, item.end)
        )
        loose = vague or mood == moods.LOOSE or (listed and _monthly(message, item))
        value |= {"named": True} if listed else {}
        explicit = any(f.amount.explicit for other in items for f in other.prices)
        bare = listed and not explicit
        alone = bare and all(i.products[0].category == kinds.OBJECT for i in items)
        unpriced = value["amount_eur"] is None
        value |= {"vague": True} if (loose and unpriced) or (alone and not unpriced) else {}
        known = known and not asked  # then only the question on purchases takes it
        value |= {} if known else {"vague": True}
        if known and not (value.get("named") and value.get("vague")):
            used += spent  # the prices of others remain to answer another question
        start, end = span(item)
        if index and _heads(message, items, index - 1):
            start = items[index - 1].start
        entities.append(Entity(FACT, value, start, end, None if known else MENTIONED))
    if entities:  # "les deux HT"
        used += [f for f in free if said_before(say.ALL_OF_THEM, message.text, f.start)]
    used += [f for f in free if f not in used and moods.is_expense(message, f.start, f.end)]
    return entities, used


def _with_unlisted(
    message: Message, prices: list[Figure], products: list[Product]
) -> list[Product]:
    others = unlisted.find(message, prices, products)
    return sorted([*products, *others], key=lambda product: product.start)


def _beside_a_price(message: Message, items: list[Item], index: int) -> bool:
    """True for 'une base à 3 900 HT, et un abri neuf': listed after what has its price."""
    last = items[index - 1] if index else None
    if last is None or not last.prices or last.products[0].vague:
        return False
    return bool(say.AND_A.fullmatch(message.text, span(last)[1], items[index].start))


def _is_aside(message: Message, items: list[Item], index: int) -> bool:
    """The old till that a new one replaces; the kitchen of "pour la cuisine, un four"."""
    item, rest = items[index], items[index + 1 :]
    head = item.products[0]
    if index and _is_part(message, items[index - 1], item):
        return True
    if item.prices:
        return False
    served = items[index - 1] if index and items[index - 1].prices else None
    if served and say.IT_IS_FOR.match(message.text[: item.start], span(served)[1]):
        return True
    if _heads(message, items, index):
        return True
    before = message.text[: item.start]
    whose = say.FOR_THE.search(before) if index else say.FOR_OURS.search(before) and rest
    if head.category == kinds.OBJECT and whose:
        return True  # "un canapé à 400 € pour la salle de pause"
    if head.vague and head.category == kinds.OBJECT:
        linked = _beside_a_price(message, items, index)
        link = BESIDE.sub("", message.text[item.end : rest[0].start]) if rest else ""
        linked = linked or bool(say.COORDINATED.fullmatch(link)) or _is_next(message, items, index)
        return not linked and any(not other.products[0].vague for other in items)
    if not rest:
        return False
    twin = head.category in {other.products[0].category for other in rest}
    return moods.is_replaced(message, item.start, message.text[item.end : rest[0].start], twin=twin)


def _is_part(message: Message, whole: Item, item: Item) -> bool:
    """True for the 'référencement' of 'un site à 6 000 dont 1 200 de référencement'."""
    if not whole.prices or (item.prices and item.prices[0].value >= whole.prices[-1].value):
        return False
    return bool(say.PART_OF.search(message.text, span(whole)[1], span(item)[0]))


def _is_next(message: Message, items: list[Item], index: int) -> bool:
    """True for the benches of 'un barbecue à gaz et puis des bancs': one more of the same list."""
    if not index or items[index - 1].prices or items[index - 1].products[0].vague:
        return False
    link = message.text[items[index - 1].end : items[index].start]
    joined = say.COORDINATED.fullmatch(link) and say.SOME.search(link)
    return bool(joined or say.AND_A.fullmatch(link))


def _heads(message: Message, items: list[Item], index: int) -> bool:
    """True for the heading of things that have their prices."""
    following = items[index + 1 : index + 2]
    if not following or not following[0].prices or items[index].prices:
        return False
    head, first = items[index], following[0]
    if say.HEADS.fullmatch(message.text, head.end, first.start):
        return True
    alike = head.products[0].category == first.products[0].category
    general = alike and say.GENERAL.fullmatch(message.text, head.start, head.end)
    return bool(general and say.DETAILED.fullmatch(message.text, head.end, first.start))


def _headed(message: Message, items: list[Item], index: int) -> str | None:
    """The category of the heading above an item, in its sentence."""
    first, _ = message.sentence_of(items[index].start)
    heads = [i for i in range(index) if items[i].start >= first and _heads(message, items, i)]
    return items[heads[-1]].products[0].category if heads else None


def _comes_back(message: Message, item: Item) -> bool:
    """True for a rent or wages; a digital thing paid by the month is bought at an unknown price."""
    thing = item.products[0].category == kinds.OBJECT
    return moods.is_expense(message, *span(item)) or (thing and _monthly(message, item))


def _monthly(message: Message, item: Item) -> bool:
    return any(say.MONTHLY.match(message.text, price.end) for price in item.prices)


def _value(
    message: Message,
    item: Item,
    stop: int,
    figures: list[Figure],
    counts: list[Figure],
    ranges: list[Figure],
    beside: list[Item],
) -> tuple[dict[str, object], list[Figure]]:
    """The value of an item that stops there, beside others, and the figures it used, of all and of
    those that may count things."""
    used = list(item.prices)
    others_at = [f.start for other in beside for f in other.prices if f.start >= item.end]
    end = _name_end(message, item, min([stop, *others_at]))
    label = " ".join(message.said(item.start, end).split()).strip(" ,;:-")
    starts = sorted(other.start for other in beside)
    others = [
        figure
        for figure in counts
        if figure not in used
        and not any(figure in other.prices for other in beside)
        and not quantities.counts_one_of(message, figure, starts)
    ]
    counted = quantities.count(message, item.start, item.products[0].end, stop, others)
    several = int(counted.value) if counted else 0
    if counted and quantities.of_things(message, counted):
        used.append(counted)
    amount, vat = None, UNSTATED
    price = purchase_prices.settle(message, item.prices)
    if price in ranges:
        used += ranges
    elif price:
        later = [figure.start for figure in item.prices if figure.start > price.start]
        stop = min([stop, *later])
        amount, vat = purchase_prices.to_pay(message, price, several, (item.start, stop), figures)
    value: dict[str, object] = {
        "label": f"{several} {label}" if several > 1 else label,
        "category": kinds.kind(message, item.products, end),
        "amount_eur": amount,
        "vat": vat,
    }
    return value, used


def _name_end(message: Message, item: Item, stop: int) -> int:
    """Where the visitor's words for an item stop: before its price, a verb, or the next item."""
    end, text = item.end, message.text
    stop = min([stop, *(figure.start for figure in item.prices if figure.start >= end)])
    found = [pattern.search(text, end, stop) for pattern in (say.LABEL_STOP, say.SEPARATOR)]
    stop = min([stop, *(match.start() for match in found if match)])
    trail = say.TRAIL.search(text[end:stop])
    stop = end + (trail.start() if trail else len(text[end:stop].rstrip(" .!?,-")))
    if len(text[item.start : stop].split()) > _LONGEST:
        aim = text.find(" pour ", end, stop)  # the name alone, without what it is for
        stop = aim if aim > 0 and len(text[item.start : aim].split()) <= _LONGEST else end
    return max(stop, end)
