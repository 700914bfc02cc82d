"""Whether a word of activity stands as what the visitor does.

What governs it is found by walking left over articles, small words and names of structures:
"on tient une petite [boulangerie]" is governed by "tient", "chez un [boulanger]" by "chez".
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

from bot.nlu import activity_words as say
from bot.nlu.text import Message

START, OWN, HELD, OURS, LINKED, LOOSE, BLOCKED = (
    "start", "own", "held", "ours", "linked", "loose", "blocked"
)  # fmt: skip
_LINKS = frozenset(",/+&-")
_OPENINGS = frozenset(",/+&-.;:!?()\"'*>=#")
_BEING = frozenset(("est", "sont", "suis", "sommes", "etre", "es", "etes"))
_STAFF = frozenset(("salaries", "salarie", "etp", "personnes", "employes"))
_ADVERB = re.compile(r"[a-z]{4,}ment")
_SIGN = re.compile(r"\W+")
_SUBJECTS = frozenset(("on", "nous", "je", "j", "qui", "y", "l", "asso", "association", "n", "en"))
_ASKED = frozenset(("quel", "quelle", "quels", "quelles", "ou", "vous", "tu", "s"))


def frame(
    message: Message,
    first: int,
    judged: Mapping[int, bool],
    facts: Container[int] = frozenset(),
) -> str:
    """Takes a message, the token where an activity starts, for the tokens of the activities
    before it whether they stood, and the tokens of other facts; returns what governs it, one of
    the constants above."""
    tokens = message.tokens
    several = linked = False
    at = first - 1
    while at >= 0:
        word = tokens[at].norm
        if at in judged:
            return LINKED if judged[at] else BLOCKED
        if _SIGN.fullmatch(word):
            return _across(at, word, several, judged)
        several = several or word in say.PLURAL
        linked = linked or word in say.COORDINATORS
        if word in ("pour", "par", "avec", "dans", "a"):
            found = _preposition(message, at, several, judged)
            if found:
                return found
            at -= 2 if word == "a" else 1
            continue
        if word in say.OURS:
            return OWN if at > 1 and tokens[at - 2].norm in say.SALES else OURS
        if word in say.RECIPIENTS or word in say.YOURS:
            return BLOCKED
        if word not in say.FILLERS and word not in say.HEADS and not _ADVERB.fullmatch(word):
            if at in facts or (word.isdigit() and tokens[at + 1].norm in _STAFF):
                return START  # "scic Lille 8 salariés resto"
            found = _governed(message, at, word)
            return LINKED if found == LOOSE and linked and any(judged.values()) else found
        at -= 1
    return START


def _across(at: int, sign: str, several: bool, judged: Mapping[int, bool]) -> str:
    """A list goes on after a comma; a full stop or a bracket opens a new clause."""
    if sign in _LINKS and at - 1 in judged and (several or judged[at - 1]):
        return LINKED if judged[at - 1] else BLOCKED
    return START if sign in _OPENINGS else BLOCKED


def _preposition(
    message: Message, at: int, several: bool, judged: Mapping[int, bool]
) -> str | None:
    """What a preposition says of what follows; None when it says nothing."""
    word = message.tokens[at].norm
    before = message.tokens[at - 1].norm if at else ""
    if word == "par":
        return None if before == "insertion" else BLOCKED
    if word == "pour":
        return BLOCKED if several else None
    if word == "dans":
        return None
    if word == "a":
        if before == "cote":
            return None
        return HELD if before in _SUBJECTS or before in say.HEADS else BLOCKED
    if judged.get(at - 1) or before in say.HEADS or _SIGN.fullmatch(before):
        return LINKED
    return BLOCKED


def _governed(message: Message, at: int, word: str) -> str:
    before = message.tokens[at - 1].norm if at else ""
    if say.DOES.fullmatch(word) and not word.endswith(("er", "ir", "re")):
        return BLOCKED if before in _ASKED else OWN
    if word in ("ai", "avons"):
        return HELD
    if word in say.DENIALS:
        return OWN
    return BLOCKED if say.THINGS.fullmatch(word) or say.SEEKING.fullmatch(word) else LOOSE


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of activity: its sector, its tokens (last excluded), and whether it is a phrase of
    the vocabulary or only looks like the name of a trade."""

    value: str
    first: int
    last: int
    known: bool = True


