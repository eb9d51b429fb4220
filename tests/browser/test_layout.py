"""What fits where: narrow screens, large letters, the first screen."""

import pytest
from playwright.sync_api import Page

from tests.addresses import pages
from tests.browser.measures import CUT, EXTREMES, OPEN_FOLDS, READ, SET, SIDEWAYS
from tests.browser.server import Server
from tests.wording import say

ADDRESSES = [*pages(), "/nl/offline/", "/en/nowhere"]
# WCAG 1.4.12: what a reader may set without losing anything.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
"""
TARGETS = "a[href], button, summary, select, textarea, input, label"
SMALL = """(targets) => [...document.querySelectorAll(targets)].filter((one) => {
  const inSentence = one.matches("a") && getComputedStyle(one).display === "inline";
  const labelled = one.matches("input") && one.labels.length;
  if (inSentence || labelled || !one.checkVisibility() || one.matches(".skip")) return false;
  const box = one.getBoundingClientRect();
  const cover = one.matches(".pick > label") ? one.parentElement.getBoundingClientRect() : box;
  return cover.width < 44 || cover.height < 43.9;
}).map((one) => one.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_scrolls_sideways_on_a_narrow_phone_also_with_letters_of_twice_the_size(
    page: Page, shared_server: Server, address: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(shared_server.url + address)
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate(SIDEWAYS) <= 0
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.evaluate(OPEN_FOLDS)
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CUT) == []
    # 400 % zoom of a 1280 pixel window is a window of 320 with letters as they are; of a phone it is this.
    page.set_viewport_size({"width": 200, "height": 400})
    assert page.evaluate(SIDEWAYS) <= 0


@pytest.mark.browser_context_args(viewport={"width": 320, "height": 640}, bypass_csp=True)
@pytest.mark.parametrize("address", ADDRESSES)
def test_wider_spacing_loses_nothing(page: Page, shared_server: Server, address: str) -> None:
    """As a reader sets it here, and as the browser may."""
    page.goto(shared_server.url + address)
    page.evaluate(OPEN_FOLDS)
    for settings in EXTREMES:
        page.evaluate(SET, settings)
        assert page.evaluate(SIDEWAYS) <= 0, settings
        assert page.evaluate(CUT) == [], settings
    page.evaluate(SET, {})
    page.add_style_tag(content=SPACING)
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CUT) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_target_outside_a_sentence_can_be_hit_by_a_thumb(page: Page, shared_server: Server, address: str) -> None:
    page.goto(shared_server.url + address)
    page.evaluate(OPEN_FOLDS)
    assert page.evaluate(SMALL, TARGETS) == []


@pytest.mark.parametrize("code", ["nl", "en"])
def test_the_first_screen_holds_what_a_bad_day_needs(page: Page, shared_server: Server, code: str) -> None:
    page.goto(f"{shared_server.url}/{code}/")
    for selector in ("h1", "p.trust", "#short .marked", "#short .button", "#short li >> nth=0"):
        box = page.locator(selector).first.bounding_box()
        assert box
        assert box["y"] + box["height"] <= 844


@pytest.mark.parametrize("address", pages())
def test_a_first_visit_needs_at_most_five_requests(page: Page, shared_server: Server, address: str) -> None:
    answers: list[str] = []
    page.on("response", lambda response: answers.append(response.url))
    page.goto(shared_server.url + address, wait_until="load")
    wanted = [url for url in answers if not url.endswith("/sw.js")]
    assert 1 < len(wanted) <= 5


def test_nothing_is_asked_of_others_and_no_page_complains(page: Page, shared_server: Server) -> None:
    asked: set[str] = set()
    complaints: list[str] = []
    page.on("request", lambda request: asked.add(request.url.split("/")[2]))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text))
    for address in [*pages(), "/nl/offline/"]:
        page.goto(shared_server.url + address)
    assert asked == {shared_server.url.removeprefix("http://")}
    # Chromium on Linux has no sharing, so it does not know this feature's name.
    assert [text for text in complaints if "'web-share'" not in text] == []


def test_what_was_set_is_there_before_the_first_paint_of_the_next_page(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    page.locator("#display > summary").click()
    page.get_by_label(say("nl", "read.dark")).check()
    page.get_by_label(say("nl", "read.contrast")).check()
    page.goto(f"{shared_server.url}/en/words/")
    said = page.evaluate("({...document.documentElement.dataset})")
    assert said == {"theme": "dark", "contrast": "more", "worker": ""}
    page.locator("#display > summary").click()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('#display > summary')")


def test_the_language_switch_keeps_the_section(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/#treatment")
    page.get_by_role("link", name="English").click()
    assert page.url == f"{shared_server.url}/en/#treatment"


SCROLLED = """(by) => new Promise((done) => {
  addEventListener("scroll", () => done(), { once: true });
  scrollBy(0, by);
})"""
PIXEL = 1
"""A page is scrolled by whole ones, and its blocks begin anywhere."""


def read_place(page: Page) -> list[float]:
    return list(page.evaluate(READ))


def test_the_language_switch_keeps_the_section_that_was_scrolled_to_by_hand(page: Page, shared_server: Server) -> None:
    """B7"""
    page.clock.install()
    page.goto(f"{shared_server.url}/nl/")
    page.evaluate("document.getElementById('treatment').scrollIntoView()")
    page.evaluate(SCROLLED, 1100)
    place, top = read_place(page)
    page.clock.run_for(1500)
    page.evaluate(SCROLLED, -99_999)
    page.clock.run_for(1500)
    page.get_by_role("link", name="English").click()
    # Loaded, and not only addressed: a browser that is still handing over from one page to the next cannot go back.
    page.wait_for_url(f"{shared_server.url}/en/#treatment")
    page.clock.run_for(100)
    assert read_place(page) == [place, pytest.approx(top, abs=PIXEL)]
    page.go_back()
    page.evaluate("scrollBy(0, 300)")
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(100)
    page.clock.run_for(20_000)
    page.get_by_role("link", name="English").click()
    assert page.url == f"{shared_server.url}/en/"
