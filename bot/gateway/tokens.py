"""A conversation's token: 256 random bits for the visitor, only a hash for us.

The conversation's id is drawn from the token by a one-way hash. A token therefore tells which
conversation it may open, and an answer never depends on whether somebody else's id exists.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import uuid

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)


def new_token() -> str:
    """Return 32 random bytes as 43 URL-safe characters."""
    return secrets.token_urlsafe(32)


def conversation_of(token: str) -> str:
    """Return the id of the only conversation this token may open."""
    digest = hashlib.sha256(b"iness conversation:" + token.encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def token_hash(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(b"iness token:" + token.encode()).hexdigest()


def matches(token: str, kept_hash: str) -> bool:
    """Compare a token with a kept hash in constant time."""
    return hmac.compare_digest(token_hash(token), kept_hash)


def bearer_token(authorization: str | None) -> str | None:
    """Return the token of an `Authorization: Bearer …` header, or None when it is not one."""
    scheme, _, token = (authorization or "").partition(" ")
    token = token.strip()
    return token if scheme.lower() == "bearer" and _TOKEN.fullmatch(token) else None
