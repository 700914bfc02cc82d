"""How well messages were understood: precision and recall by fact, intents, what must not be."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from rules_core.facts import FACT_NAMES
from tests.understanding.messages import Message
from tests.understanding.understood import NOT_UNDERSTOOD, Understood, same

Pair = tuple[Message, Understood]
SHARES = ("intents", "precise", "unknown", "bare", "no_fact", "scope")
NO_FACT_THEMES = ("out_of_scope", "not_facts")


@dataclass
class Score:
    """Right, wrong and missed settings of a fact."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what was set that was right (1 when nothing was set)."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what had to be set that was (1 when nothing had to be)."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def told(message: Message, got: Understood) -> dict[str, Any]:
    """Return the facts understood, those that may be inferred or not left out."""
    return {
        fact: value
        for fact, value in got.facts.items()
        if fact in message.facts
        or not (fact in message.may and same(fact, message.may[fact], value))
    }


def facts_right(message: Message, got: Understood) -> bool:
    """Tell whether a message had exactly the effect expected on the facts."""
    facts = told(message, got)
    return (
        message.facts.keys() == facts.keys()
        and all(same(fact, value, facts[fact]) for fact, value in message.facts.items())
        and (bool(got.unsure & set(message.unsure)) if message.unsure else not got.unsure)
        and set(message.unknown) == got.unknown
        and set(message.retracts) == got.retracts
    )


def intent_right(message: Message, got: Understood) -> bool:
    """Tell whether the intent is the expected one; not understood is right for out of scope."""
    if message.intent == "out_of_scope":
        return got.intent in NOT_UNDERSTOOD
    return message.intent is None or got.intent == message.intent


def right(message: Message, got: Understood) -> bool:
    """Tell whether a message was wholly understood."""
    return facts_right(message, got) and intent_right(message, got)


def by_fact(pairs: list[Pair]) -> dict[str, Score]:
    """Return the score of each fact, values only (a precise question instead is a miss)."""
    scores = {fact: Score() for fact in FACT_NAMES}
    for message, got in pairs:
        facts = told(message, got)
        for fact, score in scores.items():
            if fact in facts:
                hit = fact in message.facts and same(fact, message.facts[fact], facts[fact])
                score.right += hit
                score.wrong += not hit
                score.missed += fact in message.facts and not hit
            else:
                score.missed += fact in message.facts
    return scores


@dataclass
class Share:
    """How many of a kind of message were right."""

    right: int = 0
    total: int = 0
    failures: list[Pair] = field(default_factory=list)

    @property
    def value(self) -> float:
        """The share, 1 when there was none."""
        return self.right / self.total if self.total else 1.0

    def add(self, hit: bool, pair: Pair) -> None:
        """Count one message."""
        self.total += 1
        self.right += hit
        if not hit:
            self.failures.append(pair)


def shares(pairs: list[Pair]) -> dict[str, Share]:
    """Return the shares the issue asks for: intents, precise questions, bare answers, no fact."""
    found = {
        name: Share() for name in ("intents", "precise", "unknown", "bare", "no_fact", "scope")
    }
    for pair in pairs:
        message, got = pair
        if message.intent:
            found["intents"].add(intent_right(message, got), pair)
        if message.unsure:
            found["precise"].add(bool(got.unsure & set(message.unsure)), pair)
        if message.unknown:
            found["unknown"].add(set(message.unknown) == got.unknown, pair)
        if message.theme == "bare_answers":
            found["bare"].add(facts_right(message, got), pair)
        if message.theme in NO_FACT_THEMES and not message.facts:
            found["no_fact"].add(not told(message, got), pair)
        if message.intent == "out_of_scope":
            found["scope"].add(not told(message, got) and got.intent in NOT_UNDERSTOOD, pair)
    return found


def confusions(pairs: list[Pair]) -> Counter[tuple[str, str]]:
    """Count (expected intent, intent understood) over the messages whose intent matters."""
    return Counter(
        (message.intent, got.intent)
        for message, got in pairs
        if message.intent and not intent_right(message, got)
    )


def overall(pairs: list[Pair]) -> dict[str, float]:
    """Return the share wholly understood, precision and recall over all facts, and the shares."""
    by_name = by_fact(pairs).values()
    every = Score(
        right=sum(score.right for score in by_name),
        wrong=sum(score.wrong for score in by_name),
        missed=sum(score.missed for score in by_name),
    )
    return {
        "whole": sum(right(*pair) for pair in pairs) / len(pairs),
        "precision": every.precision,
        "recall": every.recall,
        **{name: share.value for name, share in shares(pairs).items()},
    }
