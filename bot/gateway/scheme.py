"""`GET /api/scheme`: the rules in force, with their sources."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import JSONResponse

from bot.gateway.assessments import today
from bot.gateway.fact_controls import FACT_WORDS
from bot.gateway.problems import ProblemError
from bot.gateway.schemas import Scheme
from rules_core import NoSchemeInForce, scheme_in_force

router = APIRouter(tags=["Rules"])


@router.get(
    "/api/scheme",
    response_model=Scheme,
    openapi_extra={"security": []},
    summary="The scheme in force: parameters, criteria, citations, assumptions, words of facts",
)
async def read_scheme() -> JSONResponse:
    """Return the scheme in force today; 404 when there is none."""
    try:
        scheme: dict[str, Any] = {**scheme_in_force(today()).to_dict(), "facts": FACT_WORDS}
    except NoSchemeInForce as error:
        raise ProblemError(404, str(error), kind="no-scheme-in-force") from None
    return JSONResponse(scheme, headers={"Cache-Control": "public, max-age=300"})
