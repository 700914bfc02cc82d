"""An excluded activity refuses only when it is the only one: asked once before saying so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.purchase_list import folded
from actions.reading import Reading
from actions.slots import PENDING, facts_from
from rules_core import assess
from rules_core.vocabulary import LABELS

ONLY, OTHERS = "only", "others"
"""The precise questions: is it the only activity; which are the others."""

EXCLUDED = frozenset(LABELS["sectors"]) - {"other"}
_ONLY = re.compile(
    r"\b(seuls?|seules?|uniquement|exclusivement|seulement|rien d'autre"
    r"|(?:que|qu') ?(?:de|du|d'|ca))\b"
)
_IDENTITY = re.compile(r"\b(sommes|on est|je suis|notre (?:metier|activite)|nous vivons de)\b")
_ANOTHER = re.compile(
    r"(?:(?:non|ni l'une? ni l'autre|pas dans la liste|c'est)[ ,:]*)*"
    r"(?:une |l')?autres?(?: (?:activite|chose|secteur|metier|domaine)s?)?"
)
_PARTLY = re.compile(
    r"\b(un peu|parfois|notamment|entre autres|principalement|surtout|en partie|essentiellement)\b"
)


def open_in(slots: Mapping[str, Any]) -> bool:
    """Tell whether one of the two questions is open."""
    pending = slots.get(PENDING) or {}
    return pending.get("fact") == "sectors" and pending.get("kind") in (ONLY, OTHERS)


def doubt(reading: Reading, entities: list[Mapping[str, Any]], text: str) -> None:
    """Leave the question to ask when a message names nothing but excluded activities.

    Not when the visitor says that it is what they are, or the only thing they do, nor when it
    comes in a whole description: choices and bare words are what may leave an activity out.
    """
    listed = reading.changes.get("sectors") or []
    if not listed or not EXCLUDED.issuperset(listed):
        return
    said = folded(text)
    alone = {e["entity"] for e in entities} == {"sectors"}
    clear = _ONLY.search(said) or not alone or _IDENTITY.search(said)
    if _PARTLY.search(said) or not clear:
        reading.ask_precisely("sectors", ONLY)


def answer(reading: Reading, said: str | None, text: str) -> bool:
    """Read "autre", or the answer to the question left open. Returns whether it was one."""
    if reading.get("sectors") is None and is_another(text):
        reading.settle("sectors", ["other"])
        return True
    if not open_in(reading.slots) or reading.slots[PENDING] != reading.get(PENDING):
        return False
    kind = reading.slots[PENDING]["kind"]
    words = folded(text)
    if said is None and _ONLY.search(words):
        said = "no" if re.search(r"\bpas\b", words) else "yes"
    only = kind == ONLY and said == "yes"
    if only or (kind == OTHERS and said in ("no", "none", "done")):
        reading.settled.add("sectors")
        reading.drop_pending()
    elif kind == ONLY and said in ("no", "qualified"):
        reading.ask_precisely("sectors", OTHERS)
    elif said == "unknown":
        reading.declare_unknown("sectors")
    else:
        return False
    return True


def is_another(text: str) -> bool:
    """Tell whether the visitor's whole answer is that their activity is not in the list."""
    return bool(_ANOTHER.fullmatch(folded(text).strip(" .!")))


def changes_nothing(slots: Mapping[str, Any], on: date) -> bool:
    """Tell whether the question is open for nothing: a refusal is certain without it."""
    if not open_in(slots):
        return False
    return assess(facts_from(slots, without="sectors"), on).verdict == "not_eligible"
