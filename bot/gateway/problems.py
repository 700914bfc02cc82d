"""Errors as `application/problem+json` (RFC 9457), with a French sentence for the visitor.

A person whose browser asks for a page gets a page instead, outside the API.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match

from bot.gateway.contact import PHONE_OR_MAIL
from bot.gateway.templating import page, root_of

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
MEDIA_TYPE = "application/problem+json"

# status -> (type, title, what to say when nothing more precise is known)
KNOWN: dict[int, tuple[str, str, str]] = {
    400: ("bad-request", "Demande incorrecte", "La demande n’a pas pu être lue."),
    401: (
        "unauthorized",
        "Conversation non reconnue",
        "Le jeton de cette conversation manque ou n’est pas valable.",
    ),
    403: (
        "forbidden",
        "Demande refusée",
        "Cette demande n’est pas permise depuis ce site.",
    ),
    404: ("not-found", "Introuvable", "Cette adresse ou cette conversation n’existe pas."),
    405: (
        "method-not-allowed",
        "Méthode non acceptée",
        "Cette adresse existe, mais pas avec cette méthode.",
    ),
    413: ("too-large", "Demande trop volumineuse", "La demande est trop volumineuse."),
    415: (
        "unsupported-media-type",
        "Format non accepté",
        "Le contenu doit être envoyé en JSON (Content-Type: application/json).",
    ),
    422: ("invalid", "Demande refusée", "La demande contient une valeur qui n’est pas acceptée."),
    429: (
        "too-many-requests",
        "Trop de demandes",
        "Trop de demandes en peu de temps : patientez un instant, puis réessayez.",
    ),
    500: (
        "internal-error",
        "Erreur interne",
        "Une erreur est survenue de notre côté. Réessayez dans un instant ; si elle persiste, "
        f"contactez la Région : {PHONE_OR_MAIL}.",
    ),
    503: (
        "unavailable",
        "Service momentanément indisponible",
        "Le service est momentanément indisponible. Réessayez dans quelques secondes.",
    ),
}


LOST = [
    "Son adresse est peut-être incomplète ou mal copiée, ou la page a changé de place.",
    "L’assistant et la Région restent à votre disposition.",
]


class ProblemError(Exception):
    """An error to be answered as a problem document."""

    def __init__(
        self,
        status: int,
        detail: str | None = None,
        *,
        kind: str | None = None,
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(kind or status)
        self.status, self.detail, self.kind = status, detail, kind
        self.headers, self.members = dict(headers or {}), members


def problem_response(problem: ProblemError) -> Response:
    """Render a problem, with its headers and extension members."""
    status = problem.status if problem.status in KNOWN else 400 if problem.status < 500 else 500
    kind, title, detail = KNOWN[status]
    content = {
        "type": f"urn:iness:problem:{problem.kind or kind}",
        "title": title,
        "status": problem.status,
        "detail": problem.detail or detail,
        **problem.members,
    }
    headers = {"Cache-Control": "no-store", **problem.headers}
    if problem.status == 401:
        headers.setdefault("WWW-Authenticate", 'Bearer realm="conversation"')
    body = json.dumps(content, ensure_ascii=False, allow_nan=False).encode()
    return Response(body, problem.status, headers, MEDIA_TYPE)


def unavailable(detail: str, retry_after: int, kind: str) -> ProblemError:
    """Return a 503 that says when to try again."""
    return ProblemError(503, detail, kind=kind, headers={"Retry-After": str(retry_after)})


def register_problems(app: FastAPI) -> None:
    """Make every error of the application a problem document."""

    async def on_problem(request: Request, error: Exception) -> Response:
        assert isinstance(error, ProblemError)
        return _answer(request, error)

    async def on_http_error(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        headers = dict(error.headers or {})
        if error.status_code == 405:
            headers["Allow"] = ", ".join(_allowed(request))
        return _answer(request, ProblemError(error.status_code, headers=headers))

    async def on_invalid(_: Request, error: Exception) -> Response:
        return problem_response(ProblemError(422))

    app.add_exception_handler(ProblemError, on_problem)
    app.add_exception_handler(HTTPException, on_http_error)
    app.add_exception_handler(RequestValidationError, on_invalid)


def _answer(request: Request, problem: ProblemError) -> Response:
    api = request.url.path.removeprefix(root_of(request)).startswith("/api/")
    if api or "text/html" not in request.headers.get("accept", ""):
        return problem_response(problem)
    _, title, detail = KNOWN.get(problem.status, KNOWN[400])
    lines = [problem.detail or detail]
    if problem.status == 404:
        title, lines = "Cette page n’existe pas", LOST
    headers = {"Cache-Control": "no-store", **problem.headers}
    return page(request, "message.html", problem.status, headers, title=title, lines=lines)


def _allowed(request: Request) -> list[str]:
    """Return every method this address answers to, over all the routes that share it."""
    routes = request.app.router.routes
    asked = [{**request.scope, "method": method} for method in METHODS]
    return [
        scope["method"]
        for scope in asked
        if any(route.matches(dict(scope))[0] is Match.FULL for route in routes)
    ]
