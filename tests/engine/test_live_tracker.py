"""The small tracker predicts what the full one does, and stays small."""

import asyncio
import random

from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet

from bot.engine.encoding import plain_copy
from bot.engine.live_tracker import KEPT_TURNS, LiveTracker, checkpoint, fork
from bot.engine.processor import TurnProcessor
from bot.engine.store import ConversationStore

TEXTS = ["on est une association", "merci", "12 salariés", "blabla zut", "je suis une scop", "14"]


async def play(processor: TurnProcessor, tracker: LiveTracker, text: str, parsed: dict) -> list:
    """Run one turn and return what the dialogue decided in it."""
    stored = len(tracker.events)
    message = UserMessage(text, sender_id="c", parse_data=parsed, metadata={"on": "2026-01-05"})
    await processor.run_turn(tracker, message)
    return [
        getattr(event, "action_name", None)
        or getattr(event, "text", None)
        or (event.key, event.value)
        for event in list(tracker.events)[stored:]
        if isinstance(event, (ActionExecuted, BotUttered, SlotSet))
    ]


async def test_the_small_tracker_predicts_as_the_full_one(
    processor: TurnProcessor, store: ConversationStore
) -> None:
    for seed in range(3):
        chance = random.Random(seed)
        small = await store.create_tracker(f"c{seed}")
        full = LiveTracker(f"c{seed}", processor.domain.slots)
        for tracker in (small, full):
            await processor.start(tracker)
        await store.save(small)
        for _ in range(60):
            text = chance.choice(TEXTS)
            parsed = [
                await processor.parse_message(UserMessage(text), fork(full)) for _ in range(2)
            ]
            decided = await play(processor, full, text, parsed[0])
            assert await play(processor, small, text, parsed[1]) == decided
            await store.save(small)
            assert small.current_slot_values() == full.current_slot_values()
            assert small.active_loop_name == full.active_loop_name
            if chance.random() < 0.3:
                store.forget(small.sender_id)
                small = await store.retrieve(small.sender_id)
            assert len(small.events) < 120
        assert len(full.events) > 400
        assert len(small.row_sizes) >= KEPT_TURNS


async def test_the_events_kept_are_the_latest_ones(
    processor: TurnProcessor, store: ConversationStore
) -> None:
    tracker = await store.create_tracker("c")
    await processor.start(tracker)
    await store.save(tracker)
    for _ in range(12):
        await play(processor, tracker, "merci", await processor.parse_message(UserMessage("merci")))
        await store.save(tracker)
    stored = [event for _, events in await store.rows("c", 0, 99) for event in events]
    kept = list(tracker.events)[len(tracker.base) :]
    as_read = [plain_copy(event.as_dict()) for event in kept]
    assert as_read == [plain_copy(event.as_dict()) for event in stored[-len(kept) :]]
    assert stored[0].as_dict()["event"] == "action"
    assert len([row for row, _ in await store.rows("c", 0, 99)]) == 13


def test_a_checkpoint_leads_to_the_same_state(processor: TurnProcessor) -> None:
    tracker = LiveTracker("c", processor.domain.slots)

    async def talk() -> None:
        await processor.start(tracker)
        for text in TEXTS:
            await play(processor, tracker, text, await processor.parse_message(UserMessage(text)))

    asyncio.run(talk())
    other = LiveTracker("c", processor.domain.slots)
    for event in checkpoint(tracker):
        other.update(event)
    assert other.current_slot_values() == tracker.current_slot_values()
    assert [s.has_been_set for s in other.slots.values()] == [
        s.has_been_set for s in tracker.slots.values()
    ]
    assert other.active_loop_name == tracker.active_loop_name
    assert other.is_active_loop_rejected == tracker.is_active_loop_rejected
    assert other.latest_action_name == tracker.latest_action_name
    assert other.followup_action == tracker.followup_action


def test_a_fork_changes_apart(processor: TurnProcessor) -> None:
    tracker = LiveTracker("c", processor.domain.slots)
    tracker.update(SlotSet("headcount", 3))
    other = fork(tracker)
    other.update(SlotSet("headcount", 4))
    assert (tracker.get_slot("headcount"), other.get_slot("headcount")) == (3, 4)
    assert len(other.events) == len(tracker.events) + 1


def test_initial_values_are_not_shared(processor: TurnProcessor) -> None:
    first = LiveTracker("c1", processor.domain.slots)
    first.get_slot("unknown").append("headcount")
    assert LiveTracker("c2", processor.domain.slots).get_slot("unknown") == []
    first._reset()
    first.get_slot("unknown").append("esus")
    assert LiveTracker("c3", processor.domain.slots).get_slot("unknown") == []
