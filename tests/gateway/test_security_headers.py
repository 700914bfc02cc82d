"""Headers that every answer carries."""

import httpx
import pytest

from bot.gateway.app import create_app
from bot.gateway.settings import Settings

PATHS = ["/", "/static/js/chat.js", "/docs", "/docs/files/swagger-ui.css", "/openapi.json",
         "/api/scheme", "/healthz", "/metrics", "/nulle-part"]  # fmt: skip


def policy(answer: httpx.Response) -> dict[str, str]:
    directives = answer.headers["content-security-policy"].split("; ")
    return {name: value for name, _, value in (d.partition(" ") for d in directives)}


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_is_locked_down(alone: httpx.AsyncClient, path: str) -> None:
    answer = await alone.get(path)
    assert policy(answer) == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "connect-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "manifest-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'self'",
    }
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "SAMEORIGIN"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=()" in answer.headers["permissions-policy"]
    assert answer.headers["referrer-policy"]
    assert "server" not in answer.headers
    assert "strict-transport-security" not in answer.headers
    assert not any(name.startswith("access-control") for name in answer.headers)


async def test_hsts_only_behind_https(alone: httpx.AsyncClient) -> None:
    answer = await alone.get("https://gateway/healthz")
    assert answer.headers["strict-transport-security"].startswith("max-age=")


async def test_only_a_partners_sites_may_frame_its_chat(alone: httpx.AsyncClient) -> None:
    answer = await alone.get("/embed", params={"partner": "demo"})
    framing = policy(answer).pop("frame-ancestors")
    assert framing == "'self' http://localhost:8001 http://127.0.0.1:8001"
    assert "x-frame-options" not in answer.headers
    assert policy(answer) == policy(await alone.get("/")) | {"frame-ancestors": framing}


async def test_an_unforeseen_error_is_locked_down_too(settings: Settings) -> None:
    from starlette.routing import Route

    async def broken(request: object) -> None:
        raise RuntimeError

    app = create_app(settings)
    app.router.routes.insert(0, Route("/casse", broken))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
        assert policy(await client.get("/casse"))["default-src"] == "'none'"
