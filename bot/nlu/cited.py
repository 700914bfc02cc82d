"""What is cited, given as an example, believed by others or thrown back: nobody's facts.

"La brochure parle de SARL", "prenons une asso de 8 salariés", "ma banquière croit qu'on est une
SARL", "20 salariés maximum, je trouve ça bas", "SAS ??? et les SASU alors".
"""

from __future__ import annotations

from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

Span = tuple[int, int]

_SOURCE = (
    r"(?:brochures?|plaquettes?|depliants?|prospectus|flyers?|reglements?|textes?|lois?|decrets?|"
    r"circulaires?|notices?|guides?|page \d+|affiches?|votre (?:site|page|document|doc|mail))"
)
_OURS = r"(?!notre\b|nos\b|mon\b|ma\b|mes\b|on\b|nous\b|j\b|je\b)"
# "la brochure dit que les SAS…", "dans le règlement c'est marqué…"
_CITED = compiled(
    rf"\b{_SOURCE}\b(?: {_OURS}\w+){{0,3}}? (?:parl|di[ts]\b|cit|ecri|mention|indiqu|exig|demand|"
    rf"precis|annonc|prevoi|impos|evoqu|affich)\w*"
    rf"|\b(?:dans|sur) (?:la |le |les |l |vos |ce |cette )?{_SOURCE}\b ?,? (?:il est|c est|il y a|"
    r"y a|on (?:lit|parle|trouve)|vous) "
)
# An article, a study: what it is on is not ours.
_STUDY = compiled(
    r"\b(?:articles?|memoires?|theses?|exposes?|reportages?|enquetes?|papiers?|podcasts?|"
    r"documentaires?|etudes? de cas|devoirs?)(?:,? (?:\w+ ){0,2}?sur |,? (?:je|j) compar\w+ )"
    r"|\b(?:etudie\w*|analyse\w*|compare\w*) (?:le cas d|les cas de|une? (?:sarl|sas|scop|scic|"
    r"asso\w*|mutuelle|structure)\b)"
)
# What others take us for.
_BELIEVED = compiled(
    r"\b(?<!\bje )(?<!\bj )(?<!\bon )(?<!\bnous )(?<!\bne )(?<!\bn )(?:croit|croient|pense|pensent|"
    r"imagine|imaginent) (?:(?:tous|toujours|souvent|encore) )?(?:qu on|que nous|que notre|"
    r"que l asso\w*) "
    r"|\bnous (?:prend|prennent|confond\w*) (?:\w+ )?(?:pour|avec) "
)
_ENVELOPE = compiled(
    r"\b(?:enveloppe|cagnotte|pactole)\b[^.;]{0,40}\b(?:region|dispositif|iness|totale|globale|"
    r"tout le monde|toutes les (?:assos?|associations|structures))\b"
)
_SECRET = compiled(
    r"\b(?:code|digicode|mot de passe|cle|combinaison) (?:(?:du|de|d|de la|de l|des) )?(?:wifi|"
    r"portails?|portes?|alarme|immeuble|entree|garage|carte|coffre|telephone|local)\b"
)
_KIND = (
    r"(?:asso\w*|sarl|sas|eurl|scop|scic|structure|entreprise|boite|societe|cooperative|fondation|"
    r"mutuelle|boutique|epicerie|ressourcerie|recyclerie|club)"
)
_EXAMPLE = compiled(
    rf"\b(?:mettons|prenons|prenez|soit) une? {_KIND}\b"
    r"|\bpren(?:ons|ez|ds) (?:le cas|l exemple) d "
    rf"|^ ?(?:tiens |,)* ?par exemple,? une? {_KIND}\b"
    r"|\b(?:l|votre|cet) exemples? (?:de la brochure|du (?:site|guide)|donne|cite|qui est donne) "
)
# "3 000 euros minimum c'est beaucoup", "20 salariés maxi je trouve ça bas"
_JUDGED = compiled(
    r"^(?: |mais |et |[!.,])*(?:(?:les|vos|le|la) )?[\d ,]{1,12}(?: [a-z€]+){0,3}? "
    r"(?:maximum|maxi?|minimum|mini?|plafond|plancher)\b ?,? (?:c est|cela fait|"
    r"(?:je|on) trouve (?:ca|cela|que c est)) "
    r"(?:(?:tres|trop|bien|un peu|vraiment|pas|quand meme) )*(?:beaucoup|peu|bas|haut|lourd|large|"
    r"court|radin|eleve|enorme|faible|cher|injuste|abuse|severe|genereux|ridicule|"
    r"pas grand chose|trop)\b"
)
# "2 millions, c'est vous qui avez inventé ce plafond ?", "80 % max, qui a fixé ça ?"
_DECIDED = compiled(
    r"(?: |mais |et |[!.,])*(?:(?:les|vos|le|la) )?[\d ,%]{1,12}[^.;?]{0,40}? "
    r"(?:invent|decid|decret|fix|pondu|impos|choisi|calcul|sort|tire|trouv|ecri|instaur)\w* "
    r"(?:\w+ ){0,2}?(?:cela|ca|ce (?:plafond|seuil|chiffre|montant|maxi\w*|mini\w*|plancher|"
    r"nombre|taux)|cette (?:limite|regle|barre|somme|condition))\b"
    r"|(?: |mais |et )*(?:les |vos |le |la )?[\d ,%]{1,12}[^.;?]{0,30}? [,?]? ?(?:ce (?:plafond|"
    r"seuil|chiffre|montant|plancher)|cette (?:limite|regle|barre)|cela|ca|il|elle) ,? ?"
    r"(?:(?:il|elle|ca|cela) )?(?:sort|vient|tombe) d\w*"
)
# "nous sommes deux collègues à nous demander si une SARL y a droit"
_WONDERERS = compiled(
    r"\b(?:sommes|est) (?:[a-z0-9]+ ){1,4}?a (?:nous|se|s) (?:la )?(?:demander|poser|interroger|"
    r"renseigner)\b"
)
# "en dessous de 10 employés on est une TPE, pourquoi votre plafond est à 15 ?": of any firm
_SIZES = compiled(
    r"\b(?:moins|dessous|dela|dessus|jusqu|partir|entre|plus) (?:de |d |a )?[\d ]+[^.,;?]{0,40} "
    r"(?:on|c|ca|elle|une \w+) (?:(?:n )?est|reste|parle d)(?: encore)?(?: une| un| d)? ?"
    r"(?:micro\w*|tpe|pme|eti|(?:petite?|moyenne?|grande?|grosse?)(?: et moyenne)?"
    r"(?: (?:entreprise|structure|boite|groupe|societe))?)\b(?! de \d)"
    r"|\bon est (?:une? )?petite?s? (?:en dessous|sous|jusqu)\b"
)
# "on m'a dit que ça bloquait au-dessus de 500 000 €, vrai ?": a rule one has heard, unlike
# "je crois que c'est 12, ça va ?"
_SAYS = (
    r"(?:di[ts]|disait|disent|souti\w+|raconte\w*|affirm\w+|preten\w+|indique\w*|assure\w*|"
    r"jure\w*|lu|entendu|parait|pense|croi\w+|croyait|explique\w*)"
)
_HEARD_RULE = compiled(
    rf"\b{_SAYS} (?:qu|que|ke|kil|quil) (?:(?:on (?:ne |n )?(?:(?:doit|devait) (?:\w+ )??[a-z]+"
    r"(?:er|ir|re)|(?:peut|pouvait) (?:pas|plus))|"
    r"(?:la limite|le (?:seuil|plafond|maximum)) (?:ne |n )?(?:est|etait|fixee?)|"
    r"(?:il |cela |ca |c |la limite |le (?:seuil|plafond|maximum) |ne |n )*"
    r"(?:faut|fallait|faudrait|conve?n\w+ d|convient d|doit|devait|bloqu\w+|s arret\w+|"
    r"coinc\w+|s applique))\b(?:[^?;]*\?|(?: \w+){0,3}? (?:moins|plus|dessous|dessus|depasser|"
    r"maximum|minimum)\b)"
    r"|c (?:est|etait) [^?;]*\b(?:maximum|maxi|minimum|mini|au dessus|au dessous)\b[^?;]*\?)"
)
_ONE_SELF = (
    r"(?:on (?:est|a|emploie|fait|en a|compte)|nous (?:sommes|avons|en avons|employons)|"
    r"j ai|je suis|notre|nos)\b"
)
_OURS_BEFORE = compiled(rf"\b{_ONE_SELF}.*(?:[,;:]|\b(?:mais|or|et|alors)\b)")
_OURS_AFTER = compiled(
    rf"(?:[,;:] ?|\b(?:mais|or) )(?:(?:or|mais|et|alors|nous|moi) ,? ?)*{_ONE_SELF}"
)
_THROWN = compiled(r"[^\d]*\?\s*\?[\s?!]*$")
# "votre notice évoque le territoire, sachez que nos bureaux sont à Arras"
_TO_US = compiled(
    r"[,;:] ?(?:or|sachez qu?e?|je (?:vous )?(?:signale|precise|indique|confirme) qu?e?) "
    r"(?:notre|nos|mon|ma|on|nous|je|l association) "
)
_FEW = 5


