"""For whom a trade is done: an organisation of an excluded sector may only be a customer.

"On repeint les façades des banques", "traiteur d'un centre de formation": the painter and the
caterer are of no excluded sector.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu.patterns import any_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

Stated = tuple[str, int, int]  # a sector, and where in the canonical text
_ORGANISATION = compiled(
    any_of(
        "agences? cabinets? bureaux? banques? bailleurs? organismes? centres? cfa grossistes? "
        "courtiers? hlm offices? promoteurs? assurances assureurs foncieres? instituts? "
        "negociants? consultants? formateurs syndics? mutuelles regies?"
    )
)
# "on tient une agence", "notre activité d'agence": these are not done for it.
_OURS = compiled(
    r"(?:une?|notre|nos|mon|son|l|les?|la|c est) |(?:[a-z]+ ){0,2}(?:ger(?:e|ons)|tiens?|tient|"
    r"tenons|exploit\w+|dirig\w+|anim\w+|mont\w+|"
    r"cre\w+|(?:re)?lanc\w+|ouvr\w+|fai[ts]|faisons|edit\w+|installons|installe) "
)
_OF = r" (?:des|de|d|du|les|la|aux|chez|pour)(?: (?:les?|la|l|des|une?|nos|plusieurs))*"
# From the verb on: "on lave [le linge des hôtels et d'un] CFA".
_SERVED = compiled(
    r"(?: (?!et |ou |mais |puis |plus |on |nous |qui |comme )[a-z]+){0,5}?"
    rf"{_OF}(?: [a-z]+ (?:et|ou){_OF})? "
)
# From the trade on: "service de ménage [d'un] bailleur".
_FOR_ONE = compiled(r"(?: (?!et |ou |de |mais )[a-z]+){0,2}? (?:d une?|des|du|de la|d|de) ")


def is_one(message: Message, mention: Stated, deeds: Sequence[Stated]) -> bool:
    """Takes an activity named and the deeds told; returns True for an organisation that one of the
    deeds is done for."""
    value, start, end = mention
    if value == "other" or not _ORGANISATION.match(message.text, start, end):
        return False
    first, _ = message.clause_of(start)
    return any(
        first <= begin < start
        and sector == "other"
        and not _OURS.match(message.text, begin)
        and _SERVED.fullmatch(message.text, message.text.find(" ", begin), start)
        for sector, begin, _ in deeds
    )


def is_of(message: Message, trade: Stated, mention: Stated) -> bool:
    """Takes a trade and the activity named after it; returns True for "cantine d'un CFA"."""
    return bool(
        trade[0] == "other"
        and _ORGANISATION.match(message.text, *mention[1:])
        and _FOR_ONE.fullmatch(message.text, trade[2], mention[1])
    )
