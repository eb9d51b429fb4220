"""The style and the script of the workbench's own pages."""

from collections.abc import Iterator
from pathlib import Path

from flask import Flask, render_template

from ...site.colours import light_theme
from ...site.resources import Resource


def resources(app: Flask) -> Iterator[Resource]:
    with app.app_context():
        script = render_template("workbench/workbench.js").encode()
    yield Resource("/workbench/workbench.js", script, "text/javascript; charset=utf-8", "plain")
    yield Resource("/workbench/workbench.css", style(app).encode(), "text/css; charset=utf-8", "plain")


def style(app: Flask) -> str:
    """The style sheet, after the colours of the light theme as `--light-<name>`."""
    tokens = (Path(app.root_path) / "static/css/tokens.css").read_text(encoding="utf-8")
    colours = " ".join(f"--light-{name}: {value};" for name, value in light_theme(tokens).items())
    with app.app_context():
        return f"@layer workbench {{ :root {{ {colours} }} }}\n" + render_template("workbench/workbench.css")
