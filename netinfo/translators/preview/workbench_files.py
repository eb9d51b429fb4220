"""The styles and the scripts of the workbench's own pages."""

from collections.abc import Iterator
from pathlib import Path

from flask import Flask

from ...site.colours import light_theme
from ...site.resources import Resource

FOLDER = "templates/workbench"


def resources(app: Flask) -> Iterator[Resource]:
    for path in sorted((Path(app.root_path) / FOLDER).glob("*.js")):
        yield Resource(f"/workbench/{path.name}", path.read_bytes(), "text/javascript; charset=utf-8", "plain")
    yield Resource("/workbench/workbench.css", style(app).encode(), "text/css; charset=utf-8", "plain")


def style(app: Flask) -> str:
    """The style sheets, after the colours of the light theme as `--light-<name>`."""
    root = Path(app.root_path)
    colours = light_theme((root / "static/css/tokens.css").read_text(encoding="utf-8"))
    named = " ".join(f"--light-{name}: {value};" for name, value in colours.items())
    sheets = (path.read_text(encoding="utf-8") for path in sorted((root / FOLDER).glob("*.css")))
    return "\n".join([f"@layer workbench {{ :root {{ {named} }} }}", *sheets])
