"""Which figures are prices, which one counts, and what is to be paid in all, HT or TTC."""

from __future__ import annotations

from bot.nlu import product_kinds as kinds
from bot.nlu import purchase_vat, quantities
from bot.nlu import purchase_words as say
from bot.nlu.amounts import EXCLUDED, UNSTATED
from bot.nlu.entity import overlap
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.products import Product
from bot.nlu.qualifiers import RANGE
from bot.nlu.text import Message, said_before

_ANOTHER = compiled(r"[,.;!] (?:on|nous|nos|notre|je|c est|l asso\w*)\b")
_LARGEST = 1_000_000
_PRICED = compiled(r"(?: [a-z]+){0,2}? (?:(?:,|:|=|pour|soit|a) )*")
_CROWD = 999  # of things bought together
_FEW = 30
_LARGE = 50_000
_SMALL = 5000  # "signature électronique, 600 € à l'année" is no turnover


def find(
    message: Message, free: list[Figure], products: list[Product]
) -> tuple[list[Figure], list[Figure]]:
    """Takes a message, its free figures and products.

    Returns the figures that may be prices (the first one of a range), and those of ranges.
    """
    outside = [f for f in free if not any(overlap(p, f) for p in products)]
    starts = {product.start for product in products}
    ends = {product.end for product in products}
    prices: list[Figure] = []
    ranges: list[Figure] = []
    for index, figure in enumerate(outside):
        after = outside[index + 1] if index + 1 < len(outside) else None
        if prices and prices[-1] not in ranges and _is_range(prices[-1], figure):
            ranges += [prices[-1], figure]
        elif figure.kind == RANGE and after and _is_count(message, figure, after, ends):
            continue  # "x 3 à 350 €", "2 à 180 €", "un minibus neuf à 30 000 €"
        elif _is_numbering(message, figure) or _is_whole_count(message, figure, after, products):
            continue
        elif figure.amount.value > _LARGEST:
            continue  # a market, a turnover
        elif not (after and _is_model(message, figure, after)) and (
            figure.amount.explicit
            or _is_bare_price(message, figure, starts)
            or _is_small_price(message, figure, outside)
        ):
            prices.append(figure)
    return prices, ranges


def labelled(message: Message, products: list[Product], figures: list[Figure]) -> list[Figure]:
    """Takes a message, its products and figures; returns the figures that are surely prices of
    what is named, whatever its words mean elsewhere: "base produits : 500 €".
    """
    return [
        figure
        for figure in figures
        if (figure.amount.explicit or figure.value >= 100)
        and any(
            say.LABELS.fullmatch(message.text, product.end, figure.start)
            or (
                message.text[product.end : figure.start] == " , "
                and (figure.amount.value < _SMALL or figure.amount.vat != UNSTATED)
            )
            or (not product.vague and _is_quoted(message, product.end, figure.start))
            or (
                not product.vague
                and figure.amount.value < _LARGE
                and say.ITS_PRICE.fullmatch(message.text, product.end, figure.start)
            )
            or (
                _is_digital(product)
                and any(
                    pattern.fullmatch(message.text, product.end, figure.start)
                    for pattern in (say.OF_PRODUCT, say.BUDGET_OF)
                )
            )
            for product in products
            if product.end <= figure.start
        )
    ]


def _is_quoted(message: Message, end: int, start: int) -> bool:
    """True for 'un outil de collecte, chiffré 9 600 €': the participle, no turnover."""
    said = say.QUOTED.search(message.text[end:start])
    if not said:
        return False
    word = message.tokens[message.token_at(end + said.start())].original.lower()
    return word.endswith(("é", "ée", "és", "ées", "ee", "ees"))


def is_apart(message: Message, figure: Figure, products: list[Product]) -> bool:
    """True for a figure that is a whole sentence, or opens the message, beside things that are
    no purchase by themselves: "310 000. On est une crèche", "12 k€, nos bureaux sont à Loos"."""
    text = message.text
    before, after = text[: figure.start].rstrip(), text[figure.end :].lstrip()
    if any(_is_digital(product) for product in products):
        return False
    opens = not before or before[-1] in ".;!?"
    closed = not after or after[0] in ".;!?"
    return opens and ((bool(before) and closed) or bool(_ANOTHER.match(after)))


def _is_digital(product: Product) -> bool:
    return product.category != kinds.OBJECT and not product.vague


def _is_bare_price(message: Message, figure: Figure, starts: set[int]) -> bool:
    """True for 'caisse 2500' and 'tpe à 79 pièce', not for 'un écran 27 pouces'."""
    if figure.value < 100 and not quantities.unit_price(message, figure):
        return False
    if say.MEASURE.match(message.text, figure.end):
        return False
    return figure.end + 1 in starts or bool(say.PRICE_ENDS.match(message.text, figure.end))


def _is_small_price(message: Message, figure: Figure, others: list[Figure]) -> bool:
    """True for the 90 of 'un ordinateur à 700 euros, une cafetière à 90'."""
    priced = any(other.amount.explicit for other in others)
    before = message.text[: figure.start]
    at = before.endswith(" a ") and not before.endswith(" en a ") and figure.value >= 10
    return priced and at and bool(say.PRICE_ENDS.match(message.text, figure.end))


