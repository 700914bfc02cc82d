"""A figure, why it is no longer right, and the right one, alone at the end.

"pas 150 000 de budget, c'était l'exercice d'avant : 175 000" is read as "de budget : 175 000";
"14 employés… hum, le CDD de Paul s'est terminé… 13" as "employés 13".
"""

from __future__ import annotations

from bot.nlu.numerals import is_figure
from bot.nlu.prefilter import compiled
from bot.nlu.text import Token

_UNIT = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingt|trente|quarante|cinquante|soixante|cent|mille|million)s?"
)
_FIGURE = rf"(?:\d+(?: (?:\d{{3}}|{_UNIT}))*|{_UNIT}(?: (?:et|une?|{_UNIT}))*)"
_NOUN = r"(?P<noun>(?: (?:€|[a-z]+)){0,5})"
_LAST = (
    r"(?: (?:donc|alors|soit|plutot|on est|nous sommes|c est|disons|ca fait|maintenant))*"
    rf" (?P<new>{_FIGURE}(?: (?:€|euros?|k|m|{_UNIT}))?)(?: [.!])*$"
)
# "oh non, pas 48 000 de recettes, il manquait un zéro : 480 000"
_DENIED = compiled(
    r"^(?P<old>(?:(?:ah|oh|bah|ben|euh|heu|oups|mince|zut|pardon|non|nan|en fait|[,.!]) )*"
    rf"(?:on (?:n )?est |nous (?:ne )?sommes )?pas {_FIGURE}){_NOUN}"
    rf" (?P<why>, (?!mais )[^\d?:]{{3,90}}) :{_LAST}"
)
# "on en a 31… voyons, les trois saisonniers ont fini… 28"
_AGAIN = compiled(
    rf"(?:^|\b(?:on est|nous sommes|en a|avons|on fait|on tourne a|y a) )"
    rf"(?P<old>{_FIGURE}){_NOUN}(?: [.,])+ "
    r"(?P<why>(?:ah|oh|euh|heu|hum|hm|voyons|voir|minute|attend\w*|attendez|pardon|mince|zut|non|"
    r"bah|ben|bon)\b(?! (?:et|[.,] et)\b)[^\d?:]{8,90}?)(?: [.,])+" + _LAST
)
_NEAR_THE_END = 5  # tokens: "13", "175 000 €.", "quatre cent mille euros !"
_LARGE = 3  # times: a second figure that is much larger or smaller counts something else


def told(tokens: list[Token]) -> list[Token]:
    """Takes corrected tokens; returns them without a figure that a last one replaces."""
    if not any(map(is_figure, tokens[-_NEAR_THE_END:])):
        return tokens
    text = " ".join([token.norm for token in tokens])
    denied = _DENIED.search(text)
    found = denied or _AGAIN.search(text)
    if not found or not (denied or _alike(found["old"], found["new"])):
        return tokens
    gone = [found.span("old"), found.span("why")]
    kept, at = [], 0
    for token in tokens:
        if not any(start <= at < end for start, end in gone):
            kept.append(token)
        at += len(token.norm) + 1
    return kept


def _alike(old: str, new: str) -> bool:
    """Two counts of the same: in words, or of about as many digits."""
    one, other = old.replace(" ", ""), new.replace(" ", "")
    if not (one.isdigit() and other.isdigit()):
        return True
    return max(int(one), int(other)) <= _LARGE * max(1, min(int(one), int(other)))
