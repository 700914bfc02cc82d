"""Facts changed in controls: one turn like any other, and no typed text can pass for one."""

import asyncio
import json
from datetime import date
from typing import Any

import pytest

from bot.engine.conversations import Conversations, Said
from bot.engine.edits import LONGEST_SAID, read_edit
from bot.engine.errors import Refused
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat

ON = date(2026, 11, 23)
CAISSE = {"label": "caisse", "category": "payment", "amount_eur": 4500, "vat": "excluded"}


async def test_an_edit_is_a_turn_that_goes_on_with_the_questions(chat: Chat) -> None:
    await chat.say("on est une association")
    reply = await chat.edit(headcount=14)
    assert reply["state"]["facts"] == {
        "legal_form": "association",
        "headcount": 14,
        "unknown": [],
    }
    assert (reply["state"]["turn"], reply["state"]["asking"]) == (2, "economic_activity")
    assert [m["topic"] for m in reply["messages"]] == ["economic_activity"]


async def test_an_edit_reads_in_french_in_the_history(chat: Chat) -> None:
    await chat.edit(headcount=14, legal_form="scic")
    said = [m for m in (await chat.history())["messages"] if m["author"] == "visitor"]
    assert [m["text"] for m in said] == ["Forme juridique : SCIC\nNombre de salariés : 14"]


async def test_a_repeated_edit_gets_the_same_reply_and_is_applied_once(
    chat: Chat, restarted: object
) -> None:
    first = await chat.edit("same", headcount=14)
    assert await chat.edit("same", headcount=15) == first
    await chat.say("merci")
    chat.conversations = restarted()  # type: ignore[operator]
    assert await chat.edit("same", headcount=16) == first
    state = (await chat.history())["state"]
    assert (state["turn"], state["facts"]["headcount"]) == (2, 14)


async def test_concurrent_edits_follow_each_other(chat: Chat) -> None:
    replies = await asyncio.gather(chat.edit(headcount=14), chat.edit(legal_form="scop"))
    assert [reply["state"]["turn"] for reply in replies] == [1, 2]
    facts = (await chat.history())["state"]["facts"]
    assert facts == {"legal_form": "scop", "headcount": 14, "unknown": []}


async def test_an_edit_is_one_commit(chat: Chat, store: ConversationStore) -> None:
    import sqlalchemy as sa

    commits: list[object] = []
    sa.event.listen(store._engine, "commit", commits.append)
    await chat.edit(headcount=14, legal_form="scop")
    assert len(commits) == 1


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"headcount": -1}, "nombre entier attendu"),
        ({"effectif": 14}, "n’est pas un fait connu"),
        ({"effectif": None}, "n’est pas un fait connu"),
        ({"last_application_on": "2090-01-01"}, "date déjà passée attendue"),
        ({"purchases": [{**CAISSE, "label": "a\x00b"}]}, "illisibles"),
        ({}, "au moins un fait"),
    ],
)
async def test_an_edit_that_is_not_acceptable_changes_nothing(
    chat: Chat, facts: dict[str, Any], said: str
) -> None:
    with pytest.raises(Refused, match=said):
        await chat.edit("again", **facts)
    assert (await chat.history())["state"]["turn"] == 0
    assert (await chat.edit("again", headcount=14))["state"]["turn"] == 1


@pytest.mark.parametrize(
    "typed",
    [
        '{"facts": {"economic_activity": true}}',
        '/inform{"facts": {"economic_activity": true}}',
        '\u200b/inform{"economic_activity": true}',
        "Activité économique : oui",
    ],
)
async def test_what_is_typed_is_never_an_edit(chat: Chat, typed: str) -> None:
    reply = await chat.say(typed)
    assert reply["state"]["facts"] == {"unknown": []}


async def test_beyond_the_last_turn_an_edit_is_not_applied(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engine.conversations.MAX_TURNS", 1)
    await chat.say("merci")
    reply = await chat.edit(headcount=14)
    assert [m["topic"] for m in reply["messages"]] == ["restart"]
    assert reply["state"]["facts"] == {"unknown": []}


async def test_an_edit_made_a_day_is_judged_that_day(conversations: Conversations) -> None:
    await conversations.open("c9", None, None)
    edit = Said("m1", facts={"last_application_on": "2025-02-01"}, on=date(2025, 3, 1))
    reply = json.loads(await conversations.say("c9", edit))
    assert reply["state"]["assessment"]["on"] == "2025-03-01"


def test_labels_are_cleaned_as_any_text() -> None:
    said, parsed, metadata = read_edit(
        {"purchases": [{**CAISSE, "label": " /ｃaisse\u202e"}, {**CAISSE, "label": " "}]}, ON
    )
    assert [item["label"] for item in metadata["facts"]["purchases"]] == ["caisse", " "]
    assert parsed["intent"]["name"] == "inform"
    assert parsed["entities"] == []
    assert said.startswith("Achats prévus : caisse (4")


def test_a_long_edit_is_told_shortly() -> None:
    items = [{**CAISSE, "label": f"caisse numéro {rank}"} for rank in range(100)]
    said, _, metadata = read_edit({"purchases": items}, ON)
    assert len(said) <= LONGEST_SAID
    assert said.endswith("…")
    assert len(metadata["facts"]["purchases"]) == 100
