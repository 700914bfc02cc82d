"""Products and prices put together: which price is whose, what is one item, what shares a price."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.nlu import product_kinds as kinds
from bot.nlu import purchase_prices, quantities, repeats
from bot.nlu import purchase_words as say
from bot.nlu.figures import Figure
from bot.nlu.products import Product
from bot.nlu.text import Message, said_before

_FARTHEST = 60  # signs between a price and the product after it


@dataclass(slots=True)
class Item:
    """One thing to buy: its products (one in most cases) and the prices said of it."""

    products: list[Product]
    prices: list[Figure] = field(default_factory=list)
    shares: bool = False
    """True when its price stands beside another thing: "une caisse et un TPE à 900 pièce"."""

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


def span(item: Item) -> tuple[int, int]:
    """Takes an item; returns its span, from its first to its last sign, prices included."""
    prices = [] if item.shares else item.prices
    starts = [item.start, *(figure.start for figure in prices)]
    return min(starts), max([item.end, *(figure.end for figure in prices)])


def gather(
    message: Message, products: list[Product], prices: list[Figure]
) -> tuple[list[Item], list[Figure]]:
    """Takes products and prices in order.

    Returns the items, each with its prices, and the totals of what has a price already.
    """
    if not products:
        return [], []
    items = _things(message, _with_others(message, products, prices), prices)
    items = _served(message, items)
    if _one_for_each(items, prices):
        for item, figure in zip(items, prices, strict=True):
            item.prices.append(figure)
        return items, []
    heading = [figure for figure in prices if _is_of_all(message, figure, items)]
    sums = [f for f in prices if f in heading or purchase_prices.is_sum(message, f, prices)]
    _give(message, items, [figure for figure in prices if figure not in sums])
    if whole := _as_a_whole(items, sums):
        return [whole], []
    if not all(item.prices for item in items):
        apart = [f for f in sums if f not in heading and not purchase_prices.adds_up(f, prices)]
        given = _give(message, items, apart)
        sums = [figure for figure in sums if figure not in given]
    _price_each(message, items)
    return _shared(message, items), sums


def _give(message: Message, items: list[Item], prices: list[Figure]) -> list[Figure]:
    """Gives its owner each price that has one; returns those given."""
    given = []
    for figure in prices:
        if owner := _owner(message, items, figure):
            owner.prices.append(figure)
            given.append(figure)
    return given


def _as_a_whole(items: list[Item], sums: list[Figure]) -> Item | None:
    """The one item of 'le tout pour 7 000 : caisse + boutique', or of '1 000 € à la commande puis
    3 000 €, soit 4 000 HT'."""
    if not sums or not items:
        return None
    if len(items) == 1:
        return Item(items[0].products, sums)
    named = [product for item in items for product in item.products]
    objects = kinds.OBJECT in {product.category for product in named}
    return None if objects or any(item.prices for item in items) else Item(named, sums)


def _is_of_all(message: Message, figure: Figure, items: list[Item]) -> bool:
    """True for '8 000 en tout, la caisse et le site'."""
    first = len(items) > 1 and figure.end <= items[0].start
    return bool(first and say.SUM_AFTER.match(message.text, figure.end))


def _price_each(message: Message, items: list[Item]) -> None:
    """Gives its price to each thing of 'un scanner et un TPE, 640 € chacun', '900 chacun pour un
    four et un ordi'."""
    for one, two in [*pairwise(items), *pairwise(reversed(items))]:
        if len(one.prices) != 1 or two.prices:
            continue
        price = one.prices[0]
        first, last = sorted((one, two), key=lambda item: item.start)
        between = message.text[first.end : last.start]
        alone = _is_one(message, one) and _is_one(message, two)
        each = say.FOR_EACH.match(message.text, price.end)
        each = each or said_before(say.EACH_AT, message.text, price.start)
        if each and alone and say.COORDINATED.fullmatch(between):
            two.prices.append(price)
            two.shares = True


def _is_one(message: Message, item: Item) -> bool:
    """True for 'un scanner', 'scanner'; not for 'des scanners', 'deux vis'."""
    if said_before(say.ONE, message.text, item.start):
        return True
    return not message.text[item.start : item.end].split()[0].endswith(("s", "x"))


def _with_others(message: Message, products: list[Product], prices: list[Figure]) -> list[Product]:
    """'un ordinateur à 900, un autre à 1 200': the other one is of the same kind."""
    found = list(products)
    if not prices or is_pointed(message, products, prices):
        return found
    for other in say.ANOTHER.finditer(message.text):
        before = next((p for p in reversed(products) if p.end <= other.start()), None)
        after = next((p for p in products if p.start >= other.start()), None)
        price = next((f for f in prices if f.start >= other.end()), None)
        if before and price and not (after and _is_of(message, price, after)):
            found.append(replace(before, start=other.start(), end=other.end()))
    return sorted(found, key=lambda product: product.start)


def is_pointed(message: Message, products: list[Product], prices: list[Figure]) -> bool:
    """True for 'une caisse et un site, 2 000 € pour la première, 6 000 pour le second'."""
    if not prices or len(products) < 2 or products[-1].end > prices[0].start:
        return False
    return len(say.POINTED.findall(message.text, products[-1].end)) >= 2


def _is_of(message: Message, price: Figure, product: Product) -> bool:
    """True when a price has its product: 'un autre devis de 300 € pour un TPE'."""
    link = message.text[price.end : product.start]
    before = product.start < price.start
    return before or not link or bool(say.PRICE_OF.fullmatch(link.rstrip() + " "))


def _one_for_each(items: list[Item], prices: list[Figure]) -> bool:
    """'un TPE, une caisse et un site : 900, 2 400 et 7 000 €'."""
    return len(items) == len(prices) > 1 and items[-1].end <= prices[0].start


