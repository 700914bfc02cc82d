"""What is to be bought, and what is only named: owned, sold, paid every month, asked about."""

from __future__ import annotations

import re

from bot.nlu import given_up
from bot.nlu import mood_words as say
from bot.nlu.modality import is_negated
from bot.nlu.purchase_words import EQUIPS, FOR_ANOTHER, NOT_A, SEPARATOR
from bot.nlu.text import Message

WANTED, NAMED, LOOSE, OTHER, DENIED = "wanted", "named", "loose", "other", "denied"
GONE = "gone"  # bought before, lost, or of others: its price is nobody's


def mood(
    message: Message, text: str, span: tuple[int, int], after: tuple[int, int], price_at: int | None
) -> str:
    """Takes a message, its text with the names of products blanked, the span of a product, that
    of the one before it, and where its price starts if it has one.

    Returns `wanted` (said to be bought), `named` (only named, as in a list), `loose` (named beside
    other words), `denied`, `gone` or `other`. The nearest words before it tell, in its sentence.
    """
    start, end = span
    first, last = message.sentence_of(start)
    told = say.TOLD.search(text, first, start)
    first = told.end() if told else first
    before, behind = text[first:start], text[end:last]
    left = _what_is_left(before)
    if left is not None and not (_is_denied(message, start, end) or given_up.is_told(behind)):
        return WANTED
    if price_at is not None and say.MORE.search(text[end : max(end, price_at)]):
        return WANTED  # "on n'a qu'un vieux PC, on voudrait en acheter quatre à 700 €"
    if _stands_for(message, start, after):
        return NAMED
    if _is_denied(message, start, end):
        return DENIED
    lost = say.LOST.search(before) or say.COST_BEFORE.match(behind) or say.PAID.match(behind)
    if lost or given_up.is_told(behind) or _is_past(before) or _is_theirs(before):
        return GONE
    if say.NEAR_US.match(behind):
        return GONE
    if _goes_for(before, behind):
        return GONE
    if say.AT_THEIRS.match(behind) or _is_asked(message, start) or say.SOME_DAY.search(before):
        return OTHER
    if price_at is None and say.USED_TO_BUY.search(before) and say.THEN_WISHES.match(behind):
        return OTHER
    undergoes = _acts(behind) or say.FAILS.match(behind)
    if (price_at is None or price_at < start) and undergoes and say.OURS.search(before):
        return OTHER  # "12 et pas 2, ma tablette a corrigé"
    if price_at is None and (say.JUDGED.match(behind) or _is_located(before)):
        return OTHER
    cues = [
        c
        for c in say.CUE.finditer(before)
        if c["want"]
        or not (
            _within(after, first, c)
            or _has_its_own(c, before, price_at)
            or EQUIPS.search(before[: c.start()])  # "équiper l'atelier de tablettes"
        )
    ]
    cue = max(cues, key=lambda match: match.end(), default=None)
    if cue and cue["own"] and price_at is not None and first + cue.end() <= price_at < start:
        return WANTED  # "on a 3 000 € pour un site"
    if (cue and cue["want"]) or say.TO_BUY.match(text[end : message.clause_of(start)[1]]):
        return WANTED
    priced = price_at is not None
    if cue and priced and price_at > end and say.HAS.search(cue[0]):
        return NAMED  # "à côté on a un CRM à 6 000 € HT"
    if cue or (say.EARNS.match(behind) if priced else _acts(behind)):
        return OTHER
    if priced:
        return NAMED
    how = _listed(text[max(after[1], first) : start])
    has = any(c["own"] for c in say.CUE.finditer(before))
    return LOOSE if has and how == NAMED else how  # "on a une agence, sites et applis"


def _goes_for(before: str, behind: str) -> bool:
    """'un ordi ça coûte 1 000 euros aujourd'hui': what such a thing costs, not one to buy."""
    one = before.split() in ([], ["un"], ["une"], ["des"], ["les"])
    return one and bool(say.GOES_FOR.match(behind))


def _stands_for(message: Message, start: int, other: tuple[int, int]) -> bool:
    """True for the second thing of 'pas des bureaux des ordinateurs', dictated without a sign."""
    text = message.text
    return bool(NOT_A.search(text[: other[0]]) and FOR_ANOTHER.fullmatch(text, other[1], start))


def _what_is_left(before: str) -> int | None:
    """Where what remains to be bought opens, once other things are told as bought, given or given
    up: 'on a déjà acheté le four, reste la caisse', 'la sono est prêtée, donc juste un TPE'."""
    gone = say.GONE.search(before)
    rest = say.REST.search(before, gone.end()) if gone else None
    return rest.start() if rest else None


def _is_located(before: str) -> bool:
    """'je me suis trompée de ligne dans le tableur'; not "investir dans le site"."""
    return bool(say.LOCATED.search(before)) and not say.PUT_IN.search(before)


