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

_IT = r"(?:ca|cela|sa|il|elle|c'?)"
_OF_IT = (
    r"(?:c'?est quoi|c'?est[ -]a[ -]dire|c koi|c quoi|ke[sz]a[kc]o|keske c|"
    r"qu'?est[ -]ce que (?:c'est|(?:ca|cela) veut dire)|(?:ca|cela|sa) (?:veu[tx]?|signifie) "
    r"(?:dire )?(?:quoi|koi)|que veut dire (?:ca|cela)|(?:que )?voulez[ -]vous dire"
    rf"|{_IT} (?:consiste en|recouvre|correspond a|donne droit a|apporte|engage a) (?:quoi|koi)"
    rf"|en quoi {_IT} consiste|(?:c'?est|{_IT} s'adresse a|c'?est fait) (?:pour )?qui"
    rf"|a quoi {_IT} (?:donne|engage|ouvre|correspond)(?:[ -]t[ -]il)?(?: droit)?"
    r"|qu'?est[ -]ce qu'?(?:on|nous) (?:y )?gagne|qu'?est[ -]ce que (?:ca|cela) (?:nous )?"
    r"(?:apporte|donne|implique|recouvre)|(?:quel|quelle|pour quel|c'est quoi l'?) ?"
    r"(?:interet|avantage|utilite) (?:de l'avoir|d'en avoir une?|de l'etre|d'etre agree)"
    r"|(?:qu'?|qu'?est[ -]ce que vous )entend(?:ez)?(?:[ -]vous)? par la|"
    r"vous entendez quoi par la)"
    r"(?: (?:ca|cela|que ca|donc|au juste|exactement|encore|le truc|ce truc|ce machin|svp|"
    r"concretement|au fond))*"
)
_FILL = (
    r"(?:(?:euh|hein|ben|mais|et|alors|bonjour|pardon|puis|expliquez|concretement|attendez|"
    r"desolee?)\W+)*"
)
_WHAT = re.compile(rf"\W*{_FILL}{_OF_IT}\W*")
_FIRST = re.compile(rf"\W*{_FILL}{_OF_IT}\s*\?")
_LAST = re.compile(
    rf"(?:[.?!;,:]\W*|\bet ){_FILL}{_OF_IT}\W*$"
    r"|\b(?:vous )?(?:pouvez|pourriez|peux|peut)(?:[- ](?:vous|tu|on))? (?:donc )?m'expliquer "
    r"(?:le terme|ce terme|le mot|ce mot|ce sigle|ce que c'est|ca|cela)\W*$"
)
_A_TERM = re.compile(
    r"\b(?:esus|agrement|s?iae|insertion|aci|etti|eiti|certifi\w+|tiers|cress|urscop|iriae|"
    r"numeriques?|difficulte|tva|minimis|geiq|subvention|aides?|iness)\b"
)
_TOLD = re.compile(
    r"\b(?:oui|ouais|non|nan|pas|jamais|aucune?s?|on|nous|je|j|notre|nos|dossier|depose\w*|"
    r"envoye\w*|obtenu\w*|en cours)\b"
)
_LIMIT = re.compile(
    rf"\W*{_FILL}(?:donc |c'?est |y |il |n')*(?:faut pas depasser combien|"
    r"(?:jusqu'a|a partir de) combien(?: (?:c'?est bon|c bon|on peut|vous (?:acceptez|prenez)|"
    r"on y a droit|ca passe|maxi\w*))?|(?:vous (?:acceptez|prenez|allez) )?jusqu'a combien|"
    r"(?:y )?a[ -]t[ -]il (?:un|une) (?:seuil|plafond|limite|maximum|maxi)|"
    r"(?:il )?y a (?:un|une) (?:seuil|plafond|limite|maximum|maxi)|"
    r"(?:c'?est |c )?(?:quoi|combien) (?:la |le |votre )(?:limite|plafond|seuil|maxi\w*)|"
    r"(?:quel(?:le)? est |c'?est )?(?:la |le |votre )?(?:limite|plafond|seuil|maxi\w*)"
    r"(?: (?:c'?est|est de|c) combien)?|combien (?:au )?maxi\w*|"
    r"quel(?:le)? (?:est (?:la |le |votre ))?(?:limite|plafond|seuil|maxi\w*))"
    r"(?: (?:au juste|exactement|svp|a ne pas depasser))*\s*\?*\W*"
)
_LIMITED = frozenset(("headcount", "turnover_eur", "other_public_aid_eur", "purchases"))


def asks_what(text: str) -> int | None:
    """Takes a message; returns where it asks what the open question is about, without naming it
    ("non, et ça consiste en quoi ?"), None when it does not."""
    said = folded(text.replace("…", "."))
    if _WHAT.fullmatch(said) or _FIRST.match(said):
        return 0
    last = _LAST.search(said)
    told = said[: last.start()] if last else ""
    if not last or "?" in told or _A_TERM.search(told) or not _TOLD.search(told):
        return None
    return last.start()


def topic_of_open_question(text: str, asked: str | None) -> str | None:
    """Takes a message and the fact being asked.

    Returns the topic that explains it when the message only asks what it is ("c'est quoi ?") or
    how far it may go ("c'est quoi la limite ?"), else None; the assistant itself when nothing is
    asked. An economic activity has no topic.
    """
    if asked in _LIMITED and _LIMIT.fullmatch(folded(text)):
        return TOPICS[asked]
    start = None if asked == "economic_activity" else asks_what(text)
    if start is None:
        return None
    if asked:
        return _NAMED.get(asked) or TOPICS[asked]
    return "about_bot" if _WHAT.fullmatch(folded(text)) else None
