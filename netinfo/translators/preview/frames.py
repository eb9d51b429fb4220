"""The pages of a site with their sentences marked, for a phone and as they are on paper."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from ...site.resources import Resource, Site
from . import marked

PAPER = "/paper"
"""Before the address of a page: the same page as it is on paper."""
LINK = re.compile(r'<link rel="stylesheet" href="(/static/[^"]+)"[^>]*>')
HEAD = '<link rel="stylesheet" href="/workbench/workbench.css">\n</head>'


@dataclass
class Anchors:
    """Makes the changed sentences stand out."""

    changed: Iterable[str]

    def start(self, key: str) -> Markup:
        if key not in self.changed:
            return Markup("")
        return Markup('<span class="said-changed" data-said="{}">').format(key)

    def end(self, key: str) -> Markup:
        return Markup("</span>") if key in self.changed else Markup("")


@dataclass(frozen=True)
class Labels:
    """Shows the key after each sentence, as a link to its entry where there is an address for that."""

    entry: str = ""

    def start(self, key: str) -> Markup:  # noqa: ARG002
        return Markup("")

    def end(self, key: str) -> Markup:
        if self.entry:
            return Markup('<a class="said-key" href="{}{}">{}</a>').format(self.entry, key, key)
        return Markup('<span class="said-key">{}</span>').format(key)


def is_page(resource: Resource) -> bool:
    return resource.media_type.startswith("text/html")


def open_details(resource: Resource, element: marked.Element) -> marked.Page:
    """A page with its folded parts open and its sentences as elements."""
    page = marked.page(resource.body.decode(), element)
    page.html = page.html.replace('<details class="fold', '<details open class="fold').replace("</head>", HEAD, 1)
    return page


def other_resources(site: Site) -> dict[str, Resource]:
    """Everything that is not a page, without signs, and the style sheets of paper."""
    found = {
        one.address: _with(one, marked.unmarked(one.body.decode()))
        for one in site
        if one.media_type.startswith(("application/json", "application/manifest", "text/javascript", "text/plain"))
    }
    rest = {one.address: one for one in site if one.address not in found and not is_page(one)}
    styles = [one for one in rest.values() if one.media_type.startswith("text/css")]
    paper = {PAPER + one.address: _with(one, one.body.decode().replace("@media print", "@media all")) for one in styles}
    return {**found, **rest, **paper}


def on_paper(html: str) -> str:
    """The page with the style sheet of paper."""
    return LINK.sub(rf'<link rel="stylesheet" href="{PAPER}\1">', html)


def _with(resource: Resource, text: str) -> Resource:
    return Resource(resource.address, text.encode(), resource.media_type, resource.cache)
