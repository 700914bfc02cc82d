"""A visitor's edit: facts changed in controls, as a message that no typed text can imitate.

The changes travel in the message's metadata, which only this module fills; the message's text is
only shown, its reading is given and never made.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.edit import EDIT
from bot.engine.errors import Refused
from bot.engine.payload import read_payload
from bot.text import UnreadableText, clean_text
from rules_core import Changes, InvalidFact

LONGEST_SAID = 500
_INTENT = "/inform"


def read_edit(facts: Mapping[str, Any], on: date) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Return what an edit says in French, its reading and its metadata.

    Takes the changes (contract JSON) and the day. Raises Refused, in French.
    """
    try:
        edit = _with_clean_labels(facts)
        said = Changes.from_dict(edit, on).said()
    except InvalidFact as error:
        raise Refused(error.message) from error
    except UnreadableText as error:
        raise Refused(str(error)) from error
    if len(said) > LONGEST_SAID:
        said = said[: LONGEST_SAID - 1].rstrip() + "…"
    parsed = read_payload(_INTENT, said)
    assert parsed is not None
    return said, parsed, {EDIT: edit}


def _with_clean_labels(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Clean what was typed in the edit, the labels of purchases; the rest is checked as it is."""
    items = facts.get("purchases")
    if not isinstance(items, list):
        return dict(facts)
    return {**facts, "purchases": [_with_clean_label(item) for item in items]}


def _with_clean_label(item: Any) -> Any:
    label = item.get("label") if isinstance(item, Mapping) else None
    if not isinstance(label, str) or not label.strip():
        return item
    return {**item, "label": clean_text(label)}