def _things(message: Message, products: list[Product], prices: list[Figure]) -> list[Item]:
    items: list[Item] = []
    for index, product in enumerate(products):
        if _is_equipped(message, product, products[index + 1 : index + 2]):
            continue
        last = items[-1] if items else None
        parted = last and any(last.end <= f.start < product.start for f in prices)
        if last and not parted and _continues(message, last, product):
            last.products.append(product)
        else:
            items.append(Item([product]))
    return items


def _served(message: Message, items: list[Item]) -> list[Item]:
    """A need and what serves it are one: 'on veut vendre en ligne, devis 4 100 € pour le site'."""
    kept: list[Item] = []
    for item in items:
        need = kept[-1].products[0] if kept else None
        if need and kinds.serves(message, need, item.products[0]):
            kept.pop()
            head = replace(item.products[0], category=need.category, vague=False)
            item = Item([head, *item.products[1:]])
        kept.append(item)
    return kept


def _is_equipped(message: Message, product: Product, after: list[Product]) -> bool:
    """True for the trucks of 'équiper deux camions d'un terminal de paiement'."""
    if not after or not said_before(say.EQUIPS, message.text, product.start):
        return False
    return bool(say.WITH_IT.fullmatch(message.text, product.end, after[0].start))


def _continues(message: Message, item: Item, product: Product) -> bool:
    """True for the semences of 'une base de données des plants et des semences'."""
    link = message.text[item.products[0].end : product.start]
    parallel = say.PARALLEL.fullmatch(link) or say.PURPOSES.fullmatch(link)
    measured = item.products[0].category == kinds.DATA and say.MEASURED.match(
        message.text, item.products[-1].end
    )
    if measured and measured.end() == product.start:
        return True
    return bool(parallel) or kinds.one_thing(message, item.products[-1], product)


def _owner(message: Message, items: list[Item], figure: Figure) -> Item | None:
    """The item a price belongs to: the one before it, unless its words point to the one after."""
    left = next((item for item in reversed(items) if item.end <= figure.start), None)
    right = next((item for item in items if item.start >= figure.end), None)
    if right and (right.prices or not _leads_to(message, figure, right, alone=left is None)):
        right = None
    if left is None:
        return right
    if left.prices:
        return right or (left if _again(message, left.prices[-1], figure) else None)
    parted = say.SEPARATOR.search(message.text, left.end, figure.start)
    return right if right and parted and say.PRICE_FOR.match(message.text, figure.end) else left


def _leads_to(message: Message, figure: Figure, item: Item, *, alone: bool) -> bool:
    link = message.text[figure.end : item.start]
    if alone:
        link = link.replace(",", "")  # "3 000 €, caisse"
    return len(link) <= _FARTHEST and bool(say.PRICE_OF.fullmatch(link.rstrip() + " "))


def _again(message: Message, price: Figure, figure: Figure) -> bool:
    """True when a second figure speaks of the same thing: a correction, a total, the other VAT."""
    between = message.text[price.end : figure.start]
    if between == " mais " and said_before(say.REJECTED, message.text, price.start):
        return True  # "c'est pas 1 870 mais 1 780"
    if say.REVISED.search(between) or say.REJECTED.search(between):
        return True
    vat = price.amount.vat != figure.amount.vat and not say.OTHER_WORDS.search(between)
    return vat or bool(said_before(say.THAT_IS, message.text, figure.start))


def _shared(message: Message, items: list[Item]) -> list[Item]:
    """Joins 'des chaises et des tables, 1 500 €' and 'caisse et tiroir : 1 900 le tout'."""
    kept: list[Item] = []
    for item in items:
        while kept and (
            _price_before(message, kept[-1], item) or _price_after(message, kept[-1], item)
        ):
            other = kept.pop()
            item = Item(other.products + item.products, item.prices or other.prices)
        kept.append(item)
    return kept


def _price_before(message: Message, one: Item, two: Item) -> bool:
    """True for '5 000 € pour les ordinateurs et les écrans', when no other price follows."""
    if not one.prices or two.prices or one.priced_after:
        return False
    joined = say.COORDINATED.fullmatch(message.text[one.end : two.start])
    alone = not re.search(r"\d", message.text[two.end :])
    return bool(joined and alone and kinds.alike(message, one.products[0], two.products[0]))


def _price_after(message: Message, one: Item, two: Item) -> bool:
    """True for 'des chaises et des tables, 1 500 €'; 'à 1 500 €' is the price of the last only."""
    text, link = message.text, message.text[one.end : two.start]
    if one.prices or not two.priced_after or say.BREAK.search(link):
        return False
    if said_before(say.NOT_A, text, one.start):
        return False  # "pas une page web, une boutique en ligne, 7 200 €"
    if repeats.is_of_one(message, two.prices[0], two.start):
        return False  # "un scanner et un PC, 900 € pour le PC"
    before = text[two.end : two.prices[0].start]
    total = say.TOTAL.search(text, two.end, two.prices[-1].end + 25)
    if total and quantities.are_all(message, two.start, total):
        return False  # "un logiciel et 3 PC, 2 100 les trois"
    whole = (
        total
        or said_before(say.PACK, text, one.start)
        or ("=" in before and re.search(r"\+|\bet\b", link))
    )
    digital = kinds.OBJECT not in {p.category for p in one.products + two.products}
    if whole and digital:
        return True
    if not say.COORDINATED.fullmatch(link) and link != " " and not whole:
        return False
    last_only = before.strip() in {"a", "a environ"}
    return kinds.alike(message, one.products[0], two.products[-1]) and not last_only
