"""The visitors' opinions, kept beside their conversations."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, DateTime, ForeignKey, String, Table, bindparam, select, text

from bot.gateway.store import Store, metadata
from bot.text import MAX_CHARACTERS

feedback = Table(
    "feedback",
    metadata,
    Column(
        "conversation",
        String(36),
        ForeignKey("conversations.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("helpful", Boolean, nullable=False),
    Column("comment", String(MAX_CHARACTERS)),
    Column("given_at", DateTime(timezone=True), nullable=False),
)
# The two databases we run on say it in the same words.
KEEP = text(
    "INSERT INTO feedback (conversation, helpful, comment, given_at) "
    "VALUES (:conversation, :helpful, :comment, :given_at) "
    "ON CONFLICT (conversation) DO UPDATE SET "
    "helpful = excluded.helpful, comment = COALESCE(excluded.comment, feedback.comment), "
    "given_at = excluded.given_at"
).bindparams(
    bindparam("helpful", type_=Boolean), bindparam("given_at", type_=DateTime(timezone=True))
)


async def opinion_of(store: Store, conversation: str) -> dict[str, Any] | None:
    """Return `helpful` and `comment` as last given, or None. Raises DatabaseUnavailable."""
    query = select(feedback.c.helpful, feedback.c.comment).where(
        feedback.c.conversation == conversation
    )
    row = await store.run(query, lambda result: result.mappings().first())
    return dict(row) if row else None
