"""The engine's private API."""

import logging
import time
from datetime import date
from typing import Any

from fastapi import FastAPI, Path, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Extra, Field, root_validator

from bot.engine import logs
from bot.engine.conversations import Conversations, Said
from bot.engine.encoding import to_json
from bot.engine.errors import Refused, TurnError
from bot.engine.health import DatabaseWatch
from bot.engine.store import ConversationStore

LOGGER = logging.getLogger(__name__)
SORTS = ("text", "choice", "facts")
ID = r"^[A-Za-z0-9_-]{1,64}$"
BROKEN = "Le moteur de dialogue a échoué ; rien n’a été enregistré."


class Opening(BaseModel, extra=Extra.forbid):
    """The body that opens a conversation, from the facts of a recap if there are some."""

    partner: str | None = Field(None, max_length=64)
    on: date | None = None
    facts: dict[str, Any] | None = None


class Sending(BaseModel, extra=Extra.forbid):
    """The body of a visitor's message: a text, a choice or changed facts."""

    message_id: str = Field(regex=ID)
    text: str | None = None
    choice: str | None = Field(None, max_length=64)
    facts: dict[str, Any] | None = None
    on: date | None = None

    @root_validator(skip_on_failure=True)
    def _one_of_three(cls, values: dict[str, Any]) -> dict[str, Any]:
        if sum(values[name] is not None for name in SORTS) != 1:
            raise ValueError("send a text, a choice or facts")
        return values


def create_app(conversations: Conversations, store: ConversationStore, model: str) -> FastAPI:
    """Return the private API over `conversations`; `model` is the loaded model's name."""
    app = FastAPI(title="Moteur de l’assistant INESS", docs_url=None, redoc_url=None)
    watch = DatabaseWatch(store)
    app.add_exception_handler(TurnError, _turn_problem)
    app.add_exception_handler(RequestValidationError, _bad_request)
    app.add_exception_handler(Exception, _never_bare)

    @app.post("/conversations/{conversation}")
    async def begin(body: Opening, conversation: str = Path(pattern=ID)) -> Response:
        opened = await conversations.open(conversation, body.partner, body.on, body.facts)
        return _json(opened, 201)

    @app.post("/conversations/{conversation}/messages")
    async def say(body: Sending, conversation: str = Path(pattern=ID)) -> Response:
        began = time.perf_counter()
        said = Said(body.message_id, body.text, body.choice, body.facts, body.on)
        reply = await conversations.say(conversation, said)
        took = round((time.perf_counter() - began) * 1000, 1)
        sort = next(name for name in SORTS if getattr(body, name) is not None)
        logs.write(LOGGER, logging.INFO, "turn", ms=took, sort=sort)
        return _json(reply)

    @app.get("/conversations/{conversation}")
    async def show(conversation: str = Path(pattern=ID), on: date | None = None) -> Response:
        return _json(await conversations.show(conversation, on))

    @app.delete("/conversations/{conversation}")
    async def erase(conversation: str = Path(pattern=ID)) -> Response:
        await conversations.erase(conversation)
        return Response(status_code=204)

    @app.get("/health")
    async def health() -> Response:
        if not await watch.writable():
            return _json(to_json({"model": model, "database": "away"}), 503)
        return _json(to_json({"model": model, "database": "writable"}))

    return app


def _json(text: str, status: int = 200, media_type: str = "application/json") -> Response:
    return Response(text.encode(), status, media_type=media_type)


def _problem(status: int, title: str, detail: str) -> Response:
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return _json(to_json(body), status, "application/problem+json")


async def _turn_problem(_request: Request, error: Exception) -> Response:
    assert isinstance(error, TurnError)
    if error.status < 500:
        return _problem(error.status, error.title, str(error))
    LOGGER.error("turn failed", exc_info=error)
    return _problem(error.status, error.title, BROKEN)


async def _bad_request(_request: Request, error: Exception) -> Response:
    return _problem(422, Refused.title, "La demande n’a pas la forme attendue.")


async def _never_bare(_request: Request, error: Exception) -> Response:
    """Turn any unexpected error into a problem; the server logs it, without its words."""
    return _problem(500, TurnError.title, BROKEN)
