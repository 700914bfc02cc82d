"""What kind of thing a product is, and whether two products named side by side are one thing."""

from __future__ import annotations

import re

from bot.nlu import purchase_words as say
from bot.nlu.prefilter import compiled
from bot.nlu.product_words import NEED
from bot.nlu.products import Product, is_brand
from bot.nlu.text import Message, said_before

ECOMMERCE, PAYMENT, DATA = "ecommerce", "payment", "data"
PLAIN, OBJECT = "other_digital", "not_digital"
EXAMPLES = (ECOMMERCE, PAYMENT, DATA)  # those the scheme names

# Heads that say little: what follows tells what kind of thing they are.
_SOFTWARE = (
    r"logiciels?|tableurs?|progiciels?|programmes?|outils?|solutions?|modules?|systemes?|licences?|"
    r"abonnements?|interface|services?|mise|formulaires?|numerisation|informatisation|"
    r"bornes?|automates?|extranets?|intranets?|parametrage|installation|integration|configuration|migration|"
)
_SERVICES = r"creation|refonte|developpement|conception|realisation|hebergement|maintenance"
_ONLINE = (
    r"sites?(?:web|internet)?|pages?|plateformes?|portails?|appli\w*|applications?|espaces?|"
    r"catalogue"
)
_WARE = r"materiel|equipements?|tablettes?|travaux|refection|renovation|mobilier"
_OPEN = compiled(rf"(?:{_SOFTWARE}{_SERVICES}|{_ONLINE}|{_WARE}|outillage)\b")
_SITE = compiled(rf"(?:{_ONLINE})\b")
_STUFF = compiled(rf"(?:{_WARE})\b")
_SERVICE = compiled(
    rf"(?:(?:(?:{_SERVICES}|modernisation)s?|nouve\w+)"
    r"(?: (?:et|de|d|du|des|la|le|l|les|une?|notre|nos|complete|totale))* )+"
)
_TOOL = compiled(
    r"(?:logiciels?|progiciels?|programmes?|outils?|solutions?|modules?|systemes?|appli\w*|"
    r"extranets?|intranets?)\b"
)
_FIGURE = compiled(r"\d\d|€")
_QUOTE = compiled(
    r"[^\d]* (?:, )?[\d ]+(?:(?:€|euros?|ht|ttc) )*(?:(?:pour|d|de) )?(?:(?:la|le|l|une?) )?"
)
_ABSTRACT = compiled(
    r"(?:paiements?|encaissements?|ventes?|commandes?|collecte|gestion|suivi|e ?commerce|"
    r"commerce)\b"
)
_BY = compiled(
    r"(?: [:(])?(?: (?:avec|grace a|via|par|sur|au moyen d|c est))?(?: (?:une?|la|le|l|des))? "
)
# "la vente à distance de nos plants ; le site revient à …": the aim, then what serves it.
_THE_SITE = compiled(r"[^\d?!]{0,60}[.,;:] (?:et )?(?:le|la|l|ce|cette|notre) ")
_TERMS = compiled(r"(?:abonnements?|licences?|location|installation|maintenance|hebergement)\b")
_THINGS = compiled(
    r"(?:ordinateurs?|ordis?|tablettes?|ecrans?|imprimantes?|smartphones?|pc|telephones?|"
    r"portables?|serveurs?|licences?|materiel|equipement|mobilier)\b"
)
# A task that software does: after "logiciel de X et", it is more of the same software.
_TASK = compiled(
    r"(?:gestion|suivi|collecte|traitement|saisie|analyse|compta\w*|comptabilite|paies?|"
    r"facturation|plannings?|encaissement|reservations?|ventes?|vendre|paiements?|tracabilite|"
    r"reporting|statistiques?|archivage|inventaires?|devis|tableaux? de bord|evaluation|pilotage|"
    r"numerisation|relation|bureautique|rh|stocks?|e-? ?commerce|ecommerce|"
    r"emailing|telegestion|peinture|electricite|isolation|plomberie|chauffage|toiture|carrelage|"
    r"commandes?)\b"
)
_SELLS = compiled(
    r"\b(?:vendre|vend|vendent|ventes?|e commerce|ecommerce|commerce (?:en ligne|electronique)|"
    r"marchand\w*|boutique|commander|"
    r"(?:pre)?command(?:ent|e|es)|achats? en ligne|acheter|achet(?:e|ent)|click|drive|"
    r"faire (?:leurs|ses|des) (?:achats|courses)|paiement|payer|payent|paient|payant|"
    r"billetterie|paniers?|marketplace|prestashop|shopify|woocommerce|magento)\b"
)
_CASH = compiled(
    r"\b(?:caisses?|encaiss\w+|paiements?|pay(?:er|ent)|(?<!la )(?<!de )paye|paient|"
    r"cartes? (?:bleue|bancaire)s?|cb|"
    r"tpe)\b"
)
# "un site qui permette aux gens de commander"
_WHAT_FOR = compiled(
    r" (?:qui|ou|afin|pour|permett\w+|sur l(?:equel|aquelle)|avec une page)\b[^,.;:!?()\d]{0,60}"
)
# "un site à 7 950 €, afin que le public y achète nos savons": told once its price is.
_BUYS = r"(?:achet|acheter|command|pay|pai|regl|reserv|passer)\w*"
_AIMED = compiled(
    r"(?: ?(?:[\d.,:;()€-]|k|ht|ttc|euros?|eur|hors taxes?|a|de|pour|environ|prix|devis|donc|et|"
    r"les?|l|nos|notre))*? "  # "la" is read as "l" and "a"
    rf"(?:(?:afin|pour) qu\w* (?:[a-z]+ ){{1,4}}?(?:puiss\w+ )?(?:y )?{_BUYS}|"
    rf"(?:gens|public|clients?|habitants|adherents|familles|visiteurs|internautes|ils|elles|"
    rf"particuliers|consommateurs|acheteurs)(?: (?:pourront|peuvent|puissent|vont))? y {_BUYS})\b"
    # "la plateforme vaut 4 600, c'est pour acheter les tartes sur internet"
    rf"|[^.;!?]{{0,30}}?, (?:et )?(?:c est|ce sera|ca sert) (?:pour|a) (?:[a-z]+ ){{0,4}}?{_BUYS}"
    r"(?: [a-z]+){1,5}? (?:en ligne|(?:sur|par|via) (?:internet|le (?:net|web)|la toile))\b"
)
_OFFICE = compiled(
    r"\b(?:compta\w*|comptable|pa[iy]es?|plannings?|tournees|commandes|livraisons|taches|"
    r"interventions|telegestion|factur\w+|devis|bureautique|visio\w*|agenda|"
    r"reserv\w+|rendez vous|rdv|mails?|emailing|messagerie|dessin|pao|cao|montage|video|son|rh|"
    r"conges|temps|horaires|texte|financ\w+|tresorerie|notes de frais|presentation|presenter|"
    r"vitrine|traduction|antivirus|securite|sauvegarde|secretariat|courriers?|personnel|"
    r"apprentissage|e learning|communication|newsletter|design|graphi\w+|documents partages)\b"
)
_RECORDS = compiled(
    r"\b(?:donnees?|data|stocks?|statisti\w+|indicateurs?|inventaires?|tracabilite|pesees?|"
    r"dossiers?|fiches?|registres?|fichiers?|adherents|bases?|crm|erp|reporting|"
    r"tableaux? de bord|collections?|parcours)\b"
)
# "une appli pour les adhérents": whom it is for, not what it keeps.
_FOR_PEOPLE = compiled(
    r" (?:pour (?:les|nos|mes|l ensemble de nos)|destinee?s? (?:aux?|a nos)|"
    r"a l usage de[s]?) (?:adherente?s|benevoles|usagers|beneficiaires|"
    r"membres|salariee?s|clients|familles|habitants|jeunes)\b"
)
_HANDLES = compiled(
    r"\b(?:enregistrent?|gere(?:nt)?|suivent|collectent?|recensent?|gerer|gestion|suivre|suivi|"
    r"collect\w+|saisi\w*|enregistr\w+|tracer|recens\w+|"
    r"centralis\w+|analys\w+|trait\w+|pilot\w+|evalu\w+|mesur(?:er|es)|quantifi\w+)\b"
    r"|^(?:logiciel|outil|progiciel|programme|solution)s?\b.* (?:adherents?|donateurs?|dons|"
    r"benevoles?|usagers|beneficiaires|membres|contacts)\b"
)


