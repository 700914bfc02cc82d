"""Words of activity that are no trade where they stand: a surname, the building one is in, a
drink, what someone left for."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_TITLES = frozenset(
    ("m", "mme", "mr", "mlle", "monsieur", "madame", "messieurs", "dr", "docteur", "maitre", "me",
     "feu")
)  # fmt: skip
_PARTICIPLES = frozenset(
    ("finance", "paye", "conserve", "ferme", "forge", "danse", "chasse", "serre")
)
# "née dans une cuisine", "au premier étage de la maison des associations".
_LODGED = compiled(
    r"\b(?:nee?s?|creee?s?|fondee?s?|installee?s?|logee?s?|hebergee?s?|situee?s?|basee?s?|"
    r"domiciliee?s?|abritee?s?|demenage\w*)(?: (?!on |nous |et )\w+){0,5}? dans "
    r"(?:(?:une?|le|la|l|les|des|notre|ancien\w*|vieil\w*|petite?) )*$"
    r"|\b(?:locaux|etage|rez de chaussee|cour|arriere salle|sous sol|grenier|parking|hall|murs|"
    r"dependances?|enceinte|dessus|dessous) (?:de|d|du|des)(?: (?:la|l|le|une?|ancien\w*))* $"
)
_TOWN = compiled(r"\bsainte? [a-z]+ (?:les|la|le|l|en|sur|sous|au|aux|du|des|de)(?: (?:la|l))? $")
_LEFT = compiled(r"\b(?:il|elle|ils|elles|qui) (?:est|sont|s en est) (?:re)?parti\w* (?!de\b|d )")
_DRUNK = compiled(
    r"\b(?:aim|ador|boi|appreci|gout)\w* (?:\w+ )?(?:notre|nos|mon) $"
    r"|\b(?:bu|ouvert|sabre|arrose|mange|debouche|renverse|avale) (?:\w+ )?$"
)
# "c'est notre gagne-pain", "ça met du beurre dans les épinards": of a living.
_LIVING = compiled(
    r"\b(?:gagne(?: -)? (?:pain|croute)|met(?:tre|tent)? (?:du|le) beurre|"
    r"beurre dans les epinard)s?$"
)
_FOOD = compiled(
    r"(?:cafe|biere|cidre|vin|champagne|gateau|tarte|pizza|crepe|glace|sandwich|chocolat|the|"
    r"fromage|pain|bonbon)s?$"
)


def is_a_name(message: Message, first: int) -> bool:
    """Takes a message and a token; returns True for a surname: "Mme Boucher", "J. Boulanger"."""
    at = first - 1
    if at >= 0 and message.tokens[at].norm == ".":
        at -= 1
        if at >= 0 and len(message.tokens[at].norm) == 1 and message.tokens[at].norm.isalpha():
            return message.tokens[first].original[:1].isupper()
    return (
        at >= 0
        and message.tokens[at].norm in _TITLES
        and message.tokens[first].original[:1].isupper()
    )


def is_a_form(message: Message, first: int) -> bool:
    """Takes a message and the token of a noun; returns True when what was typed is the
    participle of a verb: "financé par la ville"."""
    token = message.tokens[first]
    accented = token.original.lower().endswith(("é", "és"))
    return accented and token.norm.rstrip("s") in _PARTICIPLES


def is_elsewhere(before: str, word: str) -> bool:
    """Takes the words before one of activity in its statement, and it; returns True for a
    building, a drink, what someone left for, or the end of a town's name."""
    if _LODGED.search(before) or _LEFT.search(before) or _TOWN.search(before):
        return True
    return bool(
        (_FOOD.fullmatch(word) and _DRUNK.search(before)) or _LIVING.search(f"{before}{word}")
    )
