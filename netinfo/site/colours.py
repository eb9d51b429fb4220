"""The colours of the light theme, for what cannot read a style sheet's variables."""

import re
from collections.abc import Mapping

TOKEN = re.compile(r"--([\w-]+): ?var\(--light, ?(#[0-9a-fA-F]+)\)")


def light_theme(style: str) -> Mapping[str, str]:
    """Each colour by name, such as `accent`, from a style sheet with `static/css/tokens.css` in it."""
    return dict(TOKEN.findall(style))