def kind(message: Message, products: list[Product], stop: int) -> str:
    """Takes the products of one item and where its name stops; returns its category."""
    head = products[0]
    text = message.text[head.start : stop]
    service = _SERVICE.match(text)
    text = text[service.end() :] if service else text
    named = next((p.category for p in products if p.category in EXAMPLES), head.category)
    if not _OPEN.match(text):
        sells = head.category == PLAIN and is_brand(message, head) and NEED.search(text)
        return ECOMMERCE if sells and sells.lastgroup == ECOMMERCE else head.category
    if _STUFF.match(text):
        return named
    site = _SITE.match(text)
    if head.category in {ECOMMERCE, PAYMENT, OBJECT}:
        return head.category
    what_for = _WHAT_FOR.search(message.text[: stop + 70], head.end)
    what_for = what_for if what_for and what_for.start() <= stop else None
    if site and (_SELLS.search(text) or (what_for and _SELLS.search(what_for[0]))):
        return ECOMMERCE
    sold = NEED.search(what_for[0]) if what_for else None
    if sold and sold.lastgroup == ECOMMERCE:
        return ECOMMERCE  # "un outil pour faire payer nos plats sur le net"
    if site and "vitrine" not in text and _AIMED.match(message.text, stop):
        return ECOMMERCE
    if site and text.startswith(("site", "espace", "catalogue")):
        return DATA if head.category == DATA or "donnees" in text else PLAIN
    text += what_for[0] if what_for else ""
    if site and _FOR_PEOPLE.search(text):
        text, named = _FOR_PEOPLE.sub("", text), head.category
    topics = ((PAYMENT, _CASH), (PLAIN, _OFFICE), (DATA, _RECORDS))
    said = [(match.start(), name) for name, topic in topics if (match := topic.search(text))]
    if said:
        return min(said)[1]
    return DATA if _HANDLES.search(text) else named


