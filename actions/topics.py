"""Which of the brochure's topics each fact belongs to, and what a question without a name asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TOPICS = {
    "legal_form": "who_is_eligible",
    "esus": "esus",
    "siae": "siae",
    "economic_activity": "who_is_eligible",
    "headcount": "headcount_rule",
    "turnover_eur": "turnover_rule",
    "sectors": "excluded_sectors",
    "digital_core": "digital_core",
    "in_region": "territory",
    "purchases": "grant_amount",
    "tax_social_compliant": "tax_social",
    "in_difficulty": "in_difficulty",
    "last_application_on": "two_year_rule",
    "other_public_aid_eur": "public_aid_ceiling",
    "certification": "certification",
}
"""The topic a question or a hypothesis on each fact belongs to."""

_NAMED = {"purchases": "eligible_investments"}
"""The topics that say what a fact's question names, where a hypothesis has another."""

_LIMITED = frozenset(("headcount", "turnover_eur", "other_public_aid_eur", "purchases"))


def asks_what(message: Mapping[str, Any]) -> int | None:
    """Takes a message as Rasa parsed it; returns where it asks what the open question is about,
    without naming it ("non, et ça consiste en quoi ?"), None when it does not."""
    asked = _of_open_question(message)
    return asked["start"] if asked and asked["value"] != "limit" else None


def topic_of_open_question(message: Mapping[str, Any], asked: str | None) -> str | None:
    """Takes a message as Rasa parsed it and the fact being asked.

    Returns the topic that explains it when the message only asks what it is ("c'est quoi ?") or
    how far it may go ("c'est quoi la limite ?"), else None; the assistant itself when nothing is
    asked. An economic activity has no topic.
    """
    question = _of_open_question(message)
    if question is None:
        return None
    if question["value"] == "limit":
        return TOPICS[asked] if asked in _LIMITED else None
    if asked:
        return None if asked == "economic_activity" else _NAMED.get(asked) or TOPICS[asked]
    text = message.get("text") or ""
    alone = not text[: question["start"]].strip() and not text[question["end"] :].strip(" ?!.")
    if not alone:
        return None
    return "who_is_eligible" if question["value"] == "whom" else "about_bot"


def _of_open_question(message: Mapping[str, Any]) -> Mapping[str, Any] | None:
    marks = (e for e in message.get("entities") or [] if e.get("entity") == "of_open_question")
    return next(marks, None)
