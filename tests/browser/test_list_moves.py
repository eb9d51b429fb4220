"""Up and down by tapping: whoever taps on in one place goes on moving the same question."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.list_page import cards
from tests.browser.print_helpers import ready_made
from tests.browser.server import Server
from tests.browser.storage import LIST, seeded

MANY = ready_made(*range(1, 23))


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
