"""An engine that keeps the private API and nothing else; as a script it obeys typed commands.

`python fake_engine.py` listens on ENGINE_SOCKET; the texts "meurs" and "bloque" make it die or
stop answering, and with FAKE_ENGINE_NEVER_READY=1 it never gets ready.
"""

import asyncio
import os
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from rules_core import Facts, assess

ON = date(2026, 11, 23)
PROBLEM = "application/problem+json"


class FakeEngine:
    """Conversations in memory; `trouble` makes every call fail in a chosen way."""

    def __init__(self, obeys: bool = False) -> None:
        self.conversations: dict[str, dict[str, Any]] = {}
        self.received: list[dict[str, Any]] = []
        self.trouble: int | str | None = None
        self.refused = 0
        self.ready = True
        self.obeys = obeys
        self.released = asyncio.Event()
        self.app = Starlette(
            routes=[
                Route("/health", self.health),
                Route("/conversations/{id}", self.conversation, methods=["GET", "POST", "DELETE"]),
                Route("/conversations/{id}/messages", self.message, methods=["POST"]),
            ]
        )

    async def health(self, request: Request) -> Response:
        if not self.ready:
            return self.problem(503, "pas prêt")
        return JSONResponse({"model": "fake", "database": "ok"})

    async def conversation(self, request: Request) -> Response:
        if (failure := await self.failure()) is not None:
            return failure
        id = request.path_params["id"]
        if request.method == "POST":
            greeting = self.bubble("Bonjour", "greeting", "greet")
            self.received.append({"opened": id, **await request.json()})
            self.conversations.setdefault(id, {"messages": [greeting], "applied": {}})
            return JSONResponse(self.turn(id, [greeting]), 201)
        if id not in self.conversations:
            return self.problem(404, "conversation inconnue")
        if request.method == "DELETE":
            del self.conversations[id]
            return Response(status_code=204)
        return JSONResponse(self.turn(id, self.conversations[id]["messages"]))

    async def message(self, request: Request) -> Response:
        if (failure := await self.failure()) is not None:
            return failure
        id, message = request.path_params["id"], await request.json()
        self.received.append(message)
        if self.obeys:
            self.obey(message.get("text"))
        kept = self.conversations.get(id)
        if kept is None:
            return self.problem(404, "conversation inconnue")
        if message.get("choice") == "inconnu":
            return self.problem(422, "Ce choix n’est plus proposé.")
        if message["message_id"] not in kept["applied"]:
            said = message.get("text") or message.get("choice") or str(message["facts"])
            reply = self.bubble(f"Vous avez dit : {said}", "fallback", "not_understood")
            kept["messages"] += [{"author": "visitor", "text": said}, reply]
            kept["applied"][message["message_id"]] = [reply]
        return JSONResponse(self.turn(id, kept["applied"][message["message_id"]]))

    async def failure(self) -> Response | None:
        if self.trouble == "hang":
            await self.released.wait()
        elif isinstance(self.trouble, int):
            self.refused += 1
            return self.problem(self.trouble, "panne interne, à ne pas montrer")
        return None

    def turn(self, id: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
        assessment = assess(Facts(), ON).to_dict()
        state = {
            "facts": {"unknown": []},
            "asking": assessment["next_question"],
            "assessment": assessment,
            "turn": len(self.conversations[id]["applied"]),
        }
        return {"messages": messages, "state": state}

    @staticmethod
    def obey(text: str | None) -> None:
        if text == "meurs":
            os._exit(3)
        if text == "bloque":
            time.sleep(3600)

    @staticmethod
    def bubble(text: str, kind: str, topic: str) -> dict[str, Any]:
        return {"author": "assistant", "kind": kind, "topic": topic, "text": text, "choices": []}

    @staticmethod
    def problem(status: int, detail: str) -> Response:
        content = {"type": "about:blank", "title": "x", "status": status, "detail": detail}
        return JSONResponse(content, status, media_type=PROBLEM)


def server(app: Starlette, socket: str) -> uvicorn.Server:
    """Return a server of the app on a Unix socket."""
    config = uvicorn.Config(app, uds=socket, log_config=None, access_log=False, ws="none")
    return uvicorn.Server(config)


if __name__ == "__main__":
    print('{"event": "fake engine speaks JSON"}', flush=True)
    print("ligne libre avant d'être prêt", flush=True)
    engine = FakeEngine(obeys=True)
    engine.ready = os.environ.get("FAKE_ENGINE_NEVER_READY") != "1"
    server(engine.app, os.environ["ENGINE_SOCKET"]).run()
