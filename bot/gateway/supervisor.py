"""Starts the engine, watches it, replaces one that dies or hangs, stops it with the gateway."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.gateway.engine_output import relay

log = logging.getLogger(__name__)

LEASH = Path(__file__).with_name("leash.py")
STABLE_AFTER_S = 60.0
LINE_LIMIT = 1024 * 1024


@dataclass(frozen=True)
class Patience:
    """How long the supervisor waits, in seconds, before it acts."""

    start: float = 180.0
    hang: float = 10.0
    ping: float = 1.0
    stop: float = 5.0
    first_backoff: float = 0.5
    longest_backoff: float = 30.0


class Supervisor:
    """Keeps one engine process alive.

    `ping` returns the status of the engine's health answer, or None when it gave none: any answer
    means alive, 200 means ready.
    """

    def __init__(
        self,
        command: Sequence[str],
        socket: Path,
        environment: Mapping[str, str],
        ping: Callable[[], Awaitable[int | None]],
        patience: Patience = Patience(),
        raw_output: bool = False,
    ) -> None:
        self._command, self._socket = list(command), socket
        self._environment, self._ping = dict(environment), ping
        self._patience, self._raw_output = patience, raw_output
        self._task: asyncio.Task[None] | None = None
        self._served = False
        self.ready = False
        self.starts = 0
        self.pid: int | None = None

    def start(self) -> None:
        """Begin in the background; returns at once."""
        self._task = asyncio.create_task(self._keep_alive(), name="engine supervisor")

    async def stop(self) -> None:
        """End the engine and the watch; returns once no process is left."""
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _keep_alive(self) -> None:
        backoff = self._patience.first_backoff
        while True:
            began = asyncio.get_running_loop().time()
            try:
                reason = await self._one_life()
            except OSError as error:
                reason = f"cannot be started: {error.strerror}"
            except Exception as error:
                reason = f"unforeseen {type(error).__name__}"
            lived = asyncio.get_running_loop().time() - began
            if lived > STABLE_AFTER_S:
                backoff = self._patience.first_backoff
            log.error("engine lost", extra={"reason": reason, "restart_in_s": backoff})
            await asyncio.sleep(backoff)
            backoff = min(backoff * 2, self._patience.longest_backoff)

    async def _one_life(self) -> str:
        """Run one engine to its end; return why it ended."""
        self._served = False
        process = await self._launch()
        assert process.stdout
        output = asyncio.create_task(relay(process.stdout, process.pid, self._raw_allowed))
        ended = asyncio.create_task(process.wait())
        try:
            return await self._watch(ended)
        except asyncio.CancelledError:
            _signal_group(process.pid, signal.SIGTERM)
            await asyncio.wait({ended}, timeout=self._patience.stop)
            raise
        finally:
            self.ready, self.pid = False, None
            _signal_group(process.pid, signal.SIGKILL)
            await ended
            await asyncio.wait({output}, timeout=1)
            output.cancel()
            self._socket.unlink(missing_ok=True)

    async def _watch(self, ended: asyncio.Task[int]) -> str:
        """Ping until the process ends or stays silent too long; return which."""
        clock, patience = asyncio.get_running_loop().time, self._patience
        answered = clock()
        while True:
            status = await self._ping()
            if status is not None:
                answered = clock()
            self.ready = status == 200
            if self.ready and not self._served:
                self._served = True
                log.info("engine ready", extra={"engine_pid": self.pid})
            pause = patience.ping if self.ready else min(patience.ping, 0.25)
            await asyncio.wait({ended}, timeout=pause)
            if ended.done():
                return f"exited with code {ended.result()}"
            if clock() - answered > (patience.hang if self._served else patience.start):
                return "hung" if self._served else "never answered"

    def _raw_allowed(self) -> bool:
        return self._raw_output or not self._served

    async def _launch(self) -> asyncio.subprocess.Process:
        self._socket.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._socket.unlink(missing_ok=True)
        self.starts += 1
        process = await asyncio.create_subprocess_exec(
            self._command[0],
            str(LEASH),
            str(os.getpid()),
            *self._command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            limit=LINE_LIMIT,
            env={**self._environment, "ENGINE_SOCKET": str(self._socket)},
            start_new_session=True,
        )
        self.pid = process.pid
        log.info("engine started", extra={"engine_pid": process.pid})
        return process


def _signal_group(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)
