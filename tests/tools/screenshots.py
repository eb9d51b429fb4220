"""Makes the pictures of the manifest and of the README from the running product: `make screenshots`."""

import base64
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from netinfo import PROJECT
from netinfo.browser import chromium
from tests.browser.engines import FLAGS, PHONE
from tests.browser.server import Server, wait_until_saved

MANIFEST = PROJECT / "static" / "screenshots"
README = PROJECT / "docs" / "netinfo-phone.png"
WIDE: ViewportSize = {"width": 1280, "height": 800}
CHOSEN = 2
SHEET = """<style>
body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #dde5dd; width: max-content; }
img { border-radius: 18px; }
</style>"""


@contextmanager
def page_of(browser: Browser, url: str, size: ViewportSize, theme: str = "") -> Iterator[Page]:
    context = browser.new_context(viewport=size, locale="nl-NL", color_scheme="dark" if theme else "light")
    page = context.new_page()
    page.goto(url)
    wait_until_saved(page)
    yield page
    context.close()


def leaflet(browser: Browser, server: Server, size: ViewportSize = PHONE, theme: str = "") -> bytes:
    with page_of(browser, f"{server.url}/nl/", size, theme) as page:
        return page.screenshot()


def questions(browser: Browser, server: Server) -> bytes:
    """The question list with the first questions chosen."""
    with page_of(browser, f"{server.url}/nl/questions/", PHONE) as page:
        boxes = page.locator(".choose .pick input:visible")
        for number in range(CHOSEN):
            boxes.nth(number).check()
        page.evaluate("document.querySelector('.choose .group').scrollIntoView()")
        return page.screenshot()


def side_by_side(browser: Browser, pictures: list[bytes]) -> bytes:
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    images = (f'<img src="{address_of(one)}" alt="">' for one in pictures)
    page.set_content(SHEET + "".join(images))
    return page.locator("body").screenshot()


def small(picture: bytes) -> bytes:
    """The same picture in fewer bytes: text and flat drawings need no more than 256 colours."""
    body = BytesIO()
    Image.open(BytesIO(picture)).convert("RGB").quantize(256).save(body, "PNG", optimize=True)
    return body.getvalue()


def address_of(picture: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"


def main() -> None:
    MANIFEST.mkdir(exist_ok=True)
    server = Server(Path(tempfile.mkdtemp()) / "server.log")
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            light, dark, chosen = (
                leaflet(browser, server),
                leaflet(browser, server, theme="dark"),
                questions(browser, server),
            )
            pictures = {
                MANIFEST / "leaflet.png": light,
                MANIFEST / "questions.png": chosen,
                MANIFEST / "wide.png": leaflet(browser, server, WIDE),
                README: side_by_side(browser, [light, dark, chosen]),
            }
            for path, picture in pictures.items():
                path.write_bytes(small(picture))
            browser.close()
    finally:
        server.stop()


if __name__ == "__main__":
    main()
