"""The intent of a message, once what it states is known.

The classifier ranks intents from the words alone; sure matches settle what words cannot:
a bare answer is an answer, a fact told is information, a supposition is a what-if.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.nlu.entity import HYPOTHETICAL, Entity
from bot.nlu.modality import is_question
from bot.nlu.text import Message

ANSWERS = {
    "yes": "affirm", "no": "deny", "none": "deny", "unknown": "dont_know", "done": "that_is_all",
    "qualified": "inform",
}  # fmt: skip
FALLBACK = "nlu_fallback"
# Intents that a statement of facts never is, whatever its words resemble.
_TOPICS = ("faq_", "out_of_scope", FALLBACK)
_KEEPS = frozenset({"restart", "summary", "modify_answer", "what_if", "why_this_question"})


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
    facts = [e for e in entities if e.name not in {"answer", "number", "date", "amount", "postcode"}]
    figures = [e for e in entities if e.name in {"number", "date", "amount", "postcode"}]
    answer = next((e for e in entities if e.name == "answer"), None)
    asks = is_question(message)
    if any(e.role == HYPOTHETICAL for e in entities) and (asks or not _stated(facts)):
        return "what_if"
    if answer and _covers(message, answer) and not asks:
        return ANSWERS[answer.value]
    if (_stated(facts) or figures) and not asks and not (best in _KEEPS and confidence > 0.6):
        return "inform"
    if answer and not asks and best.startswith(_TOPICS) and confidence < 0.6:
        return ANSWERS[answer.value]
    if confidence < threshold:
        return "inform" if _stated(facts) else FALLBACK
    return best


def _stated(facts: Sequence[Entity]) -> list[Entity]:
    return [fact for fact in facts if fact.role != HYPOTHETICAL]


def _covers(message: Message, answer: Entity) -> bool:
    """True when the answer is the whole message, small words aside."""
    start, end = message.source(0, len(message.text))
    rest = message.original[start : answer.start] + message.original[answer.end : end]
    return len(re.sub(r"\W", "", rest)) <= 12
