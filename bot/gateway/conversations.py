"""A visitor's conversation: open, send, read again, erase."""

from __future__ import annotations

import json
import logging
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request
from pydantic import ConfigDict, Field, field_validator, model_validator
from starlette.responses import Response

from bot.gateway.assessments import today
from bot.gateway.embedding import from_a_known_site, known_partner
from bot.gateway.erasure import erase_all
from bot.gateway.examples import MESSAGES, OPENINGS
from bot.gateway.facts_schema import Contract, optional
from bot.gateway.json_body import JsonBody
from bot.gateway.opinions import opinion_of
from bot.gateway.partners import PARTNER_ID
from bot.gateway.problems import ProblemError
from bot.gateway.recap_tokens import Recap, UnreadableRecap
from bot.gateway.schemas import Opened, Turn
from bot.gateway.services import Services, services_of, within_rate
from bot.gateway.store import DatabaseUnavailable
from bot.gateway.tokens import bearer_token, conversation_of, matches, new_token, token_hash
from bot.text import MAX_CHARACTERS, clean_text
from rules_core import Changes, InvalidFact

log = logging.getLogger(__name__)
router = APIRouter(tags=["Conversation"])

UUID_PATTERN = r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
UNREADABLE = (
    "Ce récapitulatif ne peut pas être lu : son lien est incomplet, modifié ou trop ancien."
)
GONE = "Cette conversation n’existe pas ou a été effacée."


SORTS = ("text", "choice", "facts")


class NewConversation(Contract):
    """What opens a conversation."""

    partner: str | None = Field(None, pattern=PARTNER_ID)
    recap: str | None = Field(
        None,
        pattern=r"^[A-Za-z0-9_-]{1,6000}$",
        description="The token of a recap's link, to go on from its facts",
    )


class NewMessage(Contract):
    """A visitor's message: exactly one of `text`, `choice` and `facts`."""

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": [sort]} for sort in SORTS]},
    )

    message_id: str = Field(pattern=UUID_PATTERN, description="A UUID drawn by the caller")
    text: str = optional(minLength=1, maxLength=MAX_CHARACTERS)
    choice: Annotated[str, Field(pattern=r"^[!-~]{1,200}$")] = optional()
    facts: dict[str, Any] = optional()

    @field_validator("message_id")
    @classmethod
    def _canonical(cls, value: str) -> str:
        return value.lower()

    @field_validator("text")
    @classmethod
    def _cleaned(cls, value: str) -> str:
        return clean_text(value)

    @model_validator(mode="after")
    def _one_of(self) -> NewMessage:
        if sum(getattr(self, sort) is not None for sort in SORTS) != 1:
            raise ValueError("Donnez « text », « choice » ou « facts », et un seul des trois.")
        return self


read_opening = JsonBody(NewConversation, required=False)
read_message = JsonBody(NewMessage)
ServicesOf = Annotated[Services, Depends(services_of)]


async def own_conversation(
    request: Request,
    services: ServicesOf,
    conversation_id: Annotated[str, Path(json_schema_extra={"format": "uuid"})],
) -> str:
    """Return the id of the path once the token is known to open it. Raises ProblemError 401, 404.

    A token we never gave → 401. One that opens another conversation, or one erased since → 404.
    """
    token = bearer_token(request.headers.get("authorization"))
    if token is None:
        raise ProblemError(401)
    own = conversation_of(token)
    kept = await services.store.token_hash(own)
    if kept is None and own != conversation_id:
        raise ProblemError(401)
    if kept is not None and not matches(token, kept):
        raise ProblemError(401)
    if kept is None or own != conversation_id:
        raise ProblemError(404, GONE)
    await services.store.touch(own)
    return own


Owned = Annotated[str, Depends(own_conversation)]


async def within_message_rate(conversation: Owned, services: ServicesOf) -> None:
    """Count the message in its conversation. Raises ProblemError 429."""
    await services.limits.message(conversation)


