"""A browser that darkens every page by itself leaves alone what a reader wants light."""

from io import BytesIO

from PIL import Image
from playwright.sync_api import Page, Playwright

from tests.browser.engines import FLAGS
from tests.browser.server import Server

DARKENS = ["--force-dark-mode", "--enable-features=WebContentsForceDark"]


def brightness(page: Page) -> int:
    """Of the paper beside the text: 0 is black, 255 is white."""
    picture = Image.open(BytesIO(page.screenshot())).convert("L")
    return picture.crop((2, picture.height // 2, 3, picture.height // 2 + 1)).tobytes()[0]


def test_light_stays_light(playwright: Playwright, chromium_path: str, shared_server: Server) -> None:
    """A16"""
    browser = playwright.chromium.launch(executable_path=chromium_path, args=[*FLAGS, *DARKENS])
    page = browser.new_page(color_scheme="dark")
    page.set_content("<style>:root { background: #fff }</style>")
    assert brightness(page) < 128, "this browser does not darken"
    page.goto(f"{shared_server.url}/nl/questions/")
    page.evaluate("localStorage.setItem('netinfo.theme', 'light')")
    page.reload()
    assert brightness(page) > 200
    browser.close()
