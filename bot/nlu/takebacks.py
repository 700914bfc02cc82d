"""What a visitor takes back in words of taking back: "oubliez le CA", "jamais parlé d'un ACI".

What stands after such words is read by itself and denied; a question's own name ("le budget que
j'ai donné n'est pas le bon") takes back its answer, if there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.nlu import takeback_words as say
from bot.nlu.entity import NEGATED, TAKEN_BACK, Entity, overlap
from bot.nlu.repairs import STAGED, STAGES
from bot.nlu.text import Message, said_before

Span = tuple[int, int]
_DENIED = frozenset(
    {"legal_form", "siae", "sectors", "headcount", "turnover_eur", "other_public_aid_eur",
     "last_application_on", "number", "amount", "date"}
)  # fmt: skip
_FIGURED = frozenset({"headcount", "turnover_eur", "other_public_aid_eur"})
_STAGED = frozenset({"esus", "certification"})
_LEAST = 100
_ARTICLE = len("l'")  # of a name: "l'ESUS"
_LOOSE = frozenset({"number", "amount", "date", "unsure", "answer", "unnamed"})
_STATES = frozenset(say.SUBJECTS) - _DENIED
_SIGNS = " ,.;:!()"
# "oubliez l'agrément, on ne l'a pas demandé": what is told of a state says more.
_TOLD_APART = _STATES - {"in_region"}


def apply(
    message: Message, found: Sequence[Entity], read: Callable[[str], list[Entity]]
) -> list[Entity]:
    """Takes a message, its entities and what reads a text by itself.

    Returns the entities, those taken back denied.
    """
    kept = [e for e in found if not _names_an_answer(message, e)]
    spans = [*_spans(message), *(s for e in found for s in _of_it(message, e))]
    for first, last in spans:
        start, end = message.source(first, last)
        inside = [e for e in kept if e.start < end and start < e.end]
        if any(e.role == NEGATED or e.name == "purchases" for e in inside):
            continue
        alone = [_denied(e, start) for e in read(message.original[start:end])]
        named = _named(message, (first, last))
        taken = [e for e in alone if e and not _names_the_place(e, named)] or named
        if taken:
            gone = {*_names(taken), *_LOOSE} - _TOLD_APART
            within = [e for e in inside if e.name in _STAGED and e.value == "none"]
            within = [e for e in within if start <= e.start + _ARTICLE and e.end <= end]
            kept = [e for e in kept if not (e in inside and e.name in gone) and e not in within]
            kept += [e for e in taken if not _stated(e, kept)]
            kept = [e for e in kept if not _opens(message, e, taken)]
    return _given_anew(message, kept)


def _names_an_answer(message: Message, entity: Entity) -> bool:
    """'ma réponse sur les dettes fiscales n'est pas bonne': what it was about, no debt told."""
    if entity.name not in _STATES or entity.role is not None:
        return False
    return bool(said_before(say.ANSWER_ON, message.text, message.canonical(entity.start)))


def _opens(message: Message, answer: Entity, taken: Sequence[Entity]) -> bool:
    """'oubliez le CA, je vais vérifier', 'non, le CA noté est faux': what is asked is not answered,
    by an answer nor by what such words would say of it."""
    if answer.name not in {"answer", "unnamed"} or answer.value == "yes":
        return False
    first = message.sentence_of(message.canonical(answer.start))
    here = any(message.sentence_of(message.canonical(e.start)) == first for e in taken)
    cried = message.original[answer.end :].lstrip().startswith("!")
    return answer.value == "unknown" or here or cried


def _names_the_place(taken: Entity, named: Sequence[Entity]) -> bool:
    """'oubliez la commune': the question's name, no public body."""
    return any(e.value == "in_region" and overlap(e, taken) for e in named)


def _given_anew(message: Message, found: list[Entity]) -> list[Entity]:
    """'le budget est à revoir : c'est 690 000 en tout': the new value is that of what goes."""
    found = [_under_way(message, e) for e in found]
    gone = [
        e
        for e in found
        if (e.value if e.name == TAKEN_BACK else e.name) in _FIGURED and e.role == NEGATED
    ]
    figures = [e for e in found if e.name in {"number", "amount"} and e.role is None]
    if len(gone) != 1 or len(figures) != 1 or figures[0].start < gone[0].end:
        return found
    new = figures[0]
    if not said_before(say.IT_IS, message.text, message.canonical(new.start)):
        return found
    value = new.value if new.name == "number" else new.value["amount_eur"]
    fact = gone[0].value if gone[0].name == TAKEN_BACK else gone[0].name
    staff = fact == "headcount"
    if (staff and new.name == "amount") or (value < _LEAST and not staff):
        return found
    kept = [e for e in found if e is not gone[0] and e is not new]
    return [*kept, Entity(fact, value, new.start, new.end)]


