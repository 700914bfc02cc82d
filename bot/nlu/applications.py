"""The previous INESS application: a date near words of application, or "never"."""

from __future__ import annotations

import re

from bot.nlu import long_ago
from bot.nlu.aid_words import SOURCE
from bot.nlu.date_words import MONTH
from bot.nlu.dated import YEAR
from bot.nlu.dates import DateFound
from bot.nlu.entity import IF_ASKED, Entity, unsure
from bot.nlu.modality import OTHERS, find_scopes
from bot.nlu.polarity import segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

FACT = "last_application_on"
_ACT = (
    r"(?:demandes?|demandee?|depots? (?:precedente?s?|anterieure?s?|iness)|"
    r"dossiers?|candidatures?|iness|depos\w+|obtenu\w*|beneficie\w*|"
    r"sollicit\w+|postul\w+|touche|fait appel|eu recours|"
    r"eu (?:droit a )?(?:cette|l|une|la) ?(?:aide|"
    r"subvention|meme)|eu droit|"
    r"(?:cette|votre|la meme|l) (?:aide(?! (?:a|aux|au|alimentaire|menagere)\b)|"
    r"subvention)|aide numerique|aide de la region)"
)
_CONTEXT = compiled(rf"\b{_ACT}\b")
_NAMED = compiled(
    r"\b(?:precedente?s?|anterieure?s?|iness|aides?|subvention|region|"
    r"numerique|deja|notre|nous|on|derniere? (?:fois|demande|"
    r"dossier|aide))\b"
)
_OTHER_FILE = compiled(
    r"\b(?:moratoire|echeanciers?|bilan|tribunal|plainte|brevet|marque|statuts|"
    r"tiers de confiance|esus|agrement|ademe|bpi\w*|fdva|feder|urssaf|certif\w*|urscop|cress|"
    r"association (?:cree|fondee)|creee?s?|fondee?s?|existe|ouvert\w*|immatricul\w*|"
    r"salari\w+ depuis|embauch\w+|qualiopi|conventionn\w+|siae|redressement|nee)\b"
)
_INESS = compiled(r"\b(?:iness|cette aide|meme aide|votre aide|aide numerique)\b")
# What else is asked for, obtained, certified: the date is its own.
_OTHER_SUBJECT = compiled(
    r"\b(?:agrements?|ess?us\w*|entreprises? solidaires?|certif\w*|sertif\w*|conventions?|"
    r"attestations?|"
    r"(?:aides?|subventions?|dossiers?|demandes?) (?:\w+ )?(?:de |du |d |a )(?:la |l |notre )?"
    r"(?:mairie|ville|commune|departement|agglo\w*|metropole|etat|europe|drac|caf|fondation|"
    r"communaute|epci|cpam|ars|fse|feder|ademe|bpi\w*)|logement|permis|retraite|passeport)\b"
)
# What else has a date: "votre courrier du 4 mai", "le jugement date du…".
_RETURN = r"(?:declarations?|liasses?|dsn)"  # a tax return
_OTHER_DATED = compiled(
    r"\b(?:courriers?|mails?|e ?mails?|lettres?|messages?|appels?|sms|jugements?|ordonnances?|"
    r"tribunal|audiences?|certificats?|attestations?|labels?|arretes?|statuts|ag|assemblees?|"
    r"reunions?|rendez vous|rdv|devis|factures?|contrats?|bail|inaugurations?|articles?|decrets?|"
    r"kbis|bilans?|comptes|exercices?|brochures?|documents?|conventions?|embauches?|travaux|"
    r"commissions?|jurys?|comites?|deliberations?|instructions?|"
    rf"{_RETURN}|livraisons?|permanences?|elections?|formations?|visites?|plaintes?|"
    r"mises? en demeure)\b"
    r"(?: (?!iness\b|demandes?\b|dossiers?\b|depos\w*|candidatures?\b|aides?\b|subventions?\b)"
    r"\w+){0,6} $|\bstatuts (?:\w+ ){0,3}?(?:depos|sign|enregistr|publi|modifi)\w*(?: \w+){0,2} $"
)
_BY_LETTER = compiled(r"\bpar (?:un |notre |mon )?(?:courrier|mail|e ?mail|lettre|message)\b")
_WE_APPLIED = compiled(
    r"\b(?:on|nous|j|je|l) (?:l )?(?:a|avons|ai) (?:bien )?(?:sollicit|demand|depos|candidat|"
    r"postul)\w*"
)
_JUST_NOW = compiled(
    r"\b(?:hier|avant hier|aujourd hui|ce (?:matin|midi|soir|jour|mois)|cette semaine|"
    r"la semaine derniere|l instant)\b"
)
# "un dossier à la Fondation de France en 2024", "une aide de la mairie en mai": not the Region's.
_OTHER_FUNDER = compiled(
    rf"\b(?:dossiers?|demandes?|depos\w+|candidat\w*|appels? a projets?|postul\w+|sollicit\w+|"
    rf"demande[rs]?)\b[^.;!?,]{{0,25}}? (?:a|au|aux|aupres|chez)(?: (?:de|d|du|la|le|l|une?|"
    rf"notre))* "
    rf"(?:fondations?|fonds de dotation|mecen\w+|edf|{SOURCE})\b[^.;!?]{{0,30}}$|"
    rf"\b(?<!avec l )(?<!a l )(?:dossiers?|demandes?|aides?|subventions?|appels? a projets?) "
    rf"(?:de |du |d )?(?:(?:la|l|une?) )?(?:fondations?|mecen\w+|prive\w*|{SOURCE})\b"
    rf"[^.;!?]{{0,30}}$"
)
_OUTCOME = compiled(
    r"\b(?:accept\w*|accord\w*|vers\w*|pay\w*|refus\w*|valid\w*|vot\w*|recu\w*|notifi\w*|"
    r"sold\w*|encaiss\w*|repondu|reponse|obtenu\w*)\b[^.;!?]*$"
)
# "on avait commencé un dossier en mai mais on ne l'a pas envoyé": nothing was applied for.
_UNSENT = compiled(
    r"\b(?:pas|jamais|sans) (?:ete )?(?:\w+ )?(?:envoye\w*|depose\w*|transmis\w*|finalise\w*|"
    r"termine\w*|l envoyer|le deposer|aller au bout|abouti\w*|fini\w*)\b|\babandonn\w+|"
    r"\blaisse\w* tomber"
)
_SO_NEVER = compiled(r"\b(?:donc|bref|alors) (?:jamais|non)\b")
# "on vous découvre", "jamais entendu parler de vous"
_NEW_TO_US = compiled(
    r"\b(?:vous|cette aide|l aide|le dispositif|iness) (?:\w+ )?(?:decouvr\w+)|"
    r"\bdecouvr\w+ (?:tout juste |juste )?(?:cette aide|l aide|le dispositif|iness|votre)|"
    r"\b(?:appris|apprend\w*|appren\w+|entend\w*|vien\w+ d entendre|entendu) (?:juste )?"
    r"(?:parler (?:de (?:vous|l aide|cette aide|iness)|du dispositif|pour la premiere)|"
    r"que (?:ca|cela|vous|l aide|cette aide|iness) exist|l existence)|"
    r"\bjamais (?:\w+ )?entendu parler|\bnouveau pour (?:nous|moi)\b|"
    r"\b(?:connaissai\w+|savai\w+|connaissions|savions) (?:meme )?(?:pas|rien)\b"
)
# "je suis arrivée le mois dernier", "en poste depuis janvier": one's own days, not a file's.
_CAME = compiled(
    r"\b(?:suis|est|sommes) (?:\w+ )?(?:arrivee?s?|la|ici|en poste|en conges?|embauchee?s?|"
    r"nommee?|elue?|"
    r"recrutee?s?|entree?s?|presidente?|benevole|directeur|directrice|tresorier\w*|"
    r"nouve(?:au|lle)|revenue?)(?: [^.;!?]{0,30})? $"
    r"|\b(?:je suis|on est|nous sommes) (?:\w+ )?partie?s?(?: [^.;!?]{0,30})? $"
    r"|\b(?:(?:pris|prends|prise de|pris mes) (?:fonctions?|poste|le relais|la suite)|en poste|"
    r"(?:ai|a) (?:commence|debute|repris|rejoint))(?: [^.;!?]{0,30})? $"
    r"|\b(?:comptable|tresorier\w*|expert|cabinet|president\w*|direct\w+|collegue) (?:\w+ )?"
    r"(?:vient|passe|rentre|revient|est (?:absente?|partie?)|est en \w+|reprend)"
    r"(?: [^.;!?]{0,30})? $"
)
# "jamais, nous pensons le faire à l'automne": a plan.
_PLANNED = compiled(
    r"\b(?:pens|compt|prevo|envisag|voudr|souhait|aimer|esper|reflech)\w+ (?:\w+ ){0,3}?"
    r"(?:faire|refaire|deposer|demander|lancer|envoyer|postuler|candidater|y mettre|attaquer)"
    r"(?: [^.;!?]{0,30})? $|\b(?:ce sera|ca sera|cela sera|on (?:le |la |en )?(?:fera|depose|"
    r"deposera|demandera))(?: [^.;!?]{0,30})? $"
)
# "on est créés depuis juin 2024": the age of the structure.
_BORN = compiled(
    r"\b(?:existe\w*|existons|cre(?:e\w*)?|fonde\w*|nee?s?|ouvert\w*|lance\w*|demarre\w*|"
    r"immatricul\w*|constitue\w*|"
    r"(?:asso\w*|structure|entreprise|societe|scop|scic|boite|cooperative) (?:ne )?date)"
    r"(?: (?:que|qu|nous|on|est|l|asso\w*))* "
    r"(?:(?:depuis|en|le|du|au|fin|debut|de)(?: \w+){0,2} )?$|"
    r"\b(?:existe\w*|existons) (?:que |qu )?$"
)
# "je suis arrivée en mars": the visitor's own time there.
_ARRIVED = compiled(
    r"\b(?:je (?:ne )?(?:suis|travaille|bosse)(?: (?:que|donc|tout juste|seulement|"
    r"moi meme))? (?:la|"
    r"ici|chez \w+|arrivee?|en poste|nommee?|embauchee?|recrutee?|elue?|entree?|president\w*|"
    r"tresori\w*|direct\w*|dans l \w+|salariee?|au (?:bureau|ca|poste)|benevole)|"
    r"j ai (?:ete |tout juste )?(?:pris|repris|rejoint|integre|demarre|commence|embauchee?|"
    r"recrutee?|nommee?|elue?|debute|succede)|j (?:occupe|etais)|"
    r"(?:mon|ma|notre|leur|son) (?:arrivee|prise|embauche|nomination|election)|"
    r"(?:pris|prise de|prends) (?:mes |mon |la |le )?(?:fonctions?|poste)|"
    r"(?:le|la|une?|l) (?:nouve\w+|actuel\w*) (?:direct|presid|tresor|bureau|equip)\w*)\b"
    r"(?: (?!depos|demand|iness|dossier)\w+){0,4} $"
)
_LAST = compiled(r"\b(?:la|ma|notre) (?:plus recente|derniere)(?! (?:annee|semaine))\b")
# "demande précédente : aucune"
_LABELLED = compiled(
    r"\b(?:(?:precedente?s?|anterieure?s?|derniere?s?|premiere?s?) (?:demandes?|dossiers?|depots?|"
    r"candidatures?|aides?)|(?:demandes?|dossiers?|depots?|candidatures?|aides?) (?:\w+ )?"
    r"(?:precedente?s?|anterieure?s?|iness|passee?s?)|iness)(?: iness)? ?[:=?] ?"
    r"(?:aucune?|neant|jamais|non|nan|rien|pas (?:de|encore)|sans objet|zero|0)\b"
)
# "a-t-on le droit de faire une demande cette année et une autre ensuite"
_ALLOWED = compiled(
    r"\b(?:droit (?:de|d)|peut|peux|pouvons|puis|possible (?:de|d)|autorisee?s? a|faut)"
    r"(?: (?:on|je|nous|en|la|l|il))* [a-z]+re?(?: \w+){0,5} $"
)
# "on a demandé un prêt en mars": what else is asked for.
_ASKED_ELSE = compiled(
    r"\b(?:demand|depos|sollicit|obten|touch|benefici|candidat|postul)\w* (?:pour |a |aupres )?"
    r"(?:d |de |du |des |un |une |la |le |les |l |notre |nos |aux? |a |votre )+"
    r"(?!(?:nouve\w+|petite?|premi\w+|deuxieme|seconde?|autres?|meme|derniere?|precedente?) )"
    r"(?!aides?\b|subvention|dossier|demande|iness|candidat|fois|region|dispositif|financement|"
    r"projet|numerique|vot\w+|cet\w*|ca\b|argent|somme|\d|janv|fev|mars|avr|mai|juin|juil|aout|"
    r"sept|oct|nov|dec|annee|an\b|ete|hiver|printemps|automne|rentree|debut|fin|mi\b|mois|"
    r"hauts|hdf|conseil|temps|epoque|formulaire|plateforme|portail)[a-z]{3}"
)
# "on ne peut pas déposer deux dossiers ?": what a rule allows.
_RULED = compiled(r"\b(?:peu[tx]|pouv\w+|doi[ts]|dev\w+|faut|droit|permis|possible|interdit)\b")
_AFTER_ALL = compiled(r"\b(?:mais|en fait|finalement) si\b")
_NEVER = compiled(
    rf"\b(?:jamais|pas encore|aucune?|n (?:a|ai|avons|avait) (?:encore )?(?:jamais|pas|"
    rf"rien)|pas)(?: \w+){{0,5}}? {_ACT}\b"
    r"|\b(?:(?<!une )(?:toute )?premiere (?:fois|demande|candidature|"
    r"sollicitation)|1 ?(?:ere|re|er) (?:fois|demande|dossier|depot|candidature)|"
    r"(?<!un )premier (?:dossier|depot))\b"
    r"(?! (?:\w+ ){0,2}?(?:a(?! la\b| l\b| ce)|ont|avait|est|etait|etais|remonte|date|"
    r"datait|refus\w*|accept\w*) )|"
    r"\bjamais (?:arrivee? )?(?:de la vie|avant|auparavant|deposee?|demandee?|"
    r"sollicitee?|obtenue?|fait|eu|encore|recu|beneficie)\b"
    rf"|\biness ?,? (?:c est|ce sera|ce serait|est) (?:(?:bien|donc|vraiment|la|notre|une|toute) )+"
    rf"(?:premiere|1 ?(?:ere|re|er))(?: fois)?(?= ?(?:$|[.,;!]))"
    rf"|\bni (?:\w+ ){{1,4}}ni (?:\w+ ){{1,4}}n (?:a|ai|avons|ont|avez)(?: \w+){{0,8}}? iness\b"
    rf"|\b{_ACT}(?: \w+){{0,3}} ?[:,]? jamais\b|\bnon jamais\b|^jamais\b"
)
# "on n'en a pas demandé", "on l'a jamais demandé": what, only the open question tells.
_UNNAMED = compiled(
    r"\b(?:en|l) (?:a|ai|avons) (?:\w+ ){0,3}?(?:demande|depose|fait|sollicite|obtenu|eu)\w*"
    r"(?! (?:iness|d aide|cette aide|de dossier))"
)
_NOT_NEVER = compiled(
    r"\bpas comme\b|\btouch\w+ (?:\w+ ){0,2}?(?:salaires?|paye|paie|remuneration|indemnites?)\b|"
    rf"\b(?:depos|fai|envoy|transm|rend)\w* (?:\w+ ){{0,2}}?{_RETURN}\b|"
    r"\b(?:pas|jamais|rien) (?:\w+ ){0,2}?demande\w* (?:de |d |un |une |le |la |les |l |nos |"
    r"aux? |a )"
    r"(?!demande|dossier|aides?\b(?! publique)|subvention|iness|titre|nom\b)|"
    r"\b(?:jamais|pas|rien|aucune?)(?: \w+){0,3}? (?:de |d |en )?(?:difficulte|salari\w*|agrement|"
    r"esus|aides? publiques?|retard|probleme|vendu|redressement|autre|"
    r"droit|rapport|nouvelles?|reponses?|retours?|rien a voir)|\b(?:contacte|ecris|appelle|viens?|"
    r"arrive)\b"
)


