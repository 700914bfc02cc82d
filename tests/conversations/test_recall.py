"""A recap is taken up again: its facts are known, and the conversation goes on from there."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest

from bot.engine.conversations import RECALLED, Conversations, Said
from bot.engine.errors import Refused
from tests.conversations.dialogue import ON

PURCHASE = {"label": "Caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"}
COMPLETE: dict[str, Any] = {
    "legal_form": "association",
    "economic_activity": True,
    "siae": [],
    "headcount": 6,
    "turnover_eur": 300000,
    "sectors": ["other"],
    "digital_core": False,
    "in_region": True,
    "purchases": [PURCHASE],
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "never",
    "certification": "none",
    "unknown": ["other_public_aid_eur"],
}


async def recalled(conversations: Conversations, facts: dict[str, Any]) -> tuple[str, Any]:
    conversation = uuid4().hex
    return conversation, json.loads(await conversations.open(conversation, None, ON, facts))


async def test_complete_facts_give_the_verdict_at_once(conversations: Conversations) -> None:
    conversation, opened = await recalled(conversations, COMPLETE)
    said = [message["text"] for message in opened["messages"] if message["author"] == "visitor"]
    assert said == [RECALLED]
    assert opened["messages"][-1]["kind"] == "verdict"
    assert opened["state"]["facts"] == json.loads(json.dumps(COMPLETE))
    assert opened["state"]["asking"] is None
    assert opened["state"]["turn"] == 1
    assert json.loads(await conversations.show(conversation, ON)) == opened


async def test_what_is_missing_is_asked(conversations: Conversations) -> None:
    facts = {name: value for name, value in COMPLETE.items() if name != "headcount"}
    conversation, opened = await recalled(conversations, facts)
    assert opened["state"]["asking"] == "headcount"
    reply = json.loads(await conversations.say(conversation, Said(uuid4().hex, text="25")))
    assert reply["state"]["assessment"]["verdict"] == "not_eligible"


async def test_a_fact_can_be_corrected_afterwards(conversations: Conversations) -> None:
    conversation, _ = await recalled(conversations, COMPLETE)
    said = Said(uuid4().hex, text="en fait on est 8 salariés")
    reply = json.loads(await conversations.say(conversation, said))
    assert reply["state"]["facts"]["headcount"] == 8


async def test_opening_again_changes_nothing(conversations: Conversations) -> None:
    conversation, opened = await recalled(conversations, COMPLETE)
    again = json.loads(await conversations.open(conversation, None, ON, {"headcount": 3}))
    assert again == opened


@pytest.mark.parametrize("facts", [{"headcount": -1}, {"nul": 1}, {"unknown": "headcount"}])
async def test_facts_that_are_none_are_refused(
    conversations: Conversations, facts: dict[str, Any]
) -> None:
    conversation = uuid4().hex
    with pytest.raises(Refused):
        await conversations.open(conversation, None, ON, facts)
    assert json.loads(await conversations.open(conversation, None, ON))["state"]["turn"] == 0