def _is_numbering(message: Message, figure: Figure) -> bool:
    """True for the 2 of '1) une caisse : 2 400 € 2) un terminal'."""
    text, at = message.text, figure.end
    opened = text.count("(", 0, at) > text.count(")", 0, at)
    return figure.value <= 20 and text.startswith(" )", at) and not opened


def _is_range(one: Figure, two: Figure) -> bool:
    """True for '2 000 à 3 000 €', not for the '3 à 350 €' of three things at one price."""
    low, high = one.amount.value, two.amount.value
    return one.kind == two.kind == RANGE and one.end < two.start and low < high <= 10 * low


def _is_count(message: Message, figure: Figure, after: Figure, ends: set[int]) -> bool:
    far = figure.value <= 200 and after.amount.value > 10 * figure.value
    counted = len(message.text[: figure.start].rstrip(" ,:(")) in ends  # "casques : 10 à 45 €"
    far = far or (counted and figure.value <= _FEW and figure.value < after.amount.value)
    return quantities.multiplies(message, figure) or (after.kind == RANGE and far)


def _is_whole_count(
    message: Message, figure: Figure, after: Figure | None, products: list[Product]
) -> bool:
    """True for the 150 of '150 chaises : 4300': how many, before the price of all of them."""
    if figure.amount.explicit or after is None or figure.value > _CROWD:
        return False
    things = [p for p in products if figure.end < p.start < after.start]
    if len(things) != 1 or things[0].start != figure.end + 1:
        return False
    text, thing = message.text, things[0]
    if not text[thing.start : thing.end].split()[0].endswith(("s", "x")):
        return False
    follows = any(p.start == after.end + 1 for p in products)  # "300 tablettes 450 écrans"
    return not follows and bool(_PRICED.fullmatch(text, thing.end, after.start))


def _is_model(message: Message, figure: Figure, after: Figure) -> bool:
    """True for the 5000 of 'TPE Move 5000 à 420 €'."""
    if not after.amount.explicit:
        return False
    link = message.text[figure.end : after.start]
    bare = not figure.amount.explicit and link in {" a ", " pour ", " : "}
    return bare or (link == " a " and figure.value > after.value)


def settle(message: Message, prices: list[Figure]) -> Figure | None:
    """Takes the prices of one item; returns the one that counts: corrected, in all, without VAT."""
    chosen: Figure | None = None
    for figure in _told_once(prices):
        if said_before(say.REJECTED, message.text, figure.start):
            continue
        if chosen is None or _better(message, chosen, figure):
            chosen = figure
    return chosen


def _told_once(prices: list[Figure]) -> list[Figure]:
    """'2 050 € HT ou 2 400 € HT, on retient 2 050': said again, a price keeps its VAT."""
    return [
        next(
            (
                one
                for one in prices[:index]
                if one.value == figure.value and figure.amount.vat == UNSTATED != one.amount.vat
            ),
            figure,
        )
        for index, figure in enumerate(prices)
    ]


def _better(message: Message, old: Figure, new: Figure) -> bool:
    if say.REVISED.search(message.text[old.end : new.start]):
        return True
    if new.amount.vat == old.amount.vat:
        return is_total(message, new)
    return new.amount.vat == EXCLUDED


def is_total(message: Message, figure: Figure) -> bool:
    """True for the last figure of '2 caisses à 1 500 € soit 3 000 €'."""
    text = message.text
    unit = quantities.EACH.match(text, figure.end + 1)  # "600 soit 300 chacune"
    return bool(said_before(say.THAT_IS, text, figure.start)) and not unit


def adds_up(figure: Figure, prices: list[Figure]) -> bool:
    """Takes a price and all of them; True when it is what the others come to."""
    others = [other.amount.value for other in prices if other is not figure]
    return len(others) > 1 and sum(others) == figure.amount.value


def is_sum(message: Message, figure: Figure, prices: list[Figure]) -> bool:
    """Takes a price and all of them; True for the total of the whole list, said or worked out."""
    others = [other.amount.value for other in prices if other is not figure]
    if adds_up(figure, prices):
        return True
    after = others and say.SUM_AFTER.match(message.text, figure.end)
    return bool(after or said_before(say.SUM_OF_ALL, message.text, figure.start))


def to_pay(
    message: Message,
    price: Figure,
    several: int,
    span: tuple[int, int],
    figures: list[Figure],
) -> tuple[float | None, str]:
    """Takes a price, how many things, the span of their item, and all figures.

    Returns what is to be paid in all and its VAT; None for a price by the month.
    """
    if say.MONTHLY.match(message.text, price.end):
        return None, UNSTATED
    times = 1
    if not is_total(message, price):
        times = quantities.times(message, price, several, *span)
    amount = round(price.amount.value * times, 2)
    return (int(amount) if amount == int(amount) else amount), purchase_vat.of_price(
        message, price, figures
    )
