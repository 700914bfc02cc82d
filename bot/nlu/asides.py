"""What stands first or last beside complete statements, and is read as if it stood alone.

"On est à Lille, 12 salariés. aucune de celles-là": the last words answer what was asked, whatever
was said before them. The readers take care not to see an answer inside a longer statement; a
piece cut off by a sign or by "et", where no fact was found, holds none of that statement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from bot.nlu import answer_words, answered
from bot.nlu.entity import (
    FIGURES,
    HYPOTHETICAL,
    IF_ASKED,
    MENTIONED,
    NEGATED,
    Entity,
    fact_of,
    overlap,
)
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, once

_SENTENCE = frozenset(".;!")
_CUT = compiled(r"(?<!\S)(?:[.;!,:()-]|et(?!\S))")
_BARE = FIGURES | {"answer"}  # which only the open question ties to a fact
_START = attrgetter("start")
_NO = frozenset(("non", "nan", "ah non", "euh non", "ben non", "oh non"))
_LONGEST = 45  # characters; an answer beside a statement is short
_LONGEST_MESSAGE = 300  # no piece of a longer one is read again
Span = tuple[int, int]


def piece(message: Message, found: Sequence[Entity]) -> Span | None:
    """Takes a message and its entities, both with offsets of the original text; returns the span
    of what comes before the first fact stated, or else after the last one; None without any, and
    in a long message, which would cost twice as much."""
    if len(message.original) > _LONGEST_MESSAGE:
        return None
    stated = [e for e in found if e.name not in _BARE and _is_stated(e)]
    if not stated:
        return None
    first = min(stated, key=lambda e: e.start)
    last = max(stated, key=lambda e: e.end)
    spans: list[Span] = []
    before = [cut for cut in _cuts(message, first) if cut[1] <= first.start]
    after = [cut for cut in _cuts(message, last) if cut[0] >= last.end]
    end = len(message.original)
    if before and not _is_of_what_follows(message, before[-1][0], found):
        spans.append((0, before[-1][0]))
    if after:
        spans.append((after[0][1], end))
        spans += [(cut[1], end) for cut in after[1:] if cut[2] in _SENTENCE][::-1]
    span = next((span for span in spans if _tells(message, span)), None)
    return span if span and _answers(message, span, found) else None


def _is_of_what_follows(message: Message, cut: int, found: Sequence[Entity]) -> bool:
    """'Non, pas d'agrément ESUS': the no is of the agreement."""
    at = message.canonical(cut)
    if message.text[:at].strip() not in _NO:
        return False
    placed = [e.at(message.canonical(e.start), message.canonical(e.end)) for e in found]
    return answered.denies_a_fact(message, at, placed)


def _is_stated(entity: Entity) -> bool:
    return fact_of(entity) is not None and entity.role in (None, NEGATED)


def _cuts(message: Message, beside: Entity) -> list[tuple[int, int, str]]:
    """Where the message may be cut: signs and "et"; signs of a sentence alone beside a purchase,
    whose list may go on."""
    cuts = _all_cuts(message)
    return [cut for cut in cuts if cut[2] in _SENTENCE] if beside.name == "purchases" else cuts


@once
def _all_cuts(message: Message) -> list[tuple[int, int, str]]:
    tokens = [message.tokens[message.token_at(m.start())] for m in _CUT.finditer(message.text)]
    return [(token.start, token.end, token.norm[0]) for token in tokens]


def _tells(message: Message, span: Span) -> bool:
    """False for a question, for second thoughts, and where nothing is said."""
    said = message.original[slice(*span)]
    if len(said) > _LONGEST:
        return False
    again = span[0] and answer_words.TAKES_BACK.match(said.strip().lower())
    again = again or (span[0] and answer_words.NO_MORE.search(said.lower()))
    again = again or "reviens dessus" in said.lower()
    return "?" not in said and not again and any(char.isalnum() for char in said)


def _answers(message: Message, span: Span, found: Sequence[Entity]) -> bool:
    """True where a sum, a yes, a no or a step stands in no entity, and for a word that opens the
    message ("DIEPPE. SAS, 4 salariés"): most pieces hold none, and to read one again costs as much
    as a message."""
    first, last = (bisect_left(message.tokens, at, key=_START) for at in span)
    sure = [e for e in found if e.role != IF_ASKED]
    words = [
        token.norm
        for token in message.tokens[first:last]
        if not any(e.start <= token.start < e.end for e in sure)
    ]
    opens = span[0] == 0 and len(words) == 1
    return opens or answer_words.ANSWERS.search(" ".join(words)) is not None


def added(found: Sequence[Entity], read: Sequence[Entity], at: int) -> list[Entity]:
    """Takes the entities of a message, those of a piece of it read alone, and where the piece
    starts; returns those to add: each answers its own open question, nothing more."""
    told = {fact_of(e) for e in found if e.name not in FIGURES and e.role is None}
    kept = []
    for one in read:
        entity = one.at(one.start + at, one.end + at)
        if entity.name == "answer" and any(e.role == NEGATED for e in found):
            continue  # "12 salariés, c'est faux"
        if entity.name in FIGURES and any(e.role == NEGATED and overlap(entity, e) for e in found):
            continue  # "13 salariés et non 15"
        if entity.name == "purchases" or entity.role in (NEGATED, HYPOTHETICAL):
            continue
        if fact_of(entity) in told or any(_same(entity, other) for other in found):
            continue
        if entity.name not in _BARE and entity.role is None and fact_of(entity):
            entity = replace(entity, role=MENTIONED)
        kept.append(entity)
    return kept


def _same(one: Entity, other: Entity) -> bool:
    return one.name == other.name and overlap(one, other) and other.role != IF_ASKED
