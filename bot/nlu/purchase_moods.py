"""What is to be bought, and what is only named: owned, sold, paid every month, asked about."""

from __future__ import annotations

import re

from bot.nlu.modality import is_negated, is_question
from bot.nlu.text import Message

WANTED, NAMED, OTHER, DENIED = "wanted", "named", "other", "denied"

_WE = r"(?:on|nous|j|je|qui|l asso\w*|notre \w+|l association|et)"
_WANT = (
    r"achats?|achet\w+|acquer\w+|acquier\w+|acquisitions?|investi\w*|projet\w*|besoins?|voudr\w+|"
    r"voul\w+|veut|veux|veulent|souhait\w+|aimer\w+|envie|equip(?:er|ons|ements?|erai\w*)|"
    r"(?:s|nous|m) equip\w+|mettre en place|mise en place|mettre|install(?:er|ons|ation|e)|"
    r"chang(?:er|eons|e|ement)|prevoi\w+|prevoy\w+|prevu\w*|cre(?:er|ation)|refaire|refait|"
    r"refaisons|refonte|refection|devis|financer|commander|commandons|dot(?:er|ons)|remplac\w+|"
    r"renouvel\w+|modernis\w+|develop+er|developpement|faut|faudr\w+|depens\w+|cout\w*|prix|tarif|"
    r"payer|lanc(?:er|ons|ement)|pass(?:er|ons|age) (?:a|au|sur|par)|migr\w+|digitalis\w+|numeris\w+|"
    r"informatis\w+|inclu\w*|r?ajout\w+|prendre|prend|prenons|prendra|budget\w*|cherch\w+|"
    r"recherch\w+|envisag\w+|vis(?:e|ons|er)|pens(?:e|ons|er|ait|ions) (?:a|au|aux)|retenu\w*|"
    r"choisi\w*|(?:nous|me|a) propos\w+|proposition|not(?:er|ez)|reserv(?:er|ons)|ameliorer|completer|pouvoir|puiss\w+|intention"
)
_OWN = (
    rf"{_WE} (?:n )?(?:y |en )?(?:a|avons|ai|avait|avions|possed\w+|dispos\w+|utilis\w+|"
    r"(?:se |nous )?ser(?:t|vons|s)|travaill\w+ (?:avec|sur)|est (?:deja )?(?:equipee?s?|dotee?s?)|"
    r"sommes (?:deja )?(?:equipee?s?|dotee?s?)|est une?|sommes une?|suis une?|suis sur|gere|gerons|"
    r"tiens|tient|tenons)|deja|possed\w+|dispos(?:e|ons|ent) d|actuel\w*|equipee?s? d"
)
_MAKE = (
    rf"{_WE} (?:\w+ ){{0,2}}?(?:re)?(?:vend(?:s|ons)?|fabriqu\w+|repar\w+|lou(?:e|ons)|pret(?:e|ons)|"
    r"distribu\w+|collect(?:e|ons)|recycl\w+|recondition\w+|restaur\w+|livr(?:e|ons)|"
    r"transport\w+|produi\w+|edit(?:e|ons)|developp(?:e|ons)|concoi\w+|concev\w+|programm(?:e|ons)|"
    r"cre(?:e|ons)|fais(?:ons)?|fait|heberg(?:e|eons)|entretien\w*|entreten\w+|donn(?:e|ons)|"
    r"offr\w+|appren\w+|form(?:e|ons)|enseign\w+|import(?:e|ons)|commercialis\w+|proposons|"
    r"nettoy\w+|demont\w+|tri(?:e|ons)|recuper\w+|cous(?:ons)?|coud)(?! (?:une? |l |le )?(?:devis|"
    r"achat|acquisition|demande))|"
    r"\b(?:ventes?|locations?|reparations?|fabrication|reconditionnement|distribution|recyclage|"
    r"livraisons?|restauration|reemploi|collecte|magasin|boutique|commerce|negoce|fabricants?|"
    r"vendeu\w+|loueu\w+|reparateu\w+|editeu\w+|developpeu\w+|cours|ateliers?) (?:de|d|des)"
)
_OTHERS = re.compile(
    r"\b(?:voisin\w*|cousin\w*|amie?s?|copain\w*|copine\w*|collegues?|freres?|soeurs?|pere|mere|oncle|"
    r"tante|concurrents?|confreres?|mari|fils|fille|compagnon|ils|elles|autres? (?:asso\w*|"
    r"structures?|entreprises?|scops?))\b"
)
_US = re.compile(r"\b(?:on|nous|je|j|notre|nos|moi)\b")
_CUE = re.compile(
    rf"\b(?:(?P<want>{_WANT})|(?P<own>{_OWN})|(?P<make>{_MAKE}))\b"
)
_NO_WANT = re.compile(
    r"\b(?:pas|plus|jamais|aucun|sans|ni|non)(?: \w+)? (?:besoin|l intention|intention|envie|prevu|"
    r"question|utile|interesse\w*)(?: d\w*)?(?: (?:acheter|acquerir|prendre|avoir|une?))* ?(?:de |d |des )?$"
)
_PLUS = re.compile(r"\bplus (?:\w+ )?$")
_NOT = re.compile(r"\b(?:ne|n|pas|jamais|y a|veut|veux|voulons|besoin)\b")
_REFUSED_AFTER = re.compile(r" (?:non|pas (?:besoin|la peine|pour (?:nous|l instant)|finalement))\b")
_BOUGHT = re.compile(
    r"\b(?:on a|nous avons|j ai|a|ont|avait|avions) (?:deja |meme |bien )*(?:achete\w*|paye\w*|investi|"
    r"acquis\w*|commande\w*|installe\w*|change\w*|remplace\w*|finance\w*)\b(?! (?:d |l idee))|"
    r"\b(?:venons|viens|vient) d |\b(?:on s est|nous nous sommes|je me suis) (?:deja )?equip\w+|"
    r"\b(?:achete\w*|paye\w*|installe\w*|equip\w+) (?:l an dernier|en (?:19|20)\d\d|l annee derniere|"
    r"il y a)"
)
_EXPENSE = re.compile(
    r"\b(?:factures? (?:d|de)\b|nous cout(?:e|ent)|on paie|on paye|nous payons|loyers?|salaires?|"
    r"cotisations?)\b"
)
_INVESTS = re.compile(
    r"\b(?:acheter|achat|investi\w*|projet|acquerir|equiper|devis|voudr\w+|"
    r"veut|veux|voulons|souhait\w+|faut|faudr\w+|besoin|prevoi\w+)\b"
)
_ASKS = re.compile(
    r"\b(?:combien|quels?|quelles?|comment|pourquoi|c est quoi|qu est ce|est ce|faut il|peut on|"
    r"puis je|pouvons nous|peut il|vaut il|vaut mieux|doit on|difference|y a t il|existe t il|quid|"
    r"vous (?:financez|prenez|aidez|remboursez|acceptez|couvrez)|l aide (?:couvre|porte|finance))\b"
)
_MAY = re.compile(r"\b(?:peut|peux|peuvent|pouvons|pourr\w+|droit|possible|passe|marche|eligible\w*|"
                  r"compris\w*|inclu\w*|comptent?|pris\w*|financ\w+|rembours\w+|accepte\w*)\b")
