"""What a bare answer ("oui", "12", "aucune", "je ne sais pas") means for the open question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from actions import nothing_bought
from actions.purchase_list import folded

YES_NO_FACTS = frozenset(
    {"economic_activity", "digital_core", "in_region", "tax_social_compliant", "in_difficulty"}
)
MONEY_FACTS = frozenset({"turnover_eur", "other_public_aid_eur"})

_DOUBT = "doubt"  # as the reader of French says it
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
    (
        *YES_NO_FACTS, "esus", "certification", "siae", "sectors", "other_public_aid_eur",
        "last_application_on",
    ), PRECISE
)  # fmt: skip
_STAGES = frozenset(("esus", "certification"))
_VAGUE = re.compile(
    r"\b(?:(?:il y a|y ?'? ?a|ca fait|cela fait|depuis) (?:\w+ ){0,3}?(?:longtemps|peu|moment|"
    r"bail|temps"
    r"|eternite|lurette|paye|quelques \w+|plusieurs \w+|des (?:annees|mois|lustres))|rec[ae]m+ent|"
    r"dernierement|"
    r"autrefois|jadis"
    r"|(?:ca|cela) (?:commence a |remonte|date\b)"
    r"|a l'epoque|dans le temps|avant le covid|pendant le (?:covid|confinement))\b"
)
_NOTHING_ELSE = re.compile(r"\b(?:rien|aucune?|pas|plus|n[oa]n)\b")
_ALL_RIGHT = re.compile(r"\b(?:bon|ok)\b")
_FINE = re.compile(
    r"(?:.{0,20}\b)?(?:(?:pas (?:de|le moindre)|aucune?) (?:soucis?|problemes?)"
    r"|(?:tout|ca) (?:va bien|roule|baigne)|r\.?a\.?s\.?|nickel|impeccable)\W*"
)
_HOW_MUCH_UNKNOWN = re.compile(
    r"\W*(?:oui|ouais|si|exact|effectivement)\b(?=\D*$)(?!.*\boui ou non\b)"
    r".*\b(?:combien|montant|somme|chiffre)\b(?!.*\?)"
)
_POLITE_NO = re.compile(r"\W*(?:(?:non|nan|no)\W+merci|merci\W+(?:non|nan))\W*")
_REFUSE = frozenset({"economic_activity", "in_region", "tax_social_compliant"})
_ELSEWHERE = re.compile(r"(?:(?:non|on est|nous sommes|plutot)\W+)*ailleurs\W*")
_NO_PLACE = re.compile(
    r"(?:non\W+)?(?:(?:on|nous)\W+n'(?:a|avons)\W+)?(?:aucune?|pas d(?:e |'))\s?(?:autre\s)?"
    r"(?:etablissements?|antennes?|sites?|loca(?:l|ux)|bureaux?|implantations?|agences?)\b"
    r"(?:\s(?:chez vous|la[- ]bas|la[- ]haut|par chez vous|dans (?:votre|la|cette) region|ici"
    r"|sur (?:votre|ce) (?:territoire|secteur)))?\W*"
)
_NOT_ONE = re.compile(
    r"\W*(?:(?:ben|bah|ah|euh)\W+)?(?:non|nan|nn)\b\W+(?:(?:non|nan|vraiment|absolument|alors|mais|"
    r"pas (?:une?|l[ae] moindre)(?: seule?)?|aucune?|zero|rien|du tout|desolee?s?)\W*)+"
)
_HEDGE = (
    r"(?:(?:moi )?(?:je|on|nous)(?: le)? (?:pens|croi|suppos|dir)\w+|(?:c'est )?(?:normalement|"
    r"probabl\w+|possible)|a priori|en principe|sans doute|surement|sauf erreur|il me semble|"
    r"peut[ -]etre|que|bien|bah|ben|euh|mais|plutot|toujours|quand meme)"
)
_HEDGED_YES = re.compile(rf"\W*(?:{_HEDGE}\W+)*(?:oui|ouais|si)\b(?:\W+{_HEDGE})*\W*")
_ANSWERS = {"yes": _YES, "no": _NO, "none": _NONE, "qualified": _QUALIFIED}


def meaning(fact: str, answer: str) -> Any:
    """Return what an answer says of a fact.

    Takes the fact asked and the answer (yes, no, none or qualified). Returns its contract JSON
    value, PRECISE when it calls for a precise question, or None when it does not answer.
    """
    return _ANSWERS.get(answer, {}).get(fact)


def is_hedged_yes(text: str) -> bool:
    """Tell whether a text is a yes that is not quite sure, without a reserve: "je pense que oui",
    not "oui sauf un échéancier"."""
    return bool(_HEDGED_YES.fullmatch(folded(text)))


def told_unnamed(fact: str, entities: Sequence[Mapping[str, Any]]) -> Any:
    """Return what a message says of the fact asked without naming it ("en cours", "du retard").

    Takes the fact asked and the message's entities. Returns its contract JSON value, PRECISE
    when it calls for a precise question, or None.
    """
    told: Mapping[str, Any] = next(
        (e["value"] for e in entities if e.get("entity") == "unnamed"), {}
    )
    said = told.get(fact)
    return PRECISE if said == _DOUBT else said


def closing(fact: str, text: str) -> str | None:
    """Return what an end of list ("rien d'autre", "c'est bon") answers to another question.

    Takes the fact asked and the text. Returns `none`, `yes`, or None when it answers nothing.
    """
    said = folded(text)
    if fact == "other_public_aid_eur" and _NOTHING_ELSE.search(said):
        return "none"
    told = fact in YES_NO_FACTS - {"in_difficulty"} or fact in _STAGES
    return "yes" if told and _ALL_RIGHT.search(said) else None


def in_other_words(fact: str | None, text: str) -> str | None:
    """Return what an answer without yes or no comes to: "pas de souci", "ailleurs"; a yes whose
    amount is not known ("oui, la ville, mais je ne sais plus combien") is a yes; a polite "non
    merci" refuses nobody the grant."""
    if fact in _REFUSE and _POLITE_NO.fullmatch(folded(text)):
        return "qualified"
    if fact == "other_public_aid_eur":
        return "yes" if _HOW_MUCH_UNKNOWN.match(folded(text)) else None
    if fact == "in_region":
        said = folded(text).strip()
        told = (p.fullmatch(said) for p in (_ELSEWHERE, _NO_PLACE, _NOT_ONE))
        return "no" if any(told) else None
    if fact == "purchases":
        return "none" if nothing_bought.says(text) else None
    answers = {"in_difficulty": "no", "tax_social_compliant": "yes"}
    return answers.get(fact or "") if _FINE.fullmatch(folded(text)) else None


def vague_date(fact: str, text: str) -> bool:
    """Tell whether a text dates the previous application without saying when ("récemment")."""
    return fact == "last_application_on" and bool(_VAGUE.search(folded(text)))


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
