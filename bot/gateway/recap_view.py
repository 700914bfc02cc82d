"""What a recap shows, from its facts: the same for the page and for the PDF."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import quote

from bot.gateway.contact import CONTACT
from bot.gateway.partners import Contact
from bot.gateway.recap_tokens import Recap
from rules_core import Facts, assess
from rules_core.vocabulary import FACT_TITLES, LABELS, VAT_LABELS, describe
from rules_core.wording import NBSP, euros, long_date

VERDICTS = {
    "eligible": ("met", "Votre structure semble éligible"),
    "undetermined": ("unknown", "Il reste des points à confirmer"),
    "not_eligible": ("not_met", "Votre structure ne semble pas éligible"),
}
STATUSES = {
    "met": "Rempli",
    "not_met": "Non rempli",
    "unknown": "À vérifier",
    "to_do": "À faire",
}
REMARKS = {
    "counted": "",
    "to_confirm": "à confirmer",
    "not_eligible": "non retenu",
    "unpriced": "prix à préciser",
}
CAPS = {
    "maximum": "plafonnée au maximum de l’aide",
    "public_aid_ceiling": "réduite par le plafond de cumul des aides publiques",
}


def recap_view(recap: Recap) -> dict[str, Any]:
    """Return what the templates show. Raises InvalidFact, NoSchemeInForce."""
    facts = Facts.from_dict(recap.facts)
    assessment = assess(facts, date.fromisoformat(recap.on)).to_dict()
    tone, verdict = VERDICTS[assessment["verdict"]]
    refused = assessment["verdict"] == "not_eligible"
    grant = None if refused else assessment["grant"]
    return {
        "assessment": assessment,
        "tone": tone,
        "verdict": verdict,
        "refused": refused,
        "facts": _fact_rows(facts),
        "grant": grant,
        "shares": _shares(grant) if grant else [],
        "cap": CAPS.get(grant["capped_by"] or "") if grant else None,
        "statuses": STATUSES,
        "remarks": REMARKS,
        "labels": LABELS["purchases"],
        "vat": VAT_LABELS,
        "changed": recap.version != assessment["version"],
    }


def mail_link(recap: Recap, view: dict[str, Any], url: str, contact: Contact | None = None) -> str:
    """Return the mailto link that prepares the visitor's own mail.

    Takes the recap, what it shows, its address, and the contact of the partner's site it comes
    from: one with a mail is written to first, and the Region gets a copy.
    """
    day = long_date(date.fromisoformat(recap.on))
    lines = [
        "Bonjour,",
        "",
        f"Voici le récapitulatif de notre situation pour l’aide INESS, établi le {day} :",
        url,
        "",
        f"Résultat provisoire de l’assistant : {view['verdict'][:1].lower()}{view['verdict'][1:]}.",
        *([f"Subvention estimée : {euros(view['grant']['amount_eur'])}."] if view["grant"] else []),
        "",
        "Notre question : ",
        "",
        "Cordialement,",
    ]
    subject = quote(f"Aide INESS : récapitulatif du {day}", safe="")
    body = quote("\r\n".join(lines).replace(NBSP, " "), safe="")
    to, copy = CONTACT["email"], ""
    if contact and contact.email:
        to, copy = quote(contact.email, safe="@+"), f"cc={CONTACT['email']}&"
    return f"mailto:{to}?{copy}subject={subject}&body={body}"


def mail_label(contact: Contact | None) -> str:
    """Say to whom the mail goes."""
    if contact and contact.email:
        return f"Envoyer à {contact.name} et à la Région"
    return f"Envoyer à {CONTACT['email']}"


def _fact_rows(facts: Facts) -> list[dict[str, Any]]:
    rows = []
    for name, title in FACT_TITLES.items():
        value = getattr(facts, name)
        if name in facts.unknown:
            rows.append({"title": title, "lines": ["Vous ne le savez pas encore"], "unknown": True})
        elif value is not None:
            items = [(item,) for item in value] if name == "purchases" and value else [value]
            lines = [describe(name, item) for item in items]
            lines = [line[:1].upper() + line[1:] for line in lines]
            rows.append({"title": title, "lines": lines, "unknown": False})
    return rows


def _shares(grant: dict[str, Any]) -> list[dict[str, Any]]:
    """Who pays what of the eligible total, with the places of the bar's pieces in percent."""
    total, aid, own = grant["eligible_total_eur"], grant["amount_eur"], grant["own_share_eur"]
    parts = [
        ("aid", "Subvention INESS", aid),
        ("own", "Votre part", own),
        ("other", "Autres aides publiques", max(0, round(total - aid - own, 2))),
    ]
    shares, start = [], 0.0
    for id, label, amount in parts:
        width = amount / total * 100
        if amount:
            shares.append(
                {"id": id, "label": label, "amount": amount, "rate": round(amount / total, 3)}
                | {"start": round(start, 3), "width": round(width, 3)}
            )
        start += width
    return shares
