"""What is sent back, written from the tracker or from the stored events: JSON text."""

from datetime import date

from rasa.shared.core.events import BotUttered, Event, UserUttered

from bot.engine.encoding import to_json
from bot.engine.errors import TurnFailed
from bot.engine.live_tracker import LiveTracker, count_turns, since_restart
from bot.engine.messages import row_messages
from bot.engine.state import state_of, today
from bot.engine.store import ConversationStore

RESTART = "restart"
LIMIT_TEXT = (
    "Nous avons déjà beaucoup échangé, et je ne peux plus rien ajouter à cette conversation. "
    "Recommençons depuis le début : vos réponses seront plus rapides cette fois."
)


def reply_to(
    tracker: LiveTracker, row: int, events: list[Event], turn: int, on: date | None
) -> str:
    """Return the assistant's messages of one row and the state it leaves."""
    return to_json(
        {
            "messages": row_messages(tracker.sender_id, row, events),
            "state": state_of(tracker, turn, on or today()),
        }
    )


async def reply_again(store: ConversationStore, conversation: str, row: int | None) -> str:
    """Return the reply given at `row`, by playing the conversation again up to it.

    Raises TurnFailed when there is no such row.
    """
    if row is None:
        raise TurnFailed("a message was refused as repeated but is not stored")
    tracker = LiveTracker(conversation, store.domain.slots)
    turn, events = 0, []
    for _, events in await store.rows(conversation, 0, row):
        for event in events:
            tracker.update(event)
        kept = since_restart(events)
        turn = count_turns(kept) + (turn if kept is events else 0)
    said = next(event for event in events if isinstance(event, UserUttered))
    return reply_to(tracker, row, events, turn, date.fromisoformat(said.metadata["on"]))


async def whole_conversation(
    store: ConversationStore, tracker: LiveTracker, on: date | None
) -> str:
    """Return every message since the restart, the visitor's too, and the state."""
    messages = []
    conversation = tracker.sender_id
    for row, events in await store.rows(conversation, tracker.start, tracker.rows - 1):
        shown = row_messages(conversation, row, events, visitor=True)
        if row == tracker.start:
            after = len(since_restart(events))
            before = row_messages(conversation, row, events[:-after], visitor=True)
            shown = shown[len(before) :]
        messages += shown
    state = state_of(tracker, tracker.turn, on or today())
    return to_json({"messages": messages, "state": state})


def limit_notice() -> BotUttered:
    """Return the offer to restart made beyond the last turn."""
    return BotUttered(
        LIMIT_TEXT,
        {
            "buttons": [{"title": "Recommencer", "payload": f"/{RESTART}"}],
            "custom": {"kind": "notice", "topic": RESTART},
        },
    )
