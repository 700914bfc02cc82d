"""What a visitor gets: messages, choices, state, history, restart, limit, erasure."""

import json
import sqlite3
import time
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from rasa.core.channels.channel import UserMessage

from bot.engine.conversations import MAX_TURNS, Conversations, Said
from bot.engine.database import TURN
from bot.engine.errors import Refused, SchemeNotInForce, UnknownChoice, UnknownConversation
from bot.engine.live_tracker import LiveTracker
from bot.engine.replies import LIMIT_TEXT
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat


async def test_the_assistant_speaks_first_with_choices_and_an_assessment(chat: Chat) -> None:
    (greeting,) = chat.opening["messages"]
    assert (greeting["author"], greeting["kind"], greeting["topic"]) == (
        "assistant",
        "greeting",
        "greet",
    )
    assert [choice["label"] for choice in greeting["choices"]] == ["Une association", "Merci"]
    state = chat.opening["state"]
    assert state["turn"] == 0
    assert state["asking"] is None
    assert state["facts"] == {"unknown": []}
    assert state["assessment"]["verdict"] == "undetermined"
    assert len(state["assessment"]["criteria"]) == 13


async def test_opening_again_gives_the_same_conversation(chat: Chat) -> None:
    again = await chat.open()
    assert again == chat.opening
    await chat.say("on est une association")
    shown = await chat.open()
    assert [m["author"] for m in shown["messages"]] == ["assistant", "visitor", "assistant"]


async def test_a_turn_moves_the_state(chat: Chat) -> None:
    reply = await chat.say("on est une association")
    assert [(m["kind"], m["topic"]) for m in reply["messages"]] == [("question", "headcount")]
    state = reply["state"]
    assert state["facts"] == {"legal_form": "association", "unknown": []}
    assert (state["asking"], state["turn"]) == ("headcount", 1)


async def test_the_day_given_is_the_day_assessed(chat: Chat) -> None:
    said = Said("m1", text="merci", on=date(2025, 3, 1))
    reply = json.loads(await chat.conversations.say(chat.id, said))
    assert reply["state"]["assessment"]["on"] == "2025-03-01"


async def test_a_choice_is_applied_and_shown_as_its_label(chat: Chat) -> None:
    choice = chat.opening["messages"][0]["choices"][0]["id"]
    assert "association" not in choice
    reply = await chat.choose(choice)
    assert reply["state"]["facts"]["legal_form"] == "association"
    history = await chat.history()
    assert [m["text"] for m in history["messages"] if m["author"] == "visitor"] == [
        "Une association"
    ]


async def test_an_earlier_choice_still_means_what_it_said(chat: Chat) -> None:
    await chat.say("on est une association")
    for _ in range(12):
        await chat.say("merci")
    reply = await chat.choose(chat.opening["messages"][0]["choices"][1]["id"])
    assert reply["messages"][0]["topic"] == "thanks"


@pytest.mark.parametrize("choice", ["", "zzz", "AAAAAAAAAAAAAAAA", "/restart", "é" * 16])
async def test_a_choice_never_offered_is_refused_in_french(chat: Chat, choice: str) -> None:
    with pytest.raises(UnknownChoice, match="Ce choix n’existe pas"):
        await chat.choose(choice)
    assert (await chat.history())["state"]["turn"] == 0


async def test_a_choice_of_another_conversation_is_refused(
    chat: Chat, conversations: Conversations
) -> None:
    other = Chat(conversations, "c2")
    await other.open()
    with pytest.raises(UnknownChoice):
        await chat.choose(other.opening["messages"][0]["choices"][0]["id"])


async def test_history_is_the_whole_conversation(chat: Chat) -> None:
    replies = [chat.opening]
    for text in ["on est une association", "merci", "12 salariés", "merci", "merci", "14"] * 3:
        replies.append(await chat.say(text))
    history = await chat.history()
    said_by_us = [m for m in history["messages"] if m["author"] == "assistant"]
    assert said_by_us == [m for reply in replies for m in reply["messages"]]
    assert len(history["messages"]) - len(said_by_us) == 18
    assert history["state"] == replies[-1]["state"]


async def test_a_restart_begins_afresh(chat: Chat, restarted: object) -> None:
    await chat.say("on est une association")
    await chat.say("merci")
    reply = await chat.say("on recommence tout")
    assert [m["topic"] for m in reply["messages"]] == ["restart", "greet"]
    assert (reply["state"]["turn"], reply["state"]["facts"]) == (0, {"unknown": []})
    history = await chat.history()
    assert [m["topic"] for m in history["messages"]] == ["greet"]
    assert history["messages"] == reply["messages"][1:]
    chat.conversations = restarted()  # type: ignore[operator]
    assert await chat.history() == history
    assert (await chat.say("je suis une scop"))["state"]["turn"] == 1
    choice = reply["messages"][1]["choices"][0]["id"]
    assert (await chat.choose(choice))["state"]["facts"]["legal_form"] == "association"


async def test_nothing_said_before_a_restart_stays(chat: Chat, store: ConversationStore) -> None:
    await chat.say("on est une association zanzibar")
    await chat.say("on recommence tout")
    await chat.say("je suis une scop")
    with store._engine.connect() as connection:
        stored = str(connection.execute(sa.select(TURN.c.events)).fetchall())
    assert "scop" in stored
    assert "zanzibar" not in stored
    with pytest.raises(UnknownChoice):
        await chat.choose(chat.opening["messages"][0]["choices"][0]["id"])


