"""What differs from one place to another: defaults, then `NETINFO_*` in the environment, then a test's override."""

import difflib
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, cast

from flask import Flask, current_app

from .errors import Problem

PREFIX = "NETINFO_"


@dataclass(frozen=True)
class Settings:
    base_url: str = ""
    """The public address, such as https://folder.example; pages name it in canonical links."""
    worker: bool = True
    """Switched off, a worker is served that removes itself and what it stored."""
    fetch_seconds: float = 20
    """How long the worker waits without a byte."""
    pdfs: str = ""
    """The directory that `flask folder` wrote to; what is in it is published, and linked to."""
    maker: str = ""
    funder: str = ""
    contact: str = ""
    security_expires: str = ""
    """Date and time (RFC 3339) until which security.txt is valid; with `contact` it makes the file appear."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str], overrides: Mapping[str, Any] | None = None) -> "Settings":
        """The settings of an environment; a name or a value that is not known is a Problem."""
        named = {name: value for name, value in environ.items() if name.startswith(PREFIX)}
        return cls(**{**{_field(name): _read(name, value) for name, value in named.items()}, **(overrides or {})})

    @property
    def facts(self) -> dict[str, str]:
        """Who is responsible, as the sentences name them."""
        return {"maker": self.maker, "funder": self.funder, "contact": self.contact}

    @property
    def https(self) -> bool:
        return self.base_url.startswith("https://")


def init_app(app: Flask, overrides: Mapping[str, Any] | None = None) -> None:
    app.extensions["netinfo.settings"] = Settings.from_env(os.environ, overrides)


def this_app() -> Flask:
    """The app of a command or a request, for what goes on with it elsewhere."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    return app


def settings_of(app: Flask) -> Settings:
    return cast(Settings, app.extensions["netinfo.settings"])


def use_base_url(app: Flask, base_url: str) -> None:
    """Use this public address unless one is set."""
    settings = settings_of(app)
    app.extensions["netinfo.settings"] = replace(settings, base_url=settings.base_url or base_url)


def disable_worker(app: Flask) -> None:
    """Keep nothing in the browser, and remove what was kept there."""
    app.extensions["netinfo.settings"] = replace(settings_of(app), worker=False)


def _field(name: str) -> str:
    """The field that a variable of the environment sets."""
    known = [field.name for field in fields(Settings)]
    asked = name.removeprefix(PREFIX).lower()
    if asked not in known:
        near = difflib.get_close_matches(asked, known, n=1)
        meant = (
            f"Did you mean {_variable(near[0])}?" if near else f"The settings are {', '.join(map(_variable, known))}."
        )
        raise Problem(f"{name} is no setting of netinfo. {meant} Write it so, or unset it.")
    return asked


def _variable(field: str) -> str:
    return f"{PREFIX}{field.upper()}"


def _read(name: str, value: str) -> Any:
    is_right, advice, read = RULES.get(_field(name), ONE_LINE)
    if not is_right(value):
        raise Problem(f"{name} is {value!r}: {advice}.")
    return read(value)


def _is_moment(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


ADDRESS = re.compile(
    r"https?://([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:[0-9]{1,5})?", re.IGNORECASE | re.ASCII
)
"""A scheme and a host; neither depends on capitals, and small letters are what they are compared by."""
SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")
Rule = tuple[Callable[[str], bool], str, Callable[[str], Any]]
"""What a value must be, what to write instead, and how it is read."""
ONE_LINE: Rule = (str.isprintable, "write one line, such as somebody@folder.example", str)
RULES: dict[str, Rule] = {
    "base_url": (
        lambda value: not value or bool(ADDRESS.fullmatch(value)),
        "write a scheme and a host without a path, such as https://folder.example",
        str.lower,
    ),
    "worker": (lambda value: value in ("on", "off"), "write on or off", lambda value: value == "on"),
    "fetch_seconds": (
        lambda value: bool(SECONDS.fullmatch(value)) and float(value) > 0,
        "write a number of seconds, such as 20",
        float,
    ),
    "security_expires": (
        lambda value: not value or _is_moment(value),
        "write a date and time with its zone, such as 2027-06-30T00:00:00Z",
        str,
    ),
}
