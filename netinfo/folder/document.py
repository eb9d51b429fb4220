"""The folder as an HTML page, which a browser lays out and prints."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..editions import Edition
from ..site.inputs import Inputs
from ..site.pages import Renderer
from .formats import Format

DRAWINGS = "img/drawings.svg"
STYLE = "templates/folder.css"
HEADING = re.compile(r"<h[1-4][^>]*>(.*?)</h[1-4]>", re.DOTALL)
ABBREVIATED = re.compile(r"\b[A-Z]{2,}-\w+")
LINK = re.compile(r' href="/[\w-]+/([^"#]*)(#[^"]+)?"')


def html_of(inputs: Inputs, edition: Edition, paper: Format, pages: Mapping[str, int], code: Any = None) -> str:
    """The whole folder; `pages` are those of its headings, `code` is the QR code of the site (side and path)."""
    root = Path(inputs.app.root_path)
    style, drawings = ((root / name).read_text("utf-8") for name in (STYLE, f"static/{DRAWINGS}"))
    text = Renderer(inputs).folder(edition, sheet=paper, style=style, numbers_of_pages=pages, code=code)
    # The page has no address from which to fetch anything.
    text = text.replace(f"{inputs.assets.address(DRAWINGS)}#", "#").replace(
        "<body>", f"<body><div hidden>{drawings}</div>"
    )
    return _inside(HEADING.sub(_unbroken, text), inputs.settings.base_url)


def _unbroken(heading: re.Match[str]) -> str:
    """A browser may break a line after a hyphen, and an abbreviation is then parted from its word."""
    return ABBREVIATED.sub(r'<span class="whole">\g<0></span>', heading[0])


def _inside(text: str, base_url: str) -> str:
    """Links lead to a place in the folder where there is one; else to the site, if it has an address."""
    ids = set(re.findall(r' id="([^"]+)"', text))

    def link(found: re.Match[str]) -> str:
        place = found[2] or ""
        if place[1:] in ids:
            return f' href="{place}"'
        return found[0].replace('"/', f'"{base_url}/', 1) if base_url else ""

    return LINK.sub(link, text)
