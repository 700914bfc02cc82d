"""An earlier answer told again: "j'avais répondu conseil, une erreur, on est une librairie".

What it named is wrong where it is called so or another one follows, and holds where one adds to it.
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_TOLD = compiled(
    r"\b(?:j|je|on|nous) (?:vous )?(?:ai|a|avais|avait|avons|avions) (?:bien |deja |d abord )?"
    r"(?:dit|mis|ecrit|repondu|coche|indique|note|choisi|tape|selectionne|declare|donne|marque|"
    r"mentionne|parle|annonce|renseigne|clique|fait (?:mettre|ecrire|cocher|noter))\b"
    r"|\bon m (?:a|avait) (?:fait )?(?:dit de )?(?:mettre|ecrire|cocher|noter)\b"
    r"|\b(?:ma|notre) (?:premiere |precedente )?reponse(?: d avant| precedente)?\b"
)
# "la SCOP que j'ai indiquée est une SCIC"
_THAT_WE_SAID = compiled(
    r" ?,? ?(?:que|qu) (?:j|je|on|nous) (?:vous )?(?:ai|a|avais|avait|avons|avions) (?:deja )?"
    r"(?:dite?s?|mise?s?|ecrite?s?|coche\w*|indique\w*|note\w*|choisie?s?|declare\w*|donne\w*|"
    r"mentionne\w*|annonce\w*) ?,? (?:est|etait|c est|c etait|ce n est pas|n est pas)\b"
)
_KEPT = compiled(
    r"\b(?:r?ajout\w*|aussi|egalement|en plus|les deux|confirm\w+|maintien\w*|maintenons|"
    r"complet\w+|toujours (?:vrai|valable|le cas)|c est (?:bien )?(?:ca|cela|exact|vrai|"
    r"juste|bon))\b"
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


def is_gone(message: Message, start: int, end: int, told: tuple[int, int, bool] | None) -> bool:
    """Takes a message, the span of what it names and what `find` returned; returns True for what
    an earlier answer named and that was wrong."""
    wrong = told is not None and told[2] and told[0] <= start < told[1]
    return wrong or bool(_THAT_WE_SAID.match(message.text, end))
