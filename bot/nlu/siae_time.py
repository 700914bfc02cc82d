"""Whether a convention named is of today: it may have ended, or be only asked for.

"On a été EI jusqu'en 2022", "l'ETTI s'est arrêtée" have ended, unless renewed since; "un dossier
d'ACI est prévu", "on vise l'ETTI" are to come.
"""

from __future__ import annotations

from bot.nlu.modality import FUTURE, PAST, find_scopes
from bot.nlu.polarity import segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

ENDED, TO_COME, NOW = "ended", "to come", "now"
_STOPPED = (
    r"(?:arrete|ferme|fini|termine|stoppe|supprime|liquide|dissou|eteint|expire|echu|cadu|perime|"
    r"resilie|retire|perdu|rompu|denonce|abandonne|rendu|cede|clos|sautee?|tombee?)\w*"
)
# "perdu la convention", "passés de l'ACI à…", "on a été une": what stands right before.
_ENDED_BEFORE = compiled(
    rf"\b(?<!\bl )(?:{_STOPPED}|quitte\w*|lache\w*|perd|cess\w+ (?:d etre|d avoir)) "
    r"(?:(?:le|la|l|notre|nos|une?|agrement|conventionnement|convention|statut|d|de) )*$"
    r"|\bpassee?s? (?:de|d) (?:(?:l|un|une|statut|d) )*$"
    r"|\b(?:a|avons|ai) (?:longtemps |deja )?ete (?:une? )?$|\bex (?:- )?$"
    r"|\b(?:anciennement|autrefois|jadis)\b[^.;]{0,20}$"
)
_ENDED_AFTER = compiled(
    r" ?\)? ?(?:(?:avant|auparavant|autrefois|jadis|a l epoque) )?"
    r"(?:, )?(?:(?:mais|et|qui) )?(?:(?:elle|il|cela|ca|nous|on) )?(?:n )?(?:"
    rf"(?:s est|s etait|c est|est|a ete|avait ete) (?:(?:deja|bien|depuis|donc|malheureusement) )?"
    rf"(?:{_STOPPED}|arrivee? (?:a|au) (?:echeance|terme|expiration|bout))"
    r"|a (?:deja |malheureusement )?(?:ferme|disparu|cesse|expire|saute|pris fin|"
    r"pas ete (?:renouvel|recondui|prolong)\w*)\b"
    rf"|(?:l a|l avons|l ai) (?:\w+ )?{_STOPPED}"
    r"|(?:est|existe|court|a|vaut) plus\b|,? ?plus (?:aujourd hui|maintenant|depuis)"
    r")\b(?! (?:un|une|deux|le|la|les)\b)"
)
# "renouvelé en janvier", "et on l'est toujours": whatever had ended goes on.
_GOES_ON = compiled(
    r"\b(?<!pas )(?<!pas ete )(?<!jamais ete )(?<!plus ete )(?<!sans )(?<!non )(?:renouvele(?:e|"
    r"s|es)?|"
    r"prolonge(?:e|s|es)?|recondui\w+|reactive\w*|recupere\w*)\b|\b(?:est|sommes|"
    r"continue) toujours\b"
)
_GRANTED = (
    r"(?:obten|accept|valid|accord|signe|recu|decroch|renouvel|mais\b|on\b|nous\b|est\b|sommes\b)"
)
_PLAN = (
    r"(?:dossiers?|demandes?|projets?|candidatures?|prepar(?:e|ons|er)|"
    r"(?<!\ba )(?<!avons )(?<!ai )mont(?:e|ons|er)|vis(?:e|ons|er)|envisag\w+|prevoi\w+|prevoy\w+|"
    r"voudr\w+|aimer\w+|souhait\w+|esper\w+|reflech\w+|songe\w*|pens(?:e|ons) a|"
    r"demander\w*|solliciter\w*|deven(?:ir|ons)|deviendr\w+|futur\w*|bientot|prochain\w*|"
    r"objectif|attend(?:s|ons)?|(?:va|allons|vais|compt(?:e|ons)) (?:\w+ )?(?:etre|avoir|passer|"
    r"cr\w+er))"
)
_PLANNED_BEFORE = compiled(rf"\b{_PLAN} (?:(?!{_GRANTED})\w+ ){{0,6}}$")
_PLANNED_AFTER = compiled(
    r" ?,? ?(?:(?:ce|c|ca|il|elle|qui) )?(?:est |sera )?(?:prevue?|en projet|en preparation|en "
    r"reflexion|a l etude|en cours de (?:creation|montage|demande)|pour (?:20\d\d|bientot|plus "
    r"tard|l an prochain|l annee prochaine|la rentree)|demain|bientot|l an prochain|plus tard|"
    r"un jour|viendra|suivra|arrivera)\b"
)
# "non, mais on va demander", "rien pour l'instant, on vise l'ETTI"
NOT_YET = compiled(
    r"(?:(?:euh|ben|bah|alors) )*(?:non|nan|(?:toujours )?pas\b(?! (?:que|seulement|juste))|"
    rf"aucune?|rien)\b.*\b{_PLAN}\b.*"
)
_ACCEPTED = compiled(
    r" ?(?:(?:a ete|est|ete|bien|et|,) )*(?:obten|accept|valid|accord|signe|recu)\w*"
)


def of(message: Message, start: int, end: int, later: int) -> str:
    """Takes a message, the span of a convention it names and where the next one is named.

    Returns ENDED, TO_COME or NOW.
    """
    text = message.text
    first = segment_of(message, start)[0]
    if _GOES_ON.search(text, end, later):
        return NOW
    if _ENDED_AFTER.match(text, end, later) or _ENDED_BEFORE.search(text, first, start):
        return ENDED
    moods = {scope.kind for scope in find_scopes(message) if scope.start <= start < scope.end}
    if PAST in moods:
        return ENDED
    planned = _PLANNED_BEFORE.search(text, first, start) and not _ACCEPTED.match(text, end)
    if FUTURE in moods or planned or _PLANNED_AFTER.match(text, end):
        return TO_COME
    return NOW
