"""Where an excluded sector ends: what its word is of tells whether it is one.

"conseil" to firms is consulting, "conseil conjugal" helps people; "prêt de jeux" is no finance;
"coaching de dirigeants" is consulting, "coaching scolaire" is not; an accessory of a trade ("une
menuiserie, avec étude et conseil") is no sector of its own.
"""

from __future__ import annotations

from dataclasses import replace

from bot.nlu.deed_words import OF_PEOPLE
from bot.nlu.patterns import any_of
from bot.nlu.prefilter import compiled
from bot.nlu.standing import Mention
from bot.nlu.text import Message

_FIRMS = (
    r"(?:entrep\w+|chefs?|dirigeants?|managers?|cadres?|equipes?|tpe|pme|start ?ups?|"
    r"associations?|assos|structures?|collectivites|mairies|communes|societes?|cooperatives?|porteurs?|projets?|"
    r"createurs?|creation|commerc\w+|professionnel\w*|pros?|salarie\w*|organisations?|"
    r"changement|strateg\w+|elus|startups?|reseaux?|business|carriere|territoires?|"
    r"independants?|artisans?|agriculteurs?)\b"
)
_INSTITUTIONS = (
    r"(?:hopitaux|ehpad|ecoles|lycees|colleges|cantines|creches|usines|restaurants|restos|hotels|"
    r"campings|cliniques|clubs|industri\w+|internats|maisons de retraite|bureaux|magasins|musees)\b"
)
_OF = r" (?:(?:de|d|des|du|en|a|au|aux|pour|vers|avec|dans|sur|contre) )(?:la |le |les |l |une? )?"
_LEARNED = any_of(
    "scolaires? sportive?s? bien.etre familiale?s? parentale?s? minceur vocale?s? culinaires? "
    "artistiques? musicale?s? mental sante yoga nutrition\\w*"
)
_PRIVATE = any_of(
    "conjuga\\w+ familia\\w+ budget\\w* parenta\\w+ nutrition\\w* alimentaires? dietetique "
    "genealogique genetique sexu\\w+ medical\\w* scolaires? vestimentaires? beaute lecture"
)
# (sector, the word, what follows it, the sector it then is)
_RULES = (
    ("finance", r"prets?", (
        r" (?:de|d) (?!(?:l )?(?:argent|honneur|fonds|tresorerie|sommes?|capital|capitaux|"
        r"solidarite|soutien|proximite|montant)\b)[a-z]{3,}"), "other"),
    ("finance", r"credits?", r" (?:de tva|d impots?|de taxes?)\b", "no activity"),
    ("finance", r"banques?", (
        r" (?:de|d) (?!(?:france|investissement|developpement|detail|depot|financement|credit|"
        r"gros|affaires|l economie)\b)[a-z]{3,}"), "other"),
    ("finance", r"patrimoine", r" (?:bati|immobilier|locatif|foncier)\b", "real_estate"),
    ("finance", r"patrimoine", r" (?:naturel|culturel|historique|industriel|rural)\b", "other"),
    ("consulting", r"conseils?", (
        rf" (?:en |aux? |a la |de |sur la |sur l )?{_PRIVATE}"
        rf"(?!.{{0,30}}\b(?:{_FIRMS}|{_INSTITUTIONS}))"
        r"| en (?:insertion|economie sociale et familiale|evolution personnelle|lactation|image|"
        r"jardinage)\b"
        r"| (?:aux|des|pour les) (?:familles|menages|habitants|parents|locataires|malades|patients|"
        r"consommateurs|victimes|chomeurs|jeunes|migrants|etudiants|jardiniers)\b"), "other"),
    ("consulting?", r"recrutements?", (
        r" (?:standard|classique|normal|ordinaire|courant|traditionnel)\w*"), "no activity"),
    ("consulting?", r"coach(?:ing|s|es)?", rf"(?:{_OF}| ){_FIRMS}", "consulting"),
    ("consulting?", r"coach(?:ing|s|es)?", rf"{_OF}[a-z]{{3,}}| {_LEARNED}", "other"),
    ("consulting?", r"accompagnements?", (
        rf"(?: a domicile)?(?: (?:de|d|des|aux) {OF_PEOPLE}"
        rf"|{_OF}(?!(?:[a-z]+ ){{0,2}}{_FIRMS})[a-z]{{3,}}"
        r"| (?:juridique|social|scolaire|socio|educati|psycho|individu|parental|a la|global|medical"
        r"|spirituel|funeraire|musical|sportif)\w*)"), "other"),
    ("training?", r"ecoles?", (
        r" (?:primaires?|maternelles?|elementaires?|hors contrat|publiques?|sociale|buissonniere|"
        r"libre|democratique|alternative|inclusive|bilingue|rurale)\b"
        r"| (?:de|d|des|du) (?:la |l |les )?(?!(?:commerce|langues?|formation|management|coiffure|"
        r"cuisine|couture|cod\w+|gestion|ingenieurs?|communication|vente|journalisme|design|"
        r"numerique|informatique|production|deuxieme|metiers|esthetique)\b)[a-z]{3,}"), "other"),
    ("training?", r"stages?", (
        r" (?:de|d) (?!(?:formation|gestion|management|vente|langue|anglais|recuperation|fin)\b)"
        r"[a-z]{3,}"), "other"),
    ("training", r"formations?", (
        r" (?:musicale?s?|artistiques?|instrumentale?s?|chorale?s?|theatrales?|politiques?|"
        r"spirituelles?|de fanfares?|rock|jazz|orchestrale)\b"), "other"),
    ("engineering_office?", r"recherches?", (
        r" (?:historiques?|genealogiques?|de (?!developpement|solutions)[a-z]{4,}|artistiques?|"
        r"theatrale|musicale|participative|patrimoniale)"), "other"),
    ("engineering_office?", r"laboratoires?", (
        r" (?:photo\w*|de (?!recherche|controle|mesures?|essais|materiaux|analyses?)[a-z]{4,}|"
        r"citoyen|artisanal|culinaire|artistique|d idees)"), "other"),
    ("wholesale?", r"distribution", (
        r"(?! .{0,40}\b(?:magasins|pros?|professionnels|restau\w+|revendeurs|commerc\w+|grossistes|"
        r"distributeurs)\b)(?: gratuite| solidaire)? (?:de|d) [a-z]{4,}"), "other"),
)  # fmt: skip
_COMPILED = tuple(
    (sector, compiled(word), compiled(f"(?:{after})"), value)
    for sector, word, after, value in _RULES
)
_ACCESSORY = compiled(
    r"\b(?:avec|y compris|plus|apres|avant)(?: (?:etudes?|conseils?|diagnostics?|formations?|et|ou|"
    r",|un peu de|quelques|de|des|nos|vos|les|nombreux|bons))* $"
)


def settled(message: Message, mention: Mention) -> Mention:
    """Takes a word of activity; returns it with the sector that what follows it tells."""
    if mention.value == "other":
        return mention
    end = message.span(mention.first, mention.last)[1]
    word = message.tokens[mention.last - 1].norm
    for sector, head, after, value in _COMPILED:
        if mention.value == sector and head.fullmatch(word) and after.match(message.text, end):
            return replace(mention, value=value)
    return mention


def is_accessory(message: Message, mention: Mention, found: list[Mention]) -> bool:
    """True for an advice or a study that goes with a trade: "du vrac, avec conseil"."""
    if mention.value.removesuffix("?") not in ("consulting", "engineering_office"):
        return False
    start = message.starts[mention.first]
    trade = any(one.value == "other" and one.first < mention.first for one in found)
    first = message.clause_of(start)[0]
    return trade and bool(_ACCESSORY.search(message.text, max(0, first - 2), start))
