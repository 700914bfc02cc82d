"""Whether the database can be written, told in time: a late answer would look like a hang."""

import asyncio

from bot.engine.errors import DatabaseAway
from bot.engine.store import ConversationStore

WAIT_S = 1.0


class DatabaseWatch:
    """Checks the database, one check at a time however many ask."""

    def __init__(self, store: ConversationStore, wait_s: float = WAIT_S) -> None:
        """Check through `store`; a check that takes more than `wait_s` counts as failed."""
        self._store = store
        self._wait_s = wait_s
        self._check: asyncio.Task[bool] | None = None

    async def writable(self) -> bool:
        """Return whether the database could be written within the wait."""
        if self._check is None or self._check.done():
            self._check = asyncio.create_task(self._try())
        try:
            return await asyncio.wait_for(asyncio.shield(self._check), self._wait_s)
        except asyncio.TimeoutError:
            return False

    async def _try(self) -> bool:
        try:
            await self._store.check()
        except DatabaseAway:
            return False
        return True
