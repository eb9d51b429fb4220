"""Styles and scripts inside the pages; other scripts and pictures under one address that changes with every byte."""

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import TextIO

from flask import Flask
from flask_assets import Bundle, Environment

from . import scripts
from .inputs import Assets, Inputs
from .resources import Resource

# The layer line comes first; @import does not work in a merged file. The leaflet carries nothing for other pages.
# Layers, not files, say which rule is stronger: in this order they pack best.
STYLES = {
    "css/netinfo.css": (
        *("tokens", "header", "layout", "button", "callout", "text-lists", "base", "trust", "contents", "notes"),
        *("display", "spacing", "print", "explained", "utilities", "forced-colors", "reset", "drawings"),
    ),
    "css/reference.css": ("fields", "find", "table", "aside", "scale", "terms"),
    "css/questions.css": (
        *("choose", "print-choose"),
        *("list/steps", "list/step-bar", "list/own", "list/cards", "list/visits", "list/actions", "list/show"),
        *("list/sheet", "list/sheet-rows", "list/sheet-doctor"),
    ),
    "css/comfort.css": ("fields", "settings", "player"),
}
FAVICON = "icons/icon-192.png"
TYPES = {
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}


def resources(inputs: Inputs) -> Iterator[Resource]:
    for name, body in inputs.assets.files.items():
        # Icons are fetched by the phone itself when it installs the site; the pages do not use them.
        precached = not name.endswith(".png")
        yield Resource(inputs.assets.address(name), body, media_type(name), "immutable", precached=precached)
    yield Resource("/favicon.ico", inputs.assets.files[FAVICON], "image/png", "plain")


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


# An empty value of a custom property keeps its space: for older browsers it is none without it.
SHORTER = (
    (r"\s+", " "),
    (r"(?<!:) ?([{};]) ?", r"\1"),
    (r"([:,]) (?!;)", r"\1"),
    (r";}", "}"),
    (r"(?<=[ :(,-])0\.", "."),
)


def squeeze(source: TextIO, result: TextIO) -> None:
    """A style sheet without comments and indentation.

    No minifier: those tried join `.pick :checked` into `.pick:checked` inside @media, and brotli gains nothing more.
    """
    text = re.sub(r"/\*.*?\*/", "", source.read(), flags=re.DOTALL)
    for pattern, shorter in SHORTER:
        text = re.sub(pattern, shorter, text)
    result.write(text)


def collect(app: Flask) -> Assets:
    """The styles of the pages as one, each script with what it imports, the pictures as they are."""
    folder = Path(app.root_path) / "static"
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.*"))}
    pictures = {name: path.read_bytes() for name, path in files.items() if name.endswith((".svg", ".png"))}
    modules = scripts.read(folder)
    bundles = {entry: scripts.bundled(entry, modules).encode() for entry in (*scripts.ENTRIES, scripts.INLINED)}
    inlined = {**_styles(app), scripts.INLINED: bundles.pop(scripts.INLINED)}
    return Assets({**bundles, **pictures}, inlined)


def _styles(app: Flask) -> dict[str, bytes]:
    environment: Environment = app.jinja_env.assets_environment  # type: ignore[attr-defined]
    styles = {}
    for name in STYLES:
        merged = StringIO()
        environment[name].build(force=True, output=merged, disable_cache=True)
        styles[name] = merged.getvalue().encode()
    return styles
