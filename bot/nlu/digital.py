"""Digital as the core business: a digital trade named or told, the core affirmed or denied."""

from __future__ import annotations

from dataclasses import replace

from bot.nlu import digital_rank, frames, naf, shared
from bot.nlu import digital_words as say
from bot.nlu.activity_words import FOR_US, IS_A_STRUCTURE, SEEKING, THIRD
from bot.nlu.deed_words import NOUS_OBJECT
from bot.nlu.entity import MENTIONED, Entity, unsure
from bot.nlu.modality import is_negated, is_question, speaks_of_us
from bot.nlu.rule_talk import speaks_of_rules
from bot.nlu.shared import LEAST, MOST
from bot.nlu.text import Message

FACT = "digital_core"
TRADE = "trade"  # between readers only: a digital trade, not a mere statement
_STANDS = frozenset((frames.START, frames.OWN, frames.LINKED))


def read(message: Message) -> list[Entity]:
    """Takes a message; returns whether digital is the visitor's core business, if it says so."""
    for code in naf.find(message):
        if code.digital:
            return [Entity(FACT, True, code.start, code.end, TRADE)]
    if _asks_in_general(message):
        return []
    if both := shared.span(message):
        return _shared(message, both)
    found = next(filter(None, (reader(message) for reader in _READERS)), None)
    made = found and found.role == MENTIONED and found.value
    if found and made and say.YES_WE_MAKE.match(message.text):
        return [found, Entity("sectors", ["other"], found.start, found.end, MENTIONED)]
    if found is None or speaks_of_rules(message, found.start, found.end):
        return []
    return [found]


def _shared(message: Message, both: shared.Shared) -> list[Entity]:
    """Digital beside another trade: both are activities, which leads is asked where none does."""
    start, end, leads = both
    ours = speaks_of_us(message) and "€" not in message.text
    role = None if ours else MENTIONED
    if leads is None:
        found = replace(_unsure(message, start, end), role=role)
    else:
        found = Entity(FACT, leads, start, end, role)
    return [found, Entity("sectors", ["other"], start, end, role)]


def were_it_so(text: str) -> bool:
    """Takes a canonical text; returns True for "si notre métier était le numérique, on n'aurait pas
    besoin de vous": it is not."""
    return bool(say.WERE_IT_SO.search(text))


def _asks_in_general(message: Message) -> bool:
    """'à partir de quand une boîte a-t-elle le digital comme activité ?' tells nothing of ours."""
    text = message.text
    asks = is_question(message) and not say.OURS.search(text)
    return asks or bool(say.GENERAL.search(text))


def _denied(message: Message) -> Entity | None:
    text = message.text
    more = say.MORE_THAN_A_TOOL.search(text)
    if more and not is_question(message):
        return Entity(FACT, True, *more.span())
    if not is_question(message) and (below := digital_rank.of_it_only(text)):
        return Entity(FACT, False, *below.span())
    if say.BUT_TOOLS.fullmatch(text):
        return Entity(FACT, False, 0, len(text), MENTIONED)
    for pattern in say.DENIALS:
        match = pattern.search(text)
        if match and not say.AS_A_TOOL.match(text, match.end()):
            named = say.NOTHING_OF.match(text)
            return Entity(FACT, False, *match.span(), MENTIONED if named else None)
    if say.TOOL_NOT_TRADE.fullmatch(text):
        return Entity(FACT, False, 0, len(text), MENTIONED)
    return None


