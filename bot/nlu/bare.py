"""Figures and dates tied to no fact by their own words: the open question settles them."""

from __future__ import annotations

import re

from bot.nlu.dated import YEAR
from bot.nlu.dates import DateFound
from bot.nlu.entity import Entity, unsure
from bot.nlu.figures import Figure
from bot.nlu.money import euros
from bot.nlu.qualifiers import EXACT, RANGE
from bot.nlu.text import Message

_FREE_AFTER = re.compile(
    r" ?(?:$|[,.;:!?()/-]|(?:et|mais|ou|euh|heu|non|pardon|plutot|enfin|environ|je|j|on|"
    r"nous|c|en|a|pour|dont|merci|svp|stp|maintenant|actuellement|aujourd|desormais|voila|"
    r"pas|plus|max|maxi|maximum|mini|minimum|tout|au|par|hein|lol|exactement|pile|"
    r"seulement|depuis|car|parce|si|ht|ttc|quoi|chez)\b)"
)
_ONLY_ONE = re.compile(
    r"(?:(?:juste|que|seulement|rien qu|qu|oui|un seul|y en a|il y en a|on en a|c est|"
    r",) )*une?(?: (?:seule?|seulement|et c est tout|pour l instant))?"
)
_BOUND_BEFORE = re.compile(
    r"\b(?:dont|article|loi|numero|n|rue|page|niveau|lot|version|route|bus|ligne|place|avenue|bd|"
    r"etage|apres|covid|avant|option|choix|reponse|numero) (?:° )?$"
)


def bare_entities(
    message: Message, figures: list[Figure], dates: list[DateFound], facts: list[Entity]
) -> list[Entity]:
    """Takes what no fact used; returns `number`, `amount`, `date`, `postcode`, `unsure`."""
    whole = not message.text.strip(" .!?,").count(" ")
    found: list[Entity] = []
    skip: set[int] = set()
    for index, figure in enumerate(figures):
        if index in skip:
            continue
        if figure.kind != EXACT:
            other = (
                figures[index + 1] if figure.kind == RANGE and index + 1 < len(figures) else None
            )
            if other and other.kind == RANGE:
                skip.add(index + 1)
            if _stands_alone(message, other or figure, facts):
                found.append(_doubt(message, figure, other))
        elif figure.amount.explicit:
            found.append(_amount(figure))
        elif _stands_alone(message, figure, facts) and not (
            _place_said(facts) and _postcode(message, figure)
        ):
            found.append(Entity("number", figure.value, figure.start, figure.end))
    for one in dates:
        if one.grain == YEAR and facts:
            continue  # "agréés depuis 2020": the year belongs to the fact
        if one.kind == "exact":
            value = {"date": one.day.isoformat(), "grain": one.grain}
            found.append(Entity("date", value, one.start, one.end))
        else:
            said = message.said(one.start, one.end)
            label = f"le {one.day.day}/{one.day.month:02d}/{one.day.year}"
            options = [{"value": one.day.isoformat(), "label": label}]
            found.append(unsure(None, one.kind, options, said, one.start, one.end))
    if whole and re.fullmatch(r"(?:19|20)\d\d", message.text.strip(" .!?,")):
        found.append(Entity("number", int(message.text.strip(" .!?,")), 0, 4))
    return found


def _place_said(facts: list[Entity]) -> bool:
    """'Saint-Omer (62)': the figure completes the place."""
    return any(
        fact.name == "in_region" or (fact.name == "unsure" and fact.value["fact"] == "in_region")
        for fact in facts
    )


def _stands_alone(message: Message, figure: Figure, facts: list[Entity]) -> bool:
    text = message.text
    if any(fact.start < figure.end and figure.start < fact.end for fact in facts):
        return False
    after = text[max(figure.end, figure.qualifier.end) :]
    if figure.amount.number.article:
        return bool(_ONLY_ONE.fullmatch(text.strip(" .!?,")))
    if _BOUND_BEFORE.search(text[: figure.start]):
        return text.strip(" .!?,") == text[figure.start : figure.end]
    return bool(_FREE_AFTER.match(after))


def _amount(figure: Figure) -> Entity:
    value = {"amount_eur": figure.amount.value, "vat": figure.amount.vat}
    return Entity("amount", value, figure.start, figure.end)


def _doubt(message: Message, figure: Figure, other: Figure | None) -> Entity:
    """'une quinzaine', 'entre 300 et 400 k€': a doubt on the open question's fact."""
    both = [figure] + ([other] if other else [])
    explicit = any(one.amount.explicit for one in both)
    values = [one.amount.value if explicit else one.value for one in both]
    candidates = [
        {"value": v, "label": euros(v) if explicit else f"{v:g}"} for v in sorted(set(values))
    ]
    start, end = figure.qualifier.start, max(one.end for one in both)
    end = max(end, figure.qualifier.end)
    return unsure(None, figure.kind, candidates, message.said(start, end), start, end)


def _may_be_department(message: Message, figure: Figure) -> bool:
    """'62', '59, scic, 19 salariés', 'Lens (62)'."""
    before, after = message.text[: figure.start], message.text[figure.end :]
    return len(message.tokens) <= 4 or before.endswith("( ") or not (before or after[:2] != " ,")


def postcodes(message: Message, figures: list[Figure], found: list[Entity]) -> list[Entity]:
    """Takes the free figures and what was found; returns `postcode` entities.

    A figure counts when it was kept as a number, or when it completes a place.
    """
    kept = {entity.start for entity in found if entity.name == "number"}
    placed = _place_said(found)
    return [
        postcode
        for figure in figures
        if figure.start in kept or placed
        for postcode in _postcode(message, figure)
    ]


def _postcode(message: Message, figure: Figure) -> list[Entity]:
    """Five digits, or two, may be a postcode or a department: only the open question tells."""
    code = message.text[figure.start : figure.end].replace(" ", "")
    if not code.isdigit() or len(code) not in {2, 5}:
        return []
    if len(code) == 2 and not _may_be_department(message, figure):
        return []
    value = {"postcode": code, "in_region": code[:2] in {"02", "59", "60", "62", "80"}}
    return [Entity("postcode", value, figure.start, figure.end)]
