"""What a message says of the open question without naming it ("dossier envoyé", "du retard")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.nlu import (
    aid_shares,
    any_activity,
    applied,
    asides,
    difficulty,
    digital,
    focus,
    ignorance,
    named_stages,
    siae,
    stages,
    stories,
    taxes,
)
from bot.nlu.asked import echoes
from bot.nlu.certification import other_certificate
from bot.nlu.entity import Entity
from bot.nlu.modality import HYPOTHESIS, OTHERS, WONDER, find_scopes
from bot.nlu.polarity import is_denied, segments
from bot.nlu.prefilter import compiled
from bot.nlu.stage_words import CERTIFIER, OTHER_APPROVAL
from bot.nlu.text import Message
from bot.nlu.understanding import read_message

DOUBT = stages.DOUBT
Span = tuple[int, int]
Words = tuple[re.Pattern[str], ...]
_MOST_OTHERS, _FEW_OTHERS = 5, 2
# Words of other concerns: with them, what answers must be nearly all that is said.
_ELSEWHERE = compiled(
    r"\b(?:salari\w+|etp|budget|iness|subventions?|site|logiciel|caisse|euros?|siae|esus|"
    r"insertion|projet|dossier|materiel|ordinateurs?|locaux|batiment|travaux)\b|€"
)
_ASKS = compiled(
    r"\?$|^(?:(?:et|mais|alors|euh|bon|ok|donc|,) )*(?:comment|pourquoi|combien|quels?|quelles?|"
    r"est ce|"
    r"faut il|qui (?!est\b)|quand|quoi|a quoi|vous|doit on|peut on)\b"
    r"|\b(?:c est quoi|qu est ce|entendez|entend on|veut dire|sert a quoi|pourquoi|"
    r"c (?:est )?a dire|on peut|ou (?:pas|non|avant|apres)(?= ?[,.]?$)|avant ou apres|"
    r"(?:quand|combien|comment|lequel|laquelle|(?:a|par|avec|chez) qui)$|\bc(?: est)? quoi\b|"
    r"(?<!y )(?:est|sont|peut|doit|faut|va) (?:t )?(?:il|elle|ils|elles)|"
    r"cest a dire|(?<!\bete )signifie|(?:m|nous) expliquer|definition|kesako|quid)\b"
)
_THEY = compiled(r"\b(?:(?:ils?|elles?) (?:ont|sont|font|nous|n ont|l ont)|chez eux)\b")
_SINCE = compiled(r"\bdepuis\b")
_ASSOCIATIVE = compiled(
    r"\b(?:associati(?:f|ve|fs|ves)|but non lucratif|asbl|(?:declaree?s?|enregistree?s?) (?:en|"
    r"a la|aupres "
    r"de la) (?:sous )?(?:- )?prefecture|(?:au|du) journal officiel)\b|^(?:une? |la |notre )?mjc\b"
)
# What is most often an association, and need not be: its form is asked.
_CLUB = compiled(
    r"(?:(?:bonjour|alors|euh|oui|c est|c|pour|on est|nous sommes|je represente|,) )*"
    r"(?:une?|notre|le|la|l|mon|petite?)? ?(?:(?:petit|petite|grand|vieux) )*"
    r"(?:clubs?(?! d (?:entreprise|affaire|investiss)\w*)|chorales?|fanfares?|harmonies?|orphe\w+|"
    r"troupes?|compagnies?(?! d assurance)|amicales?|ligues?|federations?|comites?|collectifs?|"
    r"ecoles? de (?:musique|danse|cirque|foot\w*|rugby)|orchestres?|cercles?|foyers? rura\w+|"
    r"centres? sociaux?|centres? social|creches? parentales?|radios? locales?|ludotheques?)\b"
    r"(?: [a-z]+){0,6}[ .!]*"
)
# "une société, quoi": of which kind is asked.
_FIRM = compiled(
    r"(?:(?:bonjour|alors|euh|ben|oui|c est|on est|nous sommes|en|,) )*(?:une? |notre )?"
    r"(?:petite? |simple )?(?:societes?|boites?|entreprises?|firmes?|pme|tpe)"
    r"(?: (?:classiques?|normales?|commerciales?|privees?|familiales?|toute (?:simple|bete)|quoi|"
    r"voila|,))*[ .!]*"
)
_ESUS = compiled(r"\b(?:agrements?|agre(?:e|es|s)|ess?us|entreprises? solidaires?)\b")
_ANOTHER_APPROVAL = compiled(
    rf"\bagre(?:ments?|ee?s?) (?:(?:de|d|du|des|la|le|l|les|par|en|pour) )*{OTHER_APPROVAL}\b"
)
_ESUS_NAMED = compiled(r"\b(?:ess?us|solidaires?)\b")
_CERTIFICATION = compiled(r"\bcertif\w+\b")
_OF_AN_AID = compiled(r"\b(?:iness|aides?|subventions?|region|depos\w+)\b")
_YES = compiled(r"(?:(?:ben|bah|ah|euh|alors|bonjour) )*(?:oui|ouais|si|tout a fait|exact)\b")
# "oui mais il expire dans six mois": held for now.
_STILL_GOOD = compiled(
    r"\b(?:expir\w+|termin\w+|prend fin|echeance|finit|s arrete|valable|court|perime\w*|"
    r"renouvel\w+|redemander|refaire)\b(?: \w+){0,3}? (?:dans|en|le|fin|bientot|jusqu\w*|au?|d ici|"
    r"l an(?! dernier| passe))\b"
    r"|\b(?:faudra|faut|va falloir|devra|devrons|doit|devons|reste a)(?: \w+){0,3}? "
    r"(?:renouvel\w+|redemander|refaire)\b"
)
# "jamais entendu parler, aucune idée si on en dispose"
_UNHEARD = r"\bjamais (?:\w+ )?entendu parler\b"
_NOT_HEARD = compiled(_UNHEARD)
# "l'agrément sport oui, mais pas celui-là"
_NOT_THIS_ONE = compiled(
    r"\b(?:mais|et|par contre|,) (?:on n a |nous n avons |on a )?pas (?:celui|celle|cet|"
    r"cette) ?(?:la|ci)?"
    rf"(?= ?(?:$|[,.;!]))|{_UNHEARD}"
)
_HEDGED = compiled(
    r"\b(?:je (?:pense|crois|suppose|dirais)|(?:il )?me semble|a priori|en principe|normalement|"
    r"theoriquement|logiquement|sans doute|surement|probablement|peut etre|sauf erreur|"
    r"a (?:confirmer|verifier))\b"
)
_HALF = compiled(
    r"(?:(?:oui|non|euh|bah|c est|on est|disons|a peu pres|plutot|un peu|,) )*(?:moitie ,? ?moitie|"
    r"50 ?(?:/|-|,)? ?50|(?:en |une |pour une )?partie(?: seulement)?|a moitie|mi mi|fifty fifty|"
    r"un peu des deux|les deux|(?:ca|cela) depend(?: \w+){0,3})[ .!]*"
)
_PARTLY_SOLD = compiled(
    r"(?:(?:euh|bah|c est|on est|a|au|en|,) )*(?:une (?:petite )?partie|participation libre|"
    r"prix libre|"
    r"chapeau|(?:ca|cela) depend(?: \w+){0,4})(?: seulement)?[ .!]*"
)
# "ça varie", "pas mal", "pas grand-chose": how many, or how much, is still asked.
_VARIES = compiled(
    r"(?:(?:euh|bah|ben|oh|c est|on est|on a|on en a|alors|oui|,) )*(?:(?:ca|cela) (?:varie|depend|"
    r"change|bouge|fluctue)"
    r"(?: (?!pas\b)\w+){0,4}|c est (?:tres |assez |plutot )?variable(?: \w+){0,3}|variable|"
    r"pas (?:mal|beaucoup|enormement|grand chose|lourd|des masses)|tres peu|peu|"
    r"(?:trop |vraiment )?beaucoup|plusieurs|quelques uns|une poignee|plein|un paquet)[ .!]*"
)
_ALL_SORTS = compiled(
    r"(?:.* )?(?:un peu de tout|plein de choses|de tout|plusieurs choses|toutes sortes de choses|"
    r"des choses (?:tres )?(?:variees|diverses|differentes)|multi ?activites?|tres varie\w*)[ .!]*"
)
_PAPER = compiled(r"\b(?:attestation|certificat)\b")
_BY = compiled(rf"\bpar (?:la |l |le |un |une |notre )?{CERTIFIER}\b")


def read(text: str, found: Sequence[Entity]) -> list[Entity]:
    """Takes the visitor's text and its entities; returns at most one `unnamed` entity.

    Its value gives, for each fact the text speaks of without naming it, its contract JSON value,
    or DOUBT when a precise question is called for: `{"esus": "pending", "certification":
    "in_progress"}` for "dossier envoyé". Only the open question tells which one is meant.
    """
    whole = read_message(text)
    told, end = _told(whole)
    aside = asides.piece(whole, found)
    if aside:
        alone, last = _told(read_message(text[slice(*aside)]))
        if any(fact not in told for fact in alone):
            told, end = {**alone, **told}, max(end, aside[0] + last)
    if _NOT_HEARD.search(whole.text) and ignorance.find(whole):
        told = {fact: value for fact, value in told.items() if fact not in _STAGES}
    if digital.were_it_so(whole.text):
        told, end = {**told, "digital_core": False}, len(text)
    done = any_activity.read(whole, found)
    if done is not None and "sectors" not in told:
        told, end = {**told, "sectors": ["other"]}, end if told else done
    tales = stories.read(whole, found)
    if tales:
        told, end = {**told, **tales}, len(text)
    return [Entity("unnamed", told, 0, end)] if told else []


def _told(whole: Message) -> tuple[dict[str, object], int]:
    """What a message says of each fact without naming it, and where it stops saying it."""
    message = _known(_before_a_question(whole))
    if not message.tokens or _ASKS.search(message.text):
        return {}, 0
    spans = _ours(message)
    said: dict[str, object] = {fact: stage(message, spans) for fact, stage in _STAGES.items()}
    ours = message if spans == segments(message) else _without_others(message, spans)
    if ours.tokens:
        for fact, (state, words) in _STATES.items():
            value = state(ours)
            if value is None:
                continue
            if fact == taxes.FACT and value is False:
                value = state(message)  # "on reçoit des relances, mais c'est pour des fournisseurs"
                if value is None:
                    continue
            free = fact in _LONG and not _ELSEWHERE.search(ours.text)
            sure = fact == difficulty.FACT and difficulty.judged(ours)
            sure = sure or (fact == siae.FACT and siae.refused(ours))
            if sure or _others_said(ours, words) <= (_MOST_OTHERS if free else _FEW_OTHERS):
                said[fact] = value
    told = {fact: value for fact, value in said.items() if value is not None}
    if _CERTIFICATION.search(message.text) and not _OF_AN_AID.search(message.text):
        told.pop("last_application_on", None)  # "pour la certification c'est pas encore fait"
    cut = message.tokens[-1:] != whole.tokens[-1:]
    return told, message.tokens[-1].end if cut else len(whole.original)


def _without_others(message: Message, spans: list[Span]) -> Message:
    """The message without what it tells of other people, nothing where it supposes or wonders:
    "payé rubis sur l'ongle, ma femme y veille"."""
    if "?" in message.text or any(
        scope.kind in {HYPOTHESIS, WONDER} for scope in find_scopes(message)
    ):
        return Message(message.original, [])
    return _kept(message, spans)


def _kept(message: Message, spans: list[Span]) -> Message:
    kept = [
        token
        for token, at in zip(message.tokens, message.starts, strict=True)
        if any(start <= at < end for start, end in spans)
    ]
    return Message(message.original, kept)


def _known(message: Message) -> Message:
    """The message without the clauses that say one does not know, or who would."""
    ignored = ignorance.find(message)
    if not ignored:
        return message
    kept = [
        token
        for token, at in zip(message.tokens, message.starts, strict=True)
        if not any(one.start <= at < one.end for one in ignored)
    ]
    return Message(message.original, kept)


def _before_a_question(message: Message) -> Message:
    """The sentences before the first one that asks ("on est à jour. c'est important ?")."""
    for start, end in message.sentences[1:]:
        if message.text[start:end].endswith("?"):
            kept = [t for t, at in zip(message.tokens, message.starts, strict=True) if at < start]
            cut = len(kept) > 1 and kept[-1].norm != "?" and not echoes(message.text[:start])
            return Message(message.original, kept[:-1]) if cut else message
    return message


def _others_said(message: Message, words: Words) -> int:
    """How many words are neither small, nor of the question, nor of a file or a date."""
    known = [m.span() for pattern in words for m in pattern.finditer(message.text)]
    return focus.other_words(message, (0, len(message.text)), known)


def _ours(message: Message) -> list[Span]:
    """The statements that are the visitor's own: no supposition, no doubt, no other people."""
    scopes = [
        scope
        for scope in find_scopes(message)
        if scope.kind in {HYPOTHESIS, WONDER}
        or (scope.kind == OTHERS and not _THEY.search(message.text))
    ]
    return [
        span
        for span in segments(message)
        if not any(scope.start < span[1] and span[0] < scope.end - 1 for scope in scopes)
    ]


