import os
from pathlib import Path

import pytest

from bot.engine.settings import NoModel, Settings, find_model


def test_by_default_a_socket_and_sqlite() -> None:
    settings = Settings.from_environment({})
    assert settings.socket == "var/run/engine.sock"
    assert settings.port is None
    assert settings.database_url == "sqlite:///var/iness.sqlite"


def test_a_port_means_tcp() -> None:
    settings = Settings.from_environment({"ENGINE_PORT": "5010", "ENGINE_SOCKET": "x"})
    assert (settings.socket, settings.host, settings.port) == (None, "127.0.0.1", 5010)


def test_the_newest_model_is_taken(tmp_path: Path) -> None:
    with pytest.raises(NoModel):
        find_model(str(tmp_path))
    for age, name in enumerate(["b.tar.gz", "a.tar.gz", "c.tar.gz"]):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    assert find_model(str(tmp_path)).name == "b.tar.gz"
    assert find_model(str(tmp_path / "c.tar.gz")).name == "c.tar.gz"
