"""Bodies larger than us, set against us: "la fédération a 6 millions, nous 95 000 euros"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, once

_BODY = (
    r"(?:(?:con)?federations?|unions?|groupes?|groupements?|reseaux?|tetes? de reseau|"
    r"maisons? meres?|sieges?|national|supermarches?|hypermarches?|multinationales?|leaders?|"
    r"geants?|gros|grosses|grands|chaines?|enseignes?|franchises?|concurrence|concurrente?s?|"
    r"voisine?s?|mairie|ville|commune|metropole|agglo|departement|region)\b"
)
_THEY = (
    rf"\b(?<!\bdans )(?<!\bavec )(?<!\bpour )(?<!\bpar )(?:l|le|la|les|notre|nos|un|une) {_BODY}"
)
_US = r"(?:on|nous|notre|nos|je|j|mon|ma)\b"
_COUNT = (
    r"(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|"
    r"quarante|cinquante|soixante|cent|mille)"
)
_FIGURE = compiled(rf"\b{_COUNT}")
# Its figure, then ours: "…, nous seulement 95 000", "… et nous on attend".
_BEFORE_US = compiled(
    rf"(?:^|[,.;!] ?|\bet ){_THEY}(?: (?!{_US})[\w€]+){{1,12}} ?(?:[,;:.]|\bet\b|\bmais\b)"
    r"(?: ?(?:et|mais|alors que))? ?(?=nous\b(?! (?:a|ont|avait|verse\w*|donne\w*|aide\w*)\b))"
)
# Ours, then its figure: "nous 290 000 euros, et la fédération 5 millions".
_AFTER_US = compiled(
    rf"(?:\bnous(?: ,)?|\bon (?:est|fait|a)) {_COUNT}[^.;!?]{{0,40}}?(?: (?:nous|chez nous))? ?"
    rf"(?:,|\bet\b)(?: et)? (?P<they>{_THEY}(?: \w+){{0,3}}? {_COUNT}[^.;!?]{{0,40}})"
)


@once
def spans(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the spans that tell figures of a body set against us."""
    before = (m.span() for m in _BEFORE_US.finditer(message.text) if _FIGURE.search(m[0]))
    after = (match.span("they") for match in _AFTER_US.finditer(message.text))
    return [*before, *after]
