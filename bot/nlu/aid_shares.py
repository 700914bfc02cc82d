"""Aid told as a share of the cost, or vaguely: "30 % du devis", "quelques milliers d'euros"."""

from __future__ import annotations

from bot.nlu.figures import find_figures
from bot.nlu.prefilter import compiled
from bot.nlu.stages import DOUBT
from bot.nlu.text import Message

SHARE = (
    r"(?:\d ?%|\b(?:pour ?cents?|pct)\b|\b50 ?/ ?50\b|"
    r"\b(?:moitie|tiers|trois quarts|(?:un|le|petit|bon|gros) quart|quarts?(?= d)|"
    r"(?:un|deux|trois|quatre) (?:cinquiemes?|dixiemes?|sixiemes?|huitiemes?))\b)"
)
_SHARE = compiled(SHARE)
OF_SHARE = rf"{SHARE} (?:de|des|du|d|sur)(?: (?:la|les|l|nos|ces))? "
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
    r"\b(?:quelques|plusieurs|des) (?:milliers?|centaines?|euros?|dizaines?)\b|\bune (?:petite|"
    r"bonne) "
    r"(?:somme|aide|subvention|enveloppe|part|partie)\b|\b(?:un|notre) (?:petit )?coup de pouce\b"
)


def unnamed(message: Message) -> object:
    """Takes a message; returns DOUBT when how much is to be asked ('la ville paie un tiers'), 0
    for a share of nothing, None when it tells no share, or the amount too ('9 000, un tiers CAF')
    """
    text = message.text
    if not _SHARE.search(text):
        return DOUBT if _A_LITTLE.search(text) else None
    if _RULE.search(text):
        return None
    if _NO_SHARE.search(text) or (_ALL_OURS.search(text) and not _THEIRS.search(text)):
        return 0
    if _OF_AMOUNT.search(text):
        return DOUBT
    figures = find_figures(message)
    return None if any(f.amount.explicit or f.value >= _SMALL for f in figures) else DOUBT
