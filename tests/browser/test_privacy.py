"""What a person writes stays on the device."""

import base64
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, Request

from tests.bench.link import Link
from tests.browser.print_helpers import NO_DIALOGUE, pasted
from tests.browser.server import Server, wait_until_saved

WORDS = "Zebrapad-7431 é"
WRITABLE = (
    ":is(input:not([type=checkbox], [type=radio], [type=file], [type=date], [type=time]), textarea:not([readonly]))"
    ":not(:disabled)"
)
STEPS = ("choose", "order", "take", "answers")


def shapes(words: str) -> Iterator[bytes]:
    """How a text may be written in an address or a body."""
    for part in (words, words.split()[0]):
        raw = part.encode()
        yield raw
        yield quote(part).encode()
        for shift in range(3):
            # Base64 looks different at each of three places; the whole groups in between do not.
            group = base64.urlsafe_b64encode(b"\0" * shift + raw)[4:-4]
            yield group
            yield group.replace(b"-", b"+").replace(b"_", b"/")


@pytest.fixture
def line(server: Server) -> Iterator[Link]:
    """The only way to the server: it hears every byte, also what a worker asks for and what a browser adds."""
    link = Link(server.port)
    yield link
    link.stop()


def write_everywhere(page: Page) -> int:
    """The token in every field there is, step by step; returns how many fields that were."""
    written = 0
    for step in STEPS:
        page.goto(re.sub(r"#.*|$", f"#{step}", page.url, count=1))
        page.wait_for_selector(f"#{step}:not([hidden])")
        page.evaluate("() => { for (const fold of document.querySelectorAll('main details')) fold.open = true; }")
        for field in page.locator(f"main {WRITABLE}").all():
            if field.is_visible():
                field.fill(WORDS)
                written += 1
    return written


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_nothing_that_is_written_is_sent(context: BrowserContext, page: Page, server: Server, line: Link) -> None:
    asked: list[Request] = []
    context.on("request", lambda request: asked.append(request))
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script(NO_DIALOGUE)
    page.goto(f"{line.url}/nl/questions/")
    wait_until_saved(page)
    page.fill("#own-text", WORDS)
    page.click("#own-add")
    assert write_everywhere(page) > 20
    link = share_print_and_show(page)
    page.goto("about:blank")
    page.goto(link)
    page.wait_for_selector("#received", state="visible")
    page.click("#received-add")
    # What is not stored goes over the line, now that there are words to tell.
    page.goto(f"{line.url}/nl/nowhere/")
    assert all(request.url.startswith((line.url, "blob:", "data:")) for request in asked)
    assert len(line.addresses) > 10
    said = bytes(line.said) + server.log.read_bytes()
    payload = link.partition("#v2")[2].encode()
    for shape in (*shapes(WORDS), payload, payload[8:-8]):
        assert shape not in said


def share_print_and_show(page: Page) -> str:
    """Everything that takes the list along; returns its link."""
    page.goto(re.sub(r"#.*", "#take", page.url))
    for kind in ("doctor", "mine", "two", "one", "cards"):
        page.click(f"[data-sheet=t-sheet-{kind}]")
        page.wait_for_selector(".paper", state="attached")
        page.pdf()
    page.click("#show-start")
    page.click("#show-next")
    page.click("#show-stop")
    page.evaluate("document.getElementById('share').open = true")
    for extra in ("answers", "cards"):
        page.check(f"#with-{extra}")
    for way in ("text", "copy"):
        page.click(f"[data-share={way}]")
    return pasted(page, having="#v")
