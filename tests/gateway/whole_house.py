"""The whole house as a process: the gateway, the engine it starts, the trained model."""

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).parents[2]
ENGINE = ROOT / ".venv/engine/bin/python"
MODELS = sorted((ROOT / "models").glob("*.tar.gz"))
DEADLINE_S = 180.0

if_it_can_run = pytest.mark.skipif(
    not (MODELS and ENGINE.exists()) and os.environ.get("CI") != "true",
    reason="no trained model or engine environment here: `make train` first",
)


@dataclass
class House:
    """A running gateway and what it writes."""

    process: subprocess.Popen[bytes]
    url: str
    database: Path
    output: Path

    def engine(self) -> int:
        """Return the process id of the engine of the moment, 0 when there is none."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return int((children.split() or ["0"])[0])


def until(condition: Callable[[], Any], what: str, pause: float = 0.25) -> Any:
    """Wait for a condition; fail after the deadline."""
    end = time.monotonic() + DEADLINE_S
    while not (value := condition()):
        assert time.monotonic() < end, f"waited too long: {what}"
        time.sleep(pause)
    return value


def answers(url: str, status: int) -> bool:
    try:
        return httpx.get(url).status_code == status
    except httpx.HTTPError:
        return False


@contextlib.contextmanager
def whole_house() -> Iterator[House]:
    """Start the house on a free port and a database of its own; end it afterwards."""
    with tempfile.TemporaryDirectory(prefix="iness-") as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        database, output = Path(folder, "iness.sqlite"), Path(folder, "output")
        environment = os.environ | {
            "PORT": str(port),
            "DATABASE_URL": f"sqlite:///{database}",
            "ENGINE_SOCKET": f"{folder}/engine.sock",
            "ENGINE_PYTHON": str(ENGINE),
            "ENGINE_HANG_TIMEOUT": "3",
            "SECRET_KEY_FILE": f"{folder}/secret.key",
        }
        with output.open("wb") as written:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot.gateway"],
                cwd=ROOT,
                env=environment,
                stdout=written,
                stderr=subprocess.STDOUT,
            )
            url = f"http://127.0.0.1:{port}"
            try:
                until(lambda: answers(f"{url}/readyz", 200), "the house is ready")
                yield House(process, url, database, output)
            finally:
                process.terminate()
                process.wait(30)
