"""Dues that have not fallen due: owed, and yet nothing is late ("rien d'exigible")."""

from __future__ import annotations

from bot.nlu.polarity import is_denied
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_TERM = r"(?:trimestre|mois|echeances?|periode|appel|prelevement|acompte|semestre)"
# "pas encore exigible", "la date limite n'est pas passée", "rien d'échu"
NOT_YET = compiled(
    r"\b(?:pas|non|rien|aucune?)(?: (?:encore|d|de|la|les|n|est|soit|a ce jour|\w*somme|dette|"
    r"cotisation)){0,3} (?:exigibles?|echue?s?)\b|"
    r"\b(?:pas|non) (?:encore )?(?:du(?= ?(?:[,.;!)]|$))|dues?|tombee?s?|"
    r"arrivee?s? a (?:echeance|terme))\b|\b(?:pas|non) encore dus?\b|"
    r"\b(?:dates?|limite|delai|echeances?|terme) (?:\w+ ){0,3}?pas (?:encore )?"
    r"(?:passee?s?|arrivee?s?|depassee?s?|atteinte?s?|tombee?s?|venue?s?)\b"
)
_COMING = compiled(
    rf"\b{_TERM} (?:\w+ )?(?:a venir|prochaine?s?|qui (?:vient|arrive|tombe))\b|"
    rf"\bprochaine?s? {_TERM}\b"
)
_CURRENT = compiled(
    rf"\b{_TERM} (?:\w+ )?(?:en cours|courante?s?)\b|\b(?:ce|cette|de ce) {_TERM}\b"
)
_ONLY = compiled(r"\b(?:que|qu|seulement|uniquement|juste|simplement)\b")
_LATE = compiled(
    r"\b(?:precedente?s?|d avant|derniere?s?|retards?|impayee?s?|arrieree?s?|(?<!pas )passee?s?|"
    r"(?<!echeance )depassee?s?|anciens?|penalites?|majorations?|relances?|aussi|egalement)\b|"
    r"\b(?:en cours|courante?s?|prochaine?s?|a venir) (?:et|plus|\+|ainsi que) "
    r"(?:l[ae]s?|celui|celle|ceux|un|deux|trois|quatre|\d|[a-z]+ (?:mois|trimestres?)|"
    r"(?:janv|fev|mars|avr|mai|jui|aout|sept|oct|nov|dec))"
)
WORDS = (NOT_YET, _COMING, _CURRENT, _ONLY)


def read(message: Message) -> tuple[bool | None, tuple[int, int]] | None:
    """Takes what is said of dues; returns True where nothing owed is due yet, None (a doubt) for
    the current term alone, with its span; nothing at all otherwise, or where more is late."""
    late = _LATE.search(message.text)
    if late and not is_denied(message, late.start()):
        return None
    not_yet = NOT_YET.search(message.text)
    if not_yet:
        return True, not_yet.span()
    if not _ONLY.search(message.text):
        return None
    coming = _COMING.search(message.text)
    current = _CURRENT.search(message.text)
    return (True, coming.span()) if coming else (None, current.span()) if current else None
