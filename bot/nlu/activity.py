"""What is done, in two yes-or-no facts: an economic activity; digital as the core business."""

from __future__ import annotations

from bot.nlu import digital, economy
from bot.nlu.digital import TRADE
from bot.nlu.entity import Entity
from bot.nlu.text import Message

__all__ = ["TRADE", "read"]


def read(message: Message) -> list[Entity]:
    """Takes a message; returns economic_activity and digital_core as far as stated."""
    return economy.read(message) + digital.read(message)
