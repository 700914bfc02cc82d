"""What a browser loads: the full-page chat, its files, and the API's documentation."""

from __future__ import annotations

from pathlib import Path

import fastapi_offline
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route

from bot.gateway.files import REVALIDATE, CompactFiles, Files, etag_of
from bot.gateway.shell import full_page
from bot.gateway.templating import public_address

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
    files = CompactFiles(widget / "static")

    async def page(request: Request) -> Response:
        partner = app.state.services.partners.get(request.query_params.get("partner"))
        html = full_page(widget, partner, public_address(request))
        response = HTMLResponse(html, headers={"ETag": etag_of(html.encode())})
        return files.revalidated(response, request.scope)

    async def docs(request: Request) -> Response:
        return HTMLResponse(DOCS, headers=REVALIDATE)

    async def start(request: Request) -> Response:
        return Response(START, headers=REVALIDATE, media_type="text/javascript")

    app.router.routes += [
        Route("/", page),
        Route("/docs", docs),
        Route("/docs/start.js", start),
        Mount("/docs/files", Files(directory=SWAGGER)),
        Mount("/static", files),
    ]
