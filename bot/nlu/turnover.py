"""The turnover of a year, or the yearly budget: told apart from prices by the words around."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu import turnover_parts
from bot.nlu import turnover_words as say
from bot.nlu.denials import is_denied_figure, is_meant
from bot.nlu.entity import IF_ASKED, NEGATED, Entity, fact_of
from bot.nlu.figures import Figure
from bot.nlu.free import stands_free
from bot.nlu.money import compared, doubt, is_sum, room
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import BOUND, EXACT, RANGE
from bot.nlu.text import Message, said_before

FACT = "turnover_eur"
_LIKELY = 5000  # "on fait 150 k": said of nothing, a smaller amount may be a price
_NEW_SUBJECT = compiled(r"\bet (?=(?:le|la|l|notre|mon|nos) )")
_ENDED = compiled(r",|\b(?:et|mais|puis)\b")
_OF = compiled(r"\b(?:de|d|en|comme|du|pour|c est)\b")
_PLACE_NEXT = compiled(r" ?(?:0[1-9]|[1-9]\d)\d{3} (?!€|euros?\b|ht\b|ca\b|de\b|en\b)[a-z]{3,}")
_TO_LABEL = compiled(r"(?: |[:=]|de|est|c|a)+")
_MOST, _LARGE = 500_000_000, 500_000
# "budget de 8 000 dont 2 000 pour la caisse": of a project, unless it is large for one.
_PART_SPENT = compiled(r" ?(?:€ |euros? )?(?:ht |ttc )?,? ?dont \d[\d .,k]*(?:€ |euros? )?pour\b")
_PROJECT_MOST = 30_000


def read(
    message: Message, free: list[Figure], figures: list[Figure]
) -> tuple[list[Entity], list[Figure]]:
    """Takes a message, its free figures and all of them; returns turnovers and figures used."""
    entities: list[Entity] = []
    used: list[Figure] = []
    years: list[int] = []
    monthly: list[Figure] = []
    since = 0
    for index, figure in enumerate(free):
        if figure in used or figure.amount.number.article:
            continue
        before, after = room(message, figure, figures, since)
        before = say.without_aside(before)
        if _is_monthly(message, figure, before, after):
            used.append(figure)
            monthly.append(figure)
            continue
        told, role = _told(message, figure, before, after)
        since = max(figure.end, figure.qualifier.end) + _own(message, figure, after)
        if not told and _is_of_next_year(figure, before, after, years):
            told, role = True, IF_ASKED
        if not told:
            if _is_cost(figure, before, after):
                used.append(figure)
            continue
        used.append(figure)
        if _is_no_turnover(message, figure, before, after):
            continue
        pair = []
        if figure.kind == RANGE:
            pair = [f for f in free[index + 1 : index + 2] if f.kind == RANGE]
            used += pair
        entity = _entity(message, [figure, *pair], role)
        if entity:
            entities.append(entity)
            years.append(_period(before[-40:], _ENDED.split(after[:36])[0]))
    if len(set(years)) > 1 and min(years) and all(e.name == FACT for e in entities):
        last = entities[years.index(max(years))]  # of two years, the last
        named = any(entity.role is None for entity in entities)
        entities = [replace(last, role=None) if named and last.role == IF_ASKED else last]
    if monthly and not entities:
        values = [monthly[0].amount.value * 12]
        entities = [doubt(message, FACT, "ambiguous", values, monthly[0], IF_ASKED)]
    if len(entities) == 1:
        entities = [_since_then(message, entities[0], free)]
    whole = turnover_parts.whole(message, figures)
    if whole and entities and all(entity.start < whole.start for entity in entities):
        entities = [Entity(FACT, whole.amount.value, whole.start, whole.end, entities[0].role)]
        used += [figure for figure in figures if is_sum(figure)]
    if not entities:
        entities, parts = turnover_parts.read(message, figures)
        used += parts
    if not entities:
        entities, listed = turnover_parts.in_a_list(message, figures)
        used += listed
    if not entities:
        none = say.NOTHING.search(message.text)
        if none:
            entities.append(Entity(FACT, 0, *none.span()))
    return entities, used


def _is_monthly(message: Message, figure: Figure, before: str, after: str) -> bool:
    """'on fait 48 000 € par mois': no figure of a year."""
    said = say.SAID.search(before)
    monthly = say.MONTHLY.match(after) and is_sum(figure) and figure.amount.value >= 1000
    return bool(said and monthly and not say.A_PRODUCT.search(message.text))


def _period(before: str, after: str) -> int:
    """The year said beside an amount, or its rank after all years ("dernier exercice"); else 0."""
    year = say.YEAR.findall(after)[:1] or say.YEAR.findall(before)[-1:]
    if year:
        return int(year[0])
    words = before[-25:] + after
    ranks = [3000 + rank for rank, period in enumerate(say.PERIODS) if period.search(words)]
    return max(ranks, default=0)


def _is_of_next_year(figure: Figure, before: str, after: str, years: list[int]) -> bool:
    """'on a fait 480 000 de CA en 2024, en 2025 on est tombés à 395 000'."""
    year = _period(before[-40:], _ENDED.split(after[:36])[0]) if years and years[-1] else 0
    spent = say.SPENT.search(before[-40:]) or say.SPENT.search(after[:25])
    return bool(year and year != years[-1] and figure.amount.value >= _LIKELY and not spent)


def _since_then(message: Message, old: Entity, free: list[Figure]) -> Entity:
    """'le budget c'était 500 000 en 2024, là on est à 640 000': the later figure of the two."""
    text = message.text
    if not say.WAS.search(text, 0, old.start) or old.name != FACT:
        return old
    later = [f for f in free if f.start > old.end and f.amount.value >= _LIKELY]
    if len(later) != 1 or later[0].kind != EXACT or not is_sum(later[0]):
        return old
    if not said_before(say.IS_NOW, text, later[0].start):
        return old
    return replace(old, value=later[0].amount.value, start=later[0].start, end=later[0].end)


