"""The engine's settings, read from the environment once at start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """Where to listen, where the conversations are, which model to load."""

    socket: str | None = "var/run/engine.sock"
    host: str = "127.0.0.1"
    port: int | None = None
    database_url: str = "sqlite:///var/iness.sqlite"
    model: str = "models"
    actions: str = "actions"
    log_level: str = "INFO"

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ) -> "Settings":
        """Read ENGINE_SOCKET or ENGINE_HOST/ENGINE_PORT, DATABASE_URL, MODEL, LOG_LEVEL.

        A port means TCP; otherwise a Unix socket. Raises ValueError when the port is no number.
        """
        port = env.get("ENGINE_PORT")
        return cls(
            socket=None if port else env.get("ENGINE_SOCKET", cls.socket),
            host=env.get("ENGINE_HOST", cls.host),
            port=int(port) if port else None,
            database_url=env.get("DATABASE_URL") or cls.database_url,
            model=env.get("MODEL") or cls.model,
            actions=env.get("ENGINE_ACTIONS") or cls.actions,
            log_level=env.get("LOG_LEVEL") or cls.log_level,
        )


class NoModel(Exception):
    """There is no trained model to load."""


def find_model(path: str) -> Path:
    """Return the model archive at `path`, or the newest one in that folder.

    Raises NoModel when there is none.
    """
    place = Path(path)
    if place.is_file():
        return place
    models = sorted(place.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not models:
        raise NoModel(f"no trained model in {place}; run `make train` first")
    return models[-1]
