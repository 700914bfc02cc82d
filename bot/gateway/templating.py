"""Pages written on the server: Jinja2 with escaping, French typography, nothing inline."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bot.gateway.contact import CONTACT
from rules_core.wording import NBSP, euros, long_date, percent

TEMPLATES = Path(__file__).with_name("templates")
PRIVATE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
_BEFORE = re.compile(r"(?<=\S) (?=[:;?!»%€])|(?<=\d) (?=\d{3}\b)")
_TAGS = re.compile(r"(<[^>]*>)")
_AFTER = re.compile(r"« (?=\S)")


def page(
    request: Request,
    template: str,
    status: int = 200,
    headers: dict[str, str] | None = None,
    **context: Any,
) -> HTMLResponse:
    """Answer with a page; `root` is the path our application is served under."""
    root = root_of(request)
    html = render(template, root=root, here=request.url.path.removeprefix(root), **context)
    return HTMLResponse(html, status, headers or {"Cache-Control": "no-cache"})


def root_of(request: Request) -> str:
    """Return the path our application is served under, whatever part of it answers."""
    scope = request.scope
    root: str = scope.get("app_root_path", scope.get("root_path", ""))
    return root


def public_address(request: Request) -> str:
    """Return our address as visitors know it, without a slash at the end."""
    public: str = request.app.state.settings.public_url
    return public or str(request.base_url).rstrip("/")


def render(template: str, **context: Any) -> str:
    """Return a template filled in, every value escaped, with French no-break spaces."""
    html = _environment().get_template(template).render(contact=CONTACT, **context)
    return "".join(part if part.startswith("<") else _typeset(part) for part in _TAGS.split(html))


def _typeset(text: str) -> str:
    text = _AFTER.sub(f"«{NBSP}", _BEFORE.sub(NBSP, text))
    return text.replace(CONTACT["phone"], CONTACT["phone"].replace(" ", NBSP))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"euros": euros, "percent": percent, "day": _day, "tel": _tel}
    return environment


def _day(value: date | str) -> str:
    return long_date(date.fromisoformat(value) if isinstance(value, str) else value)


def _tel(phone: str) -> str:
    digits = re.sub(r"[^+\d]", "", phone)
    return "+33" + digits[1:] if digits.startswith("0") else digits
