"""A Rasa tracker that stays small however long the conversation is.

Invariant: at the end of any turn, `base` followed by the events of the last rows leaves the
same slots, loop, pause and latest message as the whole history does, and the last KEPT_TURNS
visitor turns are there event for event. A rule may hold one visitor turn only (Rasa refuses
others), so the policies predict from the small tracker what they would from the full one.
Custom actions may look back KEPT_TURNS turns.
"""

import copy
from collections.abc import Iterable

from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    ConversationPaused,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

KEPT_TURNS = 2

_STATE = (
    "_paused",
    "followup_action",
    "latest_action",
    "latest_message",
    "latest_bot_utterance",
)


class LiveTracker(DialogueStateTracker):
    """The tracker of one conversation, with what the store needs to save the next turn."""

    def __init__(self, sender_id: str, slots: Iterable[Slot]) -> None:
        """Start an empty conversation; initial slot values are copied, never shared."""
        slots = [copy.copy(slot) for slot in slots]
        for slot in slots:
            slot.initial_value = copy.deepcopy(slot.initial_value)
            slot.reset()
        super().__init__(sender_id, slots)
        self.partner: str | None = None
        self.rows = 0
        self.turn = 0
        self.start = 0
        self.base: list[Event] = []
        self.base_row = 0
        self.base_is_stored = False
        self.row_sizes: list[int] = []
        self.last_reply: tuple[str, bytes] | None = None

    @property
    def new_events(self) -> list[Event]:
        """Return the events that are not stored yet."""
        stored = len(self.base) + sum(self.row_sizes)
        return list(self.events)[stored:]

    def row_events(self, row: int) -> list[Event] | None:
        """Return the events of a stored row if the window still holds them all."""
        index = row - self.base_row
        if not 0 <= index < len(self.row_sizes) or (index == 0 and row == self.start and row):
            return None
        first = len(self.base) + sum(self.row_sizes[:index])
        return list(self.events)[first : first + self.row_sizes[index]]

    def fork(self) -> DialogueStateTracker:
        """Return a scratch copy: same events and state, changes stay apart."""
        return fork(self)

    def copy(self) -> DialogueStateTracker:
        """Return a scratch copy without replaying the events, as Rasa would."""
        return fork(self)

    def shrink(self, dropped_rows: int) -> None:
        """Put a checkpoint in the place of the base and the first `dropped_rows` rows."""
        cut = len(self.base) + sum(self.row_sizes[:dropped_rows])
        events = list(self.events)
        scratch = DialogueStateTracker(self.sender_id, self.slots.values())
        for event in events[:cut]:
            scratch.update(event)
        self.base = checkpoint(scratch)
        self.events.clear()
        self.events.extend(self.base + events[cut:])
        self.base_row += dropped_rows
        self.base_is_stored = False
        self.row_sizes = self.row_sizes[dropped_rows:]


def fork(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """Return a copy of `tracker` that shares its events; no event is applied again."""
    other = DialogueStateTracker(tracker.sender_id, ())
    other.slots = {name: _copy_slot(slot) for name, slot in tracker.slots.items()}
    other.events.extend(tracker.events)
    for attribute in _STATE:
        setattr(other, attribute, getattr(tracker, attribute))
    other.active_loop = copy.copy(tracker.active_loop)
    return other


def _copy_slot(slot: Slot) -> Slot:
    """`copy.copy` without its detour by the pickle protocol, ten times as fast."""
    other = object.__new__(type(slot))
    other.__dict__.update(slot.__dict__)
    return other


def checkpoint(tracker: DialogueStateTracker) -> list[Event]:
    """Return the few events that lead to the state `tracker` has while it waits for a message."""
    events: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    events += [
        SlotSet(name, slot.value)
        for name, slot in tracker.slots.items()
        if slot.has_been_set or slot.value != slot.initial_value
    ]
    loop = tracker.active_loop_name
    if loop:
        events += [ActionExecuted(loop), ActiveLoop(loop)]
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    if loop and tracker.is_active_loop_rejected:
        events.append(ActionExecutionRejected(loop))
    if tracker.is_paused():
        events.append(ConversationPaused())
    return events


def since_restart(events: list[Event]) -> list[Event]:
    """Return the events from the latest session start on, or from after a restart."""
    for index in range(len(events) - 1, -1, -1):
        event = events[index]
        if isinstance(event, Restarted):
            return events[index + 1 :]
        if isinstance(event, ActionExecuted) and event.action_name == ACTION_SESSION_START_NAME:
            return events[index:]
    return events


def count_turns(events: Iterable[Event]) -> int:
    """Return how many visitor turns there are in `events`."""
    return sum(isinstance(event, UserUttered) for event in events)
