"""Say where a turn's processor time goes, inside the engine.

.venv/engine/bin/python -m bench.turns.profile --model models/iness.tar.gz
"""

import argparse
import asyncio
import cProfile
import pstats
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

from bench.turns.talk import TALK

CONVERSATIONS = 8
ROOMS = (
    *("bot/nlu", "bot/engine", "actions", "rules_core", "sqlite", "sqlalchemy", "sklearn"),
    *("scipy", "spacy", "rasa_sdk", "rasa", "json"),
)


def load(model: Path, actions: str, folder: str) -> Any:
    """Return conversations on a new database, loaded as the engine does."""
    from bot.engine import logs

    logs.configure("WARNING")
    from bot.engine.without_tensorflow import leave_out_tensorflow

    leave_out_tensorflow(model)
    from bot.engine.agent import load_agent
    from bot.engine.conversations import Conversations
    from bot.engine.database import open_database
    from bot.engine.store import ConversationStore

    store = ConversationStore(open_database(f"sqlite:///{folder}/profile.sqlite"))
    return Conversations(load_agent(model, store, actions).processor, store)


async def play(conversations: Any) -> list[float]:
    """Play one conversation, return each turn's processor time in milliseconds."""
    from bot.engine.conversations import Said

    conversation, times = uuid4().hex, []
    await conversations.open(conversation, None, None)
    for text in TALK:
        began = time.process_time()
        await conversations.say(conversation, Said(uuid4().hex, text=text))
        times.append((time.process_time() - began) * 1000)
    return times


def room_of(filename: str) -> str:
    """Return the part of the house or the library a profiled function belongs to."""
    return next((room for room in ROOMS if f"{room}/" in filename), "python and others")


async def main() -> None:
    """Print the time of each message at its best, then the share of each room."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/iness.tar.gz"))
    parser.add_argument("--actions", default="actions")
    parser.add_argument("--functions", type=int, default=0, help="also print the N costliest")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="profile-") as folder:
        conversations = load(asked.model, asked.actions, folder)
        await play(conversations)
        times = [await play(conversations) for _ in range(CONVERSATIONS)]
        best = [min(turn) for turn in zip(*times, strict=True)]
        for text, took in zip(TALK, best, strict=True):
            print(f"{took:6.1f} ms  {text}")
        print(f"{statistics.mean(best):6.1f} ms  on average, each at its best")
        profiler = cProfile.Profile()
        profiler.enable()
        for _ in range(CONVERSATIONS):
            await play(conversations)
        profiler.disable()
    stats = pstats.Stats(profiler)
    shares: dict[str, float] = {}
    for (filename, _, name), (_, _, own, _, _) in stats.stats.items():  # type: ignore[attr-defined]
        room = room_of("sqlite/" if "sqlite3" in name else filename)
        shares[room] = shares.get(room, 0) + own
    total = sum(shares.values())
    for room, own in sorted(shares.items(), key=lambda item: -item[1]):
        print(f"{100 * own / total:5.1f} %  {room}")
    if asked.functions:
        stats.sort_stats("tottime").print_stats(asked.functions)


if __name__ == "__main__":
    asyncio.run(main())
