"""What is asked of the open question without naming it: "c'est quoi ?", "y a un plafond ?"."""

from __future__ import annotations

from bot.nlu.entity import Entity
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, once

OF_IT = "of_open_question"
"""The entity of such a question; its value is `MEANING`, `WHOM` or `LIMIT`."""
MEANING, WHOM, LIMIT = "meaning", "whom", "limit"

_FILL = (
    r" ?(?:(?:euh|heu|hein|ben|mais|et|puis|pi|pis|alors|bonjour|pardon|expliquez|concretement|"
    r"attendez|desolee?|au fait|au passage|d ailleurs|du reste|d abord|de toutes? facons?|,) )*"
)
_IT = r"(?:cela|ca|sa|il|elle)"
_MEANS = (
    r"implique|recouvre|designe|represente|indique|evoque|sous entend|abrege|definit|couvre|"
    r"regroupe|englobe|signifie|correspond"
)
_MEANING = compiled(
    rf"{_FILL}(?:c est quoi|c est a dire|qu est ce que (?:c est|{_IT} veut dire)|"
    rf"{_IT} (?:veu[tx]? dire|signifie) quoi|que (?:veut dire|signifie) {_IT}|"
    rf"que {_IT} veut dire|(?:que )?voulez vous dire|"
    rf"{_IT} (?:consiste en|recouvre|correspond a|donne droit a|apporte|engage a) quoi|"
    r"quel(?:le)? (?:est|en est) (?:le sens|la signification|la definition)"
    r"(?: d[eu] (?:(?:ces?|cet|cette) )?(?:sigle|terme|mot|nom|lettres|appellation|abreviation))?|"
    rf"en quoi {_IT} consiste|(?:c est (?:fait )?|{_IT} s adresse a )(?:pour )?qui|"
    rf"a quoi {_IT} (?:donne|engage|ouvre|correspond)(?: t il)?(?: droit)?|"
    rf"qu est ce qu (?:on|nous) (?:y )?gagne|"
    rf"qu est ce que {_IT} (?:nous )?(?:apporte|donne|{_MEANS})|"
    rf"qu(?:e|oi) (?:{_MEANS}) (?:{_IT}|(?:ce|cet|cette) (?:sigle|mot|terme|nom|abreviation))|"
    rf"{_IT} (?:{_MEANS}) quel(?:le)?s? \w+|quel(?:le)?s? \w+ {_IT} (?:{_MEANS})|"
    r"(?:(?:c est |pour )?quel(?:le)?(?: est l)?|(?:c est )?quoi l) (?:interet|avantage|utilite) "
    r"(?:de l avoir|d en avoir une?|de l etre|d etre agree)|"
    r"(?:qu|qu est ce que vous) entend(?:ez)?(?: vous)? par la|vous entendez quoi par la|"
    r"(?:vous )?(?:pouvez|pourriez|peux|peut)(?: (?:vous|tu|on))? (?:donc )?m expliquer "
    r"(?:(?:le|ce) (?:terme|mot)|ce sigle|ce que c est|cela))"
    r"(?: (?:cela|ca|que|donc|au juste|exactement|encore|le truc|ce truc|ce machin|cette chose|"
    r"svp|s il vous plait|concretement|au fond|,))*[ ?!.]*"
)
# "pas demandé, et à quoi bon l'avoir ?": asked of the thing only beside what is told of it.
_USE = compiled(
    rf"{_FILL}(?:(?:c est )?quoi l (?:interet|avantage|utilite)|quel(?:le)?(?: en)?(?: est l)? ?"
    rf"(?:interet|avantage|utilite)|a quoi (?:bon|{_IT} (?:rime|sert))|{_IT} (?:rime|sert) a quoi|"
    r"on en fait quoi|c est utile a quoi)"
    r"(?: (?:l avoir|d en avoir une?|de l avoir|au juste|exactement|concretement|du coup))*[ ?!.]*"
)
_WHOM = compiled(r"(?:(?:pour|adresse a) |^ ?c est )qui\b")
_REPEAT = compiled(
    rf"{_FILL}(?:(?:vous )?(?:pouvez|pourriez|peux tu)(?: vous)? (?:me |la |l )?(?:repeter|"
    r"reformuler|redire|expliquer autrement)(?: (?:la|votre|cette|l|vos))?(?: question)?|"
    r"(?:votre|la|cette) question (?:n )?est (?:pas|peu) (?:tres |bien |trop )?(?:claire|"
    r"comprehensible)|(?:je |j )?(?:n )?ai (?:pas|rien) (?:bien )?compris(?: (?:la|votre|cette) "
    r"question)?)(?: (?:cela|ca|donc|encore|svp|s il vous plait|,))*[ ?!.]*"
)
_LIMIT = compiled(
    rf"{_FILL}(?:donc |c est |y |il |n )*(?:faut pas depasser combien|"
    r"(?:vous (?:acceptez|prenez|allez) )?(?:jusqu a|a partir de) combien(?: (?:c est bon|"
    r"on peut|vous (?:acceptez|prenez)|on y a droit|(?:ca|cela) passe|maxi\w*))?|"
    r"(?:y )?a t il (?:un|une) (?:seuil|plafond|limite|maximum|maxi)|"
    r"a (?:un|une) (?:seuil|plafond|limite|maximum|maxi)|"
    r"(?:quoi|combien) (?:la |le |votre )(?:limite|plafond|seuil|maxi\w*)|"
    r"(?:quel(?:le)? est |c est )?(?:la |le |votre )?(?:limite|plafond|seuil|maxi\w*)"
    r"(?: (?:c est|est de) combien)?|combien (?:au )?maxi\w*|"
    r"quel(?:le)? (?:limite|plafond|seuil|maxi\w*))"
    r"(?: (?:au juste|exactement|svp|a ne pas depasser))*[ ?!.]*"
)
# What stands before it tells something, and names nothing that it may be asked of ("l'ESUS, c'est
# quoi ?").
_TOLD = compiled(
    r"\b(?:oui|ouais|non|nan|pas|jamais|aucune?s?|on|nous|je|j|notre|nos|dossier|depose\w*|"
    r"envoye\w*|obtenu\w*|en cours)\b"
)
_A_TERM = compiled(
    r"\b(?:esus|agrement|s?iae|insertion|aci|etti|eiti|certifi\w+|tiers|cress|urscop|iriae|"
    r"numeriques?|difficulte|tva|minimis|geiq|subvention|aides?|iness)\b"
)
# "ESUS, qu'est-ce que cela désigne ?": the term first, then what it means.
_TERM = compiled(
    rf"{_FILL}(?:(?:l|le|la|les|une?|cet|cette|votre|agrement|statut|sigle|mot|label) )*"
    r"(?:(?P<faq_esus>ess?us)|(?P<faq_siae>s?iae|etti|eiti)|(?P<faq_aci>aci)) ?[,:.?;]?(?= )"
)
_AND = compiled(r"(?<= )(?:et|pis?|puis)(?= )")


