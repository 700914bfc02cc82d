"""The assistant on partners' sites: the loader, the framed chat, and which sites may use them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, FastAPI, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.gateway.contact import CONTACT
from bot.gateway.files import CompactFiles
from bot.gateway.problems import ProblemError
from bot.gateway.security_headers import POLICY
from bot.gateway.services import Services, services_of
from bot.gateway.shell import framed
from bot.gateway.templating import page

router = APIRouter(include_in_schema=False)
ServicesOf = Annotated[Services, Depends(services_of)]

# A copy stays usable while we are down: it then gives the phone and the mail.
KEPT = "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800"
UNKNOWN_PARTNER = "Ce partenaire n’est pas connu."
UNKNOWN_SITE = (
    "Ce site n’est pas déclaré parmi ceux qui peuvent afficher l’assistant. "
    f"Écrivez à {CONTACT['email']} pour l’ajouter."
)


class Loader(CompactFiles):
    """The loader's file, open to every site and kept for a while."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """Answer with the file, which other origins may load."""
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = KEPT
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response


def register_loader(app: FastAPI, widget: Path) -> None:
    """Serve `/widget.js`."""
    files = Loader(widget / "loader")

    async def loader(request: Request) -> Response:
        return await files.get_response("widget.js", request.scope)

    app.router.routes.append(Route("/widget.js", loader))


@router.api_route("/embed", methods=["GET", "HEAD"])
async def embed(
    request: Request, services: ServicesOf, partner: str = "", origin: str = ""
) -> Response:
    """Return the chat to be framed by a partner's site, or a page that says why not."""
    known = services.partners.get(partner)
    if known is None:
        return _refusal(request, 404, UNKNOWN_PARTNER, origin)
    if origin and origin not in known.origins and not _ours(request, origin):
        return _refusal(request, 403, UNKNOWN_SITE, origin)
    headers = _framed_by("'self'", *known.origins, image=known.logo)
    html = framed(request.app.state.settings.widget, known, origin)
    return HTMLResponse(html, headers=headers)


async def from_a_known_site(request: Request, services: ServicesOf) -> None:
    """Refuse a call made by the page of a site we do not know. Raises ProblemError 403.

    A browser always says where such a call comes from; a program need not.
    """
    origin = request.headers.get("origin")
    if origin and not _ours(request, origin) and not services.partners.accepts(origin):
        raise ProblemError(403, UNKNOWN_SITE, kind="unknown-site")


def known_partner(services: Services, id: str | None) -> None:
    """Raise ProblemError 422 when the partner named is not one of ours."""
    if id is not None and services.partners.get(id) is None:
        raise ProblemError(422, UNKNOWN_PARTNER, kind="unknown-partner")


def _ours(request: Request, origin: str) -> bool:
    """Tell whether an origin is ours: as published, or as the request itself was addressed."""
    public: str = request.app.state.settings.public_url
    host = request.headers.get("host", "")
    try:
        named = urlsplit(origin).netloc
    except ValueError:
        return False
    return origin == public or (bool(host) and named == host)


def _refusal(request: Request, status: int, reason: str, origin: str) -> HTMLResponse:
    """Say why the chat is not shown; any site may frame this page, which does nothing."""
    return page(
        request, "embed_refused.html", status, _framed_by("*"), reason=reason, origin=origin
    )


def _framed_by(*ancestors: str, image: str | None = None) -> dict[str, str]:
    policy = POLICY.replace("frame-ancestors 'self'", f"frame-ancestors {' '.join(ancestors)}")
    if image:
        policy = policy.replace("img-src", f"img-src {image}")
    return {
        "Content-Security-Policy": policy,
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cache-Control": "no-cache",
    }