def stands(
    message: Message, mention: Mention, judged: Mapping[int, bool], facts: Container[int]
) -> bool:
    """Takes a mention, what was said of those before it, and the tokens of other facts (see
    `frame`); returns True when it is what the visitor does."""
    start, end = message.span(mention.first, mention.last)
    before = message.text[message.clause_of(start)[0] : start]
    after, word = message.text[end:], message.text[start:end]
    found = frame(message, mention.first, judged, facts)
    if found == BLOCKED or is_verb(message, mention.first) or _is_asked(message, start, word):
        return False
    if found == OURS:
        return _is_ours(mention.value, word, message.tokens[mention.first - 1].norm)
    if found in (START, LOOSE) and say.SEEKING.search(before):
        return False
    if found != LINKED and _third_person(before):
        return False
    if word in say.ONLINE and found != OWN and message.text.strip(" .!") != word:
        return False
    if found in (START, LOOSE) and (_opens(message, mention, word) or _is_premises(word, after)):
        return False
    if not mention.known:
        return found != LOOSE
    single = " " not in word
    if single and found == LOOSE and not _after_article(message, mention.first):
        return False
    if single and (_is_everyday(word) or mention.value.endswith("?")):
        return _is_said(found, mention.value, word, before, after)
    if found == HELD and mention.value != "other":
        return not single
    if single and found == LOOSE:
        return len(before.split()) <= 6 or _does_before(before)
    return True


def _after_article(message: Message, first: int) -> bool:
    before = message.tokens[first - 1].norm if first else ""
    return before in say.FILLERS or before in ("en", "dans", "pour")


def is_verb(message: Message, first: int) -> bool:
    """Takes a message and a token; returns True right after a pronoun or an auxiliary: "on paie", "je conseille", "nous a prêté"."""
    before = message.tokens[first - 1].norm if first else ""
    being = before in _BEING and message.tokens[first].norm in say.VERBAL
    return being or before in say.PRONOUNS or before in say.AUXILIARIES


def _opens(message: Message, mention: Mention, word: str) -> bool:
    """'le correcteur a changé' says nothing of a trade, 'la ressourcerie a 12 salariés' does."""
    tokens = message.tokens[mention.last :]
    if not tokens or tokens[0].original == "à":
        return False
    after = message.text[message.span(mention.first, mention.last)[1] :]
    if mention.value == "other" and (" " in word or word in say.PLACES):
        return False
    person = word.endswith(("eur", "rice", "ier", "iste", "ien", "euse"))
    known = mention.value != "other" or person or word in say.EVERYDAY or not mention.known
    return known and bool(say.VERB_AFTER.match(after))


def _is_premises(word: str, after: str) -> bool:
    return word in say.PREMISES and bool(say.LOCATED.match(after))


def _is_everyday(word: str) -> bool:
    return not say.EVERYDAY.isdisjoint({word, f"{word}s", word.removesuffix("s")})


def _is_said(found: str, value: str, word: str, before: str, after: str) -> bool:
    """An everyday word names an activity where one is said, or on its own."""
    if found == START:
        return value == "other" or not say.MONEY_AFTER.search(re.split(r"[,;.]", after)[0])
    if found == LOOSE:
        return value == "other" and _does_before(before)
    return found != HELD or word in say.PLACES


def _third_person(before: str) -> bool:
    found = [match.end() for match in say.THIRD.finditer(before)]
    return bool(found) and not _US.search(before, found[-1])


_US = re.compile(r"\b(?:on|nous|je|j) ")


def _does_before(before: str) -> bool:
    return any(say.DOES.fullmatch(word) or word in say.HEADS for word in before.split())


def _is_ours(value: str, word: str, before: str) -> bool:
    """"notre recyclerie" is ours; "notre banque", "notre formation", "mon plombier" are not."""
    place = word in say.PLACES or bool(say.PLACE.fullmatch(word))
    if say.SUPPLIER.search(word) or value.endswith("?"):
        return False
    return place or (" " in word and before not in ("mon", "ma", "mes"))


def _is_asked(message: Message, start: int, word: str) -> bool:
    """True in a question that does not speak of the visitor: "la boulangerie est ouverte ?"."""
    first, last = message.sentence_of(start)
    sentence = message.text[first:last].strip()
    if not message.text[last - 1 : last + 1].strip().startswith("?") and not sentence.endswith("?"):
        return False
    rest = sentence.replace(word, "").strip(" ?").split()
    return len(rest) > 3 and not _OURS_SAID.search(sentence)


_OURS_SAID = re.compile(
    r"\b(?:on|nous|je|j|notre|nos|mon|ma|mes|chez nous|scop|scic|sarl|sas|association)\b"
)
