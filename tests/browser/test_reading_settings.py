"""The settings for reading: brought when they are asked for, kept, put back, and nothing of them on paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.measures import EXTREMES, KEEP
from tests.browser.server import Server
from tests.wording import say

KEPT = "({ ...localStorage })"
LOOKS = """() => [...document.querySelectorAll("body, h1, main p, main li")].map((one) => {
  const { letterSpacing, wordSpacing, lineHeight, color, fontSize } = getComputedStyle(one);
  return [letterSpacing, wordSpacing, lineHeight, color, fontSize, document.body.scrollHeight].join(" ");
})"""
FORGETFUL = "Storage.prototype.setItem = () => {}"
RULER = """() => {
  const { top, height, content } = getComputedStyle(document.body, "::after");
  return content === "none" ? [] : [Number.parseFloat(top), Number.parseFloat(height)];
}"""


def settings_of(page: Page, url: str) -> None:
    page.goto(url)
    page.locator("#display > summary").click()
    page.locator("#settings :checked").first.wait_for()


def test_without_internet_everything_is_set_with_the_keyboard_and_put_back_by_one_button(
    page: Page, server: Server
) -> None:
    page.goto(f"{server.url}/nl/words/")
    page.wait_for_selector("#state[data-now=saved]", timeout=60_000)
    server.stop()
    page.reload()
    page.locator("#display > summary").focus()
    page.keyboard.press("Enter")
    page.locator("#settings :checked").first.wait_for()
    for _ in range(6):
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowRight")
    for _ in range(2):
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
    kept = {name.removeprefix("netinfo."): value for name, value in page.evaluate(KEPT).items()}
    assert {**kept, "urgent": "{}"} == {**EXTREMES[1], "contrast": "more", "ruler": "line", "urgent": "{}"}
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text=say("nl", "read.is-reset"))).to_be_visible()
    assert page.evaluate(KEPT).keys() <= {"netinfo.urgent"}
    assert page.evaluate("Object.keys(document.documentElement.dataset)") == ["worker"]
    assert set(page.locator("#settings :checked").evaluate_all("(all) => all.map(({ value }) => value)")) == {""}


def test_storage_that_forgets_is_said_at_once(page: Page, shared_server: Server) -> None:
    page.add_init_script(FORGETFUL)
    settings_of(page, f"{shared_server.url}/en/about/")
    page.get_by_label(say("en", "read.dark")).check()
    expect(page.get_by_text(say("en", "read.forgotten"))).to_be_visible()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


@pytest.mark.browser_context_args(service_workers="block")
def test_settings_that_cannot_be_brought_are_on_their_own_page(page: Page, shared_server: Server) -> None:
    page.route("**/comfort.js", lambda route: route.abort(), times=1)
    page.goto(f"{shared_server.url}/nl/")
    page.locator("#display > summary").click()
    page.wait_for_url("**/nl/comfort/")
    page.get_by_label(say("nl", "read.size-3")).check()
    assert page.evaluate("document.documentElement.dataset.size") == "3"


def on_paper(page: Page) -> object:
    """How the page looks on paper, with its words explained."""
    page.reload()
    page.locator("dl.used > div").first.wait_for(state="attached")
    page.emulate_media(media="print")
    return page.evaluate(LOOKS)


def test_paper_is_the_same_whatever_is_set_but_for_large_letters(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/report/")
    before = on_paper(page)
    page.evaluate(KEEP, {**EXTREMES[0], "size": "2"})
    assert on_paper(page) == before
    assert page.evaluate(RULER) == []
    page.evaluate("localStorage.setItem('netinfo.size', '3')")
    assert on_paper(page) != before


def test_the_ruler_is_there_at_once_and_follows_the_line_under_the_pointer(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    page.evaluate("localStorage.setItem('netinfo.ruler', 'line')")
    page.reload()
    assert page.evaluate(RULER)[1] > 30
    page.wait_for_function("() => document.querySelector('#settings')")
    page.locator("h1").scroll_into_view_if_needed()
    for selector in ("h1", ".lede"):
        box = page.locator(selector).bounding_box()
        assert box
        page.wait_for_timeout(100)
        page.mouse.move(box["x"] + 20, box["y"] + 15)
        top, height = page.evaluate(RULER)
        assert abs(top - box["y"]) < 12, selector
        assert 15 < height < 60, selector
