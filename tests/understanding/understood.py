"""What the trained assistant understands of a message: language and tracker reading together."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from actions.slots import ASKING, PENDING, TURN, UNKNOWN
from actions.topics import topic_of_open_question
from actions.tracker_facts import read
from rules_core.facts import FACT_NAMES, parse_fact
from tests.understanding.messages import Message, bare

MODEL = Path(__file__).parents[2] / "models" / "iness.tar.gz"
NOT_UNDERSTOOD = {"nlu_fallback", "out_of_scope"}


@dataclass(frozen=True)
class Understood:
    """The effect of a message: facts set, taken back, declared unknown, to be made precise."""

    intent: str
    facts: dict[str, Any]
    retracts: frozenset[str]
    unsure: frozenset[str]
    unknown: frozenset[str]


def understand(messages: list[Message]) -> list[Understood]:
    """Return what the trained model understands of each message.

    Raises FileNotFoundError when no model was trained.
    """
    if not MODEL.exists():
        raise FileNotFoundError(f"{MODEL} is missing: run `make train`")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    agent = Agent.load(str(MODEL))

    async def parse_all() -> list[Understood]:
        return [await _understand(agent, message) for message in messages]

    return asyncio.run(parse_all())


async def _understand(agent: Agent, message: Message) -> Understood:
    user = UserMessage(message.text, metadata={"on": message.on.isoformat()})
    parse = await agent.processor.parse_message(user)
    given = _given(message)
    figures = [f for f in given if f in ("headcount", "turnover_eur", "other_public_aid_eur")]
    turn = {"numeric": figures[-1] if figures else None}
    reading = read({**given, ASKING: message.asking, TURN: turn}, parse, message.on)
    changes = {fact: reading.changes[fact] for fact in FACT_NAMES if fact in reading.changes}
    told_again = reading.known.keys() & message.facts.keys() & given.keys()
    changes |= {fact: given[fact] for fact in told_again - changes.keys()}
    if changes.get("purchases"):
        kept = given.get("purchases", [])
        changes["purchases"] = [item for item in changes["purchases"] if item not in kept]
    pending = reading.changes.get(PENDING) or {}
    unsure = {pending.get("fact")} - {None, *(f for f, v in changes.items() if v is not None)}
    unknown = reading.changes.get(UNKNOWN) or []
    named = topic_of_open_question(parse, message.asking)
    intent = f"faq_{named}" if named else parse["intent"]["name"]
    return Understood(
        intent=_effective(intent, reading.understood),
        facts={fact: value for fact, value in changes.items() if value is not None},
        retracts=frozenset(f for f, value in changes.items() if value is None and f not in unknown),
        unsure=frozenset() if pending.get("kind") == "price" else frozenset(unsure),
        unknown=frozenset(unknown),
    )


def _effective(intent: str, understood: bool) -> str:
    """An answer that answers nothing is told as not understood, whatever the classifier said."""
    return "nlu_fallback" if intent == "inform" and not understood else intent


def _given(message: Message) -> dict[str, Any]:
    given = dict(message.given)
    if "purchases" in given:
        given["purchases"] = [{"label": "achat", **item} for item in given["purchases"]]
    return given


def same(fact: str, expected: Any, got: Any) -> bool:
    """Tell whether the value understood is the expected one, whatever the order of a list."""
    if fact == "purchases":
        return _same_purchases(expected, got)
    if isinstance(expected, list):
        return sorted(expected) == sorted(got)
    return bool(parse_fact(fact, expected) == parse_fact(fact, got))


def _same_purchases(expected: list[dict[str, Any]], got: list[dict[str, Any]]) -> bool:
    left = list(got)
    for item in expected:
        match = next((other for other in left if _same_item(item, other)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _same_item(expected: dict[str, Any], got: dict[str, Any]) -> bool:
    amounts = (expected["amount_eur"], got["amount_eur"])
    same_amount = amounts[0] == amounts[1] or (
        None not in amounts and round(float(amounts[0]), 2) == round(float(amounts[1]), 2)
    )
    return (
        same_amount
        and expected["category"] == got["category"]
        and expected["vat"] == got["vat"]
        and bare(expected.get("label_has", "")) in bare(got["label"])
    )
