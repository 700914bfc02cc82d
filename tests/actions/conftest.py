"""A visitor's message and the tracker it meets, without any model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.reading import Reading
from actions.slots import ASKING, FORM, WORKING_SLOTS
from actions.tracker_facts import read
from rules_core.facts import FACT_NAMES

TODAY = date(2026, 11, 23)
CAISSE = {"label": "caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"}
SITE = {"label": "site e-commerce", "category": "ecommerce", "amount_eur": 9000, "vat": "excluded"}
Run = Callable[..., tuple[list[dict[str, Any]], list[dict[str, Any]]]]
NOTHING = {"understood": False, "changed": False}
SOMETHING = {"understood": True, "changed": True, "notices": []}


def entity(name: str, value: Any, role: str | None = None, said: str = "") -> dict[str, Any]:
    """One entity as the language components give it."""
    found = {"entity": name, "value": value, "said": said}
    return {**found, "role": role} if role else found


def slots_of(asked: str | None = None, /, **slots: Any) -> dict[str, Any]:
    """Every slot of the domain, empty but for those given."""
    return {**dict.fromkeys((*FACT_NAMES, *WORKING_SLOTS)), ASKING: asked, **slots}


def message(text: str, intent: str, entities: list[dict[str, Any]]) -> dict[str, Any]:
    """A message as Rasa parsed it; an entity that quotes its words gets their place."""
    placed = []
    for found in entities:
        said = found.get("said") or text
        start = max(text.find(said), 0)
        placed.append({**found, "start": start, "end": start + len(said)})
    return {
        "text": text,
        "intent": {"name": intent, "confidence": 0.9},
        "entities": placed,
        "metadata": {"on": TODAY.isoformat()},
    }


def hear(
    *entities: dict[str, Any],
    asked: str | None = None,
    text: str = "…",
    intent: str = "inform",
    **slots: Any,
) -> Reading:
    """Read a message against the slots."""
    return read(slots_of(asked, **slots), message(text, intent, list(entities)), TODAY)


def follows(events: list[dict[str, Any]]) -> list[str]:
    return [e["name"] for e in events if e["event"] == "followup"]


def labels(message: dict[str, Any]) -> list[str]:
    return [button["title"] for button in message["buttons"]]


@pytest.fixture
def run() -> Callable[..., tuple[list[dict[str, Any]], list[dict[str, Any]]]]:
    """Run an action on slots and a message; return its messages and its events."""

    def run(
        action: Action,
        *entities: dict[str, Any],
        text: str = "…",
        intent: str = "inform",
        in_form: bool = True,
        on: date = TODAY,
        edit: dict[str, Any] | None = None,
        **slots: Any,
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        asked = slots.pop("asked_fact", None)
        loop = {"name": FORM} if in_form else {}
        metadata = {"on": on.isoformat()} | ({"facts": edit} if edit else {})
        said = {**message(text, intent, list(entities)), "metadata": metadata}
        tracker = Tracker("a", slots_of(asked, **slots), said, [], False, None, loop, None)
        dispatcher = CollectingDispatcher()
        events = asyncio.run(action.run(dispatcher, tracker, {}))
        return dispatcher.messages, events

    return run
