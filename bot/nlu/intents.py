"""The intent of a message, once what it states is known.

The classifier ranks intents from the words alone; sure matches settle what words cannot:
a bare answer is an answer, a fact told is information, a supposition is a what-if.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu.entity import HYPOTHETICAL, Entity
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
    stated = [e for e in entities if e.name not in _BARE and e.role != HYPOTHETICAL]
    figures = [e for e in entities if e.name in _FIGURES]
    answer = next((e for e in entities if e.name == "answer"), None)
    asks = is_question(message)
    if any(e.role == HYPOTHETICAL for e in entities) and (asks or not stated):
        return "what_if"
    if answer and _covers(message, answer) and not asks:
        return ANSWERS[answer.value]
    if best in _KEEPS and confidence > 0.6:
        return best
    if foreign >= 0.5 and not _about_us(message, stated):
        return "out_of_scope"
    if stated and not asks:
        return "inform"
    if figures and not asks and (foreign < 0.3 or len(message.tokens) <= 3):
        return "inform"
    if answer and not asks and best.startswith(_TOPICS) and confidence < 0.6:
        return ANSWERS[answer.value]
    if confidence < threshold:
        return "inform" if _about_us(message, stated) else FALLBACK
    return best


def _about_us(message: Message, stated: Sequence[Entity]) -> bool:
    """True when the visitor describes their own structure: two facts, or one said as theirs."""
    return len({e.name for e in stated}) > 1 or bool(stated and speaks_of_us(message))


def _covers(message: Message, answer: Entity) -> bool:
    """True when the answer is the whole message, small words aside."""
    start, end = message.source(0, len(message.text))
    rest = message.original[start : answer.start] + message.original[answer.end : end]
    return len(re.sub(r"\W", "", rest)) <= 12
