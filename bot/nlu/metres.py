"""A figure of metres, which are no millions: "un mur de 12 m", "à 200 m de la gare"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_MONEY = compiled(
    r"\b(?:ca|chiffre|affaires|budget|recettes|ressources|produits|factur\w+|realis\w+|tourn\w+|"
    r"pese\w*|euros?|exercice|bilan|montant|total|annee)\b|€"
)
_OF_A_THING = compiled(
    r"\b(?:une?|le|la|l|les|des|du|notre|nos|mon|ma|ce|cette|plus) "
    r"(?!(?:(?:tout )?petit )?(?:peu|poil|brin|chouia|cheveu|tantinet|rien)\b)(?:[a-z]+ ){1,4}?"
    r"(?:de|d|fait|font|mesure|mesurent|a|sur) "
    r"(?:(?:plus|moins|environ|presque) (?:de )?)?$"
)
_AFTER = compiled(
    r" (?:de (?:haut|long|larg|profond|diametre|lineaire|la|le|l|chez|nous|distance)|du|des|"
    r"carres?|"
    r"cubes?|par(?! (?:an|annee|exercice)\b)|x)"
)


def measures(text: str, start: int, end: int) -> bool:
    """Takes a canonical text and the span of a number; returns True where "m" means metres."""
    if not text.endswith(" m", start, end) or _MONEY.search(text):
        return False
    return bool(_AFTER.match(text, end) or _OF_A_THING.search(text, 0, start))
