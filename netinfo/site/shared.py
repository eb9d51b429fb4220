"""The values that Python, templates and scripts share, as static/js/shared.js declares them."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask

from ..errors import Problem

NAME = "js/shared.js"
LINE = re.compile(r"export const ([A-Z_]+) = (.+);|//.*|")


def shared_of(app: Flask) -> Mapping[str, Any]:
    """Each value by its name, read when one is first asked for."""
    if "netinfo.shared" not in app.extensions:
        app.extensions["netinfo.shared"] = parse((Path(app.root_path) / "static" / NAME).read_text("utf-8"))
    values: Mapping[str, Any] = app.extensions["netinfo.shared"]
    return values


def parse(text: str) -> dict[str, Any]:
    values = {}
    for number, line in enumerate(text.splitlines(), 1):
        found = LINE.fullmatch(line)
        try:
            if not found:
                raise ValueError
            if found[1]:
                values[found[1]] = json.loads(found[2])
        except ValueError:
            raise Problem(f"static/{NAME}, line {number}: write `export const NAME = <JSON>;` or a comment.") from None
    return values
