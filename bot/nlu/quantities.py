"""How many of a thing, and whether a price is that of one: "deux terminaux à 600 € pièce"."""

from __future__ import annotations

import re

from bot.nlu import purchase_words as say
from bot.nlu.figures import Figure
from bot.nlu.text import Message


def unit_price(message: Message, figure: Figure) -> bool:
    """'à 79 pièce': a small price, said as one."""
    return bool(
        re.search(r"\ba $", message.text[: figure.start])
        and say.EACH.match(message.text, figure.end + 1)
    )


def count(
    message: Message, start: int, priced: list[Figure], figures: list[Figure]
) -> Figure | None:
    """Takes where a product starts and its prices; returns the bare figure just before it."""
    for figure in reversed(figures):
        near = figure.end < start <= figure.end + 12
        if not near or figure.amount.explicit or figure in priced:
            continue
        if not re.search(r"[,;.]", message.text[figure.end : start]):
            value = figure.value
            return figure if 1 <= value <= 200 and value == int(value) else None
    return None


def times(message: Message, price: Figure, several: Figure | None) -> int:
    """Takes a price and the number of things; returns how many times it is to be paid."""
    before = say.TIMES_BEFORE.search(message.text[: price.start])
    after = say.TIMES_AFTER.match(message.text[price.end :])
    if before or after:
        return int((before or after)[1])  # type: ignore[index]
    around = message.text[max(0, price.start - 22) : price.end + 25]
    if several and say.EACH.search(around):
        return int(several.value)
    return 1
