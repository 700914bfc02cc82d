"""IAE conventions: EI, ETTI, AI, ACI, EITI, all those stated, or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.nlu import reported, siae_time
from bot.nlu import siae_words as words
from bot.nlu.entity import NEGATED, Entity, unsure
from bot.nlu.lexicon import Phrases
from bot.nlu.modality import OTHERS, find_scopes, is_negated, speaks_of_us
from bot.nlu.polarity import denial, is_denied, labelled, segment_of, with_denial
from bot.nlu.qualifiers import APPROXIMATE
from bot.nlu.text import Message, once, said_before
from bot.nlu.vocabulary import synonyms

FACT = "siae"
Mention = tuple[str, int, int]  # a kind, or "siae?", and where it is named
DOUBT = "doubt"
WORDS = (words.HOSTS, words.SITE, words.NO_MORE, words.CONVENTION, words.IN_THE_FIELD, words.WHOLE,
         siae_time.NOT_YET)  # fmt: skip
_LABELS = {
    "ei": "entreprise d'insertion (EI)",
    "etti": "entreprise de travail temporaire d'insertion (ETTI)",
    "ai": "association intermédiaire (AI)",
    "aci": "atelier et chantier d'insertion (ACI)",
    "eiti": "entreprise d'insertion par le travail indépendant (EITI)",
}


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(synonyms(FACT))


def read(message: Message) -> list[Entity]:
    """Takes a message; returns the conventions stated (one entity), denied, or unclear."""
    forgotten = _forgotten(message)
    if forgotten:
        return [_doubt(message, *forgotten)]
    if words.SIGLES.search(message.text) and not words.UNDER_CONVENTION.search(message.text):
        none = _none(message)[:1] if words.DENIES.match(message.text) else []
        return [Entity(FACT, [], *span) for span in none]
    return _settled(message, *_sorted(message))


@once
def _sorted(message: Message) -> tuple[list[Mention], list[Mention], list[Mention]]:
    """The kinds held, the kinds denied, the field named without its kind."""
    kinds: list[Mention] = []
    denied: list[Mention] = []
    vague: list[Mention] = []
    named = _mentions(message)
    told = reported.find(message) if len(named) > 1 else None
    for index, (value, start, end) in enumerate(named):
        later = named[index + 1][1] if index + 1 < len(named) else len(message.text)
        before = denied + kinds
        when = siae_time.of(message, start, end, later)
        label = labelled(message, end)  # "SIAE : aucune"
        refused = label is not None and not label.affirmed
        gone = index + 1 < len(named) and reported.is_gone(message, start, end, told)
        gone = gone or refused or when == siae_time.ENDED
        if gone or _is_denied(message, start, before[-1][2] if before else 0):
            denied.append((value, start, end))
        elif when != siae_time.TO_COME:
            (vague if value == "siae?" else kinds).append((value, start, end))
    return kinds, denied, vague


def _settled(
    message: Message, kinds: list[Mention], denied: list[Mention], vague: list[Mention]
) -> list[Entity]:
    entities = [
        Entity(FACT, [value], with_denial(message, start), end, NEGATED)
        for value, start, end in denied
        if value != "siae?"
    ]
    whole = [(start, end) for value, start, end in denied if value == "siae?"]
    if kinds and whole and not _is_ours(message, kinds[0][1]):
        kinds = []  # "le chantier d'insertion c'est nos voisins, nous aucune convention IAE"
    if _hesitates(message, kinds):
        return [*entities, _doubt(message, kinds[0][1], kinds[1][2])]
    if kinds:
        values = [kind for kind in _LABELS if any(kind == value for value, *_ in kinds)]
        start, end = kinds[0][1], kinds[-1][2]
        if len(values) == 1 and said_before(words.HEDGED, message.text, start):
            return [*entities, _doubt(message, start, end, values)]
        return [*entities, Entity(FACT, values, start, end)]
    unclear = [(start, end) for _, start, end in vague]
    if denied and not (vague or whole):
        held = words.OF_A_KIND.search(message.text)
        unclear = [held.span()] if held and not is_denied(message, held.start()) else []
    if unclear and not whole:
        return [_doubt(message, *unclear[0])]  # "SIAE oui, ACI non": of another kind, then
    none = whole + ([] if denied else _none(message))
    if none:
        start, end = none[0]
        return [*entities, Entity(FACT, [], with_denial(message, start), end)]
    return [*entities, *(_doubt(message, *span) for span in unclear[:1])]


def _hesitates(message: Message, kinds: list[Mention]) -> bool:
    """'EI ou ETTI, je ne sais plus'."""
    return len(kinds) == 2 and bool(words.OR.fullmatch(message.text, kinds[0][2], kinds[1][1]))


def without_lending(message: Message, states: list[Entity], kinds: list[Entity]) -> list[Entity]:
    """Takes a message, its states and its activities; returns these without the staff lent by an
    AI or an ETTI: "AI, on prête du personnel" names no trade."""
    lends = any(e.name == FACT and e.role is None and {"ai", "etti"} & {*e.value} for e in states)
    lent = words.LENDING.search(message.text) if lends and kinds else None
    if not lent:
        return kinds
    return [e for e in kinds if e.end <= lent.start() or lent.end() < e.start]


def is_forgotten(message: Message) -> bool:
    """Takes a message; returns True when it affirms a convention of a kind one has forgotten."""
    return _forgotten(message) is not None


@once
def _forgotten(message: Message) -> tuple[int, int] | None:
    text = message.text
    field = words.FIELD.search(text)
    if not field or not (words.FORGOTTEN.search(text) and words.WHICH.search(text)):
        return None
    if is_denied(message, field.start()) or words.SUPPOSED.search(text, 0, field.end()):
        return None
    held = words.HELD.search(text)
    asks = text.rstrip().endswith("?") and words.SIGLES.search(text)
    if asks or not held:
        return None
    kinds = _sorted(message)[0]
    sure = kinds and not (_hesitates(message, kinds) or words.PERHAPS.search(text))
    return None if sure else field.span()


def _is_ours(message: Message, at: int) -> bool:
    """True for what is not of others."""
    return not any(s.kind == OTHERS and s.start <= at < s.end for s in find_scopes(message))


def unnamed(message: Message) -> object:
    """Takes an answer to the question about IAE; returns its value, DOUBT or None."""
    if words.OTHER_APPROVAL.search(message.text) or words.COMPARED.match(message.text):
        return None
    if refused(message):
        return []
    if words.NO_MORE.search(message.text) or _is_gone(message):
        return DOUBT if words.PERHAPS.search(message.text) else []
    if siae_time.NOT_YET.fullmatch(message.text):
        return []
    if words.SITE.fullmatch(message.text):
        return ["aci"]
    field = words.IN_THE_FIELD.search(message.text)
    if field and words.NOT_OURS.match(message.text, field.end()):
        return []
    return DOUBT if field else None


def refused(message: Message) -> bool:
    """Takes a message; returns True when it opens with a refusal: "zéro convention : …"."""
    return words.REFUSED.match(message.text) is not None and "?" not in message.text


def _is_gone(message: Message) -> bool:
    """'pas d'agrément', 'la convention n'a pas été renouvelée': of whatever kind it was."""
    held = words.CONVENTION.search(message.text)
    if not held or words.MISLAID.search(message.text):
        return False
    when = siae_time.of(message, *held.span(), len(message.text))
    return when == siae_time.ENDED or is_denied(message, held.start())


def _mentions(message: Message) -> list[Mention]:
    """Every kind named, in order; "siae?" for the field as a whole."""
    named = [(value, *message.span(first, last)) for value, first, last in _phrases().find(message)]
    named += _acronyms(message)
    for match in words.ACI_SITE.finditer(message.text):
        named.append(("aci", *match.span(match.lastgroup or 0)))
    named += [(m.lastgroup or "", *m.span()) for m in words.CUT.finditer(message.text)]
    kept = []
    general = message.text.rstrip().endswith("?") and not speaks_of_us(message)
    for value, start, end in sorted(named, key=lambda mention: mention[1]):
        first, last = segment_of(message, start)
        before, after = message.text[first:start], message.text[end:last]
        ours = words.THROUGH_OURS.search(before)
        theirs = (not ours and words.OTHERS_BEFORE.search(before)) or (
            re.search(r"^(?:une?|le|la|l|j ai une?|on a une?) $", before)
            and words.OTHERS_AFTER.match(after)
        )
        theirs = theirs or words.THEY_ARE.search(before) or words.NEXT_DOOR.match(after)
        theirs = theirs or words.NOT_US.match(message.text, end)
        theirs = theirs or (general and words.KINDS.match(message.text, start))
        people = value == "siae?" and words.PEOPLE.search(before)
        many = words.MANY.search(before) and not words.IT_IS_US.match(message.text, end)
        if not (theirs or people or many):
            kept.append((value, start, end))
    return kept


def _is_denied(message: Message, start: int, previous: int) -> bool:
    """Denied right before, or from afar when no other kind stands between."""
    if words.PRECISELY.search(message.text, 0, start):
        return False
    if previous and words.ADDED.fullmatch(message.text, previous, start):
        return False  # "une AI plus une ETTI"
    if words.APART.search(message.text, 0, start) or is_negated(message, start):
        return True
    at = denial(message, start)
    if at is None or at < previous:
        return False
    return not words.RATHER.search(message.text, at, start)


def _none(message: Message) -> list[tuple[int, int]]:
    """'on ne fait pas d'insertion', 'jamais conventionnés': denied without naming a kind."""
    return [
        found.span()
        for found in words.WHOLE.finditer(message.text)
        if is_denied(message, found.start())
        and not words.PEOPLE.search(message.text, 0, found.start())
    ]


