"""Verbs that tell an activity of the excluded sectors: "nous formons des adultes"."""

from __future__ import annotations

import re

from bot.nlu.deed_words import DO, ER, NOT, PEOPLE, TO, US
from bot.nlu.patterns import any_of
from bot.nlu.prefilter import compiled

_BUSINESSES = any_of(
    "entreprises? entrepreneurs? dirigeants? associations? assos collectivites mairies tpe pme "
    "structures porteurs? createurs? societes cooperatives startups? projets boites communes "
    "commercants artisans agriculteurs elus hopitaux cliniques lycees restaurateurs exploitants "
    "maraichers eleveurs producteurs industriels employeurs "
    "(?:d.)?autres.(?!salari|benevol)[a-z]{3,}(?:ers|eurs|istes|iens)"
)
_HOMES = any_of(
    "logements? appartements apparts maisons studios immeubles meubles.touristiques terrains "
    "biens.immobiliers locaux.commerciaux (?<!nos.)bureaux (?<!nos.)locaux"
)
_LEARNERS = any_of(
    "adultes salaries professionnels apprentis stagiaires cuisiniers metiers auxiliaires "
    "assistantes soignants aides managers elus benevoles animateurs encadrants developpeurs "
    "artisans agents sages.femmes guides conseillers bouchers maitres "
    "[a-z]{3,}(?:eurs|euses|trices|iers|ieres|istes|iens|iennes|logues)"
)
_PUPILS = any_of(
    "(?:aides?.)?soignante?s sages.femmes infirmiere?s medecins pharmaciens ambulanciere?s "
    "auxiliaires assistante?s educat(?:eurs|rices) animat(?:eurs|rices) enseignante?s profs "
    "professeurs instituteurs formateurs candidate?s bacheliere?s diplomee?s chefs cuisiniere?s "
    "serveu(?:r|se)s boulangere?s bouchers patissiere?s coiffeu(?:r|se)s estheticiennes "
    "couturiere?s menuisiere?s charpentiere?s macons plombiers electricien(?:ne)?s soudeurs "
    "peintres couvreurs mecaniciens technicien(?:ne)?s conduct(?:eurs|rices) chauffeurs caristes "
    "grutiers routiers pilotes pompiers moniteurs guides maitres.nageurs agriculteurs maraichers "
    "developpeu(?:r|se)s comptables secretaires managers comedien(?:ne)?s danseu(?:r|se)s avocats"
)
_DEGREES = any_of(
    r"cap bac bts bp caces diplomes? titres?.pro\w* certificats? certifications? brevets? concours "
    r"examens?"
)
# Those one may train, told by the end of their name or by it.
_TRAINEES = (
    r"(?!(?:fleurs|couleurs|valeurs|coeurs|paniers|dossiers|colliers|papiers|cahiers|escaliers|"
    r"[a-z]*ments)\b)(?:[a-z]{2,}(?:eurs|euses|rices|iers|ieres|istes|ants|antes|ents|entes|iens|"
    r"iennes|logues|pathes|taires)|chefs|garcons|agents|cadres|elus|profs?|maitres|guides|pilotes|"
    r"comptables|medecins|femmes|hommes|artisans|architectes|bergers|arbitres|vendeurs|apprentis|"
    r"commis|aides)\b"
)
_FORMS = (
    rf"(?:{US}form{ER}|{TO}former)\b{NOT} "
    r"(?:(?:aussi|surtout|des|les|aux|de|d|jeunes|futurs|futures|"
    r"et (?:(?:on|nous) )?conseill\w+) ){0,3}"
    rf"(?:{PEOPLE}|{_LEARNERS})\b(?! (?:de|en) notre)"
    r"(?: et (?:des |les |de |d )?(?!nous\b)[a-z]{3,}(?<!on)s\b)?"
    # "on forme des chefs de rang", unlike "des bouquets"
    rf"|{US}form{ER} (?:des|les|de) (?:(?:futur|jeune|nouve)\w+ )?{_TRAINEES}"
    r"(?: (?:de|d|a|en) [a-z]{3,})?\b(?! (?:de|en|d) (?:notre|interne))"
    # "préparer les futures sages-femmes", unlike "les futures commandes"
    rf"|(?:{US}prepar{ER}|{TO}preparer)\b{NOT} (?:des?|les) futur\w* {_PUPILS}\b"
    # "on forme aux premiers secours"
    rf"|{US}form{ER} (?:aux?|a la|a l|en) (?!nos\b|notre\b|interne)[a-z]{{4,}}"
    # "on apprend le métier de maçon aux jeunes"
    rf"|{US}(?:apprend|apprenons|enseign{ER}){NOT} (?:le|un|leur|les|des) metiers?"
    r"(?= (?:de|d|du|des|aux) )"
    # "on donne des formations aux entreprises"
    rf"|{US}(?:donn|dispens|organis|propos|anim|assur|factur){ER}{NOT} (?:aussi )?"
    r"(?:des|de la|nos|de) formations?\b(?! (?:internes?|(?:a|de|pour) nos)\b)"
)
_TRAINERS = r"\b(?:nos|notre) formateurs? (?:intervien\w+|se deplac\w+|anim\w+|form(?:e|ent))\b"
_ANIMALS = r"(?:animaux|chiens|chats|chevaux|oiseaux|herissons|poneys|anes|rapaces)"
_FORMS = rf"(?!.{{0,30}}\b{_ANIMALS}\b)(?:{_FORMS})"
_TRAINS_ANIMALS = rf"(?:{US}(?:form|eduqu){ER}|{TO}former)\b{NOT} (?:\w+ )?(?:\w+ )?{_ANIMALS}\b"
_GRADUATES = (
    rf"{US}(?:delivr{ER}|prepar{ER} (?:a|au|aux|a l)|{DO} passer)\b{NOT} "
    rf"(?:(?:des|les|le|du|un|au|aux|de) )?{_DEGREES}\b"
)
_ADVISED = any_of(
    "banques bailleurs organismes agences offices federations syndicats etablissements musees "
    "theatres festivals ecoles lycees hotels restaurants campings usines ehpad magasins fermes "
    "vignerons [a-z]{3,}theques clubs cantines creches mairies departements regions metropoles "
    "universites colleges cinemas ateliers.d.insertion fondations mutuelles industries"
)
_ADVISES = (
    # "on conseille sur l'achat responsable"
    rf"^(?:on|nous) conseill{ER} (?:(?:surtout|aussi|uniquement) )?(?:sur|en) "
    r"(?!nos\b|notre\b|quoi\b|quel)(?:(?:la|le|l|les) )?[a-z]{4,}"
    rf"|(?:{US}(?:conseill|audit){ER}|{TO}(?:conseiller|auditer))\b{NOT} "
    r"(?:(?:aussi|des|les|surtout|petites|d autres) ){0,2}(?:et (?:(?:on|nous) )?\w+ )?"
    r"(?:(?:aussi|des|les|surtout|petites|d autres) ){0,2}"
    # "on conseille les musées", unlike "on conseille des hôtels aux touristes"
    rf"(?:{_BUSINESSES}|{_ADVISED}\b(?! (?:aux?|a (?:nos|des|tous|toutes|vos))\b))"
)
_SUPPORTS = (
    rf"{US}(?:(?:accompagn|appui|appuy|coach|incub|aid|structur){ER}|soutien[ts]|soutenons)\b{NOT} "
    rf"(?:(?:aussi|et \w+|des|les|d|surtout|petites|jeunes|autres) ){{0,3}}{_BUSINESSES}"
)
_HOUSES = (
    rf"{US}(?:(?:lou|achet|propos){ER}|ger(?:e|ons)|vends?|vendons|construi[ts]|construisons)\b"
    rf"{NOT} (?:(?:et|puis|on|aussi|\w+ons|un|parc|patrimoine|ensemble|des|les|de|nos|d|petits|"
    rf"\d+) )"
    rf"{{0,5}}{_HOMES}\b"
    r"(?! (?:en )?(?:bois|paille|pierres?|terre|kit|ossature|brique)\b)"
    r"(?!.{0,20}(?:€|euros|par mois))"
)
_DWELLINGS = rf"(?:{_HOMES}|chambres?|logis|habitations?|[tf] ?[1-6]|pavillons?|duplex|lofts?)\b"
# "on met en location des logis", "on met des studios en location"
_HOUSES = (
    rf"{_HOUSES}|{US}(?:mets?|mettons|donn{ER}|propos{ER}){NOT} (?:en|a)(?: la)? (?:location|bail) "
    rf"(?:(?:des|les|nos|de|d|petits|petites|\d+) )*{_DWELLINGS}"
    rf"|{US}(?:mets?|mettons|a|avons|donn{ER}|propos{ER}){NOT} (?:(?:des|les|nos|de|d|\d+) )+"
    rf"{_DWELLINGS}(?: [a-z]+){{0,3}}? (?:en|a la) location\b"
)
# What one who lets dwellings looks after: no second trade.
OF_PROPERTY = compiled(
    r"\b(?:immeubles?|patrimoine|residences?|ensembles?|parc|bati|batiments?|copropriete|loyers?|"
    r"locataires?|gerance|biens|parties|cages d escalier|murs|charges)\b"
)
_LENDS = (
    rf"{US}(?:(?:accord|octroi|consent|propos|distribu|fai)\w+ (?:\w+ ){{0,3}}"
    r"(?:prets?|credits?|micro ?credits?)\b(?! bancaire)"
    rf"|pret{ER} (?:de l argent|(?!des |du |de |nos |notre |une? |le |la |les )"
    rf"(?:\w+ ){{0,3}}{_BUSINESSES})"
    rf"|(?:financ{ER}|investi(?:t|ssons)) (?:dans )?(?:des|les|d autres) (?:petites |jeunes )?"
    rf"{_BUSINESSES}|pren(?:d|ons) des (?:parts|participations))"
)
_SELLS_IN_BULK = (
    r"\b(?:ven[dt]\w*|reven[dt]\w*|commerc\w+|negoce|distribu\w*|fourni\w*|"
    r"(?:achats?|achet(?:e|ons))(?= .{0,60}\brev)(?!.{0,80}\bdetail)|"
    r"livr\w+)(?: (?!en |pas |ni |jamais |plus )\w+){0,5} en (?:demi )?gros\b"
    r"|\b(?:re)?ven(?:d|ds|dons|te) [a-z ]{2,40} , en (?:demi )?gros"
    r"(?: (?:uniquement|seulement|exclusivement))?(?= ?[.!]?$)"
    rf"|{US}(?:fait|faisons|fais) (?:que )?(?:du|de la vente en) (?:demi )?gros"
    r"(?= ?(?:$|[,.;!]|et (?:on|demi|au)|on |pour ))"
    r"|\bque du gros\b"
)


