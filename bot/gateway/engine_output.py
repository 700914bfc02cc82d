"""The supervised engine's output, line by line, in the gateway's structured log."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable


async def relay(stream: asyncio.StreamReader, pid: int, raw_allowed: Callable[[], bool]) -> None:
    """Copy an engine's output until it ends.

    A JSON line goes through, marked `source: engine`. Any other line could quote a visitor once
    the engine serves, so it is copied only while `raw_allowed()`, and otherwise just counted.
    """
    withheld = 0
    while True:
        try:
            line = await stream.readline()
        except ValueError:  # longer than the stream's limit; asyncio has dropped it
            withheld += 1
            continue
        if not line:
            break
        entry = _as_entry(line)
        if entry is not None:
            write(entry | {"source": "engine", "pid": pid})
        elif not line.strip():
            continue
        elif raw_allowed():
            said = line.decode(errors="replace").rstrip()
            write({"level": "info", "source": "engine", "pid": pid, "event": said})
        else:
            withheld += 1
    if withheld:
        event = {"level": "warning", "source": "engine", "pid": pid, "event": "lines withheld"}
        write(event | {"lines": withheld})


def write(entry: dict[str, object]) -> None:
    """Print one entry as a JSON line on standard error."""
    print(json.dumps(entry, ensure_ascii=False), file=sys.stderr, flush=True)


def _as_entry(line: bytes) -> dict[str, object] | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None
