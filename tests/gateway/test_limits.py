"""Whom a request is counted for."""

from dataclasses import replace

import httpx
import pytest
from starlette.requests import Request

from bot.gateway.app import create_app
from bot.gateway.limits import LOOPBACK, network_of
from bot.gateway.settings import Settings
from tests.gateway.fake_engine import FakeEngine


@pytest.mark.parametrize(
    ("host", "counted_for"),
    [
        ("198.51.100.7", "198.51.100.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("127.0.0.1", LOOPBACK),
        ("::1", LOOPBACK),
        ("", "unknown"),
        ("not an address", "unknown"),
    ],
)
def test_one_count_for_each_network(host: str, counted_for: str) -> None:
    assert network_of(Request({"type": "http", "client": (host, 1)})) == counted_for


def test_no_address_is_one_count_too() -> None:
    assert network_of(Request({"type": "http", "client": None})) == "unknown"


async def test_this_machine_opens_as_many_as_it_likes(
    settings: Settings, engine: FakeEngine
) -> None:
    app = create_app(replace(settings, rate_creations="1/hour"))
    for host, expected in (("127.0.0.1", 201), ("198.51.100.7", 429)):
        transport = httpx.ASGITransport(app=app, client=(host, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
            for _ in range(2):
                answer = await client.post("/api/conversations", json={})
            assert answer.status_code == expected
    await app.state.services.engine.close()
