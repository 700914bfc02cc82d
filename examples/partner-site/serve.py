"""Serve the example partner site under a strict content security policy: `make demo`.

DEMO_PORT (8001) and ASSISTANT_URL (http://localhost:8000) may be set. Standard library only.
"""

from __future__ import annotations

import os
import re
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SITE = Path(__file__).with_name("site")
WRITTEN_FOR = "http://localhost:8000"


def policy(assistant: str) -> str:
    """Return the policy of the site: beside its own needs, two directives for the assistant."""
    return (
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
        f"script-src 'self' {assistant}; frame-src {assistant}"
    )


class Pages(SimpleHTTPRequestHandler):
    """The site's files, with the policy on each answer."""

    def __init__(self, *args: object, assistant: str, **kwargs: object) -> None:
        self.assistant = assistant
        super().__init__(*args, directory=str(SITE), **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with a file; a page names the assistant's address in use."""
        name = self.path.partition("?")[0]
        file = SITE / (name.strip("/") or "index.html")
        if not re.fullmatch(r"/[a-z]*(\.html)?", name) or not file.is_file():
            super().do_GET()
            return
        body = file.read_text(encoding="utf-8").replace(WRITTEN_FOR, self.assistant).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        """Add the policy."""
        self.send_header("Content-Security-Policy", policy(self.assistant))
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


def server(port: int, assistant: str) -> ThreadingHTTPServer:
    """Return the site's server; port 0 takes a free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(Pages, assistant=assistant))


if __name__ == "__main__":
    with server(
        int(os.environ.get("DEMO_PORT") or 8001),
        os.environ.get("ASSISTANT_URL", WRITTEN_FOR).rstrip("/"),
    ) as site:
        print(f"Site partenaire d’exemple : http://localhost:{site.server_port}", flush=True)
        try:
            site.serve_forever()
        except KeyboardInterrupt:
            print()