def of_last_year(message: Message, entity: Entity) -> bool:
    """Takes an entity said in the past; returns True for the turnover of the last year."""
    around = message.text[slice(*message.sentence_of(entity.start))]
    return fact_of(entity) == FACT and bool(say.LAST_YEAR.search(around))


def _own(message: Message, figure: Figure, after: str) -> int:
    """How many of the words after a figure are its own ("310 000 € de CA…")."""
    tail = _tail(message, figure, after)
    if tail is None and say.AFTER.match(after):
        return 0
    found = tail or say.SPENT_AFTER.match(after) or say.YEARLY_AFTER.match(after)
    return found.end() if found else 0


def _is_cost(figure: Figure, before: str, after: str) -> bool:
    """A rent, a debt, what is hoped for: no price either."""
    if figure.amount.value > _MOST or say.MARKET.search(before) or say.OVER.search(before):
        return True
    if say.STOCK.match(after) and is_sum(figure):
        return True
    large = figure.amount.value >= _LARGE
    if large and (say.FOR_ALL.match(after) or say.ENVELOPE.search(before)):
        return True
    if not is_sum(figure) or say.A_PRODUCT.search(before + after):
        return False
    spent = say.SPENT_AFTER.match(after)
    cost = say.COST.search(before) or (spent and say.COST.search(spent[0]))
    hoped = say.FORECAST.search(before) and not spent
    return bool(cost or (hoped and re.match(say.WHEN, after)))


def _is_no_turnover(message: Message, figure: Figure, before: str, after: str) -> bool:
    """A forecast, a limit, the figure of another year or of a whole market."""
    limit = figure.kind == BOUND and say.LIMIT.search(before)
    around = before + message.text[figure.start : figure.qualifier.end] + after
    limit = limit or say.THE_LIMIT.search(around)
    said = re.split(r"\b(?:et|mais|puis)\b|,", after)[0]
    return bool(
        limit
        or figure.amount.value > _MOST
        or say.MARKET.search(before)
        or (compared(before, after) and not is_meant(message, figure.start))
        or say.FORECAST.search(before + said)
    )


def _entity(message: Message, figures: list[Figure], role: str | None) -> Entity | None:
    figure = figures[0]
    if figure.kind != EXACT:
        values = [f.amount.value for f in figures]
        return doubt(message, FACT, figure.kind, values, figure, role)
    if not figure.amount.explicit and 10 <= figure.value < 1000:
        values = [figure.value, figure.value * 1000]
        return doubt(message, FACT, "ambiguous", values, figure, role)
    if not (figure.amount.explicit or figure.value >= 1000 or figure.value == 0):
        return None
    denied = NEGATED if is_denied_figure(message, figure.start, figure.end) else role
    return Entity(FACT, figure.amount.value, figure.start, figure.end, denied)


def _told(message: Message, figure: Figure, before: str, after: str) -> tuple[bool, str | None]:
    """Whether a figure is a turnover, and the role it has."""
    tail, yearly = _tail(message, figure, after), say.YEARLY_AFTER.match(after)
    if not (figure.amount.explicit or stands_free(after, 0) or tail or yearly):
        return False, None
    start = max(figure.end, figure.qualifier.end)
    if tail and (tail["name"] != "ca" or _is_turnover(message, start + tail.start("name"))):
        sure = tail["name"] == "ca" or "affaires" in tail["name"]
        rest = after[tail.end() :]
        yearly_too = say.YEARLY_AFTER.match(rest) or "annuel" in tail["name"]
        return bool(sure or yearly_too or not say.PROJECT.match(rest)), None
    head = _label(message, figure, before)
    made_of = say.SOURCES.match(after)
    if made_of and not head and _is_whole(before, after[made_of.end() :]):
        return True, IF_ASKED
    if say.SPENT_AFTER.match(after) and not (head and made_of):
        return False, None
    if head:
        return _names_it(message, figure, head, before, after), None
    a_year = yearly or say.YEARLY.search(before[-25:])
    if a_year and figure.amount.value >= _LIKELY and _sells(before):
        return True, None
    if say.SPENT.search(before) or say.SPENT.search(after[:25]):
        return False, None
    if say.SAID.search(before) and figure.amount.value >= _LIKELY:
        return figure.amount.explicit or bool(yearly), None
    if yearly and say.RUNS.search(before) and figure.amount.value >= _LIKELY:
        return True, None
    enough = figure.amount.explicit or figure.value >= 1000
    return bool(yearly and enough), IF_ASKED


