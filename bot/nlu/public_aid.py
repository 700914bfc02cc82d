"""Other public aid for the project: who gives how much, and what is for something else."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.nlu import aid_purposes
from bot.nlu import aid_words as say
from bot.nlu.denials import is_denied_figure
from bot.nlu.entity import IF_ASKED, NEGATED, Entity
from bot.nlu.figures import Figure
from bot.nlu.money import doubt, is_sum, room
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import EXACT, RANGE
from bot.nlu.text import Message, said_before
from bot.nlu.turnover_words import A_PRODUCT, is_earned, is_label, without_aside

FACT = "other_public_aid_eur"
_NEXT = compiled(r"(?:\bet|,) (?:on|nous|la|le|les|l|notre|j|je)\b")  # another statement
_ANOTHER = compiled(r"(?:\b(?:et|mais|plus)|\+) (?:(?:on|nous) (?:a|avons) (?:aussi )?)?$")
_NEAR = 24  # characters: "touche rien | d'autre pour ce projet"
_JOINED = compiled(r"^[^.;!?]{1,40}(?:\bet|\+|,|\bplus|\bpuis) ?$")
_PLUS = compiled(r" ?(?:\([^)]{0,30}\) ?)?(?:\+|et|plus) ")


def read(
    message: Message, free: list[Figure], figures: list[Figure]
) -> tuple[list[Entity], list[Figure]]:
    """Takes a message, its free figures and all of them; returns aids and the figures explained.

    An aid for this project is a fact; one of no stated purpose counts only if asked; one for
    something else (running costs, another project, private money) is read and left out.
    """
    sums = [figure for figure in free if is_sum(figure)]
    if not sums:
        none = _none(message)
        return [none] if none else [], []
    granted = [f for f in sums if said_before(say.GRANTED, message.text, f.qualifier.start)]
    if len(sums) == 2 and granted == sums[1:]:  # "on avait demandé 5 000, elle a accordé 2 500"
        wished = sums[0]
        if said_before(say.HAD_ASKED, message.text, wished.start):
            return [_entity(message, granted)], sums
    aids: list[Figure] = []
    other: list[Figure] = []
    refused: list[Figure] = []
    since = 0
    away = aid_purposes.elsewhere(message, sums)
    for figure in sums:
        before, after = room(message, figure, figures, since)
        before = without_aside(before)
        tail = say.AFTER.match(after)
        since = max(figure.end, figure.qualifier.end) + (tail.end() if tail else 0)
        named = tail or say.BEFORE.search(before) or say.OF_REGION.search(before)
        listed = aids and not A_PRODUCT.search(before) and say.AND_FUNDER.fullmatch(before)
        named = named or listed
        around = _around(before, after)
        private = say.PRIVATE.search(around) and not tail and not is_earned(before, after)
        private = private and not is_label(before) and not A_PRODUCT.search(before + after)
        if figure in away or say.SHARE_OF.search(before) or private:
            other.append(figure)
        elif _is_refused(before, after):
            refused.append(figure)
        elif named:
            elsewhere = say.ELSEWHERE.search(around) or say.WISHED.search(around)
            elsewhere = elsewhere or say.NOT_THIS.search(after)
            (other if elsewhere or say.PART.search(before) else aids).append(figure)
    listed = _with_listed(message, sums, aids, other)
    aids = list(dict.fromkeys(_rather(message, figure, sums) for figure in listed))
    found = [_entity(message, group) for group in _groups(message, aids)] or _plain_sum(
        message, sums, other
    )
    if not found:
        none = _none(message)
        if refused and (not none or none.role):
            over = say.NO_MORE.search(message.text) and say.PROJECT.search(message.text)
            none = Entity(FACT, 0, refused[0].start, refused[0].end, None if over else IF_ASKED)
        found = [none] if none else []
    spent = aids + other + refused
    return found, [f for f in free if f in spent]


def is_for(message: Message, aids: list[Entity], item: Entity) -> bool:
    """Takes a message, its aids and a thing to buy; True for the till of '2 000 € de la métropole
    pour ce projet de caisse': the project is named, not told."""
    if item.value["amount_eur"] is not None:
        return False
    return any(
        aid.value and say.FOR_THE_PROJECT.fullmatch(message.text, aid.end, item.start)
        for aid in aids
    )


def _with_listed(
    message: Message, sums: list[Figure], aids: list[Figure], other: list[Figure]
) -> list[Figure]:
    """The aids, and an amount joined to one by "et" or "+" with who gives it after, whoever."""
    added = []
    for a, b in pairwise(sums):
        one = a if b in aids else b
        if (a in aids) == (b in aids) or one in other:
            continue
        joined = _JOINED.search(message.text[a.end : b.qualifier.start])
        if joined and say.FUNDER_AFTER.match(message.text, one.end):
            added.append(one)
    return [figure for figure in sums if figure in aids or figure in added]


def _rather(message: Message, figure: Figure, sums: list[Figure]) -> Figure:
    """The 3 500 of 'ce n'est pas 3 000, la subvention du département, c'est 3 500'."""
    after = next((other for other in sums if other.start > figure.end), None)
    if not after or not is_denied_figure(message, figure.start, figure.end):
        return figure
    return after if say.BUT_IS.search(message.text[figure.end : after.start]) else figure