def _trade(message: Message) -> Entity | None:
    text = message.text
    for match in say.DEED.finditer(text):
        before = text[message.clause_of(match.start())[0] : match.start()]
        if NOUS_OBJECT.match(match[0].strip()):
            continue
        if not THIRD.search(before) and not say.FOR_US.match(text, match.end()):
            if say.HALF.search(text):
                return _unsure(message, *match.span("deed"))
            said = say.NOT.search(match[0]) is None
            return Entity(FACT, said, *match.span("deed"), TRADE if said else None)
    yes = say.YES_WE_MAKE.match(text)
    if yes:
        return Entity(FACT, True, *yes.span("deed"), MENTIONED)
    lives = say.LIVES.fullmatch(text)
    if lives:
        return Entity(FACT, True, *lives.span("deed"), TRADE)
    if say.WHOLE.fullmatch(text):
        return Entity(FACT, True, 0, len(text), TRADE)
    for match in say.JOB.finditer(text):
        if _is_ours(message, *match.span()):
            denied = is_negated(message, match.start())
            return Entity(FACT, not denied, *match.span(), None if denied else TRADE)
    return None


def _is_ours(message: Message, start: int, end: int) -> bool:
    """True when a digital trade is what the visitor does, not a purchase or a supplier."""
    before = message.text[message.clause_of(start)[0] : start]
    found = frames.frame(message, message.token_at(start), {})
    if found == frames.OURS:
        return bool(IS_A_STRUCTURE.match(message.text, end))
    mine = found == frames.HELD and before.endswith(("j ai une ", "j ai un "))
    if not (mine or found in _STANDS) or SEEKING.search(before) or THIRD.search(before):
        return False
    if FOR_US.match(message.text[end : message.clause_of(start)[1]]):
        return False
    person = say.PERSON.match(message.text[start:end])
    rest = say.IN_FORM.sub("", message.text[end:], count=1)
    alone = len(before.split()) + len(rest.split()) <= 2
    if person and found != frames.OWN and not (alone or say.STRUCTURE.search(before)):
        return False
    said_of = say.PRICED.match(message.text, end) or say.OF_A_KIND.match(message.text, end)
    return found != frames.START or not said_of


def _core(message: Message) -> Entity | None:
    share = say.SHARE.search(message.text)
    if share:
        if LEAST < int(share["share"]) < MOST:
            return _unsure(message, *share.span())
        return Entity(FACT, int(share["share"]) >= MOST, *share.span())
    found = next(filter(None, (pattern.search(message.text) for pattern in say.CORES)), None)
    if found is None:
        return None
    start, end = found.span()
    first, last = message.sentence_of(start)
    first = max(first, message.text.rfind(":", first, start))
    sentence = message.text[first:last]
    another = say.APART.search(found[0]) and say.ANOTHER.match(message.text, end)
    if another or say.NOT.search(sentence):
        return Entity(FACT, False, start, end)
    if say.PARTLY.search(sentence):
        return _unsure(message, start, end)
    return Entity(FACT, True, start, end)


def _as_asked(message: Message) -> Entity | None:
    """What tells it where it is asked: everything, a mere tool, or no gear at all."""
    if is_question(message):
        return None
    if digital_rank.is_only_a_tool(message.text):
        return Entity(FACT, False, 0, len(message.text), MENTIONED)
    if say.WHOLLY.fullmatch(message.text) or digital_rank.is_our_trade(message.text):
        return Entity(FACT, True, 0, len(message.text), MENTIONED)
    gear = say.NO_GEAR.search(message.text)
    return Entity(FACT, False, *gear.span(), MENTIONED) if gear else None


def _doubtful(message: Message) -> Entity | None:
    some = say.SOME.search(message.text)
    if some:  # "on est une imprimerie, un peu de web aussi"
        return _unsure(message, *some.span())
    for match in say.MEDIATION.finditer(message.text):
        if frames.frame(message, message.token_at(match.start()), {}) in _STANDS:
            return _unsure(message, *match.span())
    return None


_READERS = (_denied, _trade, _core, _doubtful, _as_asked)


def _unsure(message: Message, start: int, end: int) -> Entity:
    candidates = [
        {"value": True, "label": "le numérique est le cœur d'activité"},
        {"value": False, "label": "le numérique n'est pas le cœur d'activité"},
    ]
    return unsure(FACT, "ambiguous", candidates, message.said(start, end), start, end)
