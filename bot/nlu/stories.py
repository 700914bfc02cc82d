"""A figure told in a story: what the open question on money takes when nothing else answers it.

"On a fini l'année à 412 000 €", "il m'a laissé 231 450 sur la liasse": the words are nobody's, the
amount is one. Only a statement without a question, a supposition or a product tells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.nlu import aid_words as aids
from bot.nlu import ignorance
from bot.nlu import turnover_words as say
from bot.nlu.bare import POSTAL
from bot.nlu.entity import NEGATED, Entity, fact_of, overlap
from bot.nlu.figures import Figure, find_figures
from bot.nlu.modality import HYPOTHESIS, OTHERS, WONDER, find_scopes
from bot.nlu.money import compared, is_sum, room
from bot.nlu.numerals import is_figure
from bot.nlu.prefilter import compiled
from bot.nlu.qualifiers import EXACT
from bot.nlu.text import Message, said_before

_LEAST = 1000  # below, a figure without a unit may count anything
_MONTHLY = compiled(
    r"^ ?(?:€ |euros )?(?:ht |ttc )?(?:de (?:ca|recettes?) )?(?:"
    r"par (?:mois|trimestre|semaine|jour)|/ ?(?:mois|trimestre|semaine|jour)|mensuel\w*|"
    r"tous les mois|chaque mois|le mois)\b"
)
_TOTAL = compiled(
    r"(?:\b(?:donc|soit|bref|au total|en tout|total|(?:ca|cela|ce qui) (?:nous )?(?:fait|donne))|=)"
    r"(?: (?:un|total|de|d|a|:|en tout|au total|on|est|fait))* ?$"
)
_RULE = compiled(
    r"\b(?:plafonds?|seuils?|limites?|maximum|minimum|ameliore|reglement|brochure|vous (?:dites|"
    r"donnez|financez|demandez))\b"
)
_AND = compiled(r"(?:^| )(?:et|plus)(?: |$)|\+")
_AGAIN = compiled(
    r"\b(?:non|pardon|euh|heu|enfin|plutot|fait|attend\w*|mettez|disons|ou|mais|dont|contre|puis|"
    r"exact\w*|arrondi\w*|precis\w*|jusqu)\b|[.;!()/]"
)
_TIMES = compiled(
    r"\b(?:(?:19|20)\d\d|an|ans|annees?|exercices?|avant|apres|dernier|precedent\w*|maintenant|"
    r"aujourd|n -|ht|ttc|sans|passe\w*|sinon)\b"
)
_WHOLE_AFTER = compiled(r"\b(?:en tout|au total|tout compris|tout confondu)\b")
_INCOMES = compiled(
    r" ?(?:€ |euros? )?(?:de |d |des )(?:cotisations?|adhesions|dons|billetterie|buvette|tombola|"
    r"loto|kermesse|abonnements|entrees|inscriptions|mecenat|friperie|stages)\b"
)
_NOT_YET = compiled(r"\b(?:previsionnel\w*|reve\w*|objectifs?|espoir|prevo\w+|prevu\w*)\b")
_THEIRS = compiled(
    r"\bbudget(?: \w+)? (?:de |d |du )(?:la |l |le )?(?:mairie|ville|commune|region|departement|"
    r"etat|metropole|agglo\w*)\b|\b(?:ils|eux|elles)\b"
)
_TURNOVER = "turnover_eur"
_AID = "other_public_aid_eur"
_BARE = frozenset({"number", "amount"})
DOUBT = "doubt"


def read(message: Message, found: Sequence[Entity]) -> dict[str, object]:
    """Takes a message and its entities; returns what each question on money may take of it."""
    if not any(map(is_figure, message.tokens)):
        return {}
    told = {_TURNOVER: turnover(message, found), _AID: aid(message, found)}
    return {fact: value for fact, value in told.items() if value is not None}


def turnover(message: Message, found: Sequence[Entity]) -> object:
    """Takes a message and its entities; returns the amount it tells, DOUBT among several, None
    when it tells none."""
    if "?" in message.text or _RULE.search(message.text) or ignorance.find(message):
        return None
    bought = [e for e in found if e.name == "purchases" and not e.value.get("vague")]
    if bought or any(_answers(e) for e in found):
        return None
    every = find_figures(message)
    places = [(e.start, e.end) for e in found if e.name == "in_region" and e.role is None]
    sums = [f for f in every if _may_be(message, f, every) and not _is_in(message, f, places)]
    if not sums:
        return None
    if any(e.name in _BARE for e in found):  # it answers, unless it is only a part
        parts = len(sums) > 1 and _add_up(message, sums)
        return DOUBT if parts or _is_monthly(message, sums[-1]) else None
    total = [f for f in sums[1:] if said_before(_TOTAL, message.text, f.qualifier.start)]
    one = total[-1] if total else sums[0]
    if len(sums) > 1 and not total:
        return DOUBT
    doubtful = _is_monthly(message, one) or one.kind != EXACT
    return DOUBT if doubtful else one.amount.value


def aid(message: Message, found: Sequence[Entity]) -> object:
    """Takes a message and its entities; returns the sum of what unknown funders give ("3 000 de
    la DRAJES"), DOUBT when it is approximate, None when it tells none."""
    told = {fact_of(e) for e in found}
    if "?" in message.text or _RULE.search(message.text) or told & {*_BARE, None, _AID}:
        return None
    if any(p.search(message.text) for p in (aids.PRIVATE, aids.ELSEWHERE, aids.WISHED)):
        return None
    every = find_figures(message)
    sums = [f for f in every if is_sum(f) and not _is_year(f)]
    ignored = ignorance.find(message)  # "3 ou 4 000 de la CAPSO, à vérifier"
    unknown = any(one.kind != ignorance.CHECK for one in ignored)
    if not sums or unknown or not all(_given(message, f, every) for f in sums):
        return None
    inexact = ignored or any(f.kind != EXACT for f in sums)
    return DOUBT if inexact else sum(f.amount.value for f in sums)


def _given(message: Message, figure: Figure, every: list[Figure]) -> bool:
    """True for "3 000 de la DRAJES", "la DRAJES 3 000": an amount beside a name in capitals."""
    before, after = room(message, figure, every)
    if say.COST.search(before) or say.A_PRODUCT.search(before + after):
        return False
    start = message.token_at(figure.start)
    last = message.token_at(figure.end - 1)
    beside = [*message.tokens[max(0, start - 3) : start], *message.tokens[last + 1 : last + 5]]
    return any(t.upper and len(t.norm) > 2 and t.norm.isalpha() for t in beside)


def _is_monthly(message: Message, figure: Figure) -> bool:
    return bool(_MONTHLY.match(message.text[figure.end :]))


def _add_up(message: Message, sums: list[Figure]) -> bool:
    """'la boutique fait 60 000 et le traiteur 45 000': neither is the whole."""
    if _TIMES.search(message.text) or any(f.kind != EXACT for f in sums):
        return False
    links = [message.text[a.end : b.start] for a, b in pairwise(sums)]
    joined = all(_AND.search(link) and not _AGAIN.search(link) for link in links)
    total = any(said_before(_TOTAL, message.text, f.qualifier.start) for f in sums[1:])
    return joined and not total and not _WHOLE_AFTER.search(message.text)


def _answers(entity: Entity) -> bool:
    """True for what answers already, or denies."""
    return entity.role == NEGATED or fact_of(entity) in {None, _TURNOVER}


def _is_in(message: Message, figure: Figure, spans: Sequence[tuple[int, int]]) -> bool:
    """True for the figure of a place: "6 salariés, 59000 Lille"."""
    start, end = message.source(figure.start, figure.end)
    return any(first <= start and end <= last for first, last in spans)


def _is_year(figure: Figure) -> bool:
    return not figure.amount.explicit and 1900 <= figure.value <= 2100


def _may_be(message: Message, figure: Figure, every: list[Figure]) -> bool:
    """True for an amount that is no cost, no price, and not another year's."""
    if not is_sum(figure) or not (figure.amount.explicit or figure.value >= _LEAST):
        return False
    if _is_year(figure):
        return False
    before, after = room(message, figure, every)
    said = re.split(r"\b(?:et|mais|puis)\b|,", before)[-1]
    spent = say.SPENT_AFTER.match(after) and not _INCOMES.match(after)
    if say.SPENT.search(said) or spent or compared(before, after) or POSTAL.search(before):
        return False
    whole = message.text[slice(*message.sentence_of(figure.start))]
    if _NOT_YET.search(whole) or _THEIRS.search(whole) or say.STOCK.match(after):
        return False
    if say.FORECAST.search(said) or say.MARKET.search(said) or re.search(r"\bdont [^,]*$", before):
        return False
    moods = {HYPOTHESIS, OTHERS, WONDER}
    scopes = [s for s in find_scopes(message) if s.kind in moods]
    return not any(overlap(scope, figure) for scope in scopes)
