"""For those who run the service: alive, ready, metrics."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.responses import JSONResponse, Response

from bot.gateway.engine_client import RETRY_AFTER_S, EngineClient
from bot.gateway.problems import ProblemError
from bot.gateway.services import Services, services_of, within_rate
from bot.gateway.store import DatabaseUnavailable, Store

router = APIRouter(tags=["Operations"])
ServicesOf = Annotated[Services, Depends(services_of)]
NO_STORE = {"Cache-Control": "no-store"}
OPEN: dict[str, Any] = {"security": []}


@router.get("/healthz", openapi_extra=OPEN, summary="The process is alive")
async def healthz() -> JSONResponse:
    """Answer as long as the process serves."""
    return JSONResponse({"status": "ok"}, headers=NO_STORE)


@router.get(
    "/readyz",
    dependencies=[Depends(within_rate("readiness"))],
    openapi_extra=OPEN,
    summary="Engine and database are ready",
)
async def readyz(services: ServicesOf) -> JSONResponse:
    """Answer 200 when visitors can chat; 503 says what is missing."""
    engine, database = await asyncio.gather(
        engines_ready(services.engine), _database_ready(services.store)
    )
    checks = {"engine": _word(engine), "database": _word(database)}
    if not (engine and database):
        raise ProblemError(503, headers={"Retry-After": str(RETRY_AFTER_S)}, **checks)
    return JSONResponse({"status": "ready", **checks}, headers=NO_STORE)


@router.get("/metrics", openapi_extra=OPEN, summary="Prometheus metrics", response_class=Response)
async def metrics(services: ServicesOf) -> Response:
    """Return the counters of this process."""
    return services.metrics.exposition()


async def engines_ready(engine: EngineClient) -> bool:
    """Whether every engine answers that it is ready."""
    return all(status == 200 for status in (await engine.health()).values())


async def _database_ready(store: Store) -> bool:
    try:
        await store.check()
    except DatabaseUnavailable:
        return False
    return True


def _word(ready: bool) -> str:
    return "ready" if ready else "unavailable"
