"""Products named in a message, whether two of them are one thing, and what kind of thing it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.nlu import purchase_words as say
from bot.nlu.lexicon import Phrases
from bot.nlu.text import Message, fold, tokenize
from bot.nlu.vocabulary import synonyms

FACT = "purchases"
DIGITAL, PLAIN, OBJECT = ("ecommerce", "payment", "data"), "other_digital", "not_digital"

# Names that say little: what follows tells what kind of thing they are.
_OPEN = re.compile(
    r"(?:logiciels?|progiciels?|programmes?|outils?|solutions?|plateformes?|modules?|systemes?|"
    r"appli\w*|applications?|portails?|sites?|espaces?|licences?|abonnements?|interface|services?|"
    r"developpement|creation|refonte|mise|formulaires?|numerisation|informatisation|tablettes?|"
    r"parametrage|maintenance|installation|integration|configuration|migration|hebergement|"
    r"travaux|refection|renovation|materiel|equipements?|mobilier|outillage)\b"
)
_SITE = re.compile(r"(?:sites?|plateformes?|portails?|appli\w*|applications?|espaces?|catalogue)\b")
_HARDWARE = re.compile(r"(?:materiel|equipements?|tablettes?|travaux|refection|renovation|mobilier)\b")
# A task that software does: after "logiciel de X et", it is more of the same software.
_TASK = re.compile(
    r"(?:gestion|suivi|collecte|traitement|saisie|analyse|compta\w*|comptabilite|paies?|facturation|"
    r"plannings?|encaissement|reservations?|ventes?|paiements?|tracabilite|reporting|statistiques?|"
    r"archivage|inventaires?|devis|vendre|tableaux? de bord|evaluation|pilotage|numerisation|relation|"
    r"bureautique|crm|rh|stocks?|e-? ?commerce|ecommerce|billetterie|emailing|telegestion|"
    r"peinture|electricite|isolation|plomberie|chauffage|toiture|carrelage|commandes?)\b"
)
_SELLS = re.compile(
    r"\b(?:vendre|vend|vendent|ventes?|e commerce|ecommerce|marchand\w*|boutique|commander|"
    r"commandes?|achats? en ligne|acheter|precommandes?|click|drive|paiement|payer|paye|payant|"
    r"billetterie|panier|paniers|marketplace|prestashop|shopify|woocommerce|magento)\b"
)
_CASH = re.compile(r"\b(?:caisses?|encaiss\w+|paiements?|cartes? (?:bleue|bancaire)s?|cb|tpe)\b")
_OFFICE = re.compile(
    r"\b(?:compta\w*|comptable|paies?|plannings?|factur\w+|devis|bureautique|visio\w*|agenda|"
    r"reserv\w+|rendez vous|rdv|mails?|emailing|messagerie|dessin|pao|cao|montage|video|son|rh|"
    r"conges|temps de travail|horaires|notes de frais|presentation|presenter|vitrine|traduction|"
    r"antivirus|securite|sauvegarde|secretariat|courriers?|personnel|apprentissage|e learning|"
    r"communication|newsletter|design|graphi\w+|documents partages)\b"
)
_DATA = re.compile(
    r"\b(?:donnees?|data|stocks?|statisti\w+|indicateurs?|inventaires?|tracabilite|pesees?|dossiers?|"
    r"fiches?|registres?|fichiers?|adherents|base|bases|crm|erp|reporting|tableaux? de bord|"
    r"collections?|parcours)\b"
)
_PEOPLE = re.compile(
    r"(?:logiciel|outil|progiciel|programme|solution)s?\b.* (?:adherents?|donateurs?|dons|benevoles?|"
    r"usagers|beneficiaires|membres|contacts)\b"
)
_HANDLES = re.compile(
    r"\b(?:gerer|gestion|suivre|suivi|collect\w+|saisi\w*|enregistr\w+|tracer|recens\w+|"
    r"centralis\w+|analys\w+|trait\w+|pilot\w+|evalu\w+|mesur\w+|quantifi\w+)\b"
)
_NOT_BOUGHT = re.compile(
    r"caisses? (?:d allocations?|des depots|d epargne|primaire|de retraite|centrale|nationale|"
    r"solidaire|maladie|de compensation|de resonance|des ecoles|locale)|tables? (?:rondes? d|basse)|"
    r"offices? (?:de|du|public|hlm|notarial|municipal|national|culturel)|"
    r"(?:sites?|plateformes?) (?:en ligne des aides|de la region|du conseil|des aides|aidesenligne|"
    r"aides|de (?:production|lille|roubaix|amiens|compostage|tri))|application d|terminal \d|"
    r"tpe (?:de (?:\d|moins|plus)|avec|familiale|artisanale)|caisse (?:par jour|du jour)|"
    r"(?:telephones?|portables?|mobiles?) ?(?:(?:est|:|au|le|-|n|pro) ?){0,3}0 ?[1-9]"
)
_NOT_BOUGHT_BEFORE = re.compile(
    r"\b(?:(?:fonds?|livre|journal|tickets?|hotesse|recettes?|erreurs?) de|€ de|autour de la|autour d une|votre|vos|sur le|hors|en application|mise en|ce) $"
)


# A need told by what it is to do rather than by the name of a product.
_NEED = re.compile(
    r"\b(?:(?P<ecommerce>(?:vendre|commercialiser|proposer)(?: \w+){1,4}? (?:en ligne|sur internet|"
    r"sur le (?:web|net)))|(?P<payment>(?:encaisser|accepter|prendre|payer|regler)(?: \w+){0,3}? (?:par |"
    r"la |les |en )?(?:cartes?(?: bleues?| bancaires?)?|cb))|(?P<data>(?:suivre|gerer|informatiser|"
    r"numeriser|collecter|centraliser|saisir|enregistrer|analyser) (?:(?:les?|la|l|nos|notre|des|toutes?|"
    r"ces) )*(?:stocks?|donnees|adherents|beneficiaires|dons|dossiers|benevoles|usagers|membres|"
    r"inventaires?|collectes|pesees|indicateurs|statistiques|gestion (?:des? )?stocks?|"
    r"suivi (?:des )?\w+)))\b"
)
_SERVICE = re.compile(
    r"(?:(?:creation|refonte|developpement|nouve\w+|conception|realisation|hebergement|maintenance|"
    r"modernisation)s?(?: (?:et|de|d|du|des|la|le|l|les|une?|notre|nos|complete|totale|nouve\w+))* )+"
)
_THINGS = re.compile(
    r"(?:ordinateurs?|ordis?|tablettes?|ecrans?|imprimantes?|smartphones?|pc|telephones?|portables?|"
    r"serveurs?|licences?|materiel|equipement|mobilier)\b"
)
# Written by ear, and as near to another word: they must not become words of the vocabulary.
_BY_EAR = {
    **dict.fromkeys(("caise", "caises", "quaisse", "quaise", "kaisse", "kaise", "caysse"), "payment"),
    **dict.fromkeys(("tablet", "tablets", "tablete", "tabletes", "taplette"), "other_digital"),
}


@dataclass(frozen=True, slots=True)
class Product:
    """A product named, with its canonical span and the category of its name.

    A vague one ("hébergement", "local") may well be something else than a thing to buy: its
    category ends in "?" in the vocabulary.
    """

    category: str
    start: int
    end: int
    vague: bool = False


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


@lru_cache(maxsize=1)
def _single_words() -> frozenset[str]:
    """The forms of the one-word names: lemmas alone would take "travail" for "travaux"."""
    words = [tokens[0].norm for tokens in map(tokenize, _names()) if len(tokens) == 1]
    return frozenset(form for word in words for form in (word, word.rstrip("sx"), f"{word}s", f"{word}x"))


def _names() -> list[str]:
    return [name for names in synonyms(FACT).values() for name in names]


def find(message: Message) -> list[Product]:
    """Takes a message; returns every product named, left to right."""
    found = [
        Product(value.removesuffix("?"), *message.span(a, b), value.endswith("?"))
        for value, a, b in _phrases().find(message)
        if b - a > 1 or message.tokens[a].norm in _single_words()
    ]
    heard = [
        Product(_BY_EAR[word], *message.span(index, index + 1))
        for index, token in enumerate(message.tokens)
        if (word := fold(token.original)) in _BY_EAR
    ]
    heard += [Product(str(m.lastgroup), *m.span()) for m in _NEED.finditer(message.text)]
    found = [p for p in found if not any(h.start < p.end and p.start < h.end for h in heard)] + heard
    return sorted(
        (
            product
            for product in found
            if not _NOT_BOUGHT.match(message.text, product.start)
            and not _NOT_BOUGHT_BEFORE.search(message.text[: product.start])
        ),
        key=lambda product: product.start,
    )


def one_thing(message: Message, first: Product, second: Product) -> bool:
    """True when two products that follow each other are one: 'un logiciel de caisse et de paie'."""
    text, link = message.text, message.text[first.end : second.start]
    opens = _OPEN.match(text, first.start)
    task = _TASK.match(text, second.start)
    if say.BREAK.search(link):
        return False
    if not say.SEPARATOR.search(link):
        if say.WITH_ANOTHER.match(link):
            site = _SITE.match(text, first.start) or _SITE.match(text, second.start)
            return bool(site and (opens or _TASK.match(text, first.start)))
        if opens or _is_brand(message, second):
            return not say.CLAUSE.search(link)
        return bool((task and not link.strip()) or say.WITHIN.fullmatch(link))
    if say.ITS_OWN.fullmatch(link):
        return True
    if not opens or not say.AND_OF.fullmatch(link):
        return False
    of = link.rstrip().endswith((" de", " d"))
    complement = " " in text[first.start : first.end] and second.category != OBJECT
    return bool(task) or (of and complement and not _THINGS.match(text, second.start))


def _is_brand(message: Message, product: Product) -> bool:
    """'boutique Shopify', 'terminal SumUp': a name with a capital letter."""
    token = message.tokens[message.token_at(product.start)]
    return token.original[:1].isupper() and not message.original.isupper()


def alike(message: Message, first: Product, second: Product) -> bool:
    """True when two things may share a price and be one item."""
    if first.category == second.category:
        return True
    both = {first.category, second.category}
    return PLAIN in both and OBJECT not in both and bool(_SITE.match(message.text, first.start))


def kind(message: Message, products: list[Product], stop: int) -> str:
    """Takes the products of one item and where its name stops; returns its category."""
    head = products[0]
    text = message.text[head.start : stop]
    service = _SERVICE.match(text)
    text = text[service.end() :] if service else text
    if not _OPEN.match(text):
        return head.category
    if _HARDWARE.match(text):
        return next((p.category for p in products if p.category in DIGITAL), head.category)
    site = _SITE.match(text)
    if site and _SELLS.search(text):
        return "ecommerce"
    if head.category in {"ecommerce", "payment", OBJECT}:
        return head.category
    topics = [("payment", _CASH), (PLAIN, _OFFICE), ("data", _DATA)]
    said = [(match.start(), name) for name, topic in topics if (match := topic.search(text))]
    if site and not text.startswith(("appli", "plateforme", "portail")):
        return "data" if head.category == "data" or re.search(r"\bdonnees\b", text) else PLAIN
    if said:
        return min(said)[1]
    if _HANDLES.search(text) or _PEOPLE.match(text):
        return "data"
    return next((p.category for p in products if p.category in DIGITAL), head.category)
