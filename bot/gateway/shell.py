"""The chat’s page, whole or for a frame: a partner’s visitors find that partner’s contact first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

from bot.gateway.partners import Contact, Partner

_ADDRESSES = re.compile(r'((?:rel="canonical" href|property="og:\w+" content)=")(?:\./|(static/))')
_ALONE = re.compile(
    r'<(?:meta (?:name="(?:desc|theme)|prop)|link rel="can)[^\n]*\n|<noscript>.*?</noscript>\n',
    re.DOTALL,
)
FRAME = """<meta name="robots" content="noindex">
<link rel="stylesheet" href="static/css/embed.css">
<script type="module" src="static/js/embed.js"></script>
</head>"""
REGION = '<p class="pop-title">La Région vous répond</p>'


def full_page(widget: Path, partner: Partner | None, address: str) -> str:
    """Return the page of its own, whose address (no slash at the end) links and previews give."""
    site = escape(address)
    html = _ADDRESSES.sub(lambda found: f"{found[1]}{site}/{found[2] or ''}", _written(widget))
    return _of_partner(html, partner, {"partner": partner.id}) if partner else html


def framed(widget: Path, partner: Partner, origin: str) -> str:
    """Return the page as a partner's site frames it, without what is only for a page of its own."""
    given = {
        "mode": "embed",
        "partner": partner.id,
        "partner-name": partner.name,
        "host-origin": origin,
        "colour": partner.colour,
        "logo": partner.logo,
    }
    html = _ALONE.sub("", _written(widget)).replace("</head>", FRAME, 1)
    return _of_partner(html, partner, given)


def _written(widget: Path) -> str:
    """Return the page's file without its indentation."""
    return re.sub(r"\n +", "\n", (widget / "index.html").read_text(encoding="utf-8"))


def _of_partner(html: str, partner: Partner, given: Mapping[str, str | None]) -> str:
    data = "".join(f' data-{name}="{escape(value)}"' for name, value in given.items() if value)
    html = html.replace("<body>", f"<body{data}>", 1)
    return html.replace(REGION, _lines(partner.contact) + REGION, 1)


def _lines(contact: Contact) -> str:
    ways = []
    if contact.phone:
        ways.append(("phone", f"tel:{re.sub(r'[^+0-9]', '', contact.phone)}", contact.phone))
    if contact.email:
        ways.append(("mail", f"mailto:{contact.email}", contact.email))
    if not ways:
        return ""
    lines = [f'<p class="pop-title">{escape(contact.name)}</p>']
    for icon, address, text in ways:
        mark = f'<i data-icon="{icon}"></i>'
        lines.append(f'<a href="{escape(address)}">{mark}{escape(text)}</a>')
    return "\n".join([*lines, ""])
