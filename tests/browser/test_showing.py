"""One question at a time on the screen: whole on any phone, with any words, however it is held."""

import pytest
from playwright.sync_api import Page, expect

from netinfo.content.questions import QUESTIONS
from tests.browser.measures import LUMINANCE, TOO_WIDE
from tests.browser.print_helpers import LONG, own, ready_made, with_list
from tests.browser.server import Server


def shown(page: Page, server: Server, language: str, *texts: str) -> Page:
    offered = (question.no for question in QUESTIONS.values() if not question.retired)
    items = [*own(*texts), *ready_made(*offered)]
    with_list(page, server, language, items=items)
    page.locator("#show-start").click()
    expect(page.locator("#show")).to_be_visible()
    return page


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("width", "size"), [(320, "3"), (320, ""), (390, "3")])
def test_no_question_is_wider_than_the_screen(
    page: Page, shared_server: Server, language: str, width: int, size: str
) -> None:
    """A8"""
    page.set_viewport_size({"width": width, "height": 640})
    shown(page, shared_server, language, "Donaudampfschifffahrt" * 10, "https://www.kanker.nl/" + "kankersoorten/" * 9)
    page.evaluate("(size) => { document.documentElement.dataset.size = size }", size)
    page.locator("#show-both").check()
    assert page.evaluate(TOO_WIDE) == []


def test_on_the_last_screen_the_button_that_does_nothing_can_still_be_read(page: Page, shared_server: Server) -> None:
    """A19"""
    with_list(page, shared_server, items=ready_made(1))
    page.locator("#show-start").click()
    page.locator("#show-next").click()
    expect(page.locator("#show-next")).to_have_attribute("aria-disabled", "true")
    dark, light = sorted(page.evaluate(LUMINANCE, style) for style in ("color", "backgroundColor"))
    assert (light + 0.05) / (dark + 0.05) >= 7


def test_on_a_phone_on_its_side_the_next_question_is_in_reach_and_begins_at_its_beginning(
    page: Page, shared_server: Server
) -> None:
    """A19"""
    page.set_viewport_size({"width": 740, "height": 360})
    shown(page, shared_server, "nl", LONG * 8)
    expect(page.locator("#show-next")).to_be_in_viewport(ratio=1)
    page.locator("#show").evaluate("(one) => one.scrollTo({ top: 9999, behavior: 'instant' })")
    assert page.locator("#show").evaluate("(one) => one.scrollTop") > 0
    page.locator("#show-next").click()
    assert page.locator("#show").evaluate("(one) => one.scrollTop") == 0
    expect(page.locator("#show-next")).to_be_in_viewport(ratio=1)


def test_words_keep_clear_of_the_notch(page: Page, shared_server: Server) -> None:
    """A19"""
    page.set_viewport_size({"width": 740, "height": 360})
    client = page.context.new_cdp_session(page)
    client.send("Emulation.setSafeAreaInsetsOverride", {"insets": {"left": 47, "right": 47}})
    shown(page, shared_server, "nl")
    box = page.locator("#show-words").bounding_box()
    assert box
    assert box["x"] >= 47
