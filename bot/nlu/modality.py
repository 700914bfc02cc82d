"""Whose words, and in which mood: denials, suppositions, questions, past, plans, other people.

A scope is a canonical span and what it does to the facts found inside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.nlu import asking, cited, former, others
from bot.nlu import modality_words as say
from bot.nlu.lexicon import is_french, lemma
from bot.nlu.text import Message, once, said_before

HYPOTHESIS, WONDER, QUESTION, OTHERS, PAST, FUTURE, AIM, TO_APPLY = (
    "hypothesis", "wonder", "question", "others", "past", "future", "aim", "to apply"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scope:
    """A span and its mood."""

    kind: str
    start: int
    end: int


def is_negated(message: Message, start: int) -> bool:
    """Takes a message and where a mention starts; returns True when it is denied."""
    first, _ = message.clause_of(start)
    before = message.text[max(first, start - 80) : start].removesuffix('" ')
    return bool(say.NEGATION.search(before) or say.NEVER_SAID.search(before))


@once
def find_scopes(message: Message) -> list[Scope]:
    """Takes a message; returns the scopes that change what its facts mean."""
    scopes: list[Scope] = []
    for sentence in message.sentences:
        scopes += _hypotheses(message, sentence)
        scopes += [Scope(OTHERS, *span) for span in others.spans(message, sentence)]
        scopes += [Scope(OTHERS, *span) for span in former.spans(message, sentence)]
        scopes += [Scope(WONDER, *span) for span in others.cited_spans(message, sentence)]
        scopes += [Scope(HYPOTHESIS, *span) for span in cited.examples(message, sentence)]
        thrown = sentence[0] == 0 and throws_back(message.text)
        if thrown or cited.is_thrown_back(message, sentence):
            scopes.append(Scope(QUESTION, *sentence))
        said = message.text[slice(*sentence)]
        heard = cited.heard_rule(said)
        if heard:
            scopes.append(Scope(QUESTION, sentence[0] + heard[0], sentence[0] + heard[1]))
        event = say.FOR_AN_EVENT.search(said)
        if event:
            first = sentence[0] + event.start("event")
            scopes.append(Scope(OTHERS, first, sentence[0] + event.end()))
        aim = say.AIM.search(said)
        if aim:
            now = say.NOW.search(said, aim.end())
            last = sentence[0] + now.start() if now else sentence[1]
            scopes.append(Scope(AIM, _aimed_from(message, sentence[0] + aim.start()), last))
        said = say.DEFIANT.sub("", said)
        told = said.rstrip().endswith("!")  # "presque vingt, mais vos seuils me fatiguent !"
        said = asking.without_moral(said)
        limit = _asks_of_a_limit(said)
        if limit or _asks_of_a_kind(said) or (not told and _asks_of_a_rule(said)):
            scopes.append(Scope(QUESTION, *sentence))
    for index, clause in enumerate(message.clauses):
        scopes += _clause_moods(message, clause, index)
    return scopes


def _aimed_from(message: Message, at: int) -> int:
    """Where what is aimed at may start: 'passer à dix, c'est notre but'."""
    first, _ = message.sentence_of(at)
    before = message.text[first:at]
    return first if before.endswith("c est ") or " d ici " in message.text[at - 1 :][:8] else at


def _hypotheses(message: Message, sentence: tuple[int, int]) -> list[Scope]:
    start, end = sentence
    scopes = []
    for match in say.SI.finditer(message.text, start, end):
        if match["not"]:
            continue
        if match["open"]:
            stop = message.clause_of(match.start())[1]
            scopes.append(Scope(WONDER, match.start(), stop))
        else:
            so = say.SO_MANY.search(message.text, match.end(), end)
            scopes.append(Scope(HYPOTHESIS, match.start(), so.start() if so else end))
    for match in say.NOT_SAID.finditer(message.text, start, end):
        scopes.append(Scope(WONDER, match.start(), message.clause_of(match.start())[1]))
    segment = message.text[start:end].lstrip()
    lead = end - start - len(message.text[start:end].lstrip())
    for match in say.SUPPOSE.finditer(segment):
        if say.ELSE.search(segment[: match.start()]) or say.ELSE_AFTER.match(segment, match.end()):
            continue
        told = say.IN_CASE.match(message.text, start + lead + match.start(), end)
        scopes.append(Scope(HYPOTHESIS, start + lead + match.start(), told.end() if told else end))
    return scopes


def _asks_of_a_kind(sentence: str) -> bool:
    """'une EURL agréée ESUS, c'est éligible ?': a kind of structure, not the visitor's."""
    asks = sentence.rstrip().endswith("?") and (
        say.RULE.search(sentence) or say.ASK.search(sentence)
    )
    ours = say.OWN.search(sentence) or say.OWNED.match(sentence)
    return bool(asks and say.A_KIND.match(sentence) and not ours)


def _asks_of_a_limit(sentence: str) -> bool:
    """'20 salariés maximum, c'est en ETP ou en têtes ?'; not '20 maximum, ça passe ?'."""
    limit = say.LIMIT.match(sentence) if sentence.rstrip().endswith("?") else None
    return bool(limit and not say.OWN.search(sentence) and not say.PASSES.search(sentence))


