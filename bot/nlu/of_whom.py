"""Who may apply, asked by the public aimed at, by forms, or by a kind of structure."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

# What is taken, said of forms: "vous prenez quels statuts ?", not "quel statut cocher".
_FORMS = compiled(
    r"\bquels? (?:sont les )?(?:type\w* d |genre\w* d |forme\w* d )?(?:statuts?|"
    r"structures?|formes?(?: juridiques?)?|organismes?)\b[^.;?]*|\b(?:comme|en terme\w* d) "
    r"(?:statuts?|structures?|formes? juridiques?|organismes?) ?\?"
)
_TAKES = compiled(
    r"\b(?:accept\w+|pren(?:ez|nent)|marche\w*|passe\w*|admi[st]\w*|eligib\w+|concern\w+|"
    r"retenu\w*|aidez|aidees?|droit|pretend\w+|beneficier|peuvent|peut|ouverte?|possibles?|"
    r"autoris\w+|compatibles?|conviennent)\b"
)
_MINE = compiled(r"\b(?:mon|ma|mes|notre|nos|choisir|creer|prendre|adopter|monter|mettre)\b")
_FORM = (
    r"(?:sarl|selarl|sasu?|sa|eurl|scop|scic|sca|scm|snc|micro\w*|entreprise individuelle|asso\w*|"
    r"fondation|cooperative|auto \w+)"
)
_IN_FORM = (
    r"(?:et |bonjour |alors |, |est ce qu |pour )*(?:une?|les|des) \w+ (?:[\w]+ ){0,3}?(?:"
    r"(?:en|sous forme de?|de forme|(?:constitue|organise|monte|cree|structure)\w* en) (?:une? )?"
    rf"{_FORM}|associati\w+|micro entrep\w+) "
)
# "un garage en SARL, c'est accepté ?"
_TRADE_IN_FORM = compiled(_IN_FORM)
# "une maison de retraite en SA vous prenez ça": asked without a mark
_TAKEN = compiled(
    rf" ?{_IN_FORM},? ?(?:(?:est ce que )?(?:vous (?:(?:les?|la|en) )?(?:prenez|acceptez|dites oui|"
    r"aidez|financez)|(?:cela|c est|est ce|elle|il) (?:(?:peut|est) )?(?:le fait|le faire|passe|"
    r"passer|marche|colle|jouable|possible|bon|ok|faisable|accepte\w*|admis\w*|recevable\w*|"
    r"eligible\w*)|(?:est|serait|sera|peut|pourrait)(?: t)? (?:elle|il) \w+|ok|possible))"
    r"(?: (?:cela|ca|ou (?:pas|non)|chez vous|pour vous|avec vous|avec votre \w+|"
    r"de votre cote|svp|postuler|admise?s?))*[ ?!.]*"
)
_OPEN_TO = r"(?:destinee?|reservee?|ouverte?|adresse|profite)"
_AIMED_AT = compiled(
    r" ?(?:(?:et|alors|en fait|bonjour|donc|c|c est|fait|,) )*(?:(?:ca|cela|l aide|iness) "
    rf"(?:vise|concerne|cible|touche|(?:s |est )?{_OPEN_TO} a) (?:donc )?(?:qui|quel(?:le)?s? \w+)|"
    r"pour qui(?: (?:est ce|c est|cela|ca|l aide|iness|est|fait))*|"
    rf"a qui (?:\w+ ){{0,3}}?{_OPEN_TO}(?: t)?(?: (?:il|elle|cela|ca))?|"
    r"pour quel(?:le)?s? (?:sorte|genre|type|espece)s? d(?:e|es)? (?:boites?|"
    r"structures?|entreprises?|assos?|associations?|organismes?)|(?:qui|quel public) (?:est )?"
    r"(?:vise\w*|concerne\w*|cible\w*))"
    r"(?: (?:au juste|exactement|precisement|concretement|tout ca|tout cela|cela|ca|cette aide|"
    r"l aide|en fait|du coup|,))*[ ?!.]*"
)


def is_of_forms(text: str) -> bool:
    """Takes a canonical question; returns True for "vous prenez quels statuts ?"."""
    return bool(_FORMS.search(text) and _TAKES.search(text) and not _MINE.search(text))


def is_of_a_trade(text: str) -> bool:
    """Takes a canonical question; returns True for "un garage en SARL, c'est accepté ?"."""
    return bool(_TRADE_IN_FORM.match(text.lstrip()))


def is_asked(text: str) -> bool:
    """Takes a canonical text; returns True for "ça vise qui concrètement", "une salle d'escalade
    en SARL ça le fait ou pas"."""
    return bool(_AIMED_AT.fullmatch(text) or _TAKEN.fullmatch(text))
