"""The project's certification by a trusted third party; other certificates are not it."""

from __future__ import annotations

import re

from bot.nlu import named_stages
from bot.nlu.entity import Entity
from bot.nlu.polarity import is_denied, segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.stage_words import CERTIFIER, OTHER_CERTIFICATE
from bot.nlu.text import Message

FACT = "certification"
CERTIFIED = compiled(
    r"\b(?:[cs]ertifications?|[cs]ertifs?|[cs]ertifi(?:e|ee|es|ees|er|ent|ait)|certificats?)\b"
)
_APPROVED = compiled(
    r"\b(?:valid(?:e|ee|es|ees|er|ation)|attest(?:e|ee|es|ation|ations)|labellis\w+|"
    r"approuv\w+|vise|feu vert)\b"
)
_CERTIFIER = compiled(rf"\b{CERTIFIER}\b")
# "le tiers de confiance, on a personne", "pas encore de certificateur"
_NOBODY_YET = compiled(
    r"\b(?:tiers de confiance|(?:organismes? )?certificat(?:eur|rice)s?|certifieurs?)\b"
    r"(?= ?,? ?(?:(?:c est|on a|nous avons|j ai|on en a|il y en a|y a|encore|toujours) )*"
    r"(?:personne|pas|non|aucun|rien)\b)"
    r"|(?<=\bpas de )(?:tiers de confiance|certificateurs?)\b"
    r"|(?<=\bpas encore de )(?:tiers de confiance|certificateurs?)\b"
    r"|(?<=\baucun )(?:tiers de confiance|certificateurs?)\b"
)
# "tiers de confiance ok (URSCOP)", "CRESS : ok"
_ALL_RIGHT = compiled(
    r"\b(?:tiers de confiance|cress|urscop|iriae|certificat(?:eur|rice))\b(?= ?[:=,]? ?(?:ok|"
    r"oui)\b)"
)
_BODY = (
    r"(?:la |l |le |un |notre )?(?:cress|urscop|iriae|hdfid|hauts de france innovation\w*"
    r"(?: developpement)?|tiers de confiance)(?: hauts de france)?"
)
_FILE = r"(?:notre|le|mon) (?:projet|dossier)"
# "l'URSCOP instruit notre projet", "le dossier est chez la CRESS": told without "certified".
_IN_HAND = compiled(
    rf"\b{_BODY} (?:nous )?(?:(?:instruit|examine|etudie|analyse|relit|regarde|"
    rf"planche sur)(?: \w+)?|"
    rf"a|est sur) {_FILE}\b|\b{_FILE} est (?:bien |actuellement |en ce moment )?"
    rf"(?:chez|(?:entre les|dans les|aux) mains d\w*|a l etude (?:chez|a)|"
    rf"en (?:cours d )?(?:examen|instruction) (?:chez|par|a|aupres d\w*)) {_BODY}\b"
)
_PROJECT = compiled(r"\bprojets?\b")
_OTHER_LABEL = compiled(rf"\b(?:{OTHER_CERTIFICATE}|(?:je|nous) (?:vous |te )?certif(?:ie|ions))\b")
# "du miel certifié", "nos formateurs certifiés": something else than the project.
_THING = compiled(
    r"\b(?!(?:est|sont|sommes|suis|etes|a|ai|ont|avons|ete|etre|pas|bien|deja|non|encore|l|"
    r"projets?|"
    r"dossiers?|oui|tout|fait|faire|presque|quasiment|enfin|toujours|c|on|nous|ni|jamais|donc|"
    r"etait|"
    r"plus|aussi|officiellement|maintenant|soit|bientot|et|ou|mais|euh|alors|finalement|numerique|"
    r"connectee?|revanche|contre|effet|fait|depuis|sinon|desormais|"
    r"entierement|cress|urscop|iriae|opco|epci|cabinet)\b)[a-z]+ $"
)
# "un certificat de conformité", "leur certificat PSC1": something else is certified.
_OF_THING = compiled(
    r"\bcertificats? (?:(?:de |d |du |des |en |pour )(?:(?:la |le |l |les |notre |nos |son |"
    r"sa |un |une )*)(?!(?:la|le|les|l|notre|nos|son|sa|une?|certif\w+|projets?|"
    r"dossiers?|demandes?|achats?|investissements?|equipements?|materiel|tiers|"
    rf"{CERTIFIER}|derniere?s?|mois|semaine|printemps|\d+|mains?|poche|cours|attente|regle|ordre|"
    r"preparation|route|(?:bonne )?voie|retard|suspens|(?:bonne et )?due)\b)[a-z]{3,}|"
    r"[a-z]+\d\w*\b|voltaire|psc|sst|secouris\w+|caces|vaccin\w*)"
)
_THINGS = compiled(r"\b(?:nos|les|mes|des|ces) (?!projets?\b|dossiers?\b)\w+ sont (?:\w+ )?$")
_OTHER = compiled(r"\b(?:agrements?|agre(?:e|es|s)?|ess?us|entreprises? solidaires?)\b")


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the certification status it states, or a doubt about it."""
    names = [
        match.span()
        for match in CERTIFIED.finditer(message.text)
        if not _is_a_thing(message, match)
    ]
    names += [
        match.span()
        for match in _APPROVED.finditer(message.text)
        if _CERTIFIER.search(_sentence(message, match.start()))
    ]
    for told in (_NOBODY_YET, _ALL_RIGHT):
        names += [match.span() for match in told.finditer(message.text)]
    ours = [name for name in names if not _is_another(message, name[0])]
    held = named_stages.read(message, FACT, ours, _OTHER, "in_progress")
    return held or _in_hand(message)


def _in_hand(message: Message) -> list[Entity]:
    found = None if "?" in message.text else _IN_HAND.search(message.text)
    if not found or is_denied(message, found.start()) or is_denied(message, found.end()):
        return []
    return [Entity(FACT, "in_progress", *found.span())]


def _is_a_thing(message: Message, match: re.Match[str]) -> bool:
    lead = message.text[message.clause_of(match.start())[0] : match.start()]
    adjective = match[0].endswith(("ie", "ies", "iee", "iees"))
    thing = _THING.search(lead) or _THINGS.search(lead)
    return adjective and bool(thing) and not _CERTIFIER.search(lead)


def _is_another(message: Message, offset: int) -> bool:
    """True when its sentence is of another certificate, unless its own statement names the
    project ("certifiés qualité, mais le projet n'a été certifié par personne")."""
    own = message.text[slice(*segment_of(message, offset))]
    if _PROJECT.search(own) and not other_certificate(own):
        return False
    return other_certificate(_sentence(message, offset))


def other_certificate(text: str) -> bool:
    """Takes a canonical text; returns True when its certificate is not the project's."""
    other = bool(_OTHER_LABEL.search(text) or _OF_THING.search(text))
    return other and not (_PROJECT.search(text) and _CERTIFIER.search(text))


def _sentence(message: Message, offset: int) -> str:
    return message.text[slice(*message.sentence_of(offset))]