_WISH = re.compile(
    r"\b(?:on|nous|je|j|l asso\w*) (?:(?:en|nous|y|se|m|s) )?(?:veut|veux|voulons|voudr\w+|souhait\w+|"
    r"aimer\w+|va|vais|allons|prevoi\w+|prevoy\w+|envisag\w+|compt\w+|cherch\w+|achet\w+|"
    r"investi\w+|a besoin|avons besoin|ai besoin|a un devis|avons un devis|a prevu|avons prevu|"
    r"prend|prenons|equip\w+)\b|\b(?:il nous faut|il faut|il faudrait|il nous faudrait|notre projet)\b"
)
_TO_BUY = re.compile(r" (?:\w+ ){0,3}?(?:a (?:acheter|changer|prevoir|remplacer|renouveler|refaire|"
                     r"financer|payer|installer|commander|creer)|en projet|en prevision|"
                     r"en vue)\b")
_REPLACES = re.compile(r"\b(?:remplac\w+|chang\w+|a la place d\w*|au lieu d\w*) (?:\w+ ){0,3}$")
_BY = re.compile(r"[^.;]{0,40}\b(?:par|contre|pour|,)(?: |$)")
_OLD = re.compile(r"\b(?:vieille?s?|vieux|ancien(?:ne)?s?|actuel\w*) (?:\w+ )?$")
_EARNS = re.compile(
    r"[^.;!?]{0,60}\b(?:rapport\w+|gener\w+|vers(?:e|ent|es)|recettes?|de ventes?|donne)\b"
)
_LEAD = re.compile(
    r"(?:[,:;.()!*+&/-] ?|(?:bonjour|bonsoir|oui|ok|alors|donc|euh|heu|ben|bah|bon|voila|d abord|"
    r"ensuite|puis|enfin|et|aussi|egalement|juste|surtout|plutot|seulement|uniquement|simplement|"
    r"rien qu|principalement|notamment|premierement|deuxiemement|troisiemement|encore|ah|ouais|si|"
    r"c est|c|ce sera|ce serait|cela|ca sera|ca serait|il|y a|il y a|pour|peut etre|probablement|"
    r"sans doute|disons|genre|comme|avec|plus|listes?|ainsi|poste|option|cote|niveau|au niveau|"
    r"en (?:premier|priorite|plus|gros)|lot|pack|ensemble|kit|quelques|plusieurs|une?|des|du|de|d|la|le|les|l|nos|"
    r"notre|mon|ma|mes|cette|ce|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|"
    r"vingt|\d+|x|nouve\w+|autres?|petite?s?|bonne?s?|grande?s?|belle|vraie?|premiere?|simple|"
    r"complet\w*|a|b|en|dans un premier temps|je pense|je dirais|on pense|numero|ht|ttc|€|euros?|"
    r"merci|svp|\w+ment|l idee|idee|le but|objectif|pouvoir|qu|que|qui|vieille?|mais|non|pas|rien d autre) ?)*"
)
_ACTS = re.compile(
    r" (?:bien |toujours |souvent )?(?:(?:qu|que) (?:on|nous|j) (?:a|avons|ai|utilis\w+)\b|fait|font|march(?:e|ent)|fonctionne\w*|bug\w*|plant\w*|est(?! (?:a|de|prevu\w*|"
    r"estime\w*|chiffre\w*|evalue\w*|budget\w*|notre)\b)|sont(?! (?:a|de|prevu\w*)\b)|etait|etaient|"
    r"rame\w*|date\b|datent|s|ne|n(?! a(?:vons)? pas (?:de|encore|le))|a (?:plante|lache|brule|"
    r"ete|du mal|un|une|\d)|ont|m|me|repond\w*|refuse\w*|tombe\w*|sert|servent|ouvre\w*|ferme\w*|arrive\w*|passe\w*|vient|reste\w*|devient|"
    r"verse|accueille|se)\b"
)


