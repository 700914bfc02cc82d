"""From what was understood in a sentence to the fact slots.

Every fact is taken, from any sentence, at any time; what is not tied to a fact by its own words
("12", "oui", "aucune") only answers the open question, and only when it fits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from actions import date_correction, only_activity, purchase_facts, trades_beside
from actions.bare_answers import YES_NO_FACTS
from actions.bare_reading import BARE, YEAR, read_bare, read_unnamed
from actions.intents import (
    adds,
    corrects,
    is_question,
    reads_bare_answers,
)
from actions.purchase_list import folded
from actions.reading import LIST_FACTS, Reading
from actions.slots import ASKING, TURN
from actions.topics import asks_what
from actions.wording import plain, without_preposition
from rules_core.facts import FACT_NAMES, InvalidFact, parse_fact

Entity = Mapping[str, Any]

FUNDERS = ("public_body", "foundation", "mutual", "other")
_NODS = re.compile(
    r"\W*(?:ok|okay|oki|d'?accord|dac|entendu|parfait|bon|bien|tres bien|ca marche)\b"
)
_ESUS = re.compile(r"es+us|solidaire")
# "certifié par l'URSCOP, et première demande pour nous": of the aid, once the rest is told
_FIRST_TIME = re.compile(
    r"(?:,|\bet) (?:(?:c'?est |ce sera )?(?:la |notre |une |toute )*premiere (?:demande|"
    r"candidature|requete|sollicitation)(?: (?:pour nous|de notre part|aussi|d'aide))?"
    r"|(?:(?:on|nous|je) )?(?:n'|j')?(?:a|ai|avons|avait|avais|avions) (?:encore )?jamais "
    r"[^,;.!?]*)[ .!]*$"
)
_WITH_A_FILE = ("esus", "siae", "certification", "other_public_aid_eur")
_WE_ARE = re.compile(r"\b(?:nous sommes|on est|je suis|notre statut|forme juridique)\b")

NOT_TYPED = ("choice", "RegexMessageHandler")
"""Extractors of what a visitor clicked, whose words are not theirs."""


def read(slots: Mapping[str, Any], message: Mapping[str, Any], on: date) -> Reading:
    """Read one parsed message against the slots.

    Takes the slots, the message as Rasa parsed it (intent, entities, text) and the day.
    Returns what it changes, without changing anything.
    """
    reading = Reading(slots, on)
    intent = (message.get("intent") or {}).get("name") or ""
    if intent == "what_if":
        return reading
    text, found = _told(message)
    asked = slots.get(ASKING)
    entities = [e for e in found if _counts(reading, e, asked)]
    facts = [e for e in entities if e.get("entity") in FACT_NAMES]
    owed = purchase_facts.are_owed(reading)
    facts = trades_beside.apart_from_trades(facts, None if owed else asked, text)
    own = asked in _WITH_A_FILE and "iness" not in folded(text)
    told = asked == "certification" and any(_is_certified(e) for e in facts)
    own = own and not (told and _FIRST_TIME.search(folded(text)))
    if own and not date_correction.told(reading, entities, text):
        # "aucun dossier", "déposé en mars" is of the open question's own file
        entities = [e for e in entities if not _is_of(e, "last_application_on")]
        facts = [e for e in facts if not _is_of(e, "last_application_on")]
    if asked == "siae":  # "pas d'agrément" is of what is asked
        facts = [e for e in facts if not (_is_of(e, "esus") and not _names_esus(e, text))]
    if asked in ("other_public_aid_eur", "certification"):  # "la mairie", "par la CCI"
        facts = [e for e in facts if not _is_a_funder(e, text)]
    if asked == "purchases" and any(e["entity"] == "purchases" for e in facts):
        entities = [e for e in entities if not _is_of(e, "sectors")]  # "hébergement inclus"
    _read_facts(reading, facts, text, entities)
    _take_back(reading, entities)
    _read_unsure(reading, entities)
    refused = asked == "purchases" and any(_is_refused(e) for e in facts)  # "non, pas de vélo"
    what = asks_what(message)
    first = any(_stands_first(e, text) or _before_what(e, what) for e in entities)
    nods = text != message.get("text") and _NODS.fullmatch(folded(text).strip(" .!,;:\n"))
    if reads_bare_answers(intent, text, answers_first=first) and not refused and not nods:
        read_bare(reading, entities, intent, text)
    elif asked != "sectors" and intent != "restart" and not is_question(text):
        read_unnamed(reading, entities)
    reading.more = next((e["value"] for e in entities if e.get("entity") == "more"), None)
    reading.understood = reading.understood or reading.more is not None
    return reading


def _told(message: Mapping[str, Any]) -> tuple[str, list[Entity]]:
    """Return what a message tells (its question blanked, offsets kept) and its entities."""
    text, found = message.get("text") or "", message.get("entities") or []
    entities = [e for e in found if e.get("entity") != "of_open_question"]
    for entity in entities:
        if entity.get("entity") == "asked":
            start, end = entity["start"], entity["end"]
            text = text[:start] + " " * (end - start) + text[end:]
    return text, [e for e in entities if e.get("entity") != "asked"]


def _stands_first(entity: Entity, text: str) -> bool:
    """Tell whether an entity answers before a question is asked ("oui. C'est grave ?")."""
    end = entity.get("end")
    bare = entity.get("entity") in ("answer", "unnamed", *BARE) and isinstance(end, int)
    if not bare or _NODS.match(folded(text)):
        return False
    goes_on = text[end:].lstrip()
    return "?" not in text[:end] and goes_on.startswith((*".!;,:)", "et ", "ET "))


def _before_what(entity: Entity, asked: int | None) -> bool:
    """Tell whether an entity answers before one asks what it is ("non… c'est pour qui ?")."""
    end = entity.get("end")
    bare = entity.get("entity") in ("answer", "unnamed")
    return bare and asked is not None and isinstance(end, int) and end <= asked


def _counts(reading: Reading, entity: Entity, asked: str | None) -> bool:
    """Tell whether an entity is said of the visitor.

    What is merely mentioned answers its own open question, and a trade the one on digital as
    well; what counts "if asked" may also correct what was given.
    """
    role = entity.get("role")
    if role not in ("mentioned", "if_asked"):
        return role != "hypothetical"
    fact = _fact_of(entity)
    if fact is None:
        return False
    if asked == "digital_core" and fact == "sectors" and entity["value"] == ["other"]:
        return True
    return fact == asked or (role == "if_asked" and reading.get(fact) is not None)


def _fact_of(entity: Entity) -> str | None:
    """Return the fact an entity states, or has a doubt about."""
    name = entity.get("entity")
    fact = entity["value"]["fact"] if name == "unsure" else name
    return fact if fact in FACT_NAMES else None


def _is_refused(entity: Entity) -> bool:
    return entity["entity"] == "purchases" and entity.get("role") == "negated"


def _is_of(entity: Entity, fact: str) -> bool:
    return _fact_of(entity) == fact


def _is_certified(entity: Entity) -> bool:
    return _is_of(entity, "certification") and entity["value"] == "obtained"


def _names_esus(entity: Entity, text: str) -> bool:
    return bool(_ESUS.search(folded(text[entity["start"] : entity["end"]])))


def _is_a_funder(entity: Entity, text: str) -> bool:
    """Tell whether a town hall or a foundation named beside an aid gives it ("mairie : 1500")."""
    if entity["entity"] == "sectors":
        return list(entity["value"]) == ["finance"]
    funder = entity["entity"] == "legal_form" and entity["value"] in FUNDERS
    return funder and not _WE_ARE.search(folded(text))


def _read_facts(reading: Reading, entities: list[Entity], text: str, beside: list[Entity]) -> None:
    denied = [e for e in entities if e.get("role") == "negated"]
    stated = [e for e in entities if e.get("role") != "negated"]
    replaced = {e["entity"] for e in stated} - LIST_FACTS
    for entity in denied:
        if entity["entity"] not in {"purchases", *replaced}:
            _deny(reading, entity["entity"], entity["value"])
    purchase_facts.read_items(reading, stated, denied, text, beside)
    for fact in dict.fromkeys(e["entity"] for e in stated if e["entity"] != "purchases"):
        _state(reading, fact, [e for e in stated if e["entity"] == fact], text)
    only_activity.doubt(reading, entities, text)


def _state(reading: Reading, fact: str, entities: list[Entity], text: str) -> None:
    values = [e["value"] for e in entities]
    if fact in LIST_FACTS:
        said = [v for value in values for v in (value if isinstance(value, list) else [value])]
        listed = list(dict.fromkeys(v for v in said if v != "none"))
        known = reading.get(fact) or []
        more = adds(text) or only_activity.open_in(reading.slots)
        alone = reading.slots.get(ASKING) == fact or corrects(text)
        if listed and (more or not alone):
            listed = list(dict.fromkeys([*known, *listed]))
        reading.settle(fact, listed, _own_words(fact, entities, listed, text))
        return
    different = list(dict.fromkeys(map(str, values)))
    if fact == "legal_form" and len(different) > 1 and " ou " in folded(text):
        candidates = [{"value": value} for value in different]
        reading.ask_precisely(fact, "ambiguous", candidates=candidates, said=plain(text))
        return
    reading.settle(fact, values[-1], _own_words(fact, entities, values[-1], text))


def _own_words(fact: str, entities: list[Entity], value: Any, text: str) -> str | None:
    """Return the visitor's words where they say more than the value: a place, an activity."""
    start, end = entities[-1].get("start"), entities[-1].get("end")
    typed = entities[-1].get("extractor") not in NOT_TYPED
    if not typed or not isinstance(start, int) or not isinstance(end, int):
        return None
    words = without_preposition(plain(text[start:end], 40).strip(" ,.;"))
    if fact == "in_region" and value is True and "hauts" not in folded(words):
        return f"{words[0].upper()}{words[1:]} (Hauts-de-France)" if words else None
    if fact == "sectors" and value == ["other"] and words:
        return f"activité « {words} »"
    return None


