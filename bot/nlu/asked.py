"""What a message asks beside what it tells: "on est 6, au fait c'est quoi l'ESUS ?".

What is told is read as if the question were not there, and the question is settled as if it stood
alone: neither hides the other.
"""

from __future__ import annotations

import re

from bot.nlu import asking, cited, sure_topics, takebacks
from bot.nlu import modality_words as say
from bot.nlu.lexicon import is_stop_word
from bot.nlu.modality import throws_back
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, said_before

ASKED = "asked"
BETWEEN = "between"  # the role of a question put between a thing and its price
"""The entity that marks the question's place."""

_LONGEST = 300  # canonical characters; reading a longer message twice would cost too much
Span = tuple[int, int]
_OPENERS = compiled(r" ?(?:(?:[,:(-]|et|mais|ok|bon|donc|alors|du coup|s il vous plait|svp) )*")
_TURN = compiled(
    r" ?(?:(?:et|mais|ok|bon) )?(?:au fait|sinon|dites?(?: moi)?|d ailleurs|par contre|"
    r"(?:une |petite |autre |derniere )*question|autre chose|au passage|juste) "
)
# Where a question starts in the middle of a clause, typed or dictated without a sign.
_MIDWAY = compiled(
    r"(?<= )(?:(?:et|mais|sinon|au fait|alors|donc|du coup) ){0,2}"
    r"(?:(?:on|je|j|nous) (?:voudr\w+|aimer\w+|veux|veut|souhait\w+) (?:bien |juste )?"
    r"(?:savoir|connaitre|comprendre) )?"
    r"(?:(?:(?:la|le|les|l) (?:\w+ ){1,3}c est |(?:(?<=et )|(?<=mais ))(?:ca|cela) (?:\w+ )?|"
    r"il faut )?(?:combien|c est quoi|comment|quand(?= c est)|(?<=c est )quoi|(?<=faut )quoi)|"
    r"qu est ce|pourquoi|(?:c est |est ce )?possible (?:de|d|d en|den) re[a-z]+re?\b|"
    rf"quel(?:le)?s?(?! {say.CRY}\b)|est ce que?|a qui|faut il|peut on|doit on)(?= |$)"
    r"|(?<= )(?:et|mais|sinon|au fait) (?:est ce que )?vous (?:etes|gardez|financez|prenez|"
    r"acceptez|pouvez|faites) "
)
_UNKNOWN = compiled(
    r"\b(?:(?:sai[st]|savons|voi[st]|voyons|compren\w+|dire) (?:\w+ )?(?:pas|plus|trop)|ignor\w+|"
    r"aucune idee|verifi\w+|"
    r"regard\w+|(?:me|se|nous) demand\w+|depend|peu importe|n importe|montr\w+|"
    r"expliqu\w+|appren\w+|enseign\w+) "
    r"(?:\w+ ){0,2}$|\b(?:coute\w*|prend|faut|dure|vaut|touche\w*|fait|etre) $"
)
_LINK = compiled(r"(?:(?:sinon|et|mais|ben|bah|bon|alors|euh|nous|donc|,) )+")
_ANSWER = compiled(
    r"(?:oui|non|aucune?|rien|jamais|pas encore|en cours|neant|\d[\d., ]*)(?: [^ ]+){0,2}"
)
# "Certifié, certifié…": what is thrown back tells nothing.
_ECHO = compiled(
    r" ?(?:(?:l|la|le|les|un|une) )?(?P<word>[a-z]+)[ ,.!?]+(?:(?:l|la|le|les|un|une|et|mais) )*"
    r"(?P=word)(?:[ ,.!?]|et\b)*"
)
# "on est une mutuelle, le plafond est de combien ?": the scheme is what is spoken of.
_SCHEME = compiled(
    r" ?(?:(?:le|la|l|les|votre|vos|cette) (?:plafond|taux|montant|aide|subvention|seuil|limite|"
    r"maximum|minimum|base|calcul|pourcentage|dossier|demande)|vous) "
)
# Of what was just told: the question makes no sense without it.
_OF_IT = compiled(
    r"\b(?:est ce (?:trop|assez|bon|grave|suffisant|possible(?! de?n?\b)|genant|un probleme)|"
    r"c est (?:\w+ )?"
    r"(?:trop|assez|bon|grave|suffisant|possible(?! de?n?\b)|genant|un probleme|mort|cuit|foutu|"
    r"exclu\w*|"
    r"eligible\w*|fini|cela)|(?:ca|cela) (?:\w+ )?(?:passe|marche|suffit|compte|joue|colle|bloque|"
    r"change|ira\w*|va|pose|gene|convient|rentre|tien\w+|roule\w*|fonctionne\w*|suffi\w+|fait))\b"
    r"|\b(?:c est quoi|qu est ce que c est|quel)"
    r"(?: (?:encore|donc|au juste|exactement|que|ce|cette|cet|sa|cela|c est|comme)){0,4} "
    r"(?:machin|truc|bidule|chose|sigle|mot|jargon|charabia|terme|nom|"
    r"acronyme|abreviation|langage|delire|histoire)\b|^ ?(?:c est quoi|quoi|kesako) ?(?:encore )?\?"
)
# "connais pas du tout, c'est quoi ?", "jamais entendu parler": what is asked is the word.
_UNHEARD = compiled(
    r" ?(?:(?:non|oui|euh|ben|bah|mais|alors|desole\w*|je|j|on|nous|ne|n|ai|a|avons|"
    r"moi|ca|cela|,) )*"
    r"(?:(?:pas|jamais) (?:entendu\w*|vue?|croisee?|lue?|connue?)|(?:connais|connait|connaissons) "
    r"pas)(?! (?:le montant|la date|le prix|le budget|le nombre))(?: [a-z]+){0,8}[ ,.;:!]*"
)
_MEANS = compiled(
    r"\b(?:c est quoi|qu est ce|(?:veut|veux) dire|designe|signifie|definition|kesako|quid)\b"
)
_DIFFERENCE = compiled(r"\bdifferences?\b")
# What tells more than one thing: a form, a trade or a thing, then a figure apart from it.
_TOLD_APART = compiled(r"[^,;.:?]*[a-z]{3}[^,;.:?]*[,;.:][^?]*(?:\d|\b(?:mille|cents?)\b)")
_HOW_MUCH = compiled(r" ?(?:(?:et|du coup|donc|alors) )*(?:cela|ca|c|on) [a-z ]{2,30}\bcombien ?\?")
# "Le commerce de gros, pourquoi il n'y a pas droit ?": what is named, then taken up again.
_NAMED = compiled(r" ?(?:et |mais )?(?:le|la|les|l|une?|des) (?:[a-z]+ ){1,6}?[,:]? ?")
_RESUMED = compiled(r"\b(?:ils?|elles?|y|ca|cela|en|leur|lui)\b")
# "un four, ça compte ? il coûte 6 300 €": asked between a thing and its price.
_BETWEEN = compiled(
    r" ?,? ?(?:(?:est ce que )?(?:ca|cela|c est|il est|elle est|c) (?:(?:est|y|aussi|bien) )*"
    r"(?:compt|pass|rentr|march|pris|financ|accept|eligib|possib|bon|ok|compris|permis|admis|"
    r"couvert|subvention|autoris)\w*(?: (?:en|compte|charge|aussi|dedans|ou|pas|non|pour|vous|dans|"
    r"l|aide|la|le|lot))*) ?\?+ ?"
    r"(?=(?:(?:et|il|elle|ils|elles|c|ca|cela|on|en|l|le|la|nous|j|a|ai|avons|est|sont|serait|"
    r"coute\w*|vaut|valent|vendu\w*|vu\w*|trouve\w*|devis|prix|tarif|une?|de|d|du|pour|"
    r"environ|chiffre\w*|facture\w*|fait|font|autour|tourne|monte|[:,]) )*\d[^?]*$)"
)


