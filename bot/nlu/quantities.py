"""How many of a thing, and whether a price is that of one: "deux terminaux à 600 € pièce"."""

from __future__ import annotations

import re
from bisect import bisect_right

from bot.nlu import repeats
from bot.nlu.figures import Figure
from bot.nlu.lexicon import lemma, lemma_at
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import RANGE
from bot.nlu.text import Message, said_before

EACH = compiled(
    r"\b(?:pieces?|l unite|unites?|unitaires?|cha(?:c|q)une?s?|chaque(?: une?)?|l une?|lune?|"
    r"l exemplaire|"
    r"/ ?(?:piece|u|unite|poste)|pu|p u|par (?!(?:mois|an|semaine|carte|rapport|jour|la|le|les|l|"
    r"notre|une?|cheque)\b)(?P<noun>[a-z]+))\b"
)
_EACH_FOR_ALL = compiled(r"\b(?:prix|tarifs?) (?:a l unite|unitaires?|par piece)\b")
_TIMES_BEFORE = compiled(
    r"\b(\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) ?(?:x|\*|fois) ?$"
)
_TIMES_AFTER = compiled(r"^ ?(?:x|\*) ?(\d{1,3})\b")
_TIMES_AT = compiled(r"(?:\bx|\*) ?\d{1,3} a $")
_TIMES = compiled(r"(?<!\d )(?<!\d)(?:\bx|\*) ?$")
_COUNT_AT = compiled(r"[:(,!. ]*(?P<count>\d{1,3}|deux|trois|quatre|cinq|six|huit|dix) a $")
_NEEDED = compiled(
    r"\b(?:(?:il|on|nous|j|je|l) )?(?:n )?en (?:nous )?"
    r"(?:faut|faudrait|faudra|veut|voudrait|voulons|prend|"
    r"prenons|prevoit|prevoyons|achete|commande|souhaite|aurait besoin d|a besoin d|"
    r"avons besoin d|compte|comptons|veux|(?:re)?prend\w*|reprenons|manque|ajoute|rachete|"
    r"r?acheter|racheter|avoir|commander|ajouter|remettre|mettre) (?:au total )?|"
    r"\b(?:il )?y en (?:a|aura|aurait) "
)
_NEEDED_END = compiled(_NEEDED.pattern + "$")
_ONE = compiled(r"\b(?:une?|l|la|le|chaque) (?:\w+ )?$")
_APART = compiled(
    r"[,;.:)(+]| et | plus | fois | devis | offres |"
    r" (?:choses|achats|postes|lignes|trucs|besoins|projets|priorites|volets)\b"
)
# "tablettes, 6, à 250 € chacune", "ordinateurs : sept à 640 € chacun", ": huit compteurs à 575".
_COUNT_OPENS = compiled(r"(?:^|[,:(])(?: ?(?:il en faut|on en veut|soit|disons|en tout|et))? $")
_COUNT_GOES_ON = compiled(r"(?: [a-z]+){0,3}(?: ?[,)])?(?: (?:a|de|pour|d environ|au prix de))? $")
_SPELT = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10,
}  # fmt: skip
_PRICED = compiled(r"\d[\d ]*")
_LAST_COUNT = compiled(r"\b(?P<n>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:\w+ )?$")
_THE_COUNT = compiled(r"les (?P<n>\w+)$")
_COPIES = compiled(r" exemplaires?\b")
_PEOPLE = compiled(r" (?:salari|personnes|employe|etp|benevol|membres|collegues)")
_AT = compiled(r"\ba (?:environ )?$")  # "trois terminaux à 340"
_TOTAL = compiled(
    r"\b(?:le tout|au total|en tout|total|ensemble|le lot|les (?:deux|trois|quatre|cinq|six|\d+)|"
    r"globalement|tout compris|soit)\b"
)
_WHOLE = compiled(
    r"\b(?:l ensemble|la totalite|(?:le|un|du) lot|pack|le tout|total) (?:de|des|d)(?: \w+){0,2} $"
)
_ORDINAL = compiled(r" (?:eme|ieme|e|er|nde?)\b")  # "un 2e terminal"
_NEAR, _MOST = 14, 200


def unit_price(message: Message, figure: Figure) -> bool:
    """'à 79 pièce', '4 x 25': a small price, said as one."""
    if _TIMES_BEFORE.search(message.text[: figure.start]):
        return True
    each = EACH.match(message.text, figure.end + 1)
    return bool(re.search(r"\ba $", message.text[: figure.start]) and each)


def multiplies(message: Message, figure: Figure) -> bool:
    """True for the 3 of 'tablettes x 3 à 350 €'."""
    return bool(said_before(_TIMES, message.text, figure.start))


def count(
    message: Message, start: int, end: int, stop: int, figures: list[Figure]
) -> Figure | None:
    """Takes the span of a product, where its item stops, and the figures that may count things.

    Returns the one that counts it: "deux terminaux", "tablettes x 3", "il en faut 12", "pour six
    postes, 70 € par poste".
    """
    each = EACH.search(message.text, end, stop)
    noun = each["noun"] if each else None
    found = None
    for figure in figures:
        if each and end < figure.start < stop and _is_of_each(message, figure, end):
            found = figure
            continue
        if just_before(message, figure, start):
            return figure
        if end < figure.start < stop and _counts_after(message, figure, end, noun):
            found = figure
    return found or _of_twin(message, start, figures) or _owners(message, start, figures)