def read(message: Message, dates: list[DateFound]) -> tuple[list[Entity], list[DateFound]]:
    """Takes a message and its dates; returns the application's date, and the dates used."""
    never = _never(message, dates)
    new = _NEW_TO_US.search(message.text)
    if new and dates and all(_dates_the_news(message, new, one) for one in dates):
        return [Entity(FACT, "never", *new.span(), IF_ASKED)], dates
    if never and "jamais" in message.text and not (dates and _AFTER_ALL.search(message.text)):
        return [never], []
    if not never and not dates and (vague := long_ago.read(message)):
        return [unsure(FACT, "precise", [], message.said(*vague), *vague)], []
    if never and all(_is_of_others(message, one) for one in dates):
        return [never], []  # "c'est notre première demande, le voisin l'a eue l'an dernier"
    for found in sorted(dates, key=lambda one: _rank(message, one, len(dates))):
        clause = message.sentence_of(found.start)
        text = message.text[clause[0] : clause[1]]
        if dates_something_else(message, found):
            continue
        around = message.text[max(clause[0], found.start - 45) : found.end + 15]
        if not _CONTEXT.search(text) or _OTHER_FILE.search(around):
            continue
        if _OTHER_SUBJECT.search(text) and not _INESS.search(text):
            continue
        if re.search(
            r"\b(?:pas|non|plutot que|au lieu) (?:de |en |le |du |d |au )*$",
            message.text[: found.start],
        ):
            continue  # "pas de mars 2025 mais de mars 2024"
        if _ALLOWED.search(message.text, clause[0], found.start):
            continue
        if _ASKED_ELSE.search(message.text, clause[0], found.start):
            continue
        if len(message.tokens) <= 7 and not _NAMED.search(text):
            continue  # "demande déposée en janvier": which one, only the open question tells
        denied = re.search(rf"\b(?:pas|aucune?)(?! (?:en |de )?\d)(?: \w+){{0,4}} {_ACT}\b", text)
        if denied and not _AFTER_ALL.search(text):
            continue  # "pas de demande en 2024" says nothing of the other years
        return [entity(message, found, FACT)], [found]
    unsent = _UNSENT.search(message.text) and _SO_NEVER.search(message.text)
    if (unsent or (new and not never and not dates)) and "?" not in message.text:
        return [Entity(FACT, "never", *(unsent or new).span(), IF_ASKED)], []
    return ([never], []) if never else ([], [])


