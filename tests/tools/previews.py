"""Makes the pictures that a chat shows beside a link, one per page and language: `make screenshots`.

The words are those of the page itself, and stand in the file of the picture too: a test compares the two.
"""

import sys
from io import BytesIO

from PIL import Image, PngImagePlugin
from playwright.sync_api import Page, sync_playwright

from netinfo import PROJECT
from netinfo.browser import chromium
from netinfo.site.pages import PAGES
from tests.addresses import codes
from tests.browser.engines import FLAGS
from tests.documents import Document, document

FOLDER = PROJECT / "static" / "preview"
WIDTH, HEIGHT = 1200, 630
DRAWINGS = {
    "leaflet": "zebra",
    "questions": "how-1",
    "report": "cells-large",
    "words": "how-2",
    "about": "mark",
    "comfort": "mark",
}
"""The symbol of static/img/drawings.svg for each page."""
# All that matters stands in the middle square, which is what some chats cut out.
STYLE = """
body { margin: 0; position: relative; inline-size: 1200px; block-size: 630px; overflow: hidden; font-size: 28px;
  background: var(--paper); color: var(--ink); font-family: var(--sans); }
main { position: absolute; inset: 56px 310px; display: flex; flex-direction: column; justify-content: space-between; }
h1 { margin: 0 0 24px; font: 700 62px/1.12 var(--serif); letter-spacing: -0.01em; hyphens: manual; text-wrap: balance; }
p { margin: 0; font-size: 33px; line-height: 1.35; }
.name { display: flex; gap: 16px; align-items: center; font: 700 34px/1 var(--serif); }
.name svg { inline-size: 60px; block-size: 60px; }
.edge { position: absolute; inset: 0 auto 0 0; inline-size: 92px; block-size: 788px; color: var(--ink); }
.drawing { position: absolute; inset-block: 0; inset-inline-end: 48px; inline-size: 220px; block-size: 100%;
  fill: var(--cell); stroke: var(--ink); color: var(--ink); stroke-width: 1.5; stroke-linecap: round; }
"""


def words_of(page: Document) -> str:
    """What the picture says: the title and the description that a chat shows below it."""
    said = {one.get("property"): one.get("content", "") for one in page.all("meta")}
    return f"{said['og:title']}\n{said['og:description']}"


def picture(page: Page, of: Document, symbol: str) -> bytes:
    title, description = words_of(of).split("\n")
    css, drawings = ((PROJECT / "static" / name).read_text("utf-8") for name in ("css/tokens.css", "img/drawings.svg"))
    page.set_content(f"""<!doctype html><html lang="{of.language}"><style>{css}{STYLE}</style><body>
      <div hidden>{drawings}</div>
      <svg class="edge" viewBox="0 0 28 240" preserveAspectRatio="xMinYMin slice">
        <use href="#edge" width="28" height="2400"/>
      </svg>
      <main>
        <div class="name"><svg><use href="#mark"/></svg>netinfo</div>
        <div><h1>{title}</h1><p>{description}</p></div>
        <div></div>
      </main>
      <svg class="drawing"><use href="#{symbol}"/></svg>""")
    return page.screenshot()


def small(shot: bytes, words: str) -> bytes:
    """In 64 colours, with its words inside."""
    told, body = PngImagePlugin.PngInfo(), BytesIO()
    told.add_itxt("Description", words)
    Image.open(BytesIO(shot)).convert("RGB").quantize(64).save(body, "PNG", optimize=True, pnginfo=told)
    return body.getvalue()


def main() -> None:
    if missing := PAGES.keys() - DRAWINGS:
        sys.exit(f"No drawing for {', '.join(missing)}: name one in DRAWINGS of tests/tools/previews.py.")
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        for code in codes():
            for name, path in PAGES.items():
                of = document(f"/{code}/{path}")
                (FOLDER / f"{name}-{code}.png").write_bytes(small(picture(page, of, DRAWINGS[name]), words_of(of)))
        browser.close()


if __name__ == "__main__":
    main()