def _of_twin(message: Message, start: int, figures: list[Figure]) -> Figure | None:
    """The 12 of '12 tablettes, la tablette est à 199 €'."""
    head = lemma_at(message.text, start)
    return next(
        (
            figure
            for figure in figures
            if figure.end < start
            and lemma_at(message.text, figure.end + 1) == head
            and figure.end + 1 != start
        ),
        None,
    )


def _owners(message: Message, start: int, figures: list[Figure]) -> Figure | None:
    """The 3 of 'équiper nos 3 magasins d'une caisse, 2 000 € chacune': one for each of them."""
    first, last = message.sentence_of(start)
    each = EACH.search(message.text, first, last)
    counts = [figure for figure in figures if first <= figure.start < start and figure.value > 1]
    if not each or len(counts) != 1 or _APART.search(message.text[counts[0].end : start]):
        return None
    people = not of_things(message, counts[0])
    theirs = each.start() < start or lemma_at(message.text, counts[0].end + 1) == lemma(
        each["noun"] or ""
    )
    return counts[0] if theirs or not people else None


def counts(message: Message, figures: list[Figure]) -> list[Figure]:
    """Takes figures; returns those that may count things."""
    return [figure for figure in figures if _is_count(message, figure)]


def _is_count(message: Message, figure: Figure) -> bool:
    number, value = figure.amount.number, figure.value
    shared = figure.kind == RANGE  # "x 3 à 350 €", "2 à 180 €"
    if number.article or number.approximate or (figure.amount.explicit and not shared):
        return False
    after = _ORDINAL.match(message.text, figure.end)
    if after and message.tokens[message.token_at(after.start() + 1)].glued:
        return False
    return 1 <= value <= _MOST and value == int(value)


def just_before(message: Message, figure: Figure, start: int) -> bool:
    """True for the figure that counts what starts there: "deux terminaux"."""
    near = figure.end < start <= figure.end + _NEAR and not multiplies(message, figure)
    return near and not _APART.search(message.text[figure.end : start])


def counts_one_of(message: Message, figure: Figure, starts: list[int]) -> bool:
    """Takes where things start, in order; returns True for a figure that counts one of them."""
    first, last = bisect_right(starts, figure.end), bisect_right(starts, figure.end + _NEAR)
    return any(just_before(message, figure, start) for start in starts[first:last])


def _counts_after(message: Message, figure: Figure, end: int, noun: str | None) -> bool:
    if _at_a_price(message, figure, end):
        return True
    if _COPIES.match(message.text, figure.end):
        return True
    if multiplies(message, figure) or _NEEDED_END.search(message.text[end : figure.start]):
        return True
    return bool(noun) and lemma_at(message.text, figure.end + 1) == lemma(noun or "")


def _is_of_each(message: Message, figure: Figure, end: int) -> bool:
    """True for the 6 of 'des tablettes, 6, à 250 € chacune': it opens, and the price follows."""
    if not _COUNT_OPENS.search(message.text[end : figure.start]):
        return False
    each = EACH.search(message.text, figure.end)
    last = each.start() if each else figure.end
    price = _PRICED.search(message.text, figure.end, last)
    return bool(price and _COUNT_GOES_ON.fullmatch(message.text[figure.end : price.start()]))


def are_all(message: Message, start: int, total: re.Match[str]) -> bool:
    """Takes where a thing starts and a word of total; True for "les trois" said of three PCs."""
    said = _THE_COUNT.search(total[0])
    counted = said_before(_LAST_COUNT, message.text, start)
    if not said or not counted:
        return False
    one, all_of = (_SPELT.get(n, n) for n in (counted["n"], said["n"]))
    return str(one) == str(all_of)


def _at_a_price(message: Message, figure: Figure, end: int) -> bool:
    """True for the 2 of 'écrans : 2 à 180 €'."""
    said = _COUNT_AT.fullmatch(message.text[end : figure.end].lstrip() + " a ")
    return bool(said) and message.text.startswith(" a ", figure.end)


def of_things(message: Message, figure: Figure) -> bool:
    """False for "six salariés", which also tells how many they are."""
    return not _PEOPLE.match(message.text, figure.end)


def times(message: Message, price: Figure, several: int, start: int, stop: int) -> int:
    """Takes a price, the number of things, where their item starts and stops.

    Returns how many times the price is to be paid.
    """
    text = message.text
    before, after = text[: price.start], text[price.end : max(stop, price.end)]
    said = _TIMES_BEFORE.search(before) or _TIMES_AFTER.match(after)
    if said:
        return _SPELT.get(said[1]) or int(said[1])
    if not several or said_before(_WHOLE, text, start):
        return 1
    near = before[min(start, price.start) :][-22:] + after[:25]
    if start > price.start:  # "prix unitaire 300 €, 4 terminaux"
        near = re.split(r"[,;]", before)[-1] + text[price.end : start]
    each = EACH.search(near) or _EACH_FOR_ALL.search(text) or _TIMES_AT.search(before)
    each = each or _NEEDED.search(after)  # "à 200 €, il en faut 6"
    each = each or _COPIES.search(after) or said_before(_TIMES_BEFORE, text, start)
    each = each or repeats.is_of_one(message, price, start)
    each = each or _COUNT_AT.search(before) or _TIMES.search(before)  # "écrans : 2 à 180 €"
    each = each or (_AT.search(before) and not _TOTAL.search(near))
    return several if each or said_before(_ONE, text, start) else 1