def _dates_the_news(message: Message, new: re.Match[str], found: DateFound) -> bool:
    """'non, on découvre l'aide ce matin': the day it was heard of."""
    clause = message.clause_of(new.start())
    return (
        clause == message.clause_of(found.start)
        and bool(_JUST_NOW.search(message.text, found.start - 5, found.end))
        and not _WE_APPLIED.search(message.text)
    )


def _is_of_others(message: Message, found: DateFound) -> bool:
    scopes = find_scopes(message)
    return any(s.kind == OTHERS and s.start <= found.start < s.end for s in scopes)


def _rank(message: Message, found: DateFound, dates: int) -> tuple[bool, bool, int]:
    """The date of the last application first, then the latest one of a day or a month; that of
    an answer or a payment last."""
    first, _ = message.clause_of(found.start)
    outcome = bool(_OUTCOME.search(message.text, max(first, found.start - 40), found.start))
    latest = -found.day.toordinal() if dates > 1 else 0
    return not _is_of_the_last(message, found), outcome or found.grain == YEAR, latest


def _is_of_the_last(message: Message, found: DateFound) -> bool:
    """'la première en avril 2022, la dernière en juin 2024'."""
    clause = message.clause_of(found.start)[0]
    return bool(_LAST.search(message.text, clause, found.start))


