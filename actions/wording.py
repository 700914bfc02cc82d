"""How the assistant speaks: one message, its kind and topic, its choices and its figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

Choice = dict[str, str]

_PLACE = re.compile(r"{(\w+)}")
_PARTS = frozenset(
    {"text", "buttons", "elements", "custom", "template", "response", "image", "attachment"}
)
_MARKUP = re.compile(r"[\[\]<>*_`#|\\{}]+")
_PREPOSITIONS = re.compile(
    r"^(?:dans (?:le |la |les |l[’'])?|(?:à|a|au|aux|en|sur|près de) )(?=\w)", re.IGNORECASE
)


def say(
    dispatcher: CollectingDispatcher,
    response: str,
    kind: str,
    topic: str | None,
    choices: Iterable[Choice] = (),
    texts: Mapping[str, str] | None = None,
    assessment: Mapping[str, Any] | None = None,
) -> None:
    """Utter a response of the domain as one message of the public contract.

    Takes the response's name, the message's kind and topic, its choices, the text of each
    placeholder of the response, and the assessment a verdict carries.
    """
    custom: dict[str, Any] = {"kind": kind, "topic": topic}
    if assessment is not None:
        custom["assessment"] = assessment
    dispatcher.utter_message(
        response=response, json_message=custom, buttons=list(choices), **(texts or {})
    )


def keep_used(dispatcher: CollectingDispatcher, domain: Mapping[str, Any]) -> None:
    """Leave in each message the texts its response has a place for: the others would be stored."""
    responses = domain.get("responses") or {}
    for message in dispatcher.messages:
        wordings = responses.get(message.get("response") or "")
        if wordings:
            places = set(_PLACE.findall(" ".join(w.get("text") or "" for w in wordings)))
            for name in set(message) - places - _PARTS:
                del message[name]


def plain(text: str, limit: int = 120) -> str:
    """Return a visitor's own words without Markdown signs, on one line, cut to `limit`."""
    words = re.sub(r"[ \t\r\n]+", " ", _MARKUP.sub(" ", text)).strip()
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def without_preposition(text: str) -> str:
    """Return a place without the little words before it: "à Arras" → "Arras"."""
    return _PREPOSITIONS.sub("", text)


def bullets(lines: Iterable[str]) -> str:
    """Return lines as a Markdown list."""
    return "\n".join(f"- {line}" for line in lines)
