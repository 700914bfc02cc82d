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

from bot.gateway.contact import PHONE_OR_MAIL
from bot.gateway.problems import ProblemError, unavailable

log = logging.getLogger(__name__)

RETRY_AFTER_S = 3
RESTARTING = "Un instant : l’assistant redémarre."
STORAGE_AWAY = "L’enregistrement des conversations est momentanément indisponible."
# what is asked -> what becomes of it while the engine or the database is away
SOON = {
    "open": "La conversation pourra commencer dans quelques secondes.",
    "say": "Votre message n’est pas perdu, renvoyez-le dans quelques secondes.",
    "read": "Votre conversation pourra être relue dans quelques secondes.",
    "erase": "Votre conversation n’est pas encore effacée : redemandez-le dans quelques secondes.",
}
FAILED_TURN = (
    "L’assistant n’a pas su répondre à ce message, et l’envoyer de nouveau n’y changera rien. "
    f"Dites-le autrement, ou contactez la Région : {PHONE_OR_MAIL}."
)
PASSING = {502, 503, 504}
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
        return await self._call("open", "POST", conversation, body=body)

    async def say(self, conversation: str, message: dict[str, Any]) -> bytes:
        """Play one turn; return its JSON. Raises ProblemError 404, 422, 500 or 503."""
        return await self._call("say", "POST", conversation, "/messages", message)

    async def history(self, conversation: str) -> bytes:
        """Return the JSON of the whole conversation. Raises ProblemError 404, 500 or 503."""
        return await self._call("read", "GET", conversation)

    async def erase(self, conversation: str) -> None:
        """Erase a conversation; one that does not exist counts as erased. Raises 500 or 503."""
        try:
            await self._call("erase", "DELETE", conversation)
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
        self, asked: str, method: str, conversation: str, below: str = "", body: Any = None
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
            raise _away(RESTARTING, asked, "engine-unavailable") from None
        if status < 300:
            return content
        raise _as_problem(asked, status, content)

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


def _as_problem(asked: str, status: int, content: bytes) -> ProblemError:
    """Say an engine's refusal to the visitor.

    What passes is a 503, to try again. Anything else would fail again in the same way, since a
    turn that fails changes nothing: it is a 500, which no program should repeat.
    """
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
        return _away(STORAGE_AWAY, asked, "database-unavailable")
    if status in PASSING:
        return _away(RESTARTING, asked, "engine-unavailable")
    return ProblemError(500, FAILED_TURN if asked == "say" else None, kind="engine-failed")


def _away(what: str, asked: str, kind: str) -> ProblemError:
    return unavailable(f"{what} {SOON[asked]}", RETRY_AFTER_S, kind)
