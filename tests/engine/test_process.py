"""The engine as a process of its own: start, log, be killed, come back."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TOY = Path(__file__).parent / "toy_bot"
SECRET = "zanzibar"


class UnixConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path: Path) -> None:
        super().__init__("engine", timeout=20)
        self.path = str(path)

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(20)
        self.sock.connect(self.path)


class Process:
    """One running engine."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.socket = folder / "run" / "engine.sock"
        self.log = folder / "engine.log"
        env = {
            **os.environ,
            "PYTHONPATH": f"{ROOT}:{TOY}",
            "ENGINE_SOCKET": str(self.socket),
            "DATABASE_URL": f"sqlite:///{folder}/iness.sqlite",
            "MODEL": str(model),
            "ENGINE_ACTIONS": "toy_actions",
        }
        with self.log.open("ab") as log:
            self.child = subprocess.Popen(
                [sys.executable, "-m", "bot.engine"], cwd=folder, env=env, stdout=log, stderr=log
            )

    def wait(self) -> None:
        give_up = time.monotonic() + 90
        while time.monotonic() < give_up and self.child.poll() is None:
            try:
                if self.call("GET", "/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.1)
        raise AssertionError(self.log.read_text())

    def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        connection = UnixConnection(self.socket)
        connection.request(method, path, json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, json.loads(content) if content else None

    def kill(self) -> None:
        self.child.send_signal(signal.SIGKILL)
        self.child.wait()


@pytest.fixture(scope="module")
def start(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Process]]:
    folder = tmp_path_factory.mktemp("engine")
    running: list[Process] = []

    def begin() -> Process:
        running.append(Process(folder, model))
        running[-1].wait()
        return running[-1]

    yield begin
    for process in running:
        if process.child.poll() is None:
            process.kill()


def test_a_killed_engine_loses_nothing_and_logs_no_word_of_a_visitor(
    start: Callable[[], Process],
) -> None:
    engine = start()
    assert engine.socket.parent.stat().st_mode & 0o777 == 0o700
    assert engine.call("POST", "/conversations/c1", {})[0] == 201
    said = {"message_id": "m1", "text": f"on est une association {SECRET}"}
    status, reply = engine.call("POST", "/conversations/c1/messages", said)
    assert status == 200
    for text in (f"explose maintenant {SECRET}", f"tourne en rond {SECRET}", f"{SECRET}\x00"):
        body = {"message_id": "m2", "text": text}
        assert engine.call("POST", "/conversations/c1/messages", body)[0] in (422, 500)
    body = {"message_id": "m3", "text": "/restart" + SECRET, "metadata": SECRET}
    assert engine.call("POST", "/conversations/c1/messages", body)[0] == 422
    assert engine.call("GET", f"/conversations/{SECRET}")[0] == 404

    # The reply of m4 never arrives: the process is killed as soon as the turn is stored.
    connection = UnixConnection(engine.socket)
    lost = json.dumps({"message_id": "m4", "text": "12 salariés"})
    connection.request(
        "POST", "/conversations/c1/messages", lost, {"Content-Type": "application/json"}
    )
    give_up = time.monotonic() + 20
    while "12 sal" not in _stored(engine) and time.monotonic() < give_up:
        pass
    engine.kill()
    connection.close()

    engine = start()
    assert engine.call("POST", "/conversations/c1/messages", said) == (200, reply)
    status, again = engine.call("POST", "/conversations/c1/messages", json.loads(lost))
    assert status == 200
    assert again["state"]["facts"]["headcount"] == 12
    assert again["state"]["turn"] == 2
    assert engine.call("GET", "/conversations/c1")[1]["state"] == again["state"]

    log = engine.log.read_text()
    assert SECRET not in log
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert {"turn", "turn failed"} <= {line["event"] for line in lines}
    assert all({"time", "level", "logger", "event"} <= set(line) for line in lines)
    failed = next(line for line in lines if line["event"] == "turn failed")
    assert failed["error"][0]["type"] == "TurnFailed"


def _stored(engine: Process) -> str:
    import sqlite3

    connection = sqlite3.connect(engine.log.parent / "iness.sqlite", timeout=5)
    try:
        found = connection.execute("SELECT events FROM engine_turn WHERE message_id='m4'")
        return str(found.fetchall())
    finally:
        connection.close()


def test_without_a_model_it_says_so_and_stops(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "MODEL": str(tmp_path / "models")}
    done = subprocess.run(
        [sys.executable, "-m", "bot.engine"], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr.startswith("engine: no trained model in")
    assert "Traceback" not in done.stderr