def told_of_none(message: Message, sentence: Span) -> list[Span]:
    """Takes a message and one of its sentences; returns the spans cited, studied or believed."""
    text = message.text
    patterns = (_CITED, _STUDY, _BELIEVED, _ENVELOPE, _SECRET)
    cited = [match for pattern in patterns for match in pattern.finditer(text, *sentence)]
    turn = _TO_US.search(text, *sentence) if cited else None
    until = turn.start() if turn else sentence[1]
    return [(match.start(), until if match.start() < until else sentence[1]) for match in cited]


def believed(text: str, start: int) -> bool:
    """Takes a text and where a span starts; returns True when it says what others take us for."""
    return bool(_BELIEVED.match(text, start))


def heard_rule(text: str) -> Span | None:
    """Takes a canonical text; returns the span of "on m'a dit que c'était 12 salariés maximum ?",
    the whole of it but for what is told of oneself before or after; None when no rule is heard."""
    heard = _HEARD_RULE.search(text)
    if not heard:
        return None
    start = heard.start() if _OURS_BEFORE.search(text, 0, heard.start()) else 0
    ours = _OURS_AFTER.search(text, heard.start())
    return start, ours.start() if ours else len(text)


def examples(message: Message, sentence: Span) -> list[Span]:
    """Takes a message and one of its sentences; returns what is supposed as an example."""
    found = _EXAMPLE.search(message.text[slice(*sentence)])
    return [(sentence[0] + found.start(), sentence[1])] if found else []


def who_decided(text: str) -> bool:
    """Takes a canonical text; returns True when it asks where a limit comes from."""
    return bool(_DECIDED.match(text))


def is_thrown_back(message: Message, sentence: Span) -> bool:
    """Takes a message and one of its sentences; returns True for a term only wondered at, a limit
    judged, a question that several ask, how the size of any firm is called."""
    said = message.text[slice(*sentence)]
    if (
        _JUDGED.match(said)
        or _DECIDED.match(said)
        or _WONDERERS.search(said)
        or _SIZES.search(said)
    ):
        return True
    if len(said.split()) > _FEW or "?" not in said:
        return False
    original = message.original[slice(*message.source(*sentence))]
    after = message.original[message.source(*sentence)[1] :]
    typed = original + after[: len(after) - len(after.lstrip(" ?!"))]
    return bool(_THROWN.fullmatch(typed))
