"""What a message does or is, in any words of French, when activities are what is asked.

"Club de hand", "on apprend aux enfants à nager", "la généalogie": no list holds them all. A clause
that is a name ("club de hand") or a deed ("on protège les phoques"), in words that French has,
answers the open question on activities, and nothing else; an excluded activity is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu import any_activity_words as say
from bot.nlu import ignorance
from bot.nlu.entity import HYPOTHETICAL, MENTIONED, NEGATED, Entity, fact_of
from bot.nlu.lexicon import is_french, is_noun, is_stop_word, is_verb
from bot.nlu.modality import QUESTION, Scope, find_scopes
from bot.nlu.text import Message

_BESIDE = frozenset(("in_region", "legal_form", "siae", "economic_activity", "digital_core"))
_MOST_CLAUSES, _MOST_WORDS, _MOST_TOGETHER = 6, 24, 3
Span = tuple[int, int]


def read(message: Message, found: Sequence[Entity]) -> int | None:
    """Takes a message and its entities (offsets of the original text); returns where what it says
    of an activity ends in the original text, None when it says nothing of one."""
    ignored = ignorance.find(message)
    for start, end in message.clauses[:_MOST_CLAUSES]:
        if any(one.start < end and start < one.end for one in [*_moods(message, start), *ignored]):
            continue
        words = _own_words(message, (start, end), found)
        if words and _is_activity(words):
            return message.source(start, end)[1]
    return None


def _moods(message: Message, start: int) -> list[Scope]:
    """The moods in which a clause tells nothing: a question that comes after it is not one, but
    for a kind of thing ("une EURL, c'est éligible ?")."""
    kind = say.OF_A_KIND.match(message.text, start)
    return [one for one in find_scopes(message) if one.kind != QUESTION or kind]


def _own_words(message: Message, span: Span, found: Sequence[Entity]) -> list[str]:
    """The words of a clause without the place and the legal form; none when it asks, or tells
    another fact."""
    first, last = message.token_at(span[0]), message.token_at(span[1] - 1) + 1
    tokens = message.tokens[first:last]
    if not tokens or tokens[-1].norm == "?" or len(tokens) > _MOST_WORDS:
        return []
    start, end = tokens[0].start, tokens[-1].end
    for one in found:
        if one.start >= end or one.end <= start:
            continue
        fact = fact_of(one)
        if one.name in ("answer", "taken_back", "amount", "date", "more") or one.role in (
            NEGATED,
            HYPOTHETICAL,
        ):
            return []
        if fact == "legal_form" and not say.FORM.match(
            message.original[one.start : one.end].lower()
        ):
            continue  # "foyer rural"
        if fact in _BESIDE:
            tokens = [t for t in tokens if t.end <= one.start or one.end <= t.start]
        elif fact and fact != "sectors" and one.role != MENTIONED and not _is_thing(one):
            return []
    return [token.norm for token in tokens]


def _is_thing(entity: Entity) -> bool:
    """'voitures anciennes', 'des jouets': not bought when activities are asked."""
    return (
        entity.name == "purchases"
        and entity.value["category"] == "not_digital"
        and entity.value["amount_eur"] is None
    )


def _is_activity(words: list[str]) -> bool:
    text = " ".join(words).strip(" .,;:!\"'()-")
    if say.NOT_TOLD.search(text):
        return False
    deed = say.DEED.match(text)
    if deed:
        verb = deed["verb"]
        if say.NO_DEED.fullmatch(verb) or not (is_french(verb) or is_verb(verb)):
            return False
        return bool(say.ART.fullmatch(verb)) or _tells(deed["what"].split(), names=False)
    name = say.NAME.match(text)
    return bool(name) and _tells(name["what"].split(), names=True)


def _tells(words: list[str], *, names: bool) -> bool:
    """True when these words are French and the first that says something may be an activity."""
    content = [w for w in words if w.isalpha() and len(w) > 2 and not is_stop_word(w)]
    content = [w for w in content if not say.SMALL.fullmatch(w)]
    if not content:
        return False
    known = [w for w in content if is_noun(w) or is_verb(w) or say.LEARNED.search(w)]
    if len(known) * 3 < len(content) * 2:
        return False
    if not names:
        return any(not say.NO_ACTIVITY.fullmatch(w) for w in known)
    head = content[0]
    if not (is_noun(head) or say.LEARNED.search(head)) or say.NO_ACTIVITY.fullmatch(head):
        return False
    return _together(words) <= _MOST_TOGETHER


def _together(words: list[str]) -> int:
    """How many words of content follow each other with no small word between."""
    most = run = 0
    for word in words:
        run = run + 1 if word.isalpha() and not is_stop_word(word) else 0
        most = max(most, run)
    return most
