"""Read a button's payload, Rasa's own `/intent{"entity": value}`, into a parsed message."""

import json
import re
from typing import Any

from bot.engine.errors import TurnFailed

_PAYLOAD = re.compile(r"^/(?P<intent>\w+)(?P<entities>\{.*\})?$", re.DOTALL)
EXTRACTOR = "choice"


def read_payload(payload: str, label: str) -> dict[str, Any] | None:
    """Return what the language components would have read, or None for a payload of plain text.

    A list of lists or of objects gives one entity an item, as Rasa does; any other list is the
    value itself ([] and ["ei"] are values of `siae`). Raises TurnFailed for a payload no one
    could read: a mistake in the dialogue, not of the visitor.
    """
    if not payload.startswith("/"):
        return None
    found = _PAYLOAD.match(payload)
    if found is None:
        raise TurnFailed("a button's payload is not /intent{…}")
    try:
        values = json.loads(found["entities"] or "{}")
    except ValueError as error:
        raise TurnFailed("a button's payload is not JSON") from error
    intent = {"name": found["intent"], "confidence": 1.0}
    return {
        "text": label,
        "intent": intent,
        "intent_ranking": [intent],
        "entities": [
            {"entity": name, "value": item, "start": 0, "end": len(label), "extractor": EXTRACTOR}
            for name, value in values.items()
            for item in _items(value)
        ],
    }


def _items(value: Any) -> list[Any]:
    if isinstance(value, list) and value and all(isinstance(i, (list, dict)) for i in value):
        return value
    return [value]
