"""The figures and contacts every answer may quote, as French text, from the scheme in force."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from rules_core import Facts, NoSchemeInForce, scheme_in_force
from rules_core.certification import certifiers_for
from rules_core.parameters import contact

_ALIASES = {"phone": "contact_phone", "email": "contact_email", "site": "contact_website"}


@lru_cache(maxsize=64)
def placeholders(on: date) -> dict[str, str]:
    """Return every placeholder of the responses and its text on a day.

    With no scheme in force only the contacts are left.
    """
    texts = contact()
    texts.update({alias: texts[name] for alias, name in _ALIASES.items()})
    try:
        scheme = scheme_in_force(on)
    except NoSchemeInForce:
        return texts
    texts.update(scheme.texts)
    texts["certifiers"] = ", ".join(certifier.name for certifier in certifiers_for(Facts()))
    texts["notice"] = scheme.notice
    return texts


QUOTED = {
    "legal_form": "structure",
    "esus": "structure",
    "siae": "structure",
    "economic_activity": "structure",
    "headcount": "headcount",
    "turnover_eur": "turnover",
    "sectors": "sector",
    "digital_core": "not_digital_core",
    "in_region": "territory",
    "purchases": "project",
    "tax_social_compliant": "tax_social",
    "in_difficulty": "not_in_difficulty",
    "last_application_on": "two_year_rule",
    "other_public_aid_eur": "public_aid_ceiling",
    "certification": "certification",
}
"""The criterion whose sentence explains each question."""


def quote_for(fact: str, on: date) -> str:
    """Return the brochure's sentence a question comes from; raises NoSchemeInForce."""
    return scheme_in_force(on).citations[QUOTED[fact]].rstrip(". ")
