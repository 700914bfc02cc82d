"""Settings from the environment."""

import re
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from bot.gateway import settings as settings_module
from bot.gateway.settings import Settings
from bot.gateway.store import _own_driver


def test_a_laptop_needs_none() -> None:
    assert Settings.from_env({}) == Settings()
    assert Settings().supervised
    assert Settings().engine_addresses == ("unix:var/run/engine-8000.sock",)


def test_each_variable_counts() -> None:
    settings = Settings.from_env(
        {
            "HOST": "0.0.0.0",
            "PORT": "9001",
            "DATABASE_URL": "postgresql://u:p@db/iness",
            "ENGINE_PYTHON": "/opt/engine/bin/python",
            "RATE_LIMIT_CREATIONS": "5/minute",
            "PUBLIC_URL": "https://iness.example/",
            "LEGAL_HOST": "Hébergeur",
            "LOG_LEVEL": "warning",
        }
    )
    assert (settings.host, settings.port) == ("0.0.0.0", 9001)
    assert settings.engine_command[0] == "/opt/engine/bin/python"
    assert settings.engine_socket == Path("var/run/engine-9001.sock"), "two gateways do not meet"
    assert (settings.public_url, settings.legal.host) == ("https://iness.example", "Hébergeur")
    assert (settings.rate_creations, settings.log_level) == ("5/minute", "WARNING")


def test_engines_of_others_are_not_supervised() -> None:
    settings = Settings.from_env({"ENGINE_URLS": "http://engine-1:9000,http://engine-2:9000"})
    assert not settings.supervised
    assert settings.engine_addresses == ("http://engine-1:9000", "http://engine-2:9000")


def test_a_number_that_is_none_is_named() -> None:
    with pytest.raises(ValueError, match="ENGINE_HANG_TIMEOUT"):
        Settings.from_env({"ENGINE_HANG_TIMEOUT": "dix"})


@pytest.mark.parametrize("days", ["0", "-3", "40000", "nan", "toujours"])
def test_a_retention_that_is_none_is_refused(days: str) -> None:
    with pytest.raises(ValueError, match="RETENTION_DAYS"):
        Settings.from_env({"RETENTION_DAYS": days})


@pytest.mark.parametrize(
    "url",
    ["engine:9000", "http://", "http://[x", "http://h:port", "unix:", "ftp://h", "http://h/path"],
)
def test_an_engines_address_that_is_none_is_named(url: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"ENGINE_URLS : « {url} »")):
        Settings.from_env({"ENGINE_URLS": f"http://engine:9000, {url}"})


def test_engines_may_be_on_sockets() -> None:
    urls = "unix:/run/a.sock https://[::1]:9000/"
    assert Settings.from_env({"ENGINE_URLS": urls}).engine_addresses == tuple(urls.split())


@pytest.mark.parametrize("url", ["postgres://h/d", "postgresql://h/d", "postgresql+psycopg2://h/d"])
def test_postgresql_is_reached_with_psycopg_3(url: str) -> None:
    # Databases are shared with the engine, whose driver is another one.
    assert _own_driver(make_url(url.replace("postgres:", "postgresql:"))).drivername == (
        "postgresql+psycopg"
    )


def test_every_setting_is_documented() -> None:
    source = Path(settings_module.__file__).read_text(encoding="utf-8")
    names = set(re.findall(r'(?:text|number|get)\(\s*"([A-Z_]+)"', source))
    guide = Path(__file__).parents[2] / "docs/exploitation.md"
    documented = set(re.findall(r"`([A-Z][A-Z_]+)`", guide.read_text(encoding="utf-8")))
    assert len(names) > 15
    assert names - documented == set()
