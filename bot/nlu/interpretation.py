"""A message from its text to its intent and entities, whatever serves it: what Rasa's hands call.

Where a message tells something and asks something else (`asked`), each part is read apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.nlu import asked, intents, open_question, siae, sure_topics, tags, takebacks, unnamed
from bot.nlu.asked import ASKED
from bot.nlu.bearing import STRANGE, TRUSTED
from bot.nlu.entity import MENTIONED, Entity, moved
from bot.nlu.intent_case import ANSWERS, BARE, FALLBACK, OUT_OF_SCOPE
from bot.nlu.intent_model import IntentModel, example
from bot.nlu.modality import is_question
from bot.nlu.own_facts import own_facts
from bot.nlu.prefilter import compiled
from bot.nlu.text import once
from bot.nlu.understanding import read_message, understand

_NOTHING_ASKED = frozenset({FALLBACK, "inform", "greet", "thanks", "goodbye",
                            *ANSWERS.values()})  # fmt: skip
# "re bonjour, 12", "euh Rennes": what comes before what is said; "euh non" is a second thought.
_OPENING = compiled(
    r"(?:(?:re )?(?:(?:bonjour|bonsoir|salut|coucou|hello|hey|yo)(?: (?:la (?:compagnie|team|"
    r"equipe|region)|tout le monde|(?:a|chers) tous(?: et a toutes)?|a toutes(?: et a tous)?|"
    r"(?:les|mes|chers) (?:amis|gens|copains)|a (?:vous|toi|l equipe)(?: (?:deux|tous|toutes))?)"
    r"(?= ?(?:$|[,.;:!?]|\b(?!de\b|du\b|des\b|d\b)\w)))?|"
    r"euh|heu|alors|ben|bah|,|\.|!|;)(?: |$))+(?!non\b)"
)
_GREETS = compiled(r"\b(?:bonjour|bonsoir|salut|coucou|hello|hey|yo)\b")
_SHORT = 40  # characters; what is only guessed of a longer text does not stand alone
_HOW = compiled(r"\b(?:combien|comment|quand|quels?|quelles?|pourquoi|qui|quoi|ou)\b")


def find(text: str, today: date) -> list[Entity]:
    """Takes a visitor's text and the day; returns its entities, offsets in the text.

    When it asks beside what it tells, the question's place is an entity `asked`, without a value;
    its role is `between` where it stands between a thing and its price.
    """
    text = _said(text)
    message = read_message(text)
    between = asked.between(message)
    role = asked.BETWEEN if between else None
    if between:
        start, end = message.source(*between)
        told = _priced_after(text, start, end, today)
        if told:
            return [*told, Entity(ASKED, None, start, end, role)]
    span = asked.find(message)
    if span is None or siae.is_forgotten(message) or open_question.of_term(message):
        return _read(text, today)
    start, end = message.source(*span)
    told = moved(_read(text[end:], today), end) if start == 0 else _read(text[:start], today)
    if not any(entity.name != "unnamed" or entity.end - entity.start < _SHORT for entity in told):
        return _read(text, today)
    question = moved(understand(text[start:end], today), start)
    return [*told, *question, Entity(ASKED, None, start, end, role)]


def _priced_after(text: str, start: int, end: int, today: date) -> list[Entity]:
    """The entities of "un four, ça compte ? il coûte 6 300 €" out of its question, whose span is
    given; none where what follows is no price of what is asked about."""
    told = _read(f"{text[:start]},{' ' * (end - start - 1)}{text[end:]}", today)
    things = [e for e in told if e.name == "purchases" and e.role is None]
    priced = any(e.start < start and e.value["amount_eur"] is not None for e in things)
    return told if priced else []


def rank(
    text: str, entities: Sequence[Entity], model: IntentModel
) -> tuple[list[tuple[str, float]], list[Entity]]:
    """Takes a text, its entities and the classifier; returns the ranking of intents, best first.

    A question apart is ranked alone; when that says little, it is no longer held apart: the
    entities come back without its mark, and the whole message is ranked.
    """
    text = _said(text)
    mark, question, inside, told = _parts(text, entities)
    ranking = model.rank(example(read_message(question), _on_topic(question, inside)))
    intent, confidence = ranking[0]
    sure = intent not in _NOTHING_ASKED and confidence >= TRUSTED
    asked_of = read_message(question).text
    apart = not told or sure or sure_topics.applies(asked_of) or sure_topics.is_verdict(asked_of)
    between = mark is not None and mark.role == asked.BETWEEN
    if between or (apart and not (told and all(map(_says_little, told)))):
        return ranking, list(entities)
    whole = [entity for entity in entities if entity.name != ASKED]
    in_full = model.rank(example(read_message(text), _on_topic(text, whole)))
    if apart and not (in_full[0][0] == OUT_OF_SCOPE and in_full[0][1] >= STRANGE):
        return ranking, list(entities)  # but "opposition à un chèque de 450 €, la procédure ?"
    return in_full, whole


def settle(
    text: str, entities: Sequence[Entity], ranking: Sequence[tuple[str, float]], threshold: float
) -> tuple[str, list[Entity]]:
    """Takes a text, its entities and the ranking of intents (best first), and the threshold.

    Returns the intent and the entities that are the visitor's own, with the one that asks what the
    open question means.
    """
    text = _said(text)
    intent, kept = _settled(text, entities, ranking, threshold)
    message = read_message(text)
    of_it = open_question.find(message)
    if of_it:
        start, end = message.source(of_it.start, of_it.end)
        kept = [*kept, of_it.at(start, end)]
    return intent, kept


def _settled(
    text: str, entities: Sequence[Entity], ranking: Sequence[tuple[str, float]], threshold: float
) -> tuple[str, list[Entity]]:
    mark, question, inside, told = _parts(text, entities)
    message = read_message(question)
    intent = intents.settle(message, _on_topic(question, inside), ranking, threshold)
    if mark is None or not told:
        return intent, own_facts(message, inside, intent)
    known = intent.startswith("faq_") and ranking[0][1] >= TRUSTED
    taxed = sure_topics.taxed_base(read_message(text).text)
    topic = "faq_vat" if taxed else sure_topics.why_refused(message.text, told)
    topic = topic or sure_topics.verdict_on(message.text, told)
    if mark.role == asked.BETWEEN:
        topic = "faq_eligible_investments"
    if not topic and not known:
        topic = sure_topics.beside(message, told)
    if topic:
        intent = topic
    elif intents.asks_for_us(message, told) and not _HOW.search(message.text):
        intent = "check_eligibility"
    if intent == OUT_OF_SCOPE:
        rest = [entity for entity in entities if entity is not mark]
        return intent, [*own_facts(read_message(text), rest, intent), mark]
    if intent in _NOTHING_ASKED:
        return "inform", [*told, *moved(inside, mark.start)]
    return intent, [*told, *moved(own_facts(message, inside, intent), mark.start), mark]


def _says_little(entity: Entity) -> bool:
    """True for a figure, or a thing that only the open question would make a purchase."""
    return entity.name in BARE or entity.role == MENTIONED


def _on_topic(text: str, entities: list[Entity]) -> list[Entity]:
    """Without the things of "une caisse à 2 000 €, c'est éligible ?": it is the question that
    tells the intent."""
    if not is_question(read_message(text)):
        return entities
    return [e for e in entities if e.name != "purchases" or e.role != MENTIONED]


@once
def _said(text: str) -> str:
    """A text without the tag that ends it: "un four à 3 000 €, c'est clair ?"."""
    return tags.without(text, read_message(text))


def _parts(
    text: str, entities: Sequence[Entity]
) -> tuple[Entity | None, str, list[Entity], list[Entity]]:
    """The mark of a question held apart, what is asked, its entities from its own start, and those
    of what is told beside it."""
    mark = next((entity for entity in entities if entity.name == ASKED), None)
    if mark is None:
        return None, text, list(entities), []
    rest = [entity for entity in entities if entity is not mark]
    inside = [e for e in rest if mark.start <= e.start < mark.end]
    told = [e for e in rest if not mark.start <= e.start < mark.end]
    return mark, text[mark.start : mark.end], moved(inside, -mark.start), told


def _read(text: str, today: date) -> list[Entity]:
    """The entities of a text, read from its first word that says something."""
    message = read_message(text)
    opening = _OPENING.match(message.text)
    start = message.source(0, opening.end())[1] if opening else 0
    goes_on = text[start:].strip(" ,.;!")
    if start and not goes_on and _GREETS.search(message.text):
        return []  # "coucou la compagnie !"
    if goes_on:
        return moved(_read_on(text[start:], today), start)
    return _read_on(text, today)


def _read_on(text: str, today: date) -> list[Entity]:
    found = understand(text, today)
    found = [*found, *unnamed.read(text, found)]
    return takebacks.apply(read_message(text), found, lambda piece: understand(piece, today))
