"""The intent of a message, once what it states is known.

The classifier ranks intents from the words alone; sure matches settle what words cannot:
a bare answer is an answer, a fact told is information, a supposition is a what-if.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.nlu import intent_words as say
from bot.nlu import (
    of_certifiers,
    open_question,
    plain,
    purchases,
    siae,
    sure_topics,
    takebacks,
)
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
    NEGATED,
    TAKEN_BACK,
    Entity,
)
from bot.nlu.intent_case import (
    ANSWERS,
    BARE,
    FALLBACK,
    OUT_OF_SCOPE,
    Case,
    case_of,
    covers,
    stops,
    told_first,
)
from bot.nlu.modality import speaks_of_us, throws_back
from bot.nlu.text import Message

# Intents that a statement of facts never is, whatever its words resemble.
_TOPICS = ("faq_", OUT_OF_SCOPE, FALLBACK)
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
    case = case_of(message, entities, ranking or [(FALLBACK, 0.0)])
    intent = _whatever_is_likely(case)
    if intent:
        return intent
    if len(ranking) > 1 and _is_unlikely(case):
        return settle(message, entities, ranking[1:], threshold)
    for rule in (_supposed, _asked, _answered, _kept, _on_topic, _told):
        intent = rule(case)
        if intent:
            return intent
    return _likeliest(case, threshold)


def _whatever_is_likely(case: Case) -> str | None:
    """What is sure whatever the classifier ranks first."""
    message, answer = case.message, case.answer
    if any(e.name == TAKEN_BACK for e in case.entities):
        return case.best if case.best in _KEEPS and case.confidence > SURE else "inform"
    thrown = throws_back(message.text) or takebacks.protests(message)
    if thrown and any(e.role == NEGATED for e in case.stated):
        return "inform"
    if siae.is_forgotten(message):
        return "inform"
    meant = open_question.of_term(message)
    if meant:
        return meant
    if _is_of_no_applicant(message):
        return OUT_OF_SCOPE
    if not (case.stated or case.figures or answer) and say.SCOLDS.search(message.text):
        return OUT_OF_SCOPE
    if answer and answer.value == "none" and not case.asks and _all_denied(case.stated):
        return ANSWERS["none"]  # "pas de caisse, pas de terminal, rien à acheter"
    told = [e for e in case.stated if e.name != "purchases" or not e.value.get("named")]
    told += [e for e in case.figures if e.role != IF_ASKED]
    hails = say.PRESENTS.fullmatch(message.text) or say.GREETS.fullmatch(message.text)
    if hails and not (told or case.asks):
        return "greet"
    if not told and say.CRITERIA.search(message.text):
        return "show_criteria"
    if case.best not in _KEEPS and not told and say.MUDDLED.search(message.text):
        return "modify_answer"
    if say.WHY_ASKED.match(message.text):
        return "why_this_question"
    if case.best == "goodbye" and say.HAILS.fullmatch(message.text):
        return "greet"
    if say.HOW_IT_WORKS.fullmatch(message.text):
        return "faq_about_bot"
    if open_question.is_unclear(message):
        return "why_this_question"
    return None if case.stated else sure_topics.outright(message, case.best)


def _is_unlikely(case: Case) -> bool:
    """A supposition without a question; a yes or a no in a question: "ça marche pour l'Oise ?"."""
    if case.best == "what_if":
        told = case.stated and not say.AND_IF.search(case.message.text.lstrip())
        return not case.asks and (case.confidence < TRUSTED or bool(told))
    said = case.answer and case.answer.start == 0 and stops(case.message, case.answer)
    return case.best in {"affirm", "deny"} and "?" in case.message.text and not said


def _supposed(case: Case) -> str | None:
    message, best, asks = case.message, case.best, case.asks
    of_a_kind = best in _BESIDE_A_KIND and asks and not case.stated
    if of_a_kind and say.KIND_ELIGIBLE.match(message.text):
        return "faq_who_is_eligible"
    if any(e.role == HYPOTHETICAL for e in case.entities) and (asks or not case.stated):
        ruled = _rule_asked(message, case.entities, best, case.confidence)
        return best if ruled and not say.AND_IF.search(message.text) else "what_if"
    supposed = asks and not case.stated and say.SUPPOSED.match(message.text)
    return "what_if" if supposed else None


def _asked(case: Case) -> str | None:
    """The topic of a question, by its words or by what is told beside it."""
    message, best = case.message, case.best
    lost = best in _LOST | _ABOUT_CERTIFYING and not about_us(message, case.stated)
    paid = of_certifiers.is_of_their_cost(message.text, best)
    if case.asks and lost and not paid and say.WHO_CERTIFIES.search(message.text):
        return "faq_certifiers"
    if not case.stated and sure_topics.is_number_checked(message, case.asks):
        return "faq_human_contact"
    if not case.asks:
        return "faq_public_aid_ceiling" if sure_topics.bothered(message, case.stated) else None
    if sure_topics.taxed_base(message.text):
        return "faq_vat"
    real = [e for e in case.entities if e.role != HYPOTHETICAL]
    sure = sure_topics.why_refused(message.text, real)
    if sure and (case.stated or best == sure or not case.known):
        return sure
    sure = sure_topics.beside(message, real)
    sure = (sure if not case.known or sure == best else None) or sure_topics.find(
        message, best, case.confidence, case.foreign
    )
    if sure:
        return sure
    taken = best == OUT_OF_SCOPE and say.TAKEN.match(message.text)
    taken = taken or (not case.known and say.IS_IT_IN.search(message.text))
    if taken and not case.stated and purchases.mentions(message):
        return "faq_eligible_investments"  # "un four à 3 000 €, ça compte ?"
    return None


def _answered(case: Case) -> str | None:
    """A word that is not understood, or a whole answer."""
    message, answer, best = case.message, case.answer, case.best
    if answer and answer.value == "unknown" and say.IF_WE_HAVE.search(message.text):
        return ANSWERS["unknown"]
    meant = _word_explained(message, best)
    if meant or answer is None:
        return meant
    if answer.value == "qualified" and say.HALF_YES.fullmatch(message.text):
        return "affirm"  # "mouais ok"
    unknown = answer.value == "unknown"
    if unknown and sure_topics.not_known(message, best):
        return best
    aside = case.asks or _is_aside(answer, best, case.confidence)
    if case.concludes or (covers(message, answer) and not aside):
        return ANSWERS[answer.value]
    return ANSWERS["unknown"] if unknown and say.SAID_AGAIN.fullmatch(message.text) else None


def _kept(case: Case) -> str | None:
    """What steers the conversation: to start again, to change an answer, to ask for the verdict."""
    message, best, asks = case.message, case.best, case.asks
    told_bare = any(e.value != 0 for e in case.figures)  # "début 2025" restarts nothing
    if not asks and any(_dates_vaguely(e) for e in case.entities):
        return "inform"  # "y'a longtemps", "tout récemment"
    bare = told_bare and len(message.tokens) <= 3
    if best in _KEEPS and case.confidence > SURE and not bare:
        return best
    if best in _COURTESIES and case.confidence > ALIEN and all(map(_is_vague, case.stated)):
        return best  # "bonjour à vous deux"
    if best.startswith("faq_") and say.CHANGE.match(message.text):
        return "modify_answer"
    if (asks or say.OR_NOT.search(message.text)) and asks_for_us(message, case.stated):
        return "check_eligibility"
    if best == "faq_who_is_eligible" and asks and say.OURS.search(message.text):
        return "check_eligibility"
    return None


def _on_topic(case: Case) -> str | None:
    """Out of scope, or a topic the words tell well enough."""
    message, stated, best, asks = case.message, case.stated, case.best, case.asks
    away = is_foreign(message, stated, case.foreign, case.confidence)
    told = plain.told(message, stated) or say.GRANTED.match(message.text)
    if (away or best.startswith(_TOPICS)) and not asks and told:
        return "inform"
    if away or (asks and not stated and say.SUM.search(message.text)):
        return OUT_OF_SCOPE
    if asks and is_topic(message, stated, best, case.confidence, TRUSTED):
        return best
    likely = best.startswith("faq_") and case.confidence > ALIEN
    if likely and says_little(message, stated, best):
        return best  # "un numéro de téléphone", "deux millions, c'est le maximum de CA"
    return None


def _told(case: Case) -> str | None:
    """What is told: facts, figures, an answer beside other words."""
    message, best, confidence = case.message, case.best, case.confidence
    if case.stated and not case.asks:
        return best if is_topic(message, case.stated, best, confidence, SURE) else "inform"
    sure = best.startswith("faq_") and confidence >= SURE and len(message.tokens) > 5
    told = [e for e in case.figures if not (case.known and (sure or e.role == IF_ASKED))]
    if told and not case.asks and (case.foreign < 0.3 or len(message.tokens) <= 3):
        return "inform"
    if case.answer and not case.asks and best.startswith(_TOPICS) and confidence < SURE:
        return ANSWERS[case.answer.value]
    return None


def _likeliest(case: Case, threshold: float) -> str:
    """What the classifier ranks first, where nothing else is sure."""
    message, best, confidence = case.message, case.best, case.confidence
    ignores = case.answer is not None and case.answer.value == "unknown"
    ignores = ignores or (confidence >= TRUSTED and say.IGNORES.search(message.text))
    if best == "dont_know" and not ignores:
        return FALLBACK  # what one does not know is read by its words; "euh blabla" says nothing
    if best == "inform" and case.asks and not case.stated and len(case.ranking) > 1:
        best, confidence = case.ranking[1]  # "micro-entrepreneur ça marche aussi": what is asked
        confidence /= max(0.1, 1 - case.confidence)
    if leans(message.text) and any(told_first(message, e) for e in case.figures):
        return "inform"  # "12, c'est trop ?": the verdict will say
    if confidence < threshold:
        return "inform" if about_us(message, case.stated) else FALLBACK
    return best


def _is_of_no_applicant(message: Message) -> bool:
    """True for an ad, words to translate, one who sells to those we help, another office's job."""
    text = message.text
    if say.AD.search(text) and not speaks_of_us(message):
        return True
    away = say.TRANSLATE.search(text) or say.PITCH.search(text) or say.NOT_HERE.search(text)
    return away is not None or _is_of_another_office(text)


