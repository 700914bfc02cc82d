"""The recap of a visit: a link that holds the facts, a page to read and print, a PDF."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response

from bot.gateway.assessments import NewAssessment, today
from bot.gateway.embedding import known_partner
from bot.gateway.examples import APPLICANTS
from bot.gateway.json_body import JsonBody
from bot.gateway.partners import PARTNER_ID, Contact
from bot.gateway.problems import ProblemError, problem_response, unavailable
from bot.gateway.recap_pdf import PdfUnavailable
from bot.gateway.recap_tokens import Recap, TooLong, UnreadableRecap
from bot.gateway.recap_view import mail_label, mail_link, recap_view
from bot.gateway.services import Services, services_of, within_rate
from bot.gateway.templating import PRIVATE, page, public_address, render
from rules_core import Facts, InvalidFact, NoSchemeInForce, scheme_in_force

log = logging.getLogger(__name__)
router = APIRouter(tags=["Recap"])
ServicesOf = Annotated[Services, Depends(services_of)]

LOST = (
    "Ce récapitulatif ne peut pas être lu",
    [
        "Le lien est incomplet, modifié ou trop ancien. Nous ne gardons aucune copie de vos "
        "réponses : elles n’étaient que dans le lien.",
        "Vérifiez que l’adresse a été copiée en entier, ou refaites la vérification : quelques "
        "minutes suffisent.",
    ],
)
PRINT_INSTEAD = (
    "Le PDF ne peut pas être préparé sur ce serveur. Ouvrez le récapitulatif et imprimez la page : "
    "votre navigateur propose aussi « Enregistrer en PDF »."
)
TOO_BUSY = "Beaucoup de PDF sont demandés en ce moment. Réessayez dans quelques secondes."


class NewRecap(NewAssessment):
    """The facts to recall, the day they were assessed, and the partner's site they come from."""

    partner: str | None = Field(None, pattern=PARTNER_ID)


class RecapLinks(BaseModel):
    """Where the recap is read; `mail_url` prepares the visitor's own mail to those it is for.

    The Region, after the contact of the partner's site if it has a mail; `mail_label` says whom.
    """

    url: str
    pdf_url: str
    mail_url: str
    mail_label: str


read_recap = JsonBody(NewRecap)


@router.post(
    "/api/recaps",
    response_model=RecapLinks,
    dependencies=[Depends(within_rate("recap"))],
    openapi_extra=read_recap.openapi(APPLICANTS) | {"security": []},
    summary="A link that holds the facts, encrypted; nothing is kept",
)
async def create_recap(
    request: Request, asked: Annotated[NewRecap, Depends(read_recap)], services: ServicesOf
) -> Response:
    """Return the links of a recap; a fact that is not acceptable gets a 422 naming it."""
    on = date.fromisoformat(asked.on) if asked.on else today()
    known_partner(services, asked.partner)
    try:
        facts = Facts.from_dict(asked.facts).to_dict()
        version = scheme_in_force(on).version
        recap = Recap(facts, on.isoformat(), version, asked.partner)
        token = services.recaps.make(recap)
    except InvalidFact as error:
        raise ProblemError(422, error.message, kind="invalid-fact", fact=error.fact) from None
    except NoSchemeInForce as error:
        raise ProblemError(422, str(error), kind="no-scheme-in-force") from None
    except TooLong:
        raise ProblemError(
            422,
            "Ces réponses sont trop longues pour tenir dans un lien : raccourcissez le nom des "
            "achats ou regroupez-les.",
            kind="recap-too-long",
        ) from None
    url = _address(request, token)
    contact = _contact(services, recap)
    links = {
        "url": url,
        "pdf_url": url + ".pdf",
        "mail_url": mail_link(recap, recap_view(recap), url, contact),
        "mail_label": mail_label(contact),
    }
    return JSONResponse(links, headers={"Cache-Control": "no-store"})


@router.api_route("/recapitulatif/{token}.pdf", methods=["GET", "HEAD"], include_in_schema=False)
async def recap_pdf(request: Request, token: str, services: ServicesOf) -> Response:
    """Return the PDF; without the drawing libraries, a way to do without it."""
    found = _read(services, token)
    if found is None:
        return _lost(request)
    recap, view = found
    name = f"recapitulatif-iness-{recap.on}.pdf"
    headers = PRIVATE | {"Content-Disposition": f'attachment; filename="{name}"'}
    if request.method == "HEAD":
        answer = Response(headers=headers, media_type="application/pdf")
        del answer.headers["Content-Length"]  # only the drawing would tell
        return answer
    await services.limits.call("pdf", request)
    html = render("recap/pdf.html", pdf=True, partner=_partner(services, recap), **view)
    try:
        content = await services.press.draw(html)
    except PdfUnavailable as error:
        problem = (
            unavailable(TOO_BUSY, 5, "pdf-busy")
            if error.passing
            else ProblemError(503, PRINT_INSTEAD, kind="pdf-unavailable")
        )
        if "text/html" not in request.headers.get("accept", ""):
            return problem_response(problem)
        title = "Le PDF n’est pas disponible"
        return page(
            request, "message.html", 503, PRIVATE | problem.headers,
            title=title, lines=[problem.detail],
        )  # fmt: skip
    return Response(content, headers=headers, media_type="application/pdf")


@router.api_route("/recapitulatif/{token}", methods=["GET", "HEAD"], include_in_schema=False)
async def recap_page(request: Request, token: str, services: ServicesOf) -> Response:
    """Return the page of a recap, or a clear 404 for a link that cannot be read."""
    found = _read(services, token)
    if found is None:
        return _lost(request)
    recap, view = found
    root = request.scope.get("root_path", "")
    url = _address(request, token)
    days = request.app.state.settings.recap_days
    contact = _contact(services, recap)
    return page(
        request,
        "recap/page.html",
        headers=PRIVATE,
        pdf=False,
        partner=_partner(services, recap),
        pdf_url=f"{root}/recapitulatif/{token}.pdf",
        edit_url=f"{root}/reprendre/{token}",
        mail_url=mail_link(recap, view, url, contact),
        mail_label=mail_label(contact),
        expires=services.recaps.made_on(token) + timedelta(days=days),
        **view,
    )


@router.api_route("/reprendre/{token}", methods=["GET", "HEAD"], include_in_schema=False)
async def resume_page(request: Request, token: str, services: ServicesOf) -> Response:
    """Return the page that opens the chat from a recap's facts."""
    found = _read(services, token)
    if found is None:
        return _lost(request)
    recap = found[0]
    partner = services.partners.get(recap.partner)
    return page(
        request,
        "recap/resume.html",
        headers=PRIVATE,
        token=token,
        on=recap.on,
        partner_id=partner.id if partner else None,
    )


def _read(services: Services, token: str) -> tuple[Recap, dict[str, Any]] | None:
    """Return what a link holds and how to show it, None when it cannot be read."""
    try:
        recap = services.recaps.read(token)
        return recap, recap_view(recap)
    except (UnreadableRecap, InvalidFact, NoSchemeInForce) as error:
        log.info("unreadable recap", extra={"error": type(error).__name__})
        return None


def _partner(services: Services, recap: Recap) -> str | None:
    partner = services.partners.get(recap.partner)
    return partner.name if partner else None


def _contact(services: Services, recap: Recap) -> Contact | None:
    partner = services.partners.get(recap.partner)
    return partner.contact if partner else None


def _address(request: Request, token: str) -> str:
    return f"{public_address(request)}/recapitulatif/{token}"


def _lost(request: Request) -> Response:
    title, lines = LOST
    return page(request, "message.html", 404, PRIVATE, title=title, lines=lines)
