"""Rate limits: calls that anybody may make for each address, messages for each conversation."""

from __future__ import annotations

import ipaddress
import math
import time

from fastapi import Request
from limits import parse
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.storage import storage_from_string

from bot.gateway.problems import ProblemError
from bot.gateway.settings import Settings

LOOPBACK = "loopback"


class RateLimits:
    """Generous limits that only a program reaches; the counts live in memory by default."""

    def __init__(self, settings: Settings) -> None:
        rules = parse(settings.rate_assessments)
        self._limits = {
            "creation": parse(settings.rate_creations),
            "message": parse(settings.rate_messages),
            "assessment": rules,
            "recap": rules,
            "readiness": rules,
            "pdf": parse(settings.rate_pdfs),
        }
        storage = settings.rate_storage
        self._limiter = SlidingWindowCounterRateLimiter(storage_from_string(storage))  # type: ignore[arg-type]

    async def call(self, what: str, request: Request) -> None:
        """Count a call of some sort for the caller's address. Raises ProblemError 429.

        This machine's own address is not counted: it is a local tool, or a reverse proxy that
        does not say for whom it calls, behind which every visitor would share one count.
        """
        whose = network_of(request)
        if whose != LOOPBACK:
            await self._count(what, whose)

    async def message(self, conversation: str) -> None:
        """Count a message in a conversation. Raises ProblemError 429."""
        await self._count("message", conversation)

    async def _count(self, what: str, whose: str) -> None:
        limit = self._limits[what]
        if await self._limiter.hit(limit, what, whose):
            return
        window = await self._limiter.get_window_stats(limit, what, whose)
        wait = max(1, math.ceil(window.reset_time - time.time()))
        raise ProblemError(429, headers={"Retry-After": str(wait)})


def network_of(request: Request) -> str:
    """Return whom a request is counted for: an IPv4 address, an IPv6 /64, or this machine."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "unknown"
    if address.is_loopback:
        return LOOPBACK
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)
