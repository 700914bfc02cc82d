"""The trained model, loaded once, and conversations on a database that is forgotten."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.engine import logs

logs.configure("ERROR")

from bot.engine.agent import load_agent  # noqa: E402
from bot.engine.conversations import Conversations  # noqa: E402
from bot.engine.database import open_database  # noqa: E402
from bot.engine.processor import TurnProcessor  # noqa: E402
from bot.engine.store import ConversationStore  # noqa: E402

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def conversations() -> Conversations:
    """The real model behind the engine's own door."""
    model = Path(os.environ.get("MODEL", ROOT / "models" / "iness.tar.gz"))
    assert model.exists(), "no trained model: run `make train` first"
    store = ConversationStore(open_database("sqlite://"))
    agent = load_agent(model, store, "actions")
    assert isinstance(agent.processor, TurnProcessor)
    return Conversations(agent.processor, store)