def _acts(behind: str) -> bool:
    """'le logiciel plante', 'le logiciel de l'URSSAF plante'."""
    of = say.COMPLEMENT.match(behind)
    return bool(say.ACTS.match(behind) or (of and say.ACTS.match(behind, of.end())))


def _has_its_own(cue: re.Match[str], before: str, price_at: int | None) -> bool:
    """True for the "on a" of 'on a 4 salariés, une caisse', the "on vend" of 'on vend des habits,
    une caisse à 900 €': it has something else than a thing."""
    its_own, comma, _ = before[cue.end() :].partition(",")
    return bool(comma) and "__" not in its_own and bool(cue["own"] or price_at is not None)


def _within(other: tuple[int, int], first: int, cue: re.Match[str]) -> bool:
    """True for the "boutique de" of 'une caisse pour la boutique de Lens (2 000 €)'."""
    return other[0] < first + cue.start() and first + cue.end() <= other[1]


def _listed(lead: str) -> str:
    """How a thing is named after these words: in a list, beside other words, or in a sentence."""
    parts = SEPARATOR.split(lead)
    if _leads(lead):
        return NAMED
    return LOOSE if len(parts) > 1 and _leads(parts[-1]) else OTHER


def _leads(words: str) -> bool:
    if say.NOT_LEAD.search(words):
        return False
    return all(
        word in say.LEADS or word.isdigit() or word.endswith("ment") or not word.isalnum()
        for word in words.split()
    )


def _is_denied(message: Message, start: int, end: int) -> bool:
    before = message.text[message.clause_of(start)[0] : start]
    added = say.PLUS.search(before) and not say.NOT.search(before)  # "une boutique plus un TPE"
    if (is_negated(message, start) and not added) or say.NOTHING.search(before):
        return True
    return bool(say.NO_WANT.search(before) or say.REFUSED_AFTER.match(message.text, end))


def is_refused(message: Message, start: int) -> bool:
    """True for 'pas de camion', 'on ne veut plus la caisse': the thing itself is refused."""
    before = message.text[message.clause_of(start)[0] : start]
    return bool(say.NONE_OF.search(before) or say.NO_WANT.search(before))


def _is_asked(message: Message, start: int) -> bool:
    """True in a question: whether a thing is covered, what it costs, which is better."""
    first, last = message.sentence_of(start)
    before = message.text[first:start]
    if say.SUPPOSES.search(before):
        return False
    wish, ask = say.WISH.search(before), say.ASKS.search(before)
    if ask and not (wish and wish.start() > ask.end()):
        return True
    sentence = say.TAG.sub("", message.text[first : last + 1].rstrip())
    if wish or not sentence.endswith("?"):
        return not wish and bool(say.ASKS_LAST.search(sentence))
    return not any(char.isdigit() for char in message.text[last:])  # "site 3000, caisse ?, tpe 200"


def stand_first(message: Message, spans: list[tuple[int, int]]) -> bool:
    """Takes the spans of all the things, prices included; True for 'une caisse à 2 000 €, c'est
    éligible ?': they are listed, then asked about."""
    first, last = message.sentence_of(spans[0][0])
    spans = [span for span in spans if span[0] < last]
    leads = zip([first, *(end for _, end in spans)], spans, strict=False)
    if not all(_leads(message.text[before:start]) for before, (start, _) in leads):
        return False
    after = say.VAT_AFTER.sub("", message.text[spans[-1][1] : last], count=1)
    return bool(say.ASKED_NEXT.match(after))


def _is_past(before: str) -> bool:
    return bool(say.BOUGHT.search(before)) and not say.WISH.search(before)


def _is_theirs(before: str) -> bool:
    bought = say.THEY_BOUGHT.search(before)
    if say.THEY_HAVE.search(before) or (bought and not say.WISH.search(before, bought.end())):
        return True
    theirs = say.OTHERS.search(before)
    return bool(theirs) and not say.US.search(before, theirs.end() if theirs else 0)


def is_replaced(message: Message, start: int, link: str, *, twin: bool) -> bool:
    """Takes where a product starts, what links it to the next, whether that one is of its kind.

    True for the old thing that the next one replaces.
    """
    before = message.text[message.sentence_of(start)[0] : start]
    replaced = say.REPLACES.search(before) and say.BY.match(link)
    replaced = replaced or say.INSTEAD.search(before) or say.RATHER.match(link)
    return bool(replaced or (twin and say.OLD.search(before)))


def is_expense(message: Message, start: int, end: int) -> bool:
    """Takes the span of a thing with its price, or of a figure.

    True for a rent, wages, a bill: an expense that comes back, told before it or just after.
    """
    first, last = message.sentence_of(start)
    said = say.EXPENSE.search(message.text, first, end)
    said = said or say.OF_EXPENSE.match(message.text, end, last)
    return bool(said) and not say.INVESTS.search(message.text, first, last)
