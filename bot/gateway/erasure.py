"""What is erased: a conversation when its visitor asks, and those left alone for too long."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.gateway.problems import ProblemError
from bot.gateway.services import Services
from bot.gateway.store import DatabaseUnavailable

log = logging.getLogger(__name__)

EVERY_S = 86_400.0
TRY_AGAIN_S = 600.0
BATCH = 200


async def erase_all(services: Services, conversations: Sequence[str]) -> None:
    """Erase conversations: the engine's part, then ours. Raises ProblemError, DatabaseUnavailable.

    A failure leaves our part of a conversation, and so its token, to try again.
    """
    for conversation in conversations:
        await services.engine.erase(conversation)
        await services.store.remove(conversation)
    await services.store.wipe_log()


async def erase_old(services: Services, days: int) -> int:
    """Erase every conversation untouched for `days` days; return how many.

    Raises ProblemError, DatabaseUnavailable.
    """
    limit, erased = datetime.now(UTC) - timedelta(days=days), 0
    while found := await services.store.untouched_since(limit, BATCH):
        await erase_all(services, found)
        erased += len(found)
    return erased


async def keep_erasing(services: Services, days: int) -> None:
    """Erase what is too old, once a day and sooner after a failure; never returns."""
    while True:
        pause = EVERY_S
        try:
            erased = await erase_old(services, days)
            log.info("old conversations erased", extra={"erased": erased})
        except (ProblemError, DatabaseUnavailable) as error:
            log.warning("erasure put off", extra={"error": type(error).__name__})
            pause = TRY_AGAIN_S
        except Exception as error:
            log.error("erasure put off", extra={"error": type(error).__name__})
            pause = TRY_AGAIN_S
        await asyncio.sleep(pause)
