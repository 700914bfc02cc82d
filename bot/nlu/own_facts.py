"""Which entities of a message are the visitor's own, once its intent is settled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.nlu import aid_purposes, plain, public_aid
from bot.nlu.bearing import COUNTED
from bot.nlu.cited import who_decided
from bot.nlu.entity import HYPOTHETICAL, IF_ASKED, MENTIONED, NEGATED, Entity, fact_of
from bot.nlu.intent_case import BARE, OUT_OF_SCOPE, is_open_doubt
from bot.nlu.modality import is_question, speaks_of_us
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_THEN = compiled(r"\s*[.!;,:)\n]")


# "La structure est à jour de ses obligations": the visitor's, where nothing is asked.
_ITSELF = compiled(
    r" ?(?:bonjour ,? ?)?(?:la structure|l asso\w*|l entreprise|la societe|la cooperative|la scop|"
    r"la scic|l etablissement) (?:est|n est|a|n a|emploie|compte|dispose|existe)\b"
    r"| ?(?:siae|aci|etti|eiti|ei|ai|structure d insertion|entreprise d insertion) (?:bien )?"
    r"conventionnee?s? (?:par|depuis|avec|en)\b"
)
_STAGED = frozenset({"esus", "certification"})
_WE_SAY = compiled(r" ?(?:bonjour ,? ?)?(?:on|nous|j|je) ")
_TELLS_NOTHING = frozenset({"greet", "show_criteria"})
_OWED = frozenset({"tax_social_compliant", "in_difficulty"})
_STEERS = frozenset({"why_this_question", "modify_answer"})
_WE_ARE = compiled(r"\b(?:on est|nous sommes|je suis|etant) ")


def own_facts(message: Message, entities: Sequence[Entity], intent: str) -> list[Entity]:
    """Takes a message, its entities and its settled intent; returns the entities to keep.

    A question on a topic, or about something else, names facts ("infos sur les ACI") without
    stating them: they go, unless the visitor speaks of their own structure. In a message that
    asks nothing they get the role `mentioned`: only the open question can make them an answer.
    """
    away = intent == OUT_OF_SCOPE
    if intent in _TELLS_NOTHING:
        return [e for e in entities if e.name != "purchases" or not e.value.get("named")]
    if intent in _STEERS and is_question(message):
        return [e for e in entities if not _is_asked(message, e, intent)]
    if not away and not intent.startswith("faq_"):
        return list(entities)
    if not is_question(message):  # "un ACI": named, it may answer
        about = intent.startswith("faq_") and intent != "faq_human_contact"
        named = about and (speaks_of_us(message) or _ITSELF.match(message.text))
        denied = {entity.name for entity in entities if entity.role == NEGATED}
        if named:
            return list(entities)
        return [  # "pas Lens, Liévin", "la ville a voté 1 700 €, les autres financeurs rien"
            e if e.name in denied or (about and _is_aid_granted(message, e)) else _mentioned(e)
            for e in entities
        ]
    if intent == "faq_certifiers" and not _WE_ARE.search(message.text):
        entities = [e for e in entities if e.name != "legal_form"]  # "notre mairie certifie ?"
    first = [e for e in entities if _answers_first(message, e)]
    first += [
        e if plain.is_plain(message, e) else _mentioned(e)
        for e in entities
        if _is_said_first(message, e)
    ]
    first += [e for e in entities if e.name == "purchases" and e.role == MENTIONED]
    first += [e for e in entities if _is_aid_granted(message, e)]
    if away:
        return first
    if speaks_of_us(message):
        return [e for e in entities if e.name not in BARE or e in first]
    kept = [e for e in entities if e.role == HYPOTHETICAL or _is_told(message, e)]
    return [*(e for e in kept if e not in first), *first]


def _is_asked(message: Message, entity: Entity, intent: str) -> bool:
    """'en quoi ça vous regarde, nos dettes', 'ma réponse sur les dettes est fausse, comment la
    changer ?': named, not told."""
    if entity.name not in _OWED or entity.role is not None:
        return False
    at = message.canonical(entity.start)
    start, end = message.sentence_of(at) if intent == "modify_answer" else message.clause_of(at)
    return message.text[start:end].endswith("?") or len(message.clauses) == 1


def _is_aid_granted(message: Message, entity: Entity) -> bool:
    if entity.name != public_aid.FACT:
        return False
    start, end = message.canonical(entity.start), message.canonical(entity.end - 1) + 1
    return aid_purposes.is_granted(message, entity.at(start, end))


def _answers_first(message: Message, entity: Entity) -> bool:
    """'Oui. Et c'est quoi, l'ESUS ?', '4, c'est trop ?': an answer, then a question."""
    if entity.name not in BARE or entity.role or who_decided(message.text):
        return False
    if entity.name == "answer" and entity.value not in {"yes", "no", "none", "unknown"}:
        return False
    before, said = message.original[: entity.start], message.original[entity.start : entity.end]
    stands = _THEN.match(message.original, entity.end) and len(re.sub(r"\W", "", before)) <= 12
    return bool(stands) and "?" not in before + said


def _is_said_first(message: Message, entity: Entity) -> bool:
    """'Nantes. Et alors ?', 'Roubaix, vous connaissez ?', "en difficulté non, mais c'est pas
    Byzance hein": it answers what was asked."""
    healthy = entity.name == "in_difficulty" and entity.value is False
    if not (healthy or fact_of(entity) == "in_region") or entity.role not in (None, MENTIONED):
        return False
    before = message.original[: entity.start]
    return bool(_THEN.match(message.original, entity.end)) and len(re.sub(r"\W", "", before)) <= 12


def _mentioned(entity: Entity) -> Entity:
    bare = entity.name in BARE or is_open_doubt(entity)
    told = entity.role in (None, IF_ASKED)
    return replace(entity, role=MENTIONED) if told and not bare else entity


def _is_told(message: Message, entity: Entity) -> bool:
    """'2,4 millions de CA, et alors ?', "on attend l'agrément, c'est long ?": a figure or a stage
    told in a clause that asks nothing."""
    start, end = message.clause_of(message.canonical(entity.start))
    clause = message.text[start:end]
    granted = entity.name == public_aid.FACT and entity.role is None
    told = (
        granted
        or entity.name in COUNTED
        or (entity.name in _STAGED and _WE_SAY.match(clause))
        or (entity.name == "last_application_on" and entity.value[0] == "2")
    )
    return told and not clause.endswith("?")
