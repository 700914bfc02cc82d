"""The engines, over private HTTP: which one owns a conversation, and what it answers."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from typing import Any

from aiohttp import (
    BaseConnector,
    ClientError,
    ClientOSError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    ServerDisconnectedError,
    TCPConnector,
    UnixConnector,
)

from bot.gateway.problems import ProblemError, unavailable

log = logging.getLogger(__name__)

RETRY_AFTER_S = 3
RESTARTING = (
    "Un instant : l’assistant redémarre. Votre message n’est pas perdu, "
    "renvoyez-le dans quelques secondes."
)
STORAGE_AWAY = (
    "L’enregistrement des conversations est momentanément indisponible. Votre message "
    "n’est pas perdu, renvoyez-le dans quelques secondes."
)
CONNECT_TIMEOUT_S = 2.0
HEALTH_TIMEOUT = ClientTimeout(total=3)
KEEP_S = 4.0  # uvicorn closes an idle connection after five seconds
MAX_CONNECTIONS = 200
UNREACHABLE = (ClientError, TimeoutError, OSError)


class EngineClient:
    """Calls to the engines; every call may be repeated without being applied twice."""

    def __init__(self, addresses: Sequence[str], turn_timeout: float) -> None:
        self._addresses = tuple(addresses)
        self._timeout = ClientTimeout(total=turn_timeout, sock_connect=CONNECT_TIMEOUT_S)
        self._sessions: dict[str, ClientSession] = {}

    async def create(
        self, conversation: str, partner: str | None, facts: dict[str, Any] | None = None
    ) -> bytes:
        """Open a conversation, from the facts of a recap if given; return the JSON of its turn.

        Raises ProblemError.
        """
        given = {"partner": partner, "facts": facts}
        body = {name: value for name, value in given.items() if value}
        return await self._call("POST", conversation, body=body)

    async def say(self, conversation: str, message: dict[str, str]) -> bytes:
        """Play one turn; return its JSON. Raises ProblemError 404, 422 or 503."""
        return await self._call("POST", conversation, "/messages", message)

    async def history(self, conversation: str) -> bytes:
        """Return the JSON of the whole conversation. Raises ProblemError 404 or 503."""
        return await self._call("GET", conversation)

    async def erase(self, conversation: str) -> None:
        """Erase a conversation; one that does not exist counts as erased. Raises 503."""
        try:
            await self._call("DELETE", conversation)
        except ProblemError as problem:
            if problem.status != 404:
                raise

    async def health(self) -> dict[str, int | None]:
        """Return each engine's health status code, None for one that does not answer."""
        return {address: await self.ping(address) for address in self._addresses}

    async def ping(self, address: str) -> int | None:
        """Return one engine's health status code, None when it does not answer."""
        try:
            async with self._session(address).get("/health", timeout=HEALTH_TIMEOUT) as answer:
                return answer.status
        except UNREACHABLE:
            return None

    async def close(self) -> None:
        """Close every connection."""
        for session in self._sessions.values():
            await session.close()

    def owner(self, conversation: str) -> str:
        """Return the address of the engine that owns a conversation (rendezvous hashing)."""
        if len(self._addresses) == 1:
            return self._addresses[0]
        return max(self._addresses, key=lambda address: _weight(address, conversation))

    async def _call(
        self, method: str, conversation: str, below: str = "", body: Any = None
    ) -> bytes:
        session = self._session(self.owner(conversation))
        path = f"/conversations/{conversation}{below}"
        try:
            try:
                status, content = await _exchange(session, method, path, body)
            except (ServerDisconnectedError, ClientOSError):
                # A kept connection the engine had closed: once more on a new one.
                status, content = await _exchange(session, method, path, body)
        except UNREACHABLE as error:
            log.warning("engine unreachable", extra={"error": type(error).__name__})
            raise unavailable(RESTARTING, RETRY_AFTER_S, "engine-unavailable") from None
        if status < 300:
            return content
        raise _as_problem(status, content)

    def _session(self, address: str) -> ClientSession:
        """Return the kept connections to an engine, made at the first call in the event loop."""
        session = self._sessions.get(address)
        if session is None:
            scheme, _, path = address.partition(":")
            unix = scheme == "unix"
            connector: BaseConnector = (
                UnixConnector(path, limit=MAX_CONNECTIONS, keepalive_timeout=KEEP_S)
                if unix
                else TCPConnector(limit=MAX_CONNECTIONS, keepalive_timeout=KEEP_S)
            )
            session = self._sessions[address] = ClientSession(
                "http://engine" if unix else address,
                connector=connector,
                timeout=self._timeout,
                cookie_jar=DummyCookieJar(),
                skip_auto_headers=("User-Agent",),
            )
        return session


async def _exchange(session: ClientSession, method: str, path: str, body: Any) -> tuple[int, bytes]:
    async with session.request(method, path, json=body, allow_redirects=False) as answer:
        return answer.status, await answer.read()


def _weight(address: str, conversation: str) -> bytes:
    return hashlib.blake2b(f"{address}|{conversation}".encode(), digest_size=8).digest()


def _as_problem(status: int, content: bytes) -> ProblemError:
    """Say an engine's refusal to the visitor; anything unexpected is a 503 to try again."""
    if status == 404:
        return ProblemError(404, "Cette conversation n’existe pas ou a été effacée.")
    if status == 422:
        try:
            detail = json.loads(content)["detail"]
        except (ValueError, LookupError, TypeError):
            detail = None
        return ProblemError(422, detail if isinstance(detail, str) else None)
    log.error("engine refused a call", extra={"engine_status": status})
    if status == 503:
        return unavailable(STORAGE_AWAY, RETRY_AFTER_S, "database-unavailable")
    return unavailable(RESTARTING, RETRY_AFTER_S, "engine-unavailable")
