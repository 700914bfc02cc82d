"""What travels compressed: pages and files, and the one answer of the API that is everybody's."""

from __future__ import annotations

from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

PUBLIC = "/api/scheme"


class Compression:
    """ASGI middleware. Answers to a bearer stay as they are: their length must not tell a secret.

    JSON and PDF are left alone, but for the scheme in force, which holds nothing of anyone.
    """

    def __init__(self, app: ASGIApp) -> None:
        left = (*DEFAULT_EXCLUDED_CONTENT_TYPES, "application/*")
        self._pages = GZipMiddleware(app, exclude_content_types=left)
        self._public = GZipMiddleware(app)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Compress one answer, if it may be."""
        public = scope.get("path", "").endswith(PUBLIC)
        await (self._public if public else self._pages)(scope, receive, send)
