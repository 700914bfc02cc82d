"""What a message is read as, in the short form the tables below use."""

from datetime import date
from typing import Any

from bot.nlu import unnamed
from bot.nlu.entity import IF_ASKED, Entity
from bot.nlu.understanding import understand

TODAY = date(2026, 6, 15)


def entities(text: str) -> list[Entity]:
    """The entities of a text, today being TODAY."""
    return understand(text, TODAY)


def unnamed_in(text: str) -> list[Entity]:
    """What a text says of a question without naming it."""
    return unnamed.read(text, entities(text))


def stated(text: str, fact: str) -> list[Any]:
    """The values stated of a fact (neither denied nor supposed)."""
    return [e.value for e in entities(text) if e.name == fact and e.role is None]


def if_asked(text: str, fact: str) -> list[Any]:
    """The values of a fact that count only if its question is open."""
    return [e.value for e in entities(text) if e.name == fact and e.role == IF_ASKED]


def roles(text: str) -> list[tuple[str, Any, str | None]]:
    """Every entity as (name, value, role)."""
    return [(e.name, e.value, e.role) for e in entities(text)]


def doubts(text: str) -> list[tuple[str | None, str, list[Any]]]:
    """The doubts of a text as (fact, kind, candidate values)."""
    found = [e.value for e in entities(text) if e.name == "unsure"]
    return [(d["fact"], d["kind"], [c["value"] for c in d["candidates"]]) for d in found]


def answer(text: str) -> str | None:
    """The bare answer of a text."""
    return next((e.value for e in entities(text) if e.name == "answer"), None)
