"""Nothing to buy, said otherwise than by "rien" or "aucun": "nous n'avons aucun achat de prévu"."""

from __future__ import annotations

import re

from actions.purchase_list import folded

_THING = r"(?:achats?|depenses?|investissements?|acquisitions?|equipements?|materiels?)"
_BUY = (
    r"(?:achete\w*|acheter|acquerir|acquisition|investi\w*|s'equiper|nous equiper|m'equiper|"
    r"depense\w*|commander|financer)"
)
_NOTHING = re.compile(
    rf"\b(?:aucune?s?|pas d[e' ]+|zero|nul|sans) ?(?:nouve\w+ )?{_THING}\b"
    rf"(?! (?:de (?!prevu|programme|budgete|planifie)|d'|numerique|"
    rf"digita|informatique|important|lourd|gros))(?! neuf)"
    rf"|\brien (?:de |d'|a |n'est |prevu )*(?:{_BUY}|prevu|programme|envisage)\b"
    rf"|\b(?:rien|pas) (?:(?:prevu|l'intention|besoin|envisage|vraiment) )?(?:a |de |d')?{_BUY}"
    r"(?: (?:rien|quoi que ce soit|quelque chose|du tout|de suite|pour (?:le moment|l'instant)|"
    r"cette annee|en ce moment|quoi))*[ .!]*$"
    rf"|\b{_BUY} rien\b|\bbesoin de rien\b|\bil (?:ne )?(?:nous|me) (?:faut|manque) rien\b"
    r"|\bon a (?:deja )?tout (?:ce qu|deja)"
)
_BUT = re.compile(
    r"\d|\?|\b(?:mais|sauf|part|hormis|autres?|encore|chiffr\w+|devis|fait\w*|effectu\w+|realis\w+|"
    r"(?:a|ai|avons) (?:rien |pas )achete|engag\w+|lance\w*|commence\w*|signe\w*|paye\w*|"
    r"finalis\w+|valid\w+|une?|choisi\w*)\b"
)
_TAG = re.compile(r"[ ,.!]*\b(?:c'est|ca|cela|vous|tu|ok|d'accord|hein|compris)\b[^?]{0,30}\?+\s*$")
# The words of a no that tells nothing else: "non merci, pas pour l'instant".
_OF_A_NO = frozenset((
    "non", "nan", "no", "nn", "nope", "pas", "rien", "aucun", "aucune", "aucuns", "tout", "du",
    "merci", "vraiment", "encore", "toujours", "pour", "le", "moment", "l", "instant", "linstant",
    "cette", "annee", "a", "priori", "desole", "desolee", "euh", "ben", "bah", "ah", "oh",
    "alors", "nous", "on", "je", "j", "n", "ne", "y", "en", "avons", "ai", "prevu", "prevus",
    "prevue", "prevues", "prevoit", "prevoyons", "besoin", "de", "d", "justement", "la", "bien",
    "sur", "absolument", "bonjour", "desormais", "actuellement", "faut", "il", "veut", "veux",
    "voulons",
))  # fmt: skip
_LONGEST = 14  # words


def says(text: str) -> bool:
    """Tell whether a text says that nothing is to be bought, and no more."""
    said = _TAG.sub("", folded(text))
    if len(said.split()) > _LONGEST or _BUT.search(said):
        return False
    return bool(_NOTHING.search(said))


def declines(text: str) -> bool:
    """Tell whether a text is a no that says more than the word and tells nothing else.

    Not "non, on est à jour"; nor "non", which is no answer to "what?" and would refuse the aid.
    """
    words = re.findall(r"[a-z0-9]+", folded(text))
    return len(words) > 1 and _OF_A_NO.issuperset(words)
