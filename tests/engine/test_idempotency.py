"""A message is applied once, whatever happens between the commit and the reply."""

import asyncio

import pytest

from bot.engine.conversations import Conversations
from bot.engine.errors import DatabaseAway, Refused, TurnFailed
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat

TALK = ["on est une association", "12 salariés", "merci", "14", "merci", "merci", "merci", "merci"]


async def test_a_repeated_message_gets_the_same_reply_and_is_applied_once(chat: Chat) -> None:
    first = await chat.say("on est une association", "same")
    assert await chat.say("on est une association", "same") == first
    assert (await chat.history())["state"]["turn"] == 1


async def test_any_earlier_message_gets_its_own_reply_again(chat: Chat) -> None:
    replies = [await chat.say(text, f"id{i}") for i, text in enumerate(TALK * 2)]
    for i, reply in enumerate(replies):
        assert await chat.say("peu importe", f"id{i}") == reply
    assert (await chat.history())["state"]["turn"] == len(replies)


async def test_a_repeated_message_is_known_after_a_crash(chat: Chat, restarted: object) -> None:
    replies = [await chat.say(text, f"id{i}") for i, text in enumerate(TALK)]
    chat.conversations = restarted()  # type: ignore[operator]
    for i, reply in reversed(list(enumerate(replies))):
        assert await chat.say(TALK[i], f"id{i}") == reply
    assert (await chat.history())["state"]["turn"] == len(TALK)


async def test_a_message_from_before_a_restart_is_not_applied_again(
    chat: Chat, restarted: object
) -> None:
    await chat.say("on est une association", "before")
    restart = await chat.say("on recommence tout", "restart")
    await chat.say("merci")
    for _ in range(2):
        with pytest.raises(Refused, match="effacé"):
            await chat.say("on est une association", "before")
        assert await chat.say("on recommence tout", "restart") == restart
        chat.conversations = restarted()  # type: ignore[operator]
    state = (await chat.history())["state"]
    assert (state["turn"], state["facts"]) == (1, {"unknown": []})


async def test_concurrent_duplicates_are_applied_once(chat: Chat) -> None:
    replies = await asyncio.gather(*[chat.say("14", "same") for _ in range(5)])
    assert all(reply == replies[0] for reply in replies)
    assert (await chat.history())["state"]["turn"] == 1


async def test_two_processes_apply_a_duplicate_once(chat: Chat, restarted: object) -> None:
    other = Chat(restarted())  # type: ignore[operator]
    await other.history()
    first = await chat.say("on est une association", "same")
    assert await other.say("on est une association", "same") == first
    assert (await other.say("12 salariés", "next"))["state"]["turn"] == 2
    assert (await chat.say("merci", "last"))["state"]["turn"] == 3


@pytest.mark.parametrize("text", ["explose maintenant", "tourne en rond", "chut silence"])
async def test_a_turn_that_fails_leaves_no_trace_and_can_be_sent_again(
    chat: Chat, text: str
) -> None:
    await chat.say("merci")
    before = await chat.history()
    with pytest.raises((TurnFailed, ValueError)):
        await chat.say(text, "again")
    assert await chat.history() == before
    assert (await chat.say("12 salariés", "again"))["state"]["facts"]["headcount"] == 12
    assert (await chat.history())["state"]["turn"] == 2


async def test_a_failed_commit_drops_the_copy_in_memory(
    chat: Chat, store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chat.say("on est une association")
    with monkeypatch.context() as patch:

        def fail(*_args: object) -> None:
            raise DatabaseAway("full")

        patch.setattr(store, "_write", fail)
        with pytest.raises(DatabaseAway):
            await chat.say("12 salariés", "again")
    history = await chat.history()
    assert history["state"]["facts"] == {"legal_form": "association", "unknown": []}
    assert (await chat.say("12 salariés", "again"))["state"]["turn"] == 2


async def test_one_commit_and_no_read_for_a_turn_in_memory(
    chat: Chat, store: ConversationStore
) -> None:
    import sqlalchemy as sa

    seen: list[str] = []
    sa.event.listen(
        store._engine, "before_cursor_execute", lambda *args: seen.append(args[2].split()[0])
    )
    commits: list[object] = []
    sa.event.listen(store._engine, "commit", commits.append)
    await chat.say("on est une association")
    assert seen == ["UPDATE", "INSERT"]
    assert len(commits) == 1
    store.forget(chat.id)
    seen.clear()
    await chat.say("12 salariés")
    assert seen == ["SELECT", "UPDATE", "INSERT"]


async def test_conversations_do_not_wait_for_each_other(conversations: Conversations) -> None:
    chats = [Chat(conversations, f"c{i}") for i in range(20)]
    await asyncio.gather(*[chat.open() for chat in chats])
    replies = await asyncio.gather(*[chat.say("14") for chat in chats])
    assert all(reply["state"]["turn"] == 1 for reply in replies)