def _esus(message: Message, spans: list[Span]) -> str | None:
    if _NOT_THIS_ONE.search(message.text):
        return stages.NONE
    if _ANOTHER_APPROVAL.search(message.text) and not _ESUS_NAMED.search(message.text):
        return None  # "l'agrément jeunesse, on l'a depuis longtemps"
    if _YES.match(message.text) and _STILL_GOOD.search(message.text):
        return stages.OBTAINED
    return _stage(message, spans, (_SINCE,), _CERTIFICATION, meetings=False)


def _certification(message: Message, spans: list[Span]) -> str | None:
    if _NOT_THIS_ONE.search(message.text):
        return stages.NONE
    if other_certificate(message.text):
        return None
    found = _stage(message, spans, (_SINCE, _BY, _PAPER), _ESUS, meetings=True)
    return "in_progress" if found == stages.PENDING else found


def _stage(
    message: Message, spans: list[Span], names: Words, other: re.Pattern[str], meetings: bool
) -> str | None:
    """How far the open question's file is, from the statements about nothing else."""
    named = other.search(message.text)  # from another approval's name on, it is of that one
    spans = [span for span in spans if named is None or span[1] <= named.start()]
    about = [span for span in spans if _is_about_it(message, span, meetings)]
    weak = [event for words in names for event in _weak(message, words, about)]
    steps = [event for span in about for event in stages.events_of(message, span, meetings)]
    office = any(focus.AN_OFFICE.search(message.text, *span) for span in about)
    if steps and not office and all(event.weak and not event.denied for event in steps):
        return None  # "dossier n° 12"
    stage = stages.read(message, about, weak, meetings)
    if stage and stage.value == stages.OBTAINED and _HEDGED.search(message.text):
        return stages.DOUBT
    return stage.value if stage else None


