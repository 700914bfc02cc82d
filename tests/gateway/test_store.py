"""The gateway's table, on SQLite and on a PostgreSQL of its own."""

from pathlib import Path

import pytest
from sqlalchemy import event

from bot.gateway import store as stores
from bot.gateway.store import DatabaseUnavailable, Store
from tests.gateway.visiting import Visit
from tests.postgresql import Server, postgresql

__all__ = ["postgresql"]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, short_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{short_path}/new/folder/iness.sqlite"
    server: Server = request.getfixturevalue("postgresql")
    return server.url


async def test_what_is_added_is_found_by_another_gateway(url: str) -> None:
    store = Store(url)
    assert await store.token_hash("a") is None
    await store.add("a", "hash of a", "cress-hdf")
    another = Store(url)
    assert await another.token_hash("a") == "hash of a"
    await store.check()
    await store.remove("a")
    assert await store.token_hash("a") is None
    for opened in (store, another):
        opened.close()


async def test_the_same_id_twice_changes_nothing(url: str) -> None:
    store = Store(url)
    await store.add("twice", "first", None)
    with pytest.raises(DatabaseUnavailable):
        await store.add("twice", "second", None)
    assert await store.token_hash("twice") == "first"
    await store.remove("twice")
    store.close()


async def test_postgresql_away_then_back(postgresql: Server) -> None:
    store = Store(postgresql.url)
    await store.add("kept", "hash", None)
    postgresql.stop()
    with pytest.raises(DatabaseUnavailable):
        await store.check()
    postgresql.start()
    await store.check()
    fresh = Store(postgresql.url)
    assert await fresh.token_hash("kept") == "hash"
    for opened in (store, fresh):
        opened.close()


async def test_a_turn_reads_nothing_from_the_database(visit: Visit) -> None:
    statements: list[str] = []
    engine = visit.client.app.state.services.store._engine  # type: ignore[attr-defined]
    event.listen(engine, "before_cursor_execute", lambda *a: statements.append(a[2]))
    assert (await visit.say(text="bonjour")).status_code == 200
    assert (await visit.read()).status_code == 200
    assert statements == []


async def test_only_so_many_hashes_stay_in_memory(
    short_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "CACHED_CONVERSATIONS", 2)
    store = Store(f"sqlite:///{short_path}/iness.sqlite")
    for id in ("a", "b", "c"):
        await store.add(id, f"hash of {id}", None)
    assert list(store._hashes) == ["b", "c"]
    assert await store.token_hash("a") == "hash of a"
    assert list(store._hashes) == ["c", "a"]
    store.close()


async def test_sqlite_is_durable_and_shared(short_path: Path) -> None:
    store = Store(f"sqlite:///{short_path}/iness.sqlite")
    await store.check()
    with store._engine.connect() as connection:
        pragma = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout")
        }
    assert pragma == {"journal_mode": "wal", "synchronous": 2, "busy_timeout": 5000}
    store.close()