@router.post(
    "/api/conversations",
    status_code=201,
    response_model=Opened,
    dependencies=[Depends(from_a_known_site), Depends(within_rate("creation"))],
    openapi_extra=read_opening.openapi(OPENINGS) | {"security": []},
    summary="Open a conversation; the assistant speaks first",
)
async def create(
    opening: Annotated[NewConversation, Depends(read_opening)], services: ServicesOf
) -> Response:
    """Open a conversation and return its id, its token (once) and the first messages."""
    known_partner(services, opening.partner)
    recap = _recalled(services, opening.recap) if opening.recap else None
    facts, partner = recap.facts if recap else None, opening.partner
    if recap and not partner and services.partners.get(recap.partner):
        partner = recap.partner
    token = new_token()
    conversation = conversation_of(token)
    turn = json.loads(await services.engine.create(conversation, partner, facts))
    try:
        await services.store.add(conversation, token_hash(token), partner)
    except DatabaseUnavailable:
        await _forget(services, conversation)
        raise
    content = {"id": conversation, "token": token} | turn
    return _answer(_json(content), 201, {"Location": f"/api/conversations/{conversation}"})


@router.post(
    "/api/conversations/{conversation_id}/messages",
    response_model=Turn,
    openapi_extra=read_message.openapi(MESSAGES),
    summary="Send a text, a choice or changed facts; the same message_id again, the same answer",
)
async def say(
    conversation: Owned,
    _: Annotated[None, Depends(within_message_rate)],
    message: Annotated[NewMessage, Depends(read_message)],
    services: ServicesOf,
) -> Response:
    """Play one turn; after a 503 the same message may be sent again with the same id.

    `facts` changes what was understood without a sentence: values, null to take a fact back,
    `unknown` for what the visitor does not know. A value that is not acceptable gets a 422 naming
    the fact and what is accepted. The message then reads in the history as a visitor would say it.
    """
    if message.facts is not None:
        _refuse_invalid(message.facts)
    return _answer(await services.engine.say(conversation, message.model_dump(exclude_unset=True)))


@router.get(
    "/api/conversations/{conversation_id}",
    response_model=Turn,
    summary="The whole conversation, to resume after a reload",
)
async def read(conversation: Owned, services: ServicesOf) -> Response:
    """Return every message and the state, with the visitor's opinion in it if one was given."""
    opinion = await opinion_of(services.store, conversation)
    return _answer(_with(await services.engine.history(conversation), opinion))


@router.delete(
    "/api/conversations/{conversation_id}",
    status_code=204,
    summary="Erase everything kept of a conversation",
)
async def erase(conversation: Owned, services: ServicesOf) -> Response:
    """Erase the engine's data, then ours; a failure leaves the token valid to try again."""
    await erase_all(services, [conversation])
    return Response(status_code=204, headers={"Cache-Control": "no-store"})


def _with(turn: bytes, opinion: dict[str, Any] | None) -> bytes:
    """Return the engine's JSON, its state completed with the opinion given, if one was."""
    if opinion is None:
        return turn
    content = json.loads(turn)
    content["state"]["feedback"] = opinion
    return _json(content)


def _json(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, allow_nan=False).encode()


def _recalled(services: Services, token: str) -> Recap:
    """Return what a recap holds. Raises ProblemError 422."""
    try:
        return services.recaps.read(token)
    except UnreadableRecap:
        raise ProblemError(422, UNREADABLE, kind="unreadable-recap") from None


def _refuse_invalid(facts: dict[str, Any]) -> None:
    """Raise ProblemError 422, naming the fact and what is accepted, unless all can be changed."""
    try:
        Changes.from_dict(facts, today())
    except InvalidFact as error:
        raise ProblemError(422, error.message, kind="invalid-fact", fact=error.fact) from None


async def _forget(services: Services, conversation: str) -> None:
    try:
        await services.engine.erase(conversation)
    except ProblemError:
        log.warning("an opening that was never handed out stays in the engine")


def _answer(body: bytes, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Send the engine's JSON: it was validated where it was made."""
    return Response(
        body, status, {"Cache-Control": "no-store", **(headers or {})}, "application/json"
    )
