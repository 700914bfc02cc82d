"""The conversations of this engine: one turn at a time each, applied once, stored then answered."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered

from bot.engine.edits import read_edit
from bot.engine.errors import (
    AlreadyApplied,
    ConversationMoved,
    Refused,
    TurnError,
    TurnFailed,
    UnknownConversation,
)
from bot.engine.live_tracker import LiveTracker, count_turns, since_restart
from bot.engine.messages import choice_place, offered_button
from bot.engine.payload import read_payload
from bot.engine.processor import TurnProcessor
from bot.engine.replies import (
    LIMIT_TEXT,
    RESTART,
    limit_notice,
    reply_again,
    reply_to,
    whole_conversation,
)
from bot.engine.state import day_judged, slots_of
from bot.engine.store import ConversationStore
from bot.text import UnreadableText, clean_text

MAX_TURNS = 200
RECALLED = "Reprendre mon récapitulatif"
KNOWN = (TurnError, AlreadyApplied, ConversationMoved)


@dataclass(frozen=True)
class Said:
    """What a visitor sent: a text, a choice or changed facts, under an id of their own."""

    message_id: str
    text: str | None = None
    choice: str | None = None
    facts: Mapping[str, Any] | None = None
    on: date | None = None


class Conversations:
    """Opens, continues, shows and erases conversations; replies are JSON text."""

    def __init__(self, processor: TurnProcessor, store: ConversationStore) -> None:
        """Run turns with `processor`, keep them in `store`."""
        self._processor = processor
        self._store = store
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def open(
        self,
        conversation: str,
        partner: str | None,
        on: date | None,
        facts: Mapping[str, Any] | None = None,
    ) -> str:
        """Return the conversation, begun if it is new, from facts known before if given.

        Raises Refused for facts that cannot be read, SchemeNotInForce, TurnFailed, DatabaseAway.
        """
        day_judged(on)
        async with self._alone(conversation):
            tracker = await self._store.retrieve(conversation)
            if tracker is None:
                tracker = await self._store.create_tracker(conversation)
                tracker.partner = partner
                await self._processor.start(tracker)
                _refuse_silence(tracker.new_events)
                if facts is not None:
                    await self._recall(tracker, facts, on)
                reply = reply_to(tracker, 0, tracker.new_events, 0, on)
                try:
                    await self._store.save(tracker)
                    return (
                        reply
                        if facts is None
                        else await whole_conversation(self._store, tracker, on)
                    )
                except ConversationMoved:
                    tracker = await self._stored(conversation)
            return await whole_conversation(self._store, tracker, on)

    async def say(self, conversation: str, said: Said) -> str:
        """Apply one visitor message and return the reply; a repeated id returns it again.

        Raises UnknownConversation, UnknownChoice, Refused, SchemeNotInForce, TurnFailed,
        DatabaseAway. Whatever is raised, nothing was stored and the same message may be sent again.
        """
        async with self._alone(conversation):
            try:
                return await self._say(conversation, said)
            except ConversationMoved:
                return await self._say(conversation, said)

    async def show(self, conversation: str, on: date | None) -> str:
        """Return every message and the state. Raises UnknownConversation, SchemeNotInForce."""
        async with self._alone(conversation):
            return await whole_conversation(self._store, await self._stored(conversation), on)

    async def erase(self, conversation: str) -> None:
        """Erase everything of the conversation, whether it exists or not."""
        async with self._alone(conversation):
            await self._store.erase(conversation)

    async def _recall(
        self, tracker: LiveTracker, facts: Mapping[str, Any], on: date | None
    ) -> None:
        """Take up the facts of a recap: the first turn, in the visitor's name."""
        for slot, value in slots_of(facts).items():
            tracker.update(SlotSet(slot, value))
        message = UserMessage(
            RECALLED,
            sender_id=tracker.sender_id,
            parse_data=read_payload("/check_eligibility", RECALLED),
            input_channel="iness",
            message_id="recap",
            metadata={"on": day_judged(on).isoformat()},
        )
        await self._processor.run_turn(tracker, message)

    async def _say(self, conversation: str, said: Said) -> str:
        tracker = await self._stored(conversation)
        if repeated := await self._repeated(tracker, said.message_id):
            return repeated
        message = await self._message(tracker, said)
        try:
            last = tracker.turn >= MAX_TURNS
            if last and not await self._restarts(tracker, message):
                return await self._offer_restart(tracker, said)
            await self._processor.run_turn(tracker, message)
            new = tracker.new_events
            _refuse_silence(new)
            kept = since_restart(new)
            if last and kept is new:
                self._store.forget(conversation)
                return await self._offer_restart(await self._stored(conversation), said)
            turn = count_turns(kept) + (tracker.turn if kept is new else 0)
            reply = reply_to(tracker, tracker.rows, new, turn, said.on)
        except BaseException as error:
            self._store.forget(conversation)
            if isinstance(error, KNOWN) or not isinstance(error, Exception):
                raise
            raise TurnFailed("the dialogue broke") from error
        return await self._commit(tracker, said, reply)

    async def _commit(self, tracker: LiveTracker, said: Said, reply: str) -> str:
        """Store the turn, then give its reply; if it was stored before, give that one."""
        try:
            await self._store.save(tracker)
        except AlreadyApplied:
            stored = await self._stored(tracker.sender_id)
            row = await self._store.row_of(tracker.sender_id, said.message_id)
            return await reply_again(self._store, stored, row)
        tracker.last_reply = (said.message_id, reply.encode())
        return reply

    async def _stored(self, conversation: str) -> LiveTracker:
        tracker = await self._store.retrieve(conversation)
        if tracker is None:
            raise UnknownConversation("Cette conversation n’existe pas ou a été effacée.")
        return tracker

    async def _repeated(self, tracker: LiveTracker, message_id: str) -> str | None:
        """Return the reply of a message that is known, without reading more than a turn may."""
        if tracker.last_reply and tracker.last_reply[0] == message_id:
            return tracker.last_reply[1].decode()
        for event in tracker.events:
            if isinstance(event, UserUttered) and event.message_id == message_id:
                row = await self._store.row_of(tracker.sender_id, message_id)
                return await reply_again(self._store, tracker, row)
        return None

    async def _message(self, tracker: LiveTracker, said: Said) -> UserMessage:
        text, parsed = said.text or "", None
        day = day_judged(said.on)
        metadata: dict[str, Any] = {"on": day.isoformat()}
        if said.facts is not None:
            text, parsed, edit = read_edit(said.facts, day)
            metadata |= edit
        elif said.choice is not None:
            row, message, button = choice_place(tracker.sender_id, said.choice)
            chosen = offered_button(await self._row(tracker, row), message, button)
            parsed = read_payload(chosen["payload"], chosen["title"])
            text = chosen["title"] if parsed else chosen["payload"]
        if parsed is None:
            try:
                text = clean_text(text)
            except UnreadableText as error:
                raise Refused(str(error)) from error
        return UserMessage(
            text,
            sender_id=tracker.sender_id,
            parse_data=parsed,
            input_channel="iness",
            message_id=said.message_id,
            metadata=metadata,
        )

    async def _restarts(self, tracker: LiveTracker, message: UserMessage) -> bool:
        if message.parse_data is None:
            message.parse_data = await self._processor.parse_message(message, tracker)
        return message.parse_data["intent"].get("name") == RESTART

    async def _offer_restart(self, tracker: LiveTracker, said: Said) -> str:
        """Answer beyond the last turn: the offer is stored once, the message never is."""
        row = await self._store.row_of(tracker.sender_id, said.message_id)
        if row is not None:
            return await reply_again(self._store, tracker, row)
        last = tracker.rows - 1
        offered = await self._row(tracker, last)
        if not any(isinstance(e, BotUttered) and e.text == LIMIT_TEXT for e in offered):
            tracker.update(limit_notice())
            last, offered = last + 1, tracker.new_events
            await self._store.save(tracker)
        return reply_to(tracker, last, offered, tracker.turn, said.on)

    async def _row(self, tracker: LiveTracker, row: int) -> list[Event]:
        held = tracker.row_events(row)
        if held is not None:
            return held
        stored = await self._store.rows(tracker.sender_id, row, row)
        return stored[0][1] if stored else []

    @asynccontextmanager
    async def _alone(self, conversation: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(conversation, asyncio.Lock())
        async with lock:
            yield


def _refuse_silence(events: list[Event]) -> None:
    if not any(isinstance(event, BotUttered) for event in events):
        raise TurnFailed("the dialogue said nothing")