def find(message: Message) -> Span | None:
    """Takes a message; returns the canonical span of what it asks, at its end or at its start.

    None when it asks nothing, or when the question cannot be told from the rest: a supposition, a
    tag ("c'est bon, non ?"), a question on what has just been told, or a very long message.
    """
    midway = _MIDWAY.search(message.text)
    if len(message.text) > _LONGEST or throws_back(message.text) or takebacks.protests(message):
        return None
    if not midway and not say.ASK.search(message.text) and "?" not in message.text:
        return None
    last = len(message.text)
    first, end = _asked_first(message)
    for start, _ in message.clauses[1:]:
        follows = message.sentences[0][1] <= start < end < last  # "certifié ? par qui ? non"
        lost = say.LOST.search(message.text, start)
        if not follows and not lost and _asks_from(message, start):
            return (start, last) if _apart(message, (start, last), (0, start)) else None
    alone = end < last and not _asks(message.text[end:]) and not takebacks.takes_all(message)
    if alone and _asks(message.text[first:end]):
        link = _LINK.match(message.text, end + 1)
        told = (link.end() if link else end, last)
        return (first, told[0]) if _apart(message, (first, end), told) else None
    lost = midway and say.LOST.search(message.text, midway.start())
    if midway and not lost and not said_before(_UNKNOWN, message.text, midway.start()):
        told = (0, midway.start())
        of_a_kind = say.A_KIND.match(message.text) and not say.OWN.search(message.text)
        if _says(message.text[: told[1]]) and not of_a_kind:
            return (told[1], last) if _apart(message, (told[1], last), told) else None
    return None


