"""Words of activity that are someone else's, a building's or a moment's; and those that tell, by
where one stands, what one does."""

from __future__ import annotations

from bot.nlu import theirs
from bot.nlu.elsewhere import is_a_name
from bot.nlu.frames import LINKED, LOOSE, OWN, START
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_OF_A_MEETING = compiled(r" (?:de l (?:ag|assemblee)|de (?:noel|fin d annee|l an))\b")
# "je dépose le dossier pour un lieu de répit", "j'écris au nom d'une chorale".
_PRESENTS = compiled(
    r"\b(?:depose|deposons|dossier|demande|ecris|ecrivons|appelle|contacte|candidature)"
    r"(?: \w+){0,3} (?:pour|au nom d|de la part d|pour le compte d) (?:une? )(?:\w+ d )?$"
)
# "le service social de la mairie", "la holding et nous": someone else's.
_OF_ANOTHER = compiled(
    r" (?:de la (?:mairie|commune|caf|msa|prefecture|metropole|region)|du departement|de l etat|"
    r"et (?:nous|moi)(?= ?(?:$|[,.;!])))\b"
)
# "le magasin d'en bas", "la boulangerie voisine".
_NEARBY = compiled(
    r" (?:d (?:en (?:bas|haut|face)|a cote)|du (?:coin|dessous|dessus)|voisine?)"
    r"(?= ?(?:$|[,.;]|qui\b|a\b))"
)
# "parfaitement à jour depuis que Solange tient la paie": a reason, of someone.
_REASON = compiled(
    r"\b(?:que|qu|car|puisqu\w*|vu qu\w*|quand|lorsqu\w*) (?!(?:on|nous|je|j|c|l|notre|nos|mon|ma|"
    r"ce|le|la|les|a|en|d|du|de|des|sur|pour|dans|vous)\b)(?P<who>[a-z]+) [a-z]+ "
    r"(?:que )?(?:le |la |les |l |du |des |de )$"
)
# "CAP petite enfance", "on prépare au BTS tourisme": what the degree is of.
_OF_A_DEGREE = compiled(
    r"\b(?:cap|bep|bac pro|bac|bts|bp|bpjeps|dejeps|deust|dut|licence|master|titre pro\w*|"
    r"diplomes?|certificat|brevet|concours|examens?)(?: (?:de|d|du|en))?(?: (?:la|l|le))? $"
)
_MERELY_ME = compiled(r"\bmoi je (?:ne )?fais (?:que |juste |surtout )?(?:le|la|les|l) ")
# "dans l'ancienne filature", "derrière l'ancien cinéma": a building.
_FORMER = compiled(
    r"\b(?:dans|a|au|derriere|en|sur|devant) (?:le |la |l |les |une? |d )?"
    r"(?:ancien|ancienne|ex|vieille|vieux) (?:batiment |local |locaux |site )?"
    r"(?:de |d |du )?(?:la |l )?$"
    r"|\b(?:l |une? )(?:ancien|ancienne) (?:corps de |batiment de |local de )?$"
)
_WE_RUN = compiled(
    r"(?: (?!qu\b|que\b)[a-z]+){0,3} (?:qu on|que nous|que l on) (?:(?:ger|exploit|anim|"
    r"dirig|port|tien|ten)\w*|fai(?:t|sons) (?:tourner|vivre)|(?:a|avons|ai) (?:ouver|cree|mont|"
    r"lanc|repri|fond)\w*)\b"
)
_AT_THE = compiled(r" ?(?:et |mais |alors |bonjour |chez nous |ici |nous |,)*(?:a la|a l|au) ")
# "à la blanchisserie on est neuf", "à la fromagerie, on remplace la caisse".
_HERE = compiled(
    r" ?,? (?:(?:il )?y (?:en )?a (?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|"
    r"[a-z]+ (?:salarie|personne|employe|etp|fiche|contrat|poste)\w*)|"
    r"(?:on (?:est|a|compte)|nous (?:sommes|avons|comptons)) (?:\d|[a-z]+(?: [a-z]+)? "
    r"(?:salarie|personne|employe|fiche|contrat)\w*|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|"
    r"(?:on|nous) (?:(?:nous )?(?:faut|faudrait|emploi\w+|employons|remplac\w+|change|changeons|"
    r"equip\w+|install\w+|achet\w+|voudr\w+|veut|voulons|a besoin|avons besoin|embauch\w+)))\b"
)
_NUMBER = (
    r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|vingt|trente|[a-z]+aine)"
)
_STAFF = (
    r"(?:salariee?s?|personnes?|employee?s?|etp|cdi|cdd|postes?|permanente?s?|temps|plein|partiel|"
    r"contrats?|collegues?|apprenti(?:e?s?|ssages?)|(?!voisin)[a-z]{3,}(?:eurs?|euses?|rices?|iers?|ieres?|istes?|"
    r"iennes?|iens?)|de|d|a|en|et|dont|,)"
)
# "on est une quinzaine à la recyclerie", "7 dans la librairie", "64 000 € de CA à la laverie".
_COUNTED_AT = compiled(
    r"(?:^ ?|\b(?:on est|nous sommes|on a|nous avons|j ai|y a|on compte|nous comptons|"
    r"on emploie) )"
    r"(?:(?:oui|non|alors|euh|ben|bah|donc|environ|a peu pres|presque|que|plus de|au total|en tout|"
    rf"actuellement|,) )*{_NUMBER}(?: (?:{_STAFF}|{_NUMBER}))* "
    r"(?:a la|a l|au|dans (?:la|le|l)) (?:petite? )?$"
    r"|\b(?:ca|chiffre(?: d affaires)?|budget|ventes?|recettes)(?: [a-z]+){0,3}"
    r" (?:(?:a|pour|dans|de) (?:la|le|l)|au|du) (?:petite? )?$"
)
# "d'après notre cabinet d'audit", "chiffres du cabinet d'expertise", "le cabinet qui fait la paie"
_SOURCE = compiled(
    r"\b(?:selon|d apres|dixit|disiez|a en croire|en crois|source|certifiee?s? par|verifiee?s? par|"
    r"vus? (?:avec|par)|chiffres? (?:de|du|des)|comptes? (?:de|du|des))(?: :)?"
    r"(?: (?:le|la|les|l|notre|nos|mon|une?|ma|ce que dit|d))* $"
    r"|\b(?:le|la|l|les|notre|mon|du|au) (?:cabinet|comptable|fiduciaire|prestataire|bureau|dame|"
    r"monsieur|collegue)s? (?:\w+ )?qui (?:nous )?(?:fait|tient|gere|etablit|suit|sort|edite|font) "
    r"(?:le |la |les |nos |notre )?$"
)
# "le centre national du livre", "notre seul numérique c'est le standard"
_OF_A_BODY = compiled(
    r"\b(?<!un )(?<!notre )(?:centre|agence|office|conservatoire|institut|fonds|caisse|maison|"
    r"direction|"
    r"observatoire|comite|conseil) (?:national|regional|francais|departemental)e? (?:du|des|"
    r"(?:de|d|pour)(?: (?:la|l|le|les))?) $"
    r"|\b(?:seule?s?|unique|pour tout) (?:outil )?(?:numerique|informatique|digital)\b[^,;.]*$"
)
# "association du lycée", "foyer du collège": of whom, or where.
_OF_A_SCHOOL = compiled(
    r"\b(?:asso\w*|amicale|foyer|comite|bureau|cooperative)(?: sportive| culturelle)? "
    r"(?:du|de la|de l) $"
)
_SCHOOL = frozenset(
    ("lycee", "college", "ecole", "fac", "faculte", "universite", "internat", "campus", "paroisse")
)
# "trois jeunes en stage": learners.
_SHORT_STAYS = frozenset(("stage", "stages", "formation", "alternance", "apprentissage"))
_LEARNERS = compiled(r"\b(?:jeunes?|personnes?|eleves?|etudiante?s?|stagiaires?|ados?|\d+) en $")