def _is_of_another_office(text: str) -> bool:
    """True for a hole in the street, labour law, a letter to write: not "faut écrire une lettre de
    demande à la Région ?", which is of the scheme."""
    if say.IN_THE_STREET.search(text):
        return bool(say.COMPLAINS.search(text) and not say.OUR_TRADE.search(text))
    if say.LABOUR_LAW.search(text):
        return not say.OF_THE_SCHEME.search(text)
    drafts = say.DRAFTS.search(text)
    return bool(drafts and not (say.TO_APPLY.search(text) and say.OF_THE_SCHEME.search(text)))


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


def _is_aside(answer: Entity, best: str, confidence: float) -> bool:
    """True for "mouais, merci quand même", "il a perdu sa carte, faut appeler qui": no answer."""
    likely = {"qualified": _COURTESIES, "unknown": {OUT_OF_SCOPE}}.get(answer.value, frozenset())
    return best in likely and confidence >= STRANGE


def _rule_asked(message: Message, entities: Sequence[Entity], best: str, confidence: float) -> bool:
    """ "si on porte un ACI on est exclus ?" asks for the rule; with a figure it is a what-if."""
    figures = FIGURES - {"amount"} if best == "faq_grant_amount" else FIGURES
    counted = any(e.name in figures | COUNTED for e in entities if e.role == HYPOTHETICAL)
    ours = say.WE.search(message.text) and best != "faq_grant_amount"
    needed = 0.75 if ours else TRUSTED
    return best.startswith("faq_") and confidence >= needed and not counted
