"""Figures and dates tied to no fact by their own words: the open question settles them."""

from __future__ import annotations

import re

from bot.nlu.dated import YEAR
from bot.nlu.dates import DateFound
from bot.nlu.denials import is_denied_figure
from bot.nlu.entity import IF_ASKED, MENTIONED, NEGATED, Entity, fact_of, overlap, unsure
from bot.nlu.figures import Figure
from bot.nlu.free import stands_free
from bot.nlu.modality import is_negated
from bot.nlu.money import compared, euros, written
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import EXACT, RANGE
from bot.nlu.text import Message, said_before

_OF_ONE = (
    r"(?:une?|1|seule?|seulement|juste|que|qu|rien|oui|il|y|en|a|on|n|c|est|tout|et|pour|l|"
    r"instant|le|moment|actuellement|unique|[,.!])"
)
_ONE_AND_ONLY = compiled(rf"{_OF_ONE}(?: {_OF_ONE})* ?")
POSTAL = compiled(r"\b(?:cp|postale?) ?(?:(?:est|c est|:|=|le) ?)*$")
_COMPLETES = compiled(
    r"(?:[ ,(/-]|\b(?:dans|le|la|les|l|departement|dept|code|postal|cp|du|de|a|en)\b)*"
)
_ALL_OF_THEM = compiled(r"\b(?<!dans )(?:les|ces) $")
_FEW = 4
_YEARS = range(2013, 2030)
_NOW_AFTER = compiled(
    r" (?:aujourd hui|maintenant|actuellement|a ce jour|pour l instant|pour le moment|en ce moment)"
)
_AT_LAST = compiled(r"\b(?:oui|donc|finalement|bref|au final|voila)(?: (?:,|on est|c est|a))* $")
# "…, donc 105 000", "105 000 en tout": the whole of the figures beside it.
_WHOLE_BEFORE = compiled(
    r"(?:\b(?:donc|soit|bref|au total|en tout|total|(?:ca|cela|ce qui|qui) (?:nous )?"
    r"(?:fait|donne)|alors (?:c est|on est))|=)(?: (?:un|total|en tout|au total|on|est|nous|"
    r"sommes|c|de|d|a|:|disons|mettez|ca|cela|fait|bien))* $"
)
_WHOLE_AFTER = compiled(
    r" ?(?:€ |euros )?(?:en tout|au total|tout compris|tout confondu|toutes? \w+ confondue?s?|"
    r"au global)\b"
)
_ON_BOARD = compiled(
    r" (?:au|dans (?:le|notre)|a (?:notre|son)) (?:conseil d admin\w*|bureau d(?:e|u) |ca\b|comite)"
)
_IDIOM = compiled(r"(?<= a )(?:deux|trois|un) (?:pas|doigts|minutes?) (?:d|de|du|des)\b")
_BOUND_BEFORE = compiled(
    r"\b(?:dont|article|loi|numero|n|rue|page|niveau|lot|version|route|bus|ligne|place|avenue|bd|"
    r"etage|apres|covid|avant|option|choix|reponse|numero) (?:[:°] )?$"
    r"|\b(?:re)?(?:parle|voit|reunit|reunissons|saura|aura|rappelle\w*|vous|rdv|vien\w*|"
    r"lieu(?: que| qu)?) le $"
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
            value = {"amount_eur": figure.amount.value, "vat": figure.amount.vat}
            found.append(Entity("amount", value, figure.start, figure.end, _role(message, figure)))
        elif _stands_alone(message, figure, facts) and not (
            _completes_a_place(message, figure, facts) or _is_named_postcode(message, figure)
        ):
            role = _role(message, figure)
            found.append(Entity("number", figure.value, figure.start, figure.end, role))
    if any(one.grain != YEAR for one in dates):  # "2025 pas 2024, le 10 janvier 2025"
        found = [e for e in found if e.name != "number" or e.value not in _YEARS]
    found = _whole(message, _said_again(message, _of_now(message, found)))
    for one in dates:
        if one.grain == YEAR and any(_is_sure(fact) for fact in facts):
            continue  # "agréés depuis 2020": the year belongs to the fact
        if one.kind == "exact":
            value = {"date": one.day.isoformat(), "grain": one.grain}
            role = NEGATED if is_negated(message, one.start) else None
            found.append(Entity("date", value, one.start, one.end, role))
        else:
            said = message.said(one.start, one.end)
            label = f"le {one.day.day}/{one.day.month:02d}/{one.day.year}"
            options = [{"value": one.day.isoformat(), "label": label}]
            found.append(unsure(None, one.kind, options, said, one.start, one.end))
    said = message.text.strip(" .!?,")
    if whole and re.fullmatch(r"(?:19|20)\d\d", said) and int(said) not in _YEARS:
        found.append(Entity("number", int(said), 0, 4))
    return found


def _of_now(message: Message, found: list[Entity]) -> list[Entity]:
    """'12 aujourd'hui, 14 à la rentrée': the figure of the day."""
    now = [entity for entity in found if _NOW_AFTER.match(message.text, entity.end)]
    return now if len(now) == 1 else found


def _whole(message: Message, found: list[Entity]) -> list[Entity]:
    """The total stated beside its parts; else all but what is only compared ("contre 12")."""
    figures = [e for e in found if e.name in {"number", "amount"} and e.role is None]
    text = message.text
    totals = [
        e for e in figures[1:] + figures[:1]
        if (e is not figures[0] and said_before(_WHOLE_BEFORE, text, e.start))
        or _WHOLE_AFTER.match(text, e.end)
    ]  # fmt: skip
    if len(figures) > 1 and totals:
        return [e for e in found if e not in figures or e is totals[-1]]
    old = [e for e in figures if compared(text[: e.start], text[e.end :])]
    return [e for e in found if e not in old] if len(old) < len(figures) else found


_CORRECTED = compiled(r"\b(?:non|nan|pardon|plutot)(?: (?:,|c est|on est|nous sommes|a))* $")


def _said_again(message: Message, found: list[Entity]) -> list[Entity]:
    """'treize je crois, oui 13', '8 je crois… il y a un départ… oui 7': no doubt is left."""
    sure = [e.value for e in found if e.name == "number" and not e.role]
    last = found[-1] if found else None
    if last and last.name == "number" and said_before(_AT_LAST, message.text, last.start):
        found = [e for e in found if e.name != "unsure" or e.value["kind"] == RANGE]
    if last and last.name == "number" and said_before(_CORRECTED, message.text, last.start):
        found = [e for e in found if e.name != "unsure"]  # "une quinzaine non, 14"

    def settled(one: Entity) -> bool:
        values = [c["value"] for c in one.value["candidates"]] if one.name == "unsure" else []
        return len(values) == 1 and values[0] in sure

    return [e for e in found if not settled(e)]


def _completes_a_place(message: Message, figure: Figure, facts: list[Entity]) -> bool:
    """'Saint-Omer (62)', '59300 Valenciennes', but not '52000, on est à Armentières'."""
    if not _postcode(message, figure):
        return False
    sides = (
        message.text[min(fact.end, figure.end) : max(fact.start, figure.start)]
        for fact in facts
        if fact_of(fact) == "in_region"
    )
    return any(_COMPLETES.fullmatch(between) for between in sides)


def _is_named_postcode(message: Message, figure: Figure) -> bool:
    """True for 'code postal 59300': no amount, whatever the open question."""
    return said_before(POSTAL, message.text, figure.start) is not None


def _is_sure(fact: Entity) -> bool:
    return fact.role not in {IF_ASKED, MENTIONED}


def _place_said(facts: list[Entity]) -> bool:
    return any(fact_of(fact) == "in_region" for fact in facts)


def _stands_alone(message: Message, figure: Figure, facts: list[Entity]) -> bool:
    text = message.text
    if any(overlap(fact, figure) for fact in facts if _is_sure(fact)):
        return False
    if figure.amount.number.article:
        return bool(_ONE_AND_ONLY.fullmatch(text))
    if _IDIOM.match(text, figure.start) or _ON_BOARD.match(text, figure.end):
        return False  # "à deux pas d'ici"
    if figure.value <= _FEW and said_before(_ALL_OF_THEM, text, figure.start):
        return False  # "les deux au même endroit"
    if said_before(_BOUND_BEFORE, text, figure.start):
        return text.strip(" .!?,") == text[figure.start : figure.end]
    return stands_free(text, max(figure.end, figure.qualifier.end))


def _role(message: Message, figure: Figure) -> str | None:
    return NEGATED if is_denied_figure(message, figure.start, figure.end) else None


def _doubt(message: Message, figure: Figure, other: Figure | None) -> Entity:
    """'une quinzaine', 'entre 300 et 400 k€': a doubt on the open question's fact."""
    both = [figure] + ([other] if other else [])
    explicit = any(one.amount.explicit for one in both)
    values = [one.amount.value if explicit else one.value for one in both]
    candidates = [
        {"value": v, "label": euros(v) if explicit else written(v)} for v in sorted(set(values))
    ]
    if explicit and figure.amount.vat != "unstated":
        candidates = [{**candidate, "vat": figure.amount.vat} for candidate in candidates]
    start, end = figure.qualifier.start, max(one.end for one in both)
    end = max(end, figure.qualifier.end)
    return unsure(None, figure.kind, candidates, message.said(start, end), start, end)


def _may_be_department(message: Message, figure: Figure) -> bool:
    """'62', '59, scic, 19 salariés', 'Lens (62)'."""
    before, after = message.text[: figure.start], message.text[figure.end :]
    return len(message.tokens) <= 4 or before.endswith("( ") or not (before or after[:2] != " ,")


def postcodes(message: Message, figures: list[Figure], short: bool) -> list[Entity]:
    """Takes a message, its free figures, and whether two digits may do; returns postcodes."""
    codes = [postcode for figure in figures for postcode in _postcode(message, figure)]
    return [code for code in codes if short or len(code.value["postcode"]) == 5]


def placed(codes: list[Entity], found: list[Entity]) -> list[Entity]:
    """Takes postcodes and what was found; returns those kept as numbers or completing a place."""
    kept = {entity.start for entity in found if entity.name == "number" and entity.role is None}
    return [code for code in codes if code.start in kept or _place_said(found)]


def _postcode(message: Message, figure: Figure) -> list[Entity]:
    """Five digits, or two, may be a postcode or a department: only the open question tells."""
    code = message.text[figure.start : figure.end].replace(" ", "")
    if figure.amount.number.words and 31 < figure.value < 96:
        code = f"{figure.value:g}"  # "soixante-deux"
    if not code.isdigit() or len(code) not in {2, 5}:
        return []
    if len(code) == 2 and not _may_be_department(message, figure):
        return []
    value = {"postcode": code, "in_region": code[:2] in {"02", "59", "60", "62", "80"}}
    return [Entity("postcode", value, figure.start, figure.end)]