def _is_about_it(message: Message, span: Span, meetings: bool) -> bool:
    """True when nothing else is spoken of: every word is a step, a small word, or of a file.

    With a file or an office named ("le dossier", "la CRESS"), two other words may stand.
    """
    text = message.text[slice(*span)]
    if named_stages.ELSEWHERE.search(text):
        return False
    events = stages.events_of(message, span, meetings)
    steps = [(e.start, e.end) for e in events]
    firm = any(not event.weak for event in events)
    if _ITS_STEP.match(text):
        return True
    return focus.other_words(message, span, steps) <= (3 if focus.ANCHOR.search(text) else firm)


# "obtenue le jour de la fête de la musique": the step said first is the answer, however told.
_ITS_STEP = compiled(
    r" ?(?:(?:oui|ouais|si|,|bien|deja|enfin|ca y est|elle|il|l|a|ete|est|c est) )*"
    r"(?:obtenu|recu|delivre|decroche|accorde|valide|certifie|signe|tamponne)(?:e|s|es)?"
    r"(?: (?:,|le \w+|la (?:veille|semaine|nuit|fois)|pendant|en|a|au|aux|de haute|avec|grace|pile|"
    r"juste|depuis|hier|avant|apres|in extremis|du|lors)\b|$)"
)


def _legal_form(message: Message) -> str | None:
    """'un centre social associatif': enough as an answer about the legal form; "un club de judo"
    calls for a precise question."""
    found = _ASSOCIATIVE.search(message.text)
    if not found and (_CLUB.fullmatch(message.text) or _FIRM.fullmatch(message.text)):
        return DOUBT
    return "association" if found and not is_denied(message, found.start()) else None


