"""A recap's link: it holds the facts, encrypted and dated; the server keeps nothing.

The key comes from SECRET_KEY (several, separated by spaces, to change it: the first writes, all
read) or from a file made once, readable by its owner only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

MAX_TOKEN = 6000
MAX_CONTENT = 200_000
SHORTEST_KEY = 32
FORMAT = b"1"


class UnreadableRecap(Exception):
    """A token that is not ours, was altered, or is too old."""


class TooLong(Exception):
    """Facts too long for a link."""


@dataclass(frozen=True)
class Recap:
    """What a link holds: the facts (contract JSON), the day they were assessed, by which rules."""

    facts: dict[str, Any]
    on: str
    version: str
    partner: str | None = None


class RecapTokens:
    """Makes and reads the links' tokens."""

    def __init__(self, keys: Sequence[str], max_age_s: int) -> None:
        self._cipher = MultiFernet([Fernet(_derived(key)) for key in keys])
        self._max_age_s = max_age_s

    def make(self, recap: Recap) -> str:
        """Return the token of a recap. Raises TooLong."""
        held = json.dumps(asdict(recap), ensure_ascii=False, separators=(",", ":")).encode()
        token = self._cipher.encrypt(FORMAT + zlib.compress(held, 9)).decode().rstrip("=")
        if len(token) > MAX_TOKEN:
            raise TooLong
        return token

    def read(self, token: str) -> Recap:
        """Return what a token holds. Raises UnreadableRecap."""
        if not token.isascii() or len(token) > MAX_TOKEN:
            raise UnreadableRecap
        try:
            held = self._cipher.decrypt(_padded(token), ttl=self._max_age_s)
        except InvalidToken:
            raise UnreadableRecap from None
        if held[:1] != FORMAT:
            raise UnreadableRecap
        return Recap(**json.loads(zlib.decompressobj().decompress(held[1:], MAX_CONTENT)))

    def made_on(self, token: str) -> date:
        """Return the day a token was made. Raises UnreadableRecap."""
        try:
            stamp = self._cipher.extract_timestamp(_padded(token))
        except InvalidToken:
            raise UnreadableRecap from None
        return datetime.fromtimestamp(stamp, UTC).date()


def secret_keys(setting: str, kept_in: Path) -> list[str]:
    """Return the keys of the setting, else the key of the file, made at the first start.

    Raises ValueError for a key that is too short to protect anything, or a file out of reach.
    """
    try:
        keys = setting.split() or [_kept_key(kept_in)]
    except OSError as error:
        raise ValueError(f"{kept_in} ne peut être ni lu ni créé ({error.strerror})") from None
    if any(len(key) < SHORTEST_KEY for key in keys):
        raise ValueError(f"SECRET_KEY : au moins {SHORTEST_KEY} caractères tirés au hasard")
    return keys


def _kept_key(path: Path) -> str:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(Fernet.generate_key().decode())
        with suppress(FileExistsError):
            path.hardlink_to(draft)  # whoever comes first wins, and never with half a key
        draft.unlink()
    return path.read_text(encoding="ascii").strip()


def _padded(token: str) -> str:
    return token + "=" * (-len(token) % 4)


def _derived(key: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"iness recap:" + key.encode()).digest())
