"""Figures that are denied: "pas 12", "j'avais dit 12 mais…", "12 salariés, c'est faux"."""

from __future__ import annotations

import re

from bot.nlu.modality import is_negated
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

_SAID = compiled(
    r"\b(?:j|je|on|nous) (?:ai|avais|a|avons) (?:deja )?(?:dit|mis|ecrit|tape|indique|note|declare|"
    r"repondu|saisi|marque)(?: (?:qu on (?:est|a|etait|avait)|que|pour|comme|une?|aide|"
    r"budget|ca|de|d|en|le|du|par erreur))* $|"
    r"\b(?:remplace[rz]?|change[rz]?|corrige[rz]?) (?:les? )?$"
)
_NOTED = compiled(
    r"\bvous (?:m |nous )?(?:avez|aviez) (?:mis|ecrit|note|marque|compte|retenu|enregistre|indique|"
    r"affiche|inscrit)(?: (?:qu on (?:est|a|etait|avait)|que|pour|comme|une?|l|le|la|notre|aide|"
    r"effectif|budget|ca|chiffre|affaires|de|d|a|par erreur|:))* $"
    r"|\b(?:recap\w*|resume) [^.;!?\d]{0,25}$"
)
_BUT_IS = compiled(
    r"[^.!?\d]{0,70}\b(?:c est|on est|nous sommes|on en a|nous en avons|il y en a|alors qu|mais)\b"
)
_MEANT = compiled(
    r"\b(?:ai|avais|a|avons) (?:dit|mis|ecrit|tape|indique|note|saisi)\b[^.;!?]{0,40}"
    r"\bau lieu d[eu]? $"
)
_FALSE = compiled(
    r" (?:\w+ ){0,2}?(?:, )?(?:c est|c etait) (?:faux|pas (?:ca|bon|exact|vrai)|une erreur|errone)"
)


def is_meant(message: Message, start: int) -> bool:
    """Takes where a figure starts; returns True for the second of 'j'ai tapé 40 au lieu de 400'."""
    return bool(said_before(_MEANT, message.text, start))


def is_said(message: Message, start: int) -> bool:
    """Takes where a figure starts; returns True when it is denied only as what one had said."""
    before = message.text[max(0, start - 60) : start]
    said = _SAID.search(before) or _NOTED.search(before)
    return bool(said) and not is_negated(message, start)


def is_denied_figure(message: Message, start: int, end: int) -> bool:
    """Takes the canonical span of a figure; returns True when the visitor denies it."""
    before = message.text[max(0, start - 60) : start]
    if is_meant(message, start) or re.search(
        r"\b(?:plus|n \w+|ne \w+) (?:plus )?qu(?:e)? $", before
    ):
        return False
    return (
        is_negated(message, start)
        or bool(_SAID.search(before))
        or bool(_NOTED.search(before) and _BUT_IS.match(message.text, end))
        or bool(_FALSE.match(message.text, end))
    )
