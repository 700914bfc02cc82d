"""What the routes share, built once by the application's factory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request

from bot.gateway.engine_client import EngineClient
from bot.gateway.limits import RateLimits
from bot.gateway.metrics import Metrics
from bot.gateway.partners import Partners
from bot.gateway.recap_pdf import PdfPress
from bot.gateway.recap_tokens import RecapTokens
from bot.gateway.store import Store
from bot.gateway.supervisor import Supervisor


@dataclass(frozen=True)
class Services:
    """The gateway's working parts; `supervisor` is None when others run the engines."""

    store: Store
    engine: EngineClient
    limits: RateLimits
    metrics: Metrics
    supervisor: Supervisor | None
    partners: Partners
    recaps: RecapTokens
    press: PdfPress


async def services_of(request: Request) -> Services:
    """Return the services of the application that serves a request."""
    services: Services = request.app.state.services
    return services


def within_rate(what: str) -> Callable[[Request], Awaitable[None]]:
    """Return a dependency that counts a call for the caller's address and may raise a 429."""

    async def count(request: Request) -> None:
        services: Services = request.app.state.services
        await services.limits.call(what, request)

    return count
