"""Several of a thing that the message does not name: "3 à 900 € pièce", said of what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu import quantities
from bot.nlu.entity import Entity
from bot.nlu.figures import Figure
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_LEAD = compiled(
    r"(?:(?:c est|ce sont|ce sera|(?:il|on) en (?:faut|veut|prend|faudrait|voudrait)|nous en "
    r"(?:voulons|prenons)|alors|euh|oui|donc|environ|soit|disons|,) ?)*"
)
_AT = compiled(r" (?:,|unites?|pieces?|exemplaires?)? ?(?:a|x|fois) ")
_MOST = 200
_UNIT = compiled(r" ?(?:ht|ttc)? ?(?:a |de )?")
_AFTER = compiled(r"[ .!,]*")


def read(message: Message, figures: Sequence[Figure]) -> Entity | None:
    """Takes a message and its figures; returns the whole price as an `amount`, None unless the
    message says nothing but how many and at what price each."""
    if len(figures) != 2 or not _LEAD.fullmatch(message.text, 0, figures[0].start):
        return None
    several, price = figures
    each = quantities.EACH.search(message.text, price.end)
    between = _AT.fullmatch(message.text, several.end, price.start)
    if not (each and between) or not 1 < several.value <= _MOST:
        return None
    if not _UNIT.fullmatch(message.text, price.end, each.start()):
        return None
    if not _AFTER.fullmatch(message.text, each.end()):
        return None
    value = {"amount_eur": round(several.value * price.value, 2), "vat": price.amount.vat}
    return Entity("amount", value, several.start, each.end())
