"""Looks in a real browser whether every sentence fits, on a narrow phone with very large letters."""

from flask import Flask

from ...browser import browser
from ...catalogs import Catalog
from ...languages import Language
from ...loopback import running_server
from ...site.pages import PAGES, address
from ..checks.findings import Finding
from ..checks.kinds import Kind
from .server import preview_app
from .site import catalog_site
from .wrappers import KeySpans

NARROW = {"width": 320, "height": 640}
LARGE = "document.documentElement.style.fontSize = '225%'"
# A button of more lines than this is a block of text.
OUTSIDE = """() => [...document.querySelectorAll("[data-key]")].filter((one) => {
  if (!one.checkVisibility() || one.closest(".visually-hidden, .skip")) return false;
  const box = one.getBoundingClientRect();
  const button = one.closest(".button, .nav a, summary");
  const lines = box.height / parseFloat(getComputedStyle(one).fontSize);
  return box.left < -1 || box.right > innerWidth + 1 || (button && lines > 9);
}).map((one) => one.dataset.key)"""


def measure(app: Flask, language: Language, catalog: Catalog) -> list[Finding]:
    """A finding for each sentence that stands out of its place."""
    preview = catalog_site(app, language, catalog, KeySpans()).preview
    keys: dict[str, None] = {}
    with running_server(preview_app(lambda: preview)) as base, browser() as chromium:
        page = chromium.new_page(viewport=NARROW)
        for name in PAGES:
            page.goto(base + address(language.code, name))
            page.evaluate(LARGE)
            keys |= dict.fromkeys(page.evaluate(OUTSIDE))
    return [Finding(key, Kind.TOO_LONG, {}, catalog.by_key.get(key)) for key in keys]
