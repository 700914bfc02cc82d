"""What a place is to the visitor: where they are, where they only work or know people, or nothing.

A place is judged by the words of its own statement: "À Tournai, mais la moitié de notre public
vient de Roubaix" is in Tournai.
"""

from __future__ import annotations

from bot.nlu import place_standing_words as say
from bot.nlu.modality import is_question
from bot.nlu.place_words import WHOLE_REGION
from bot.nlu.polarity import segment_of
from bot.nlu.text import Message, said_before

NOTHING, SERVED, SAID, AROUND, HERE = range(5)


def standing_of(message: Message, where: str, start: int, end: int) -> int:
    """Takes a message and a place (where, span); returns HERE, AROUND (it counts when nothing
    says where one is), SAID (only quoted: any other place counts more), SERVED (where one delivers:
    an answer when where one is is asked) or NOTHING."""
    before, after = message.text[:start], message.text[end:]
    if _is_a_name(message, start, end):
        return NOTHING
    if say.FUNDER.search(before) or (say.PUBLIC.search(before) and say.GIVES.match(after)):
        return NOTHING
    first, last = segment_of(message, start)
    lead, rest = message.text[first:start], message.text[end:last]
    inside = say.PREPOSITION.match(message.text, start, end)
    lead += inside[0] if inside else ""  # an area's span may start at "dans"
    body = say.BODY_AREA if message.text[:start].endswith("la ") else WHOLE_REGION
    gives = say.GIVES.match(after) or said_before(say.GIVEN_BY, message.text, start)
    if body.fullmatch(message.text, start, end) and gives:
        return NOTHING
    if message.text.startswith("departement", start) and (
        say.GIVES.match(after) or say.BODY_ACTS.match(after)
    ):
        return NOTHING
    if say.CONTRACT.search(lead):
        return NOTHING
    if say.ORIGIN.search(lead) or say.LEFT_AFTER.match(rest):
        return NOTHING
    if _is_theirs(_with_subject(message, first, lead)):
        return NOTHING
    if say.MANY_OF.search(lead) and is_question(message):
        return NOTHING  # "et pour les routes de l'Avesnois, on fait quoi ?"
    errand = say.ERRAND.search(lead)
    if (
        (errand and not say.SEATED_AT.search(lead))
        or _is_planned(lead)
        or say.OFFICIAL.search(lead)
    ):
        return NOTHING
    if lead.endswith(" depuis "):
        return HERE
    if say.FAR_FOLK.search(lead) or say.LEFT_TO_LIVE.search(lead) or say.OFFER.search(lead):
        return NOTHING
    if say.SAID_BEFORE.search(lead):
        return SAID
    if say.NEAR.search(lead):
        return NOTHING if where == "out" else AROUND
    if where == "out" and say.ELSEWHERE.search(lead):
        return NOTHING
    if say.SERVES.search(lead) and not say.SEAT.search(lead):
        return SERVED
    works = say.WORKS.search(lead) or say.LIVES.search(lead)
    return AROUND if works and not say.SEAT.search(lead) else HERE


def _with_subject(message: Message, first: int, lead: str) -> str:
    """The words before a place, with what "elle est à…" speaks of."""
    if not say.THEY.match(lead):
        return lead
    return message.text[message.sentence_of(first)[0] : first] + lead


def _is_planned(lead: str) -> bool:
    """'on voudrait ouvrir à Lens'; not 'on voudrait une caisse dans notre boutique de Lens'."""
    plan = say.PLANNED.search(lead)
    return bool(plan and not say.OURS_NOW.search(plan[0]))


def _is_theirs(lead: str) -> bool:
    """'notre banque est à Paris', 'ma femme est comptable à Rouen'."""
    someone = say.SOMEONE.search(lead)
    if not someone or say.LODGED.search(lead[: someone.start(1)]):
        return False
    return not say.OWN_PLACE.search(lead, someone.start(1))


def _is_a_name(message: Message, start: int, end: int) -> bool:
    """'Paul Lens', 'Hauts-de-France Innovation', 'la CRESS Hauts-de-France'."""
    before, after = message.text[:start], message.text[end:]
    area = WHOLE_REGION.fullmatch(message.text, start, end)
    if say.NAME_TAIL.match(after) or say.BODY.search(before):
        return True
    if area and say.REGIONAL_BODY.search(before[message.clause_of(start)[0] :]):
        return True
    first = message.token_at(start)
    capital = message.tokens[first].original[:1].isupper()
    return capital and bool(say.FIRST_NAMES & set(before.split()[-1:]))
