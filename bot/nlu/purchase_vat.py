"""HT or TTC: beside a price, after its unit ("120 € l'unité HT"), or said once for all."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.nlu import quantities
from bot.nlu.amounts import EVERYWHERE, EXCLUDED, HT, INCLUDED, TTC, UNSTATED
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

_FEW = 30  # counts, not prices
_MARK = compiled(rf"\b(?:(?P<ht>{HT})|(?P<ttc>{TTC}))")
_DENIED = compiled(r"\b(?:pas|non|ni|au lieu d[eu]?|plutot que)(?: (?:en|du|de|le|la))* $")
_EITHER = compiled(r" ?(?:ou|/) ?")
_ALL = compiled(
    r"\b(?:prix|tarifs?|montants?|chiffres?|sommes?|tout|tous|toutes|total|totaux|ensemble|"
    r"partout|les (?:deux|trois|quatre|cinq))\b[^.;,!?]{0,30}$"
)
_OF_PRICE = compiled(r"(?:[ ,(]|\b(?:pile|tout|rond|environ|maxi?|maximum|net)\b)*$")


def of_price(message: Message, price: Figure, figures: list[Figure]) -> str:
    """Takes the price of an item and all figures; returns its VAT: its own or that of all."""
    if price.amount.vat != UNSTATED:
        return price.amount.vat
    text, said = message.text, _of_the_total(price, figures)
    after = next((f for f in figures if f.start > price.end), None)
    joined = after and text[price.end : after.start] in {" et ", " , "}
    if after and joined and not price.amount.explicit and after.amount.vat != UNSTATED:
        return after.amount.vat  # "1 500 et 900 € HT"
    marks = _free_marks(message, figures)
    for mark in marks:
        kind = EXCLUDED if mark["ht"] else INCLUDED
        before = [f for f in figures if f.end <= mark.start() and f.amount.value >= 10]
        of_all = bool(EVERYWHERE.match(text, mark.end())) or said_before(_ALL, text, mark.start())
        beside = before and not of_all and _beside(text[before[-1].end : mark.start()])
        if beside and before[-1] is price:
            return kind
        last = not any(f.start > mark.end() and f.amount.value >= 10 for f in figures)
        if of_all or not before or last:
            said = kind
    return said


def _of_the_total(price: Figure, figures: list[Figure]) -> str:
    """'9 500 € TTC au total : 8 900 le site, 600 le terminal': what the total says of its parts."""
    parts = [f.amount.value for f in figures if f.amount.vat == UNSTATED and f.amount.value > _FEW]
    if len(parts) < 2 or price.amount.vat != UNSTATED:
        return UNSTATED
    totals = [f for f in figures if f.amount.vat != UNSTATED]
    return totals[0].amount.vat if len(totals) == 1 and totals[0].value == sum(parts) else UNSTATED


def lone(message: Message) -> str | None:
    """Takes what follows a "pardon"; returns the VAT it states: "HT", "HT, et un site"."""
    mark = re.match(
        rf"(?:[ ,.;:!()-]|\b(?:c est|ce sont|en|du|de|la|prix|tout|oui|non|plutot|je|voulais|dire|"
        rf"bien|etait|pas (?:ht|ttc))\b)*(?:(?P<ht>{HT})|(?P<ttc>{TTC}))"
        r"(?:[ ,.;:!()-]|\b(?:et pas (?:ht|ttc)|bien sur|plutot|merci)\b)*"
        r"(?:$|\b(?:et|puis|plus|avec|une?|des|deux|trois)\b)",
        message.text,
    )
    return None if not mark else EXCLUDED if mark["ht"] else INCLUDED


def _free_marks(message: Message, figures: list[Figure]) -> list[re.Match[str]]:
    """The marks that are no part of a figure, neither denied nor asked ("HT ou TTC ?")."""
    text = message.text
    found = [
        mark
        for mark in _MARK.finditer(text)
        if not any(f.start < mark.end() and mark.start() < f.end for f in figures)
    ]
    both = {
        mark
        for one, two in pairwise(found)
        if _EITHER.fullmatch(text[one.end() : two.start()])
        for mark in (one, two)
    }
    return [m for m in found if m not in both and not said_before(_DENIED, text, m.start())]


def _beside(between: str) -> bool:
    """Between a price and a mark, nothing or what the price is of: "l'unité", "pièce,"."""
    each = quantities.EACH.match(between.lstrip(" ,(€/"))
    return bool(_OF_PRICE.fullmatch(between.lstrip(" ,(€/")[each.end() :] if each else between))
