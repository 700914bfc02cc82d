"""How far a named approval is: the statement that names it, and the ones that complete it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu import ignorance
from bot.nlu.entity import Entity, unsure
from bot.nlu.polarity import is_denied, labelled, segments
from bot.nlu.prefilter import compiled
from bot.nlu.stage_words import CERTIFIER
from bot.nlu.stages import DOUBT, NOBODY, NONE, OBTAINED, PENDING, Event, events_of
from bot.nlu.stages import read as read_stage
from bot.nlu.text import Message

Span = tuple[int, int]

_MOST_AFTER = 3
ELSEWHERE = compiled(
    r"\b(?:urssaf|impots?|cotisations?|fisc\w*|salari\w+|etp|difficultes?|redressement|"
    r"liquidation|insertion|iae|siae|aci|etti|conventions?|budget|chiffre|euros?|iness|"
    r"a jour|subventions?|aides? publiques?|autres? (?:aides?|financ\w+)|"
    r"ademe|leader|feder|(?:ses|les|nos|leurs|des) \d{3,}|mairie|caf|banque|(?:derni|premi)(?:er|"
    r"ere)s? (?:demande|dossier|fois|depot)|precedente?s?|"
    r"departement|site|logiciel|caisse)\b|€"
)
_ASKS = compiled(
    r"^ ?(?:(?:et|mais|alors|bonjour|euh|bon|ok|donc|,) )*(?:comment|pourquoi|combien|quels?|"
    r"quelles?|"
    r"est ce|faut il|qui (?!est\b)|quand|ou |quoi|sinon|a quoi|vous|doit on|peut on)"
    r"|\b(?:c est quoi|qu est ce|veut dire|sert a quoi|pourquoi|combien|faut|obligatoire\w*|"
    r"infos?|informations?|renseignements?|questions?|compr(?:i|en)\w*|parlez|expliqu\w+|"
    r"precis(?:ez|er|ions?)|"
    r"dites|liste|modalites?|quel moment|lequel|laquelle|avant ou apres|interet|foutu|c est mort|"
    r"c est (?:\w+ ){1,3}qui (?:donne|delivre|accorde|attribue|fait|s occupe|certifie|"
    r"valide)\b(?! notre)|"
    r"ou (?:bien )?(?:c est )?(?:vous|nous|la region)\b|"
    r"habilite\w*|(?:par|a|avec) qui|c est a dire|comment ca|quel(?:le)?s? (?:agrement|certif\w*|"
    r"label)|"
    r"ou (?:avant|apres)$|peut|peuvent|pouvez|on doit (?:avoir|etre|faire|pay|debours|sortir|"
    r"raqu|casqu|"
    r"cracher|allonger|lacher|banquer|verser|mettre (?:la main|des sous))\w*|doit on|"
    r"besoin (?:d|qu)|"
    r"suffi\w*|"
    r"concerne|histoire de|connai\w+|equivalent|administration qui|avec qui|qui (?:peut|"
    r"certifie))\b"
    r"|\b(?:qui|ou|quoi|quand|combien) ?\?|\bpeu (?:vraiment )?(?:certif|valid|attest)\w+"
    r"|\bvo(?:tre|s) (?:plaquettes?|brochures?|sites?|docs?|documents?|guides?|pages?|criteres?)\b"
)
_ASKS_OF_IT = compiled(r"\?|\b(?:c est (?:quoi|qui)|quel\w*|veut dire|combien|comment|quoi)\b")
# "on a parlé de la certification", "on a pris la certification en main": none is had.
_NOT_HAD = compiled(
    r"\b(?:a|ai|avons|ont) (?:(?:bien|deja|un peu|juste|seulement|vaguement|aussi|tous) )*(?:pris|"
    r"parle|pense|decouvert|lu|vu|entendu|appris|compris|cherche|regarde|etudie|evoque|discute|"
    r"reflechi|oublie|rate|manque|vise|besoin|droit|envie|peur|du mal|du retard|echange|choisi|"
    r"hate)\b[^,;]*$"
)
_HELD = compiled(
    r"\b(?:est|sommes|suis|sont|etes|(?<!rapport )(?<!quant )(?<!grace )(?<!suite )(?<!y )a|ai|"
    r"avons|ont|aurions|aurait|"
    r"as|avez|eu|beneficie\w*|dispos\w+|det(?:ien|"
    r"en)\w+|"
    r"possed\w+|titulaires?|avec|reconnue?s?|agre(?:e|es|s)?|labell\w*|certifi\w+|notre|nos|bien|"
    r"oui|ok|sous)\b"
)
_AFTER_FORM = compiled(  # "une SAS ESUS"
    r"(?!.*\b(?:les|des|aux|quelles?) ).*\b(?:sarl|sas|sasu|eurl|sa|sca|scop|scic|societe|"
    r"entreprise|structure|boite|asso|association|cooperative) "
)
_BY_ITSELF = compiled(r"(?:agre|certifie|valide|atteste)(?:e|es|s)?\b(?! \w+er\b)")
_NEVER_APPLIED = compiled(
    r" ?,? ?(?:et |mais |, )*(?:(?:on|nous|je|j|n) )+(?:a|ai|avait|avais|avons|avions) (?:encore )?"
    r"jamais (?:depos|envoy|fait|sollicit|demand|mont|present|adress|postul|candidat|transmis|"
    r"rempli|introdui|formul|soumis|emis)\w*(?: (?:de|d|aucune?|la|une?|moindre|aupres|a))*"
    r" (?:dossiers?|demandes?|candidatures?|requetes?|sollicitations?|aides?|subventions?|iness|"
    r"region|formulaires?)\b(?! de certif)"
)
_WHO = compiled(r"\bqui (?:nous |le |la )?$")  # "c'est l'URSCOP qui certifie"
_WISHED = compiled(
    r"\b(?:etre|avoir|obtenir|devenir|demander|faire|savoir|pour|joker|passe|sur|si|aux|les|des|"
    r"quelle?s?|aucune? idee|idee)(?: (?:bien|deja|agre\w*|certifi\w+|le|la|l|un|une|notre|d|"
    r"reconnue?s?|infos?|cet|cette))* ?$"
)
_HAS = compiled(  # "la CRESS a certifier le projet"
    rf"\b{CERTIFIER}(?: (?:nous|me|l|m))? (?:a|ont) (?:(?:bien|deja|enfin) )*$"
)
_SOON = compiled(
    r"(?P<we>\b(?:on|nous|je) )?\b(?:va|vont|allons|vais|doit|doivent|dois|devons|devra\w*) "
    r"(?:bientot |encore |le |la |l |nous |faire )*$"
)
_JUST = compiled(
    r"\b(?:vien\w*|venons) (?:juste |tout juste )?(?:d etre |(?:de |d )(?:nous |le |la )*)$"
)
# "l'URSCOP certifie notre projet ?": nobody says "we".
_WE = compiled(r"\b(?:on|nous|j|je|oui|non)\b")
# "personne ne nous a parlé de certification"
_UNHEARD = compiled(
    r"\b(?<!en )(?<!la )(?<!une )(?<!cette )(?:personne|nul) (?:ne |n )?(?:\w+ ){0,5}$"
)
_NOT_THERE = compiled(
    r" (?:qui )?(?:ne |n )?(?:est|a|sera|etait) (?:toujours )?(?:pas|jamais|plus)(?: (?:encore|"
    r"toujours))? (?:arrive\w*|la|la en main|venue?s?|tombe\w*|sortie?s?|parvenue?s?)\b"
)
_NOBODY_FOR_IT = compiled(
    r" ?,?(?: (?:on|nous|je|j|il|en|n|y|a|avons|ai|encore|toujours))+ (?:personne|rien|aucune?)"
    r"(?= ?(?:$|[,.;!)]|pour|a ce|encore|actuellement|en vue))"
)
_ARRIVED = compiled(
    r" (?:du projet |du dossier )?(?:(?:est|sont|ca y est|enfin|bien|deja|vient d|de|nous) )+"
    r"(?:arrive|tombe|parvenu)(?:e|s|es|r)?\b(?! (?:a|hors|chez) )"
)
_INITIALS = compiled(r" ?[,/] ?(?:et )?(?:ess|iae|siae|aci|etti|esat|ai|ei)\b")
_STARTED = frozenset(("filed", "waiting"))
_STRUCTURE = compiled(
    r"(?: ?(?:\b(?:une?|la|le|l|en|d|de|du|oui|ok|alors|donc|bonjour|statut|forme|sarl|sas|sasu|"
    r"eurl|sa|sca|scop|scic|association|asso|cooperative|societe|entreprise|structure|boite|geiq|"
    r"groupement|projet|agre(?:e|es|s)?|certifie\w*|et)\b|[,:-]))* ?"
)
_LIST = compiled(  # "eurl beauvais esus 2 salariés"
    r"(?!.*\b(?:on|nous|je|j|il|elle|ils|vous|ca|c|pour|sur|mon|ma|qui|que|de) )"
    r"(?:.* )?(?:sarl|sas|sasu|eurl|sa|sca|scop|scic) .{0,30}"
)
# "certification" alone is a topic; "certification par la CRESS" has been given.
_STEP_NAME = compiled(r"[cs]ertif(?:s|ications?)?\b(?! ok| par (?:la|l|le|un|notre))")
_TOPIC = compiled(r" ?(?:l|cet|cette|la|le) ")
_ENDING = compiled(
    r" ?(?:$|[,.;:!)(]|oui|ok|depuis|en|de|du|par|n|numero|a|au|aux|dans|et|avec|sous|date|"
    r"valable|pour|l an|cette|ce|le|\d)"
)
_VERDICT = compiled(
    r" ?(?:(?:mais|et|en fait|finalement|ah|euh|enfin|c est|ce sera|la reponse est) )*"
    r"(?:(?P<no>non|nan|pas du tout|pas encore|toujours pas)|oui|si|ok|bon)"
    r"(?: (?:pardon|merci|desole\w*|helas|malheureusement|bien sur))? ?[,.;:!)]? ?"
)


def read(
    message: Message, fact: str, names: list[Span], other: re.Pattern[str], in_progress: str
) -> list[Entity]:
    """Takes a message, the fact, where it is named, what other approvals' names look like, and
    the fact's word for "under way"; returns how far it is, a doubt, or nothing."""
    for name in names:
        clause = message.text[slice(*message.clause_of(name[0]))]
        if _ASKS.search(re.split(r"\b(?:meme si|bien qu)", clause)[0]):
            continue
        if _only_asked(message, name, clause):
            continue
        own, after = _around(message, name, other)
        after = _of_it(message, name, after)
        verdict = _verdict(message, after)
        said = _said(message, name, own[0], after) + verdict
        stage = read_stage(message, own + after, said, meetings=fact == "certification")
        if stage and stage.value == DOUBT:
            return [_doubt(message, fact, in_progress, name)]
        if stage:
            if stage.value == NONE and _started_before(message, name):
                stage = replace(stage, value=PENDING)
            value = in_progress if stage.value == PENDING else stage.value
            last = stage.end if verdict else min(stage.end, own[1][1])
            return [Entity(fact, value, name[0], max(name[1], last))]
    return []