def _is_whole(before: str, after: str) -> bool:
    """'74 000 € d'adhésions et de billetterie par an': resources by their kinds, for a year."""
    return not say.COST.search(before[-40:]) and bool(
        say.YEARLY.search(after[:60]) and not say.SPENT.search(before[-40:])
    )


def _tail(message: Message, figure: Figure, after: str) -> re.Match[str] | None:
    """The name after a figure: "340 k€ de budget", not the label of the next: "59 budget 90k"."""
    tail = say.AFTER.match(after)
    link = after[: tail.start("name")] if tail else ""
    if not tail or _OF.search(link):
        return tail
    if re.search(r"\bet\b", link):
        return None
    end = max(figure.end, figure.qualifier.end) + len(after)
    figure_next = end < len(message.text) and message.text[end - 1 :][:1] == " "
    if figure.value >= 100_000 and _PLACE_NEXT.match(message.text, end - 1):
        return tail  # "350000 ca 59000 lille"
    return None if figure_next and _TO_LABEL.fullmatch(after[tail.end() :]) else tail


def _label(message: Message, figure: Figure, before: str) -> re.Match[str] | None:
    """The name of a turnover that the words before a figure end with, fillers aside."""
    offset = figure.qualifier.start - len(before)
    for match in reversed(list(say.BEFORE.finditer(before))):
        if match["name"] == "ca" and not _is_turnover(message, offset + match.start()):
            continue
        if say.OF_A_TOOL.search(before, 0, match.start()):
            continue
        gap = before[match.end() :]
        apposed = is_sum(figure) and say.APPOSED.fullmatch(gap)
        apposed = apposed and not say.A_PRODUCT.search(before)
        return match if apposed or say.GAP.fullmatch(gap) else None
    return None


def _sells(before: str) -> bool:
    """'on vend des confitures,' but not 'on vend un logiciel à'."""
    sold = say.SELLS.search(before)
    return bool(sold and not say.A_PRODUCT.search(sold[0]))


def _names_it(
    message: Message, figure: Figure, head: re.Match[str], before: str, after: str
) -> bool:
    """'budget 300 000 €' but not 'budget de 9000 € pour un site', 'budget travaux : 9000 €'."""
    gap = before[head.end() :]
    if say.CHANGED.search(gap):
        return False  # "notre CA a baissé de 20 000 €"
    if head["name"] == "chiffre" and not is_sum(figure):
        return False  # "le chiffre exact est 17"
    sure = head["name"] == "ca" or "affaires" in head["name"]
    if say.YEARLY.search(head[0] + gap + after[:30]) or "fonctionnement" in head[0]:
        return True
    if sure:
        return not (say.COST.search(gap) or say.A_PRODUCT.search(gap))
    budget = head["name"].startswith("budget")
    before = _NEW_SUBJECT.split(before)[-1]
    if budget and (say.PROJECT.match(after) or say.OF_PROJECT.search(before + after[:30])):
        return False
    parted = budget and figure.amount.value <= _PROJECT_MOST
    if parted and _PART_SPENT.match(message.text, figure.qualifier.end):
        return False
    return not say.SPENT.search(gap) and "d investissement" not in gap


def _is_turnover(message: Message, at: int) -> bool:
    """Takes where "ca" is; returns True for the turnover, False for "cela" ("ca fait 12")."""
    text = message.text
    token = message.tokens[message.token_at(at)]
    if token.upper and not message.original.isupper():
        return not re.search(r"\bau $", text[:at])
    if re.search(r"\b(?:le|notre|nos|un|mon|du|de|en|d un|son|leur) $", text[:at]):
        return True
    if say.CELA.match(text, at):
        return False
    follows = re.match(
        r"ca ?(?:$|[:=(,.;/<>~]|\d|annuel|ht|de|d|moyen|20|n -|tourne|entre|pour|environ|autour|"
        r"a peu pres|approx|presque|une? (?:petite? |bonne? )?(?:\w+aine|millier|million|demi))",
        text[at:],
    )
    before_it = said_before(say.BEFORE_CELA, text, at)
    if say.THOUSANDS.match(text, at) and not before_it:
        return True  # "scic de maraîchage 6 employés Laon ca 480 000"
    alone = (
        re.search(r"(?:^|[,.;:/+(-]|\bet|\bavec|\d|k|m|€|euros|millions?|salaries) $", text[:at])
        or at == 0
    )
    if re.search(r"(?:€|\bk|euros) $", text[:at]):
        return True  # "300 000 € ca jamais demandé l'aide"
    return bool(follows and alone) or bool(re.match(r"ca [a-z]+", text[at:]) and at == 0)
