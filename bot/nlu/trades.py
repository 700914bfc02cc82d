"""Trades the vocabulary does not hold, read from how French builds them.

A verb of making, repairing, growing, caring or selling with the visitor as its subject ("on répare
des montres"), a partitive ("on fait de la plasturgie"), a definition ("notre métier, c'est
l'hippisme"), an action or a place with its complement ("fabrique de cerfs-volants"), an unknown
word with the ending of a trade ("bergamoterie").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, repeat

from bot.nlu import deed_words as say
from bot.nlu import trade_words as names
from bot.nlu import wordlists
from bot.nlu.activity_words import THIRD
from bot.nlu.any_activity_words import NO_ACTIVITY
from bot.nlu.communes import communes
from bot.nlu.excluded_deed_words import EXCLUDED_DEEDS, EXCLUDED_TRADES
from bot.nlu.lexicon import is_french, is_noun, is_verb
from bot.nlu.prefilter import compiled
from bot.nlu.speakers import is_a_job
from bot.nlu.text import Message

# "un ancien corps de ferme qu'on retape": what is done to one's building.
_FORMER = compiled(r"\bancien(?:ne)? (?:\w+ ){1,4}qu $")
# "une ETTI, on place des gens en galère": whom it employs is not what it does.
_BY_WORK = compiled(
    r"\b(?:aci|etti|eiti|geiq|(?:une|notre) (?:ai|ei)|(?:entreprise|chantier)s? d insertion|"
    r"association intermediaire|temporaire d insertion)\b"
)
_EMPLOYED = compiled(
    r".{0,25}\b(?:chomeurs?|demandeurs? d emploi|en (?:grande )?(?:precarite|galere|difficulte|"
    r"insertion|alternance)|eloignee?s?|sans emploi|au chomage|au rsa|du rsa)\b"
)

_Patterns = Sequence[tuple[str, re.Pattern[str]]]
_DEEDS: _Patterns = [("other", pattern) for pattern in say.DEEDS]
_TRADES: _Patterns = [("other", pattern) for pattern in say.TRADES]


def deeds(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns what the visitor says they do or are, as (sector, start, end):
    excluded activities first."""
    heads = [head.start() for head in say.HEAD.finditer(message.text)]
    found = [
        (value, *match.span())
        for value, match in _matches(message.text, heads, EXCLUDED_DEEDS, EXCLUDED_TRADES)
        if not say.NOUS_OBJECT.match(match[0])
    ]
    for value, match in _matches(message.text, heads, _DEEDS, _TRADES):
        before = message.text[message.clause_of(match.start())[0] : match.start()]
        mends = say.MENDS.search(match[0])
        if say.NOUS_OBJECT.match(match[0]) or THIRD.search(before):
            continue
        if _FORMER.search(before):
            continue
        if say.MOVES.match(match[0]) or (
            "define" in match.groupdict() and NO_ACTIVITY.fullmatch(match["define"].split()[0])
        ):
            continue
        if " livr" in match[0] and say.NO_GOODS.match(message.text, match.start("what")):
            continue
        if mends or not say.NO_OBJECT.search(match["what"]):
            end = _with_its_hyphen(message, match.end())
            found.append((value, _after_the_subject(match), end))
    if say.TO_PEOPLE.search(message.text):
        found += [("other", *span) for span in _for_people(message)]
    if _BY_WORK.search(message.text):
        found = [one for one in found if not _EMPLOYED.match(message.text, one[1])]
    for match in names.PERSON.finditer(message.text):
        if not names.ROLE.match(match["what"]) and not is_a_job(message, *match.span("what")):
            found.append(("other", *match.span("what")))
    return found


def _matches(
    text: str, heads: list[int], deeds: _Patterns, trades: _Patterns
) -> Iterator[tuple[str, re.Match[str]]]:
    """What each pattern finds, none inside another, with its sector: deeds start at a head, and
    are not tried elsewhere."""
    for sector, pattern in deeds:
        end = 0
        for match in filter(None, map(pattern.match, repeat(text), heads)):
            if match.start() >= end:
                end = match.end()
                yield sector, match
    for sector, pattern in trades:
        for match in pattern.finditer(text):
            yield sector, match


