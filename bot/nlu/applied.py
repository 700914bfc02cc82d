"""What answers the question on the previous application without naming it.

"Rien déposé à ce jour", "ni cette année ni avant" is never; "ça fait un bail", "dernièrement" asks
for a precise date.
"""

from __future__ import annotations

from bot.nlu import focus
from bot.nlu.polarity import segments
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

NEVER, DOUBT = "never", "doubt"
_MOST_OTHERS = 2
_JAMAIS = compiled(
    r" ?(?:(?:non|euh|ah|oh|ben|bah|alors) )*jamais(?: (?:de la vie|de chez jamais|encore|fait|"
    r"demande))?(?: (?:en|depuis|pendant|au cours d\w*) (?:\w+ ){0,6}?\w+)? ?[,.;]? ?"
)
# "celle-là jamais", "on est tout neufs, donc jamais": the last word.
_ENDS_NEVER = compiled(
    r"\b(?<!presque )(?<!quasiment )(?:jamais|(?:donc|alors|et|puis|,) (?:(?:non|bah|ben|forcement|"
    r"evidemment|logiquement) )*(?:aucune?|jamais)) ?[.!]*$"
)
# "nous, pas celle-ci", "INESS non", "pour INESS c'est la première"
_NOT_THIS = compiled(
    r"\b(?:pas|jamais|non) (?:pour )?(?:celle|celui)(?: (?:- )?(?:ci|la))\b|"
    r"\b(?:celle(?: -)? (?:ci|la)|iness|la votre|le votre|votre aide|votre dispositif) ?[,:]? "
    r"(?:c est )?(?:(?:bien|la|notre|une|toute) )*(?:premiere|non|jamais|pas encore|rien|aucune)"
    r"(?: fois)? ?[.!]*$"
)
# "primo-demandeur", "vierge de toute demande", "aucun antécédent", "ni moi ni mon prédécesseur"
_NEW_HERE = compiled(
    r"\bprimo\b|\bvierges?\b|\b(?:jamais|pas|aucune?|zero|0) (?:\w+ ){0,2}?(?:historique|"
    r"antecedents?|antecedente?s?|demandes?|dossiers?|precedent|passes? par (?:vous|iness|"
    r"la region)|"
    r"venue?s? vers vous|adressee?s? a vous|tente|essaye|franchi le pas|utilise|candidate)\b|"
    r"^(?:(?:non|euh|bah|ben|alors) ,? ?)*ni (?:moi|nous|l \w+|mon \w+|ma \w+|notre \w+)(?: \w+)? "
    r"ni \w+(?: \w+){0,2} ?[.!]*$|"
    r"\bpremiers pas\b|\bnovices?\b"
)
# "sous l'ancienne direction", "quand on a ouvert", "lors de notre création": when exactly ?
_TIME_CLAUSE = compiled(
    r"(?:(?:oui|ouais|euh|bah|ben|alors|c etait|je crois|je dirais|on l a (?:eue?|faite?|demandee?|"
    r"touchee?|deposee?)|deja|mais|juste|tout|peu|bien|une fois|a peu pres|environ|,) )*"
    r"(?:quand|lorsqu\w*|lors d\w*|du temps (?:de|du|d|ou)|au temps (?:de|du|d|ou)|sous|pendant|"
    r"apres|avant|a l epoque (?:de|du|d|ou)|au moment (?:de|du|d|ou)|"
    r"l annee (?:de|du|d|ou|meme)|"
    r"(?:au|a la|vers le|vers la) (?:tout )?(?:debut|fin|milieu|demarrage|lancement|creation|"
    r"naissance)(?: (?:de|du|d))?|durant) (?!que\b|qu\b|vous\b)\w+(?: \w+){0,9} ?[.!]*"
)
_NO_TIME = compiled(r"\b(?:jamais|pas|rien|aucune?|non|aura|sera|reponse|verdict|si|\?)\b")
_DONE = (
    r"(?:depose\w*|envoye\w*|transmis\w*|demande\w*|sollicit\w*|candidat\w*|postul\w*|entam\w*|"
    r"faite?s?|tente\w*|touche\w*|obtenu\w*|recu\w*|beneficie\w*|(?:eu )?droit|eue?|"
    r"passe vous voir|"
    r"venue?s? vous voir)"
)
_NOTHING_DONE = compiled(
    rf"\b(?:rien|jamais|aucune?|personne|pas)(?: (?!mal\b|grand\b|si\b|"
    rf"tout\b)\w+){{0,3}}? {_DONE}\b"
    r"(?! d autre)"
    rf"|\bni (?:\w+ ){{1,4}}ni (?:\w+ ){{1,4}}(?:n )?(?:a|ai|avons|ont|"
    rf"avez) (?:\w+ ){{0,2}}?{_DONE}\b"
    r"|(?:^|, )(?:non )?ni (?:\w+ ){1,4}ni (?:avant|les \w+|\w+ d avant|auparavant|apres|\w+ "
    r"derni\w+)"
)
_FIRST = compiled(
    r"(?:(?:non|ah|euh|c est|ce sera|ce serait|la|le|notre|nos|une?|toute?|bien|ma|mon|,|donc|"
    r"alors|vraiment|pour|nous|moi) )*"
    r"(?:premi(?:er|ere)s?|1 ?er|1 ?ere)(?: (?:dossiers?|demandes?|depots?|fois|essai|tentative|"
    r"candidature|passage|contact|pour nous|du genre|de ce type|ici|chez vous|aupres de vous))*"
    r"[ .!,]*"
)
_AGAIN = compiled(  # "on en est à notre deuxième demande"
    r"(?:[a-z]+ ){0,7}(?:deuxieme|seconde|troisieme|2 ?(?:e|eme|nde)|3 ?(?:e|eme)) (?:fois|demande|"
    r"dossier|depot|tentative|candidature)(?: \w+){0,4} ?[.!]*"
)
_VAGUE = compiled(
    r"(?:(?:oui|ouais|euh|bah|ben|oh|ouh|ouhla|oulah|pff|la|houla|oula|mais|sa|ca|c etait|c est|"
    r"on l a fait|deja|"
    r"je (?:dirais|crois|pense)(?: que)?|disons|plutot|assez|tres|"
    r"alors|,) )*"
    r"(?:(?:il )?(?:n )?(?:y a|ya|yas?|fait|voila|depuis|cela fait|ca fait|ca remonte a|ca date d|"
    r"il y a) "
    r"(?:\w+ ){0,3}?(?:longtemps|lurette|moment|bail|temps|lustres?|siecles?|eternite|peu|"
    r"perpet\w+|"
    r"loin|(?:pas mal|beaucoup) d (?:annees|ans)|quelques? \w+|plusieurs \w+|des (?:annees|mois|"
    r"semaines))"
    r"|(?:tout )?recemment|dernierement|(?:ca|cela) (?:commence a dater|date|remonte|fait loin|"
    r"(?:fera|va faire) (?:\w+ ){1,4}(?:en|au|a|fin|le|cet|cette|debut) \w+(?: \w+)?)|"
    r"(?:c est )?(?:loin|vieux|recent|lointain|ancien)(?: (?:dossier|tout ca|tout cela))?|"
    r"a l epoque|(?:dans le temps|jadis|autrefois)|"
    r"tout juste)(?: (?:deja|maintenant|je (?:crois|pense|dirais)|,|de ca|de cela|un peu|beaucoup|"
    r"donc|bien|tres|pour nous|oui|quand meme|en fait))*[ .!]*"
)


def unnamed(message: Message) -> str | None:
    """Takes an answer to the question on the previous application; returns NEVER, DOUBT when only
    its date is missing, or None."""
    text = message.text
    if _VAGUE.fullmatch(text) or _AGAIN.fullmatch(text):
        return DOUBT
    if _TIME_CLAUSE.fullmatch(text) and not _NO_TIME.search(text):
        return DOUBT
    if any(pattern.search(text) for pattern in (_ENDS_NEVER, _NOT_THIS, _NEW_HERE)):
        return NEVER
    spans = segments(message)
    if not spans:
        return None
    if _JAMAIS.fullmatch(message.text, *spans[0]):
        return NEVER
    if any(_FIRST.fullmatch(message.text, *span) for span in spans[:2]):
        return NEVER
    for span in spans[:3]:
        found = _NOTHING_DONE.search(message.text, *span)
        known = [found.span()] if found else []
        if found and focus.other_words(message, span, known) <= _MOST_OTHERS:
            return NEVER
    return None
