"""What the gateway's tests do: start one, open a conversation, hold an error to its shape."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx

from bot.gateway.app import create_app
from bot.gateway.settings import Settings

DEADLINE_S = 20.0


async def until(condition: Callable[[], Any], deadline: float = DEADLINE_S) -> Any:
    """Wait for a condition (a plain or async call) to be true; fail after the deadline."""
    end = asyncio.get_running_loop().time() + deadline
    while True:
        value = condition()
        if asyncio.iscoroutine(value):
            value = await value
        if value:
            return value
        assert asyncio.get_running_loop().time() < end, "waited too long"
        await asyncio.sleep(0.02)


@contextlib.asynccontextmanager
async def gateway(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a running gateway, without network."""
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app, client=("198.51.100.7", 1234))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
            client.app = app  # type: ignore[attr-defined]
            yield client


class Visit:
    """A conversation opened through the public API."""

    def __init__(self, client: httpx.AsyncClient, opened: dict[str, Any]) -> None:
        self.client, self.opened = client, opened
        self.id, self.token = opened["id"], opened["token"]
        self.url = f"/api/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {self.token}"}

    async def say(self, **message: Any) -> httpx.Response:
        message = {"message_id": "6f1f7e0e-52a4-4c5d-9f0a-1f0c9a1d2b3c", **message}
        return await self.client.post(f"{self.url}/messages", json=message, headers=self.headers)

    async def read(self) -> httpx.Response:
        return await self.client.get(self.url, headers=self.headers)

    async def erase(self) -> httpx.Response:
        return await self.client.delete(self.url, headers=self.headers)


async def open_visit(client: httpx.AsyncClient, **body: Any) -> Visit:
    answer = await client.post("/api/conversations", json=body)
    assert answer.status_code == 201, answer.text
    return Visit(client, answer.json())


def check_problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    """Assert that an answer is a problem document in French; return it."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert {"type", "title", "status", "detail"} <= set(problem)
    assert problem["status"] == status
    assert problem["type"].startswith("urn:iness:problem:")
    assert problem["detail"].strip().endswith((".", "?", "!"))
    assert "Traceback" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    if status in (429, 503):
        assert int(answer.headers["retry-after"]) >= 1
    return problem
