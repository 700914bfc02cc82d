"""What can be checked of the containers without building them."""

import importlib.util
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from bot.gateway.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
DOCKERFILES = sorted(DEPLOY.glob("*.Dockerfile"))


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_engine", DEPLOY / "check_engine.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "PATIENCE_S", 0.2)
    return module


@pytest.mark.parametrize("dockerfile", DOCKERFILES, ids=lambda path: path.name)
def test_what_a_dockerfile_copies_exists_and_is_not_ignored(dockerfile: Path) -> None:
    text = dockerfile.read_text(encoding="utf-8")
    sources = [s for line in re.findall(r"^COPY (.+)$", text, re.M) for s in line.split()[:-1]]
    ignore = (DEPLOY / f"{dockerfile.name}.dockerignore").read_text(encoding="utf-8")
    kept = {line[1:] for line in ignore.splitlines() if line.startswith("!")}
    assert sources
    assert set(sources) == kept
    for source in sources:
        assert (ROOT / source).exists(), source
    assert "USER iness" in text
    assert "--require-hashes" in text


def test_the_containers_keep_to_themselves() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))["services"]
    assert set(services) == {"gateway", "engine", "database"}
    assert services["gateway"]["ports"] == ["127.0.0.1:8000:8000"]
    for name in ("engine", "database"):
        assert "ports" not in services[name]
        assert services[name]["networks"] == ["back"]
    for name in ("gateway", "engine"):
        assert services[name]["read_only"] is True
        assert services[name]["init"] is True


def test_the_gateway_understands_what_compose_tells_it() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))["services"]
    settings = Settings.from_env({k: str(v) for k, v in services["gateway"]["environment"].items()})
    assert not settings.supervised
    assert settings.database_url.startswith("postgresql://")


def test_a_hung_engine_is_ended(check: ModuleType, tmp_path: Path) -> None:
    engine = subprocess.Popen(
        [sys.executable, "-c", "input()", "bot.engine"], stdin=subprocess.PIPE
    )
    other = subprocess.Popen([sys.executable, "-c", "input()", "x"], stdin=subprocess.PIPE)
    for process in (engine, other):
        entry = tmp_path / str(process.pid)
        entry.mkdir()
        (entry / "cmdline").write_bytes(b"\0".join(a.encode() for a in process.args) + b"\0")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        check.PORT, check.PROCESSES = silent.getsockname()[1], tmp_path
        assert check.main() == 1
    assert engine.wait(20) == -9
    assert other.poll() is None
    other.communicate(b"\n")


def test_an_engine_that_loads_is_left_alone(check: ModuleType, tmp_path: Path) -> None:
    (tmp_path / str(os.getpid())).mkdir()
    (tmp_path / str(os.getpid()) / "cmdline").write_bytes(b"python\0-m\0bot.engine\0")
    with socket.create_server(("127.0.0.1", 0)) as closed:
        check.PORT, check.PROCESSES = closed.getsockname()[1], tmp_path
    assert check.main() == 1
