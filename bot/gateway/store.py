"""The gateway's own table: which conversations exist and the hash of each one's token."""

from __future__ import annotations

from collections import OrderedDict
from datetime import UTC, datetime
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
    insert,
    select,
    text,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError

BUSY_TIMEOUT_MS = 5000
CACHED_CONVERSATIONS = 10_000

metadata = MetaData()
conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("token_hash", String(64), nullable=False),
    Column("partner", String(64)),
    Column("created_at", DateTime(timezone=True), nullable=False),
)


class DatabaseUnavailable(Exception):
    """The database did not do what was asked; nothing was changed."""


class Store:
    """Reads and writes the table in worker threads; remembers the hashes used lately."""

    def __init__(self, database_url: str) -> None:
        self._engine = _engine(_own_driver(make_url(database_url)))
        self._prepared = False
        self._hashes: OrderedDict[str, str] = OrderedDict()

    async def add(self, conversation: str, token_hash: str, partner: str | None) -> None:
        """Record a conversation durably. Raises DatabaseUnavailable."""
        row = {
            "id": conversation,
            "token_hash": token_hash,
            "partner": partner,
            "created_at": datetime.now(UTC),
        }
        await self._run(insert(conversations).values(row))
        self._remember(conversation, token_hash)

    async def token_hash(self, conversation: str) -> str | None:
        """Return the hash kept for a conversation, or None. Raises DatabaseUnavailable."""
        known = self._hashes.get(conversation)
        if known is not None:
            self._hashes.move_to_end(conversation)
            return known
        query = select(conversations.c.token_hash).where(conversations.c.id == conversation)
        kept: str | None = await self._run(query)
        if kept is not None:
            self._remember(conversation, kept)
        return kept

    async def remove(self, conversation: str) -> None:
        """Forget a conversation. Raises DatabaseUnavailable."""
        await self._run(delete(conversations).where(conversations.c.id == conversation))
        self._hashes.pop(conversation, None)

    async def check(self) -> None:
        """Raise DatabaseUnavailable unless the table can be read."""
        await self._run(text("SELECT 1 FROM conversations LIMIT 1"))

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _remember(self, conversation: str, token_hash: str) -> None:
        self._hashes[conversation] = token_hash
        if len(self._hashes) > CACHED_CONVERSATIONS:
            self._hashes.popitem(last=False)

    async def _run(self, statement: Any) -> Any:
        try:
            return await to_thread.run_sync(self._execute, statement)
        except (SQLAlchemyError, OSError) as error:
            raise DatabaseUnavailable(type(error).__name__) from error

    def _execute(self, statement: Any) -> Any:
        if not self._prepared:
            database = self._engine.url.database
            if self._engine.dialect.name == "sqlite" and database:
                Path(database).parent.mkdir(parents=True, exist_ok=True)
            metadata.create_all(self._engine)
            self._prepared = True
        with self._engine.begin() as connection:
            result = connection.execute(statement)
            return result.scalar() if result.returns_rows else None


def _own_driver(url: URL) -> URL:
    """Use psycopg 3 whatever PostgreSQL driver the shared DATABASE_URL names."""
    if url.drivername.split("+")[0] in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(
            url, pool_pre_ping=True, pool_timeout=5, connect_args={"connect_timeout": 5}
        )
    engine = create_engine(url)

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.close()

    return engine
