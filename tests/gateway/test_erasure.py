"""What is erased: at once when asked, and by itself when nobody came back."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import update

from bot.gateway import erasure
from bot.gateway.problems import ProblemError
from bot.gateway.settings import Settings
from bot.gateway.store import Store, conversations
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import Visit, check_problem, gateway, open_visit, until

GUIDE = Path(__file__).parents[2] / "docs/exploitation.md"


async def age(store: Store, conversation: str, days: int) -> None:
    seen = datetime.now(UTC) - timedelta(days=days)
    row = conversations.c.id == conversation
    await store.run(update(conversations).where(row).values(last_seen=seen))


def services(client: httpx.AsyncClient):  # type: ignore[no-untyped-def]
    return client.app.state.services  # type: ignore[attr-defined]


async def test_only_what_nobody_came_back_to_is_erased(
    client: httpx.AsyncClient, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasure, "BATCH", 1)
    old, older, recent = [await open_visit(client) for _ in range(3)]
    for visit, days in ((old, 31), (older, 400), (recent, 29)):
        await age(services(client).store, visit.id, days)
    assert await erasure.erase_old(services(client), 30) == 2
    assert set(engine.conversations) == {recent.id}
    check_problem(await old.read(), 404)
    check_problem(await older.say(text="bonjour"), 404)
    assert (await recent.read()).status_code == 200


async def test_a_visit_postpones_the_erasure(settings: Settings, engine: FakeEngine) -> None:
    async with gateway(settings) as client:
        visit = await open_visit(client)
        await age(services(client).store, visit.id, 31)
    async with gateway(settings) as client:
        assert (await Visit(client, visit.opened).read()).status_code == 200
        assert await erasure.erase_old(services(client), 30) == 0
        assert set(engine.conversations) == {visit.id}


async def test_nothing_is_half_erased_without_the_engine(
    client: httpx.AsyncClient, visit: Visit, engine: FakeEngine
) -> None:
    await age(services(client).store, visit.id, 31)
    engine.trouble = 503
    with pytest.raises(ProblemError):
        await erasure.erase_old(services(client), 30)
    engine.trouble = None
    assert (await visit.read()).status_code == 200
    assert await erasure.erase_old(services(client), 30) == 1


async def test_the_gateway_erases_by_itself_and_tries_again(
    settings: Settings, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasure, "TRY_AGAIN_S", 0.02)
    async with gateway(settings) as client:
        visit = await open_visit(client)
        await age(services(client).store, visit.id, 8)
    engine.trouble = 503
    async with gateway(replace(settings, retention_days=7)) as client:
        await until(lambda: engine.refused)
        assert await services(client).store.token_hash(visit.id)
        engine.trouble = None
        await until(lambda: not engine.conversations)


async def test_erasing_when_asked_leaves_no_trace_in_the_files(
    client: httpx.AsyncClient, settings: Settings
) -> None:
    visit = await open_visit(client, partner="urscop-hdf")
    main = Path(settings.database_url.removeprefix("sqlite:///"))
    files = [main, Path(f"{main}-wal")]
    assert any(b"urscop-hdf" in file.read_bytes() for file in files)
    assert (await visit.erase()).status_code == 204
    assert not any(b"urscop-hdf" in file.read_bytes() for file in files)


async def test_the_documented_purge_erases_what_is_old_and_leaves_no_trace(
    short_path: Path,
) -> None:
    purge = re.search(r"<<'SQL'\n(.*?)\nSQL\n", GUIDE.read_text(encoding="utf-8"), re.S)
    assert purge
    main = short_path / "iness.sqlite"
    store = Store(f"sqlite:///{main}")
    for id in ("old", "recent"):
        await store.add(id, f"hash of {id}", f"partner-of-{id}")
    await age(store, "old", 40)
    with closing(sqlite3.connect(main, isolation_level=None)) as database:
        database.execute("PRAGMA secure_delete=OFF")
        database.execute("CREATE TABLE engine_conversation (id)")
        database.execute("CREATE TABLE engine_turn (conversation, events)")
        database.execute("INSERT INTO engine_turn VALUES ('old', 'words-of-old'), ('recent', 'w')")
        database.executescript(purge[1])
        assert database.execute("SELECT id FROM conversations").fetchall() == [("recent",)]
        assert database.execute("SELECT conversation FROM engine_turn").fetchall() == [("recent",)]
        kept = main.read_bytes() + Path(f"{main}-wal").read_bytes()
    assert b"partner-of-recent" in kept
    assert b"partner-of-old" not in kept
    assert b"words-of-old" not in kept
    store.close()
