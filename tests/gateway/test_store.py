"""The gateway's table, on SQLite and on a PostgreSQL of its own."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, update

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
    assert statements == []
    assert (await visit.read()).status_code == 200
    assert len(statements) == 1, "the opinion, and nothing else"


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


async def test_a_table_of_an_earlier_version_is_completed(url: str) -> None:
    store = Store(url)
    await store.add("old", "hash", None)
    with store._engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE conversations DROP COLUMN last_seen")
    store.close()
    again = Store(url)
    assert await again.token_hash("old") == "hash"
    soon = datetime.now(UTC) + timedelta(hours=1)
    assert "old" in await again.untouched_since(soon, 9), "dated from its creation"
    await again.remove("old")
    again.close()


async def test_a_visit_is_dated_once_a_day(url: str) -> None:
    store = Store(url)
    await store.add("a", "hash", None)
    aged = datetime.now(UTC) - timedelta(days=3)
    await store.run(update(stores.conversations).values(last_seen=aged))
    store.close()
    store = Store(url)
    written: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *a: written.append(a[2]))
    limit = datetime.now(UTC) - timedelta(days=2)
    assert "a" in await store.untouched_since(limit, 9)
    for _ in range(3):
        await store.touch("a")
    assert "a" not in await store.untouched_since(limit, 9)
    assert len([statement for statement in written if statement.startswith("UPDATE")]) == 1
    await store.remove("a")
    store.close()


async def test_nothing_waits_for_postgresql_for_ever(postgresql: Server) -> None:
    store = Store(postgresql.url)
    with store._engine.connect() as connection:
        for name in ("statement_timeout", "lock_timeout"):
            assert connection.exec_driver_sql(f"SHOW {name}").scalar() == "5s"
        driver = connection.connection.driver_connection
        assert driver
        assert driver.info.get_parameters()["tcp_user_timeout"] == "5000"
    store.close()


async def test_what_is_erased_leaves_no_trace_in_the_files(short_path: Path) -> None:
    store = Store(f"sqlite:///{short_path}/iness.sqlite")
    await store.add("a", "hash of a", "trace-partner")
    files = [short_path / "iness.sqlite", short_path / "iness.sqlite-wal"]
    assert any(b"trace-partner" in file.read_bytes() for file in files)
    await store.remove("a")
    await store.wipe_log()
    assert not any(b"trace-partner" in file.read_bytes() for file in files)
    store.close()


async def test_a_log_that_is_being_read_is_left_for_later(short_path: Path) -> None:
    store = Store(f"sqlite:///{short_path}/iness.sqlite")
    await store.add("a", "hash", None)
    with closing(sqlite3.connect(short_path / "iness.sqlite")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM conversations").fetchall()
        await store.remove("a")
        await store.wipe_log()
    assert await store.token_hash("a") is None
    store.close()


def test_deleted_rows_are_overwritten(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x")) as connection:
        connection.execute("PRAGMA secure_delete=OFF")
        stores.configure_sqlite(connection, None)
        assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)


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
