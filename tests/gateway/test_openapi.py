"""The OpenAPI document tells the truth: its examples hold, and the API behaves as it says."""

import asyncio
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import jsonschema_rs
import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from schemathesis import checks

from bot.gateway.app import create_app
from bot.gateway.settings import Settings
from tests.gateway.fake_engine import FakeEngine, server

CONTRACT = {
    "/api/conversations": {"post"},
    "/api/conversations/{conversation_id}/messages": {"post"},
    "/api/conversations/{conversation_id}/feedback": {"post"},
    "/api/conversations/{conversation_id}": {"get", "delete"},
    "/api/assessments": {"post"},
    "/api/scheme": {"get"},
    "/api/recaps": {"post"},
    "/healthz": {"get"},
    "/readyz": {"get"},
    "/metrics": {"get"},
}
DOCUMENT = create_app(Settings()).openapi()


def test_it_holds_the_contract_and_nothing_else() -> None:
    assert {path: set(calls) for path, calls in DOCUMENT["paths"].items()} == CONTRACT


def examples() -> list[Any]:
    found = []
    for path, calls in DOCUMENT["paths"].items():
        for method, call in calls.items():
            contents = {"request": call.get("requestBody", {}).get("content", {})}
            contents |= {s: r.get("content", {}) for s, r in call["responses"].items()}
            for where, content in contents.items():
                for media in content.values():
                    given = [e["value"] for e in media.get("examples", {}).values()]
                    given += [media["example"]] if "example" in media else []
                    found += [(f"{method} {path} {where}", media["schema"], e) for e in given]
    return [pytest.param(schema, example, id=name) for name, schema, example in found]


@pytest.mark.parametrize(("schema", "example"), examples())
def test_its_examples_fit_their_schemas(schema: dict[str, Any], example: Any) -> None:
    whole = {**schema, "components": DOCUMENT["components"]}
    jsonschema_rs.validate(whole, example)


@pytest.mark.parametrize("path", [path for path in CONTRACT if path.startswith("/api")])
def test_every_call_has_examples_and_typed_errors(path: str) -> None:
    for call in DOCUMENT["paths"][path].values():
        for status, response in call["responses"].items():
            if int(status) >= 400:
                assert list(response["content"]) == ["application/problem+json"]
        if "requestBody" in call:
            assert call["requestBody"]["content"]["application/json"]["examples"]


SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A gateway before a fake engine, on a loopback port, in a thread of its own."""
    with tempfile.TemporaryDirectory(prefix="iness-") as folder:
        limitless = Settings(
            database_url=f"sqlite:///{folder}/iness.sqlite",
            engine_urls=(f"unix:{folder}/engine.sock",),
            rate_creations="1000000/minute",
            rate_messages="1000000/minute",
            rate_assessments="1000000/minute",
        )
        listener = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(create_app(limitless), log_config=None, access_log=False)
        gateway = uvicorn.Server(config)
        engine = server(FakeEngine().app, f"{folder}/engine.sock")

        async def serve() -> None:
            await asyncio.gather(engine.serve(), gateway.serve(sockets=[listener]))

        thread = threading.Thread(target=asyncio.run, args=(serve(),))
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        end = time.monotonic() + 20
        while httpx.get(f"{url}/readyz").status_code != 200:
            assert time.monotonic() < end
        yield url
        engine.should_exit = gateway.should_exit = True
        thread.join()


def wrong(case: schemathesis.Case, *places: str) -> bool:
    """Whether schemathesis means a part of this request to be refused."""
    parts = case.meta.components.items() if case.meta else []
    return any(place.value in places and part.mode.is_negative for place, part in parts)


@SCHEMA.parametrize()
@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_api_behaves_as_it_says(case: schemathesis.Case, address: str) -> None:
    """Schemathesis sends right and wrong requests to every call, with a token that opens."""
    headers = {}
    if "conversation_id" in case.path_parameters and not wrong(case, "path", "header"):
        opened = httpx.post(f"{address}/api/conversations").json()
        case.path_parameters["conversation_id"] = opened["id"]
        headers["Authorization"] = f"Bearer {opened['token']}"
    answer = case.call(base_url=address, headers=headers)
    # What a text may hold (cleaning) and what facts exclude each other, no schema can say.
    case.validate_response(answer, excluded_checks=[checks.positive_data_acceptance])