def dates_something_else(message: Message, found: DateFound) -> bool:
    """Takes a date; returns True for that of a letter, a judgment, a certificate, a meeting."""
    first = message.sentence_of(found.start)[0]
    before = message.text[first : found.start]
    clause = message.text[message.clause_of(found.start)[0] : found.start]
    born = _BORN.search(before) and not _CONTEXT.search(clause)
    if _OTHER_FUNDER.search(before) and not _INESS.search(message.text):
        return True
    if _BY_LETTER.search(before) and _WE_APPLIED.search(message.text, found.end):
        return False  # "par courrier du 12 juin 2024, nous avons sollicité l'aide"
    unsent = _UNSENT.search(message.text, found.end)
    if _ARRIVED.search(before) or (not _CONTEXT.search(clause) and _CAME.search(clause)):
        return True
    return bool(_OTHER_DATED.search(before) or born or unsent or _PLANNED.search(clause))


def _never(message: Message, dates: list[DateFound]) -> Entity | None:
    labelled = _LABELLED.search(message.text)
    if labelled:
        return Entity(FACT, "never", *labelled.span())
    found = _NEVER.finditer(message.text)
    return next((one for match in found for one in _told_never(message, match, dates)), None)


def _told_never(message: Message, never: re.Match[str], dates: list[DateFound]) -> list[Entity]:
    if _FIRST.match(never[0]) and any(_may_be_its_own(message, never, one) for one in dates):
        return []  # "première demande en mai 2021"
    start, end = segment_of(message, never.start())
    again = [found.end() for found in _AND.finditer(message.text, start, never.end())]
    clause = message.text[max([start, *again]) : end]
    sentence = message.text[slice(*message.sentence_of(never.start()))]
    # "sas agréée esus, première demande"
    alone = _FIRST.match(never[0]) and _FOR_US.fullmatch(clause.replace(never[0], ""))
    if not alone and _OTHER_SUBJECT.search(sentence) and not _INESS.search(sentence):
        return []
    if any(p.search(clause) for p in (_NOT_NEVER, _OTHER_FILE)):
        return []
    if _UNNAMED.search(clause) and not _INESS.search(sentence):
        return []
    if _OF_A_RETURN.search(message.text, 0, never.start()) and not _OF_AN_AID.search(clause):
        return []  # "il manque la déclaration de mars, jamais déposée"
    if _NOT_THEN.match(never[0]):
        return []  # "c'est pas 2024 la demande"
    if sentence.rstrip().endswith("?") and _RULED.search(clause):
        return []
    if not _CONTEXT.search(message.text) and not _FIRST.match(never[0]):
        return []  # a bare "jamais": only the open question tells
    return [Entity(FACT, "never", *never.span())]


