"""The ESUS approval: obtained, asked for, or none; other approvals ("agrément CAF") are not it."""

from __future__ import annotations

from bot.nlu import named_stages
from bot.nlu.entity import Entity
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

FACT = "esus"
AGREED = r"agre(?:e|es|s|er)?"
# What may follow "agrément" alone; anything else ("agrément assistante maternelle") qualifies it.
_GOES_ON = (
    r"(?= ?(?:$|[,.;:!?()\"-]|\d|(?:est|etait|a|ont|avait|n|ne|nous|on|en|depuis|obten\w+|"
    r"demand\w*|refus\w*|expir\w*|perim\w*|perdu\w*|retir\w*|valid\w*|valable\w*|accord\w*|"
    r"deliv\w*|depos\w*|renouvel\w*|rejet\w*|abandonn\w*|acquis|oui|non|nan|ok|pas|mais|et|ni|ou|"
    r"c|ca|chez|pour|il|qui|que|dont|par|prefectoral|officiel|date|jusqu|bien|encore|deja|toujours|aussi|la|"
    r"le|l|cette|ce|avec|si|car|donc|quand|alors|sous|dans|fait|faite|vien\w+|sera|arriv\w*|"
    r"tomb\w*|court|attend\w*|svp|merci|hier|recemment|bientot|maintenant|aujourd|ess?us\w*|"
    r"(?:de|d) (?:l etat|la (?:prefecture|d\w+ets|direccte)))\b))"
)
_NAME = compiled(
    rf"\b(?:(?:agrements?|{AGREED}|label\w*|statut|qualite|reconnue?s?|certification) )?"
    r"(?:(?:d |de |l |comme |par la \w+ |par l \w+ |en tant qu |une )*)"
    r"(?:ess?uss?e?s?|(?:entreprises? )?solidaires? d utilite sociale|entreprises? solidaires?)\b"
    rf"|\bagrements?(?: solidaires?)?\b{_GOES_ON}"
    rf"|\b{AGREED} (?=depuis|en (?:20|\d)|par la (?:prefecture|d\w+ets))"
)
_OTHER = compiled(r"\b(?:certif\w*|attestations?|tiers de confiance)\b")
# An approval that is not named, beside a structure of the IAE, is that of the IAE.
_BARE = compiled(rf"(?:agrements?|{AGREED})(?: (?:d|de|l|comme))* ?")
_INSERTION = compiled(
    r"\b(?:siae|iae|aci|etti|eiti|ei|insertion|associations? intermediaires?|conventionn\w+)\b"
)
_NO_NAME = r"(?:mais|pas|on|nous|depuis|en)"
_OTHER_APPROVAL = compiled(
    rf"\bagre(?:ments?|es?|ees?) (?!ess?us)(?!{_NO_NAME})\w+(?: (?!{_NO_NAME})\w+){{0,4}} ?"
)


def others(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the spans of other approvals ("agrément éducation populaire")."""
    return [match.span() for match in _OTHER_APPROVAL.finditer(message.text)]


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the ESUS status it states, or a doubt about it."""
    names = [match.span() for match in _NAME.finditer(message.text)]
    if names and _INSERTION.search(message.text):  # "on est EI, l'agrément date de 2019"
        names = [name for name in names if not _BARE.fullmatch(message.text, *name)]
    return named_stages.read(message, FACT, names, _OTHER, "pending")
