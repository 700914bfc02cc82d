"""Whether an activity is denied, stopped, over or only planned: "on ne fait plus de conseil"."""

from __future__ import annotations

from bot.nlu.customers import Stated
from bot.nlu.lexicon import is_verb
from bot.nlu.modality import FUTURE, OTHERS, PAST, WONDER, find_scopes, is_negated
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_STOPPED = compiled(
    r"\b(?:arret\w+|cess\w+|stopp\w+|abandonn\w+|quitt\w+|lach\w+|delaiss\w+|"
    r"troqu\w+|sorti\w*(?= (?:de|du|d)\b)|passee?s?(?= (?:de|du|d)\b)|"
    r"ferme|fini(?: avec)?|(?:ne|n) \w+ plus(?! qu)|n "
    r"est plus|"
    r"demarre\w*(?= (?:par|en|avec|comme))|commence\w*(?= (?:par|en|comme))|"
    r"debute\w*(?= (?:par|en))|"
    r"rien(?= (?:de|d) )|(?<!en )(?<!de )plus(?! (?:qu|du|de la|une?)\b)|pa)(?: par| comme)?"
    r"(?: (?:de|d|la|le|l|du|des|les|une?|"
    r"notre|nos|activite\w*|"
    r"faire|dans|en|avec))* $"
)
# "un cabinet de conseil, plus un bureau d'études": one activity more, where no verb is denied.
_PLUS = compiled(r"(?:^ ?|[a-z]+ |, )plus (?:(?:une?|du|des|de la|de l|la|le|notre) )?$")
_NEVER_PLUS = compiled(r"\b(?:ne|n|pas|ni|jamais|aucune?|a|ai|avons|est|sommes|suis)\b")
_OVER = compiled(
    r" ?,? ?(?:(?:c est|c etait) (?:fini|termine|arrete|avant|du passe)\b|"
    r"(?:on|nous|j|je) (?:(?:ne |n )?(?:l|les|en|y)|a|ai|avons)(?: a| ai| avons)? (?:\w+ ){0,2}?"
    r"(?:arrete|stoppe|abandonne|cesse|lache|fini|plus|mis fin)e?s?\b)"
)
# "on envisage d'ouvrir un centre de formation", "l'an prochain on lance une branche conseil"
_PLANNED = compiled(
    r"(?:\b(?:envisag|compt|prevoi|prevoy|pens|esper|souhait|aimer|voudr|projet|reflechi|rev|song)"
    r"\w*(?: \w+){0,2}? (?:ouvrir|creer|lancer|monter|faire|developper|proposer|devenir|demarrer|"
    r"construire|installer)"
    r"|\b(?:l an prochain|l annee prochaine|bientot|plus tard|un jour|en 20\d\d|d ici \w+(?: \w+)?)"
    r" ,? ?(?:on|nous) (?!est|sommes)\w+"
    r"|\b(?:projets?|idee|envie|espoir) (?:de|d))"
    r"(?: (?:une?|du|de|d|des|la|le|les|l|aussi|peut|etre|un peu|petite?|branche|activite|vrai|"
    r"notre|propre))* $"
)
_AWAY = frozenset({PAST, FUTURE, WONDER, OTHERS})


def ours_now(message: Message, stated: list[Stated]) -> list[Stated]:
    """Takes a message and the activities stated; returns those that are the visitor's today, all
    of them where none is: "on tient un café et on compte ouvrir un centre de formation"."""
    if len(stated) < 2:
        return stated
    scopes = [scope for scope in find_scopes(message) if scope.kind in _AWAY]
    kept = [
        one
        for one in stated
        if not any(scope.start <= one[1] < scope.end for scope in scopes)
        and not _PLANNED.search(message.text[message.clause_of(one[1])[0] : one[1]])
    ]
    return kept or stated


def is_denied(message: Message, start: int, end: int) -> bool:
    """Takes a message and where an activity is named; returns True when it is not one's own (any
    more)."""
    before = message.text[message.clause_of(start)[0] : start]
    plus = _PLUS.search(before)
    if plus and not _NEVER_PLUS.search(before) and not _follows_a_verb(before, plus.start()):
        return False
    stopped = _STOPPED.search(before) or _OVER.match(message.text, end)
    return is_negated(message, start) or bool(stopped)


def _follows_a_verb(before: str, at: int) -> bool:
    """'on fait plus du conseil' denies, 'restaurant plus du conseil' adds."""
    word = before[at:].split(maxsplit=1)[0]
    return word in ("fait", "fais") or (word.endswith("ons") and is_verb(word))
