"""Of several dates, those of the application: not its payment's, nor the same date said again.

"Déposée le 23 mai 2023, soldée le 10 juin 2024" is of May; "le 9 juin, la semaine dernière quoi"
of the 9th.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu.date_words import OF_AN_EVENT
from bot.nlu.dated import DAY
from bot.nlu.dates import DateFound
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_OUTCOME = (
    r"(?:accept\w*|accord\w*|versee?s?|verser|versements?|vire\w*|payee?s?|paye|paiements?|"
    r"refus\w*|valid\w*|votee?s?|recue?s?|notifi\w*|sold\w*|encaiss\w*|repondu|reponses?|"
    r"retours?|obtenu\w*|commissions?|fonds|argent|acomptes?|conventions?|decisions?|signee?s?|"
    r"arrive\w*|touchee?s?|jury|comites?|attribu\w*|eu l argent|debloqu\w*)"
)
_ASKING = (
    r"(?:demand\w*|depots?|depos\w*|dossiers?|redepos\w*|candidat\w*|envo(?:i|ye)\w*|sollicit\w*|"
    r"transmis\w*|partie?|faite?|faits|deuxieme|seconde?|autre|derniere?|dernierement|puis|"
    r"premiere?|ensuite|re(?:demand|candidat|fait)\w*)"
)
_WORD = compiled(rf"\b(?:(?P<outcome>{_OUTCOME})|{_ASKING})\b")
_NAMED_AFTER = compiled(  # "le 3 mai pour le dépôt", "mars (versement)"
    r" ?,? ?(?:[(=]|pour|c est|c etait|c est a dire)(?: (?:la|le|les|l|du|de|date|notre))* ?"
    rf"(?:(?P<outcome>{_OUTCOME})|{_ASKING})(?= ?(?:$|[,;.)]|et\b))"
)
_AGAIN = compiled(r"\b(?:puis|encore|ensuite|autre|re\w+|derniere fois|pardon|euh|non|plutot)\b")


def of_the_application(message: Message, dates: Sequence[DateFound]) -> list[DateFound]:
    """Takes a message and its dates; returns them without those of an answer or a payment, and
    without "la semaine dernière" beside the day itself, where another date is left."""
    if len(dates) < 2:
        return list(dates)
    asked = [one for at, one in enumerate(dates) if not _is_outcome(message.text, dates, at)]
    kept = asked or list(dates)
    own = [one for one in kept if not OF_AN_EVENT.search(message.text, 0, one.start)]
    kept = own or kept  # "en novembre, juste avant le marché de Noël"
    days = [one for one in kept if one.grain == DAY and not one.relative]
    return [one for one in kept if not (one.relative and _says_again(message.text, one, days))]


def _is_outcome(text: str, dates: Sequence[DateFound], at: int) -> bool:
    """True when what stands between it and the others speaks only of what became of the file."""
    before = text[dates[at - 1].end if at else 0 : dates[at].start]
    words = list(_WORD.finditer(before))
    own = bool(at) and _NAMED_AFTER.match(before)
    if len(words) > bool(own):
        return all(word["outcome"] for word in words[bool(own) :])
    end = dates[at + 1].start if at + 1 < len(dates) else len(text)
    after = _NAMED_AFTER.match(text[dates[at].end : end])
    return bool(after and after["outcome"])


def _says_again(text: str, one: DateFound, days: Sequence[DateFound]) -> bool:
    day = next((day for day in days), None)
    if day is None:
        return False
    first, last = min(one.end, day.end), max(one.start, day.start)
    return not _AGAIN.search(text, first, last)
