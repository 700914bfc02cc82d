"""The intent of a message, once what it states is known.

The classifier ranks intents from the words alone; sure matches settle what words cannot:
a bare answer is an answer, a fact told is information, a supposition is a what-if.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu.entity import HYPOTHETICAL, IF_ASKED, Entity
from bot.nlu.modality import is_question, speaks_of_us
from bot.nlu.text import Message

ANSWERS = {
    "yes": "affirm", "no": "deny", "none": "deny", "unknown": "dont_know", "done": "that_is_all",
    "qualified": "inform",
}  # fmt: skip
FALLBACK = "nlu_fallback"
# Intents that a statement of facts never is, whatever its words resemble.
_TOPICS = ("faq_", "out_of_scope", FALLBACK)
_FIGURES = frozenset({"number", "date", "amount", "postcode"})
_BARE = _FIGURES | {"answer"}
_COUNTED = frozenset({"headcount", "turnover_eur"})
# Facts that a message about something else may well hold.
_LOOSE = frozenset({"in_region", "sectors", "headcount", "legal_form", "economic_activity",
                    "digital_core"})  # fmt: skip
_SUM = re.compile(r"\b\d+ [+*x] \d+\b")
_AND_IF = re.compile(r"^(?:et|mais) si\b")
_CHANGE = re.compile(
    r"(?:je (?:veux|voudrais|souhaite) )?(?:changer|modifier|corriger|rectifier|revoir) "
    r"(?:le|la|l|les|mon|ma|mes|notre|nos)\b"
)
_KEEPS = frozenset(
    {"restart", "summary", "modify_answer", "what_if", "why_this_question", "check_eligibility"}
)


def settle(
    message: Message,
    entities: Sequence[Entity],
    ranking: Sequence[tuple[str, float]],
    threshold: float,
) -> str:
    """Takes the message, its entities and the ranking (intent, confidence), best first.

    Returns the intent: the one matchers are sure of, else the classifier's, else
    `nlu_fallback` under the threshold.
    """
    best, confidence = ranking[0] if ranking else (FALLBACK, 0.0)
    foreign = dict(ranking).get("out_of_scope", 0.0)
    figures = [e for e in entities if _is_figure(e)]
    stated = [
        e
        for e in entities
        if e.name not in _BARE and e.role not in (HYPOTHETICAL, IF_ASKED) and not _is_figure(e)
    ]
    answer = next((e for e in entities if e.name == "answer"), None)
    asks = is_question(message)
    if any(e.role == HYPOTHETICAL for e in entities) and (asks or not stated):
        rule = _rule_asked(entities, best, confidence) and not _AND_IF.search(message.text)
        return best if rule else "what_if"
    if answer and _covers(message, answer) and not asks:
        return ANSWERS[answer.value]
    if best in _KEEPS and confidence > 0.6:
        return best
    if best.startswith("faq_") and _CHANGE.match(message.text):
        return "modify_answer"
    if foreign >= 0.5 and not _about_us(message, stated) and {e.name for e in stated} <= _LOOSE:
        counted = {e.name for e in stated} == {"headcount"} and _mostly(message, stated)
        if not counted:
            return "out_of_scope"
    if asks and not stated and _SUM.search(message.text):
        return "out_of_scope"
    if foreign >= max(0.2, confidence - 0.1) and _beside_the_point(message, stated):
        return "out_of_scope"
    if _asks_about(message, stated, best, confidence):
        return best
    if stated and not asks:
        return "inform"
    if figures and not asks and (foreign < 0.3 or len(message.tokens) <= 3):
        return "inform"
    if answer and not asks and best.startswith(_TOPICS) and confidence < 0.6:
        return ANSWERS[answer.value]
    if confidence < threshold:
        return "inform" if _about_us(message, stated) else FALLBACK
    return best


def _is_figure(entity: Entity) -> bool:
    """True for what only the open question settles: "12", "une quinzaine", "2 000 de la CAF"."""
    doubt = entity.name == "unsure" and entity.value["fact"] is None
    asked = entity.role == IF_ASKED and entity.value != 0
    return doubt or entity.name in _FIGURES or asked


TRUSTED = 0.45
MOSTLY = 0.55


def _rule_asked(entities: Sequence[Entity], best: str, confidence: float) -> bool:
    """ "si on porte un ACI on est exclus ?" asks for the rule; with a figure it is a what-if."""
    counted = any(e.name in _FIGURES | _COUNTED for e in entities if e.role == HYPOTHETICAL)
    return best.startswith("faq_") and confidence >= 0.75 and not counted


def own_facts(message: Message, entities: Sequence[Entity], intent: str) -> list[Entity]:
    """Takes a message, its entities and its settled intent; returns the entities to keep.

    A question on a topic names facts ("infos sur les ACI") without stating them.
    """
    if not intent.startswith("faq_") or speaks_of_us(message):
        return list(entities)
    return [
        e
        for e in entities
        if e.name in _BARE or _is_figure(e) or e.role in (HYPOTHETICAL, IF_ASKED)
    ]


def _asks_about(message: Message, stated: Sequence[Entity], best: str, confidence: float) -> bool:
    """True for "infos sur les ACI": a topic is named, but nothing is said of the visitor."""
    if not stated or not best.startswith("faq_") or confidence < TRUSTED:
        return False
    if any(
        e.name in _COUNTED or (e.name == "unsure" and e.value["fact"] in _COUNTED) for e in stated
    ):
        return False
    return not _about_us(message, stated) and not _mostly(message, stated)


def _beside_the_point(message: Message, stated: Sequence[Entity]) -> bool:
    """True for "que visiter à Arras": a place or an activity in a message about something else."""
    names = {e.name for e in stated}
    loose = bool(names) and names <= {"in_region", "sectors"}
    return loose and not _about_us(message, stated) and not _mostly(message, stated)


def _mostly(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the facts are most of what was typed."""
    told = sum(e.end - e.start for e in stated)
    return told >= MOSTLY * len(message.original.strip())


def _about_us(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the visitor describes their own structure: two facts, or one said as theirs."""
    return len({e.name for e in stated}) > 1 or bool(stated and speaks_of_us(message))


def _covers(message: Message, answer: Entity) -> bool:
    """True when the answer is the whole message, small words aside."""
    start, end = message.source(0, len(message.text))
    rest = message.original[start : answer.start] + message.original[answer.end : end]
    return len(re.sub(r"\W", "", rest)) <= 12
