"""An association's economic activity: what it sells, or that it sells nothing."""

from __future__ import annotations

import re

from bot.nlu.entity import Entity
from bot.nlu.patterns import any_of
from bot.nlu.polarity import labelled
from bot.nlu.prefilter import compiled
from bot.nlu.rule_talk import speaks_of_rules
from bot.nlu.text import Message, said_before

FACT = "economic_activity"
# "on ne vend pas de voitures": one thing it does not sell.
_ONE_THING = (
    r"(?! (?:de |d )(?!(?:biens?|services?|produits?|prestations?|choses?|marchandises?|rien|"
    r"tout|plus|vraiment)\b))"
)
# "on ne vend rien d'autre", "on ne facture pas les particuliers"
_NOT_ALL = (
    r"(?! (?:(?:la |de )?tva|aux?|sur|les|qu?|que|d autre|de plus|a part|sauf|hormis|en dehors)\b)"
)
_KINDS = (
    r"(?:economiques?|eco(?! ?(?:-|responsab\w*|concept\w*)\b)|commerciales?|marchandes?|"
    r"lucratives?|payantes?|remuneratrices?|"
    r"concurrentielles?)"
)
_NAMED = compiled(
    rf"\b(?:act(?:ivites?|iv?)?(?: \.)? (?:\w+ )?(?:et \w+ )?{_KINDS}|(?:vocation|part|"
    rf"dimension|volet|partie|"
    r"recettes?|"
    rf"ressources?|revenus?) {_KINDS}|but commercial|secteur lucratif|recettes propres|"
    rf"chiffre d affaires de vente)"
)
# What is sold to the public, unlike the software, the toilets or the charges one pays.
_OFFERED = any_of(
    "repas plats menus paniers boissons consommations gouters courses bocaux legumes plants "
    "places billets seances soirees sorties visites balades randonnees expos expositions "
    "projections representations ateliers animations initiations degustations lecons sejours "
    "nuits nuitees chambres emplacements stands locations prets reparations retouches lessives "
    "accordages consultations soins interventions gardes produits articles vetements meubles "
    "objets livres velos jeux jouets confitures gateaux pains fromages biscuits fruits oeufs "
    "fleurs savons bijoux bieres jus vins miels"
)
_WHO = (
    r"(?:(?<!ce qu )on|asso|nous(?= (?:(?:y|en|les|leur|ne|n|ny|n y) )?\w+ons\b)|association|j|je|"
    r"l on|scic|scop|"
    r"structure|club|compagnie|ressourcerie|recyclerie)"
)
_PAY = r"(?:payer|regler|participer aux frais|passer (?:les \w+ )?a la caisse)"
_SUBJECT = compiled(rf"{_WHO} (?:ne |n )?")
_SELLING = compiled(
    rf"\b{_WHO} (?:y |en |les |leur |qui )?(?P<sells>vends?|vendons|revend|revendons|facture|"
    rf"facturons|monnaye|monnayons|tarifons|tarife|"
    r"commercialis\w+|encaisse|encaissons)\b(?! (?:rien|pas(?! mal)|jamais|aucun|plus|ma|mon|mes|"
    r"une? (?:maison|appart\w*|voiture)))"
    rf"|\b{_WHO} (?P<rents>(?:loue|louons) (?:des|nos|les|du|de l|de la) "
    rf"(?!bureaux|locaux|appartements|logements|maisons|salles)(?:\w+ ){{1,4}}"
    r"(?:aux|a (?:des|nos|d autres)) )"
    rf"|\b{_WHO} (?:ne )?(?:vend|vends|vendons|facture|facturons) (?:rien|pas) (?:d autre que|"
    rf"a part|"
    r"sauf|hormis|que)\b"
    rf"|\b{_WHO} (?P<paid>(?:fait|faisons|fais) {_PAY})\b"
    r"(?! (?:personne|rien|pas|jamais|plus)\b)"
    r"(?! (?:(?:juste|que|seulement|une|l|les|des|la) )*(?:adhesions?|cotisations?)\b)"
    r"|\b(?:on a|nous avons|il y a|oui|"
    r"avec(?! (?:[a-z]+ )?ventes? (?:en ligne|sur|par|a distance))) (?:[a-z,]+ ){0,2}(?:ventes?|"
    r"clients|clientele|"
    r"billetterie|"
    r"buvette)\b"
    r"|\bventes? de (?:nos|produits et services|services|biens|prestations)\b|"
    r"\basso\w*(?: ,)?(?: avec)? (?P<sold>ventes? d)"
    r"|\b(?:prestations?|services?|activites?|ateliers?|entrees?|concerts?|spectacles?|cours|"
    r"stages) "
    r"(?:(?:sont|est|etant) )?(?:payant\w*|factur\w+|vendu\w*)"
    r"|\b(?:on|nous) (?:fait|faisons|propose|proposons|organise|organisons) (?:du|de la|"
    r"de l|des|une?) (?:[a-z]+ ){1,2}payante?s?\b"
    r"|\b(?:usagers|familles|parents|gens|adherents|participants|beneficiaires|clients|spectateurs|"
    r"visiteurs|eleves|patients|malades|membres|residents|habitants|particuliers|touristes) "
    r"(?:(?:(?:nous|se) )?(?:paient|payent|achetent|reglent)"
    r"(?! (?:que |juste |seulement )?(?:leurs?|une?|la|l|des|les) (?:cotis|adhes|don\b|dons\b))|"
    r"(?:prennent|reservent|s offrent) (?:(?:des|les|une?) (?:heures?|seances?|cours|lecons?|"
    r"consultations?|soins?|stages?) (?:de|d) |(?:de la|de l|du) )|participent financierement)"
    rf"|\b(?:(?:les|nos) {_OFFERED} (?:(?:de|d|du|des|en|au|a) (?:l |la )?\w+ )?"
    r"sont (?:toute?s |tous )?(?:payante?s?|facturee?s?|vendue?s?|tarifee?s?|monnayee?s?)|"
    r"nos (?!bureaux|locaux|parts)\w+ sont (?:toute?s |tous )?vendue?s?)\b"
    r"(?! (?:par|au mois|tous les mois|a l asso|ailleurs|en ligne par))"
    r"|\bnos (?:ateliers?|entrees?|concerts?|spectacles?|cours|stages|repas|seances?|places|"
    r"sorties|services|prestations) (?:coutent|valent|sont a) (?:[a-z]+ )?(?:\d|[a-z]+ euros)"
    r"|\b(?:c est|tout est) payants?e?s?\b|\bvi(?:t|vons) (?:surtout |principalement )?"
    r"(?:de nos ventes|de nos prestations|de la vente|des ventes|de la billetterie)"
)
# Who, beside the association, "elle" or "il" may be.
_OTHERS = (
    r"(?:(?:qui|par|avec|chez)\b|prestataire|fournisseur|comptable|banque|logiciel|site\b|voisin|"
    r"mairie|region|departement|copropri|proprietaire|bailleur|sci\b|graphiste|artisan|plombier|"
    r"electricien|imprimeur|developpeu|webmaster|informaticien|technicien|agence|assur|avocat|"
    r"notaire|opera|plateforme|caisse\b|abonnement|copain|copine|cousin|ami\b|frere|soeur|mari\b)"
)
# "l'asso, c'est une auberge, elle fait payer les nuitées"
_IT_SELLS = compiled(
    rf"(?:\basso\w*\b|\bc est (?:une?|la|le) )(?:(?!\b{_OTHERS})[^.!?]){{0,70}}"
    r"(?:[,;] ?(?:et )?|\bet )(?:elle|il) "
    r"(?P<sells>(?:en )?(?:vend|revend|facture|encaisse|loue|fait payer|se fait payer|"
    r"prend de l argent|(?:prend|demande) une (?:petite )?participation))\b"
    r"(?! (?:rien|pas(?! mal)|jamais|aucun|plus|la mairie|la region|l etat))"
)
_FREE = (
    r"(?:subventions?|dons?(?! d(?:e|u)? (?:temps|soi))|cotisations?|adhesions?|"
    r"benevolat|legs|mecenat|aides publiques)\b"
)
_NOT_SELLING = compiled(
    rf"\b{_WHO} (?:ne |n |ny |n y )?(?:vends?|vendons|facture|facturons|commercialis\w+|encaisse|"
    r"encaissons|fait payer|faisons payer) (?:absolument |strictement |vraiment |donc )?(?:rien|"
    r"personne|"
    rf"pas(?! mal){_ONE_THING}|"
    rf"jamais|aucun\w*|plus{_ONE_THING}|ni)\b{_NOT_ALL}|"
    r"\bfai(?:t|sons) rien payer\b"
    r"|\bassociati\w+\b[^.?!]{0,60}?\b(?:elle|il) (?:ne |n )?(?:vend|facture|encaisse) "
    r"(?:rien|pas(?! mal)|jamais)\b"
    rf"|\bne (?:vend\w*|factur\w+|encaiss\w+) (?:rien|pas{_ONE_THING})"
    rf"{_NOT_ALL}"
    r"|\brien (?:a vendre|"
    r"de payant|n est "
    r"payant|"
    r"n est vendu|de commercial)"
    r"|\b(?<!pas )(?:que|uniquement|seulement|exclusivement|100 %|juste|rien que)"
    r"(?: (?:des|de|d|du|par|les|"
    rf"grace aux|avec des|nos))* {_FREE}"
    rf"|\b{_FREE}(?: et (?:de |des |d |du )?{_FREE})? (?:uniquement|seulement|exclusivement|c est "
    r"tout|"
    r"et rien d autre|point)"
    rf"|\b{_FREE}(?: publiques?)? a 100 %|\btout est (?:subventionne|finance par)"
    r"|\b(?:100 %|entierement|totalement|completement|uniquement) (?:subventionne|finances? par)"
    r"|\bfai(?:t|sons|sant) (?:pas|jamais|plus) payer\b(?! (?:les|aux?|nos)\b)|"
    r"\b(?:aucune|pas de|zero|0|pas la moindre|"
    r"sans) (?:"
    r"ventes?(?! (?:aux?|a|en|sur|directes?|le|la|ce|cet|pendant|l (?:ete|hiver))\b)|"
    r"recettes?(?! (?:fiscale|en))|"
    r"clients?|"
    r"billetterie|facturation|revenus? commercia\w+|commerce(?! de (?:gros|detail)))\b"
    r"|\btout est gratuit\b|\b(?:entierement|uniquement|totalement|que du|tout est|100 %|"
    r"completement|c est) (?:gratuit|benevole)\w*|\bactivites? non (?:lucratives?|commerciales?|"
    r"marchandes?|economiques?)|\b(?:actions|activites|services|ateliers|prestations|animations) "
    r"(?:sont |restent )?(?:tou\w+ )?gratuit\w*"
    r"|\bgratuit\w* pour (?:tous|tout le monde|les usagers|les beneficiaires)"
)
# "on ne vend pas de produits mais des prestations"
_BUT_SELLS = compiled(
    r"[^.;!?]{0,40}\b(?:mais|que|seulement|uniquement|plutot) (?:de la|de l|des?|du|d|nos|les) "
    r"(?:prestations?|services?|locations?|conseils?|heures|interventions|billets|abonnements|"
    r"main d oeuvre)\b(?![^.;!?]*\b(?:gratuit|benevol|offert))"
)
# "on ne fait pas de vente, on fait de la location", "mais le département nous paie": to be asked.
_PAID_ELSE = compiled(
    r"[^.;!?]{0,60}\b(?:nous (?:paie|paye|remunere|achete)\w*|qui (?:nous )?(?:paient|payent|"
    r"achetent)(?! (?:une|leur) (?:cotis|adhes))|on (?:loue|fait de la location)|"
    r"nous louons)\b"
)
# "un site vitrine, sans vente": of the site.
_OF_A_SITE = compiled(r"\bsites?\b[^.;!?]*\b(?:sans|aucune|pas de|zero) ventes?$")
_YOURS = compiled(r"\b(?:votre|vos|vous|l aide|la region|ce service)\b")
_FREE_OF_CHARGE = compiled(r" ?(?:\w+ ){0,2}c est gratuit\w*(?: \w+){0,3} \?")
_RULED = compiled(r"\bcompt(?:e|ent) (?:dans|pour|comme)\b")
_NEGATION = compiled(
    r"\b(?:pas|aucune?|sans|ni|jamais|non|zero)(?: (?:d|de|une?|la|l|reellement|vraiment|encore|"
    r"exerce\w*|developpe\w*|du tout|aucune))* $"
)


