"""`python -m bot.gateway`: serve on HOST and PORT until asked to stop."""

from __future__ import annotations

import socket
import sys
from contextlib import suppress

import uvicorn

from bot.gateway.app import create_app
from bot.gateway.journal import configure_logging
from bot.gateway.settings import Settings


def main() -> int:
    """Run the gateway; return the process's exit code."""
    try:
        settings = Settings.from_env()
        configure_logging(settings.log_level)
        app = create_app(settings, lambda: announce(settings))
        listener = _listen(settings.host, settings.port)
    except ValueError as error:
        print(f"Réglage incorrect : {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(
            f"Le port {settings.port} ne peut pas être ouvert ({error.strerror}). "
            "Arrêtez le programme qui l’occupe ou choisissez-en un autre : PORT=8001 make run",
            file=sys.stderr,
        )
        return 1
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        timeout_keep_alive=30,
        timeout_graceful_shutdown=10,
    )
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])
    return 0


def announce(settings: Settings) -> None:
    """Say where the chat is, once it answers."""
    shown = "localhost" if settings.host in {"127.0.0.1", "0.0.0.0", "::"} else settings.host
    print(f"L’assistant INESS est prêt : http://{shown}:{settings.port}", flush=True)


def _listen(host: str, port: int) -> socket.socket:
    """Open the port before anything starts, so that a second gateway disturbs nothing."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only on sockets that name TCP: without it every answer waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    return listener


if __name__ == "__main__":
    sys.exit(main())
