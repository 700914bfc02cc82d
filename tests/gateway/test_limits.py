"""Whom a request is counted for."""

from dataclasses import replace

import httpx
import pytest
from starlette.requests import Request

from bot.gateway.app import create_app
from bot.gateway.limits import LOOPBACK, network_of
from bot.gateway.recap_pdf import PdfPress
from bot.gateway.settings import Settings
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.visiting import check_problem, gateway


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


CALLS = {
    "assessment": ("POST", "/api/assessments", {"facts": {}}),
    "recap": ("POST", "/api/recaps", {"facts": {}, "on": "2026-11-23"}),
    "readiness": ("GET", "/readyz", None),
}


@pytest.mark.parametrize("what", CALLS)
async def test_what_anybody_may_call_is_counted_by_address(
    settings: Settings, engine: FakeEngine, what: str
) -> None:
    method, path, body = CALLS[what]
    app = create_app(replace(settings, rate_assessments="2/hour"))
    for host, last in (("127.0.0.1", 200), ("198.51.100.7", 429), ("198.51.100.8", 429)):
        transport = httpx.ASGITransport(app=app, client=(host, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
            answers = [await client.request(method, path, json=body) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, last]
        if last == 429:
            check_problem(answers[-1], 429)
    await app.state.services.engine.close()
    app.state.services.store.close()


async def test_drawings_are_counted_and_only_drawings(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    async def draw(_: PdfPress, html: str) -> bytes:
        drawn.append(html)
        return b"%PDF-"

    monkeypatch.setattr(PdfPress, "draw", draw)
    async with gateway(replace(settings, rate_pdfs="1/hour")) as client:
        asked = {"facts": {}, "on": "2026-11-23"}
        url = (await client.post("/api/recaps", json=asked)).json()["pdf_url"]
        for _ in range(3):
            head = await client.head(url)
            assert (head.status_code, head.content) == (200, b"")
            assert head.headers["content-type"] == "application/pdf"
            assert head.headers["content-disposition"].startswith("attachment")
        assert drawn == []
        assert (await client.get(url)).status_code == 200
        check_problem(await client.get(url), 429)
        assert len(drawn) == 1
        assert (await client.get(url.removesuffix(".pdf"))).status_code == 200


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
