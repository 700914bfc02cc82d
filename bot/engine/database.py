"""The two tables of the engine, and how a connection to them is opened.

`engine_turn` holds every event of every conversation, one row a turn, never rewritten until a
restart, which empties the rows before it: of what the visitor asked to forget only the message
ids stay, so that none is applied twice.
`engine_conversation` says where a conversation stands, and from where to read it again.
"""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, make_url

from bot.engine.errors import ConversationMoved

METADATA = sa.MetaData()
NETWORK_THREADS = 4
LOG_WAIT_MS = 200

CONVERSATION = sa.Table(
    "engine_conversation",
    METADATA,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("partner", sa.String(64)),
    sa.Column("started_at", sa.Float, nullable=False),
    sa.Column("updated_at", sa.Float, nullable=False),
    sa.Column("rows", sa.Integer, nullable=False, comment="turns stored, restarts included"),
    sa.Column("turn", sa.Integer, nullable=False, comment="visitor turns since the restart"),
    sa.Column("start", sa.Integer, nullable=False, comment="row that holds the latest restart"),
    sa.Column("base_row", sa.Integer, nullable=False, comment="first row to replay"),
    sa.Column("base", sa.Text, nullable=False, comment="events that stand for the rows before"),
)

TURN = sa.Table(
    "engine_turn",
    METADATA,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("row", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("message_id", sa.String(64)),
    sa.Column("events", sa.Text, nullable=False),
    sa.UniqueConstraint("conversation", "message_id", name="engine_turn_message_once"),
)


def open_database(url: str) -> Engine:
    """Return an engine for `url`; the database itself is first called by `create_tables`.

    SQLite runs in WAL mode with a full sync at each commit and overwrites what it deletes;
    PostgreSQL connections are checked before use and give up after a few seconds rather than hold
    every visitor.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database:
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = sa.create_engine(
            parsed,
            future=True,
            poolclass=sa.pool.QueuePool if parsed.database else sa.pool.StaticPool,
            connect_args={"timeout": 5, "check_same_thread": False},
        )
        sa.event.listen(engine, "connect", _configure_sqlite)
    else:
        engine = sa.create_engine(
            _with_driver(parsed),
            future=True,
            pool_pre_ping=True,
            pool_size=NETWORK_THREADS,
            connect_args={
                "connect_timeout": 5,
                "options": "-c statement_timeout=5000 -c lock_timeout=5000",
            },
        )
    return engine


def create_tables(engine: Engine) -> None:
    """Create the tables that are missing. Raises SQLAlchemyError when the database is away."""
    METADATA.create_all(engine)


def useful_threads(engine: Engine) -> int:
    """Return how many threads may call the database: one for a file, a few over a network."""
    return 1 if engine.dialect.name == "sqlite" else NETWORK_THREADS


def _with_driver(url: sa.engine.URL) -> sa.engine.URL:
    """The gateway names its own driver for the same database; ours is psycopg2."""
    if url.get_backend_name() in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg2")
    return url


def _configure_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


_WHOLE = (
    sa.select(CONVERSATION, TURN.c.row, TURN.c.message_id, TURN.c.events)
    .join(
        TURN, (TURN.c.conversation == CONVERSATION.c.id) & (TURN.c.row >= CONVERSATION.c.base_row)
    )
    .where(CONVERSATION.c.id == sa.bindparam("the_id"))
    .order_by(TURN.c.row)
)
_MOVE = sa.update(CONVERSATION).where(
    CONVERSATION.c.id == sa.bindparam("the_id"), CONVERSATION.c.rows == sa.bindparam("from_row")
)
_ADD = sa.insert(CONVERSATION)
_ADD_ROW = sa.insert(TURN)


def read_conversation(connection: Connection, conversation: str) -> list[Any]:
    """Return the conversation's columns beside each row to replay, oldest first; [] if unknown."""
    return list(connection.execute(_WHOLE, {"the_id": conversation}))


def read_ids(connection: Connection) -> list[str]:
    """Return the ids of all conversations."""
    return list(connection.execute(sa.select(CONVERSATION.c.id)).scalars())


def add_conversation(
    connection: Connection, conversation: str, partner: str | None, place: dict[str, Any]
) -> None:
    """Insert a conversation. Raises IntegrityError when it exists."""
    connection.execute(_ADD, {"id": conversation, "partner": partner, **place})


def move_conversation(
    connection: Connection, conversation: str, row: int, place: dict[str, Any]
) -> None:
    """Move a conversation on from `row`. Raises ConversationMoved when it is not there."""
    moved = connection.execute(_MOVE, {"the_id": conversation, "from_row": row, **place})
    if moved.rowcount != 1:
        raise ConversationMoved


def add_row(
    connection: Connection, conversation: str, row: int, message_id: str | None, events: str
) -> None:
    """Insert the events of one turn. Raises IntegrityError when row or message_id is taken."""
    connection.execute(
        _ADD_ROW,
        {"conversation": conversation, "row": row, "message_id": message_id, "events": events},
    )


def touch_nothing(connection: Connection) -> None:
    """Write without changing anything; fails when the database cannot be written."""
    connection.execute(sa.update(CONVERSATION).where(sa.false()).values(turn=0))


def read_rows(connection: Connection, conversation: str, first: int, last: int) -> list[Any]:
    """Return (row, message_id, events) of the rows from `first` to `last`, both included."""
    query = (
        sa.select(TURN.c.row, TURN.c.message_id, TURN.c.events)
        .where(TURN.c.conversation == conversation, TURN.c.row.between(first, last))
        .order_by(TURN.c.row)
    )
    return list(connection.execute(query))


def row_of_message(connection: Connection, conversation: str, message_id: str) -> int | None:
    """Return the row where `message_id` was applied, or None."""
    query = sa.select(TURN.c.row).where(
        TURN.c.conversation == conversation, TURN.c.message_id == message_id
    )
    return connection.execute(query).scalar()


def empty_rows_before(connection: Connection, conversation: str, row: int) -> None:
    """Take the content of the rows before `row` away; their message ids stay known."""
    forgotten = (TURN.c.conversation == conversation) & (TURN.c.row < row)
    connection.execute(sa.update(TURN).where(forgotten).values(events="[]"))


def shorten_log(engine: Engine) -> None:
    """Empty SQLite's log of writes, where erased words would stay; at once or not at all.

    A reader in another process can prevent it for now: the next erasure does it again.
    """
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        (patience,) = connection.exec_driver_sql("PRAGMA busy_timeout").one()
        connection.exec_driver_sql(f"PRAGMA busy_timeout={LOG_WAIT_MS}")
        try:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")


def erase_conversation(connection: Connection, conversation: str) -> bool:
    """Delete everything of the conversation; return whether there was something."""
    connection.execute(sa.delete(TURN).where(TURN.c.conversation == conversation))
    deleted = connection.execute(
        sa.delete(CONVERSATION).where(CONVERSATION.c.id == conversation)
    ).rowcount
    return bool(deleted)
