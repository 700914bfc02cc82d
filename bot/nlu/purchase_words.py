"""How purchases are listed, priced and described: patterns."""

from __future__ import annotations

import re

SEPARATOR = re.compile(
    r" ?(?:[,;+&/]|\.(?= )|(?<= )- (?!\d)|(?:^|(?<= ))(?:\d{1,2}|[a-f]) \)|"
    r"\bet(?: puis)?(?: aussi| puis| enfin| egalement| encore| de plus)?\b|\bpuis\b|"
    r"\bainsi qu[e]?\b|\bplus\b(?! de\b| d\b)|\baussi\b|\bmais\b|:|\bou\b(?! (?:les|l|on|chacun|tout le monde|il|elle) )|\bet$)"
)
ARTICLE = r"(?:une?|des|du|de la|de l|les?|la|l|nos|notre|mes|mon|ma|cette|ce|cet|\d{1,3})"

# Between two products that are one thing: "de collecte et de gestion", "la caisse et son tiroir".
ITS_OWN = re.compile(r" ?(?:et|,|avec|\+|&)(?: avec| de)? (?:son|sa|ses|leurs?) (?:\w+ )?")
AND_OF = re.compile(r"(?:(?: \w+){0,3}?(?: (?:et|,|&|/|ou|\+)| , et))(?: (?:de|d|du|des|la|le|l|les))* ")
WITHIN = re.compile(
    r"(?: (?!ne|n |qui|que|qu |est |a )\w+){0,4}? (?:de|d|du|des|pour|sur|dans|a|au|en|avec|sous|par|via)"
    r"(?: \w+){0,2} "
)
CLAUSE = re.compile(r" (?:ne|n|on|nous|je|j|il|elles?|ils|est|sont|vous|ont|mais|quand|lorsque|si) ")
WITH_ANOTHER = re.compile(r" .*\bavec (?:une?|deux|trois|quatre|cinq|des|\d+) .*")
COORDINATED = re.compile(
    rf"(?: \w+){{0,4}}? (?:et|,|&|\+|/|avec|ainsi qu|ainsi que|, et)(?: (?:{ARTICLE}|d|de|deux|trois|"
    r"quatre|cinq|six|sept|huit|neuf|dix|aussi|nouve\w+|petite?s?|autres?))* "
)
BREAK = re.compile(r"[.;:!?()]")

# Between a price and its product.
PRICE_OF = re.compile(
    r"(?: ?\))? ?[:=-]? ?(?:(?:pour|de|d|du|dans|sur|en|a|au|la|le|les|l|une?|des|notre|nos|mon|"
    r"cette|deux|trois|quatre|cinq|six|\d{1,3}|x|mise en place|achat|acquisition|installation|"
    r"creation|refonte|devis|budget|prevus?|environ|acheter|refaire|financer|creer|installer|remplacer|changer|"
    r"renouveler|developper|mettre en place|avoir|faire|equiper|monter|lancer|moderniser|nouve\w+|cote|total|"
    r"maximum|ca|c est|poste) )*"
)
PRICE_FOR = re.compile(r" (?:pour|de|d|du|dans|sur|en|la|le|les|l|notre|nos)\b")
ALONE_AFTER = re.compile(
    r" ?(?:$|[,.;:!?()+/=|-]|(?:et|ou|puis|plus|pour|de|d|du|des|la|le|les|l|une?|en|dans|sur|a|au|"
    r"environ|mais|non|pardon|enfin|c|on|nous|je|soit|par|pieces?|chacune?|chaque|l unite|unites?|"
    r"unitaires?|le tout|tout|total|x|ht|ttc|hors|merci|svp|stp|max|maxi|maximum|mini|minimum|"
    r"budget|postes?|option|cout|avec|sans|notre|nos|ca|car|il|elles?|ils|tarif|prix|devis|balles|ainsi|installation|"
    r"installee?s?|comprise?s?)\b)"
)
MEASURE = re.compile(
    r" ?(?:m 2|m2|m|metres?|km|kms|kilometres?|go|to|mo|gb|tb|ghz|mhz|pouces?|w|kw|kwh|watts?|volts?|"
    r"litres?|kg|kilos?|tonnes?|cm|mm|heures?|jours?|mois|ans|places?|personnes?|pages?|%)\b"
)
WORDS = re.compile(r"\b(?!(?:soit|ou|et|ht|ttc|donc|ca|fait|c est|hors|taxes?)\b)[a-z]{2,}")
PACK = re.compile(r"\b(?:pack|ensemble|lot|kit|bundle|equipement complet)\b[^.;]{0,80}$")
TOTAL = re.compile(
    r"\b(?:le tout|au total|en tout|pour l ensemble|l ensemble|total|les (?:deux|trois|quatre)|"
    r"le lot|tout compris|globalement|en cumule)\b"
)
THAT_IS = re.compile(r"(?:\bsoit|\bdonc|\bfont|\bfait|=|\btotal(?: de)?|\ben tout|\bensemble)[ :=]*$")
REVISED = re.compile(
    r"\b(?:non|pardon|plutot|enfin|finalement|en fait|euh|attend\w*|erreur|trompe\w*|oups|rectif\w*|"
    r"correction|je veux dire|je voulais dire)\b"
)
REJECTED = re.compile(
    r"\b(?:au lieu d\w*|plutot qu\w*|et non(?: pas)?|et pas|pas|contre|avant c etait|"
    r"non pas)(?: (?:a|de|les|plus))* $"
)
MONTHLY = re.compile(
    r" ?(?:€|euros?|eur|ht|ttc|h t|hors taxes?)* ?(?:/ ?|par |le |chaque |tous les )?"
    r"(?:mois|mensuel\w*|semaines?|trimestres?)\b"
)
VAT_FOR_ALL = re.compile(
    r"(?:(?:^|[,;.(:/] )(?:(?:en|prix|tarifs?|montants?|le tout|tout|tous|est|sont|les|c est|ce sont|"
    r"total|totaux|chiffres?|exprimes?|donnes?|indiques?) )*"
    r"(?:(?P<ht>ht|hors taxes?|h t|hors tva)|(?P<ttc>ttc|t t c|toutes? taxes? comprises?|"
    r"taxes? comprises?))(?: ?$| ?[:.);!]| (?:bien sur|partout|svp|merci)))"
)

# Where an item's name stops, and what trails behind it.
LABEL_STOP = re.compile(
    r" (?:mais|dont|qui|que|qu|car|parce|c|on|nous|je|j|il|elles?|ils|pas|sans|prix|devis|tarif|soit|"
    r"donc|est|sont|sera|serait|coute\w*|vaut|s eleve|annonce|avec devis|pas encore|le vendeur|"
    r"non|pardon|enfin|euh|attend\w*|x)\b| [,;:!?()=+]| - | \. "
)
TRAIL = re.compile(
    r"(?: (?:unitaire|a|de|d|pour|environ|au prix|prix|devis|estimee?s?|chiffree?s?|facturee?s?|"
    r"budget|montant|nous|coutant|entre|a peu pres|tarif|autour|total|une?|l|le|la|les|au|aux|en|"
    r"comme|ca|fait|ferait|revient|et|ou|avec|sur|aux alentours|alentours|hauteur|valant|,|-|:|"
    r"\(|\.|=|budgetee?|on|a ete|ete|x|pieces?|chacune?|l unite|moins|plus|moyenne|vers|des|du|"
    r"aussi|puis|oui|svp|merci|stp|voila|\d\d?))+ ?$"
)
