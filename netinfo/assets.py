"""Styles, scripts and pictures, under one address that changes with every changed byte."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import TextIO

from flask import Flask
from flask_assets import Bundle, Environment

from . import scripts
from .digests import sha256

# The layer line comes first; @import does not work in a merged file. The leaflet does not wait for the list's styles.
STYLES = {
    "css/netinfo.css": ("tokens", "base", "layout", "components", "drawings", "choose", "print"),
    "css/questions.css": ("list", "paper"),
}
TYPES = {
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".css": "text/css",
    ".png": "image/png",
}


@dataclass(frozen=True)
class Assets:
    """The published files by their name under `static/`, such as `js/app.js`."""

    files: Mapping[str, bytes]

    @cached_property
    def version(self) -> str:
        digest = hashlib.sha256()
        for name, body in sorted(self.files.items()):
            digest.update(f"{name}\0{len(body)}\0".encode() + body)
        return digest.hexdigest()[:12]

    def address(self, name: str) -> str:
        if name not in self.files:
            raise KeyError(f"there is no static file {name}")
        return f"/static/{self.version}/{name}"

    def integrity(self, name: str) -> str:
        return f"sha256-{sha256(self.files[name])}"


def media_type(name: str) -> str:
    kind = TYPES[Path(name).suffix]
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


def init_app(app: Flask) -> None:
    environment = Environment(app)
    folder = str(Path(app.root_path) / "static")
    environment.append_path(folder)
    environment.directory, environment.url = folder, "/static"
    # Built into memory: nothing is written at run time, and no cache folder is ever published.
    environment.auto_build = False
    environment.cache = False
    environment.manifest = False
    for name, parts in STYLES.items():
        sources = (f"css/{part}.css" for part in parts)
        environment.register(name, Bundle(*sources, filters=(squeeze,), output=name))


def squeeze(source: TextIO, result: TextIO) -> None:
    """A style sheet without comments and indentation.

    No minifier: those tried join `.pick :checked` into `.pick:checked` inside @media, and brotli gains nothing more.
    """
    result.write(re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", source.read(), flags=re.DOTALL)))


def collect(app: Flask) -> Assets:
    """Every file that is published: the styles as one, each script with what it imports, the pictures as they are."""
    folder = Path(app.root_path) / "static"
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.*"))}
    pictures = {name: path.read_bytes() for name, path in files.items() if name.endswith((".svg", ".png"))}
    modules = scripts.read(folder)
    bundles = {entry: scripts.bundled(entry, modules).encode() for entry in scripts.ENTRIES}
    return Assets({**_styles(app), **bundles, **pictures})


def _styles(app: Flask) -> dict[str, bytes]:
    environment: Environment = app.jinja_env.assets_environment  # type: ignore[attr-defined]
    styles = {}
    for name in STYLES:
        merged = StringIO()
        environment[name].build(force=True, output=merged, disable_cache=True)
        styles[name] = merged.getvalue().encode()
    return styles
