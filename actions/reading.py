"""What one message changes: each fact settled, corrected, retracted, refused or left to precise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from actions.bare_answers import MONEY_FACTS
from actions.slots import PENDING, PURCHASES_COMPLETE, REOPENED, TURN, UNKNOWN
from actions.wording import plain
from rules_core.facts import InvalidFact, number, parse_fact
from rules_core.vocabulary import describe

LIST_FACTS = frozenset({"siae", "sectors"})
NUMBER_FACTS = MONEY_FACTS | {"headcount"}


@dataclass
class Reading:
    """The effect of one message on the slots, kept apart until the message is read through."""

    slots: Mapping[str, Any]
    on: date
    changes: dict[str, Any] = field(default_factory=dict)
    noted: dict[str, str] = field(default_factory=dict)
    corrected: dict[str, tuple[str, str]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    retracted: list[str] = field(default_factory=list)
    invalid: list[str] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)
    understood: bool = False
    repeated: bool = False
    more: str | None = None
    numeric: str | None = None
    aside: bool = False
    """Made beside the dialogue: always acknowledged, even on the question being asked."""

    def get(self, slot: str) -> Any:
        """Return a slot as it stands after what was read so far."""
        return self.changes[slot] if slot in self.changes else self.slots.get(slot)

    @property
    def changed(self) -> list[str]:
        """The facts whose value changed."""
        return [*self.noted, *self.corrected, *self.retracted]

    def settle(self, fact: str, value: Any, said: str | None = None) -> None:
        """Give a fact a value (contract JSON), noting it as new, corrected, the same or invalid.

        Takes the fact, its value, and how to say it when the visitor's own words say it best.
        """
        self.understood = True
        try:
            parsed = parse_fact(fact, value)
        except InvalidFact:
            self.invalid.append(fact)
            return
        if isinstance(parsed, date) and parsed > self.on:
            self.invalid.append(fact)
            return
        value = _json(fact, parsed, value)
        self.settled.add(fact)
        if fact in NUMBER_FACTS:
            self.numeric = fact
        old = self.get(fact)
        self._close(fact)
        new = plain(said or describe(fact, value), 300)
        if old is not None and parse_fact(fact, old) == parsed:
            self.known[fact] = new
            return
        self.changes[fact] = value
        grows = fact in LIST_FACTS and set(old or ()) < set(value)
        if old is None or grows:
            self.noted[fact] = new
        else:
            self.corrected[fact] = (new, plain(describe(fact, old), 300))

    def declare_unknown(self, fact: str) -> None:
        """Record that the visitor does not know a fact, taking back its value if it had one."""
        self.understood = True
        self.settled.add(fact)
        self._close(fact)
        if self.slots.get(fact) is not None:
            self.changes[fact] = None
        self.changes[UNKNOWN] = [*(self.get(UNKNOWN) or []), fact]

    def retract(self, fact: str) -> None:
        """Take back the value of a fact, which becomes missing again."""
        self.understood = True
        self.retracted.append(plain(describe(fact, self.get(fact)), 300))
        self.changes[fact] = None

    def ask_precisely(self, fact: str, kind: str, **details: Any) -> None:
        """Leave a precise question to settle before anything else."""
        self.understood = True
        self.changes[PENDING] = {"fact": fact, "kind": kind, **details}

    def complete_purchases(self) -> None:
        """Record that the list of purchases is complete."""
        self.understood = True
        self.settled.add("purchases")
        self._close("purchases")
        self.changes[PURCHASES_COMPLETE] = True

    def drop_pending(self) -> None:
        """Forget the precise question."""
        self.understood = True
        self.changes[PENDING] = None

    def turn(self) -> dict[str, Any]:
        """Return what the rest of the turn needs to know of this message, as the slot holds it."""
        before = self.slots.get(TURN) or {}
        return {
            "understood": self.understood,
            "changed": bool(self.changes),
            "settled": sorted({*self.settled, *self.noted, *self.corrected}),
            "repeated": self.repeated,
            "more": self.more,
            "numeric": self.numeric or before.get("numeric"),
            "handled": False,
            "quiet": False,
        }

    def _close(self, fact: str) -> None:
        pending = self.get(PENDING)
        if pending and pending["fact"] == fact:
            self.changes[PENDING] = None
        if self.get(REOPENED) == fact:
            self.changes[REOPENED] = None
        unknown = self.get(UNKNOWN) or []
        if fact in unknown:
            self.changes[UNKNOWN] = [name for name in unknown if name != fact]


def _json(fact: str, parsed: Any, value: Any) -> Any:
    if fact in LIST_FACTS:
        return [term.value for term in parsed]
    if fact in MONEY_FACTS:
        return number(parsed)
    return parsed if fact == "headcount" else value