_OF_A_RETURN = compiled(rf"\b{_RETURN}\b[^.;!?]{{0,40}}$")
_OF_AN_AID = compiled(r"\b(?:demand|dossier|aide|subvention|iness|candidat|sollicit)")
_NOT_THEN = compiled(rf"pas (?:en |de |du |le |au mois de )?(?:\d|{MONTH})")
_FIRST = compiled(r"(?:toute )?premi|1 ?(?:er|ere|re)\b")
_FOR_US = compiled(
    r"(?: |[,.;:!]|c est|ce sera|la|le|notre|une?|toute|pour|nous|moi|chez|aupres de|vous|iness|de|"
    r"d|aide|ici|votre|part)*"
)
_AND = compiled(
    r"\bet (?=jamais|pas|aucune?|rien|on |nous |n (?:a|ai|avons) |c est|la premi|premi|1 )"
)


def _may_be_its_own(message: Message, first: re.Match[str], found: DateFound) -> bool:
    same = message.clause_of(first.start()) == message.clause_of(found.start)
    return same and found.grain != YEAR and not dates_something_else(message, found)


def entity(message: Message, found: DateFound, fact: str) -> Entity:
    """Takes a date and a fact; returns the fact, or a doubt when the date is not exact."""
    day = found.day.isoformat()
    if found.kind == "exact" and found.grain != YEAR:
        return Entity(fact, day, found.start, found.end)
    said = message.said(found.start, found.end)
    if found.kind == "exact":  # a year alone: of which month?
        return unsure(fact, "precise", [], said, found.start, found.end)
    label = f"le {found.day.day}/{found.day.month:02d}/{found.day.year}"
    candidates = [{"value": day, "label": label}]
    return unsure(fact, found.kind, candidates, said, found.start, found.end)
