"""How purchases are listed, priced and described: patterns."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

SEPARATOR = compiled(
    r" ?(?:[,;+&/:]|\.(?= )|(?<= )- (?!\d)|(?:^|(?<= ))(?:\d{1,2}|[a-f]) \)|"
    r"\bet(?: puis)?(?: aussi| puis| enfin| egalement| encore| de plus)?\b|\bpuis\b|"
    r"\bainsi qu[e]?\b|\bplus\b(?! de\b| d\b)|\baussi\b|\bmais\b|"
    r"\bou\b(?! (?:les|l|on|chacun|tout le monde|il|elle) ))"
)
BREAK = compiled(r"[.;:!?()]")

# Between two products that are one thing: "de collecte et de gestion", "la caisse et son tiroir".
ITS_OWN = compiled(r" ?(?:et|,|avec|\+|&)(?: avec| de)? (?:son|sa|ses|leurs?) (?:\w+ )?")
PARALLEL = compiled(r" (?P<of>des|de|du|d|pour|en) (?:\w+ ){1,3}?(?:et|,|ou) (?P=of) ")
# The heading of a list: "ordinateurs : deux fixes à 640 €, un portable à 910 €".
HEADS = compiled(r"(?: [a-z]+){0,4} : (?:(?:une?|des|la|les?|l|\d+|deux|trois|quatre|cinq|six) )?")
# "notre parc informatique, 12 PC à 700 €": what follows is what it is made of.
GENERAL = compiled(
    r"(?:materiels?|parc|equipements?|postes?|outils?|fournitures?|investissements?)"
    r"(?: (?:de|d|des))?(?: (?:informatiques?|numeriques?|bureau|bureautiques?|digita\w+))"
)
DETAILED = compiled(
    r" [,(] ?(?:(?:soit|donc|a savoir|notamment|dont|surtout) )?"
    r"(?:une?|des|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) "
)
# "pour recevoir et traiter les commandes": both are what the first thing is for.
PURPOSES = compiled(
    r"(?: [a-z]+){0,3}? (?:pour|afin de|a) [a-z]+(?:er|ir|re)(?: [a-z]+){0,4}? (?:,|et|ou) "
    r"[a-z]+(?:er|ir|re)(?: (?!une? )[a-z]+){0,3} "
)
# "des données météo et sol", "sondes d'humidité et de température du sol": what is measured.
MEASURED = compiled(
    r"(?: (?:de|d|des|du))?(?: [a-z]+){0,2}(?: (?:et|ou|,))?(?: (?:de|d|du|des|de l|de la))?"
    r"(?: [a-z]+)?(?: (?:de|d|du|des|de l|de la))? (?=(?:sols?|eau|air|chauffage|energie|"
    r"electricite|terrain|serres?|toitures?)\b)"
)
# "pas des bureaux, des ordinateurs": the first is given up for the second.
NOT_A = compiled(r"\bpas (?:des|une?|du|d) $")
FOR_ANOTHER = compiled(r" (?:des|une?|du|de l?a?) (?:nouve\w+ )?")
ANOTHER = compiled(
    r"\b(?<!chez )(?:une?|l) autre\b|\bune? (?:second|deuxieme|troisieme)e?\b(?= (?:a|pour) )|"
    r"\bl[ea] (?:second|deuxieme|troisieme)e?\b"
)
# "2 000 € pour la première, l'autre à 6 000": pointed at by their order.
EQUIPS = compiled(r"\b(?:equip\w+|dot(?:e|er|ons)|munir|muni) (?:(?!(?:d|de|en|avec)\b)\w+ ){0,3}$")
WITH_IT = compiled(r"(?: \w+){0,2}? (?:de|d|des|avec|en)(?: (?:une?|\d+|nouve\w+))? ")
POINTED = compiled(
    r"\b(?:l|la|le|les) (?:premiere?|une?|second|seconde|deuxieme|troisieme|derniere?|autre)s?\b"
)
# Between a thing and what it is joined to: "un module à ajouter à notre site".
JOINED = compiled(
    r" .{0,40}\b(?:ajout|reli|connect|branch|integr|raccord|greff|compatibl|synchroni|associ|lie|"
    r"coupl|install)\w* (?:a|au|aux|avec|sur|dans)(?: (?:la|le|l|les|notre|nos|mon|ma|mes))? "
    r"| qui (?:parle\w*|communique\w*|dialogue\w*|cause\w*|discute\w*|echange\w*|marche|"
    r"fonctionne|travaille) avec (?:(?:la|le|l|les|notre|nos|mon|ma) )?"
    r"|.{0,40}\baliment\w+ (?:par|avec) (?:une? |la |le |l |les |nos |notre )?| = "
)
AND_OF = compiled(
    r"(?:(?: \w+){0,3}? (?:et|,|&|/|ou|\+)| , et)(?: (?:de|d|du|des|la|le|l|les)){0,3} "
)
WITHIN = compiled(
    r"(?! a(?:vons)? \w+(?:e|u|i|is|it)s? (?:une?|l[ae]?|les|des|notre|nos|deux|trois|\d+) )"
    r"(?: (?!ne |n |qui|que|qu |est |a )\w+){0,4}? (?:de|d|du|des|pour|sur|dans|a|au|en|avec|"
    r"sous|via)(?: \w+){0,2} "
)
WANTS = compiled(
    r"\b(?:veut|veulent|voul\w+|voudr\w+|souhait\w+|projette\w*|prevoi\w+|envisag\w+|"
    r"acquisitions?|acquerir|achats?|achet\w+|besoins?|compte|va|vont|desir\w+|aimer\w+|"
    r"cherch\w+|investi\w*)\b"
)
CLAUSE = compiled(r" (?:ne|n|on|nous|je|j|il|elles?|ils|est|sont|vous|ont|mais|quand|lorsque|si) ")
WITH_ANOTHER = compiled(r" .*\bavec (?:une?|deux|trois|quatre|cinq|des|\d+) .*")

# Between things that share a price: "des chaises et des tables, 1 500 €".
COORDINATED = compiled(
    r"(?: \w+){0,4}? (?:et|,|&|\+|/|avec|ainsi qu|ainsi que|, et)(?: (?:une?|des|du|les?|la|l|nos|"
    r"notre|mes|mon|ma|cette|cet?|\d{1,3}|d|de|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|"
    r"aussi|nouve\w+|petite?s?|autres?))* "
)
AND_A = compiled(
    r" ?(?:,|,? (?:et|plus|puis|et puis|avec|ainsi qu|ainsi que|\+|&)) (?:aussi )?"
    r"(?:une?|des|\d{1,2}|deux|trois) "
)
SOME = compiled(r" (?:une?|des|\d{1,2}|deux|trois|quatre) $")
TOTAL = compiled(
    r"\b(?:le tout|au total|en tout|pour l ensemble|l ensemble|total|les (?:deux|trois|quatre)|"
    r"le lot|tout compris|globalement|en cumule)\b"
)
ALL_OF_THEM = compiled(r"\b(?:les|tous|toutes|ces) $")
PACK = compiled(r"\b(?:le tout|pack|ensemble|lot|kit|bundle|equipement complet)\b[^.;]{0,80}$")
SUM_OF_ALL = compiled(
    r"\b(?:total|somme|le tout|budget (?:global|total)|en tout)(?: (?:de|du|d|projet|general|"
    r"global|est|pour|fait|:|=)){0,4} $"
)
SUM_AFTER = compiled(
    r" ?(?:au total|en tout|au global|d enveloppe|de budget|pour (?:le )?tout|pour l ensemble|"
    r"tout compris)\b"
)
# "un site à 6 000 dont 1 200 de référencement": part of the price before.
PART_OF = compiled(r"\b(?:dont|y compris|incluant|comprenant|inclus) (?:une? |la |le |les |l )?$")

# A price said to be that of each: "640 € chacun", "890 TTC pièce", "1 350 l'un comme l'autre".
FOR_EACH = compiled(
    r"(?: ?(?:€|euros?|eur|ht|ttc|hors taxes?|,|\())*(?: (?:pour|de) chacun\w*|"
    r" ?(?:cha[cq]une?|pieces?|l unite|l une?|l une? (?:comme|et) l autre)\b)"
)
EACH_AT = compiled(
    r"\b(?:cha[cq]une?|(?:les deux|tous deux)(?= a)|l une? comme l autre) (?:a |pour |de |: )?$"
)
ONE = compiled(r"\b(?:une?|1|le|la|l|mon|ma|notre|cet?|cette) (?:(?:petite?|nouve\w+|bonne?) )?$")

BOTH = compiled(r" (?:et|ainsi que|&|\+) (?:(?:la|le|les|l|nos|notre) )?")
ARE = compiled(r"(?: \w+){0,3}? ?,? (?:sont|etaient|ont|(?:on|nous|je) les)\b")

# Between a price and its product: "4 500 € pour la mise en place de la caisse".
PRICE_OF = compiled(
    r"(?: ?\))? ?[:=-]? ?(?:(?:tout|tres|pile|poil|ronds?|juste|nets?|exactement|precisement|"
    r"ni plus ni moins|au centime pres|cha[cq]une?|l une?|piece) )*"
    r"(?:(?:par (?:mois|an)|/ ?(?:mois|an)|mensuels?|pour|de|d|du|dans|sur|en|a|au|la|le|les|l|"
    r"une?|des|notre|nos|mon|"
    r"cette|deux|trois|quatre|cinq|six|\d{1,3}|x|mise en place|achat|acquisition|installation|"
    r"creation|refonte|devis|budget|prevus?|environ|acheter|refaire|financer|creer|installer|"
    r"remplacer|changer|renouveler|developper|mettre en place|avoir|faire|equiper|monter|lancer|"
    r"moderniser|nouve\w+|cote|total|maximum|ca|c est|poste) )*"
)
# "la plateforme vaut 4 600, c'est pour commander les repas en ligne": what it serves.
IT_IS_FOR = compiled(
    r"[^.;!?]{0,20}, (?:et )?(?:c est|ce sera|ca sert) (?:pour|a) (?:que (?:[a-z]+ ){1,4}|"
    r"[a-z]+(?:er|ir|re) )(?:[a-z]+ ){0,4}$"
)
FOR_OURS = compiled(r"\bpour (?:notre|nos|mon|ma|mes) (?:\w+ )?$")
FOR_THE = compiled(r"\b(?:pour|dans|sur) (?:la|le|les|l|notre|nos|mon|ma|mes) (?:\w+ )?$")
PRICE_FOR = compiled(r" (?:pour|de|d|du|dans|sur|en|la|le|les|l|notre|nos)\b")
REVISED = compiled(
    r"\b(?:non|pardon|plutot|enfin(?! (?:une?|des|du) )|(?<![.;] )enfin|finalement|en fait|euh|"
    r"attend\w*|erreur|trompe\w*|oups|rectif\w*|correction|je veux dire|je voulais dire|"
    r"(?:prend\w*|prenons|choisi\w*|gard\w+|retenir|opte\w* pour|part\w* sur) (?:plutot )?"
    r"(?:celle|celui|la version|le modele)|negoci\w+|d accord sur|ramen\w+|redescend\w*|"
    r"baisse\w*|remise|retient|retenons|retenu\w*)\b"
)
REJECTED = compiled(
    r"\b(?:au lieu d\w*|plutot qu\w*|et non(?: pas)?|pas|contre|avant c etait|"
    r"non pas)(?: (?:a|de|les|plus)){0,2} $"
)
THAT_IS = compiled(
    r"(?:\bsoit|\bdonc|\bfont|\bfait|=|\btotal(?: de)?|\ben tout|\bensemble)[ :=]{0,3}$"
)
OTHER_WORDS = compiled(r"\b(?!(?:soit|ou|et|ht|ttc|donc|ca|fait|hors|taxes?)\b)[a-z]{2,}")
MONTHLY = compiled(
    r" ?(?:(?:€|euros?|eur|ht|ttc|h t|hors taxes?) ?){0,3}(?:/ ?|par |le |chaque |tous les )?"
    r"(?:mois|mensuel\w*|semaines?|trimestres?)\b"
)
# Between a product and a figure that can only be its price.
LABELS = compiled(r" ?[:=] ?")
OF_PRODUCT = compiled(
    r"(?: (?!(?:ca|chiffres?|budget|recettes?|on|nous|mais|asso\w*)\b|(?:et|plus|avec|puis) $)\w+)"
    r"{0,6} (?:(?:a|pour|:|=|de) )?"
)
# "Le Crédit Agricole nous le fait à 199 €": of what was just named.
ITS_PRICE = compiled(
    r"[^?]{0,60}\b(?<!on )(?<!nous )(?:(?:me|nous|vous) )?(?:l[ae]?|les|en) (?:(?:a|ont|nous) )?"
    r"(?:fai(?:t|s)|font|fera|ferait|laiss|vend|propos|factur|chiffr|demand|veu|ced|brad|compt|"
    r"estim|annonc|affich|mis)[a-z]{0,4} (?:a |pour )?"
)
QUOTED = compiled(r"\bchiffree?s? (?:(?:par|chez) (?:\w+ ){1,4})?(?:a )?$")
BUDGET_OF = compiled(
    r"(?: (?!(?:ca|recettes?|on|nous|mais|asso\w*|et|notre|annuel)\b)\w+){0,6}? "
    r"(?:, )?(?:(?:pour|sur|avec|soit) )?(?:(?:un|le) )?budget"
    r"(?: (?:total|global|prevu|estime|environ|de|d|:|est))* "
)
# "TPE pas encore chiffré", "un logiciel, j'attends le devis": to be bought, at a price to come.
PRICE_TO_COME = compiled(
    r" ?[,:(]? ?(?:(?:pas|non) (?:encore )?(?:chiffre|de (?:prix|devis))|(?:prix|devis|montant|"
    r"tarif|chiffrage) (?:inconnu|en (?:attente|cours)|a (?:venir|voir|definir|preciser)|pas)|"
    r"a chiffrer|(?:j|on|nous) attend\w* (?:encore )?(?:le|un|son) (?:prix|devis|tarif|chiffrage))"
)
# What may follow a bare figure that is a price, and what makes it a measure.
PRICE_ENDS = compiled(
    r" ?(?:$|[,.;:!?()+/=|-]|(?:et|ou|dont|pile|rond|net|puis|plus|pour|de|d|du|des|la|le|les|l|"
    r"une?|"
    r"en|dans|sur|a|donc|"
    r"au|environ|mais|parce|comme|non|pardon|enfin|c|cela|on|nous|je|soit|par|pieces?|chacune?|chaque|"
    r"unites?|"
    r"unitaires?|tout|toutes? taxes|ni|exactement|juste|ronds|total|x|ht|ttc|hors|merci|svp|stp|"
    r"max|maxi|maximum|mini|minimum|budget|"
    r"postes?|option|cout|chez|avec|sans|notre|nos|ca|car|il|elles?|ils|tarif|prix|devis|balles|"
    r"ainsi|ensuite|apres|installation|installee?s?|comprise?s?)\b)"
)
MEASURE = compiled(
    r" ?(?:m 2|m2|m|metres?|km|kms|kilometres?|go|to|mo|gb|tb|ghz|mhz|pouces?|w|kw|kwh|watts?|"
    r"volts?|litres?|kg|kilos?|tonnes?|cm|mm|heures?|jours?|mois|ans|places?|personnes?|pages?|"
    r"lumens|%)\b"
)

# Where an item's name stops, and what trails behind it.
LABEL_STOP = compiled(
    r" (?:mais|dont|qui|que|qu|(?:sur|pour) lequel|(?:sur|pour) laquelle|car|passe(?= a)|devait|"
    r"d une? (?:valeur|cout|montant|prix)|(?:ca|cela) (?:coute|fait|vaut)|devrait|parce|c|on|"
    r"nous|je|j|il|elles?|ils|pas|sans|prix|devis|tarif|d apres|selon|date|datent|"
    r"soit|donc|est|sont|reste(?:nt)?(?= a)|ser(?:a|ont|ait|aient)|etai(?:t|ent)|"
    r"cout(?:e|ai|er)\w*|"
    r"va(?:ut|lait|udr\w+)|reviendr\w+|reven\w+|s eleve|annonce|avec devis|non|pardon|enfin|"
    r"euh|attend\w*|x|(?:chiffr|estim|factur|propos|vend|evalu|devis)(?:e|ee|es|ees|u|ue|us|ues) "
    r"(?:par|chez))\b| [,;:!?()=+]| - | \. "
)
TRAIL = compiled(
    r"(?: (?:unitaire|dans|a|de|(?<!\d )d|pour|environ|prix|devis|estimee?s?|chiffree?s?|"
    r"facturee?s?|"
    r"budget|montant|nous|coutant|entre|peu|pres|tarif|autour|total|une?|l|le|la|les|au|aux|en|"
    r"comme|ca|"
    r"fait|ferait|revient|et|ou|avec|sur|alentours|hauteur|valant|,|-|:|\(|\.|=|budgetee?|on|ete|"
    r"x|pieces?|chacune?|unite|moins|plus|moyenne|vers|des|du|aussi|puis|oui|svp|merci|stp|voila|"
    r"\d\d?(?! d )))+ ?$"
)
