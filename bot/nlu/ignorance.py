"""Where a visitor says that they do not know, must check, or leave the question aside.

"Je ne connais pas le budget", "c'est la trésorière qui gère ça", "comment voulez-vous que je le
sache": nothing is stated inside such a clause, whatever it names.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.nlu import ignorance_words as say
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, once

UNKNOWN, CHECK, CHARGE = "unknown", "check", "charge"
_KERNELS = (
    (CHECK, say.MUST_CHECK), (CHECK, say.UNSURE), (UNKNOWN, say.DOES_NOT_KNOW),
    (UNKNOWN, say.CANNOT_TELL), (CHARGE, say.IN_CHARGE),
)  # fmt: skip
# "l'URSCOP a valider", a participle misspelt: it has.
_NOT_HAS = "".join(
    rf"(?<!\b{who} )"
    for who in ("cress", "urscop", "iriae", "opco", "hdfid", "confiance", "cabinet", "consultant",
                "organisme", "expert", "prefecture", "prefet", "elle", "il", "l", "nous", "on")
)  # fmt: skip
# A subject that opens a clause of its own, unless the word before makes it depend.
_SUBJECT = compiled(
    r"\b(?:mais|car|donc|puis|parce qu|parce que|puisque|puisqu|sans certitude|"
    rf"(?<!rien ){_NOT_HAS}a (?:verifier|"
    r"confirmer|voir|preciser|valider)|et(?= (?:tout|toutes?|tous|rien|il|elle|nous|on|je|elles|"
    r"ils) (?:\w+ ){0,2}?(?:est|sont|a|ont|va|vont|paie|paye|\w+ons)\b)|"
    r"(?<=tomber )reste(?= (?:la|le|les|l|une?|des|que|qu) )|"
    r"(?<!\bde )(?<!\bque )(?<!\bqu )(?<!\bsi )(?<!\bcombien )"
    r"(?<!\bquand )(?<!\bou )(?<!\bdont )(?<!\bke )(?<!\bcomme )(?<!\bcomment )(?<!\bquoi )"
    r"(?<!\bque l )(?<!\bje )(?<!\bsinon )(?:on|j|je|jsais?|jme|ch?sais|"
    r"chais|c est|il y a|(?<!n )y a|"
    r"(?:il )?(?:faut|faudra|faudrait)(?= (?:que je |que j )?(?:voir|voie|vois|demand|verifi|"
    r"regard)\w*\b)|"
    r"nous(?= (?:sommes|ne|n|on|\w+ons)\b)))(?= |$)"
)
_TOPIC = compiled(
    r" ?(?:(?:mais|et|alors|apres|pour|par contre|quant a|,) )*"
    r"(?:en difficultes?|activites? economiques?|"
    r"(?:le|la|les|l) \w+(?: (?:de|d|du) (?:la |l )?\w+)?) (?:(?:la|ca|cela|alors|moi|donc) )*"
)
# "à jour de nos obligations, ça… aucune idée", "certifié ou pas, mystère": the question said again.
_NAMED = compiled(
    r" ?(?:(?:alors|mais|et|euh|bon|ah|pour|savoir si c est|etre|(?:la |notre |une )?"
    r"(?:structure|boite|entreprise|asso\w*|societe)|,) )*"
    r"(?:(?:(?:cotisations?|impots?|urssaf) (?:et )?){0,2}a jour|en (?:regle|ordre|"
    r"difficultes?|redressement|"
    r"liquidation|sauvegarde|procedure)|procedures? collectives?|tiers de confiance|"
    r"agree?e?s?|certifie?e?s?|esus|redressement|liquidation|"
    r"conventions?|(?:(?:le|la|l|une?|notre|cet|cette) )?(?:activite economique|"
    r"(?:coeur de metier )?"
    r"numerique(?: coeur de metier)?|agrement|certification|siae|insertion)|conventionnee?s?|"
    r"valide)"
    r"(?: (?!(?:oui|non|est|depuis|mais|on|nous|par|a|n|ne|c|jamais|avanc|obten|recu|depos|"
    r"demand|refus|(?<!ou )pas\b)(?:\b|\w{0,3}\b))[a-z]+){0,5}[ ,.:?]*"
    r"(?:(?:ca|cela) (?:par contre |en revanche |alors )?)?[ ,.]*"
    r"(?:(?:franchement|honnetement|alors|la|moi|desole\w*|pfiou|ben|bah|inconnu\w* au bataillon|"
    r",) )*"
)
_DETAIL = compiled(
    r"\b(?:quand|combien|jusqu|depuis|par qui|avec qui|comment|pourquoi|ou (?:on|est)|quelle?s?|"
    r"quoi|date|annee|montant|numero|ce qu|pas mal|sorti\w*|clotur\w*|close?|fini\w*|termin\w*|"
    r"pour l\w* (?!instant))"
)
# "ESUS, ça passe ?" is no turn passed; "je reviens dessus, on est 12" tells what follows.
_ASKED = compiled(r"(?:.* )?(?:ca|cela|c est|c) (?:passe|possible)\b.*|(?:c est )?possible")
_BACK_TO_IT = compiled(r"(?:(?:euh|bon|ah|mais|non) )*(?:je|j) (?:y )?reviens(?: la)? dessus")
# "j'ignore si on l'a, l'ESUS": what is not known, named last.
_IF_IT = compiled(
    r"\b(?:si|qu|que) (?:on|nous|j|je|elle|il) (?:n |ne )?(?:l|le|la|les|en|y)\b[^,;.!?]*$"
)
_IT = compiled(
    r" ?[,:]? ?(?:(?:l|le|la|les|d|de|une?|cet|cette|ce|notre|votre|leur|ca) )+(?!on\b|nous\b)"
    r"[a-z]+(?: (?!on\b|nous\b|est\b|a\b)[a-z]+){0,3} ?(?=[,.;!?]|$)"
    r"| ?[,:]? ?(?:agree?e?s?|certifie?e?s?|esus|conventionnee?s?|siae|iae) ?(?=[,.;!?]|$)"
)
_LINK = compiled(r"^(?:(?:mais|car|donc|et|puis|alors|apres|sinon|ou|la|ca|cela|moi) )+")
_SIGNS = " ,.;:!?()\"'-/"


@dataclass(frozen=True, slots=True)
class Ignored:
    """A canonical span in which one does not know (`unknown`), must check (`check`), or says
    who would know (`charge`)."""

    kind: str
    start: int
    end: int


@once
def find(message: Message) -> list[Ignored]:
    """Takes a message; returns the clauses that say one does not know, left to right."""
    found = []
    for first, last in message.clauses:
        asked = message.text[first:last].endswith("?")
        for start, end in _parts(message.text, first, last):
            words = message.text[start:end]
            kind = _kind(words.strip(_SIGNS), asked=asked)
            if kind == CHECK and _BACK_TO_IT.fullmatch(words.strip(_SIGNS)):
                kind = None if message.text[end:].strip(_SIGNS) else kind
            if kind:
                named = (
                    _IT.match(message.text, end) if _IF_IT.search(words.rstrip(_SIGNS)) else None
                )
                end = named.end() if named else end
                topic = _TOPIC.fullmatch(message.text, first, start)
                start = first if topic else start  # "en difficulté je ne sais pas"
                start = 0 if kind == UNKNOWN and _says_it_again(message, start, end) else start
                words = message.text[start:end]
                start += len(words) - len(words.lstrip(_SIGNS))
                found.append(Ignored(kind, start, end))
    return found


def _says_it_again(message: Message, start: int, end: int) -> bool:
    """'certifié ou pas, mystère', but not "en liquidation, j'ignore jusqu'à quand"."""
    if message.text[end:].strip(_SIGNS) or _DETAIL.search(message.text, start, end):
        return False
    return _NAMED.fullmatch(message.text, 0, start) is not None


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts a clause where another subject opens ("je sais pas on est 12")."""
    cuts = [match.start() for match in _SUBJECT.finditer(text, start, end)]
    return [(a, b) for a, b in pairwise(sorted({start, *cuts, end})) if b > a]


def _kind(words: str, *, asked: bool) -> str | None:
    if asked and _ASKED.fullmatch(words):
        return None
    words = _LINK.sub("", words)
    if say.IF_SAID.search(words):
        return None
    if say.RHETORICAL.search(words) or say.PASSES.search(words):
        return UNKNOWN
    if say.WHOLE.fullmatch(words):
        return CHECK
    if not asked and say.HOW_WE_ARE.search(words):
        return UNKNOWN
    if asked or say.ASKS.search(words) or say.ELIGIBILITY.search(words):
        return None
    return next((kind for kind, pattern in _KERNELS if pattern.search(words)), None)
