"""The second step by tapping: whoever taps stays in their place, and moves what they meant."""

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.list_page import cards, go_on, tick
from tests.browser.print_helpers import ready_made
from tests.browser.server import Server
from tests.browser.storage import LIST, seeded
from tests.wording import say

MANY = ready_made(*range(1, 23))
FIRST_EDITION = {320: 4507, 390: 4105}
"""How high the second step was in the first edition, with eighteen questions, by the width of the screen."""


@pytest.mark.parametrize(("name", "index", "places"), [("up", 13, 9), ("up", 2, 0), ("down", 13, 17), ("down", 19, 21)])
def test_tapping_on_in_one_place_moves_the_same_question_on(
    page: Page, shared_server: Server, name: str, index: int, places: int
) -> None:
    """A10"""
    seeded(page, shared_server, {"now/one": {**LIST, "items": MANY}})
    page.evaluate("location.hash = 'order'")
    expect(page.locator("#rest .card")).to_have_count(len(MANY))
    moved = cards(page)[index]
    button = page.locator("#rest .card").nth(index).locator(f"[data-part={name}]")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    for _ in range(4):
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.wait_for_timeout(100)
    assert cards(page).index(moved) == places
    others = [one for one in cards(page) if one != moved]
    page.evaluate("location.hash = 'choose'")
    assert others == [one for one in initial(page) if one != moved]


def initial(page: Page) -> list[str]:
    """The same questions in the order in which they were at first."""
    numbers = [str(item["no"]) for item in MANY]
    return [page.locator(f".pick:has([value='{number}']) > label").inner_text() for number in numbers]


def test_a_tap_elsewhere_or_later_moves_what_was_tapped(page: Page, shared_server: Server) -> None:
    seeded(page, shared_server, {"now/one": {**LIST, "items": MANY[:4]}})
    page.evaluate("location.hash = 'order'")
    first = cards(page)
    page.locator("#rest .card").nth(3).locator("[data-part=up]").click()
    page.locator("#rest .card").nth(1).locator("[data-part=up]").click()
    assert cards(page) == [first[1], first[0], first[3], first[2]]


@pytest.mark.parametrize(("name", "key"), [("top", "list.top-in"), ("remove", "list.removed")])
def test_a_question_that_goes_away_leaves_the_reader_in_place(
    page: Page, shared_server: Server, name: str, key: str
) -> None:
    """B3, B13"""
    seeded(page, shared_server, {"now/one": {**LIST, "items": MANY}})
    page.evaluate("location.hash = 'order'")
    before = cards(page)
    for n, index in enumerate((19, 15, 10), start=1):
        card = page.locator("#rest .card").nth(index)
        card.scroll_into_view_if_needed()
        words = card.locator("[data-part=question]").inner_text()
        place = top_of(page, f"#rest .card[data-id={card.get_attribute('data-id')}]")
        card.locator(f"[data-part={name}]").click()
        told = page.locator("#rest .undo")
        expect(told.locator("p")).to_have_text(say("nl", key, n=n, question=words))
        expect(told).to_be_in_viewport(ratio=1)
        expect(told.locator("button")).to_be_focused()
        assert abs(top_of(page, "#rest > li:has(.undo)") - place) <= 2
    told.locator("button").click()
    assert len(cards(page)) == len(MANY) - (0 if name == "top" else 2)
    assert words in cards(page)[10:13]
    assert before[10] == words
    assert page.evaluate("document.activeElement.closest('.card').textContent").strip().find(words) >= 0
    expect(page.locator("#rest > :empty")).to_be_hidden()


def test_a_question_that_moves_has_the_others_not_styled_anew(
    page: Page, browser: Browser, shared_server: Server
) -> None:
    """A rule for `* + *` would have every card of the list styled whenever one moves."""
    seeded(page, shared_server, {"now/one": {**LIST, "items": MANY}})
    page.evaluate("location.hash = 'order'")
    button = page.locator("#rest [data-part=down]").nth(10)
    button.hover()
    every = page.locator("#rest *").count()
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    button.click()
    expect(page.locator("#rest .undo")).to_be_visible()
    events = json.loads(browser.stop_tracing())["traceEvents"]
    styled = [one["args"]["elementCount"] for one in events if "elementCount" in one.get("args", {})]
    assert 0 < max(styled) < every / 2


def test_what_was_done_with_the_last_question_is_in_sight(questions: Page) -> None:
    tick(questions, 1)
    go_on(questions)
    questions.locator("#rest [data-part=top]").click()
    expect(questions.locator("#rest .undo button")).to_be_focused()
    questions.locator("#top [data-part=remove]").click()
    expect(questions.locator("#top .undo button")).to_be_focused()
    questions.keyboard.press("Enter")
    expect(questions.locator("#top .card")).to_have_count(1)


def top_of(page: Page, selector: str) -> float:
    return float(page.evaluate("(one) => document.querySelector(one).getBoundingClientRect().top", selector))


@pytest.mark.parametrize("width", list(FIRST_EDITION))
def test_eighteen_questions_take_half_the_height_they_once_took(page: Page, shared_server: Server, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    seeded(page, shared_server, {"now/one": {**LIST, "items": MANY[:18]}})
    page.evaluate("location.hash = 'order'")
    expect(page.locator("#rest .card")).to_have_count(18)
    assert page.locator("#order").evaluate("(one) => one.offsetHeight") <= FIRST_EDITION[width] / 2
    small = (
        "[...document.querySelectorAll('#order button')].filter((one) => one.offsetHeight < 44 || one.offsetWidth < 44)"
    )
    assert page.evaluate(f"{small}.length") == 0
