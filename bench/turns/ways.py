"""The two ways to serve the same model: our gateway, and Rasa's own two servers."""

import asyncio
import os
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from bench.turns.client import Client

ROOT = Path(__file__).parents[2]
ENGINE = ROOT / ".venv/engine/bin"
GATEWAY = ROOT / ".venv/gateway/bin"
START_LIMIT_S = 180


class Way:
    """Servers started for the measure, on a database of their own."""

    name = ""

    def __init__(self, folder: Path, model: Path, actions: str) -> None:
        """Use `folder` for logs and databases."""
        self.folder, self.model, self.actions = folder, model, actions
        self.port = _free_port()
        self.started: dict[str, subprocess.Popen[bytes]] = {}
        self.load_s = 0.0
        self.lost = 0

    async def __aenter__(self) -> "Way":
        began = time.perf_counter()
        self.start()
        while not await self.ready():
            dead = [name for name, child in self.started.items() if child.poll() is not None]
            if dead or time.perf_counter() - began > START_LIMIT_S:
                self.stop()
                logs = [path.read_text()[-2000:] for path in self.folder.glob("*.log")]
                raise RuntimeError("\n".join([f"{self.name}: {dead or 'not ready'}", *logs]))
            await asyncio.sleep(0.05)
        self.load_s = time.perf_counter() - began
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the servers."""
        raise NotImplementedError

    async def ready(self) -> bool:
        """Tell whether a turn would be answered."""
        raise NotImplementedError

    async def visitor(self) -> "Visitor":
        """Return a new visitor, conversation opened."""
        raise NotImplementedError

    def launch(self, name: str, command: list[str | Path], **env: str) -> None:
        """Start one server; its output goes to a log file."""
        path = ":".join([str(ROOT), *os.environ.get("PYTHONPATH", "").split(":")])
        settings = {
            **os.environ,
            "PYTHONPATH": path,
            "RASA_TELEMETRY_ENABLED": "false",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            **env,
        }
        with (self.folder / f"{name}.log").open("wb") as log:
            self.started[name] = subprocess.Popen(
                [str(part) for part in command], cwd=ROOT, env=settings, stdout=log, stderr=log
            )

    def stop(self) -> None:
        """Stop the servers started here."""
        for child in self.started.values():
            child.terminate()
        for child in self.started.values():
            try:
                child.wait(15)
            except subprocess.TimeoutExpired:
                child.kill()

    async def answers(self, port: int, path: str) -> bool:
        """Tell whether the server on `port` answers 200."""
        try:
            return (await Client(port).call("GET", path))[0] == 200
        except (OSError, asyncio.IncompleteReadError):
            return False


class Visitor:
    """One conversation."""

    def __init__(self, way: Way) -> None:
        """Talk to the servers of `way`."""
        self.way = way
        self.client = Client(way.port)
        self.id, self.token = uuid4().hex, ""

    async def say(self, text: str) -> float:
        """Send one message, return the seconds it took; no answer counts as a turn lost."""
        began = time.perf_counter()
        status, answer = await self.send(text)
        took = time.perf_counter() - began
        self.way.lost += status != 200 or not answer
        return took

    async def send(self, text: str) -> tuple[int, object]:
        """Send one message, return the status and the bot's messages."""
        raise NotImplementedError


class Ours(Way):
    """`python -m bot.gateway`, which starts the engine."""

    name = "ours"

    def start(self) -> None:
        """Start the gateway with rate limits out of the way."""
        self.launch(
            "gateway",
            [GATEWAY / "python", "-m", "bot.gateway"],
            PORT=str(self.port),
            DATABASE_URL=f"sqlite:///{self.folder}/ours.sqlite",
            ENGINE_SOCKET=f"{self.folder}/engine.sock",
            MODEL=str(self.model),
            ENGINE_ACTIONS=self.actions,
            RATE_LIMIT_CREATIONS="1000000/minute",
            RATE_LIMIT_MESSAGES="1000000/minute",
        )

    async def ready(self) -> bool:
        """The engine and the database are ready."""
        return await self.answers(self.port, "/readyz")

    async def visitor(self) -> "Visitor":
        """Open a conversation."""
        visitor = OurVisitor(self)
        status, opened = await visitor.client.call("POST", "/api/conversations", {})
        if status != 201:
            raise RuntimeError(f"{status}: {opened}")
        visitor.id, visitor.token = opened["id"], opened["token"]
        return visitor


class OurVisitor(Visitor):
    """A visitor of the public API."""

    async def send(self, text: str) -> tuple[int, object]:
        """Post the message with an id of its own."""
        status, answer = await self.client.call(
            "POST",
            f"/api/conversations/{self.id}/messages",
            {"message_id": str(uuid4()), "text": text},
            self.token,
        )
        return status, answer and answer.get("messages")


class Usual(Way):
    """`rasa run` and `rasa run actions` over HTTP, with Rasa's SQL tracker store on SQLite."""

    name = "usual"

    def start(self) -> None:
        """Start both servers with an endpoints file of their own."""
        self.action_port = _free_port()
        endpoints = self.folder / "endpoints.yml"
        endpoints.write_text(
            f"action_endpoint:\n  url: http://localhost:{self.action_port}/webhook\n"
            f"tracker_store:\n  type: SQL\n  dialect: sqlite\n  db: {self.folder}/usual.sqlite\n"
        )
        credentials = self.folder / "credentials.yml"
        credentials.write_text("rest:\n")
        rasa = ENGINE / "rasa"
        self.launch(
            "actions",
            [rasa, "run", "actions", "-p", str(self.action_port), "--actions", self.actions],
        )
        self.launch(
            "rasa",
            [
                *(rasa, "run", "-p", str(self.port), "-m", self.model),
                *("--endpoints", endpoints, "--credentials", credentials),
            ],
        )

    async def ready(self) -> bool:
        """Both servers answer; Rasa's does once its model is loaded."""
        return await self.answers(self.action_port, "/health") and await self.answers(
            self.port, "/"
        )

    async def visitor(self) -> "Visitor":
        """A conversation of Rasa begins with its first message."""
        return UsualVisitor(self)


class UsualVisitor(Visitor):
    """A visitor of Rasa's REST channel."""

    async def send(self, text: str) -> tuple[int, object]:
        """Post the message to the REST channel."""
        return await self.client.call(
            "POST", "/webhooks/rest/webhook", {"sender": self.id, "message": text}
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
