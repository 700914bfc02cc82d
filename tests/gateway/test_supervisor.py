"""The engine's process: started, watched, replaced when it dies or hangs, never left behind."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.gateway.app import create_app
from bot.gateway.settings import Settings
from bot.gateway.supervisor import Supervisor
from tests.gateway.visiting import Visit, check_problem, gateway, open_visit, until

FAKE = Path(__file__).with_name("fake_engine.py")
ENGINE = (sys.executable, str(FAKE))


@pytest.fixture
def supervised(short_path: Path, settings: Settings) -> Settings:
    return replace(
        settings,
        engine_urls=(),
        engine_command=ENGINE,
        engine_socket=short_path / "own" / "engine.sock",
        engine_turn_timeout=0.5,
        engine_ping_interval=0.05,
        engine_hang_timeout=1.0,
    )


def alive(pid: int | None) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


@asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[tuple[httpx.AsyncClient, Supervisor]]:
    async with gateway(settings) as client:
        supervisor = client.app.state.services.supervisor  # type: ignore[attr-defined]
        await until(lambda: supervisor.ready)
        yield client, supervisor


async def test_it_starts_the_engine_and_stops_it(supervised: Settings) -> None:
    async with house(supervised) as (client, supervisor):
        pid = supervisor.pid
        assert alive(pid)
        assert os.getsid(pid) == pid
        assert (await client.get("/readyz")).status_code == 200
        folder = supervised.engine_socket.parent
        assert folder.stat().st_mode & 0o077 == 0, "nobody else reaches the engine"
        await open_visit(client)
    assert not alive(pid)
    assert not supervised.engine_socket.exists()


async def test_it_serves_at_once_while_the_engine_loads(
    supervised: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_ENGINE_NEVER_READY", "1")
    async with gateway(supervised) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.post("/api/assessments", json={"facts": {}})).status_code == 200
        check_problem(await client.post("/api/conversations", json={}), 503)
        check_problem(await client.get("/readyz"), 503)


async def test_one_that_dies_is_replaced(supervised: Settings) -> None:
    async with house(supervised) as (client, supervisor):
        first = supervisor.pid
        visit = await open_visit(client)
        check_problem(await visit.say(text="meurs"), 503)
        await until(lambda: supervisor.ready and supervisor.pid != first)
        assert not alive(first)
        assert supervisor.starts == 2
        await open_visit(client)


async def test_one_that_is_killed_is_replaced(supervised: Settings) -> None:
    async with house(supervised) as (_, supervisor):
        first = supervisor.pid
        os.kill(first, signal.SIGKILL)
        await until(lambda: supervisor.ready and supervisor.pid != first)


@pytest.mark.parametrize("how", ["busy", "stopped"])
async def test_one_that_hangs_is_killed_and_replaced(supervised: Settings, how: str) -> None:
    async with house(supervised) as (client, supervisor):
        first = supervisor.pid
        visit = await open_visit(client)
        if how == "busy":
            check_problem(await visit.say(text="bloque"), 503)
        else:
            os.kill(first, signal.SIGSTOP)
        await until(lambda: supervisor.ready and supervisor.pid != first)
        assert not alive(first)
        await open_visit(client)


async def test_one_that_is_not_ready_but_answers_is_left_alone(
    supervised: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_ENGINE_NEVER_READY", "1")
    answered = 0
    async with gateway(supervised) as client:
        services = client.app.state.services  # type: ignore[attr-defined]
        ping = services.supervisor._ping

        async def counted() -> int | None:
            nonlocal answered
            status = await ping()
            answered += status is not None
            return status

        services.supervisor._ping = counted
        await until(lambda: answered > 40)
        assert services.supervisor.starts == 1


async def test_one_that_never_answers_is_replaced(supervised: Settings) -> None:
    command = (sys.executable, "-c", "import time; time.sleep(600)")
    silent = replace(supervised, engine_command=command, engine_start_timeout=0.2)
    async with gateway(silent) as client:
        supervisor = client.app.state.services.supervisor  # type: ignore[attr-defined]
        # The leash runs the command's own Python, so the silent one is a real process.
        await until(lambda: supervisor.starts >= 2)


async def test_an_engine_that_cannot_start_is_tried_again(
    supervised: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    async with gateway(replace(supervised, engine_command=("/nowhere/python",))) as client:
        supervisor = client.app.state.services.supervisor  # type: ignore[attr-defined]
        await until(lambda: supervisor.starts >= 2)
        assert (await client.get("/healthz")).status_code == 200
    assert any("cannot be started" in getattr(r, "reason", "") for r in caplog.records)


async def test_an_unforeseen_error_restarts_it_and_is_told_by_its_type(
    supervised: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    async with gateway(supervised) as client:
        supervisor = client.app.state.services.supervisor  # type: ignore[attr-defined]
        ping = supervisor._ping

        async def broken_once() -> int | None:
            supervisor._ping = ping
            raise RuntimeError("secret")

        supervisor._ping = broken_once
        await until(lambda: supervisor.ready and supervisor.starts == 2)
    (reason,) = [r.reason for r in caplog.records if hasattr(r, "reason")]
    assert reason == "unforeseen RuntimeError"


async def test_the_engine_is_told_no_secret(
    supervised: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SECRET_KEY", "SECRET_KEY_FILE", "LEGAL_DPO", "RATE_LIMIT_MESSAGES"):
        monkeypatch.setenv(name, "x" * 40)
    monkeypatch.setenv("MODEL", "models/mine.tar.gz")
    services = create_app(supervised).state.services
    told = services.supervisor._environment
    assert told["MODEL"] == "models/mine.tar.gz"
    assert told["DATABASE_URL"] == supervised.database_url
    assert not [name for name, value in told.items() if value == "x" * 40]
    services.store.close()


async def test_it_is_announced_once_ready(supervised: Settings) -> None:
    announced = asyncio.Event()
    app = create_app(supervised, announced.set)
    async with app.router.lifespan_context(app):
        assert not announced.is_set()
        await until(announced.is_set)


async def test_the_engine_dies_with_a_killed_gateway(supervised: Settings) -> None:
    program = (
        "import asyncio, sys\n"
        "from bot.gateway.supervisor import Supervisor\n"
        "from pathlib import Path\n"
        "import os\n"
        "async def main():\n"
        "    async def ping(): return None\n"
        f"    s = Supervisor({list(ENGINE)!r}, Path({str(supervised.engine_socket)!r}),\n"
        "                   os.environ, ping)\n"
        "    s.start()\n"
        "    while not Path(sys.argv[1]).exists(): await asyncio.sleep(0.02)\n"
        "    print(s.pid, flush=True)\n"
        "    await asyncio.sleep(600)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        str(supervised.engine_socket),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    assert parent.stdout
    engine = int(await asyncio.wait_for(parent.stdout.readline(), 30))
    assert alive(engine)
    parent.kill()
    await parent.wait()
    await until(lambda: not alive(engine))


async def test_the_engines_output_is_structured_and_keeps_no_loose_words_once_it_serves(
    supervised: Settings, capfd: pytest.CaptureFixture[str]
) -> None:
    async with house(supervised) as (client, _):
        visit = await open_visit(client)
        await visit.say(text="secret du visiteur")
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines() if line[:1] == "{"]
    events = [line["event"] for line in lines if line.get("source") == "engine"]
    assert "fake engine speaks JSON" in events
    assert "ligne libre avant d'être prêt" in events
    assert not any("secret" in event for event in events)


async def test_what_was_answered_is_there_after_a_replacement(supervised: Settings) -> None:
    """The gateway's part: the token still opens the conversation at the new engine."""
    async with house(supervised) as (client, supervisor):
        visit = await open_visit(client)
        first = supervisor.pid
        os.kill(first, signal.SIGKILL)
        await until(lambda: supervisor.ready and supervisor.pid != first)
        # The fake engine keeps nothing: its 404 shows that the call went through to it.
        check_problem(await Visit(client, visit.opened).read(), 404)
