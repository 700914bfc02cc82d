"""The engines, over private HTTP: which one owns a conversation, and what it answers."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from typing import Any

import httpx

from bot.gateway.problems import ProblemError, unavailable

log = logging.getLogger(__name__)

RETRY_AFTER_S = 3
RESTARTING = (
    "Un instant : l’assistant redémarre. Votre message n’est pas perdu, "
    "renvoyez-le dans quelques secondes."
)
CONNECT_TIMEOUT_S = 2.0
HEALTH_TIMEOUT_S = 3.0


class EngineClient:
    """Calls to the engines; every call may be repeated without being applied twice."""

    def __init__(self, addresses: Sequence[str], turn_timeout: float) -> None:
        timeout = httpx.Timeout(turn_timeout, connect=CONNECT_TIMEOUT_S)
        self._engines = {address: _connect(address, timeout) for address in addresses}

    async def create(self, conversation: str, partner: str | None) -> bytes:
        """Open a conversation; return the JSON of its first turn. Raises ProblemError."""
        body = {"partner": partner} if partner else {}
        return (await self._call("POST", conversation, json=body)).content

    async def say(self, conversation: str, message: dict[str, str]) -> bytes:
        """Play one turn; return its JSON. Raises ProblemError 404, 422 or 503."""
        return (await self._call("POST", conversation, "/messages", json=message)).content

    async def history(self, conversation: str) -> bytes:
        """Return the JSON of the whole conversation. Raises ProblemError 404 or 503."""
        return (await self._call("GET", conversation)).content

    async def erase(self, conversation: str) -> None:
        """Erase a conversation; one that does not exist counts as erased. Raises 503."""
        try:
            await self._call("DELETE", conversation)
        except ProblemError as problem:
            if problem.status != 404:
                raise

    async def health(self) -> dict[str, int | None]:
        """Return each engine's health status code, None for one that does not answer."""
        return {address: await self.ping(address) for address in self._engines}

    async def close(self) -> None:
        """Close every connection."""
        for engine in self._engines.values():
            await engine.aclose()

    def owner(self, conversation: str) -> str:
        """Return the address of the engine that owns a conversation (rendezvous hashing)."""
        if len(self._engines) == 1:
            return next(iter(self._engines))
        return max(self._engines, key=lambda address: _weight(address, conversation))

    async def ping(self, address: str) -> int | None:
        """Return one engine's health status code, None when it does not answer."""
        try:
            answer = await self._engines[address].get("/health", timeout=HEALTH_TIMEOUT_S)
        except httpx.HTTPError:
            return None
        return answer.status_code

    async def _call(
        self, method: str, conversation: str, below: str = "", json: Any = None
    ) -> httpx.Response:
        engine = self._engines[self.owner(conversation)]
        request = engine.build_request(method, f"/conversations/{conversation}{below}", json=json)
        try:
            try:
                answer = await engine.send(request)
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
                # A kept connection the engine had closed: once more on a new one.
                answer = await engine.send(request)
        except httpx.HTTPError as error:
            log.warning("engine unreachable", extra={"error": type(error).__name__})
            raise unavailable(RESTARTING, RETRY_AFTER_S, "engine-unavailable") from None
        if answer.is_success:
            return answer
        raise _as_problem(answer)


def _connect(address: str, timeout: httpx.Timeout) -> httpx.AsyncClient:
    limits = httpx.Limits(max_connections=200, max_keepalive_connections=50, keepalive_expiry=4)
    scheme, _, path = address.partition(":")
    socket = path if scheme == "unix" else None
    return httpx.AsyncClient(
        base_url="http://engine" if socket else address,
        transport=httpx.AsyncHTTPTransport(scheme == "https", uds=socket, limits=limits),
        timeout=timeout,
        trust_env=False,
    )


def _weight(address: str, conversation: str) -> bytes:
    return hashlib.blake2b(f"{address}|{conversation}".encode(), digest_size=8).digest()


def _as_problem(answer: httpx.Response) -> ProblemError:
    """Say an engine's refusal to the visitor; anything unexpected is a 503 to try again."""
    if answer.status_code == 404:
        return ProblemError(404, "Cette conversation n’existe pas ou a été effacée.")
    if answer.status_code == 422:
        try:
            detail = answer.json().get("detail")
        except (ValueError, AttributeError):
            detail = None
        return ProblemError(422, detail if isinstance(detail, str) else None)
    log.error("engine refused a call", extra={"engine_status": answer.status_code})
    if answer.status_code == 503:
        return unavailable(
            "L’enregistrement des conversations est momentanément indisponible. Votre message "
            "n’est pas perdu, renvoyez-le dans quelques secondes.",
            RETRY_AFTER_S,
            "database-unavailable",
        )
    return unavailable(RESTARTING, RETRY_AFTER_S, "engine-unavailable")
