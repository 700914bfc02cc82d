"""Our real gateway before a scripted engine, and a partner's site on another origin."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.gateway.app import create_app
from bot.gateway.settings import Settings
from tests.browser.fake_api import GREETING, START, FakeHouse, Talk, say, state_of

EXAMPLE = Path(__file__).parents[2] / "examples" / "partner-site" / "serve.py"


class ScriptedEngine:
    """The engine's private API over the stand-in's script."""

    def __init__(self) -> None:
        self.house = FakeHouse()
        self.app = Starlette(
            routes=[
                Route("/health", lambda _: JSONResponse({"model": "script", "database": "ok"})),
                Route("/conversations/{id}", self.conversation, methods=["GET", "POST", "DELETE"]),
                Route("/conversations/{id}/messages", self.message, methods=["POST"]),
            ]
        )

    async def conversation(self, request: Request) -> Response:
        talks, id = self.house.talks, request.path_params["id"]
        if request.method == "POST":
            facts = (await request.json()).get("facts", {})
            talk = talks[id] = Talk(token="", facts=facts)
            talk.messages.append(say("greeting", "greet", GREETING, [START]))
        elif id not in talks:
            return JSONResponse({"detail": "inconnue"}, 404)
        if request.method == "DELETE":
            del talks[id]
            return Response(status_code=204)
        return JSONResponse({"messages": talks[id].messages, "state": state_of(talks[id])})

    async def message(self, request: Request) -> Response:
        talk, body = self.house.talks[request.path_params["id"]], await request.json()
        labels = {one["id"]: one["label"] for m in talk.messages for one in m.get("choices", [])}
        replies = self.house.turn(talk, body.get("text") or labels[body["choice"]])
        return JSONResponse({"messages": replies, "state": state_of(talk)})


@dataclass
class Neighbours:
    """The addresses of the two sites, and what is behind the assistant."""

    assistant: str
    partner: str
    site: ThreadingHTTPServer
    engine: ScriptedEngine


@contextlib.contextmanager
def serving(app: Any, port: int = 0) -> Iterator[int]:
    """Serve an application on this machine; give its port."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        config = uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            thread.join(0.01)
            assert thread.is_alive(), "the server did not start"
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(10)


def example_site(assistant: str, port: int = 0) -> ThreadingHTTPServer:
    """Return the example partner site, as `make demo` serves it; port 0 takes a free one."""
    spec = importlib.util.spec_from_file_location("partner_site_server", EXAMPLE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    server: ThreadingHTTPServer = module.server(port, assistant)
    return server


@contextlib.contextmanager
def neighbours(folder: Path) -> Iterator[Neighbours]:
    """Run the gateway on 127.0.0.1 and the partner's site on localhost: two sites, two origins."""
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port = chosen.getsockname()[1]
    assistant = f"http://127.0.0.1:{port}"
    engine, site = ScriptedEngine(), example_site(assistant)
    partner = f"http://localhost:{site.server_port}"
    threading.Thread(target=site.serve_forever, daemon=True).start()
    contact = {"name": "Réseau Hauts Solidaires", "phone": "03 00 00 00 00", "email": "a@b.example"}
    entry = {"id": "demo", "name": "Réseau", "origins": [partner], "colour": "#7a1f5c"}
    file = folder / "partners.yml"
    file.write_text(json.dumps([entry | {"contact": contact}]), encoding="utf-8")
    with serving(engine.app) as engine_port:
        settings = Settings(
            database_url=f"sqlite:///{folder}/iness.sqlite",
            engine_urls=(f"http://127.0.0.1:{engine_port}",),
            secret_key="la clé des essais dans le navigateur".replace(" ", "-"),
            partners_file=file,
        )
        with serving(create_app(settings), port):
            yield Neighbours(assistant, partner, site, engine)
    site.shutdown()
    site.server_close()