def _under_way(message: Message, taken: Entity) -> Entity:
    """'oubliez la certification, elle n'est qu'en cours': how far it is."""
    if taken.name != TAKEN_BACK or taken.value not in STAGES:
        return taken
    said = STAGED.search(message.text, message.canonical(taken.end - 1))
    state = STAGES[taken.value]
    return replace(taken, name=taken.value, value=state, role=None) if said else taken


def _names(entities: Sequence[Entity]) -> set[str]:
    return {e.value if e.name == TAKEN_BACK else e.name for e in entities}


def _stated(taken: Entity, kept: Sequence[Entity]) -> bool:
    """True when another value is given: "oubliez le CA, c'est 300 000 de budget"."""
    return taken.name == TAKEN_BACK and any(
        e.name == taken.value and (not e.role or e.name in _TOLD_APART) for e in kept
    )


def takes_all(message: Message) -> bool:
    """Takes a message; returns True when a clause of it takes back what was just said: "…, retirez
    ça"."""
    said = (message.text[start:end].strip(_SIGNS) for start, end in message.clauses[1:])
    return any(say.ALL_BACK.fullmatch(clause) for clause in said)


def protests(message: Message) -> bool:
    """Takes a message; returns True for "SCOP ? d'où ça sort", "où avez-vous pris 14 ?"."""
    return bool(say.PROTESTS.search(message.text) or say.WONDERED.match(message.text))


def _spans(message: Message) -> list[Span]:
    """The canonical spans of what is taken back."""
    text, spans = message.text, []
    for pattern in (say.CANCEL, say.NEVER, say.BAD, say.CONTEST):
        for match in pattern.finditer(text):
            first, last = message.sentence_of(match.start())
            stop = say.STOP.search(text, match.end(), last)
            end = stop.start() if stop else last
            if text[match.end() : end].strip() and not say.NOT_BACK.search(text[first : last + 1]):
                spans.append((match.end(), end))
    for start, end in message.clauses:
        last = message.sentence_of(start)[1]
        asked = say.NOT_BACK.search(text[message.sentence_of(start)[0] : last + 1])
        if start and say.ALL_BACK.fullmatch(text[start:end].strip(_SIGNS)) and not asked:
            before = text[:start].rstrip(" ,.;:!?()")
            sentence = message.sentence_of(max(0, len(before) - 1))[0]
            spans.append((sentence + (text[sentence : sentence + 1] == " "), len(before)))
    echo = say.ECHO.match(text) or say.WONDERED.match(text)
    if echo:
        spans.append(echo.span("it"))
    for match in say.SUBJECT.finditer(text):
        first, last = message.sentence_of(match.start())
        said = say.SAID.match(text, match.end())
        wrong = say.AFTER.match(text, said.end() if said else match.end())
        wrong = wrong and not say.NOT_BACK.search(text[first : last + 1])
        noted = said and said[0] and said_before(say.WRONG_FIRST, text, match.start())
        if wrong or noted:
            spans.append(match.span())
    return spans


def _of_it(message: Message, entity: Entity) -> list[Span]:
    """The span of a fact said to be wrong right after it: "la formation, enlevez ça"."""
    if entity.name not in {*say.SUBJECTS, "amount"} or entity.role == NEGATED:
        return []
    first = message.canonical(entity.start)
    last = message.canonical(max(entity.start, entity.end - 1))
    last += len(message.tokens[message.token_at(last)].norm)
    sentence = message.text[slice(*message.sentence_of(first))]
    wrong = say.AFTER.match(message.text, last) and not say.NOT_BACK.search(sentence)
    return [(first, last)] if wrong or say.OF_IT.match(message.text, last) else []


def _denied(entity: Entity, start: int) -> Entity | None:
    """An entity read by itself, as taken back."""
    moved = entity.at(entity.start + start, entity.end + start)
    if entity.name in _STATES and entity.name != "esus":
        return replace(moved, name=TAKEN_BACK, value=entity.name, role=NEGATED)
    if entity.name in _DENIED and entity.role != NEGATED and entity.value != 0:
        return replace(moved, role=NEGATED)
    return None


def _named(message: Message, span: Span) -> list[Entity]:
    """The question whose answer is taken back, when its name is what is taken back."""
    return [
        Entity(TAKEN_BACK, named.lastgroup, *message.source(*named.span()), NEGATED)
        for named in say.SUBJECT.finditer(message.text, *span)
    ]
