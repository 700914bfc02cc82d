"""The chat’s page: a partner’s visitors find that partner’s contact before the Region’s."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from bot.gateway.partners import Contact, Partner

REGION = '<p class="pop-title">La Région vous répond</p>'


def shell_for(partner: Partner | None, widget: Path) -> str:
    """Return the page's HTML; without a partner, as it is written."""
    written = (widget / "index.html").read_text(encoding="utf-8")
    return written.replace(REGION, _lines(partner.contact) + REGION, 1) if partner else written


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
    return "\n          ".join([*lines, ""])
