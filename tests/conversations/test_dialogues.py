"""Every written dialogue, on the real model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.engine.conversations import Conversations
from tests.conversations.dialogue import play


def _dialogues() -> list[Any]:
    found = []
    for path in sorted((Path(__file__).parent / "dialogues").glob("*.yml")):
        for name, steps in yaml.safe_load(path.read_text("utf-8")).items():
            found.append(pytest.param(steps, id=f"{path.stem}: {name}"))
    return found


@pytest.mark.parametrize("steps", _dialogues())
async def test_dialogue(conversations: Conversations, steps: list[dict[str, Any]]) -> None:
    await play(conversations, steps)