def find(message: Message) -> Entity | None:
    """Takes a message.

    Returns its question on the meaning or the limit of what the open question is about, offsets in
    the canonical text, None where it asks none or names what it asks about.
    """
    if _LIMIT.fullmatch(message.text):
        return Entity(OF_IT, LIMIT, 0, len(message.text))
    span = _meaning(message)
    if span is None:
        return None
    return Entity(OF_IT, WHOM if _WHOM.search(message.text, *span) else MEANING, *span)


def of_term(message: Message) -> str | None:
    """Takes a message; returns the topic of the term it only asks the meaning of, or None."""
    term = _TERM.match(message.text)
    return term.lastgroup if term and _MEANING.fullmatch(message.text, term.end()) else None


def is_unclear(message: Message) -> bool:
    """Takes a message; returns True when it asks the meaning of the open question, or to hear it
    again in other words."""
    return bool(_meaning(message) or _REPEAT.fullmatch(message.text))


@once
def _meaning(message: Message) -> tuple[int, int] | None:
    """The span of "c'est quoi ?", alone, opening the message or ending it."""
    text = message.text
    first, end = message.sentences[0]
    if _MEANING.fullmatch(text):
        return 0, len(text)
    if text[:end].rstrip().endswith("?") and _MEANING.fullmatch(text, first, end):
        return first, end
    clause, last = message.clauses[-1]
    for start in (clause, *(match.start() for match in _AND.finditer(text, clause, last))):
        asks = _MEANING.fullmatch(text, start, last) or _USE.fullmatch(text, start, last)
        if start and asks:
            told = "?" not in text[:start] and _TOLD.search(text, 0, start)
            return (start, last) if told and not _A_TERM.search(text, 0, start) else None
    return None
