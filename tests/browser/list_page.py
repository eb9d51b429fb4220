"""The page of questions in a browser: opened, ticked and written on as a hand would."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.server import Server


def opened(page: Page, server: Server, code: str = "nl") -> Page:
    page.set_default_timeout(5000)
    page.goto(f"{server.url}/{code}/questions/")
    ready(page)
    return page


def ready(page: Page) -> None:
    """Until the list is in hand."""
    expect(page.locator("#kept span")).not_to_be_empty()


def tick(page: Page, *numbers: int) -> None:
    for number in numbers:
        page.locator(f".pick:has([value='{number}']) > label").click()


def pick(page: Page, number: int) -> Locator:
    return page.locator(f".pick:has([value='{number}'])")


def go_on(page: Page) -> None:
    """To the next step, until it is there."""
    link = page.locator("#step-bar a").last
    step = link.evaluate("link => link.hash")
    link.click()
    page.locator(step).wait_for()


def cards(page: Page, step: str = "order") -> list[str]:
    """The questions on the cards of a step, from top to bottom, once it is there."""
    page.locator(f"#{step}").wait_for()
    return page.locator(f"#{step} .card [data-part=question]").all_inner_texts()


def wipe(page: Page) -> None:
    page.evaluate("document.getElementById('keep').open = true")
    page.locator("#wipe").click()
    page.locator("#wipe-yes").click()


def add_own(page: Page, text: str) -> None:
    page.locator("#own-text").fill(text)
    page.locator("#own-add").click()
