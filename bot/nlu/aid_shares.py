"""Aid told as a share of the cost, or vaguely: "30 % du devis", "quelques milliers d'euros"."""

from __future__ import annotations

from bot.nlu.aid_words import OF_SHARE, SHARE, SOURCE
from bot.nlu.figures import find_figures
from bot.nlu.prefilter import compiled
from bot.nlu.stages import DOUBT
from bot.nlu.text import Message

_SHARE = compiled(SHARE)
_OF_AMOUNT = compiled(rf"{OF_SHARE}\d")
_NO_SHARE = compiled(r"(?<![\d,.])(?<!\d )(?:0(?:,0+)? ?%|\bzero (?:%|pour cent))")
_ALL_OURS = compiled(
    r"\b(?:on|nous|j|autofinanc\w*|propres|notre|nos)\b.*\b100 ?%|"
    r"\b100 ?% (?:\w+ ){0,3}?(?:nous|autofinanc\w*|propres|notre|nos|perso\w*|prive\w*)\b"
)
_THEIRS = compiled(r"\bpar (?:la|l|le)\b")
# The rule's, not the visitor's.
_RULE = compiled(
    r"\b(?:iness|plafon\w+|limit\w+|maxim\w+|cumul\w*|seuils?|vous|votre|vos|regle\w*|taux)\b"
)
_SMALL = 100  # no aid is that small; "les deux tiers" is no amount
_A_LITTLE = compiled(
    r"\b(?:quelques|plusieurs|des) (?:milliers?|centaines?|euros?|dizaines?|sous|ronds|billets|"
    r"miettes|bricoles)\b|\b(?:une|deux|trois) (?:bricole|broutille|misere)s?\b|"
    r"\btrois fois rien\b|\bun (?:petit )?chouia\b|\bune (?:petite|bonne|grosse|grande) "
    r"(?:somme|aide|subvention|enveloppe|part|partie)\b|\b(?:un|notre) (?:petit )?coup de pouce\b|"
    r"\b(?:financ|pa[iy]|pren|met|couvr|aide)\w*(?: \w+){0,3}? une partie\b"
)
# "juste la mairie", "aucune sauf le département": who gives is told, and how much is not.
_GIVERS = compiled(
    rf"(?:(?:\b(?:oui|ouais|si|euh|bah|ben|alors|juste|seulement|uniquement|que|qu|rien|aucune?|"
    rf"personne|a part|sauf|hormis|excepte|en dehors|la|le|l|les|notre|de|du|d|par|et|c est|"
    rf"il y a|y a|on a|nous avons|une?|(?:petite? )?(?:aides?|subventions?))\b|,) ?)*\b{SOURCE}"
    rf"(?: (?:de|d|du) (?:la |l )?[a-z]+)?(?: ?,? ?aussi)?"
    rf"(?: ?, ?(?:la|le|l|les|de|du) {SOURCE})*"
    rf"(?: ?(?:,|et)? ?(?:la|le|l|les|de|du) {SOURCE}(?: aussi)?){{0,2}}"
    rf"(?: ?,? (?:mais )?(?:je|on|nous) (?:ne )?(?:sai[ts]|savons) (?:pas|plus)(?: [a-z]+){{0,3}} "
    rf"combien| nous (?:aide|soutient|finance)(?: aussi| un peu)?)?[ .!]*"
)


def unnamed(message: Message) -> object:
    """Takes a message; returns DOUBT when how much is to be asked ('la ville paie un tiers'), 0
    for a share of nothing, None when it tells no share, or the amount too ('9 000, un tiers CAF')
    """
    text = message.text
    if not _SHARE.search(text):
        return DOUBT if _A_LITTLE.search(text) or _GIVERS.fullmatch(text) else None
    if _RULE.search(text):
        return None
    if _NO_SHARE.search(text) or (_ALL_OURS.search(text) and not _THEIRS.search(text)):
        return 0
    if _OF_AMOUNT.search(text):
        return DOUBT
    figures = find_figures(message)
    return None if any(f.amount.explicit or f.value >= _SMALL for f in figures) else DOUBT
