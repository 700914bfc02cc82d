"""Build the agent: our store, our actions and our processor around a trained model."""

from pathlib import Path

from rasa.core.agent import Agent
from rasa.core.nlg import TemplatedNaturalLanguageGenerator

from bot.engine import rasa_patches
from bot.engine.local_actions import LocalActions
from bot.engine.processor import TurnProcessor
from bot.engine.store import ConversationStore


def load_agent(model: Path, store: ConversationStore, actions: str) -> Agent:
    """Return an agent running the model at `model` with the actions of package `actions`.

    `Agent` wraps any store in one that answers from memory when the database is down, so the
    strict store is put back in its place.
    """
    rasa_patches.apply()
    agent = Agent(tracker_store=store, action_endpoint=LocalActions(actions))
    agent.tracker_store = store
    agent.processor = TurnProcessor(
        model_path=model,
        tracker_store=store,
        lock_store=agent.lock_store,
        action_endpoint=agent.action_endpoint,
        generator=agent.nlg,
    )
    agent.domain = store.domain = agent.processor.domain
    assert isinstance(agent.nlg, TemplatedNaturalLanguageGenerator)
    agent.nlg.responses = agent.domain.responses
    return agent
