"""`POST /api/assessments`: the verdict for given facts, without conversation or engine."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends
from pydantic import Field, WithJsonSchema, field_validator
from starlette.responses import Response

from bot.gateway.examples import APPLICANTS
from bot.gateway.facts_schema import Contract
from bot.gateway.json_body import JsonBody
from bot.gateway.problems import ProblemError
from bot.gateway.schemas import Assessment
from bot.gateway.services import within_rate
from rules_core import Facts, InvalidFact, NoSchemeInForce, assess

router = APIRouter(tags=["Rules"])

PARIS = ZoneInfo("Europe/Paris")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class NewAssessment(Contract):
    """The facts of an applicant and, if not today, the date to assess them on."""

    facts: Annotated[dict[str, Any], WithJsonSchema({"type": "object"})]
    on: Annotated[str | None, WithJsonSchema({"type": "string", "format": "date"})] = Field(
        default=None
    )

    @field_validator("on")
    @classmethod
    def _day(cls, value: str | None) -> str | None:
        try:
            if value is not None and _DAY.fullmatch(value):
                date.fromisoformat(value)
                return value
        except ValueError:
            pass
        raise ValueError("« on » doit être une date au format AAAA-MM-JJ.")


read_facts = JsonBody(NewAssessment)


def today() -> date:
    """Return the date in the Region."""
    return datetime.now(PARIS).date()


@router.post(
    "/api/assessments",
    response_model=Assessment,
    dependencies=[Depends(within_rate("assessment"))],
    openapi_extra=read_facts.openapi(APPLICANTS) | {"security": []},
    summary="Assess an applicant; nothing is kept",
)
async def create_assessment(
    asked: Annotated[NewAssessment, Depends(read_facts)],
) -> Response:
    """Assess the facts; a fact that is not acceptable gets a 422 naming it and what is."""
    on = date.fromisoformat(asked.on) if asked.on else today()
    try:
        assessment = assess(Facts.from_dict(asked.facts), on)
    except InvalidFact as error:
        raise ProblemError(422, error.message, kind="invalid-fact", fact=error.fact) from None
    except NoSchemeInForce as error:
        raise ProblemError(422, str(error), kind="no-scheme-in-force") from None
    body = json.dumps(assessment.to_dict(), ensure_ascii=False, allow_nan=False).encode()
    return Response(body, headers={"Cache-Control": "no-store"}, media_type="application/json")