def is_not_ours(message: Message, first: int, span: tuple[int, int], found: str) -> bool:
    """Takes the first token of a word of activity, the clause before it and where it ends, and what
    governs it; returns True for "M. Carpentier", "dans l'ancienne filature", "la holding et nous",
    "trois jeunes en stage", "depuis que Solange tient la paie"."""
    start, end = span
    before = message.text[start : message.starts[first]]
    if _OF_A_MEETING.match(message.text, end) or is_a_name(message, first):
        return True
    if _NEARBY.match(message.text, end):
        return True
    if found in (START, LOOSE, LINKED) and _OF_ANOTHER.match(message.text, end):
        return True
    school = message.tokens[first].norm in _SCHOOL and _OF_A_SCHOOL.search(before)
    if school and not message.text.startswith((" de ", " d ", " du "), end):
        return True
    if _FORMER.search(before) or _SOURCE.search(before) or _OF_A_BODY.search(before):
        return True
    if theirs.is_theirs(message.text, message.starts[first], end, start):
        return True
    if _OF_A_DEGREE.search(before):
        return True
    if message.tokens[first].norm in _SHORT_STAYS and _LEARNERS.search(before):
        return True
    return found == OWN and bool(_REASON.search(before) or _MERELY_ME.search(before))


def presents(before: str) -> bool:
    """Takes what stands before a word of activity; returns True for "j'écris au nom d'une"."""
    return bool(_PRESENTS.search(before))


def is_here(message: Message, before: str, end: int) -> bool:
    """Takes what stands before a place and where it ends; returns True for "à la blanchisserie y a
    neuf salariés", "on est neuf à la blanchisserie": where we are, and what we are."""
    if _AT_THE.fullmatch(before):
        return bool(_HERE.match(message.text, end))
    return bool(_COUNTED_AT.search(before))


def is_run_by_us(message: Message, end: int) -> bool:
    """Takes where a word of activity ends; returns True for "l'imprimerie solidaire qu'on gère"."""
    return bool(_WE_RUN.match(message.text, end))
