"""Every setting of the gateway, read once from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
WIDGET = ROOT / "bot" / "widget"
PARTNERS = ROOT / "partners.yml"
LONGEST_DAYS = 36_500


@dataclass(frozen=True)
class LegalNotice:
    """What only the Region can say; an empty text is shown as still to be given."""

    publisher: str = ""
    director: str = ""
    host: str = ""
    dpo: str = ""


@dataclass(frozen=True)
class Settings:
    """Settings with the defaults of a laptop. Build it with `from_env`."""

    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str = "sqlite:///var/iness.sqlite"
    engine_urls: tuple[str, ...] = ()
    engine_command: tuple[str, ...] = (".venv/engine/bin/python", "-m", "bot.engine")
    engine_socket: Path = Path("var/run/engine-8000.sock")
    engine_turn_timeout: float = 10.0
    engine_start_timeout: float = 180.0
    engine_ping_interval: float = 1.0
    engine_hang_timeout: float = 10.0
    engine_raw_output: bool = False
    rate_creations: str = "300/minute"
    rate_messages: str = "600/minute"
    rate_assessments: str = "1200/minute"
    rate_pdfs: str = "60/minute"
    rate_storage: str = "async+memory://"
    max_body_bytes: int = 64 * 1024
    partners_file: Path = PARTNERS
    public_url: str = ""
    secret_key: str = field(default="", repr=False)
    secret_key_file: Path = Path("var/secret.key")
    recap_days: int = 180
    retention_days: int = 180
    legal: LegalNotice = field(default_factory=LegalNotice)
    log_level: str = "INFO"
    widget: Path = field(default=WIDGET)

    @property
    def supervised(self) -> bool:
        """Whether this gateway starts and watches an engine of its own."""
        return not self.engine_urls

    @property
    def engine_addresses(self) -> tuple[str, ...]:
        """Where the engines answer: `http://host:port` or `unix:/path/to.sock`."""
        return self.engine_urls or (f"unix:{self.engine_socket}",)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Settings:
        """Read the settings; an empty variable counts as absent.

        Raises ValueError, naming the variable, for a value that cannot be used.
        """

        def text(name: str, default: str) -> str:
            return environ.get(name, "").strip() or default

        def number(name: str, default: float) -> float:
            try:
                return float(text(name, str(default)))
            except ValueError:
                raise ValueError(f"{name} : un nombre est attendu") from None

        def days(name: str, default: int) -> int:
            found = number(name, default)
            if not 1 <= found <= LONGEST_DAYS:
                raise ValueError(f"{name} : un nombre de jours est attendu, de 1 à {LONGEST_DAYS}")
            return int(found)

        port = int(number("PORT", cls.port))
        python = text("ENGINE_PYTHON", cls.engine_command[0])
        return cls(
            host=text("HOST", cls.host),
            port=port,
            database_url=text("DATABASE_URL", cls.database_url),
            engine_urls=_engine_urls(environ.get("ENGINE_URLS", "")),
            engine_command=(python, "-m", "bot.engine"),
            engine_socket=Path(text("ENGINE_SOCKET", f"var/run/engine-{port}.sock")),
            engine_turn_timeout=number("ENGINE_TURN_TIMEOUT", cls.engine_turn_timeout),
            engine_start_timeout=number("ENGINE_START_TIMEOUT", cls.engine_start_timeout),
            engine_ping_interval=number("ENGINE_PING_INTERVAL", cls.engine_ping_interval),
            engine_hang_timeout=number("ENGINE_HANG_TIMEOUT", cls.engine_hang_timeout),
            engine_raw_output=text("ENGINE_RAW_OUTPUT", "0") not in {"0", "false", "no"},
            rate_creations=text("RATE_LIMIT_CREATIONS", cls.rate_creations),
            rate_messages=text("RATE_LIMIT_MESSAGES", cls.rate_messages),
            rate_assessments=text("RATE_LIMIT_ASSESSMENTS", cls.rate_assessments),
            rate_pdfs=text("RATE_LIMIT_PDFS", cls.rate_pdfs),
            rate_storage=text("RATE_LIMIT_STORAGE", cls.rate_storage),
            max_body_bytes=int(number("MAX_BODY_BYTES", cls.max_body_bytes)),
            partners_file=Path(text("PARTNERS_FILE", str(PARTNERS))),
            public_url=text("PUBLIC_URL", "").rstrip("/"),
            secret_key=text("SECRET_KEY", ""),
            secret_key_file=Path(text("SECRET_KEY_FILE", str(cls.secret_key_file))),
            recap_days=int(number("RECAP_DAYS", cls.recap_days)),
            retention_days=days("RETENTION_DAYS", cls.retention_days),
            legal=LegalNotice(
                publisher=text("LEGAL_PUBLISHER", ""),
                director=text("LEGAL_DIRECTOR", ""),
                host=text("LEGAL_HOST", ""),
                dpo=text("LEGAL_DPO", ""),
            ),
            log_level=text("LOG_LEVEL", cls.log_level).upper(),
        )


def _engine_urls(given: str) -> tuple[str, ...]:
    urls = tuple(given.replace(",", " ").split())
    for url in urls:
        if not _is_engine(url):
            raise ValueError(
                f"ENGINE_URLS : « {url} » n’est pas l’adresse d’un moteur "
                "(attendu : http://hôte:port ou unix:/chemin/du/canal)"
            )
    return urls


def _is_engine(url: str) -> bool:
    if url.startswith("unix:"):
        return len(url) > len("unix:")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    beyond = parts.path.strip("/") or parts.query or parts.fragment or parts.username
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not beyond