def _deny(reading: Reading, fact: str, value: Any) -> None:
    known = reading.get(fact)
    if fact == "in_region":
        _deny_place(reading, value)
    elif fact in YES_NO_FACTS:
        reading.settle(fact, not value)
    elif fact in ("esus", "certification"):
        if value == "obtained" or known == value:
            reading.settle(fact, "none")
    elif fact in LIST_FACTS:
        denied = value if isinstance(value, list) else [value]
        left = [v for v in known or [] if v not in denied]
        if left and left != known:
            reading.settle(fact, left)
        elif known and not left:
            reading.retract(fact)
        elif fact == "siae" and reading.slots.get(ASKING) == fact and not known:
            reading.settle(fact, [])
    elif known is not None and known == value:
        reading.retract(fact)


def _deny_place(reading: Reading, value: bool) -> None:
    """Not at Soissons: elsewhere in the region or out of it, one does not know."""
    if reading.get("in_region") == value:
        reading.retract("in_region")
    elif reading.slots.get(ASKING) == "in_region":
        reading.ask_precisely("in_region", "yes_no")


def _take_back(reading: Reading, entities: list[Entity]) -> None:
    """Take back the answers that are said to be wrong, when there are such answers."""
    for entity in entities:
        if entity.get("entity") != "taken_back":
            continue
        last = (reading.slots.get(TURN) or {}).get("numeric")
        fact = last if entity["value"] == "last" else entity["value"]
        if fact in FACT_NAMES and fact not in reading.settled and reading.get(fact) is not None:
            reading.retract(fact)