def _around(before: str, after: str) -> str:
    """The words of the same statement: not "on a eu INESS en 2023 et" nor ", et on a…"."""
    pieces = re.split(r"\b(?:et|mais)\b|,", before)
    if _ANOTHER.search(before):  # "310 000 de budget et 1 000 du département"
        return _NEXT.split(after)[0]
    said = pieces[-1] if pieces[-1].strip() else " ".join(pieces[-2:])  # "une fondation, 3 000 €"
    return said + " " + _NEXT.split(after)[0]


def _is_refused(before: str, after: str) -> bool:
    """'on avait demandé 5 000 à la ville mais ils ont dit non', 'elle a refusé les 5 000'."""
    if say.REFUSED_BEFORE.search(before) or say.LOST.match(after):
        return True
    refused = say.REFUSED_AFTER.match(after) if say.HAD_ASKED.search(before) else None
    return bool(refused) and len(say.FUNDER.findall(refused[0])) < 2


def _groups(message: Message, aids: list[Figure]) -> list[list[Figure]]:
    """Aids that add up; a correction ("2 000 €, pardon 3 000") starts a new group."""
    groups: list[list[Figure]] = []
    for figure in aids:
        between = message.text[groups[-1][-1].end : figure.start] if groups else ""
        if groups and not say.CUT.search(between):
            groups[-1].append(figure)
        else:
            groups.append([figure])
    return groups


def _entity(message: Message, group: list[Figure]) -> Entity:
    start, end = group[0].start, group[-1].end
    first, last = message.sentence_of(start)
    role = None if say.PROJECT.search(message.text, first, last) else IF_ASKED
    if role and say.BESIDE_IT.match(message.text, end):
        role = None
    inexact = next((figure for figure in group if figure.kind != EXACT), None)
    values = [figure.amount.value for figure in group]
    links = [message.text[a.end : b.start] for a, b in pairwise(group)]
    either = said_before(say.EITHER, message.text, group[0].qualifier.start)
    either = either and message.text.count("soit ") > 1
    if either or any(say.OR_ELSE.search(link) for link in links):
        return doubt(message, FACT, RANGE, values, group[-1], role)
    if inexact:
        return doubt(message, FACT, inexact.kind, values, inexact, role)
    if is_denied_figure(message, start, end):
        role = NEGATED
    return Entity(FACT, _whole(message, group), start, end, role)


def _whole(message: Message, group: list[Figure]) -> float:
    """The sum, or the total said ("2 000 et 1 500, soit 3 500 d'aides")."""
    values = [figure.amount.value for figure in group]
    if len(values) > 1:
        between = message.text[group[-2].end : group[-1].start]
        if say.WHOLE.search(between) or (len(values) > 2 and values[-1] == sum(values[:-1])):
            return values[-1]
        detailed = say.DETAILED.search(message.text[group[0].end : group[1].start])
        if len(values) > 2 and detailed and values[0] == sum(values[1:]):
            return values[0]
    total = round(sum(values) * _times(message, group), 2)
    return int(total) if total == int(total) else total


def _times(message: Message, group: list[Figure]) -> int:
    """How many give this amount: "2 500 € par la CARSAT et autant par la MSA", "chacun 1 500 €"."""
    if len(group) > 1:
        return 1
    first, last = message.sentence_of(group[0].start)
    said = message.text[first:last]
    if say.AS_MUCH.search(message.text, group[0].end, last):
        return 2
    return max(1, len(say.FUNDER.findall(said))) if say.EACH.search(said) else 1


def _plain_sum(message: Message, sums: list[Figure], other: list[Figure]) -> list[Entity]:
    """'2 000 € et 1 000 €': a sum, when the question is about aids."""
    free = [figure for figure in sums if figure not in other and figure.kind == EXACT]
    if len(free) != len(sums) or len(free) < 2 or free[0].start > 12:
        return []
    if not all(_PLUS.fullmatch(message.text[a.end : b.start]) for a, b in pairwise(free)):
        return []
    return [Entity(FACT, _whole(message, free), free[0].start, free[-1].end, IF_ASKED)]


def _none(message: Message) -> Entity | None:
    """'aucune autre aide', 'autres aides : néant', 'rien pour ce projet'."""
    text = message.text
    labelled = say.LABELLED.search(text)
    if labelled:
        return Entity(FACT, 0, *labelled.span())
    for match in say.NO_AID.finditer(text):
        start, end = message.clause_of(match.start())
        start = max(start, text.rfind(" et ", start, match.start()))
        if say.HISTORY.search(text, start, end):
            continue
        role = (
            None if say.TO_IT.search(text[slice(*message.sentence_of(match.start()))]) else IF_ASKED
        )
        return Entity(FACT, 0, *match.span(), role)
    for pattern in (say.ONLY_ONE, say.ON_IT_NONE, say.NOT_FOR_IT, say.NOT_THIS, say.TURNED_DOWN):
        found = pattern.search(text)
        if not found:
            continue
        if pattern is say.NOT_THIS and aid_purposes.is_planned(message, found.start()):
            continue
        sentence = text[slice(*message.sentence_of(found.start()))]
        near = text[found.start() : found.end() + _NEAR]
        it = pattern is say.ON_IT_NONE or say.FOR_PROJECT.search(near)
        it = it and not found[0].startswith(("pas p", "pas s"))
        named = it and say.AN_AID.search(sentence)
        return Entity(FACT, 0, *found.span(), None if named else IF_ASKED)
    return None
