"""A PostgreSQL of the tests' own, for the rooms that keep something in a database."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
"""Where Debian puts `initdb` and `pg_ctl`, outside PATH, the newest version last."""


class Server:
    """A PostgreSQL that listens on a socket in its own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            shutil.chown(folder, self.user)
        self.url = f"postgresql://iness@/postgres?host={folder}"
        self._run("initdb", "-A", "trust", "-U", "iness", "-D", f"{folder}/data")

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f"-c listen_addresses='' -k {self.folder} -c fsync=off"
        self._run("pg_ctl", "-w", "-D", f"{self.folder}/data", "-o", options, "start")

    def stop(self) -> None:
        """Stop it at once, as a power cut would."""
        self._run("pg_ctl", "-w", "-D", f"{self.folder}/data", "-m", "immediate", "stop")

    def _run(self, name: str, *options: str) -> None:
        program = PROGRAMS[-1] / name if PROGRAMS else Path(shutil.which(name) or name)
        subprocess.run(
            [program, *options],
            check=True,
            user=self.user,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Server]:
    """A running server; skipped on a machine without PostgreSQL, never in CI."""
    missing = not PROGRAMS and not shutil.which("initdb")
    if missing and os.environ.get("CI") != "true":
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = Server(Path(folder))
        server.start()
        yield server
        server.stop()
