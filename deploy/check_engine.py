"""The engine container's health check: 0 when ready, 1 when not; ends an engine that hangs.

A turn that blocks the engine's loop can only be stopped from another process. One that listens
but answers nothing in time is killed; with `init: true` the container then ends, and its restart
policy brings a new one. One that is still loading does not listen yet and is left alone.
"""

import contextlib
import http.client
import os
import signal
import sys
from pathlib import Path

PORT = int(os.environ.get("ENGINE_PORT", "9000"))
PATIENCE_S = 10
PROCESSES = Path("/proc")


def main() -> int:
    """Ask the engine for its health."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=PATIENCE_S)
    try:
        connection.request("GET", "/health")
        return 0 if connection.getresponse().status == 200 else 1
    except TimeoutError:
        end_engine()
    except OSError:
        pass
    return 1


def end_engine() -> None:
    """Kill every process that runs `bot.engine`."""
    for entry in PROCESSES.glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if b"bot.engine" in entry.read_bytes().split(b"\0"):
                os.kill(int(entry.parent.name), signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
