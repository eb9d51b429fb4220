"""What a screen reader gets to say on a walk through the product: as Chromium tells it, and docs/screen-readers.md."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from netinfo import PROJECT
from netinfo.content.dates import TEXT_DATE
from tests.browser.list_page import go_on, opened, tick
from tests.browser.server import Server, wait_until_saved
from tests.wording import editions

LIST = PROJECT / "docs/screen-readers.md"
LINK = (PROJECT / "tests" / "browser" / "fixtures" / "link-1.txt").read_text("utf-8")
OTHER = {"nl": "en", "en": "nl"}
UPDATING = 5
"""So many of the last steps need another text on the server."""


def listed(code: str) -> list[str]:
    """The words of each step in the table, in this language."""
    rows = [line.strip("| ").split(" | ") for line in LIST.read_text("utf-8").splitlines() if re.match(r"\| \d", line)]
    assert [int(row[0]) for row in rows] == [*range(1, len(rows) + 1)]
    return [row[2 if code == "nl" else 3].strip() for row in rows]


def said(one: Locator) -> str:
    """The role and the name of an element, such as `button "Close"`."""
    return one.first.aria_snapshot().splitlines()[0].removeprefix("- ").rstrip(":").strip("'")


def announced(page: Page, act: Callable[[], None]) -> str:
    """What is said by itself after something was done."""
    line = page.locator("#announce")
    line.evaluate("(one) => { one.textContent = ''; }")
    act()
    expect(line).not_to_be_empty()
    return f"status: {line.text_content()}"


def walk(page: Page, server: Server, code: str) -> Iterator[str]:
    page.goto(f"{server.url}/{code}/")
    wait_until_saved(page)
    yield from reading(page, code)
    yield from choosing(opened(page, server, code))
    yield from receiving(page, server, code)


def reading(page: Page, code: str) -> Iterator[str]:
    yield said(page.locator("h1"))
    state = page.locator("#state span").text_content() or ""
    yield f"text: {state.replace(editions()[code].day(TEXT_DATE), '{date}')}"
    page.keyboard.press("Tab")
    yield said(page.locator(":focus"))
    for place in (".switch", "#places", "#places [aria-current]", "#short h2", "#print", "#contents"):
        yield said(page.locator(place))
    link = page.locator(".toc a[href='#treatment']")
    yield said(link)
    link.click()
    yield said(page.locator("#treatment"))
    yield said(page.locator("#treatment h2"))
    word = page.locator("#treatment a.word").first
    yield said(word)
    word.click()
    yield said(page.locator("#explained"))
    yield said(page.locator("#explained p"))
    yield said(page.locator("#explained button"))
    page.keyboard.press("Escape")
    yield said(page.locator(":focus"))
    yield said(page.locator("#treatment .tap a"))
    page.locator(".switch").first.click()
    page.wait_for_url(f"**/{OTHER[code]}/#treatment")
    yield said(page.locator("#treatment h2"))


def choosing(page: Page) -> Iterator[str]:
    yield said(page.locator("h1"))
    yield said(page.locator("[value='1']"))
    yield announced(page, lambda: tick(page, 1))
    yield said(page.locator("[value='1']"))
    yield announced(page, lambda: tick(page, 1))
    tick(page, 1, 2, 4)
    go_on(page)
    expect(page.locator("h1")).to_be_focused()
    yield said(page.locator(":focus"))
    down = page.locator("#rest [data-part=down]").first
    yield said(down)
    yield announced(page, down.click)
    yield said(page.locator("#rest [data-part=top]"))
    yield announced(page, page.locator("#rest [data-part=top]").first.click)
    undo = page.locator("#order [data-part=undo]:visible").first
    yield said(undo)
    yield announced(page, undo.click)


def receiving(page: Page, server: Server, code: str) -> Iterator[str]:
    page.goto("about:blank")
    page.goto(f"{server.url}/{code}/questions/{LINK[LINK.index('#') :].strip()}")
    page.wait_for_selector("#received", state="visible")
    yield said(page.locator("#received"))
    yield said(page.locator("#received-add"))
    yield announced(page, page.locator("#received-add").click)


def publish_another_text(server: Server) -> None:
    server.stop()
    server.settings = {**server.settings, "NETINFO_MAKER": "Somebody else"}
    server.start()


def updating(page: Page, code: str) -> Iterator[str]:
    """What is told of a new text by itself, while nothing of the page changes."""
    news = page.locator("#news")
    expect(news).to_be_visible()
    told = news.locator("p").text_content() or ""
    yield f"{said(page.locator('[role]', has=news))}: {told.replace(editions()[code].day(TEXT_DATE), '{date}')}"
    yield said(page.locator(":focus"))
    for button in news.locator("button").all():
        yield said(button)


@pytest.mark.parametrize("code", OTHER)
def test_what_is_heard_is_what_the_list_says(page: Page, shared_server: Server, code: str) -> None:
    """Other words on purpose: bring docs/screen-readers.md up to date."""
    assert [*walk(page, shared_server, code)] == listed(code)[:-UPDATING]


def test_a_new_text_is_told_while_the_page_stays_and_is_read_when_it_is_wanted(
    context: BrowserContext, server: Server
) -> None:
    pages = {code: context.new_page() for code in OTHER}
    for code, page in pages.items():
        page.goto(f"{server.url}/{code}/")
        wait_until_saved(page)
        page.locator("#print").focus()
        expect(page.get_by_role("status").filter(has=page.locator("#news"))).to_be_attached()
    publish_another_text(server)
    for page in pages.values():
        page.evaluate("window.isBefore = true; dispatchEvent(new Event('online'))")
    heard = {code: [*updating(page, code)] for code, page in pages.items()}
    pages["nl"].locator("#news button").first.click()
    for code, page in pages.items():
        page.wait_for_function("() => !window.isBefore")
        heard[code].append(said(page.locator("h1")))
    assert heard == {code: listed(code)[-UPDATING:] for code in OTHER}
