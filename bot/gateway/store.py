"""The gateway's own tables: which conversations exist and the hash of each one's token."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from anyio import to_thread
from sqlalchemy import (
    Column,
    DateTime,
    Engine,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    event,
    func,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError

BUSY_TIMEOUT_MS = 5000
CHECKPOINT_TIMEOUT_MS = 200
POSTGRESQL = {
    "connect_timeout": 5,
    "tcp_user_timeout": 5000,
    "options": "-c statement_timeout=5000 -c lock_timeout=5000",
}
CACHED_CONVERSATIONS = 10_000

log = logging.getLogger(__name__)

metadata = MetaData()
conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("token_hash", String(64), nullable=False),
    Column("partner", String(64)),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("last_seen", DateTime(timezone=True)),
)
_LAST_SEEN = func.coalesce(conversations.c.last_seen, conversations.c.created_at)


class DatabaseUnavailable(Exception):
    """The database did not do what was asked; nothing was changed."""


def _value(result: Any) -> Any:
    return result.scalar() if result.returns_rows else None


class Store:
    """Reads and writes the table in worker threads; remembers the hashes used lately."""

    def __init__(self, database_url: str) -> None:
        self._engine = _engine(_own_driver(make_url(database_url)))
        self._prepared = False
        self._hashes: OrderedDict[str, str] = OrderedDict()
        self._seen: dict[str, date] = {}

    async def add(self, conversation: str, token_hash: str, partner: str | None) -> None:
        """Record a conversation durably. Raises DatabaseUnavailable."""
        now = datetime.now(UTC)
        row = {
            "id": conversation,
            "token_hash": token_hash,
            "partner": partner,
            "created_at": now,
            "last_seen": now,
        }
        await self.run(insert(conversations).values(row))
        self._remember(conversation, token_hash)
        self._seen[conversation] = now.date()

    async def token_hash(self, conversation: str) -> str | None:
        """Return the hash kept for a conversation, or None. Raises DatabaseUnavailable."""
        known = self._hashes.get(conversation)
        if known is not None:
            self._hashes.move_to_end(conversation)
            return known
        query = select(conversations.c.token_hash).where(conversations.c.id == conversation)
        kept: str | None = await self.run(query)
        if kept is not None:
            self._remember(conversation, kept)
        return kept

    async def touch(self, conversation: str) -> None:
        """Note that a conversation is in use, once a day; never fails, as the next call would."""
        now = datetime.now(UTC)
        if self._seen.get(conversation) == now.date():
            return
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        row = (conversations.c.id == conversation) & (midnight > _LAST_SEEN)
        try:
            await self.run(update(conversations).where(row).values(last_seen=now))
        except DatabaseUnavailable:
            log.warning("a visit was not dated")
        else:
            self._seen[conversation] = now.date()

    async def untouched_since(self, limit: datetime, most: int) -> list[str]:
        """Return the ids of conversations last used before `limit`. Raises DatabaseUnavailable."""
        query = select(conversations.c.id).where(limit > _LAST_SEEN).limit(most)
        return list(await self.run(query, lambda result: result.scalars().all()))

    async def remove(self, conversation: str) -> None:
        """Forget a conversation and what hangs on it. Raises DatabaseUnavailable."""
        await self.run(delete(conversations).where(conversations.c.id == conversation))
        self._hashes.pop(conversation, None)
        self._seen.pop(conversation, None)

    async def wipe_log(self) -> None:
        """Empty SQLite's write-ahead log, where what was erased may still be; a try, no more."""
        if self._engine.dialect.name == "sqlite":
            with suppress(SQLAlchemyError, OSError):
                await to_thread.run_sync(self._checkpoint)

    async def check(self) -> None:
        """Raise DatabaseUnavailable unless the table can be read."""
        await self.run(text("SELECT 1 FROM conversations LIMIT 1"))

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _remember(self, conversation: str, token_hash: str) -> None:
        self._hashes[conversation] = token_hash
        if len(self._hashes) > CACHED_CONVERSATIONS:
            forgotten, _ = self._hashes.popitem(last=False)
            self._seen.pop(forgotten, None)

    async def run(self, statement: Any, take: Callable[[Any], Any] = _value) -> Any:
        """Run one statement in a transaction of its own. Raises DatabaseUnavailable.

        `take` reads the result while it is open; by default the first value of its first row.
        """
        try:
            return await to_thread.run_sync(self._execute, statement, take)
        except (SQLAlchemyError, OSError) as error:
            raise DatabaseUnavailable(type(error).__name__) from error

    def _execute(self, statement: Any, take: Callable[[Any], Any]) -> Any:
        if not self._prepared:
            database = self._engine.url.database
            if self._engine.dialect.name == "sqlite" and database:
                Path(database).parent.mkdir(parents=True, exist_ok=True)
            metadata.create_all(self._engine)
            _complete(self._engine)
            self._prepared = True
        with self._engine.begin() as connection:
            return take(connection.execute(statement))

    def _checkpoint(self) -> None:
        with self._engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={CHECKPOINT_TIMEOUT_MS}")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
            connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def _complete(engine: Engine) -> None:
    """Add the column that a table made by an earlier version lacks."""
    if "last_seen" not in {
        column["name"] for column in inspect(engine).get_columns("conversations")
    }:
        with engine.begin() as connection:
            kind = conversations.c.last_seen.type.compile(engine.dialect)
            connection.execute(text(f"ALTER TABLE conversations ADD COLUMN last_seen {kind}"))


def _own_driver(url: URL) -> URL:
    """Use psycopg 3 whatever PostgreSQL driver the shared DATABASE_URL names."""
    if url.drivername.split("+")[0] in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, pool_timeout=5, connect_args=POSTGRESQL)
    engine = create_engine(url)
    event.listen(engine, "connect", configure_sqlite)
    return engine


def configure_sqlite(connection: Any, _: Any) -> None:
    """Make a new connection wait for others, write durably, and overwrite what it deletes."""
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()
