"""What is sent back, written from the tracker or from the stored events: JSON text."""

from datetime import date

from rasa.shared.core.events import BotUttered, Event, UserUttered

from bot.engine.encoding import to_json
from bot.engine.errors import Refused, TurnFailed
from bot.engine.live_tracker import LiveTracker, count_turns, since_restart
from bot.engine.messages import row_messages
from bot.engine.state import day_judged, state_of
from bot.engine.store import ConversationStore

RESTART = "restart"
LIMIT_TEXT = (
    "Nous avons déjà beaucoup échangé, et je ne peux plus rien ajouter à cette conversation. "
    "Recommençons depuis le début : vos réponses seront plus rapides cette fois."
)

FORGOTTEN = "Ce message a été effacé quand vous avez recommencé la conversation."


def reply_to(
    tracker: LiveTracker, row: int, events: list[Event], turn: int, on: date | None
) -> str:
    """Return the assistant's messages of one row and the state it leaves."""
    return to_json(
        {
            "messages": row_messages(tracker.sender_id, row, events),
            "state": state_of(tracker, turn, day_judged(on)),
        }
    )


async def reply_again(store: ConversationStore, tracker: LiveTracker, row: int | None) -> str:
    """Return the reply given at `row`, by playing `tracker`'s conversation again up to it.

    Raises TurnFailed when there is no such row, Refused when it was forgotten at a restart.
    """
    if row is None:
        raise TurnFailed("a message was refused as repeated but is not stored")
    if row < tracker.start:
        raise Refused(FORGOTTEN)
    conversation, turn = tracker.sender_id, 0
    events: list[Event] = []
    again = LiveTracker(conversation, store.domain.slots)
    for place, events in await store.rows(conversation, tracker.start, row):
        kept = since_restart(events) if place == tracker.start else events
        for event in kept:
            again.update(event)
        turn += count_turns(kept)
    said = next(event for event in events if isinstance(event, UserUttered))
    return reply_to(again, row, events, turn, date.fromisoformat(said.metadata["on"]))


async def whole_conversation(
    store: ConversationStore, tracker: LiveTracker, on: date | None
) -> str:
    """Return every message, the visitor's too, and the state; a restart left none before it."""
    messages = []
    conversation = tracker.sender_id
    for row, events in await store.rows(conversation, tracker.start, tracker.rows - 1):
        shown = row_messages(conversation, row, events, visitor=True)
        if row == tracker.start:
            after = len(since_restart(events))
            before = row_messages(conversation, row, events[:-after], visitor=True)
            shown = shown[len(before) :]
        messages += shown
    state = state_of(tracker, tracker.turn, day_judged(on))
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