async def test_a_restart_that_only_asks_does_not_run_on_beyond_the_last_turn(
    chat: Chat, monkeypatch: pytest.MonkeyPatch, store: ConversationStore
) -> None:
    """A guess at "restart" that the dialogue answers with a question, and applies nothing."""
    monkeypatch.setattr("bot.engine.conversations.MAX_TURNS", 1)
    await chat.say("merci")

    async def guessed(message: UserMessage, _tracker: object = None) -> dict[str, object]:
        intent = {"name": "restart", "confidence": 0.5}
        return {"text": message.text, "intent": intent, "entities": []}

    processor = chat.conversations._processor
    run = processor.run_turn

    async def asks(tracker: LiveTracker, message: UserMessage) -> None:
        message.parse_data["intent"] = {"name": "thanks", "confidence": 1.0}
        await run(tracker, message)

    monkeypatch.setattr(processor, "parse_message", guessed)
    monkeypatch.setattr(processor, "run_turn", asks)
    for name in ("late", "later"):
        refused = await chat.say("je ne suis pas une association, repartons", name)
        assert [m["text"] for m in refused["messages"]] == [LIMIT_TEXT]
        assert refused["state"]["turn"] == 1
    tracker = await store.retrieve(chat.id)
    assert tracker is not None
    assert tracker.rows == 3
    monkeypatch.undo()
    reply = await chat.choose(refused["messages"][0]["choices"][0]["id"])
    assert reply["state"]["turn"] == 0


async def test_beyond_the_last_turn_only_a_restart_is_applied(chat: Chat) -> None:
    for _ in range(MAX_TURNS):
        reply = await chat.say("merci")
    assert reply["state"]["turn"] == MAX_TURNS
    refused = await chat.say("on est une association", "late")
    (notice,) = refused["messages"]
    assert (notice["kind"], notice["topic"], notice["text"]) == ("notice", "restart", LIMIT_TEXT)
    assert refused["state"]["facts"] == {"unknown": []}
    assert await chat.say("encore une fois") == refused
    assert (await chat.history())["messages"][-1] == notice
    reply = await chat.choose(notice["choices"][0]["id"])
    assert reply["state"]["turn"] == 0
    assert (await chat.say("je suis une scop"))["state"]["turn"] == 1


async def test_an_erased_conversation_leaves_nothing(
    chat: Chat, store: ConversationStore, database_url: str
) -> None:
    await chat.say("on est une association")
    await chat.conversations.erase(chat.id)
    with pytest.raises(UnknownConversation):
        await chat.history()
    with pytest.raises(UnknownConversation):
        await chat.say("merci")
    assert await store.rows(chat.id, 0, 999) == []
    assert list(await store.keys()) == []


async def test_an_erased_text_is_in_no_file_of_the_database(
    chat: Chat, database_url: str, tmp_path: Path
) -> None:
    for _ in range(3):
        await chat.say("merci zanzibar " + "bla " * 100)
    files = list(tmp_path.glob("iness.sqlite*"))
    assert any(b"zanzibar" in file.read_bytes() for file in files)
    await chat.conversations.erase(chat.id)
    assert not any(b"zanzibar" in file.read_bytes() for file in files)


async def test_an_erasure_does_not_wait_for_a_reader(
    chat: Chat, store: ConversationStore, tmp_path: Path
) -> None:
    reader = sqlite3.connect(tmp_path / "iness.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM engine_turn").fetchall()
    began = time.perf_counter()
    await chat.conversations.erase(chat.id)
    assert time.perf_counter() - began < 3
    reader.close()
    with pytest.raises(UnknownConversation):
        await chat.history()


async def test_outside_of_any_scheme_a_visitor_is_sent_to_the_region(
    chat: Chat, store: ConversationStore
) -> None:
    before = date(2020, 6, 1)
    asked = [
        lambda: chat.conversations.open("c2", None, before),
        lambda: chat.conversations.say(chat.id, Said("m1", text="merci", on=before)),
        lambda: chat.conversations.show(chat.id, before),
    ]
    for ask in asked:
        with pytest.raises(SchemeNotInForce, match="03 74 27 00 27") as refusal:
            await ask()
        assert refusal.value.status == 422
    assert list(await store.keys()) == [chat.id]
    assert (await chat.say("merci", "m1"))["state"]["turn"] == 1


@pytest.mark.parametrize(
    "typed", ["/restart", "\uff0frestart", '/inform{"economic_activity":true}']
)
async def test_a_typed_command_is_not_obeyed(chat: Chat, typed: str) -> None:
    await chat.say("on est une association")
    reply = await chat.say(typed)
    assert reply["state"]["facts"] == {"legal_form": "association", "unknown": []}
    assert reply["state"]["turn"] == 2


async def test_an_unreadable_text_is_refused_and_not_stored(chat: Chat) -> None:
    with pytest.raises(Refused, match="vide"):
        await chat.say(" / ")
    assert (await chat.history())["state"]["turn"] == 0
