"""A list of a hundred questions: there is no room for more, and nothing that was typed is lost."""

from playwright.sync_api import Page, expect

from tests.browser.list_modules import call, give_logic
from tests.browser.list_page import comes_to_stay, scroll, tick
from tests.browser.print_helpers import own, ready_made
from tests.browser.server import Server
from tests.browser.storage import LIST, seeded
from tests.wording import say

TOP = "([step, nth]) => Math.round(document.querySelectorAll(`#${step} .card`)[nth].getBoundingClientRect().top)"


def full(page: Page, server: Server) -> Page:
    return seeded(page, server, {"now/one": {**LIST, "items": own(*(f"{n}?" for n in range(100)))}})


def test_a_list_that_is_full_says_so_to_the_eye(page: Page, shared_server: Server) -> None:
    """A19"""
    full(page, shared_server)
    tick(page, 1)
    expect(page.locator(".undo", has_text=say("nl", "list.full", n=100))).to_be_visible()
    expect(page.locator(".undo")).to_have_count(1)
    page.locator("#own-text").fill("Nog een?")
    expect(page.locator(".own .undo", has_text=say("nl", "list.full", n=100))).to_be_visible()
    page.locator("#own-add").click()
    expect(page.locator("#own-text")).to_have_value("Nog een?")


def test_what_found_no_room_waits_in_its_field_until_there_is_some(page: Page, shared_server: Server) -> None:
    full(page, shared_server)
    page.locator("#own-text").fill("Nog een?")
    page.evaluate("location.hash = 'order'")
    expect(page.locator("#order")).to_be_visible()
    page.evaluate("location.hash = 'choose'")
    expect(page.locator("#own-text")).to_have_value("Nog een?")
    page.locator("#own-list [data-part=remove]").first.click()
    page.locator("#own-add").click()
    expect(page.locator("#own-text")).to_have_value("")
    expect(page.locator("#own-list")).to_contain_text("Nog een?")


def test_a_new_version_does_not_take_words_that_found_no_room(page: Page, shared_server: Server) -> None:
    full(page, shared_server)
    page.locator("#own-text").fill("Nog een?")
    refused = """async () => {
      const detail = [];
      dispatchEvent(new CustomEvent("netinfo:reload", { detail }));
      return Promise.all(detail).then(() => false, () => true);
    }"""
    assert page.evaluate(refused)
    page.locator("#own-text").fill("")
    assert not page.evaluate(refused)


def test_of_a_received_list_the_rest_goes_on_a_second_one(page: Page, shared_server: Server) -> None:
    full(page, shared_server)
    link = call(give_logic(page), "return logic.encode(value)", {"items": ready_made(1, 4), "top": 0})
    page.evaluate("(link) => { location.hash = link; }", link)
    page.locator("#received-add").click()
    expect(page.locator("#title + .undo")).to_contain_text(say("nl", "share.receive-rest"))
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=100))
    page.locator("#lists > summary").click()
    page.locator("#list-names [aria-current=false]").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=2))


def test_a_long_list_is_drawn_in_turns_and_a_reload_finds_the_very_question(page: Page, shared_server: Server) -> None:
    full(page, shared_server)
    at_first = """() => new Promise((done) => {
      addEventListener("hashchange", () => done(document.querySelectorAll("#answers .card").length), { once: true });
      location.hash = "answers";
    })"""
    assert 5 < page.evaluate(at_first) < 50
    expect(page.locator("#answers .card")).to_have_count(100)
    for step, nth in (("answers", 70), ("order", 85)):
        page.evaluate("(step) => { location.hash = step }", step)
        expect(page.locator(f"#{step} .card")).to_have_count(100)
        scroll(page, "([step, nth]) => document.querySelectorAll(`#${step} .card`)[nth].scrollIntoView()", [step, nth])
        top = page.evaluate(TOP, [step, nth])
        assert -50 < top < 100
        page.reload()
        expect(page.locator(f"#{step} .card")).to_have_count(100)
        comes_to_stay(page, TOP, top, [step, nth])
