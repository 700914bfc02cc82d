"""What rank digital has, its name said or not: a mere instrument, or the very trade.

"C'est un levier pour notre projet, sûrement pas notre métier", "l'informatique n'en est que
l'outil"; "c'est bien notre métier, pas un simple outil".
"""

from __future__ import annotations

import re

from bot.nlu.prefilter import compiled

_TOOL = (
    r"(?:outils?|instruments?|moyens?|supports?|appuis?|soutiens?|leviers?|vecteurs?|relais|canal|"
    r"canaux|ressources?|complements?|accessoires?|auxiliaires?|ustensiles?|vehicules?|atouts?|"
    r"trucs?|machins?|gadgets?|jouets?|bequilles?|passerelles?|tremplins?|aides?|facilites?|"
    r"commodites?|coups? de (?:main|pouce)|services?|plus|vitrines?|adjuvants?|details?|roles?|"
    r"intermediaires?|mediums?|biais|habillages?|annexes?|a cotes?|renforts?|assistants?)"
)
_PIVOT = (
    r"(?:coeurs?|metiers?|activites?|vocations?|professions?|occupations?|finalites?|buts?|"
    r"raisons? d (?:etre|exister)|fonds de commerce|centre(?: de gravite)?|noyau|essentiel|boulot|"
    r"travail|job|taf|gagne ?-? ?(?:pain|croute)|fin en soi|missions?|objets?|objectifs?|adn|ames?|"
    r"essence|specialites?|domaines?|affaires?|savoir ?-? ?faire|pain quotidien|priorites?|"
    r"moteur|quotidien|ambitions?|identites?)"
)
_OURS = r"(?:(?:la|le|l|les|notre|nos|mon|ma|une?|de|vraie?|veritable|propre|premiere?|seule?) )*"
_SURE = (
    r"(?:[a-z]+ment|du tout|bien sur|en tout cas|surtout|non plus|bien|mais|et|,|c est|ce n est|"
    r"en rien|en aucun cas|en aucune (?:facon|maniere))"
)
_NOT = r"(?:pas|nullement|aucunement|en rien|en aucun cas|en aucune (?:facon|maniere)|jamais|guere)"
_LEAD = r"^(?:(?:oui|non|euh|ben|bah|alors|mais|disons|enfin|bof|,|pour nous|chez nous) )*"
_IT_IS = (
    r"(?:(?:c|ce|ca|cela|n|est|reste|demeure|sert d|juste|seulement|simplement|plutot|que|qu|"
    r"simple|vrai|bon|petite?|precieuse?|utile|une?|l|la|le|les|des|comme) )*"
)
# "c'est un levier au profit de notre vocation, sûrement pas notre occupation première"
_ONLY_A_TOOL = compiled(
    rf"{_LEAD}{_IT_IS}{_TOOL}(?: (?!qui\b|que\b|pas\b)[a-z]+){{0,8}}? ?,? (?:{_SURE} )*{_NOT}"
    rf" (?:{_SURE} )*{_OURS}{_PIVOT}\b"
)
# "c'est bien notre métier", "c'est notre métier, pas juste un outil"
_OUR_TRADE = compiled(
    rf"{_LEAD}(?:c est au (?:coeur|centre) de (?:notre|nos) [a-z]+ ?,? (?:certes ,? )?et )?"
    r"c est (?:(?:bien|vraiment|clairement|meme|carrement|tout a fait|exactement|bel et) )*"
    rf"(?:notre|mon|le|la) {_PIVOT}(?: (?:principale?|premiere?|pour nous|a nous))?"
    rf"(?: ?,? (?:et )?(?:pas|non|plus)(?: (?:pas|juste|seulement|que|qu|simplement))* "
    rf"(?:une? )?(?:simple |bete |vulgaire )?{_TOOL})?[ .!]*$"
)
_SURELY = compiled(r"\b(?:bien|vraiment|clairement|meme|carrement|exactement|pas|non|plus)\b")
_FIELD = (
    r"(?:numerique|informatique|digital|web|internet|logiciels?|technologies?|technique|ecrans?|"
    r"ordinateurs?|ordis?|machines?|outils? (?:numeriques?|informatiques?|digitaux)|applis?|"
    r"applications?|sites?(?: (?:web|internet))?)"
)
# "le numérique n'en est que le vecteur", "l'informatique n'y tient qu'un rôle d'appoint"
_OF_IT_ONLY = compiled(
    rf"\b{_FIELD} ?,? (?:lui |elle |eux )?(?:ne |n )?(?:(?:en|y) )?(?:est|sont|constitue(?:nt)?|"
    r"tien(?:nen)?t|joue(?:nt)?|demeure(?:nt)?|reste(?:nt)?|represente(?:nt)?|fait|font|sera|seront)"
    r" (?:(?:la|ici) )?(?:(?:que|qu|juste|seulement) )+"
    rf"(?:(?:le|la|l|les|une?|des|de|simples?|humbles?|modestes?|petite?s?) )*{_TOOL}\b"
)


def is_only_a_tool(text: str) -> bool:
    """Takes a canonical text; returns True when what was asked of is a mere instrument."""
    return bool(_ONLY_A_TOOL.match(text))


def is_our_trade(text: str) -> bool:
    """Takes a canonical text; returns True for "c'est bien notre métier", no other one named."""
    trade = _OUR_TRADE.match(text)
    return bool(trade) and bool(_SURELY.search(text))


def of_it_only(text: str) -> re.Match[str] | None:
    """Takes a canonical text; returns where digital is the mere instrument of something else."""
    return _OF_IT_ONLY.search(text)