def between(message: Message) -> Span | None:
    """Takes a message; returns the canonical span of "ça compte ?" where a figure follows it, and
    nothing else is asked."""
    found = _BETWEEN.search(message.text) if "?" in message.text else None
    if found is None or not found.start():
        return None
    start = found.end() - len(found[0].lstrip())
    return start, start + len(found[0].strip())


def _asked_first(message: Message) -> Span:
    """The span of the first sentence, with those after it that ask too ("certifié ? par qui ?")."""
    first, end = message.sentences[0]
    for start, last in message.sentences[1:]:
        if not (message.text[first:end].endswith("?") and message.text[start:last].endswith("?")):
            break
        end = last
    return first, end


def _asks_from(message: Message, start: int) -> bool:
    """True where a sentence asks, or a clause turns to a question."""
    said = message.text[start : message.sentence_of(start)[1]]
    opened = _OPENERS.match(said)
    at = opened.end() if opened else 0
    asks = say.ASK.match(said, at) or say.WHO.match(said, at)
    before = message.text[:start].rstrip()
    if _TURN.match(said):
        return _asks(said)
    if before.endswith((",", ":", "(", ")")):
        clause = message.text[slice(*message.clause_of(start))]
        if sure_topics.applies(clause) or (_SCHEME.match(clause) and say.OWN.search(before)):
            return _asks(clause)
        if _ANSWER.fullmatch(before[:-1].rstrip()) or _on_all(said, before):
            return _asks(said)
        return bool(asks and say.OWN.search(before)) or bool(_HOW_MUCH.match(said))
    return bool(asks) or _asks(said)


def _asks(text: str) -> bool:
    return text.rstrip().endswith("?") or bool(say.ASK.search(text)) or asking.unmarked(text)


def _apart(message: Message, asked: Span, told: Span) -> bool:
    """True when neither part leans on the other."""
    question, rest = message.text[slice(*asked)], message.text[slice(*told)]
    if _asks(rest) or echoes(rest) or say.SI.search(message.text) or say.SUPPOSE.search(question):
        return False
    if _DIFFERENCE.search(question) and not say.OWN.search(rest):
        return False  # "scic, c'est quoi la différence avec une scop ?"
    if _UNHEARD.fullmatch(rest) and _MEANS.search(question):
        return False
    if cited.who_decided(message.text):
        return False  # "20 salariés, qui a fixé cette limite ?"
    if say.LIMIT.match(message.text) and not say.OWN.search(message.text):
        return False  # "20 salariés maximum, c'est en ETP ?"
    if say.DEFINES.match(message.text) or (_NAMED.fullmatch(rest) and _RESUMED.search(question)):
        return False
    return _says(question) and (not leans(question) or _on_all(question, rest))


def _on_all(question: str, told: str) -> bool:
    """True when the verdict is asked, and what stands before tells more than one thing."""
    return bool(sure_topics.is_verdict(question) and _TOLD_APART.match(told.lstrip()))


def echoes(text: str) -> bool:
    """Takes a canonical text; returns True when it only says a word again ("ESUS, ESUS…")."""
    return bool(_ECHO.fullmatch(text))


def leans(question: str) -> bool:
    """Takes a canonical question; returns True when it is on what was just told ("c'est trop ?")"""
    return bool(_OF_IT.search(question))


def _says(text: str) -> bool:
    """True when there is more than small words."""
    return any(w.isdigit() or not is_stop_word(w) for w in re.findall(r"\d+|[a-z]{2,}", text))
