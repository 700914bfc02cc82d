"""The intent of a message, once what it states is known.

The classifier ranks intents from the words alone; sure matches settle what words cannot:
a bare answer is an answer, a fact told is information, a supposition is a what-if.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu import intent_words as say
from bot.nlu import plain, purchases, sure_topics
from bot.nlu.asked import leans
from bot.nlu.bearing import (
    ALIEN,
    COUNTED,
    STRANGE,
    TRUSTED,
    about_us,
    is_foreign,
    is_topic,
    says_little,
)
from bot.nlu.entity import (
    FIGURES,
    HYPOTHETICAL,
    IF_ASKED,
    MENTIONED,
    NEGATED,
    TAKEN_BACK,
    Entity,
)
from bot.nlu.modality import is_question, speaks_of_us
from bot.nlu.text import Message

ANSWERS = {
    "yes": "affirm", "no": "deny", "none": "deny", "unknown": "dont_know", "done": "that_is_all",
    "qualified": "inform",
}  # fmt: skip
FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
# Intents that a statement of facts never is, whatever its words resemble.
_TOPICS = ("faq_", OUT_OF_SCOPE, FALLBACK)
BARE = FIGURES | {"answer", "unnamed"}
_LOST = frozenset({"inform", "deny", "dont_know", "faq_about_bot", OUT_OF_SCOPE, FALLBACK})
_ABOUT_CERTIFYING = frozenset({"faq_certification"})
_BESIDE_A_KIND = frozenset({"faq_esus", "faq_eligible_investments"})
_KEEPS = frozenset(
    {"restart", "summary", "modify_answer", "what_if", "why_this_question", "check_eligibility"}
)
_COURTESIES = frozenset({"greet", "thanks", "goodbye"})
SURE = 0.6


def settle(
    message: Message,
    entities: Sequence[Entity],
    ranking: Sequence[tuple[str, float]],
    threshold: float,
) -> str:
    """Takes the message, its entities and the ranking (intent, confidence), best first.

    Returns the intent: the one matchers are sure of, else the classifier's, else
    `nlu_fallback` under the threshold.
    """
    best, confidence = ranking[0] if ranking else (FALLBACK, 0.0)
    foreign = dict(ranking).get(OUT_OF_SCOPE, 0.0)
    figures = [e for e in entities if _is_figure(e)]
    roles = (HYPOTHETICAL, IF_ASKED, MENTIONED)
    stated = [
        e for e in entities if e.name not in BARE and e.role not in roles and not _is_figure(e)
    ]
    answer = next((e for e in entities if e.name == "answer"), None)
    asks = is_question(message)
    if any(e.name == TAKEN_BACK for e in entities):
        return best if best in _KEEPS and confidence > SURE else "inform"
    if _is_of_no_applicant(message):
        return OUT_OF_SCOPE
    if not (stated or figures or answer) and say.SCOLDS.search(message.text):
        return OUT_OF_SCOPE
    if answer and answer.value == "none" and not asks and _all_denied(stated):
        return ANSWERS["none"]  # "pas de caisse, pas de terminal, rien à acheter"
    if best == "goodbye" and say.HAILS.fullmatch(message.text):
        return "greet"
    if say.WHAT.fullmatch(message.text):
        return "why_this_question"
    if best == "what_if" and confidence < TRUSTED and not asks and len(ranking) > 1:
        return settle(message, entities, ranking[1:], threshold)
    said = answer is not None and answer.start == 0 and _stops(message, answer)
    if best in {"affirm", "deny"} and "?" in message.text and not said and len(ranking) > 1:
        return settle(message, entities, ranking[1:], threshold)  # "ça marche pour l'Oise ?"
    if best in _BESIDE_A_KIND and asks and say.KIND_ELIGIBLE.match(message.text) and not stated:
        return "faq_who_is_eligible"
    if any(e.role == HYPOTHETICAL for e in entities) and (asks or not stated):
        if say.AND_IF.search(message.text):
            return "what_if"
        return best if _rule_asked(message, entities, best, confidence) else "what_if"
    if asks and not stated and say.SUPPOSED.match(message.text):
        return "what_if"
    lost = best in _LOST | _ABOUT_CERTIFYING and not about_us(message, stated)
    if asks and lost and say.WHO_CERTIFIES.search(message.text):
        return "faq_certifiers"
    if not stated and sure_topics.is_number_checked(message, asks):
        return "faq_human_contact"
    known = best.startswith("faq_") and confidence >= TRUSTED
    if asks:
        if sure_topics.taxed_base(message.text):
            return "faq_vat"
        real = [e for e in entities if e.role != HYPOTHETICAL]
        sure = sure_topics.why_refused(message.text, real)
        if sure and (stated or best == sure or not known):
            return sure
        sure = sure_topics.beside(message, real)
        sure = (sure if not known or sure == best else None) or sure_topics.find(
            message, best, confidence, foreign
        )
        if sure:
            return sure
    taken = asks and best == OUT_OF_SCOPE and not stated and say.TAKEN.match(message.text)
    if taken and purchases.mentions(message):  # "un vélo cargo, ça passe ?"
        return "faq_eligible_investments"
    meant = _word_explained(message, best)
    if meant:
        return meant
    if answer and answer.value == "unknown" and sure_topics.not_known(message, best):
        return best
    if answer and _covers(message, answer) and not asks and not _is_aside(answer, best, confidence):
        return ANSWERS[answer.value]
    if answer and answer.value == "unknown" and say.SAID_AGAIN.fullmatch(message.text):
        return ANSWERS["unknown"]
    told_bare = any(e.value != 0 for e in figures)  # "début 2025" restarts nothing, "à zéro" does
    if not asks and any(_dates_vaguely(e) for e in entities):
        return "inform"  # "y'a longtemps", "tout récemment"
    bare = told_bare and len(message.tokens) <= 3
    if best in _KEEPS and confidence > 0.6 and not bare:
        return best
    if best in _COURTESIES and confidence > ALIEN and all(map(_is_vague, stated)):
        return best  # "bonjour à vous deux"
    if best.startswith("faq_") and say.CHANGE.match(message.text):
        return "modify_answer"
    if (asks or say.OR_NOT.search(message.text)) and asks_for_us(message, stated):
        return "check_eligibility"
    if best == "faq_who_is_eligible" and asks and say.OURS.search(message.text):
        return "check_eligibility"
    away = is_foreign(message, stated, foreign, confidence)
    if (away or best.startswith(_TOPICS)) and not asks and plain.told(message, stated):
        return "inform"
    if away:
        return OUT_OF_SCOPE
    if asks and not stated and say.SUM.search(message.text):
        return OUT_OF_SCOPE
    if asks and is_topic(message, stated, best, confidence, TRUSTED):
        return best
    if best.startswith("faq_") and confidence > ALIEN and says_little(message, stated, best):
        return best  # "un numéro de téléphone", "deux millions, c'est le maximum de CA"
    if stated and not asks:
        return best if is_topic(message, stated, best, confidence, SURE) else "inform"
    sure = best.startswith("faq_") and confidence >= SURE and len(message.tokens) > 5
    told = [e for e in figures if not (known and (sure or e.role == IF_ASKED))]
    if told and not asks and (foreign < 0.3 or len(message.tokens) <= 3):
        return "inform"
    if answer and not asks and best.startswith(_TOPICS) and confidence < 0.6:
        return ANSWERS[answer.value]
    ignores = answer is not None and answer.value == "unknown"
    ignores = ignores or (confidence >= TRUSTED and say.IGNORES.search(message.text))
    if best == "dont_know" and not ignores:
        return FALLBACK  # what one does not know is read by its words; "euh blabla" says nothing
    if best == "inform" and asks and not stated and len(ranking) > 1:
        best, confidence = ranking[1]  # "micro-entrepreneur ça marche aussi": what is asked
        confidence /= max(0.1, 1 - ranking[0][1])
    if leans(message.text) and any(_told_first(message, e) for e in figures):
        return "inform"  # "12, c'est trop ?": the verdict will say
    if confidence < threshold:
        return "inform" if about_us(message, stated) else FALLBACK
    return best


def _is_of_no_applicant(message: Message) -> bool:
    """True for a small ad, words to translate, or one who sells to those the Region helps."""
    ad = say.AD.search(message.text) and not speaks_of_us(message)
    return bool(ad or say.TRANSLATE.search(message.text) or say.PITCH.search(message.text))


def asks_for_us(message: Message, stated: Sequence[Entity]) -> bool:
    """Takes what is asked and the facts told; returns True for "on y a droit ?" said with facts."""
    facts = [e for e in stated if e.name not in BARE]
    return bool(facts) and say.MAY_WE.search(message.text) is not None


def _word_explained(message: Message, best: str) -> str | None:
    """The topic of "ça veut dire quoi EI et AI", "SIAE ?? je connais pas ce mot"."""
    if speaks_of_us(message):
        return None
    named = [topic for topic, words in say.WORDS.items() if words.search(message.text)]
    if len(named) != 1:
        return None
    told_apart = best == "faq_aci" and say.DIFFERENCE.search(message.text)
    lost = (best == named[0] or best in _LOST) and say.MEANS.search(message.text)
    return named[0] if told_apart or lost else None


def _is_vague(entity: Entity) -> bool:
    """True for a purchase that only the open question would make one."""
    return entity.name == "purchases" and bool(entity.value.get("vague"))


def _dates_vaguely(entity: Entity) -> bool:
    return entity.name == "unnamed" and entity.value.get("last_application_on") == "doubt"


def _all_denied(stated: Sequence[Entity]) -> bool:
    return bool(stated) and all(e.name == "purchases" and e.role == NEGATED for e in stated)


def _is_figure(entity: Entity) -> bool:
    """True for what only the open question settles: "12", "une quinzaine", "2 000 de la CAF"."""
    likely = entity.role == IF_ASKED and entity.value != 0
    return likely or entity.name in FIGURES or is_open_doubt(entity)


def _is_aside(answer: Entity, best: str, confidence: float) -> bool:
    """True for "mouais, merci quand même", "il a perdu sa carte, faut appeler qui": no answer."""
    likely = {"qualified": _COURTESIES, "unknown": {OUT_OF_SCOPE}}.get(answer.value, frozenset())
    return best in likely and confidence >= STRANGE


def _told_first(message: Message, figure: Entity) -> bool:
    """True for a figure in a first clause that asks nothing."""
    start, end = message.clauses[0]
    at = message.canonical(figure.start)
    return start <= at < end < len(message.text) and not message.text[start:end].endswith("?")


def is_open_doubt(entity: Entity) -> bool:
    """Takes an entity; returns True for "une quinzaine": only the open question tells of what."""
    return entity.name == "unsure" and entity.value["fact"] is None


def _rule_asked(message: Message, entities: Sequence[Entity], best: str, confidence: float) -> bool:
    """ "si on porte un ACI on est exclus ?" asks for the rule; with a figure it is a what-if."""
    figures = FIGURES - {"amount"} if best == "faq_grant_amount" else FIGURES
    counted = any(e.name in figures | COUNTED for e in entities if e.role == HYPOTHETICAL)
    ours = say.WE.search(message.text) and best != "faq_grant_amount"
    needed = 0.75 if ours else TRUSTED
    return best.startswith("faq_") and confidence >= needed and not counted


def _stops(message: Message, answer: Entity) -> bool:
    """True for "oui, et la TVA ?", not for "ça marche pour l'Oise ?"."""
    return not message.original[answer.end :].lstrip()[:1].isalnum()


def _covers(message: Message, answer: Entity) -> bool:
    """True when the answer is the whole message, small words aside."""
    start, end = message.source(0, len(message.text))
    rest = message.original[start : answer.start] + message.original[answer.end : end]
    return len(re.sub(r"\W", "", rest)) <= 12
