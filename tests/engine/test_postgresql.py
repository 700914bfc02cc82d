"""The same store on PostgreSQL, on a server of its own."""

import pytest

from bot.engine.conversations import Conversations
from bot.engine.database import open_database
from bot.engine.errors import DatabaseAway
from bot.engine.processor import TurnProcessor
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat
from tests.postgresql import Server, postgresql

__all__ = ["postgresql"]


async def test_a_conversation_on_postgresql(postgresql: Server, processor: TurnProcessor) -> None:
    def begin() -> Chat:
        store = ConversationStore(open_database(postgresql.url), processor.domain)
        return Chat(Conversations(processor, store))

    chat = begin()
    await chat.open()
    replies = [await chat.say("on est une association", "id0")]
    for i in range(1, 9):
        replies.append(await chat.say("14" if i % 2 else "merci", f"id{i}"))
    other = begin()
    assert await other.history() == await chat.history()
    for i, reply in enumerate(replies):
        assert await other.say("peu importe", f"id{i}") == reply
    await other.say("merci", "id9")
    assert (await chat.say("merci", "id10"))["state"]["turn"] == 11

    postgresql.stop()
    for text in ("merci", "merci"):
        with pytest.raises(DatabaseAway):
            await chat.say(text, "again")
    postgresql.start()
    assert (await chat.say("merci", "again"))["state"]["turn"] == 12
    await chat.conversations.erase(chat.id)
    assert (await chat.open())["state"]["turn"] == 0
