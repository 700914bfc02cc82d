"""The health answer comes in time, whatever the database does."""

import asyncio

from bot.engine.conversations import Conversations
from bot.engine.database import open_database
from bot.engine.health import DatabaseWatch
from bot.engine.processor import TurnProcessor
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat


class SlowStore:
    """A store whose check waits until it is let go."""

    def __init__(self) -> None:
        self.checks = 0
        self.free = asyncio.Event()

    async def check(self) -> None:
        self.checks += 1
        await self.free.wait()


async def test_a_slow_check_counts_as_away_and_there_is_only_one() -> None:
    store = SlowStore()
    watch = DatabaseWatch(store, wait_s=0.01)  # type: ignore[arg-type]
    assert await asyncio.gather(*[watch.writable() for _ in range(5)]) == [False] * 5
    assert not await watch.writable()
    assert store.checks == 1
    store.free.set()
    assert await DatabaseWatch(store).writable()  # type: ignore[arg-type]
    assert await watch.writable()


async def test_an_engine_starts_with_its_database_down(
    processor: TurnProcessor, tmp_path: object
) -> None:
    """The file is a folder at first: it cannot be opened, then it can."""
    place = tmp_path / "iness.sqlite"  # type: ignore[operator]
    place.mkdir()
    store = ConversationStore(open_database(f"sqlite:///{place}"), processor.domain)
    watch = DatabaseWatch(store)
    assert not await watch.writable()
    place.rmdir()
    assert await watch.writable()
    chat = Chat(Conversations(processor, store))
    await chat.open()
    assert (await chat.say("merci"))["state"]["turn"] == 1


def test_a_network_gets_more_threads_than_a_file(tmp_path: object) -> None:
    file = ConversationStore(open_database(f"sqlite:///{tmp_path}/x.sqlite"))
    network = ConversationStore(open_database("postgresql://nobody@127.0.0.1:9/none"))
    assert file._threads._max_workers == 1
    assert network._threads._max_workers == network._engine.pool.size() > 1
