"""A toy bot, trained once for its content, and conversations on a database of their own."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
TOY = HERE / "toy_bot"
CACHE = HERE.parents[1] / ".cache" / "toy_bot"
sys.path.insert(0, str(TOY))

from bot.engine import logs  # noqa: E402

logs.configure("INFO")

from bot.engine.agent import load_agent  # noqa: E402
from bot.engine.conversations import Conversations  # noqa: E402
from bot.engine.database import open_database  # noqa: E402
from bot.engine.processor import TurnProcessor  # noqa: E402
from bot.engine.store import ConversationStore  # noqa: E402
from tests.engine.chat import Chat  # noqa: E402


@pytest.fixture(scope="session")
def model() -> Path:
    """The toy bot's model; trained again only when its files change."""
    files = sorted(TOY.rglob("*.yml"))
    digest = hashlib.sha256(b"".join(p.read_bytes() for p in files)).hexdigest()[:16]
    archive = CACHE / f"{digest}.tar.gz"
    if not archive.exists():
        import rasa

        CACHE.mkdir(parents=True, exist_ok=True)
        rasa.train(
            domain=str(TOY / "domain.yml"),
            config=str(TOY / "config.yml"),
            training_files=str(TOY / "data"),
            output=str(CACHE),
            fixed_model_name=digest,
        )
    return archive


@pytest.fixture(scope="session")
def processor(model: Path) -> TurnProcessor:
    """The loaded model; each test gives it a store of its own."""
    store = ConversationStore(open_database("sqlite://"))
    agent = load_agent(model, store, "toy_actions")
    assert isinstance(agent.processor, TurnProcessor)
    return agent.processor


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/iness.sqlite"


@pytest.fixture
def store(processor: TurnProcessor, database_url: str) -> Iterator[ConversationStore]:
    engine = open_database(database_url)
    yield ConversationStore(engine, processor.domain)
    engine.dispose()


@pytest.fixture
def conversations(processor: TurnProcessor, store: ConversationStore) -> Conversations:
    return Conversations(processor, store)


@pytest.fixture
def restarted(processor: TurnProcessor, database_url: str) -> Iterator[Any]:
    """Make Conversations as a new process would: same database, empty memory."""
    engines = []

    def again() -> Conversations:
        engines.append(open_database(database_url))
        return Conversations(processor, ConversationStore(engines[-1], processor.domain))

    yield again
    for engine in engines:
        engine.dispose()


@pytest.fixture
async def chat(conversations: Conversations) -> Chat:
    chat = Chat(conversations)
    await chat.open()
    return chat
