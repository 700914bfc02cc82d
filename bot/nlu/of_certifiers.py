"""Topics asked of those who certify: what they cost, how they are reached."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_WHO = r"(?:cress|urscop|l?iriae|opco|hdfid|hdf innovation|innovation developpement)"
_ATTESTS = (
    r"(?:celui|celle|ceux|celles|organismes?|structures?|personnes?|gens|tiers|cabinets?|experts?|"
    r"ceux la) qui (?:\w+ ){0,2}?(?:[cs]ertif|valid|attest|sign)\w*|qui (?:controle|verifie)\w* "
    r"(?:le|notre|nos|les) (?:dossier|projet)s?"
)
_CERTIFIES = compiled(rf"\b(?:[cs]ertif\w*|tiers de confiance|{_ATTESTS})")
_COSTS = compiled(
    r"\b(?:cher|chere|chers|cheres|cout\w*|prix|tarifs?|pay(?:e|er|ant|ante|ants|antes|ons)|paie|"
    r"gratuite?s?|frais|honoraires?|combien (?!de (?:temps|jours|semaines|mois))|facture\w*|"
    r"remuner\w*|chequier|debours\w*|porte ?monnaie|prend combien|prennent combien)\b"
)
_PAID_BY = frozenset(
    {"faq_certifiers", "faq_certification", "faq_grant_amount", "faq_about_bot", "inform", "deny",
     "nlu_fallback", "out_of_scope"}
)  # fmt: skip
_NAMED = compiled(rf"\b{_WHO}\b")
_REACHES = compiled(
    r"\b(?:joindre|joint|joins|contact\w*|appel\w*|ecri(?:re|s|t)|(?:en )?relation|trouve\w*|"
    r"avoir|adress\w*|mails?|tel|telephone|numero|coordonnees|courriels?|ligne)\b"
)
_YOU = compiled(r"\b(?:vous (?:joindre|contacter|appeler|ecrire|joins|contacte)|(?:votre|vos) \w+)")
_HUMAN = frozenset({"faq_human_contact", "faq_about_bot", "inform", "nlu_fallback"})


def is_of_their_cost(text: str, best: str) -> bool:
    """Takes a canonical question and its likeliest intent; returns True for "celui qui nous
    certifie, il prend combien ?"."""
    return bool(best in _PAID_BY and _CERTIFIES.search(text) and _COSTS.search(text))


def are_reached(text: str, best: str) -> bool:
    """Takes a canonical text and its likeliest intent; returns True for "on joint comment la
    CRESS, y a un mail", not for "certifiés par la CRESS, comment vous joindre ?"."""
    named = best in _HUMAN and _NAMED.search(text)
    return bool(named and _REACHES.search(text) and not _YOU.search(text))
