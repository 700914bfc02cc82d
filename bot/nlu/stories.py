"""A figure told in a story: what the open question on money takes when nothing else answers it.

"On a fini l'année à 412 000 €", "il m'a laissé 231 450 sur la liasse": the words are nobody's, the
amount is one. Only a statement without a question, a supposition or a product tells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu import ignorance
from bot.nlu import turnover_words as say
from bot.nlu.entity import NEGATED, Entity
from bot.nlu.figures import Figure, find_figures
from bot.nlu.modality import HYPOTHESIS, OTHERS, WONDER, find_scopes
from bot.nlu.money import compared, is_sum, room
from bot.nlu.qualifiers import EXACT
from bot.nlu.text import Message

_LEAST = 1000  # below, a figure without a unit may count anything
_MONTHLY = re.compile(
    r"^ ?(?:€ |euros )?(?:ht |ttc )?(?:de (?:ca|recettes?) )?(?:par (?:mois|trimestre|semaine|jour)|"
    r"/ ?(?:mois|trimestre|semaine|jour)|mensuel\w*|tous les mois|chaque mois|le mois)\b"
)
_TOTAL = re.compile(
    r"(?:\b(?:donc|soit|bref|au total|en tout|total|(?:ca|cela|ce qui) (?:nous )?(?:fait|donne))|=)"
    r"(?: (?:un|total|de|d|a|:|en tout|au total|on|est|fait))* ?$"
)
_RULE = re.compile(
    r"\b(?:plafonds?|seuils?|limites?|maximum|minimum|ameliore|reglement|brochure|vous (?:dites|"
    r"donnez|financez|demandez))\b"
)
DOUBT = "doubt"


def turnover(message: Message, found: Sequence[Entity]) -> object:
    """Takes a message and its entities; returns the amount it tells, DOUBT among several, None
    when it tells none."""
    if "?" in message.text or _RULE.search(message.text) or ignorance.find(message):
        return None
    bought = [e for e in found if e.name == "purchases" and not e.value.get("vague")]
    if bought or any(_answers(e) for e in found):
        return None
    every = find_figures(message, [])
    sums = [f for f in every if _may_be(message, f, every)]
    if not sums:
        return None
    total = [f for f in sums[1:] if _TOTAL.search(message.text[: f.qualifier.start])]
    one = total[-1] if total else sums[0]
    if len(sums) > 1 and not total:
        return DOUBT
    monthly = _MONTHLY.match(message.text[one.end :])
    return DOUBT if monthly or one.kind != EXACT else one.amount.value


def _answers(entity: Entity) -> bool:
    """True for what answers already, or denies."""
    fact = entity.value["fact"] if entity.name == "unsure" else entity.name
    return entity.role == NEGATED or fact in {None, "turnover_eur", "amount"}


def _may_be(message: Message, figure: Figure, every: list[Figure]) -> bool:
    """True for an amount that is no cost, no price, and not another year's."""
    if not is_sum(figure) or not (figure.amount.explicit or figure.value >= _LEAST):
        return False
    before, after = room(message, figure, every)
    said = re.split(r"\b(?:et|mais|puis)\b|,", before)[-1]
    if say.SPENT.search(said) or say.SPENT_AFTER.match(after) or compared(before, after):
        return False
    if say.FORECAST.search(said) or say.MARKET.search(said) or re.search(r"\bdont [^,]*$", before):
        return False
    moods = {HYPOTHESIS, OTHERS, WONDER}
    scopes = [s for s in find_scopes(message) if s.kind in moods]
    return not any(s.start < figure.end and figure.start < s.end for s in scopes)