def _doubt(message: Message, start: int, end: int, kinds: Sequence[str] = tuple(_LABELS)) -> Entity:
    """Which kind it is, of all of them or of those hesitated about."""
    candidates = [{"value": [kind], "label": _LABELS[kind]} for kind in kinds]
    kind = "ambiguous" if len(candidates) > 1 else APPROXIMATE
    return unsure(FACT, kind, candidates, message.said(start, end), start, end)


def _acronyms(message: Message) -> list[Mention]:
    """'AI' is also "j'ai": capitals or the whole message; 'EI' needs a word of the IAE."""
    found = []
    for match in re.finditer(r"\b(ai|ei)\b", message.text):
        token = message.tokens[message.token_at(match.start())]
        before, after = message.text[: match.start()], message.text[match.end() :]
        alone = words.ALONE.fullmatch(before) and not after.strip(" .!?")
        dotted = "." in token.original
        capitals = (token.upper and not message.original.isupper()) or dotted
        listed = words.LISTED_BEFORE.search(before) or words.LISTED_AFTER.match(after)
        elided = re.search(r"\b[jnmst] $", before) or (
            before.endswith("l ") and not (token.upper or dotted or alone)
        )
        if elided:
            continue
        told = before.endswith(("c est ", "mais ", "en ", ", ")) and not after.strip(" .!")
        if told and any(_phrases().find(message)):  # "c'est pas ETTI, c'est AI"
            found.append((match[1], *match.span()))
            continue
        if match[1] == "ai" and (
            words.UNDER_IT.match(after)
            or alone
            or capitals
            or re.search(r"\bune $", before)
            or listed
            or (words.FIRST.match(after) and words.ALONE.fullmatch(before))
        ):
            found.append(("ai", *match.span()))
        elif match[1] == "ei" and (listed or words.CONTEXT.search(message.text)):
            found.append(("ei", *match.span()))
    return found
