"""Whether an answer helped: kept with the conversation, erased with it, never logged."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import StrictBool, field_validator
from sqlalchemy.exc import IntegrityError
from starlette.responses import Response

from bot.gateway.conversations import GONE, Owned, ServicesOf, within_message_rate
from bot.gateway.examples import FEEDBACK
from bot.gateway.facts_schema import Contract, optional
from bot.gateway.json_body import JsonBody
from bot.gateway.opinions import KEEP
from bot.gateway.problems import ProblemError
from bot.gateway.store import DatabaseUnavailable
from bot.text import MAX_CHARACTERS, clean_text

router = APIRouter(tags=["Conversation"])


class NewFeedback(Contract):
    """What the visitor thinks of the answer; given again without a comment, it keeps the last."""

    helpful: StrictBool
    comment: str = optional(minLength=1, maxLength=MAX_CHARACTERS)

    @field_validator("comment")
    @classmethod
    def _cleaned(cls, value: str) -> str:
        return clean_text(value)


read_feedback = JsonBody(NewFeedback)


@router.post(
    "/api/conversations/{conversation_id}/feedback",
    status_code=204,
    openapi_extra=read_feedback.openapi(FEEDBACK),
    summary="Say whether the answer helped; the last word said replaces the others",
)
async def give_feedback(
    conversation: Owned,
    _: Annotated[None, Depends(within_message_rate)],
    given: Annotated[NewFeedback, Depends(read_feedback)],
    services: ServicesOf,
) -> Response:
    """Keep the feedback durably; a conversation erased meanwhile gets a 404."""
    row = {
        "conversation": conversation,
        "helpful": given.helpful,
        "comment": given.comment,
        "given_at": datetime.now(UTC),
    }
    try:
        await services.store.run(KEEP.bindparams(**row))
    except DatabaseUnavailable as error:
        if isinstance(error.__cause__, IntegrityError):
            raise ProblemError(404, GONE) from None
        raise
    return Response(status_code=204, headers={"Cache-Control": "no-store"})