def _of_it(message: Message, name: Span, after: list[Span]) -> list[Span]:
    """The statements after a name, up to that of an application never made: "certifié par
    l'URSCOP, et on n'a jamais déposé de dossier"."""
    if not _BY_ITSELF.match(message.text, name[0]) or is_denied(message, name[0]):
        return after
    never = (at for at, span in enumerate(after) if _NEVER_APPLIED.match(message.text, *span))
    return after[: next(never, len(after))]


def _only_asked(message: Message, name: Span, clause: str) -> bool:
    """True for "l'URSCOP certifie notre projet ?", and for a name said again to be explained
    ("ESUS, ESS, SIAE… expliquez-moi ESUS")."""
    end = message.clause_of(name[0])[1]
    if clause.rstrip().endswith("?") and not message.text[end:].strip(" .!?"):
        return not _WE.search(clause)
    word = re.escape(message.text[slice(*name)].split()[-1])
    again = (found.start() for found in re.finditer(rf"\b{word}\b", message.text[end:]))
    return any(
        _ASKS.search(message.text[slice(*message.clause_of(end + at))].lstrip()) for at in again
    )


def _started_before(message: Message, name: Span) -> bool:
    """'processus entamé, le certificat n'est pas encore délivré': the statement before says it."""
    spans = segments(message)
    at = next((i for i, span in enumerate(spans) if name[0] < span[1]), 0)
    if not at or not re.search(r"\b(?:pas encore|toujours pas)\b", message.text[slice(*spans[at])]):
        return False
    if ELSEWHERE.search(message.text[slice(*spans[at - 1])]):
        return False
    events = events_of(message, spans[at - 1], meetings=True)
    return any(e.kind in _STARTED and not e.denied and not e.weak for e in events)


