"""What a browser loads: the full-page chat, its files, and the API's documentation."""

from __future__ import annotations

from pathlib import Path

import fastapi_offline
from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

SWAGGER = Path(fastapi_offline.__file__).with_name("static")
REVALIDATE = {"Cache-Control": "no-cache"}
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


class Files(StaticFiles):
    """Static files that the browser keeps but checks each time (ETag, 304)."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        """Answer with a file, to be revalidated by its ETag."""
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers.update(REVALIDATE)
        return response

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer 404 for hidden files, whatever the folder holds."""
        if any(part.startswith(".") for part in Path(path).parts if part != "."):
            path = "\N{NULL}"
        return await super().get_response(path, scope)


def register_pages(app: FastAPI, widget: Path) -> None:
    """Serve the widget's page and files, and the documentation without any outside address."""
    top = Files(directory=widget)

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
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
        Mount("/static", GZipMiddleware(Files(directory=widget / "static"))),
    ]
