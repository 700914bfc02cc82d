"""Whether an activity is denied, stopped or over: "on ne fait plus de conseil"."""

from __future__ import annotations

from bot.nlu.lexicon import is_verb
from bot.nlu.modality import is_negated
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_STOPPED = compiled(
    r"\b(?:arret\w+|cess\w+|stopp\w+|abandonn\w+|quitt\w+|lach\w+|delaiss\w+|"
    r"troqu\w+|sorti\w*(?= (?:de|du|d)\b)|passee?s?(?= (?:de|du|d)\b)|"
    r"ferme|fini(?: avec)?|(?:ne|n) \w+ plus(?! qu)|n "
    r"est plus|"
    r"demarre\w*(?= (?:par|en|avec|comme))|commence\w*(?= (?:par|en|comme))|"
    r"debute\w*(?= (?:par|en))|"
    r"(?<!en )(?<!de )plus(?! (?:qu|du|de la|une?)\b)|pa)(?: par| comme)?"
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
