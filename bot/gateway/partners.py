"""The partners that may show the assistant, read strictly from `partners.yml` at start."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic import model_validator as check_all

PARTNER_ID = r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"
LOCAL = {"localhost", "127.0.0.1", "[::1]"}
READABLE = 4.5
HOST = re.compile(r"(?:[a-z0-9-]+\.)*[a-z0-9-]+|\[::1\]")


def origin_of(address: str) -> str | None:
    """Return `scheme://host[:port]` when the address is exactly an origin a browser would send."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    written = f"{parts.scheme}://{host}" + (f":{port}" if port is not None else "")
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    secure = parts.scheme == "https" or (parts.scheme == "http" and host in LOCAL)
    exact = written == address and HOST.fullmatch(host) and port != usual
    return address if secure and exact else None


def contrast_with_white(colour: str) -> float:
    """Return the WCAG contrast ratio between `#rrggbb` and white."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _origin(value: str) -> str:
    if origin_of(value) is None:
        raise ValueError(
            f"« {value} » n’est pas une origine : attendu https://hôte[:port], en minuscules, "
            "sans chemin ni « / » final (http pour localhost seulement)"
        )
    return value


def _readable(value: str) -> str:
    if contrast_with_white(value) < READABLE:
        raise ValueError(f"« {value} » est trop claire pour un texte blanc (contraste < 4,5)")
    return value.lower()


Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$"), AfterValidator(_readable)]
Logo = Annotated[str, Field(pattern=r"^https://[A-Za-z0-9._~/:%-]+$", max_length=300)]


class Strict(BaseModel):
    """Base: nothing unknown, nothing converted, nothing changed afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Contact(Strict):
    """Whom a visitor of the partner's site may call first."""

    name: Annotated[str, Field(min_length=1, max_length=80)]
    phone: Annotated[str, Field(pattern=r"^\+?[0-9][0-9 .]{5,20}$")] | None = None
    email: Annotated[str, Field(pattern=r"^[^@\s<>\"?&]+@[^@\s<>\"?&]+\.[a-z]{2,}$")] | None = None


class Partner(Strict):
    """One partner and what its site may do."""

    id: Annotated[str, Field(pattern=PARTNER_ID)]
    name: Annotated[str, Field(min_length=1, max_length=80)]
    origins: tuple[Annotated[str, AfterValidator(_origin)], ...] = Field(strict=False)
    colour: Colour | None = None
    logo: Logo | None = None
    contact: Contact

    @check_all(mode="after")
    def _logo_is_theirs(self) -> Partner:
        if self.logo and not any(self.logo.startswith(f"{one}/") for one in self.origins):
            raise ValueError("le logo doit être servi par l’une des origines du partenaire")
        return self


class Partners:
    """The partners by id."""

    def __init__(self, listed: list[Partner]) -> None:
        self._by_id = {partner.id: partner for partner in listed}

    def __iter__(self) -> Iterator[Partner]:
        return iter(self._by_id.values())

    def get(self, id: str | None) -> Partner | None:
        """Return a partner, or None when the id is not one."""
        return self._by_id.get(id or "")

    def accepts(self, origin: str) -> bool:
        """Tell whether some partner's site has this origin."""
        return any(origin in partner.origins for partner in self)


def read_partners(path: Path) -> Partners:
    """Read the partners' file. Raises ValueError, in French, naming the partner and the field."""
    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        listed = TypeAdapter(list[Partner]).validate_python(content or [])
    except OSError as error:
        raise ValueError(f"{path} ne peut pas être lu ({error.strerror})") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ValueError(f"{path} n’est pas du YAML valide : {error}") from None
    except ValidationError as error:
        raise ValueError(f"{path} : {_said(error, content)}") from None
    ids = [partner.id for partner in listed]
    for id in ids:
        if ids.count(id) > 1:
            raise ValueError(f"{path} : le partenaire « {id} » est donné deux fois")
    return Partners(listed)


def _said(error: ValidationError, content: Any) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    place = [str(part) for part in first["loc"]]
    if place and place[0].isdecimal() and isinstance(content, list):
        entry = content[int(place[0])]
        place[0] = str(entry.get("id", place[0])) if isinstance(entry, dict) else place[0]
    own = first.get("ctx", {}).get("error")
    return f"{' → '.join(place) or 'liste'} : {own or first['msg']}"
