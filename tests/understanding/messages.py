"""The yardstick's messages, and what each must be understood as."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
HALVES = ("dev", "held_out")


@dataclass(frozen=True)
class Message:
    """One message with the understanding expected of it (see README.md)."""

    theme: str
    text: str
    facts: dict[str, Any]
    who: str
    asking: str | None = None
    given: dict[str, Any] = field(default_factory=dict)
    retracts: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    may: dict[str, Any] = field(default_factory=dict)
    intent: str | None = None
    on: date = date(2026, 6, 15)


def load(half: str) -> list[Message]:
    """Return the messages of one half, `dev` or `held_out`, in the order of the files."""
    return load_folder(HERE / half)


def load_folder(folder: Path) -> list[Message]:
    """Return the messages of any folder of files in the yardstick's format."""
    return [
        _message(path.stem, entry)
        for path in sorted(folder.glob("*.yml"))
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def bare(text: str) -> str:
    """Return a text without case, accents, spaces and punctuation, to find copies."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]", "", letters)


def _message(theme: str, entry: dict[str, Any]) -> Message:
    unsure = entry.pop("unsure", ())
    return Message(
        theme=theme,
        text=entry.pop("text"),
        facts=entry.pop("facts"),
        who=entry.pop("who"),
        unsure=(unsure,) if isinstance(unsure, str) else tuple(unsure),
        unknown=tuple(entry.pop("unknown", ())),
        retracts=tuple(entry.pop("retracts", ())),
        on=date.fromisoformat(entry.pop("on", "2026-06-15")),
        **entry,
    )
