"""How many of a thing, and whether a price is that of one: "deux terminaux à 600 € pièce"."""

from __future__ import annotations

import re

from bot.nlu.figures import Figure
from bot.nlu.lexicon import lemma
from bot.nlu.qualifiers import RANGE
from bot.nlu.text import Message

EACH = re.compile(
    r"\b(?:pieces?|l unite|unites?|unitaires?|chacune?|chaque|l un|l une|"
    r"/ ?(?:piece|u|unite|poste)|pu|p u|par (?P<noun>[a-z]+))\b"
)
_NOT_EACH = re.compile(r"par (?:mois|an|semaine|carte|rapport|jour|la|le|les|l|notre|un|une|cheque)$")
_TIMES_BEFORE = re.compile(r"\b(\d{1,3}) ?(?:x|\*|fois) ?$")
_TIMES_AFTER = re.compile(r"^ ?(?:x|\*) ?(\d{1,3})\b")
_EACH_OVERALL = re.compile(r"\b(?:prix|tarifs?) (?:a l unite|unitaires?|par piece)\b")
_TIMES_AT = re.compile(r"(?:\bx|\*) ?\d{1,3} a $")
_WANTED = re.compile(
    r"\b(?:(?:il|on|nous|j|je|l) )?en (?:faut|faudrait|faudra|veut|voudrait|voulons|prend|prenons|"
    r"prevoit|prevoyons|achete|commande|souhaite|aurait besoin d|a besoin d|avons besoin d|"
    r"compte|comptons) (?:au total )?e?$"
)
_PEOPLE = re.compile(r" (?:salari|personnes|employe|etp|benevol|membres|collegues)")
_NEAR, _MOST = 14, 200


def unit_price(message: Message, figure: Figure) -> bool:
    """'à 79 pièce': a small price, said as one."""
    each = EACH.match(message.text, figure.end + 1)
    return bool(re.search(r"\ba $", message.text[: figure.start]) and each)


def multiplies(message: Message, figure: Figure) -> bool:
    """True for the 3 of 'tablettes x 3 à 350 €'."""
    return bool(re.search(r"(?:\bx|\*) ?$", message.text[: figure.start]))


def count(
    message: Message, start: int, end: int, stop: int, figures: list[Figure]
) -> tuple[int, Figure] | None:
    """How many of a thing: "deux terminaux", "tablettes x 3", "il en faut 12", "pour six postes".

    Takes the span of the product, where its item stops, and the figures; returns the number and
    its figure.
    """
    text = message.text
    each = EACH.search(text, end, stop)
    noun = lemma(each["noun"]) if each and each["noun"] else None
    found = None
    for figure in figures:
        value = figure.value
        shared = figure.kind == RANGE and multiplies(message, figure)  # "x 3 à 350 €"
        if (figure.amount.explicit and not shared) or not 1 <= value <= _MOST or value != int(value):
            continue
        if figure.amount.number.article or figure.amount.number.approximate:
            continue
        just_before = figure.end < start <= figure.end + _NEAR and not re.search(
            r"[,;.:)(]| et ", text[figure.end : start]
        )
        after = figure.start > end and multiplies(message, figure)
        needed = figure.start > end and _WANTED.search(text[end : figure.start])
        of_noun = noun and end < figure.start < stop and lemma(
            text[figure.end + 1 :].split(" ", 1)[0]
        ) == noun
        if just_before or (after and figure.start < stop) or needed or of_noun:
            found = (int(value), figure)
            if just_before:
                break
    return found


def of_things(message: Message, figure: Figure) -> bool:
    """False for "six salariés", which also tells how many they are."""
    return not _PEOPLE.match(message.text, figure.end)


def times(message: Message, price: Figure, several: int, start: int) -> int:
    """Takes a price, the number of things and where they start; returns how often it is paid."""
    text = message.text
    before = _TIMES_BEFORE.search(text[: price.start])
    after = _TIMES_AFTER.match(text[price.end :])
    if before or after:
        return int((before or after)[1])  # type: ignore[index]
    if several and _TIMES_AT.search(text[: price.start]):
        return several
    around = text[max(0, price.start - 22) : price.end + 25]
    each = EACH.search(around) or _EACH_OVERALL.search(text)
    said = bool(each) and not _NOT_EACH.match(each[0])  # type: ignore[index]
    one = re.search(r"\b(?:une?|l|la|le|chaque) (?:\w+ )?$", text[:start])
    return several if several and (said or one) else 1
