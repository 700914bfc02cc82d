"""Which of the brochure's topics each fact belongs to, and what a question without a name asks."""

from __future__ import annotations

import re

from actions.purchase_list import folded

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

_WHAT = re.compile(
    r"\W*(?:(?:euh|hein|ben|mais|et|alors|bonjour|pardon)\W+)*"
    r"(?:c'?est quoi|c'?est[ -]a[ -]dire|c koi|c quoi|ke[sz]a[kc]o|keske c|"
    r"qu'?est[ -]ce que (?:c'est|(?:ca|cela) veut dire)|(?:ca|cela|sa) (?:veu[tx]?|signifie) "
    r"(?:dire )?(?:quoi|koi)|que veut dire (?:ca|cela)|(?:que )?voulez[ -]vous dire)"
    r"(?: (?:ca|cela|que ca|donc|au juste|exactement|encore|le truc|ce truc|svp))*\W*"
)


def topic_of_open_question(text: str, asked: str | None) -> str | None:
    """Takes a message and the fact being asked.

    Returns the topic that explains it when the message only asks what it is ("c'est quoi ?"),
    else None; the assistant itself when nothing is asked. An economic activity has no topic.
    """
    if asked == "economic_activity" or not _WHAT.fullmatch(folded(text)):
        return None
    return _NAMED.get(asked) or TOPICS[asked] if asked else "about_bot"
