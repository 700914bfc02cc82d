"""Without an engine: rules and pages work, conversations answer 503, nothing is half done."""

import sqlite3
from dataclasses import replace

import httpx
import pytest

from bot.gateway.engine_client import EngineClient
from bot.gateway.settings import Settings
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import Visit, check_problem, gateway, open_visit


async def test_rules_and_pages_work_without_engine(alone: httpx.AsyncClient) -> None:
    for path in ("/", "/docs", "/openapi.json", "/api/scheme", "/healthz", "/metrics"):
        assert (await alone.get(path)).status_code == 200, path
    answer = await alone.post("/api/assessments", json={"facts": {"legal_form": "scop"}})
    assert answer.status_code == 200


async def test_conversations_answer_503_without_engine(
    alone: httpx.AsyncClient, settings: Settings
) -> None:
    problem = check_problem(await alone.post("/api/conversations", json={}), 503)
    assert "redémarre" in problem["detail"]
    with sqlite3.connect(settings.database_url.removeprefix("sqlite:///")) as database:
        assert database.execute("SELECT count(*) FROM conversations").fetchone() == (0,)


async def test_readiness_says_what_is_missing(
    client: httpx.AsyncClient, engine: FakeEngine, settings: Settings
) -> None:
    assert (await client.get("/readyz")).json() == {
        "status": "ready",
        "engine": "ready",
        "database": "ready",
    }
    engine.ready = False
    problem = check_problem(await client.get("/readyz"), 503)
    assert (problem["engine"], problem["database"]) == ("unavailable", "ready")


async def test_a_message_can_be_sent_again_after_a_503(visit: Visit, engine: FakeEngine) -> None:
    engine.trouble = 503
    check_problem(await visit.say(text="bonjour"), 503)
    engine.trouble = None
    assert (await visit.say(text="bonjour")).status_code == 200
    assert len((await visit.read()).json()["messages"]) == 3


async def test_a_hung_engine_is_a_503_in_time(settings: Settings, engine: FakeEngine) -> None:
    async with gateway(replace(settings, engine_turn_timeout=0.3)) as client:
        visit = await open_visit(client)
        engine.trouble = "hang"
        check_problem(await visit.say(text="bonjour"), 503)
        answer = await client.post("/api/assessments", json={"facts": {}})
        assert answer.status_code == 200


def test_a_conversation_always_has_the_same_owner() -> None:
    addresses = ["http://a:1", "http://b:1", "http://c:1"]
    three, two = EngineClient(addresses, 1), EngineClient(addresses[:2], 1)
    another_order = EngineClient(addresses[::-1], 1)
    ids = [f"conversation-{n}" for n in range(300)]
    owners = {id: three.owner(id) for id in ids}
    assert owners == {id: another_order.owner(id) for id in ids}
    assert all(list(owners.values()).count(address) > 60 for address in addresses)
    kept = [id for id in ids if owners[id] != "http://c:1"]
    assert all(two.owner(id) == owners[id] for id in kept), "the others do not move"


@pytest.mark.parametrize("address", ["unix:/nowhere/engine.sock", "http://127.0.0.1:9"])
async def test_an_address_nobody_answers_at_is_not_ready(address: str) -> None:
    client = EngineClient([address], 1)
    assert await client.ping(address) is None
    await client.close()
