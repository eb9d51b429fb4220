"""What differs from one place to another: defaults, then `NETINFO_*` in the environment, then a test's override."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast
from urllib.parse import urlsplit

from flask import Flask

from .problems import Problem


@dataclass(frozen=True)
class Settings:
    base_url: str = ""
    """The public address, such as https://folder.example; pages name it in canonical links."""
    worker: str = "on"
    """`off` serves a worker that removes itself and what it stored."""
    fetch_seconds: int = 20
    """How long the worker waits for one file."""
    maker: str = ""
    funder: str = ""
    contact: str = ""
    security_expires: str = ""
    """Date and time (RFC 3339) until which security.txt is valid; with `contact` it makes the file appear."""

    @property
    def https(self) -> bool:
        return self.base_url.startswith("https://")


def init_app(app: Flask, config: Mapping[str, Any] | None = None) -> None:
    app.config.from_prefixed_env("NETINFO", loads=str)
    app.config.update({name.upper(): value for name, value in (config or {}).items()})
    app.extensions["netinfo.settings"] = _checked(_collected(app.config))


def settings_of(app: Flask) -> Settings:
    return cast(Settings, app.extensions["netinfo.settings"])


def with_base_url(app: Flask, base_url: str) -> None:
    """Use this public address unless one is set."""
    settings = settings_of(app)
    app.extensions["netinfo.settings"] = replace(settings, base_url=settings.base_url or base_url)


def without_worker(app: Flask) -> None:
    """Keep nothing in the browser, and remove what was kept there."""
    app.extensions["netinfo.settings"] = replace(settings_of(app), worker="off")


def _collected(config: Mapping[str, Any]) -> Settings:
    named: dict[str, Any] = {field.name: config.get(field.name.upper(), field.default) for field in fields(Settings)}
    return Settings(**named)


def _checked(settings: Settings) -> Settings:
    address = urlsplit(settings.base_url)
    if settings.base_url and (address.scheme not in ("http", "https") or not address.netloc or address.path):
        raise Problem(
            f"NETINFO_BASE_URL is {settings.base_url!r}: "
            "write a scheme and a host without a path, such as https://folder.example."
        )
    if settings.worker not in ("on", "off"):
        raise Problem(f"NETINFO_WORKER is {settings.worker!r}: write on or off.")
    if not str(settings.fetch_seconds).isdecimal() or int(settings.fetch_seconds) < 1:
        raise Problem(f"NETINFO_FETCH_SECONDS is {settings.fetch_seconds!r}: write a whole number of seconds from 1.")
    return replace(settings, fetch_seconds=int(settings.fetch_seconds))
