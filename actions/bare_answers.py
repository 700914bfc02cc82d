"""What a bare answer ("oui", "12", "aucune", "je ne sais pas") means for the open question."""

from __future__ import annotations

import re
from typing import Any

from actions.purchase_list import folded

YES_NO_FACTS = frozenset(
    {"economic_activity", "digital_core", "in_region", "tax_social_compliant", "in_difficulty"}
)
MONEY_FACTS = frozenset({"turnover_eur", "other_public_aid_eur"})

PRECISE = object()
"""The answer is understood but not enough: ask precisely."""

_YES: dict[str, Any] = {
    **dict.fromkeys(YES_NO_FACTS, True),
    "esus": "obtained",
    "certification": "obtained",
    **dict.fromkeys(("siae", "sectors", "other_public_aid_eur", "last_application_on"), PRECISE),
}
_NO: dict[str, Any] = {
    **dict.fromkeys(YES_NO_FACTS, False),
    "esus": "none",
    "certification": "none",
    "siae": [],
    "sectors": ["other"],
    "other_public_aid_eur": 0,
    "last_application_on": "never",
}
_NONE: dict[str, Any] = {
    **_NO,
    "headcount": 0,
    "turnover_eur": 0,
    "tax_social_compliant": PRECISE,
    "in_region": PRECISE,
}
_QUALIFIED: dict[str, Any] = dict.fromkeys(
    (*YES_NO_FACTS, "esus", "certification", "siae", "sectors"), PRECISE
)
_UNDER_WAY = {"esus": "pending", "certification": "in_progress"}
_EN_COURS = re.compile(
    r"\b(en cours|en attente|demande (?:deposee|faite|envoyee)|depose[er]?s?|envoye\w*"
    r"|dossier|pas encore recue?)\b"
)
_DENIED = re.compile(r"\b(pas|aucune?|rien|jamais|ni|sans|n['’]|ne|si)\b")
_OBTENU = re.compile(r"^(?:c'est |deja |bien |on l'a |nous l'avons )*(?:obtenu|certifie)e?\b")
_DONE: dict[str, Any] = {"other_public_aid_eur": 0}
_ANSWERS = {"yes": _YES, "no": _NO, "none": _NONE, "qualified": _QUALIFIED, "done": _DONE}


def meaning(fact: str, answer: str) -> Any:
    """Return what an answer says of a fact.

    Takes the fact asked and the answer (yes, no, none, qualified or done). Returns its contract JSON
    value, PRECISE when it calls for a precise question, or None when it does not answer.
    """
    return _ANSWERS.get(answer, {}).get(fact)


def stage(fact: str, text: str) -> str | None:
    """Return how far an agreement or a certification is, said without naming it ("en cours")."""
    if fact not in _UNDER_WAY:
        return None
    said = folded(text)
    under_way = _EN_COURS.search(said)
    if under_way and not _DENIED.search(re.split(r"[,;.]| mais ", said[: under_way.start()])[-1]):
        return _UNDER_WAY[fact]
    return "obtained" if _OBTENU.match(said) else None


def fitting(fact: str, entity: str, value: Any) -> Any:
    """Return the contract JSON value a bare number, amount, date or postcode gives to a fact.

    Takes the fact asked, the kind of bare entity and its value. Returns PRECISE when only the
    year of a date is known, or None when the answer does not fit the fact's type.
    """
    if entity == "number" and fact == "headcount":
        return value
    if entity == "number" and fact in MONEY_FACTS:
        return value
    if entity == "amount" and fact in MONEY_FACTS:
        return value.get("amount_eur")
    if entity == "date" and fact == "last_application_on":
        return _dated(value)
    if entity == "postcode" and fact == "in_region":
        return value.get("in_region")
    return None


def _dated(value: dict[str, str]) -> Any:
    grain, day = value.get("grain"), value.get("date", "")
    if grain == "year":
        return PRECISE
    return day[:7] if grain == "month" else day