def _read_unsure(reading: Reading, entities: list[Entity]) -> None:
    for entity in entities:
        if entity.get("entity") != "unsure":
            continue
        unsure = entity["value"]
        asked = reading.slots.get(ASKING)
        mine = [c for c in unsure.get("candidates") or [] if c.get("fact") == asked]
        told = unsure["fact"] is not None and reading.get(unsure["fact"]) is not None
        if asked and len(mine) == 1 and told and asked not in reading.settled:
            reading.settle(asked, mine[0]["value"])  # "EI" said by an association
            continue
        fact = unsure["fact"] or asked
        if fact not in FACT_NAMES or fact in reading.settled:
            continue
        candidates = [c for c in unsure.get("candidates") or [] if _acceptable(fact, c)]
        if unsure["fact"] is None and not candidates:
            continue
        known, said = reading.get(fact), plain(str(unsure.get("said") or ""))
        year = YEAR.search(said) if unsure["kind"] == "precise" else None
        if year and str(known).startswith(year[0]):
            continue
        if year:
            reading.ask_precisely(fact, "precise", year=year[0])
            return
        if known is None or all(known != candidate["value"] for candidate in candidates):
            reading.ask_precisely(fact, unsure["kind"], candidates=candidates, said=said)
            return


def _acceptable(fact: str, candidate: Mapping[str, Any]) -> bool:
    if fact == "headcount" and "€" in str(candidate.get("label")):
        return False  # "environ 4 200 €": no number of people
    try:
        parse_fact(candidate.get("fact") or fact, candidate["value"])
    except InvalidFact:
        return False
    return True
