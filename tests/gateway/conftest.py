"""A gateway on a temporary database, before a fake engine on a real Unix socket."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from bot.gateway.settings import Settings
from tests.gateway.fake_engine import FakeEngine, server
from tests.gateway.visiting import Visit, gateway, open_visit, until


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder whose path is short enough for a Unix socket."""
    with tempfile.TemporaryDirectory(prefix="iness-") as folder:
        yield Path(folder)


@pytest.fixture
async def engine(short_path: Path) -> AsyncIterator[FakeEngine]:
    fake = FakeEngine()
    serving = server(fake.app, str(short_path / "engine.sock"))
    task = asyncio.create_task(serving.serve())
    await until(lambda: serving.started)
    yield fake
    fake.released.set()
    serving.should_exit = True
    await task


@pytest.fixture
def settings(short_path: Path) -> Settings:
    return Settings(
        database_url=f"sqlite:///{short_path}/iness.sqlite",
        engine_urls=(f"unix:{short_path}/engine.sock",),
        engine_turn_timeout=5,
        secret_key_file=short_path / "secret.key",
    )


@pytest.fixture
async def client(settings: Settings, engine: FakeEngine) -> AsyncIterator[httpx.AsyncClient]:
    async with gateway(settings) as client:
        yield client


@pytest.fixture
async def alone(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """A gateway whose engine is down."""
    async with gateway(settings) as client:
        yield client


@pytest.fixture
async def visit(client: httpx.AsyncClient) -> Visit:
    return await open_visit(client)
