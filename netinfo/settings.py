"""What differs from one place to another: defaults, then `NETINFO_*` in the environment, then a test's override."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, cast

from flask import Flask

from .errors import Problem


@dataclass(frozen=True)
class Settings:
    base_url: str = ""
    """The public address, such as https://folder.example; pages name it in canonical links."""
    worker: str = "on"
    """`off` serves a worker that removes itself and what it stored."""
    fetch_seconds: float = 20
    """How long the worker waits for one file."""
    maker: str = ""
    funder: str = ""
    contact: str = ""
    security_expires: str = ""
    """Date and time (RFC 3339) until which security.txt is valid; with `contact` it makes the file appear."""

    @property
    def facts(self) -> dict[str, str]:
        """Who is responsible, as the sentences name them."""
        return {"maker": self.maker, "funder": self.funder, "contact": self.contact}

    @property
    def https(self) -> bool:
        return self.base_url.startswith("https://")


def init_app(app: Flask, config: Mapping[str, Any] | None = None) -> None:
    app.config.from_prefixed_env("NETINFO", loads=str)
    app.config.update({name.upper(): value for name, value in (config or {}).items()})
    app.extensions["netinfo.settings"] = _checked(_collected(app.config))


def settings_of(app: Flask) -> Settings:
    return cast(Settings, app.extensions["netinfo.settings"])


def use_base_url(app: Flask, base_url: str) -> None:
    """Use this public address unless one is set."""
    settings = settings_of(app)
    app.extensions["netinfo.settings"] = replace(settings, base_url=settings.base_url or base_url)


def disable_worker(app: Flask) -> None:
    """Keep nothing in the browser, and remove what was kept there."""
    app.extensions["netinfo.settings"] = replace(settings_of(app), worker="off")


def _collected(config: Mapping[str, Any]) -> Settings:
    named: dict[str, Any] = {field.name: config.get(field.name.upper(), field.default) for field in fields(Settings)}
    return Settings(**named)


def _checked(settings: Settings) -> Settings:
    for name, (is_right, advice) in RULES.items():
        value = str(getattr(settings, name))
        if not is_right(value):
            raise Problem(f"NETINFO_{name.upper()} is {value!r}: {advice}.")
    return replace(settings, fetch_seconds=float(settings.fetch_seconds))


def _is_moment(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


ADDRESS = re.compile(r"https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?", re.IGNORECASE)
SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")
RULES: dict[str, tuple[Callable[[str], bool], str]] = {
    "base_url": (
        lambda value: not value or bool(ADDRESS.fullmatch(value)),
        "write a scheme and a host without a path, such as https://folder.example",
    ),
    "worker": (lambda value: value in ("on", "off"), "write on or off"),
    "fetch_seconds": (
        lambda value: bool(SECONDS.fullmatch(value)) and float(value) > 0,
        "write a number of seconds, such as 20",
    ),
    "contact": (str.isprintable, "write one line, such as somebody@folder.example"),
    "security_expires": (
        lambda value: not value or _is_moment(value),
        "write a date and time with its zone, such as 2027-06-30T00:00:00Z",
    ),
}
