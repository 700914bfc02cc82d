"""Topics that a limit asked about settles by its size or its verb.

"Le plafond, 25 ?" is of employees, "maxi 1 000 000 ?" of what one earns, "faut dépenser 3 000 €
minimum, c'est ça ?" of what is granted; "maxi 600 000" answers.
"""

from __future__ import annotations

from bot.nlu import cited, purchases
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_MILLIONS = compiled(
    r"\b(?:seuils?|limites?|plafonds?|plafonne\w*|maximum|maxi|max|recale\w*)\b[^.;]*\bmillions?\b"
    r"|\bmillions?\b[^.;]*\b(?:seuils?|limites?|plafonds?|maximum|maxi|recale\w*)\b"
)
_ENVELOPE = compiled(r"\b(?:enveloppe|subventions?|aides?|certif\w+|bilan|total)\b")
_FILL = (
    r" ?(?:(?:et|alors|bonjour|donc|euh|mais|sinon|vous confirmez(?: qu\w*)?|est ce qu\w*|"
    r"c est vrai qu\w*|,) )*"
)
_TRUE = (
    r"(?:non|hein|(?:c est |cest |c |est ce )?(?:bien )?(?:ca|cela|exact|juste|correct|vrai|"
    r"la regle)(?: ou (?:faux|pas|non))?|j ai bon|n est ce pas|vous confirmez|on est d accord)"
)
_CEILING = compiled(
    rf"{_FILL}(?:(?:(?P<label>(?:c est )?(?:(?:le |la |l |votre |un |une )?(?:seuil|limite|"
    rf"plafond)|"
    r"(?:le|votre) (?:maximum|maxi|max)))|(?:c est |a )?(?:un )?(?:maximum|maxi|max))"
    r"(?: ?(?:c est|est|a|de|d|il|elle|t|bien|fixee?|autour|au|,|:))*|(?P<rule>(?:il |on |ne )*"
    r"(?:faut|doit|peut) (?:ne )?(?:pas|jamais) (?:depasser|aller au dela de) (?:les )?)) ?"
    r"(?P<figure>\d[\d ]*)(?P<money> ?(?:€|euros?))?"
    rf"(?P<checked> ?,? {_TRUE}[ ?!.]*| ?[!.]*\?)?[ ?!.]*"
)
_EARNED, _EMPLOYED = 500_000, 250  # from this on it is a turnover; up to that, people
_HEARD = compiled(
    r"\b(?P<figure>\d[\d ]*)(?P<people> ?(?:salari|employ|personnes|gens|tetes|etp|equivalents))?"
)
_PAID = 100_000  # no grant is so high
_TO_BE = compiled(
    r"\b(?:faut|faudrait|doit|devons|dois|peut|peux|pouvons)(?: (?:pas|nous|on|y|il|au (?:moins|"
    r"plus|maximum)))* etre (?:(?:plus|moins) de |au (?:plus|maximum) )?combien\b"
    r"(?! (?:pour (?:creer|monter|fonder|faire|ouvrir)|(?:de |d )(?!salar|gens|personnes|employ)))"
    r"|\bcombien(?: (?:il|faut|on|nous|doit|peut|peux|pouvons|devons|au (?:plus|maximum)|maxi\w*|"
    r"de (?:gens|personnes|salaries)|t))+ etre\b(?! (?:aide|finance|subvention|rembours|pay|certif|"
    r"eligib|pris|agre|associe|benevole|adherent|soci))"
)
_SPENT = compiled(
    rf"{_FILL}(?:(?:il |on |y )*(?:faut|faudrait|doit|convient d|est (?:bien )?obligee?s? d)"
    r"(?: (?:bien|absolument|y|en|forcement|au (?:moins|minimum)))* (?:depenser|debourser|investir|"
    r"acheter|mettre|engager|payer|sortir|claquer|avoir pour)|"
    r"(?:la|les|l|le) (?:depenses?|investissements?|achats?|projets?|factures?|devis|panier) "
    r"(?:doi(?:t|vent) )(?:\w+ ){0,2}?(?:atteindre|depasser|etre|monter|faire|couter))\b"
    rf"[^?;]*\d[^?;]*?(?:\?| {_TRUE})[ ?]*"
)
_AT_LEAST = compiled(r"\b(?:au moins|minimum|mini|depasser|atteindre)\b")


def topic(message: Message) -> str | None:
    """Takes a message; returns the topic of the limit it asks about, None where it asks of none or
    does not say which."""
    text = message.text
    ceiling = _CEILING.fullmatch(text)
    if ceiling and (ceiling["label"] or ceiling["rule"] or ceiling["checked"]):
        value = int(ceiling["figure"].replace(" ", ""))
        if value >= _EARNED:
            return "faq_turnover_rule"
        return "faq_headcount_rule" if value <= _EMPLOYED and not ceiling["money"] else None
    rule = cited.heard_rule(text)
    heard = _HEARD.search(text, *rule) if rule else None
    if heard and heard["people"]:
        return "faq_headcount_rule"
    if heard and int(heard["figure"].replace(" ", "")) >= _PAID:
        return "faq_turnover_rule"
    if _TO_BE.search(text):
        return "faq_headcount_rule"
    spent = _SPENT.fullmatch(text) and _AT_LEAST.search(text)
    return "faq_grant_amount" if spent and not purchases.mentions(message) else None


def is_of_millions(text: str) -> bool:
    """Takes a canonical question; returns True for "le seuil est-il fixé à un million ?": of what
    one earns, for no grant is so high."""
    return bool(_MILLIONS.search(text) and not _ENVELOPE.search(text))
