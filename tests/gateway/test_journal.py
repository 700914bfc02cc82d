"""Logs and metrics: useful, and silent about visitors."""

import io
import json
import logging

import httpx
import pytest
from starlette.routing import Route

from bot.gateway.journal import JsonLines
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import Visit, open_visit

SECRET = "confidentiel à Arras"


@pytest.fixture
def lines() -> io.StringIO:
    """Everything this process logs, as the gateway prints it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for chatty in ("httpx", "httpcore", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


def entries(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


async def test_a_visit_leaves_no_word_token_id_or_address(
    lines: io.StringIO, client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    visit = await open_visit(client, partner="cress-hdf")
    await visit.say(text=SECRET)
    await visit.say(text=SECRET, choice="x")
    await visit.say(choice="inconnu")
    engine.trouble = 500
    await visit.say(text=SECRET)
    engine.trouble = None
    await visit.read()
    await client.get(f"/{SECRET}?q={SECRET}")
    await client.post("/api/assessments", json={"facts": {"legal_form": SECRET}})
    await visit.erase()
    logged = lines.getvalue()
    assert len(entries(lines)) > 8
    for private in (SECRET, "confidentiel", visit.token, visit.id, "198.51.100.7"):
        assert private not in logged


async def test_each_request_is_one_entry_by_route(lines: io.StringIO, visit: Visit) -> None:
    lines.truncate(0)
    lines.seek(0)
    await visit.say(text="bonjour")
    (entry,) = [e for e in entries(lines) if e["event"] == "request"]
    assert entry["route"] == "/api/conversations/{conversation_id}/messages"
    assert (entry["method"], entry["status"], entry["level"]) == ("POST", 200, "info")
    assert isinstance(entry["ms"], float)


async def test_an_unforeseen_error_is_logged_by_type_and_place_only(
    lines: io.StringIO, client: httpx.AsyncClient
) -> None:
    async def broken(request: object) -> None:
        raise RuntimeError(SECRET)

    client.app.router.routes.insert(0, Route("/casse", broken))  # type: ignore[attr-defined]
    await client.get("/casse")
    (entry,) = [e for e in entries(lines) if e["event"] == "unforeseen error"]
    assert entry["error"] == "RuntimeError"
    assert "broken" in str(entry["where"])
    assert "confidentiel" not in lines.getvalue()


async def test_metrics_count_requests_by_route(client: httpx.AsyncClient) -> None:
    visit = await open_visit(client)
    await visit.say(text="bonjour")
    await client.get("/nulle-part")
    answer = await client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    route = "/api/conversations/{conversation_id}/messages"
    assert f'iness_requests_total{{method="POST",route="{route}",status="200"}} 1.0' in answer.text
    assert 'route="unmatched",status="404"' in answer.text
    assert "iness_request_seconds_bucket" in answer.text
    assert visit.id not in answer.text
