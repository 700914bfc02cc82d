"""An earlier answer told again: "j'avais répondu conseil, une erreur, on est une librairie".

What it named is wrong where it is called so or another one follows, and holds where one adds to it.
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_TOLD = compiled(
    r"\b(?:j|je|on|nous) (?:vous )?(?:ai|a|avais|avait|avons|avions) (?:bien |deja |d abord )?"
    r"(?:dit|mis|ecrit|repondu|coche|indique|note|choisi|tape|selectionne|declare|donne|marque|"
    r"mentionne|parle|annonce|renseigne|clique)\b"
    r"|\b(?:ma|notre) (?:premiere |precedente )?reponse(?: d avant| precedente)?\b"
)
_KEPT = compiled(
    r"\b(?:r?ajout\w*|aussi|egalement|en plus|les deux|confirm\w+|maintien\w*|maintenons|"
    r"complet\w+|toujours (?:vrai|valable|le cas)|c est (?:bien )?(?:ca|exact|vrai|juste))\b"
)
_WRONG = compiled(
    r"\b(?:erreurs?|faux|fausse|a tort|tromp\w+|plante\w*|gour\w+|mal (?:repondu|compris|lu|coche)|"
    r"oubli(?:ez|e|er)|annul\w+|efface\w*|mauvais\w*|inexact\w*|incorrect\w*|betises?|rectifi\w+|"
    r"corrig\w+|sans reflechir|n importe quoi|(?:pas|plus) (?:en )?(?:tenir )?compte|"
    r"pas (?:du tout )?(?:ca|cela|bon|le bon|la bonne|exact|juste|vrai|correct)|mais non|"
    r"en (?:fait|realite|verite)|plutot|finalement)\b"
)
_OURS = compiled(r"\b(?:on (?:est|fait|tient|gere|a)|nous|notre|c est|je suis)\b")


def find(message: Message) -> tuple[int, int, bool] | None:
    """Takes a message; returns where an earlier answer is told again and whether it was wrong,
    None when none is or when the words do not say."""
    text = message.text
    told = _TOLD.search(text)
    if not told or text.endswith("?"):
        return None
    end = clause_end = message.clause_of(told.end() - 1)[1]
    turn = _WRONG.search(text, told.end()) or _OURS.search(text, told.end())
    if turn and turn.start() < end:
        end = turn.start()
    if clause_end - told.end() < 3:  # "ma réponse, consulting, …"
        end = message.clause_of(min(told.end() + 3, len(text) - 1))[1]
    rest = text[told.end() :]
    wrong = _WRONG.search(text)
    if _KEPT.search(rest) and not wrong:
        return told.end(), end, False
    if wrong or _OURS.search(text, end):
        return told.end(), end, True
    return None
