"""What goes wrong is said where the reader looks, and nothing on the page says the opposite."""

import json

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from tests.browser.list_page import add_own, new_list, opened, tick
from tests.browser.print_helpers import own, ready_made, with_list
from tests.browser.server import Server, wait_until_saved
from tests.browser.storage import FULL, NO_STORAGE, ROWS
from tests.wording import say

FULL_FOR_QUESTIONS = FULL.replace("window.full", "window.full && given[0].items?.length")
SHEETS = ("doctor", "mine", "two", "one", "cards")


def asked_before_leaving(page: Page) -> list[str]:
    """The dialogs that come up while the page is left."""
    seen: list[str] = []

    def accept(dialog: Dialog) -> None:
        seen.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    page.goto("about:blank")
    return seen


def answer_last(page: Page) -> None:
    page.locator("#start").click()
    page.evaluate("location.hash = 'answers'")
    page.locator("#answer-list textarea").last.press_sequentially("Over drie weken")


@pytest.mark.parametrize("trouble", ["blocked", "full"])
def test_what_is_not_saved_says_so_wherever_the_reader_is(
    context: BrowserContext, shared_server: Server, trouble: str
) -> None:
    """A3"""
    context.add_init_script(NO_STORAGE if trouble == "blocked" else FULL)
    page = opened(context.new_page(), shared_server)
    wait_until_saved(page)
    if trouble == "blocked":
        expect(page.locator("#trouble")).to_be_in_viewport(ratio=1)
    page.evaluate("window.full = true")
    answer_last(page)
    expect(page.locator(".unsaved a")).to_be_in_viewport(ratio=1)
    expect(page.locator(".unsaved a")).to_have_text(say("nl", "saving.not"))
    expect(page.locator("#state")).to_be_hidden()
    expect(page.locator("#kept")).not_to_contain_text(say("nl", "saving.done"))
    page.locator(".unsaved a").click()
    expect(page.locator("#trouble")).to_be_in_viewport(ratio=1)
    expect(page.locator("#trouble")).to_be_focused()
    assert asked_before_leaving(page) == ["beforeunload"]


@pytest.mark.parametrize("saved", ["a card", "in another window", "another list"])
def test_words_that_found_no_room_are_not_called_saved_when_something_else_is(
    context: BrowserContext, shared_server: Server, saved: str
) -> None:
    context.add_init_script(FULL_FOR_QUESTIONS)
    page = opened(context.new_page(), shared_server)
    tick(page, 2)
    expect(page.locator("#kept")).to_contain_text(say("nl", "saving.done"))
    page.evaluate("window.full = true")
    add_own(page, "Mag ik naar Canada?")
    expect(page.locator("#trouble")).to_be_visible()
    if saved == "a card":
        page.evaluate("location.hash = 'cards'")
        page.locator("#cards [data-card=call][data-field=day]").fill("010 1234567")
    elif saved == "in another window":
        other = opened(context.new_page(), shared_server)
        tick(other, 3)
        expect(other.locator("#kept")).to_contain_text(say("nl", "saving.done"))
        expect(page.locator(".pick:has([value='3']) input")).to_be_checked()
    else:
        new_list(page)
        expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
    page.wait_for_timeout(300)
    expect(page.locator("#trouble")).to_be_visible()
    page.evaluate("window.full = false; location.hash = 'choose'")
    tick(page, 4)
    expect(page.locator("#trouble")).to_be_hidden()
    expect(page.locator("#kept")).to_contain_text(say("nl", "saving.done"))
    assert "Canada" in json.dumps(page.evaluate(f"async () => {{ {ROWS} }}"))
    assert asked_before_leaving(page) == []


def test_while_one_is_shown_at_a_time_it_is_said_there(context: BrowserContext, shared_server: Server) -> None:
    context.add_init_script(NO_STORAGE)
    page = opened(context.new_page(), shared_server)
    tick(page, 1)
    page.evaluate("location.hash = 'take'")
    page.locator("#show-start").click()
    expect(page.locator("#show .unsaved")).to_be_in_viewport(ratio=1)


def test_what_is_saved_again_says_nothing_and_the_page_is_left_freely(
    context: BrowserContext, shared_server: Server
) -> None:
    context.add_init_script(FULL)
    page = opened(context.new_page(), shared_server)
    page.evaluate("window.full = true")
    tick(page, 1)
    expect(page.locator(".unsaved a")).to_be_visible()
    page.evaluate("window.full = false")
    tick(page, 2)
    for selector in (".unsaved a", "#trouble"):
        expect(page.locator(selector)).to_be_hidden()
    expect(page.locator("#kept")).to_contain_text(say("nl", "saving.done"))
    assert asked_before_leaving(page) == []


def test_an_empty_list_is_left_freely_where_nothing_can_be_saved(
    context: BrowserContext, shared_server: Server
) -> None:
    context.add_init_script(NO_STORAGE)
    page = opened(context.new_page(), shared_server)
    page.locator("#title").click()
    assert asked_before_leaving(page) == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_that_printing_does_not_start_is_said_where_the_reader_pressed(
    page: Page, shared_server: Server, sheet: str
) -> None:
    """A17"""
    with_list(page, shared_server, items=ready_made(1, 4))
    page.evaluate("() => { window.print = () => {}; }")
    page.locator(f"[data-sheet=t-sheet-{sheet}]").click()
    expect(page.locator("#print-help")).to_be_in_viewport(ratio=1)
    bar = page.locator("#step-bar").bounding_box()
    line = page.locator("#print-help").bounding_box()
    assert bar
    assert line
    assert line["y"] + line["height"] <= bar["y"]


def test_that_the_cards_do_not_print_is_said_without_a_list_too(questions: Page) -> None:
    questions.evaluate("() => { window.print = () => {}; location.hash = 'take'; }")
    questions.locator("[data-sheet=t-sheet-cards]").click()
    expect(questions.locator("#print-help")).to_be_in_viewport(ratio=1)


def test_that_a_list_is_too_long_for_a_code_is_said_where_the_reader_pressed(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=own("".join(map(chr, range(0x4E00, 0x4E00 + 290)))))
    page.check("#paper-qr")
    page.locator("[data-sheet=t-sheet-doctor]").click()
    expect(page.locator("[data-sheet=t-sheet-doctor] + #qr-help")).to_be_in_viewport(ratio=1)


def test_a_button_that_adds_nothing_says_why(questions: Page) -> None:
    """A19"""
    questions.locator("#own-add").click()
    expect(questions.locator(".own .undo")).to_contain_text(say("nl", "list.own-empty"))
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.own-empty"))
    add_own(questions, "Mag ik naar Canada?")
    expect(questions.locator("#own-list")).to_contain_text("Canada")


def test_a_code_is_seen_whole_and_said_and_the_buttons_come_before_what_goes_along(
    page: Page, shared_server: Server
) -> None:
    """B5"""
    with_list(page, shared_server, items=ready_made(*range(1, 61)), top=0, date="2027-01-05")
    page.locator("#share > summary").click()
    expect(page.locator("#share-seen")).not_to_have_value("")
    page.locator("[data-share=qr]").click()
    expect(page.locator("#announce")).to_have_text(say("nl", "share.qr-how"))
    code, bar = page.locator("#share-qr svg").bounding_box(), page.locator("#step-bar").bounding_box()
    assert code
    assert bar
    assert code["y"] >= 0
    assert code["y"] + code["height"] <= bar["y"]
    page.locator("[data-share=file]").scroll_into_view_if_needed()
    expect(page.locator("[data-share=copy]")).to_be_in_viewport()
