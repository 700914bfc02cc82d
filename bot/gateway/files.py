"""Files as browsers get them: checked by ETag, scripts and styles without their comments."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from rcssmin import cssmin  # type: ignore[import-untyped]
from rjsmin import jsmin  # type: ignore[import-untyped]
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

REVALIDATE = {"Cache-Control": "no-cache"}
TYPES = {".js": "text/javascript", ".css": "text/css"}


class Files(StaticFiles):
    """Static files that the browser keeps but checks each time (ETag, 304)."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        """Answer with a file, to be revalidated by its ETag."""
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers.update(REVALIDATE)
        return response

    def revalidated(self, response: Response, scope: Scope) -> Response:
        """Return a response that has its ETag, or 304 when the browser that asks holds it."""
        response.headers.update(REVALIDATE)
        if self.is_not_modified(response.headers, Headers(scope=scope)):
            return NotModifiedResponse(response.headers)
        return response

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer 404 for hidden files, whatever the folder holds."""
        if any(part.startswith(".") for part in Path(path).parts if part != "."):
            path = "\N{NULL}"
        return await super().get_response(path, scope)


@lru_cache(maxsize=256)
def compacted(path: Path, changed: int) -> tuple[bytes, str]:
    """Return a script or style without comments and its ETag; `changed` dates what is kept."""
    text = path.read_text(encoding="utf-8")
    shorter = jsmin(text) if path.suffix == ".js" else cssmin(text)
    content = shorter.encode()
    return content, etag_of(content)


def etag_of(content: bytes) -> str:
    """Return the ETag of a content."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


class CompactFiles(Files):
    """Static files, of which scripts and styles are shortened once and kept in memory."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory=directory)
        for path in directory.rglob("*"):
            if path.suffix in TYPES:
                compacted(path.resolve(), path.stat().st_mtime_ns)

    def file_response(  # type: ignore[override]
        self,
        full_path: Any,
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """Answer with the shortened content, with 304 when the browser has it, or with a file."""
        path = Path(full_path)
        media_type = TYPES.get(path.suffix)
        if media_type is None:
            return super().file_response(full_path, stat_result, scope, status_code)
        content, etag = compacted(path, stat_result.st_mtime_ns)
        return self.revalidated(Response(content, status_code, {"ETag": etag}, media_type), scope)