def mood(
    message: Message, text: str, start: int, end: int, *, priced: bool, after: int
) -> str:
    """Takes a message, its text with the names of products blanked, a product's span, whether it
    has a price, and where the product before it ended.

    Returns `wanted` (said to be bought), `named` (only named, as in a list), `denied` or `other`.
    """
    first, last = message.sentence_of(start)
    before = text[first:start]
    if _denied(message, start, end):
        return DENIED
    if _asked(message, start, end, (first, last)):
        return OTHER
    if _BOUGHT.search(before) and not _WISH.search(before):
        return OTHER
    cue = None
    for cue in _CUE.finditer(before):
        pass
    kind = cue.lastgroup if cue else None
    theirs = _OTHERS.search(before)
    if theirs and not _US.search(before, theirs.end()):
        return OTHER
    if kind == "want":
        return WANTED
    if _TO_BUY.match(text[end : message.clause_of(start)[1]]):
        return WANTED
    if kind:
        return OTHER
    if priced:
        return NAMED if not _EARNS.match(text[end:last]) else OTHER
    lead = text[max(after, first) : start].strip()
    if (lead and not _LEAD.fullmatch(lead + " ")) or _ACTS.match(text[end : last]):
        return OTHER
    return NAMED


def _denied(message: Message, start: int, end: int) -> bool:
    clause = message.clause_of(start)[0]
    before = message.text[clause:start]
    added = _PLUS.search(before) and not _NOT.search(before)  # "boutique en ligne plus terminal"
    return (
        (is_negated(message, start) and not added)
        or bool(_NO_WANT.search(before))
        or bool(_REFUSED_AFTER.match(message.text[end:]))
    )


def _asked(message: Message, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """True in a question: whether a thing is covered, what it costs, which is better."""
    text = message.text
    before = text[sentence[0] : start]
    wish = _WISH.search(before)
    ask = _ASKS.search(before)
    if ask and not (wish and wish.start() > ask.end()):
        return True
    closing = text[sentence[1] - 1 : sentence[1] + 1].strip()
    if not text[: sentence[1]].rstrip().endswith("?") and closing != "?":
        return False
    clause = text[slice(*message.clause_of(start))]
    if not wish:
        return True
    return "?" in clause and bool(_MAY.search(clause)) and not wish


def replaced(message: Message, start: int, link: str, *, twin: bool) -> bool:
    """Takes where a product starts, what links it to the next, whether that one is of its kind.

    True for the old thing that the next one replaces.
    """
    before = message.text[message.sentence_of(start)[0] : start]
    return bool(
        (_REPLACES.search(before) and _BY.match(link)) or (twin and _OLD.search(before))
    )


def paid_already(message: Message, start: int) -> bool:
    """True for a rent, wages, a bill: an expense that comes back, in the sentence of a figure."""
    sentence = message.text[slice(*message.sentence_of(start))]
    return bool(_EXPENSE.search(sentence)) and not _INVESTS.search(sentence)


def asks(message: Message) -> bool:
    """True when the message asks something."""
    return is_question(message)
