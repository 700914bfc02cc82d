"""What a browser loads: the full-page chat, its files, and the API's documentation."""

from __future__ import annotations

from pathlib import Path

import fastapi_offline
from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from bot.gateway.files import REVALIDATE, CompactFiles, Files
from bot.gateway.shell import shell_for

SWAGGER = Path(fastapi_offline.__file__).with_name("static")
DOCS = """<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API de l’assistant INESS</title>
<link rel="stylesheet" href="docs/files/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="swagger-ui"></div>
<script src="docs/files/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
START = """SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null,
});
"""


def register_pages(app: FastAPI, widget: Path) -> None:
    """Serve the widget's page and files, and the documentation without any outside address."""
    top = Files(directory=widget)

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        partners = app.state.services.partners
        partner = partners.get(Request(scope).query_params.get("partner"))
        response: Response
        if partner:
            response = HTMLResponse(shell_for(partner, widget), headers=REVALIDATE)
        else:
            response = await top.get_response("index.html", scope)
        await response(scope, receive, send)

    async def docs(request: Request) -> Response:
        return HTMLResponse(DOCS, headers=REVALIDATE)

    async def start(request: Request) -> Response:
        return Response(START, headers=REVALIDATE, media_type="text/javascript")

    app.router.routes += [
        Route("/", GZipMiddleware(page), methods=["GET", "HEAD"]),
        Route("/docs", docs),
        Route("/docs/start.js", start),
        Mount("/docs/files", GZipMiddleware(Files(directory=SWAGGER))),
        Mount("/static", GZipMiddleware(CompactFiles(widget / "static"))),
    ]