def read(message: Message) -> list[Entity]:
    """Takes a message; returns whether the association sells, if it says so."""
    text = message.text
    asked = text.endswith("?") and (_YOURS.search(text) or _FREE_OF_CHARGE.fullmatch(text))
    if asked or _RULED.search(text):
        return []
    sold = _sells(text) or _NAMED.search(text)
    if sold and speaks_of_rules(message, *sold.span()):
        return []
    denied = _NOT_SELLING.search(text)
    also = _SELLING.search(text, denied.end()) if denied else None
    if also and not said_before(_NEGATION, text, also.start()):
        denied = None  # "gratuit pour les habitants, mais les communes nous paient"
    if denied and _BUT_SELLS.match(text, denied.end()):
        return [Entity(FACT, True, *denied.span())]
    if denied and _PAID_ELSE.match(text, denied.end()):
        return []
    if denied and not said_before(_OF_A_SITE, text, denied.end()):
        who = _SUBJECT.match(text, denied.start())  # "notre association": a fact of its own
        return [Entity(FACT, False, who.end() if who else denied.start(), denied.end())]
    named = _NAMED.search(text)
    if named and not text[: named.start()].endswith(("insertion par l ", "insertion l ")):
        said = not said_before(_NEGATION, text, named.start())
        label = labelled(message, named.end())  # "activité économique : non, 2 salariés"
        said = label.affirmed if label else said
        return [Entity(FACT, said, *named.span())]
    selling = _sells(text)
    if not selling:
        return []
    if selling.lastgroup:
        return [Entity(FACT, True, *selling.span(selling.lastgroup))]
    said = not said_before(_NEGATION, text, selling.start())  # "aucune prestation payante"
    return [Entity(FACT, said, *selling.span())]


def _sells(text: str) -> re.Match[str] | None:
    return _SELLING.search(text) or _IT_SELLS.search(text)
