"""From Rasa's events to the messages a visitor sees, and from a choice back to its payload."""

import base64
import hashlib
import struct
from collections.abc import Iterable
from typing import Any

from rasa.shared.core.events import BotUttered, Event, UserUttered

from bot.engine.errors import UnknownChoice

_PLACE = struct.Struct(">IBB")
_DIGEST_BYTES = 6
_NOT_OFFERED = "Ce choix n’existe pas dans cette conversation."


def row_messages(
    conversation: str, row: int, events: Iterable[Event], visitor: bool = False
) -> list[dict[str, Any]]:
    """Return the messages of one stored row, the visitor's too when `visitor` is true."""
    messages = []
    place = 0
    for event in events:
        if isinstance(event, UserUttered) and visitor:
            messages.append(_visitor_message(event))
        elif isinstance(event, BotUttered):
            messages.append(_bot_message(event, conversation, row, place))
            place += 1
    return messages


def choice_place(conversation: str, choice: str) -> tuple[int, int, int]:
    """Return the row, message and button a choice id stands for.

    Raises UnknownChoice when the id was not made for this conversation.
    """
    try:
        raw = base64.urlsafe_b64decode(choice + "=" * (-len(choice) % 4))
        place = _PLACE.unpack(raw[: _PLACE.size])
    except (ValueError, struct.error) as error:
        raise UnknownChoice(_NOT_OFFERED) from error
    if _choice_id(conversation, *place) != choice:
        raise UnknownChoice(_NOT_OFFERED)
    return place  # type: ignore[return-value]


def offered_button(events: Iterable[Event], message: int, button: int) -> dict[str, Any]:
    """Return the button of a row's events: its title and payload. Raises UnknownChoice."""
    said = [event for event in events if isinstance(event, BotUttered)]
    try:
        return (said[message].data.get("buttons") or [])[button]
    except IndexError as error:
        raise UnknownChoice(_NOT_OFFERED) from error


def _choice_id(conversation: str, row: int, message: int, button: int) -> str:
    place = _PLACE.pack(row, message, button)
    digest = hashlib.blake2s(place, key=conversation.encode()[:32], digest_size=_DIGEST_BYTES)
    return base64.urlsafe_b64encode(place + digest.digest()).rstrip(b"=").decode()


def _visitor_message(event: UserUttered) -> dict[str, Any]:
    return {
        "author": "visitor",
        "kind": None,
        "topic": None,
        "text": event.text or "",
        "choices": [],
    }


def _bot_message(event: BotUttered, conversation: str, row: int, place: int) -> dict[str, Any]:
    custom = event.data.get("custom") or {}
    kind, topic = _named_after(event.metadata.get("utter_action") or "")
    message = {
        "author": "assistant",
        "kind": custom.get("kind") or kind,
        "topic": custom.get("topic") or topic,
        "text": event.text or custom.get("text") or "",
        "choices": [
            {"id": _choice_id(conversation, row, place, index), "label": button["title"]}
            for index, button in enumerate(event.data.get("buttons") or [])
        ],
    }
    if custom.get("assessment") is not None:
        message["assessment"] = custom["assessment"]
    return message


def _named_after(response: str) -> tuple[str, str]:
    """Return the kind and topic of a response that does not say them itself."""
    for prefix, kind in (("utter_ask_", "question"), ("utter_faq_", "faq")):
        if response.startswith(prefix):
            return kind, response.removeprefix(prefix)
    return "notice", response.removeprefix("utter_") or "summary"
