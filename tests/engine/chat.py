"""A conversation as a visitor has it."""

import json
from typing import Any

from bot.engine.conversations import Conversations, Said


class Chat:
    """One conversation, seen as a visitor does."""

    def __init__(self, conversations: Conversations, conversation: str = "c1") -> None:
        self.conversations = conversations
        self.id = conversation
        self.count = 0
        self.opening: dict[str, Any] = {}

    async def open(self) -> dict[str, Any]:
        self.opening = json.loads(await self.conversations.open(self.id, None, None))
        return self.opening

    async def say(self, text: str, message_id: str | None = None) -> dict[str, Any]:
        self.count += 1
        said = Said(message_id or f"m{self.count}", text=text)
        return json.loads(await self.conversations.say(self.id, said))

    async def choose(self, choice: str, message_id: str | None = None) -> dict[str, Any]:
        self.count += 1
        said = Said(message_id or f"m{self.count}", choice=choice)
        return json.loads(await self.conversations.say(self.id, said))

    async def edit(self, message_id: str | None = None, **facts: Any) -> dict[str, Any]:
        self.count += 1
        said = Said(message_id or f"m{self.count}", facts=facts)
        return json.loads(await self.conversations.say(self.id, said))

    async def history(self) -> dict[str, Any]:
        return json.loads(await self.conversations.show(self.id, None))
