"""The strict tracker store: the database is the truth, and a failure is never hidden.

One owner process. It keeps recent conversations in memory; each turn is one transaction that
moves the conversation from the row the copy knows to the next, so a stale copy can never be
written, and any failure drops the copy. The database is called in threads of its own: while a
disk or a network is slow the other visitors' turns are still computed. SQLite has one such
thread, so commits wait for each other; PostgreSQL has a few.
"""

import asyncio
import json
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from bot.engine import database
from bot.engine.encoding import to_json
from bot.engine.errors import AlreadyApplied, ConversationMoved, DatabaseAway, Refused, TurnFailed
from bot.engine.events import read_events
from bot.engine.live_tracker import KEPT_TURNS, LiveTracker, count_turns, since_restart

LOGGER = logging.getLogger(__name__)
KEPT_CONVERSATIONS = 500
"""Kept in memory: a finished conversation of ten turns costs about 110 kB there, so 55 MB."""

Result = TypeVar("Result")


class ConversationStore(TrackerStore):
    """Rasa's tracker store over `engine_conversation` and `engine_turn`."""

    def __init__(self, engine: Engine, domain: Domain | None = None) -> None:
        """Keep conversations in the database behind `engine`."""
        super().__init__(domain)
        self._engine = engine
        self._threads = ThreadPoolExecutor(
            database.useful_threads(engine), thread_name_prefix="database"
        )
        self._tables_made = False
        self._making_tables = threading.Lock()
        self._live: OrderedDict[str, LiveTracker] = OrderedDict()

    async def retrieve(self, sender_id: str) -> LiveTracker | None:
        """Return the conversation's tracker, or None; reads the database if not in memory."""
        if not sender_id:
            raise Refused("a conversation needs an id")
        tracker = self._live.get(sender_id)
        if tracker is None:
            found = await self._reading(database.read_conversation, sender_id)
            if not found:
                return None
            tracker = self._rebuild(sender_id, found)
            self._keep(tracker)
        else:
            self._live.move_to_end(sender_id)
        return tracker

    async def create_tracker(
        self, sender_id: str, append_action_listen: bool = True
    ) -> LiveTracker:
        """Return a blank tracker; nothing is stored before its first turn."""
        if not sender_id:
            raise Refused("a conversation needs an id")
        return LiveTracker(sender_id, self.domain.slots)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the new events of `tracker` in one transaction.

        Raises AlreadyApplied when their message_id is stored, ConversationMoved when the
        database is elsewhere than the tracker believes, DatabaseAway when it cannot be written.
        """
        assert isinstance(tracker, LiveTracker)
        try:
            await self._save(tracker)
        except BaseException:
            self.forget(tracker.sender_id)
            raise
        self._keep(tracker)

    def forget(self, sender_id: str) -> None:
        """Drop the copy in memory; the next turn reads the database."""
        self._live.pop(sender_id, None)

    async def erase(self, sender_id: str) -> bool:
        """Delete every row of the conversation; return whether it existed."""
        self.forget(sender_id)
        existed = await self._writing(database.erase_conversation, sender_id)
        try:
            await self._in_thread(
                lambda: database.shorten_log(self._engine), "the log of writes cannot be emptied"
            )
        except DatabaseAway:
            LOGGER.warning("erased, but the log of writes could not be emptied")
        return existed

    async def rows(self, sender_id: str, first: int, last: int) -> list[tuple[int, list[Event]]]:
        """Return (row, events) of the stored rows from `first` to `last`."""
        found = await self._reading(database.read_rows, sender_id, first, last)
        return [(row.row, self._read(sender_id, row.events)) for row in found]

    async def row_of(self, sender_id: str, message_id: str) -> int | None:
        """Return the row where `message_id` was applied, or None."""
        return await self._reading(database.row_of_message, sender_id, message_id)

    async def check(self) -> None:
        """Raise DatabaseAway unless the database can be written."""
        await self._writing(database.touch_nothing)

    async def keys(self) -> Iterable[str]:
        """Return the ids of all conversations."""
        return await self._reading(database.read_ids)

    async def _save(self, tracker: LiveTracker) -> None:
        new = tracker.new_events
        if not new:
            return
        row = tracker.rows
        kept = since_restart(new) if row else new
        if kept is not new:
            _begin_again(tracker, kept)
        else:
            tracker.turn += count_turns(new)
            tracker.row_sizes.append(len(new))
            _shrink_if_long(tracker)
        tracker.rows = row + 1
        message = next((event for event in new if isinstance(event, UserUttered)), None)
        text = to_json([event.as_dict() for event in new])
        await self._writing(self._write, tracker, row, message and message.message_id, text)
        tracker.base_is_stored = True

    def _write(
        self,
        connection: Connection,
        tracker: LiveTracker,
        row: int,
        message_id: str | None,
        events: str,
    ) -> None:
        place: dict[str, Any] = {
            "rows": tracker.rows,
            "turn": tracker.turn,
            "start": tracker.start,
            "base_row": tracker.base_row,
            "updated_at": time.time(),
        }
        if not tracker.base_is_stored:
            place["base"] = to_json([event.as_dict() for event in tracker.base])
        try:
            if row:
                database.move_conversation(connection, tracker.sender_id, row, place)
            else:
                place["started_at"] = place["updated_at"]
                database.add_conversation(connection, tracker.sender_id, tracker.partner, place)
            database.add_row(connection, tracker.sender_id, row, message_id, events)
            if row and tracker.start == row:
                database.empty_rows_before(connection, tracker.sender_id, row)
        except IntegrityError as error:
            raise (AlreadyApplied if row and message_id else ConversationMoved) from error

    def _rebuild(self, sender_id: str, found: list[Any]) -> LiveTracker:
        place = found[0]
        tracker = LiveTracker(sender_id, self.domain.slots)
        tracker.partner, tracker.rows, tracker.turn = place.partner, place.rows, place.turn
        tracker.start, tracker.base_row = place.start, place.base_row
        tracker.base = self._read(sender_id, place.base)
        tracker.base_is_stored = True
        for event in tracker.base:
            tracker.update(event)
        for stored in found:
            events = self._read(sender_id, stored.events)
            if stored.row == place.start:
                events = since_restart(events)
            tracker.row_sizes.append(len(events))
            for event in events:
                tracker.update(event)
        return tracker

    def _read(self, sender_id: str, text: str) -> list[Event]:
        try:
            return read_events(json.loads(text))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            self.forget(sender_id)
            raise TurnFailed("a stored row cannot be read") from error

    def _keep(self, tracker: LiveTracker) -> None:
        self._live[tracker.sender_id] = tracker
        self._live.move_to_end(tracker.sender_id)
        while len(self._live) > KEPT_CONVERSATIONS:
            self._live.popitem(last=False)

    async def _reading(self, work: Callable[..., Result], *args: Any) -> Result:
        def read() -> Result:
            with self._engine.connect() as connection:
                return work(connection, *args)

        return await self._in_thread(read, "the database cannot be read")

    async def _writing(self, work: Callable[..., Result], *args: Any) -> Result:
        def write() -> Result:
            with self._engine.begin() as connection:
                return work(connection, *args)

        return await self._in_thread(write, "the database cannot be written")

    async def _in_thread(self, work: Callable[[], Result], failure: str) -> Result:
        def prepared() -> Result:
            self._make_tables()
            return work()

        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, prepared)
        except SQLAlchemyError as error:
            raise DatabaseAway(failure) from error

    def _make_tables(self) -> None:
        """Create the tables at the first call that finds the database there."""
        if not self._tables_made:
            with self._making_tables:
                database.create_tables(self._engine)
            self._tables_made = True


def _shrink_if_long(tracker: LiveTracker) -> None:
    if len(tracker.row_sizes) > 2 * KEPT_TURNS:
        tracker.shrink(len(tracker.row_sizes) - KEPT_TURNS)


def _begin_again(tracker: LiveTracker, kept: list[Event]) -> None:
    """Cut everything before the restart; the state is already that of the restart."""
    tracker.events.clear()
    tracker.events.extend(kept)
    tracker.turn = count_turns(kept)
    tracker.start = tracker.base_row = tracker.rows
    tracker.base, tracker.row_sizes = [], [len(kept)]
    tracker.base_is_stored = False
