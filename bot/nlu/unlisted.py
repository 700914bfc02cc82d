"""Things with a price that no list holds: "un barnum à 420 €", "3 200 € de plaques de cuisson".

They answer only the question on purchases: elsewhere, what is priced may be anything.
"""

from __future__ import annotations

from bot.nlu.figures import Figure
from bot.nlu.mood_words import CUE, LEADS
from bot.nlu.prefilter import compiled
from bot.nlu.products import Product
from bot.nlu.purchase_words import SEPARATOR, THAT_IS, TRAIL
from bot.nlu.text import Message, said_before

_LONGEST = 9  # words of a thing
# What a word of its name tells, in this order: "vente avec paiement en ligne" sells.
_KINDS = (
    ("ecommerce", compiled(
        r"\b(?:march(?:and|ande)s?|billetterie|e ?commerce|(?:vente|catalogue|boutique|commande|"
        r"magasin|drive|panier|reservation|vendre|ecouler|commander|reserver|commercialis\w+)s?\b.*"
        r"\b(?:en ligne|internet|web|net|a distance))\b")),
    ("payment", compiled(
        r"\b(?:cartes? (?:bleue|bancaire)s?|cb|paiements?|encaiss\w+|caisses?)\b")),
    ("data", compiled(
        r"\b(?:donnees|fichiers?|statistiques?|stocks?|indicateurs?|tableaux? de bord|"
        r"tracabilite|inventaires?)\b")),
    ("other_digital", compiled(
        r"\b(?:page(?! de pub)|pages (?:web|vitrine)|"
        r"logiciels?|ordinateurs?|ordis?|pc|applis?|applications?|sites?|web|internet|"
        r"en ligne|numeriques?|informatiques?|electroniques?|connecte\w*|wifi|usb|ecrans?|"
        r"visio\w*|cloud)\b")),
)  # fmt: skip
# Words of money, people, places and time, and heads that do not tell what is bought.
_NO_THING = compiled(
    r"(?:code postal|cp\b|budget|devis|total|somme|montant|prix|tarif|cout|couts|aide|aides|"
    r"subvention|subventions|ca|chiffre|recettes?|dons?|cotisations?|salaires?|loyers?|charges?|factures?|"
    r"enveloppe|dossiers?|projets?|investissements?|depenses?|achats?|acquisitions?|frais|"
    r"soit|donc|fait|font|dit|disent|indique\w*|annonce\w*|affiche\w*|mentionne\w*|donne|monte|"
    r"s eleve|s elevent|parle|tombe|table|"
    r"total\w*|cout\w+|chacune?s?|pieces?|unites?|chaque|"
    r"premiere?s?|second\w*|deuxiemes?|troisiemes?|autres?|derniere?s?|exemplaires?|"
    r"celui|celle|ceux|celles|truc|trucs|chose|choses|machins?|reste|rien|tout|ensemble|lot|"
    r"prestations?|services?|"
    r"neu(?:fs?|ves?)|nouve\w+|recue?s?|signee?s?|obtenus?|fait|etablis?|date|joints?|ci|poche|"
    r"main|catalogue|commercial\w*|hier|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|la (?:semaine|veille)|"
    r"solutions?|outils?|systemes?|modules?|prestataires?|fournisseurs?|vendeurs?|revendeurs?|"
    r"abonnements?|forfaits?|options?|marges?|part|moitie|ressources|euros?|"
    r"salarie\w*|personnes?|benevoles?|adherents?|mois|ans?|annees?|jours?|semaines?|heures?|"
    r"ville|commune|region|departement|etat|mairie|metropole|banque|caf|fondations?|asso\w*|"
    r"peut|serait|sera|sont|etre|avoir|faire|facon|peu|pres|plutot|autour|dans|entre|jusqu\w*|"
    r"estime\w*|chiffre\w*|evalue\w*|note\w*|oui|non|ttc|ht|hors|taxes?|"
    r"(?:a la )?(?:livraisons?|commandes?|signatures?)$|remises?|reductions?|acomptes?|"
    r"dev|developpement|codage|programmation|creation|conception|realisation|parametrage|"
    r"garanties?|financements?|objectifs?|plafonds?|"
    r"seuils?|dessous|dessus|dela|(?:d une? )?valeur|minimum|maximum|moins|plus|environ|voila|"
    r"merci|bonjour|alors|"
    r"besoins?|"
    r"equipements?|materiels?|numeriques?|digitale?s?|pardon|erreurs?|correction|"
    r"desolee?|excuse\w*|attend\w*|rectif\w*|corrig\w*|disons|mettez|plutot|ah|oh|bon|ok|"
    r"(?:final|global|total|ensuite|seul|exact|just|reel|vrai|simple|actuel|normal|probable|"
    r"presque|unique)\w*ment)\b"
)
_SENTENCE = compiled(
    r"\b(?:on|nous|je|j|il|elles?|ils|vous|tu|cela|est|sont|avons|ont|ai|etait|ne|n|pas|"
    r"annuel\w*|deja|chez|retient|retenons|comme|si|quand|votre|vos|cents?|mille|milliers?|"
    r"millions?|euh|a (?:mis|eu|pris|paye|achete|acquis|depense|investi)|s est|d en face|d a cote|"
    r"du coin|voisine?s?|(?:loca(?:l|ux)|terrains?|entrepots?) reste(?:nt)?)\b"
)
_TURN = compiled(r"\b(?:qui|que|qu|dont|afin|parce|car)\b|[()]|\bpour (?:que|qu)\b")
_AFTER = compiled(r" (?:de |d |pour |, |: |- ?|les? |la |l )(?!ca\b|un total)")
# "refonte du site : conception 3 000, hébergement 200": work on the digital thing before.
_WORK = compiled(
    r"(?:installation|mise en (?:service|place|route|ligne)|deploiement|developpement|conception|"
    r"realisation|creation|refonte|migration|programmation|codage|graphisme|design|referencement|"
    r"support|assistance|livraison et installation|pose)(?: et (?:la |le )?[a-z]+)?"
)
_OF_IT = compiled(r" ?(?:(?:son|sa|leur|l|la|le|une?|de|d) )*")
_INDEFINITE = compiled(r"\b(?:une?|des|du|de la|\d+|deux|trois|quatre|cinq) (?:\w+ )?$")
_FOR = compiled(
    r" (?:(?:€|euros?|ht|ttc|hors taxes?) ){0,3}(?:pour|de|d) (?:(?:la|le|les|l|une?|des|notre|nos|"
    r"mon|ma) )?"
)
_STOP = compiled(r" ?(?:[,;.:!?+=]|\bet\b|\bpuis\b|$)")


