"""The words that take back what was said, and those that name what was asked."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

# How each question's answer is called: "le CA", "l'effectif", "ma date".
SUBJECTS = {
    "legal_form": r"(?:formes?|statuts?|nature)(?: juridiques?)?",
    "esus": r"(?:agrement )?esus|agrement",
    "siae": r"(?:structures? )?(?:d )?insertion|siae|iae|convention\w*",
    "economic_activity": r"activites? (?:economiques?|marchandes?|commerciales?)",
    "headcount": r"effectifs?|salarie\w*|etp|personnel|(?:nombre|chiffre|total) d(?:e|es)? "
    r"(?:personnes|postes|employe\w*|gens)",
    "turnover_eur": r"chiffres? d affaires?|ca|c a|budgets?|recettes|produits",
    "sectors": r"secteurs?(?: d activite)?|activites?(?! (?:eco|march|commer))|metiers?",
    "digital_core": r"numerique|coeur de metier",
    "in_region": r"communes?|villes?|adresses?|lieux?|localisation|departement|implantation|"
    r"code postal|siege|regions?",
    "tax_social_compliant": r"urssaf|impots|fiscal\w*|cotisations",
    "in_difficulty": r"difficultes?",
    "last_application_on": r"dates?(?: d\w* \w+)?|(?:derniere|precedente|ancienne) demande",
    "other_public_aid_eur": r"(?<!demande d )aides?(?: publiques?)?|subventions?|cofinancements?",
    "certification": r"certifi\w+",
}
_NAMED = "|".join(rf"(?P<{fact}>{words})" for fact, words in SUBJECTS.items())
SUBJECT = compiled(rf"\b(?:{_NAMED}|(?P<last>(?:chiffre|montant|nombre)(?! d(?:e|u|es)?\b)))\b")

_TELL = (
    r"(?:dit|dis|donne\w*|indique\w*|mis|mise|ecrite?s?|tape\w*|saisie?s?|note\w*|declare\w*|"
    r"repondu|"
    r"annonce\w*|communique\w*|fourni\w*|raconte\w*|transmis\w*|mentionne\w*|parle|evoque\w*|"
    r"pretendu|affirme|affiche\w*|retenue?s?|marque\w*|inscrite?s?|enregistre\w*|compte)"
)
_HAVE = r"(?:(?:j|je|on|nous) (?:ne |n )?(?:vous |l |t |te |y )*(?:ai|a|avons|avais|avait|avions))"
_DETERMINER = (
    r"(?:l|le|la|les|ce|cet|cette|ces|mon|ma|mes|notre|nos|une?|tous?|toutes?|dernier\w*|du|de|"
    r"d|des|au|aux|que|qu)"
)
_CANCEL = (
    r"\b(?<!\bn )(?<!\bne )(?<!\bpas )(?<!\bj )(?<!\bj ai )(?<!\bjamais )(?<!\ba )(?<!\bavons )"
    r"(?<!\bavez )(?:annul(?:e[rzs]?|ons)|effac(?:e[rzs]?|ons)|suppri(?:me[rzs]?|mons)|"
    r"retir(?:e[rzs]?|ons)|"
    r"enlev(?:e[rzs]?|ons)|oubli(?:e[rzs]?|ons)|ignor(?:e[rz]|ons)|vir(?:e[rzs]?|ons)|ot(?:ez|er)|"
    r"gomm(?:e[rzs]?)|barr(?:e[rzs]|er)|raye[rz]|jete[rz]|"
    r"laiss(?:e[rzs]?|ons) tomber|met(?:s|tez|tre|tons) de cote|(?:fai(?:te)?s|tirez|"
    r"tire) (?:une croix|un trait) sur|"
    r"(?:fai(?:te)?s|faire) abstraction d(?:e|u|es)?)"
    r"|\b(?:(?:ten(?:ez|ir|ons)|tiens|prenez|prends) (?:pas|plus) (?:en )?compte(?: d(?:e|u|es)?)?|"
    r"(?:pas|plus) (?:tenir|prendre) (?:en )?compte(?: d(?:e|u|es)?)?|"
    r"(?:gard|compt|reten|consider)(?:es?|ez) (?:pas|plus)|(?:pas|plus) (?:garder|retenir|compter))"
)
# "effacez le CA", "oubliez ce que j'ai dit sur l'effectif"
CANCEL = compiled(
    rf"(?:{_CANCEL}) (?:(?:moi|nous|donc|svp|tout de suite|aussi|plutot) )*"
    rf"(?:(?:ce qu|ce que|tout ce que) {_HAVE} (?:pu )?{_TELL} |(?:la|ma|les?|mes|cette) "
    r"(?:\w+ )?(?:reponses?|mentions?|infos?|informations?|montants?|chiffres?(?! d affaires)|"
    r"lignes?|sommes?|"
    r"nombre) )?"
    rf"(?:(?:sur|pour|concernant|a propos|quant a|relatif a|{_DETERMINER}) )*"
)
# "d'où tenez-vous que…", "où avez-vous vu 14 salariés", "pourquoi vous mettez SAS"
_PROTEST = (
    r"(?:qui (?:vous )?a (?:dit|parle|mis|ecrit|note)|"
    r"d ou (?:vous )?(?:sor\w+|vient|vien\w+|ten\w+|tir\w+|pren\w+)(?: (?:vous|tu))?|"
    r"ou (?:est ce que )?(?:vous avez|avez vous|as tu|t as) (?:bien )?(?:pris|trouve|vu|lu|"
    r"peche|entendu|cherche)|pourquoi (?:est ce que )?(?:vous|tu) (?:marquez|mettez|notez|"
    r"ecrivez|affichez|dites|mets|marques|notes|avez (?:mis|marque|note|ecrit)))"
)
PROTESTS = compiled(rf"\b{_PROTEST}\b")
# A thing named, then wondered at: "SCOP ? ça sort d'où".
WONDERED = compiled(
    r"^(?: (?:quoi|comment|mais|euh|hein|attend\w*|,))*(?P<it>[^?.!;]{3,50}) \?(?: ?[?!])*"
    r" (?:mais )?(?:(?:cela|c est|ca) (?:sort|vient|tire|tombe)\w* d ou|d ou (?:cela|ca|c est) "
    r"(?:sort|vient|tire)\w*|qui (?:vous )?a (?:dit|parle de|ecrit|mis|note) (?:cela|ca)|"
    r"ou (?:vous avez|avez vous|as tu|t as) (?:vu|lu|pris|trouve|peche|entendu) (?:cela|ca))\b"
)
# "je n'ai jamais parlé d'un ACI", "on n'a pas donné de date"
NEVER = compiled(
    rf"\b(?:{_HAVE} (?:absolument |vraiment )?(?:pas|jamais) {_TELL} "
    r"(?!que? (?:on (?:est|a)|nous (?:sommes|avons)|je suis|j ai|c est)\b)|"
    rf"{_PROTEST} )"
    rf"(?:(?:qu on|que nous|que j|que je|qu il|que c) \w+ )?(?:{_DETERMINER} )*"
)
_KEEP_NOT = (
    r"(?:gardez|comptez|retenez|notez|prenez|mettez|garde|compte) (?:pas|plus)(?: en compte)?"
)
_NOTED = (
    r"(?:(?:autres? )?(?:demande|aides?|publiques?|annuel\w*) )*(?:note|affiche|indique|inscrit|"
    r"retenu|enregistre|marque|ecrit|mentionne|compte|saisi|renseigne|annonce|declare|donne)e?s?"
    r"(?: (?:la|ici|plus haut|dans (?:le|votre) \w+|sur (?:la|votre) \w+))?"
)
# Said of what stands before it: "…, oubliez-le", "le CA que j'ai donné n'est pas le bon".
_OF_IT = (
    rf"(?:vous pouvez |il faut |on |je )?(?:l |le |la |les |en )?(?:{_CANCEL})(?: -)?"
    r"(?: (?:ma|la|cette|notre) (?:\w+ )?reponse)?"
    rf"(?:(?: tout)? ce (?:que|qu) {_HAVE} {_TELL})?"
    r"(?: (?:le|la|les|l|moi|nous|ca|cela|tout))*(?= ?(?:$|[,.;!:]|svp|merci|stp|s il|pour|car|"
    r"c est|on|je|parce|en attendant))"
    r"|a la (?:poubelle|corbeille)\b|a (?:oublier|supprimer|effacer|enlever|retirer|annuler|"
    r"ignorer|refaire)\b"
    rf"|{_HAVE} (?:pas|jamais) {_TELL}(?: de)? (?:ca|cela)\b|{_HAVE} (?:pas|jamais) {_TELL} ?[.!;,]"
    r"|(?:mett?e?[zs]?|jete[rz]?) (?:le |la |les |l |moi |ca )*(?:a la (?:poubelle|corbeille)|"
    r"de cote)"
)
_WRONG = (
    r"(?:(?:c|ce|il|elle|ils|elles)? ?(?:n |ne )?(?:est|etait|sont|etaient)(?: (?:pas|plus))"
    r"(?: (?:du tout|vraiment|en fait|forcement))*"
    r" (?:les? bons?|la bonne|les bonnes|le vrai|les vrais|la vraie|ca|cela|exacte?s?|juste|"
    r"correcte?|"
    r"le mien|le notre|la notre|la mienne|les notres|le nouveau|valable|celui la|celle la)"
    r"|(?:(?:cela|ca|il|elle) )?(?:ne |n )?(?:va|convient|colle|correspond|tient)\w* (?:pas|plus)"
    r"(?= ?(?:$|[.,;!]|du tout|a (?:la realite|rien|nous)|chez nous))"
    r"|(?:c |ce |il |elle |ils |elles )?(?:n |ne )?(?:est|etait|sont|etaient)"
    r"(?: (?:completement|totalement|"
    r"carrement|en fait|tout|bien|malheureusement))* (?:faux|fausses?|errone\w*|inexacte?s?|"
    r"n importe quoi|une (?:\w+ )?erreur|une faute|une betise|une coquille|de travers|le mauvais|"
    r"la mauvaise|pas (?:le |la )?bon(?:ne)?s?(?! (?:cette|en ce|pour))|perime\w*|obsolete|"
    r"un autre (?:dossier|projet)|pas bons? du tout|a (?:revoir|corriger|rectifier|modifier)))\b"
)
OF_IT = compiled(
    rf"(?: (?:on|nous|j|je) (?:n |ne )?(?:en )?(?:fait|fais|faisons|suis|sommes|est|a|ai|avons) pas"
    rf"(?: du tout)?)?[ ,]*(?:{_OF_IT})"
)
AFTER = compiled(rf"[ ,]*(?:{_OF_IT}|{_WRONG})")
# "elle est fausse, la date que vous avez mise", "y a erreur sur le montant noté"
WRONG_FIRST = compiled(
    rf"(?:\b{_WRONG} ?,?|^(?:(?:non|mais|ah|euh|oh|c est|,) )*(?:faux|inexact|errone) ?,?|"
    rf"\b(?:erreur|faute|coquille) (?:sur|dans|pour|a))(?: {_DETERMINER})*(?: (?:montant|"
    rf"chiffre|nombre|total) (?:des|de|d|du))?(?: autres?)? $"
)
# "le CA que je vous ai donné", "la date de tout à l'heure": what may stand in between.
SAID = compiled(
    rf"(?: ?,)?(?: (?:que|qu|dont) (?:{_HAVE}|vous (?:m |nous |y |me )?(?:avez|aviez)|tu (?:m )?as|"
    rf"t as|on (?:m )?a|il y a) (?:\w+ )?{_TELL}| (?:que|qu) (?:vous|tu|il) (?:m |me |nous )?"
    r"(?:affich|not|indiqu|marqu|donn|cit|retien|retenez|voi|mett|met|di)\w*"
    rf"| (?:d |de )?{_NOTED})?(?: (?:tout a l heure|plus haut|avant|"
    r"au debut|tantot|ci dessus|la|ci|par erreur|de tout a l heure|d avant|de la derniere fois)\b)*"
    r"(?: de (?:la|l|mon|notre) (?:asso\w*|structure|entreprise|annee derniere))?"
)
# "ce n'est pas la bonne date", "c'était le mauvais CA", "j'ai dit n'importe quoi pour le budget"
BAD = compiled(
    rf"\b(?:(?:est|etait|sont) (?:pas|plus) (?:les? bons?|la bonne|les bonnes|le vrai)|"
    r"(?:est|etait|donne|mis|tape) (?:le|la|un|une) mauvaise?|n importe quoi (?:pour|sur|comme|"
    rf"concernant)|des betises (?:pour|sur))(?: {_DETERMINER})* "
)
# "pas d'accord avec la date que vous affichez", "je conteste l'effectif"
CONTEST = compiled(
    r"\b(?:(?:suis|est|sommes)? ?pas (?:du tout )?d accord (?:avec|sur|pour)|"
    r"(?:je|on|nous) (?:contest|refut|recus)\w+|(?:je|on|nous) (?:ne )?(?:reconnai\w+|valid\w+|"
    rf"confirm\w+) pas)(?: {_DETERMINER})* (?=[a-z])"
)
ANSWER_ON = compiled(
    r"\b(?:reponses?|questions?|saisie) (?:sur|concernant|pour|relative aux?|a propos d\w*)"
    r"(?: (?:les|la|le|l|nos|mes|des|notre|mon))* $"
)
STOP = compiled(
    r"[,.;!?:()]| (?=(?:mais|car|parce|puisque|plutot|c est|c etait|je|j|on|nous|qui|svp|merci|"
    r"s il vous|pour le moment|finalement|en fait)\b)"
)
NOT_BACK = compiled(
    rf"{_PROTEST} [^.;?]*\b(?:plafond|seuil|limite|maximum|minimum|regle|critere|condition)s?\b|"
    rf"^(?!.*\b{_PROTEST}\b).*\?|\b(?:si (?:on|je|j|nous|vous)|comment|est ce que|"
    r"peut on|puis je)\b"
)
# A clause that only takes back what stands before it: "…, enlevez-la".
ALL_BACK = compiled(
    rf"(?:(?:donc|alors|du coup|et|mais|non|svp|merci de|ca|cela|finalement|bref) )*(?:{_OF_IT}|"
    rf"(?:ne |n )?(?:le|la|les|l) {_KEEP_NOT}|c (?:est|etait) (?:faux|une (?:\w+ )?erreur))"
    r"(?: (?:svp|merci|stp|alors|quoi|donc|du coup))*"
)
# "une entreprise d'insertion ? nous ? jamais, retirez-moi ça"
ECHO = compiled(
    rf"^(?P<it>[^?.!;]{{3,50}}) \?(?: (?:nous|moi|non|jamais|de la vie|pas du tout|mais|ah|alors|"
    rf"la|"
    rf"[?,!.;]))*(?: (?:{_OF_IT}))"
)
# What opens the value given anew: "c'est 690 000", "on est 9".
IT_IS = compiled(
    r"(?:\b(?:c est|on est|nous sommes|(?:on|nous) (?:en )?(?:a|avons)|mettez|notez|plutot|"
    r"il y en a|en tout)|[:=])"
    r"(?: (?:en fait|plutot|bien|a|de|en tout))* $"
)
