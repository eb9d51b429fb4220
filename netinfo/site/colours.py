"""The colours of the light theme, for what cannot read a style sheet's variables."""

import re
from collections.abc import Mapping

from ..errors import Problem

NEEDED = ("paper", "ink", "accent")
TOKEN = re.compile(r"--([\w-]+): ?var\(--light, ?(#[0-9a-fA-F]+)\)")


def light_theme(style: str) -> Mapping[str, str]:
    """Each colour by name, such as `accent`, from a style sheet with `static/css/tokens.css` in it."""
    found = dict(TOKEN.findall(style))
    for name in NEEDED:
        if name not in found:
            raise Problem(
                f"static/css/tokens.css has no --{name} that can be read: "
                f"write --{name}: var(--light, #rrggbb) var(--dark, #rrggbb);"
            )
    return found