def find(message: Message, prices: list[Figure], products: list[Product]) -> list[Product]:
    """Takes a message, its prices and the products known; returns the things that have the other
    prices, where their words tell what kind of thing they are.
    """
    found: list[Product] = []
    for index, price in enumerate(prices):
        taken = [p.end for p in [*products, *found] if p.end <= price.start]
        first = max([0, *taken, *(other.end for other in prices[:index])])
        if any(p.start < price.start < p.end for p in products):
            continue
        if products and said_before(THAT_IS, message.text, price.start):
            continue  # "on en prend 2 exemplaires donc 2 900 €"
        if _is_of_next(message, price, products):
            continue
        thing = _thing(message, first, price.start) or _work(message, first, price.start, products)
        after = first and any(p.end == first for p in products)
        if thing and after and not _is_next(message, first, thing):
            thing = None  # "la toiture, le couvreur demande 7 500 €"
        if not thing and not _has_one_before(message, first, price, products):
            later = [o.start for o in prices[index + 1 :]] + [
                p.start for p in products if p.start >= price.end
            ]
            thing = _thing_after(message, price.end, min(later, default=len(message.text)))
        if thing:
            found.append(thing)
    return found


def _is_next(message: Message, first: int, thing: Product) -> bool:
    """True for a thing told apart from the one before it: ", un barnum"."""
    link = message.text[first : thing.start]
    return bool(SEPARATOR.search(link) and _INDEFINITE.search(link))


def _is_of_next(message: Message, price: Figure, products: list[Product]) -> bool:
    """True for 'le devis de Polaris dit 2 875 € HT pour la caisse': the price of what follows."""
    after = next((p for p in products if p.start >= price.end), None)
    if after is None or after.category == "not_digital":
        return False
    return bool(_FOR.fullmatch(message.text, price.end, after.start))


def _has_one_before(message: Message, first: int, price: Figure, products: list[Product]) -> bool:
    """True when the thing before the price is a known one."""
    return any(p.end == first for p in products) and first > 0


def _thing(message: Message, first: int, last: int) -> Product | None:
    """The thing named just before a price, after the last separator."""
    text = message.text
    trail = TRAIL.search(text[first:last])
    end = first + (trail.start() if trail else len(text[first:last].rstrip(" ,:;-=(+")))
    while end > first and text[end - 1] in " ,:;-=(+":
        end -= 1
    start = max([first, *(m.end() for m in SEPARATOR.finditer(text, first, end))])
    return _named(message, start, end)


def _work(message: Message, first: int, last: int, products: list[Product]) -> Product | None:
    """The work told just before a price: of the kind of the digital thing that it is done on."""
    text = message.text
    trail = TRAIL.search(text[first:last])
    end = first + (trail.start() if trail else len(text[first:last].rstrip(" ,:;-=(+")))
    start = max([first, *(m.end() for m in SEPARATOR.finditer(text, first, end))])
    lead = _OF_IT.match(text, start)
    start = lead.end() if lead else start
    done_on = [p for p in products if p.end <= start and p.category != "not_digital"]
    if not done_on or not _WORK.fullmatch(text, start, end):
        return None
    return Product("other_digital", start, end, vague=True, known=False)


def _thing_after(message: Message, start: int, last: int) -> Product | None:
    lead = _AFTER.match(message.text, start, last)
    if not lead:
        return None
    stop = _STOP.search(message.text, lead.end(), last)
    return _named(message, lead.end(), stop.start() if stop else last)


def _named(message: Message, start: int, end: int) -> Product | None:
    """The thing these words name once what leads to it is left out; None when they do not."""
    text = message.text
    for cue in CUE.finditer(text, start, end):
        if cue["want"]:
            start = cue.end()
    while start < end:
        word = text[start:end].split(" ", 1)[0]
        if word and word not in LEADS and word.isalpha():
            break
        start += len(word) + 1
    turn = _TURN.search(text, start, end)
    end = turn.start() if turn else end
    name = text[start:end].rstrip(" ,")
    if len(name) < 3 or len(name.split()) > _LONGEST or _SENTENCE.search(name):
        return None
    kind = next((kind for kind, words in _KINDS if words.search(name)), None)
    if kind is None and _NO_THING.match(name):
        return None
    return Product(kind or "not_digital", start, start + len(name), vague=True, known=False)
