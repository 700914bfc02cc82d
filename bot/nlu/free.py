"""Whether a figure counts nothing by itself: "on est 12, dont…", but not "12 boutiques"."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_WORDS = (
    "et mais ou donc car dont en a au aux dans sur avec sans pour par chez depuis apres avant "
    "euh heu heuh hein quoi non nan oui si pardon plutot enfin desole desolee desoles oups "
    "attends attendez ah oh "
    "je j on nous nos moi c cela ca ce cette voila la ici lol svp stp merci pas plus moins "
    "aujourd maintenant actuellement desormais environ seulement juste exactement pile tous "
    "toutes tout toute max maxi maximum mini minimum par parce quand comme selon est finalement "
    "soit puis aussi sauf hors y il ils elle elles ht ttc peut entre grosso quelque voire nombre "
    "evidemment forcement helas malheureusement heureusement apparemment visiblement "
    "vraisemblablement possiblement "
    "le la les l notre sa "
    "seul seule seulement juste cote contre lors cela deja bref exact apprentis apprenties "
    "compris bien faut faudrait faudra"
)
_NOT = (
    r"(?:de|d|du|des|fois|sur \d|par (?:cents?|semaines?|jours?|mois|heures?)|a \d|a la rentree)\b"
)
_FREE = compiled(
    rf" ?(?:$|[,.;:!?()+=/\-\"]|bien (?:sur|entendu)\b|(?:de l autre|d un cote)\b|du tout\b|"
    rf"d apres\b|d ailleurs\b|(?:promis|jure|garanti|certifie|parole|pour sur|sur et certain)\b|"
    rf"(?:dix|vingt|trente|quarante|cinquante|soixante|quatre vingts?)(?: [a-z]+)? pour cents?\b|"
    rf"(?!{_NOT})(?:{'|'.join(sorted(set(_WORDS.split())))}|"
    r"[a-z]+(?:ell|iv|al|air|eus|iqu|abl|act)ement)\b)"
)


def stands_free(text: str, end: int) -> bool:
    """Takes a canonical text and where a figure ends; returns True when no noun follows it."""
    return bool(_FREE.match(text, end))
