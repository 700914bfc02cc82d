"""Put the pieces together: database, store, agent, conversations, app."""

from pathlib import Path

from fastapi import FastAPI

from bot.engine.agent import load_agent
from bot.engine.app import create_app
from bot.engine.conversations import Conversations
from bot.engine.database import open_database
from bot.engine.processor import TurnProcessor
from bot.engine.settings import Settings
from bot.engine.store import ConversationStore


def build_app(settings: Settings, model: Path) -> FastAPI:
    """Return the app around the model at `model`, ready to serve.

    Raises ModelNotFound for an unreadable model; a database that is away
    is told by the health check, and served as soon as it comes.
    """
    store = ConversationStore(open_database(settings.database_url))
    agent = load_agent(model, store, settings.actions)
    assert isinstance(agent.processor, TurnProcessor)
    return create_app(Conversations(agent.processor, store), store, model.name)
