"""The private API, called as the gateway calls it."""

import json
from typing import Any

import pytest
from fastapi import FastAPI

from bot.engine.app import create_app
from bot.engine.conversations import Conversations
from bot.engine.store import ConversationStore


class Caller:
    """Calls an ASGI app without a network."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app

    async def __call__(self, method: str, path: str, body: Any = None) -> tuple[int, Any, str]:
        path, _, query = path.partition("?")
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [(b"content-type", b"application/json")],
        }
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": data, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self.app(scope, receive, send)
        content = b"".join(message.get("body", b"") for message in sent[1:])
        kind = dict(sent[0]["headers"]).get(b"content-type", b"").decode()
        return sent[0]["status"], json.loads(content) if content else None, kind


@pytest.fixture
def call(conversations: Conversations, store: ConversationStore) -> Caller:
    return Caller(create_app(conversations, store, "toy.tar.gz"))


async def test_a_conversation_over_http(call: Caller) -> None:
    status, opened, _ = await call("POST", "/conversations/c1", {"partner": "cress-hdf"})
    assert status == 201
    status, again, _ = await call("POST", "/conversations/c1", {})
    assert (status, again) == (201, opened)
    message = {"message_id": "m1", "text": "on est une association", "on": "2026-02-01"}
    status, reply, kind = await call("POST", "/conversations/c1/messages", message)
    assert (status, kind) == (200, "application/json")
    assert reply["state"]["assessment"]["on"] == "2026-02-01"
    choice = opened["messages"][0]["choices"][1]["id"]
    status, _, _ = await call(
        "POST", "/conversations/c1/messages", {"message_id": "m2", "choice": choice}
    )
    assert status == 200
    status, shown, _ = await call("GET", "/conversations/c1?on=2026-02-01")
    assert status == 200
    assert len(shown["messages"]) == 6
    assert shown["state"]["assessment"]["on"] == "2026-02-01"
    assert await call("DELETE", "/conversations/c1") == (204, None, "")
    assert await call("DELETE", "/conversations/c1") == (204, None, "")
    assert (await call("GET", "/conversations/c1"))[0] == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"message_id": "m1"},
        {"message_id": "m1", "text": "a", "choice": "b"},
        {"message_id": "", "text": "a"},
        {"message_id": "m1", "text": "a", "metadata": {"headcount": 3}},
        {"message_id": "m1", "text": ""},
        {"message_id": "m1", "text": "a" * 501},
        {"message_id": "m1", "text": "a\x00"},
        {"message_id": "m1", "choice": "x"},
        {"message_id": "m1", "text": "a", "on": "hier"},
        b'{"message_id": "m1", "text": "\\ud800"}',
        b"not json",
    ],
)
async def test_a_bad_message_is_a_problem_in_french(call: Caller, body: Any) -> None:
    await call("POST", "/conversations/c1", {})
    status, problem, kind = await call("POST", "/conversations/c1/messages", body)
    assert (status, kind) == (422, "application/problem+json")
    assert set(problem) == {"type", "title", "status", "detail"}
    assert (await call("GET", "/conversations/c1"))[1]["state"]["turn"] == 0


@pytest.mark.parametrize("identifier", ["%20", "a b", "é", "a" * 65, "default;drop"])
async def test_a_strange_id_is_refused(call: Caller, identifier: str) -> None:
    assert (await call("POST", f"/conversations/{identifier}", {}))[0] == 422


async def test_an_empty_id_opens_nothing(call: Caller) -> None:
    assert (await call("POST", "/conversations/", {}))[0] in (404, 405, 307)


async def test_an_unknown_conversation_is_a_404(call: Caller) -> None:
    body = {"message_id": "m1", "text": "merci"}
    status, problem, _ = await call("POST", "/conversations/nobody/messages", body)
    assert (status, problem["status"]) == (404, 404)


@pytest.mark.parametrize("text", ["tourne en rond", "chut silence", "explose maintenant"])
async def test_a_dialogue_that_fails_is_a_problem_not_a_success(call: Caller, text: str) -> None:
    await call("POST", "/conversations/c1", {})
    body = {"message_id": "m1", "text": text}
    status, problem, kind = await call("POST", "/conversations/c1/messages", body)
    assert (status, kind) == (500, "application/problem+json")
    assert text not in json.dumps(problem, ensure_ascii=False)


async def test_health_tells_a_database_that_cannot_be_written(
    call: Caller, store: ConversationStore
) -> None:
    import sqlalchemy as sa

    assert await call("GET", "/health") == (
        200,
        {"model": "toy.tar.gz", "database": "writable"},
        "application/json",
    )
    sa.event.listen(
        store._engine, "connect", lambda c, _: c.execute("PRAGMA query_only=ON"), insert=True
    )
    store._engine.dispose()
    assert (await call("GET", "/health"))[0] == 503
    body = {"message_id": "m1", "text": "merci"}
    await call("POST", "/conversations/c1", {})
    assert (await call("POST", "/conversations/c1/messages", body))[0] in (404, 503)
    assert (await call("POST", "/conversations/c1", {}))[0] == 503