def _around(message: Message, name: Span, other: re.Pattern[str]) -> tuple[list[Span], list[Span]]:
    """The statement around the name, without what belongs to another name, and the next ones
    as long as they speak of nothing else."""
    spans = segments(message)
    at = next((i for i, span in enumerate(spans) if name[0] < span[1]), len(spans) - 1)
    start, end = spans[at]
    for found in other.finditer(message.text, start, end):
        if found.end() <= name[0]:
            start = found.end()
        elif found.start() >= name[1]:
            return [(start, name[0]), (name[1], found.start())], []
    after: list[Span] = []
    for span in spans[at + 1 : at + 1 + _MOST_AFTER]:
        text = message.text[slice(*span)]
        if any(one.start < span[1] and span[0] < one.end for one in ignorance.find(message)):
            break
        asked = text.rstrip().endswith("?") or _ASKS.search(text.lstrip())
        if asked or other.search(text) or ELSEWHERE.search(text):
            break
        after.append(span)
    return [(start, name[0]), (name[1], max(end, name[1]))], after


def _said(message: Message, name: Span, before: Span, after: list[Span]) -> list[Event]:
    """The name as a weak event: denied, held ("on est ESUS"), or standing alone ("SAS ESUS")."""
    lead, rest = message.text[slice(*before)], message.text[name[1] :]
    label = labelled(message, name[1])
    if label is not None:
        return [Event("name", name[0], label.end, not label.affirmed, weak=True)]
    unheard = _UNHEARD.search(lead)
    nobody = NOBODY.match(rest) or _NOBODY_FOR_IT.match(rest) or _NOT_THERE.match(rest)
    if unheard or is_denied(message, name[0]) or nobody:
        return [Event("name", *name, True, weak=True)]
    word = message.text[slice(*name)]
    soon = _SOON.search(lead) if word.endswith("er") else None
    if soon:
        return [Event("planned" if soon["we"] or "faire" in soon[0] else "waiting", *name, False)]
    if _JUST.search(lead) or _ARRIVED.match(rest):
        return [Event("granted", *name, False)]
    if _WISHED.search(lead):
        return []
    sentence = message.text[slice(*message.sentence_of(name[0]))]
    asked = _ASKS.search(sentence) or sentence.rstrip().endswith("?")
    topic = asked or (_TOPIC.fullmatch(lead) and after)  # "l'agrément, c'est compliqué"
    bare = _STRUCTURE.fullmatch(lead) or _LIST.fullmatch(lead)
    again = _said_again(message, name)
    alone = bare and _ENDING.match(rest) and not topic and not _STEP_NAME.match(word + rest)
    held = (_HAS if word.endswith("er") else _HELD).search(lead)
    held = held and not _NOT_HAD.search(lead)
    held = (
        held
        or (_BY_ITSELF.match(word) and not again and not _WHO.search(lead))
        or _AFTER_FORM.fullmatch(lead)
    )
    alone = alone and not again and not _INITIALS.match(rest)
    return [Event("name", *name, False, weak=True)] if held or alone else []


