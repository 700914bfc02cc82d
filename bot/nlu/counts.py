"""Headcount: employees, however they are counted; never volunteers, members or customers."""

from __future__ import annotations

import re

from bot.nlu import count_words as say
from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.figures import Figure
from bot.nlu.modality import is_negated
from bot.nlu.qualifiers import EXACT, RANGE
from bot.nlu.text import Message

FACT = "headcount"


def read(message: Message, figures: list[Figure]) -> tuple[list[Entity], list[Figure]]:
    """Takes a message and its figures; returns headcount entities and the figures they used."""
    used: list[tuple[Figure, str]] = []
    for figure in figures:
        found = _role(message, figure)
        if found:
            used.append((figure, found))
    used = _without_parts(message, used)
    entities = _entities(message, used)
    if not entities:
        entities = _words_only(message)
    return entities, [figure for figure, _ in used]


def _role(message: Message, figure: Figure) -> str | None:
    """What a figure counts: `staff`, `contract`, `people`, `we`, `skip`, or None."""
    text, end = message.text, figure.end
    if figure.amount.explicit or figure.value > 100_000:
        return None
    after = text[end:]
    linked = re.match(r" (?:et |a |- |ou |/ |jusqu a )(?:les )?[\w]+", after)
    if figure.amount.number.approximate:
        after = re.sub(r"^ (?:de|d) ", " ", after)
    elif re.match(r" (?:et plus|ou plus|environ|grand maximum|maximum|max|a peu pres) ", after):
        after = re.sub(
            r"^ (?:et plus|ou plus|environ|grand maximum|maximum|max|a peu pres) (?:de )?",
            " ",
            after,
        )
    if figure.kind == RANGE and linked:
        after_range = text[figure.qualifier.end :]
        if say.UNIT_AFTER.match(after_range) or say.CONTRACT_AFTER.match(after_range):
            return "staff"
        if say.OTHER_AFTER.match(after_range):
            return None
    if say.CONTRACT_AFTER.match(after):
        return "contract"
    if say.UNIT_AFTER.match(after):
        return "staff"
    if say.OTHER_AFTER.match(after):
        return None
    if figure.amount.number.article:
        return None
    before = text[: figure.qualifier.start]
    we = say.WE_BEFORE.search(before) or say.WE_BEFORE.search(text[: figure.start])
    if say.PEOPLE_AFTER.match(after):
        if say.AT_WORK.match(after):
            return "people"
        owned = we or say.OWNED.search(before)
        whole = figure.start <= 12 and len(text) - figure.end <= 30
        return "people" if (owned and not say.FOR.search(before)) or whole else None
    if we and _nothing_counted(after) and figure.value == int(figure.value):
        vague = re.search(
            r"\b(?:asso|association|structure|entreprise|boite|collectif|compte|comptant)\b"
            r"[^.;]{0,4}$",
            we[0],
        )
        return None if vague else "we"
    return None


def _nothing_counted(after: str) -> bool:
    """True when no other noun follows ('on est 7', 'on est 12 et on fait…')."""
    return bool(
        re.match(
            r" ?(?:$|[,.;:!?()+\-]|(?:et|mais|ou|dont|en|a|dans|sur|avec|pour|au|aujourd|"
            r"maintenant|actuellement|"
            r"euh|heu|non|pardon|plutot|enfin|environ|seulement|desormais|je|on|nous|"
            r"depuis|cette|chez|donc|car|pas|voila|la|"
            r"ou plus|ou moins|max\w*|min\w*|tous|toutes|merci|svp|stp|hein|quoi|en tout|"
            r"est ce|si)\b)",
            after,
        )
    )


def _without_parts(message: Message, used: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    """'15 salariés dont 4 apprentis', '5 salariés : 3 CDI et 2 CDD' count once."""
    if len(used) < 2:
        return used
    kept: list[tuple[Figure, str]] = []
    parts = False
    for figure, role in used:
        if kept:
            between = message.text[kept[0][0].end : figure.start]
            previous = message.text[kept[-1][0].end : figure.start]
            if re.search(
                r"[.!?;] |\ben fait\b|\bnon\b|\bpardon\b|\bmais\b|\bplutot\b|\benfin\b", previous
            ):
                parts = False
            elif kept[0][1] in {"staff", "people", "we"} and say.DONT.search(between):
                parts = True
            if parts and role in {"contract", "staff", "people"}:
                kept.append((figure, "part"))
                continue
        kept.append((figure, role))
    return kept


def _entities(message: Message, used: list[tuple[Figure, str]]) -> list[Entity]:
    entities: list[Entity] = []
    groups: list[list[Figure]] = []
    for figure, role in used:
        if role == "part":
            continue
        if groups and figure.kind == EXACT and groups[-1][-1].kind == EXACT:
            between = message.text[groups[-1][-1].end : figure.start].strip()
            if say.JOIN.fullmatch(between) and not re.search(
                r"\bnon\b|\bpardon\b|\bmais\b|\ben fait\b|\bbenevol|\bsi\b|\bplutot\b|"
                r"\benfin\b|\bmaintenant\b|\bon (?:est|sera|etait)\b|\bje veux dire\b",
                between,
            ):
                groups[-1].append(figure)
                continue
        groups.append([figure])
    index = 0
    while index < len(groups):
        group = groups[index]
        figure = group[0]
        start, end = figure.qualifier.start, group[-1].end
        end = _with_unit(message, end)
        total = sum(f.value for f in group)
        if figure.kind == EXACT and total == int(total):
            denied = NEGATED if is_negated(message, figure.start) else None
            entities.append(Entity(FACT, int(total), figure.start, end, denied))
        else:
            pair = figure.kind == RANGE
            other = groups[index + 1][0] if pair and index + 1 < len(groups) else None
            if pair and other is None:
                other = figure
            values = [figure.value] if other is None else [figure.value, other.value]
            kind = "approximate" if figure.kind == EXACT else figure.kind
            end = _with_unit(message, max(figure.qualifier.end, end, other.end if other else 0))
            entities.append(_unsure(message, kind, values, start, end))
            if pair and other is not figure:
                index += 1
        index += 1
    return entities


def _with_unit(message: Message, end: int) -> int:
    match = say.CONTRACT_AFTER.match(message.text, end) or say.UNIT_AFTER.match(message.text, end)
    match = match or say.PEOPLE_AFTER.match(message.text, end)
    return match.end() if match else end


def _unsure(message: Message, kind: str, values: list[float], start: int, end: int) -> Entity:
    whole = sorted({int(value + 0.5) for value in values})
    candidates = [{"value": value, "label": label(value)} for value in whole]
    return unsure(FACT, kind, candidates, message.said(start, end), start, end)


def label(count: int) -> str:
    """Takes a headcount; returns its French words ("1 salarié", "12 salariés")."""
    return f"{count} salarié" + ("s" if count > 1 else "")


def _words_only(message: Message) -> list[Entity]:
    zero = say.ZERO.search(message.text)
    if zero:
        return [Entity(FACT, 0, *zero.span())]
    one = say.ONE.search(message.text)
    if one and not re.search(r"\b(?:comme|est) $", message.text[: one.start()]):
        return [Entity(FACT, 1, *one.span())]
    return []
