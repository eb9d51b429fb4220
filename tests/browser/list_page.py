"""The page of questions in a browser: opened, ticked and written on as a hand would."""

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.server import Server
from tests.wording import say


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


def new_list(page: Page) -> None:
    """A new list, until it is the one in hand: what is written before that is written on the one before."""
    page.evaluate("document.getElementById('lists').open = true")
    page.locator("#list-new").click()
    expect(page.locator("#lists [name=name]")).to_be_focused()


def saved(page: Page) -> None:
    expect(page.locator("#kept")).to_contain_text(say("nl", "saving.done"))


def scroll(page: Page, script: str, given: Any = None) -> None:
    """Scroll as the script does, until the page remembers the place."""
    forget = "history.replaceState({ ...history.state, place: null }, '')"
    page.evaluate(f"(given) => {{ ({script})(given); {forget}; }}", given)
    page.wait_for_function("() => history.state.place")


def comes_to_stay(page: Page, script: str, wanted: Any, given: Any = None) -> None:
    """Wait until the script says what is wanted, which then stays."""
    text = json.dumps(wanted, ensure_ascii=False, separators=(",", ":"))
    page.wait_for_function(f"([given, text]) => JSON.stringify(({script})(given)) === text", arg=[given, text])
    page.wait_for_timeout(300)
    assert page.evaluate(script, given) == wanted
