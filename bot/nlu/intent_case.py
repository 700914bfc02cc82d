"""What is known of a message when its intent is settled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.nlu.answer_words import SO_ANSWERED
from bot.nlu.bearing import TRUSTED
from bot.nlu.entity import FIGURES, HYPOTHETICAL, IF_ASKED, MENTIONED, Entity
from bot.nlu.modality import is_question
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

ANSWERS = {
    "yes": "affirm", "no": "deny", "none": "deny", "unknown": "dont_know", "done": "that_is_all",
    "qualified": "inform",
}  # fmt: skip
FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
# "je sais pas combien ni même si on a d'autres aides": not known of oneself, nothing is asked.
_OUR_CASE = compiled(
    r"\b(?:si|combien|quand|ce qu) (?:on|nous|j|il) (?:en |y |l |nous )?(?!(?:peut|peux|"
    r"pouvons|doit|dois|devons|faut|aura|touch\w+)\b|(?:y )?(?:a|ai|avons) (?:le )?droit)\w+"
)
BARE = FIGURES | {"answer", "unnamed"}
_UNTOLD = frozenset((HYPOTHETICAL, IF_ASKED, MENTIONED))


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of a message when its intent is settled."""

    message: Message
    entities: Sequence[Entity]
    ranking: Sequence[tuple[str, float]]
    asks: bool
    stated: list[Entity]  # facts that are told
    figures: list[Entity]  # what only the open question settles
    answer: Entity | None
    concludes: bool  # "je ne savais pas qu'il fallait la certifier, donc non"

    @property
    def best(self) -> str:
        """The likeliest intent by the words alone."""
        return self.ranking[0][0]

    @property
    def confidence(self) -> float:
        """How likely it is."""
        return self.ranking[0][1]

    @property
    def foreign(self) -> float:
        """How likely the message asks for what is not here."""
        return dict(self.ranking).get(OUT_OF_SCOPE, 0.0)

    @property
    def known(self) -> bool:
        """True when the words alone are enough to tell the topic."""
        return self.best.startswith("faq_") and self.confidence >= TRUSTED


def case_of(
    message: Message, entities: Sequence[Entity], ranking: Sequence[tuple[str, float]]
) -> Case:
    """Takes a message, its entities and the ranking of intents, best first; returns its case."""
    figures = [e for e in entities if _is_figure(e)]
    told = [e for e in entities if e.name not in BARE and e.role not in _UNTOLD]
    answer = next((e for e in entities if e.name == "answer"), None)
    concludes = answer is not None and SO_ANSWERED.search(message.text) is not None
    ignores = answer is not None and answer.value == "unknown" and "?" not in message.text
    ignores = ignores and covers(message, answer) and bool(_OUR_CASE.search(message.text))
    return Case(
        message,
        entities,
        ranking,
        is_question(message) and not (concludes or ignores),
        [e for e in told if not is_open_doubt(e)],
        figures,
        answer,
        concludes,
    )


def _is_figure(entity: Entity) -> bool:
    """True for what only the open question settles: "12", "une quinzaine", "2 000 de la CAF"."""
    likely = entity.role == IF_ASKED and entity.value != 0
    return likely or entity.name in FIGURES or is_open_doubt(entity)


def is_open_doubt(entity: Entity) -> bool:
    """Takes an entity; returns True for "une quinzaine": only the open question tells of what."""
    return entity.name == "unsure" and entity.value["fact"] is None


def told_first(message: Message, figure: Entity) -> bool:
    """Takes a message and a figure; returns True for one in a first clause that asks nothing."""
    start, end = message.clauses[0]
    at = message.canonical(figure.start)
    return start <= at < end < len(message.text) and not message.text[start:end].endswith("?")


def stops(message: Message, answer: Entity) -> bool:
    """Takes a message and its answer; returns True for "oui, et la TVA ?", not for "ça marche
    pour l'Oise ?"."""
    return not message.original[answer.end :].lstrip()[:1].isalnum()


def covers(message: Message, answer: Entity) -> bool:
    """Takes a message and its answer; returns True when it is the whole, small words aside."""
    start, end = message.source(0, len(message.text))
    rest = message.original[start : answer.start] + message.original[answer.end : end]
    return len(re.sub(r"\W", "", rest)) <= 12