def _for_people(message: Message) -> Iterator[tuple[int, int]]:
    """What the visitor does for people, with any verb: "on porte des colis aux malades"."""
    for match in say.FOR_PEOPLE.finditer(message.text):
        before = message.text[message.clause_of(match.start())[0] : match.start()]
        skipped = say.NOUS_OBJECT.match(match[0]) or THIRD.search(before)
        if skipped or say.NOT_DOING.fullmatch(match["verb"]) or say.NO_OBJECT.search(match["what"]):
            continue
        if is_verb(match["verb"]) or is_french(match["verb"]):
            yield match.start("verb"), match.end()


def _after_the_subject(match: re.Match[str]) -> int:
    """Where the deed starts: in "notre association répare des vélos" the form is not of it."""
    subject = say.SUBJECT.match(match[0])
    return match.start() + (subject.end() if subject else 0)


def _with_its_hyphen(message: Message, end: int) -> int:
    """Where a word ends, what a hyphen joins to it included: "des cerfs-volants"."""
    last = message.token_at(end - 1)
    for one, after in pairwise(message.tokens[last:]):
        if message.original[one.end : after.start] != "-":
            break
        last += 1
    return max(end, message.span(last, last + 1)[1])


def done(message: Message) -> list[tuple[str, int, int]]:
    """Takes a message; returns what the visitor does whatever the verb: an answer at most."""
    alone = names.LONE.fullmatch(message.text)
    if alone and not names.ROLE.match(alone["what"]):
        return [("other", *alone.span("what"))]
    nominal = names.NOMINAL.fullmatch(message.text)
    if nominal and not say.NO_OBJECT.search(nominal[0]):
        return [("other", nominal.start("head"), nominal.end("what"))]
    match = say.DOING.match(message.text)
    if not match or say.NOT_DOING.fullmatch(match["verb"]) or say.NO_OBJECT.search(match["what"]):
        return []
    return [("other", match.start("verb"), match.end())] if is_verb(match["verb"]) else []


def named(message: Message) -> list[tuple[int, int]]:
    """Takes a message; returns the tokens (last excluded) of what looks like a trade's name."""
    spans = [
        (
            message.token_at(match.start(_head(match))),
            message.token_at(match.end() - 1) + 1,
        )
        for match in names.HEADED.finditer(message.text)
        if not _is_done(message, match)
        if match["people"]
        or (
            not say.NO_OBJECT.search(" ".join(filter(None, match.groups())))
            and match["of"] not in communes()
            and (match["field"] is None or _is_a_field(message, match))
        )
    ]
    tokens = enumerate(message.tokens)
    spans += [(index, index + 1) for index, token in tokens if _ends_as_a_trade(token.norm)]
    return spans


@lru_cache(maxsize=4096)
def _ends_as_a_trade(word: str) -> bool:
    """True for a word that is not of French, of the vocabulary nor of a commune's name
    ("Ferrière-la-Grande"), with the ending of a trade."""
    word = word.rstrip("s")
    if len(word) < 7 or not names.ENDING.search(word):
        return False
    return not is_french(word) and word not in wordlists.known()


def _head(match: re.Match[str]) -> str | int:
    """The group that names the trade alone: what a structure is of."""
    return next((group for group in ("trade", "field") if match[group]), 0)


def _is_a_field(message: Message, match: re.Match[str]) -> bool:
    """'une sarl de vidange', 'asso de joutes': a common noun, not a place nor a name."""
    word = match["field"]
    original = message.tokens[message.token_at(match.start("field"))].original
    if word in communes() or (original[0].isupper() and not original.isupper()):
        return False
    return is_noun(word) or not is_french(word)


def _is_done(message: Message, match: re.Match[str]) -> bool:
    """'notre club récupère la TVA': a verb, not the kind of club."""
    subject = message.text[: match.start()].endswith(("notre ", "le ", "mon ", "ce ", "la ", "l "))
    after = names.AFTER_A_VERB.match(message.text, match.end())
    return bool(match["kind"] and subject and after) and is_verb(match["kind"])
