"""The pages to read: the rules in force, accessibility, privacy, legal notice."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from bot.gateway.assessments import today
from bot.gateway.settings import Settings
from bot.gateway.templating import page
from rules_core import NoSchemeInForce, scheme_in_force

RETENTION = (
    "Jusqu’à ce que vous les effaciez, sinon {days} jours après votre dernière visite : "
    "l’effacement est alors automatique"
)
ACCESSIBILITY_CHECKED_ON = date(2026, 11, 23)

router = APIRouter(include_in_schema=False)


@router.api_route("/regles", methods=["GET", "HEAD"])
async def rules(request: Request) -> HTMLResponse:
    """Show the scheme in force, as `GET /api/scheme` gives it."""
    try:
        scheme = scheme_in_force(today()).to_dict()
    except NoSchemeInForce:
        scheme = None
    return page(request, "rules.html", scheme=scheme)


@router.api_route("/accessibilite", methods=["GET", "HEAD"])
async def accessibility(request: Request) -> HTMLResponse:
    """Say what was tested for everybody's use, and what was not."""
    return page(request, "accessibility.html", checked_on=ACCESSIBILITY_CHECKED_ON)


@router.api_route("/confidentialite", methods=["GET", "HEAD"])
async def privacy(request: Request) -> HTMLResponse:
    """Say what is kept, how long, and let the visitor erase it."""
    settings: Settings = request.app.state.settings
    return page(
        request,
        "privacy.html",
        retention=RETENTION.format(days=settings.retention_days),
        publisher=settings.legal.publisher,
        dpo=settings.legal.dpo,
        recap_days=settings.recap_days,
    )


@router.api_route("/mentions-legales", methods=["GET", "HEAD"])
async def legal(request: Request) -> HTMLResponse:
    """Show who publishes and hosts the assistant, as the settings say."""
    notice = request.app.state.settings.legal
    fields = [
        ("Éditeur", notice.publisher),
        ("Direction de la publication", notice.director),
        ("Hébergement", notice.host),
    ]
    return page(request, "legal.html", fields=fields)
