"""What surrounds a figure and makes it less than exact: "environ", "moins de", "10 ou 12"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.nlu.areas import opens_with_a_town
from bot.nlu.open_counts import is_open
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

EXACT, APPROXIMATE, RANGE, BOUND = "exact", "approximate", "range", "bound"

_FILL = (
    r"(?:(?:de|du|d|a|les|des|l|ordre|un|une|la|le|sur|tout|toute|juste|grosso|modo|disons|"
    r"on va dire) )*"
)
_APPROX_BEFORE = compiled(
    r"(?:\b(?:environ|env|approximativement|approx|presque|quasi|quasiment|autour|alentours|"
    r"avoisine\w*|proche|peu pres|grosso modo|disons|pres|loin|eloignee?s?|distante?s?|"
    r"a deux doigts|vers|dans les|ordre|"
    r"grosse|grossierement|dirais|crois|pense|peut etre|doit etre|devons etre|"
    r"a un (?:ou deux )?pres ,|plus ou moins|facile|facilement|"
    r"petits?|bons?|louche|vue de nez)|[~≈±]) " + _FILL + r"$"
)
_APPROX_LABEL = compiled(
    r"\b(?:a (?:la louche|vue de nez|peu pres)|environ|approximativement|grosso modo) ?[:,] $"
)
_APPROX_AFTER = compiled(
    r" (?:, )?(?:[a-z€]+ ){0,3}?(?:environs?|env|a peu pres|approximativement|approx|grosso modo|"
    r"en gros(?! œuvre)|a vue de nez|a la louche|et quelques|et des poussieres|par la(?= ?(?:$|"
    r"[,.;!?)]))|"
    r"plus ou moins|"
    r"je (?:crois|pense|dirais)(?: bien)?|peut etre|me semble|quelque chose comme (?:ca|cela)|"
    r"dans ces eaux la|"
    r"a (?:un|une|deux|quelques?|peu de choses?)(?: \w+){0,2} pres|sauf erreur|des brouettes|"
    r"bon an mal an)\b"
)
_BOUND_BEFORE = compiled(
    r"(?:(?:^|(?<=[ (]))[+-] de|^de|\b(?:(?:(?:(?:d )?un (?:petit |tout petit )?(?:peu|poil|chouia|"
    r"brin|cheveu|tantinet|rien)|legerement|sensiblement|nettement|tout juste|juste|bien|"
    r"largement|carrement|clairement|franchement|a peine|beaucoup) )?"
    r"(?:(?:moins|plus) (?:de|d|que|qu)|(?:au|en) (?:dessous|dessus) (?:de|d|des))|"
    r"au dela (?:de|d|des)|en de(?:ca|ssous) (?:de|d|des)|"
    r"pas (?:plus|moins) (?:de|d|que)|au (?:moins|plus|dessus|dessous|maximum|"
    r"minimum)(?: (?:de|d))?|"
    r"(?:minimum|maximum|maxi?|mini?)(?: (?:de|d))?|jusqu (?:a|en|aux?)|"
    r"en dessous (?:de|d)|sous (?:les|"
    r"la barre des?|le seuil des?)|"
    r"inferieure?s?(?: ou egale?s?)? aux?|superieure?s?(?: ou egale?s?)? aux?|inferieure?s? a|"
    r"superieure?s? a|(?:inferieure?s?|superieure?s?)(?: ou egale?s?)? a|"
    r"depass\w*(?: pas)?(?: (?:mal|largement|bien|un peu|legerement|tout juste))?|"
    r"excede\w*(?: pas)?|pas (?:encore )?(?:tout a fait|totalement|completement)|"
    r"n atteint pas|frole|atteint pas|"
    r"egale? ou (?:inferieure?|superieure?) a|plus (?:petit|grand)s?(?: ou ega\w+)? (?:a|que)|"
    r"a peine|a partir de|moins|moin de|mois de|mons de|plafond de)|[<>] ?=?) "
    r"(?:les |des |d |un |une |le |la )*$"
)
_BOUND_AFTER = compiled(
    r" (?:[a-z€]+ ){0,2}?(?:ou (?:plus|moins)\b|et plus\b|(?:au )?maxi(?:mum)?\b|"
    r"(?:au )?mini(?:mum)?\b|"
    r"max\b|min\b|a tout casser\b|au (?:plus|moins)\b|grand maximum\b|tout au plus\b|"
    r"a peine\b(?! de quoi))"
)
# "18, environ la moitié en CDD", "20, à peu près tous à mi-temps": said of some of them.
_OF_SOME = compiled(
    r" (?:un |une |la |le |les |que )?(?:tou(?:s|tes?)\b(?! (?:compris|confondu))|"
    r"bonne moitie|moitie|tiers|quart|majorite|plupart|"
    r"memes|que|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|des|a (?:mi|temps))\b"
)
_LINK = compiled(
    r"(?:(?:€|euros?|k|k €|salaries?|personnes?|etp|employes?|pers) )?"
    r"(et|a|-|ou|/|jusqu a|voire)(?: (?:le|les|la))?"
)
_PEOPLE = compiled(r" (?:salarie|personne|etp|employe|pers\b)")
_FIGURES = 3  # more digits apart than that, two figures do not bound the same thing
_EURO = compiled(r"(?:€|\beuros?)$")
# "tantôt 10, tantôt 13", "un coup 4 un coup 5"
_BY_TURNS = compiled(
    r"\b(tantot|parfois|quelquefois|un coup|des fois)(?: (?:on est|on a|nous sommes|c est|a|il y a|"
    r"y a))* $"
)
_BETWEEN = compiled(r"\b(?:entre|comprise? entre|situee? entre) (?:les? )?$")


@dataclass(frozen=True, slots=True)
class Qualifier:
    """How exact a figure is; `other` is the index of the second figure of a range."""

    kind: str
    start: int
    end: int
    other: int | None = None


def qualify(message: Message, spans: list[tuple[int, int]]) -> list[Qualifier]:
    """Takes the canonical spans of figures, in order; returns one qualifier for each.

    Both figures of a range are `range`, each pointing at the other.
    """
    text = message.text
    found = [_alone(text, start, end) for start, end in spans]
    for index in range(len(spans) - 1):
        (start, end), (next_start, next_end) = spans[index], spans[index + 1]
        link = _LINK.fullmatch(text[end:next_start].strip())
        said = text[start:end].isalpha() and text[next_start:next_end].isalpha()
        if said and next_start == end + 1:  # "dix douze"
            found[index] = Qualifier(RANGE, start, next_end, index + 1)
            found[index + 1] = Qualifier(RANGE, start, next_end, index)
        if not link and _listed(text, spans, found, index):
            first, last = start, found[index + 1].end
            found[index] = Qualifier(RANGE, first, last, index + 1)
            found[index + 1] = Qualifier(RANGE, first, last, index)
        if not link:
            continue
        between = said_before(_BETWEEN, text, start)
        if link[1] == "et" and not between:
            continue
        if link[1] in {"-", "/"} and _unlike(text, spans[index], spans[index + 1]):
            continue  # "230 000 euros - 18 salariés" counts two things
        if link[1] == "a" and _is_a_postcode(text, next_start, next_end):
            continue  # "6 salariés à 80000 Amiens"
        if found[index].kind == RANGE:
            continue
        first = between.start() if between else start
        found[index] = Qualifier(RANGE, first, next_end, index + 1)
        found[index + 1] = Qualifier(RANGE, first, next_end, index)
    _by_turns(text, spans, found)
    return found


def _is_a_postcode(text: str, start: int, end: int) -> bool:
    """True for five digits before the name of a town."""
    return end - start == 5 and text[start:end].isdigit() and opens_with_a_town(text[end:])


def _by_turns(text: str, spans: list[tuple[int, int]], found: list[Qualifier]) -> None:
    """Makes a range of what is counted by turns: "parfois cinq, parfois huit"."""
    said = [said_before(_BY_TURNS, text, start) for start, _ in spans]
    turns = [index for index, match in enumerate(said) if match]
    if len(turns) < 2 or len({said[index][1] for index in turns}) > 1:
        return
    first, last = turns[0], turns[-1]
    start, end = said[first].start(), spans[last][1]
    found[first] = Qualifier(RANGE, start, end, last)
    found[last] = Qualifier(RANGE, start, end, first)


def _unlike(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """'230 000 euros - 18 salariés', '3 salariés / 120 000 €', '7 / 380 000': two things."""
    said = [text[slice(*span)].replace(" ", "") for span in (one, other)]
    if said_before(_EURO, text, one[1]) and not said_before(_EURO, text, other[1]):
        return True
    if _PEOPLE.match(text, one[1]) and (_EURO.search(said[1]) or len(said[1]) > _FIGURES):
        return True
    digits = [re.match(r"\d+", figure) for figure in said]
    sizes = [len(found[0]) if found else 0 for found in digits]
    return all(sizes) and abs(sizes[0] - sizes[1]) > _FIGURES


def _listed(text: str, spans: list[tuple[int, int]], found: list[Qualifier], index: int) -> bool:
    """'1 000, 1 500, quelque chose comme ça': the doubt is on both."""
    comma = text[spans[index][1] : spans[index + 1][0]].strip() == ","
    late = found[index + 1].kind == APPROXIMATE and found[index + 1].start == spans[index + 1][0]
    return comma and late and found[index].kind == EXACT


def _alone(text: str, start: int, end: int) -> Qualifier:
    bound = said_before(_BOUND_BEFORE, text, start)
    if bound and not re.match(r"plus (?:que )?$|moins $", bound[0]):
        return Qualifier(BOUND, bound.start(), end)
    approx = said_before(_APPROX_BEFORE, text, start) or said_before(_APPROX_LABEL, text, start)
    if approx:
        return Qualifier(APPROXIMATE, approx.start(), end)
    after = _BOUND_AFTER.match(text, end)
    if after and not _OF_SOME.match(text, after.end()):
        return Qualifier(BOUND, start, after.end())
    after = _APPROX_AFTER.match(text, end)
    if after and not _OF_SOME.match(text, after.end()):
        return Qualifier(APPROXIMATE, start, after.end())
    if is_open(text, start, end):
        return Qualifier(APPROXIMATE, start, end)
    return Qualifier(EXACT, start, end)