def _asks_of_a_rule(text: str) -> bool:
    """'les CDD on les compte ou pas': a question without a mark, and not a word of oneself."""
    if not (asking.unmarked(text) or asking.of_a_rule(text)):
        return False
    if say.PRESENTED.match(text) or say.OWNED.match(text):
        return False
    if asking.what_to_do(text):
        text = say.POSSESSIVE.sub(" ", text)
    return not _speaks_of_us(text)


def _clause_moods(message: Message, clause: tuple[int, int], index: int) -> list[Scope]:
    start, end = clause
    text = say.LOST.sub("", say.DEFIANT.sub("", message.text[start:end]))
    scopes = []
    asks = _asks(text.rstrip())
    kind = say.ANY_OF_A_KIND.search(text)
    if kind and (asks or _asks(message.text[slice(*message.sentence_of(start))].rstrip())):
        scopes.append(Scope(QUESTION, start + kind.start(), end))
    asks = asks or say.THRESHOLD.search(text)
    ruled = asks and (say.RULE.search(text) or say.ASK.search(text)) and not say.OWN.search(text)
    defines = say.DEFINES.match(text) and _asks(message.text[slice(*message.sentence_of(start))])
    if ruled or _asks_of_a_rule(text) or defines:
        scopes.append(Scope(QUESTION, start, end))
    some_day, to_apply = say.SOME_DAY.search(text), say.TO_APPLY.search(text)
    if some_day:
        scopes.append(Scope(WONDER, start + some_day.start(), end))
    if to_apply and not say.APPLIED.search(text):
        scopes.append(Scope(TO_APPLY, start, end))
    for kind, pattern in ((PAST, say.PAST), (FUTURE, say.FUTURE)):
        match = next((m for m in pattern.finditer(text) if _is_tense(m)), None)
        if match and not (kind == PAST and _is_no_past(text, match.start())):
            now = say.NOW.search(text, match.end())
            said = [cut.end() for cut in say.AND.finditer(text, 0, match.start())]
            whole = kind == FUTURE and not say.NOW.search(text[: match.start()])
            first = (said[-1] if said else 0) if whole else match.start()
            scopes.append(Scope(kind, start + first, start + (now.start() if now else len(text))))
    return scopes


def throws_back(text: str) -> bool:
    """Takes a text; returns True for 'vous avez noté SCOP ? on n'est pas une SCOP': what is noted
    is denied, nothing is asked."""
    noted = say.THROWN_BACK.match(text)
    return bool(noted and say.DENIED_AFTER.search(text, noted.end()))


def _is_no_past(text: str, start: int) -> bool:
    """'si on était douze' supposes, 'c'était 12 et non 14' corrects, 'elle m'a dit qu'on avait 12
    salariés' tells of now."""
    told = say.WE_WERE.match(text, start) and said_before(say.TOLD_ME, text, start)
    return bool(told) or text[:start].endswith(" si ") or bool(say.SHOULD_BE.match(text, start))


def _is_tense(match: re.Match[str]) -> bool:
    """'nous parlerons', 'on vendra' are plans; 'nous assurons', 'nous récupérons' are not."""
    stem = match.groupdict().get("stem")
    if not stem or stem in say.FUTURE_STEMS:
        return True
    if stem in ("encadr", "gener", "tir", "cadr"):
        return False
    infinitive = stem + "e" if stem.endswith("dr") else stem
    return is_french(infinitive) and lemma(infinitive) == infinitive


def _asks(text: str) -> bool:
    who = say.WHO.search(text)
    told = who and who[0].strip() == "et qui" and " qui " in text[: who.start()]
    told = told or (who and say.RELATIVE.match(text, who.start()))
    return text.endswith("?") or bool(say.ASK.search(text) or (who and not told))


def _asks_unmarked(message: Message) -> bool:
    """'les stagiaires ça compte dans vos 20': asked of the scheme, or ruled on without "we"."""
    text = message.text
    if " a vous d" in text:
        text = say.DEFIANT.sub("", text)
    text = asking.without_moral(text)
    if _speaks_of_us(text):
        return any(_asks_of_a_rule(text[slice(*clause)]) for clause in message.clauses)
    return asking.unmarked(text) or asking.of_a_rule(text)


def speaks_of_us(message: Message) -> bool:
    """True when the visitor speaks of their own structure ("on est", "notre association")."""
    return _speaks_of_us(message.text)


@once
def _speaks_of_us(text: str) -> bool:
    return bool(say.OWN.search(say.JUDGED.sub(" ", text)))


def speaks_of_structure(message: Message) -> bool:
    """True when it is a structure that speaks ("nous", "notre asso", "je dirige une scop")."""
    return bool(say.STRUCTURE.search(message.text))


@once
def is_question(message: Message) -> bool:
    """True when the message asks something: a mark, an interrogative word, or how it is built."""
    if throws_back(message.text) or say.LOST.search(message.text):
        return False
    return _asks(message.text) or _asks_unmarked(message)