def _said_again(message: Message, name: Span) -> bool:
    """'ESUS, ESUS… c'est quoi ce machin ?', 'ESUS, aucune idée': only the question said again."""
    unknown = [one for one in ignorance.find(message) if one.start >= name[1]]
    if unknown and not re.search(r"[a-z]", message.text[name[1] : unknown[0].start]):
        return True
    word, between = message.text[slice(*name)].split()[-1], r"[ ,.!?]*(?:(?:l|mais|la|les?) )*"
    twice = re.match(rf"{between}{word}\b", message.text[name[1] :])
    twice = twice or re.search(rf"\b{word}{between}$", message.text[: name[0]])
    return bool(twice) and _ASKS_OF_IT.search(message.text, name[1]) is not None


def _verdict(message: Message, after: list[Span]) -> list[Event]:
    """A bare yes or no that comes next ("on croyait avoir l'agrément, mais non")."""
    found = _VERDICT.fullmatch(message.text, *after[0]) if after else None
    ends = found and (found[0].rstrip()[-1:] in ",.;:!)" or after[0][1] == len(message.text))
    return [Event("name", *after[0], bool(found["no"]))] if found and ends else []


def _doubt(message: Message, fact: str, in_progress: str, name: Span) -> Entity:
    candidates = [
        {"value": OBTAINED, "label": "obtenu"},
        {"value": in_progress, "label": "en cours"},
    ]
    return unsure(fact, "ambiguous", candidates, message.said(*name), *name)