def _when(pattern: re.Pattern[str]) -> Callable[[Message], str | None]:
    """Takes the words of a vague answer; returns the reader of it: a precise question."""
    return lambda message: DOUBT if pattern.fullmatch(message.text) else None


def _weak(message: Message, pattern: re.Pattern[str], spans: list[Span]) -> list[stages.Event]:
    found = [match for span in spans for match in pattern.finditer(message.text, *span)]
    events = [
        stages.Event("name", *match.span(), is_denied(message, match.start()), weak=True)
        for match in found
    ]  # "pas par la CRESS, par un cabinet"
    return [event for event in events if not event.denied][:1] or events[:1]


_LONG = frozenset({"tax_social_compliant", "in_difficulty"})
_STAGES = {"esus": _esus, "certification": _certification}
_STATES: dict[str, tuple[Callable[[Message], object], Words]] = {
    "legal_form": (_legal_form, (_ASSOCIATIVE, _CLUB, _FIRM)),
    "last_application_on": (applied.unnamed, (compiled(r".+"),)),
    "headcount": (_when(_VARIES), (compiled(r".+"),)),
    "turnover_eur": (_when(_VARIES), (compiled(r".+"),)),
    "digital_core": (_when(_HALF), (compiled(r".+"),)),
    "economic_activity": (_when(_PARTLY_SOLD), (compiled(r".+"),)),
    "sectors": (_when(_ALL_SORTS), (compiled(r".+"),)),
    "siae": (siae.unnamed, siae.WORDS),
    "other_public_aid_eur": (aid_shares.unnamed, (compiled(r".+"),)),
    "tax_social_compliant": (taxes.unnamed, taxes.WORDS),
    "in_difficulty": (difficulty.unnamed, difficulty.WORDS),
}
