"""Whether a statement speaks of the file asked about, and of nothing else."""

from __future__ import annotations

from functools import lru_cache

from bot.nlu.lexicon import is_stop_word
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_OFFICE = (
    r"(?:hdfid|hdf ?id|(?:hauts de france )?innovation(?: developpement)?|prefecture|prefet|"
    r"d\w*ets|direccte|etat|administration|ministere|direction|services?|"
    r"cress|urscop|iriae|opco|epci|agglo\w*|cabinets?|consultants?|experts?|organismes?|tiers|"
    r"confiance|communaute|interco\w*|metropole|cci|chambre|urbaine)"
)
_FILE = (
    r"(?:dossiers?|demandes?|demarches?|procedures?|processus|agrements?|certif\w+|attestations?|arretes?|"
    r"papiers?|courriers?|mails?|reponses?|retours?|nouvelles?|decisions?|avis|accord|rapports?|"
    r"validation|instruction|pieces?|tampon|cachet|paperasse|entretien|audit|analyse|signature|"
    r"montage|traitement)"
)
AN_OFFICE = compiled(rf"\b(?:{_OFFICE}|chez eux|ils ont)\b")
ANCHOR = compiled(rf"\b(?:{_OFFICE}|{_FILE}|l (?:a|ai|avons|ont|est|avait))\b")
_OF_A_FILE = compiled(
    rf"{_OFFICE}|{_FILE}|projets?|condition\w*|etapes?|phase|sommes|soir|matin|pris|quelqu|oui|"
    rf"ouais?|ouaip|ouep|yes|si|cote|part|niveau|point|sujet|paraitre?|apparemment|oui+|non|"
    rf"nan|merci|bonjour|ans?|annees?|mois|semaines?|jours?|"
    r"trimestre|hier|demain|aujourd|hui|derniere?s?|prochaine?s?|debut|fin|janvier|fevrier|mars|"
    r"avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|"
    r"vendredi|printemps|ete|automne|hiver|rentree|fois|instant|moment|toujours|jamais|enfin|"
    r"helas|malheureusement|encore|maintenant|officiellement|temps|suite|ligne|place|bien|tout|"
    r"truc|chose|personne|rien|recemment|deux|trois|quatre|cinq|six|longtemps|desormais|deja|"
    r"anim\w+|charge\w*|conseill\w+|technicien\w*|mission|developpement|referente?|agente?|"
    r"instruct\w+|responsable|correspondant\w*|"
    r"plutot|juste|croise\w*|doigts|eux|pense|crois|pardon|fait|valable\w*"
)


def other_words(message: Message, span: tuple[int, int], known: list[tuple[int, int]]) -> int:
    """Takes a message, a span of it and the spans already understood; returns how many words
    are left that are neither small, nor of a file, an office or a date."""
    first, last = message.token_at(span[0]), message.token_at(span[1] - 1) + 1
    words = zip(message.tokens[first:last], message.starts[first:last], strict=True)
    others = [at for token, at in words if _is_other(token.norm)]
    return sum(not any(start <= at < end for start, end in known) for at in others)


@lru_cache(maxsize=4096)
def _is_other(word: str) -> bool:
    """True for a word that is neither small, nor of a file, an office or a date."""
    if not word.isalpha() or len(word) < 3 or is_stop_word(word):
        return False
    return not _OF_A_FILE.fullmatch(word)