def one_thing(message: Message, first: Product, second: Product) -> bool:
    """True when two products that follow each other are one: 'un logiciel de caisse et de paie'."""
    text, link = message.text, message.text[first.end : second.start]
    opens, task = _OPEN.match(text, first.start), _TASK.match(text, second.start)
    if say.FOR_ANOTHER.fullmatch(link) and said_before(say.NOT_A, text, first.start):
        return False
    if _TERMS.match(text, second.start) and link.strip() in {"", ",", ":", "-", "(", "en", "avec"}:
        return True  # "la caisse, abonnement annuel"
    if say.JOINED.fullmatch(link) and not say.BREAK.search(link):
        return True
    if _inside_brackets(text, first.end, second.start) or say.ITS_OWN.fullmatch(link):
        return True
    if say.BREAK.search(link):
        return False
    if not say.SEPARATOR.search(link):
        if say.WITH_ANOTHER.match(link):
            site = _SITE.match(text, first.start) or _SITE.match(text, second.start)
            return bool(site and (opens or _TASK.match(text, first.start)))
        if opens or is_brand(message, second):
            return not say.CLAUSE.search(link)
        within = say.WITHIN.fullmatch(link) and not say.WANTS.search(link)
        return bool((task and not link.strip()) or within)
    if not opens or not say.AND_OF.fullmatch(link):
        return False
    complement = " " in text[first.start : first.end] and link.rstrip().endswith((" de", " d"))
    thing = second.category == OBJECT or _THINGS.match(text, second.start)
    return bool(task) or (complement and not thing)


def serves(message: Message, need: Product, thing: Product) -> bool:
    """True when a thing is what a need told before it is served by: 'gérer nos stocks, un logiciel
    à 3 000 €'; not for the tablets beside it, nor when the need has its own price."""
    link = message.text[need.end : thing.start]
    if need.category == OBJECT or NEED.match(message.text, thing.start):
        return False
    told = NEED.match(message.text, need.start)
    if not told or told.end() != need.end:
        sold = need.category == ECOMMERCE and _ABSTRACT.match(message.text, need.start)
        if sold and _SITE.match(message.text, thing.start) and _THE_SITE.fullmatch(link):
            return True
        named = _ABSTRACT.match(message.text, need.start) and _BY.fullmatch(link)
        return bool(named) and need.category == thing.category
    if _FIGURE.search(link) and not _QUOTE.fullmatch(link):
        return False
    if need.category == thing.category:
        return True
    site = _SITE.match(message.text, thing.start)
    tool = site if need.category == ECOMMERCE else _TOOL.match(message.text, thing.start)
    return bool(tool) and thing.category == PLAIN


def alike(message: Message, first: Product, second: Product) -> bool:
    """True when two things may share a price and be one item."""
    both = {first.category, second.category}
    vitrine = PLAIN in both and OBJECT not in both and _SITE.match(message.text, first.start)
    return len(both) == 1 or bool(vitrine)


def _inside_brackets(text: str, start: int, end: int) -> bool:
    """True for the second of 'un ERP (modules stock, achats)', not of 'caisse (3 000) site'."""
    if text.count("(", start, end) <= text.count(")", start, end):
        return False
    closing = text.find(")", end)
    return closing > 0 and not re.search(r"\d\d|€", text[start:closing])
