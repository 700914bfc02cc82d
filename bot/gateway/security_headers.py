"""Security headers on every answer, whatever produced it."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'"
)
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
ONE_YEAR = "max-age=31536000; includeSubDomains"


class SecurityHeaders:
    """ASGI middleware that adds the headers, unless the answer already carries its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        headers = {
            "content-security-policy": POLICY,
            "x-content-type-options": "nosniff",
            "referrer-policy": "strict-origin-when-cross-origin",
            "permissions-policy": PERMISSIONS,
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "x-frame-options": "SAMEORIGIN",
        }
        self._plain = [(name.encode(), value.encode()) for name, value in headers.items()]
        self._https = [*self._plain, (b"strict-transport-security", ONE_YEAR.encode())]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the headers to the start of an HTTP answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        ours = self._https if scope.get("scheme") == "https" else self._plain

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                sent = message.setdefault("headers", [])
                present = {name.lower() for name, _ in sent}
                if b"content-security-policy" in present:
                    present.add(b"x-frame-options")  # the policy says who may frame it
                message["headers"] = [*sent, *(h for h in ours if h[0] not in present)]
            await send(message)

        await self.app(scope, receive, send_with_headers)