def _compiled(*patterns: tuple[str, str]) -> list[tuple[str, re.Pattern[str]]]:
    return [(sector, compiled(pattern)) for sector, pattern in patterns]


EXCLUDED_DEEDS = _compiled(  # each starts where HEAD is
    ("training", _FORMS),
    ("other", _TRAINS_ANIMALS),
    ("training", _GRADUATES),
    ("consulting", _ADVISES),
    ("consulting?", _SUPPORTS),
    ("real_estate", _HOUSES),
    ("finance", _LENDS),
)
# "un centre où les chômeurs se forment au métier de cariste"
_TRAINED = r"\bou (?:[a-z]+ ){1,5}?(?:se former|se forment) (?:au|aux|a la|a l|en) "
# "un centre où les chômeurs vont se former et passer leurs diplômes"
_TRAINED_AT = (
    r"\b(?:ou|dans (?:lequel|laquelle)) (?:les|des|nos) [a-z]+ (?:[a-z]+ ){1,3}?"
    r"(?:se former\b|se forment\b|(?:[a-z]+er (?:et )?)?(?:passer|valider|preparer|obtenir) "
    r"(?:leurs?|des|une?|les) (?:diplomes?|formations?|qualifications?|certifications?|"
    r"titres? pro\w*|cap|bac|bts)\b)"
)
_LETTABLE = (
    r"(?:immeubles?|logements?|appart\w*|studios|meubles|pavillons|copropri\w+|garages|residences|"
    r"maisons|habitations|lots|locaux|baux|loyers|chambres|bureaux|biens(?: immobiliers)?)"
)
# "gérance d'immeubles", "administration de logements", "régie de logements"
_LETS = (
    r"(?:(?<=^)|(?<=[,.;:(] )|(?<=metier )|(?<=activite )|(?<=metier : )|(?<=activite : )|"
    r"(?<=fait de la )|(?<=faisons de la )|(?<=dans la )|(?<=dans l ))"
    r"(?:gerance|administration|regie|gestion(?: locative)?|(?:sous ?-? ?)?location|syndic|"
    r"intermediation|mise en location|vente|achat|revente|negociation|transactions?|promotion) "
    rf"(?:locative )?(?:de |d |des |en )(?:petits? )?{_LETTABLE}\b"
    r"(?! (?:a (?:vendre|louer)|en bois|de (?:poupees?|reception|fetes|musique|jardin|notre|nos)))"
)
# "plans, calculs, bref un BE"
_IN_SHORT = r"\b(?:bref|en somme|donc|est|sommes|soit) un be\b|\bun be ?,? quoi\b"
EXCLUDED_TRADES = _compiled(
    ("training", _TRAINERS),
    ("training", _TRAINED),
    ("training", _TRAINED_AT),
    ("real_estate", _LETS),
    ("engineering_office", _IN_SHORT),
    ("wholesale", _SELLS_IN_BULK),
)
