"""The same store on PostgreSQL, on a server of its own."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engine.conversations import Conversations
from bot.engine.database import open_database
from bot.engine.errors import DatabaseAway
from bot.engine.processor import TurnProcessor
from bot.engine.store import ConversationStore
from tests.engine.chat import Chat

pytestmark = pytest.mark.skipif(
    not (shutil.which("initdb") and shutil.which("pg_ctl")), reason="PostgreSQL is not installed"
)


class Server:
    """A PostgreSQL that listens on a socket in its own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            shutil.chown(folder, self.user)
        self._run("initdb", "-A", "trust", "-U", "iness", "-D", str(folder / "data"))
        self.url = f"postgresql://iness@/postgres?host={folder}"

    def start(self) -> None:
        options = f"-c listen_addresses='' -k {self.folder} -c fsync=off"
        self._run("pg_ctl", "-w", "-D", f"{self.folder}/data", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-w", "-D", f"{self.folder}/data", "-m", "immediate", "stop")

    def _run(self, *command: str) -> None:
        subprocess.run(
            command,
            check=True,
            user=self.user,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = Server(Path(folder))
        server.start()
        yield server
        server.stop()


async def test_a_conversation_on_postgresql(server: Server, processor: TurnProcessor) -> None:
    def begin() -> Chat:
        store = ConversationStore(open_database(server.url), processor.domain)
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

    server.stop()
    for text in ("merci", "merci"):
        with pytest.raises(DatabaseAway):
            await chat.say(text, "again")
    server.start()
    assert (await chat.say("merci", "again"))["state"]["turn"] == 12
    await chat.conversations.erase(chat.id)
    assert (await chat.open())["state"]["turn"] == 0
