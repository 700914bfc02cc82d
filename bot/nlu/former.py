"""A structure one has left: "mon ancienne boîte était une SCOP", "la SCIC où je bossais avant".

Nothing told of it is told of us, up to a word that comes back to what we are now.
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_STRUCTURE = (
    r"(?:asso\w*|structure|entreprise|boite|societe|cooperative|fondation|mutuelle|scop|scic|sarl|"
    r"sasu?|eurl|club|boulot|job|poste|emploi|travail|employeur)"
)
# "mon ancienne asso", "l'ex entreprise de…", "mon poste précédent", "l'asso que j'ai quittée"
_LEFT_BEHIND = compiled(
    rf"\b(?:mon|ma|l|une?|son|sa) (?:ancien(?:ne)?|ex|precedente?|derni(?:er|ere)) {_STRUCTURE}\b"
    rf"|\b(?:mon|ma|l|le|la) {_STRUCTURE} (?:precedente?|d avant|anterieure?)\b"
    rf"|\b(?:l|la|le|une?) {_STRUCTURE} (?:ou|que|dont|(?:dans|pour) laquelle|(?:chez|pour) qui) "
    r"(?:j|je) (?:y |l )?(?:ai quittee?|(?:et|boss|travaill|exerc|presid|dirige|ger|oeuvr|pilot)"
    r"e?ais?)\b"
    r"|\bje (?:boss|travaill|exerc)e?ais? (?:dans|pour|chez|a|en)\b"
)
# "… avait 9 salariés, j'en suis parti": then so was what comes before.
_WAS = compiled(
    r"\b(?:et|av|compt|employ|tourn|fais|regroup|dirige|presid|boss|travaill|ger|exerc)"
    r"(?:ait|ais|aient|ions)\b"
)
_GONE = compiled(
    r"\b(?:(?:j en|je l|je les) (?:suis|ai) (?:depuis |bien )?(?:partie?|quittee?s?|vendue?s?|"
    r"cedee?s?|revendue?s?)|je (?:n |ne )?(?:y|en) (?:suis|travaille|bosse|fais) plus|"
    r"(?:j ai|je suis) (?:depuis )?(?:demissionne\w*|partie?|licencie\w*|quitte)"
    r"(?= ?$| ?[,.;!]| depuis\b| en \d| il y a\b))"
)
_NOW = compiled(
    r"\b(?:maintenant|aujourd hui|actuellement|desormais|a present|mais (?:la|on|nous|moi|"
    r"maintenant)|on est|nous sommes|nous avons|on a|chez nous|notre|nos|"
    r"je suis (?:en|gerant\w*|a)|j ai (?:cree|monte|fonde|ouvert|repris)|devenue?s?|passee?s? en|"
    r"celle ci|celui ci|la nouvelle|pour (?:creer|monter|fonder|lancer|ouvrir|reprendre))\b"
)


def spans(message: Message, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """Takes a message and one of its sentences; returns what is told of a former one."""
    text, (first, last) = message.text, sentence
    found = []
    for match in _LEFT_BEHIND.finditer(text, first, last):
        now = _NOW.search(text, match.end(), last)
        found.append((match.start(), now.start() if now else last))
    gone = _GONE.search(text, first, last)
    if gone and _WAS.search(text, first, gone.start()):
        found.append((first, gone.start()))
    return found
