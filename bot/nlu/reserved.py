"""Figures that are nobody's fact: telephone numbers, SIREN, years, laws, addresses, rates."""

from __future__ import annotations

from bot.nlu.prefilter import compiled, needed
from bot.nlu.text import Message

_CURRENCY = r"(?! ?(?:€|euros?|eur|k|m|ht|ttc|millions?)\b)(?! €)"
_UNITS = (
    r"(?: (?:et|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|"
    r"quinze|seize|vingts?|trente|quarante|cinquante|soixante)\b){0,4}"
)
_PATTERNS = [
    # "mon 07 : 07 58 21 94 36": called by how it begins
    r"(?:\b0[1-9] (?:(?:\b(?:c est|le|la|du|de|d|l|bureau|est|asso|secretariat|siege|presidente?|"
    r"direct\w+|portable|fixe|perso|pro)\b|[,:=>-]) ?){0,6})?"
    r"(?:\b(?:numero|num|n °|no|tel|telephone|portable|mobile|fixe) ?:? ?)?"
    r"(?:\+ ?33 ?|\b0033 ?|\b0)[1-9](?:[ .-]?\d\d){4}\b",  # telephone
    r"\b0[1-9] ?(?:(?:c est|[:=>,-]) ?){1,3}(?=(?:\+ ?33 ?|0)[1-9](?:[ .-]?\d\d){4}\b)",
    r"\b(?:siren|siret|rcs|rna|naf|ape|tva|iban|rib|kbis|identifiant)\b[^\d,;]{0,12}"
    r"(?:\w{0,4} ?)?\d[\d .]*\d",
    rf"\b\d{{14}}\b|\b\d{{3}} \d{{3}} \d{{3}} \d{{5}}\b|\b\d{{9}}\b{_CURRENCY}",
    rf"\b(?<![\d,.] )\d{{3}} \d{{3}} \d{{3}}\b{_CURRENCY}(?! \d)",
    r"\bw ?\d{9}\b",
    r"\bloi (?:de |du |n ° ?)?(?:1 er juillet )?(?:19|20)?\d\d\b|\b1901\b|\b1908\b(?= )",
    r"\b(?:en|depuis|annees?|exercices?|bilan|comptes|courant|debut|fin|mi|ete|hiver|printemps|"
    r"automne|creee?s?|fondee?s?|ouverte?s?|nee?s?|horizon|saison|depuis l an|avant|apres|"
    r"jusqu en|des|pour|d ici|ressources|recettes|produits) "
    r"(?:- )?(?:l annee |de l annee |en |fin |debut )*(?:19|20)\d\d\b"
    r"(?! ?(?:€|euros?|eur|k|ht|ttc|salarie|personne))",
    rf"\b20(?:1[5-9]|2\d|3\d)\b{_CURRENCY}(?= ?(?:[:=()]|- |(?:s|se|est|etait|a|c|il|nous|on|"
    r"atteint|fait|tourne|environ|soit)\b|,? ?\d))",  # "CA 2025 : 300 000"
    rf"\b(?:budget|ca|affaires|chiffre|comptes?|exercice|resultat|bilan|cloture|recettes?|produits?|"
    rf"ressources)(?: [a-z]+){{0,2}} 20[12]\d\b{_CURRENCY}",  # "budget réalisé 2025 612 400 €"
    r"\b(?:dat(?:e|ent|ant|ait) de) (?:l an(?:nee)? )?(?:deux mille|"
    rf"mille neuf cents?|20[012]\d|19\d\d){_UNITS}\b(?! (?:euros?|ht|ttc|hors|salarie\w*)\b)"
    rf"{_CURRENCY}",
    r"\bn - \d\b",
    r"\btaux (?:a |de |d )?(?:zero|0)\b|\b(?:un|le|de) zeros?\b",
    rf"\b(?:prenez|retenez|gardez|prendre|retenir|garder|annee) 20[12]\d\b{_CURRENCY}",
    r"\b(?:19|20)\d\d[/-](?:19|20)?\d\d\b",
    r"[\d.,]+ (?:%|pour cents?\b|pourcents?\b|pct\b)",
    r"\b\d{1,4} (?:bis |ter )?,? ?(?:rue|avenue|av|bd|boulevard|place|chemin|route|"
    r"impasse|allee|quai|"
    r"square|cours|ruelle|residence|lotissement|sentier|faubourg|cite|cedex)\b",
    r"\b(?:article|art|alinea|page|etape|question|point|niveau|lot|bp|cs|apt|appt|batiment|"
    r"numero|num|n °|no|tel|telephone|version|v|tranche|chapitre|annexe|groupe|phase|"
    r"windows|office|catalogue) ?:? ?\d+\b(?! \d{3}\b| ?€| ?(?:euros?|eur|ht|ttc|salari\w+|"
    r"personnes?|employe\w*|etp|cdi|cdd|k|m|millions?|mille)\b)",
    r"\b(?:la|sur|route|autoroute|nationale|departementale|l) (?:a\d{1,3}|[dn] ?\d{1,4})\b"
    r"(?! ?(?:€|euros?))",  # a road
    r"\b\d+(?:er|ere|eme|e) (?:fois|arrondissement|etage|annee|demande)\b",
    r"\b(?:le|la|votre|vos|ce) (?:minimum|maximum|plafond|plancher|seuil|limite) (?:(?:est|de|d|a|"
    r"fixee?|des) ){1,3}\d[\d ]*",  # the scheme's
    r"\b\d[\d ]*(?:€ |euros? )?(?:le|votre) (?:mini|maxi|minimum|maximum|plafond|plancher|seuil)\b",
    r"\d[\d ]*(?:€ |euros? )?(?:(?:au )?(?:minimum|maximum|mini|maxi)) ?,? (?:c est|ca fait|c) "
    r"(?:\w+ )?(?:beaucoup|trop|enorme|peu|lourd|haut|elevee?|cher|abuse|dur|rien|impossible)\b",
    r"\b(?:code|digicode|mdp|mot de passe)(?! (?:postal|commune|insee|ape|naf))(?: [a-z]+){0,5} "
    r"(?:: )?\d{4,6}\b(?! ?(?:€|euros?|ht|ttc|k)\b)",  # of a door
    r"\b(?:24|7) ?[hj]? ?(?:/|sur) ?(?:24|7)\b",  # 24h/24, 7 jours sur 7
    r"\b(?:attend\w*|dans|patient\w*|donne\w*|moi|juste|encore) \d{1,2} ?(?:min|mn|minutes?)\b",
    r"\b\d[\d., ]* m ?[23]\b",
    r"\b(?:ecrans?|teles?|tv|televis\w+|cameras?|webcams?|\w*projecteurs?|moniteurs?|dalles?|"
    r"drones?)(?: [a-z]+){0,2} [48] ?k\b(?! ?(?:€|euros?|ht|ttc))",  # of a screen
    r"\b\d{1,2} ?h(?: ?\d\d)?\b|\b\d{1,2} heures? ?\d{0,2}\b|\b\d{1,2}:\d\d\b",
]  # fmt: skip
_WORDED = [compiled(pattern) for pattern in _PATTERNS if needed(pattern)]
_FIGURES = compiled("|".join(f"(?:{pattern})" for pattern in _PATTERNS if not needed(pattern)))
_ALL = (_FIGURES, *_WORDED)
_ANY = compiled(r"\d| (?:zero|deux mille|mille neuf)")


def find_reserved(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the canonical spans of figures that must not be read."""
    text = message.text
    if not _ANY.search(text):
        return []
    return [match.span() for pattern in _ALL for match in pattern.finditer(text)]
