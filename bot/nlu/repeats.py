"""A thing named again in its list: the same one, or the price of one.

"Des écrans : cinq écrans à 180 €" is one item; so is "deux caisses, 1 250 € la caisse".
"""

from __future__ import annotations

from dataclasses import replace

from bot.nlu.figures import Figure
from bot.nlu.lexicon import lemma_at
from bot.nlu.prefilter import compiled
from bot.nlu.products import Product
from bot.nlu.text import Message, said_before

_OF_ONE = compiled(
    r"(?: ?(?:ht|ttc|€|euros?|eur))*(?: ?[,(])?(?: pour)? (?:l|la|le|par|chaque) "
    r"|(?: ?(?:ht|ttc|€|euros?|eur))* (?:par |pour )?une? "
)
_NAMED_AGAIN = compiled(r"(?: ?(?:ht|ttc|€|euros?|eur))*(?: pour| de)? (?:la|le|les|l) ")
_SAME = compiled(r"\b(?:l|la|le|les|ce|cet|cette|ces|dont) $")
# "…, soit 1 600 le tout, c'est un logiciel de caisse": what one of them is.
_IT_IS = compiled(
    r"\b(?:c (?:est|etait)|ce (?:sont|sera|serait)|(?:ca|cela) (?:sera|serait)|il s agit d|"
    r"je precise|a savoir) ?(?:une?|des|la|le|l|notre)? $"
)
_SOME = compiled(r"(?:^|\b(?:des|d|de|les|nos|en) |[:,;.] )$")
_COUNTED = compiled(
    r"\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente) $"
)


# "un e-shop : 9 300 € HT de conception": what the price is of, no other thing.
_NATURE = compiled(
    r"(?:licences?|abonnements?|materiels?|creation|conception|realisation|pose|installation|"
    r"prestations?|developpement|dev|codage|programmation|graphisme|parametrage|integration|"
    r"main d oeuvre|fournitures?|achat|location|equipements?|travaux|"
    r"refonte|mise en place|maintenance)\b(?= ?(?:$|[,.;!?)]|(?:et|plus|puis|pour|par)\b))"
)
_OF_COST = compiled(r"(?: ?(?:€|euros?|eur|ht|ttc|hors taxes?))* (?:de |d |pour (?:la |le |l )?)")
_ITS_PRICE = compiled(
    r"(?: (?!et |plus |puis |avec )[a-z]+){0,4}? ?(?:[,:(-] ?)?(?:(?:a|pour|soit) )?"
)


def _is_nature(message: Message, product: Product, prices: list[Figure], before: Product) -> bool:
    """Takes a thing, the prices and the thing before it; True for the 'licence' of 'un logiciel,
    2 300 € HT de licence'."""
    if not _NATURE.match(message.text, product.start):
        return False
    return any(
        _OF_COST.fullmatch(message.text, price.end, product.start)
        and _ITS_PRICE.fullmatch(message.text, before.end, price.start)
        for price in prices
        if before.end <= price.start < product.start
    )


def is_of_one(message: Message, price: Figure, start: int) -> bool:
    """Takes a price and where its thing starts; True for '1 250 € la caisse' said of caisses."""
    said = _OF_ONE.match(message.text, price.end)
    return bool(said) and lemma_at(message.text, said.end()) == lemma_at(message.text, start)


def is_the(message: Message, start: int) -> bool:
    """Takes where a thing starts; True for 'la caisse', 'ce four': one that was spoken of."""
    return bool(said_before(_SAME, message.text, start))


def is_what_it_is(message: Message, start: int) -> bool:
    """Takes where a thing starts; True for the second logiciel of 'un logiciel à 900 €, c'est un
    logiciel de caisse'."""
    return bool(said_before(_IT_IS, message.text, start))


def apart(message: Message, products: list[Product], prices: list[Figure]) -> list[Product]:
    """Takes products and prices in order; returns the products without those said twice."""
    if named := _priced_by_name(message, products, prices):
        return named
    kept: list[Product] = []
    for index, product in enumerate(products):
        after = products[index + 1] if index + 1 < len(products) else None
        if kept and _is_nature(message, product, prices, kept[-1]):
            continue
        priced = _priced(product, after, prices)
        twins = [
            p
            for p in kept
            if lemma_at(message.text, p.start) == lemma_at(message.text, product.start)
        ]
        each_first = prices and prices[0].end <= products[0].start  # "9 000 € pour un site et …"
        if twins and not priced and not each_first and _prices_one(message, product, prices):
            continue
        twin = next((p for p in twins if priced and _is_same(message, p, product)), None)
        if twin and not _priced(twin, products[products.index(twin) + 1], prices):
            kept.remove(twin)
            product = replace(product, category=twin.category, vague=twin.vague)
        kept.append(product)
    return kept


def _priced_by_name(
    message: Message, products: list[Product], prices: list[Figure]
) -> list[Product]:
    """'une tablette et un scanner, 300 € la tablette, 150 le scanner': each is named again after
    its price, and stands there alone."""
    said = [p for p in products if any(_follows(message, price, p) for price in prices)]
    if len(said) < 2 or len(said) != len(prices):
        return []
    heads = {lemma_at(message.text, p.start): p for p in reversed(products) if p not in said}
    again = [heads.get(lemma_at(message.text, p.start)) for p in said]
    if len(heads) != len(said) or None in again:
        return []
    return [
        replace(product, category=first.category, vague=first.vague)
        for product, first in zip(said, again, strict=True)
        if first
    ]


def _follows(message: Message, price: Figure, product: Product) -> bool:
    return bool(_NAMED_AGAIN.fullmatch(message.text, price.end, product.start))


def _priced(product: Product, after: Product | None, prices: list[Figure]) -> bool:
    stop = after.start if after else None
    return any(product.end <= p.start and (stop is None or p.end <= stop) for p in prices)


def _prices_one(message: Message, product: Product, prices: list[Figure]) -> bool:
    return any(
        p.end <= product.start and _OF_ONE.fullmatch(message.text, p.end, product.start)
        for p in prices
    )


def _is_same(message: Message, first: Product, again: Product) -> bool:
    """'une caisse et un TPE : la caisse 1 800', 'des écrans, cinq écrans'."""
    before = message.text[: again.start]
    counted = _COUNTED.search(before) and said_before(_SOME, message.text, first.start)
    return bool(_SAME.search(before) or counted)
