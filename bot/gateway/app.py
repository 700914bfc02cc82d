"""The application: its parts put together, and what starts and stops with it."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI, Request
from starlette.responses import Response

from bot.gateway import (
    assessments,
    conversations,
    embedding,
    feedback,
    health,
    information,
    recaps,
    scheme,
)
from bot.gateway.compression import Compression
from bot.gateway.engine_client import EngineClient
from bot.gateway.erasure import keep_erasing
from bot.gateway.journal import Journal
from bot.gateway.limits import RateLimits
from bot.gateway.metrics import Metrics
from bot.gateway.openapi import DESCRIPTION, register_openapi
from bot.gateway.pages import register_pages
from bot.gateway.partners import read_partners
from bot.gateway.problems import problem_response, register_problems, unavailable
from bot.gateway.recap_pdf import PdfPress
from bot.gateway.recap_tokens import RecapTokens, secret_keys
from bot.gateway.security_headers import SecurityHeaders
from bot.gateway.services import Services
from bot.gateway.settings import Settings
from bot.gateway.store import DatabaseUnavailable, Store
from bot.gateway.supervisor import Patience, Supervisor

log = logging.getLogger(__name__)

VERSION = "0.1.0"
DATABASE_AWAY = (
    "L’enregistrement des conversations est momentanément indisponible. "
    "Réessayez dans quelques secondes."
)
READY_POLL_S = 0.25
PARTS = (
    conversations,
    feedback,
    assessments,
    scheme,
    health,
    recaps,
    information,
    embedding,
)
NOT_FOR_THE_ENGINE = ("ENGINE_PORT", "SECRET_KEY", "LEGAL_", "RATE_")


def create_app(settings: Settings, when_ready: Callable[[], None] | None = None) -> FastAPI:
    """Build the application; `when_ready` is called once, when visitors can first chat.

    Raises ValueError when the partners' file or the secret key cannot be used.
    """
    services = _services(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        try:
            await services.store.check()
        except DatabaseUnavailable:
            log.error("database unavailable at start")
        if services.supervisor:
            services.supervisor.start()
        tasks = [
            asyncio.create_task(_announce(services, when_ready)),
            asyncio.create_task(keep_erasing(services, settings.retention_days)),
        ]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            if services.supervisor:
                await services.supervisor.stop()
            await services.engine.close()
            services.store.close()

    app = FastAPI(
        title="Assistant INESS",
        version=VERSION,
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.settings, app.state.services = settings, services
    for part in PARTS:
        app.include_router(part.router)
    register_pages(app, settings.widget)
    embedding.register_loader(app, settings.widget)
    register_problems(app)
    register_openapi(app)
    app.add_exception_handler(DatabaseUnavailable, _on_database_away)
    app.add_middleware(Compression)
    app.add_middleware(Journal, metrics=services.metrics)
    app.add_middleware(SecurityHeaders)
    return app


def _services(settings: Settings) -> Services:
    engine = EngineClient(settings.engine_addresses, settings.engine_turn_timeout)
    metrics = Metrics()
    supervisor = None
    if settings.supervised:
        supervisor = _supervisor(settings, engine)
        metrics.watch("iness_engine_ready", "Whether our engine is ready", lambda: supervisor.ready)
        metrics.watch("iness_engine_starts", "Engines started", lambda: supervisor.starts)
    keys = secret_keys(settings.secret_key, settings.secret_key_file)
    return Services(
        Store(settings.database_url),
        engine,
        RateLimits(settings),
        metrics,
        supervisor,
        read_partners(settings.partners_file),
        RecapTokens(keys, settings.recap_days * 86_400),
        PdfPress(),
    )


def _supervisor(settings: Settings, engine: EngineClient) -> Supervisor:
    (address,) = settings.engine_addresses
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(NOT_FOR_THE_ENGINE)
    }
    environment |= {
        "DATABASE_URL": settings.database_url,
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONUNBUFFERED": "1",
    }
    return Supervisor(
        settings.engine_command,
        settings.engine_socket,
        environment,
        lambda: engine.ping(address),
        Patience(
            start=settings.engine_start_timeout,
            hang=settings.engine_hang_timeout,
            ping=settings.engine_ping_interval,
        ),
        settings.engine_raw_output,
    )


async def _announce(services: Services, when_ready: Callable[[], None] | None) -> None:
    while not await health.engines_ready(services.engine):
        await asyncio.sleep(READY_POLL_S)
    log.info("ready to chat")
    if when_ready:
        when_ready()


async def _on_database_away(_: Request, error: Exception) -> Response:
    log.error("database unavailable", extra={"cause": str(error)})
    return problem_response(unavailable(DATABASE_AWAY, 3, "database-unavailable"))
