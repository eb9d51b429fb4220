"""What is done before the page is ready, twice, or while the browser fails without a reason: no word is lost by it."""

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.list_modules import link_of
from tests.browser.list_page import add_own, new_list, opened, pick, ready, saved, tick, wipe
from tests.browser.print_helpers import ready_made
from tests.browser.server import Server
from tests.browser.storage import FULL, LIST, PUT_ROWS, copy_of, seeded
from tests.wording import say

ABORTED = """
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    if (window.full) Promise.resolve().then(() => this.transaction.abort()).catch(() => {});
    return request;
  };
"""
"""As in WebKit where the disk is full when a transaction ends: it was not done, and its error is null."""
TOUCHED = """
addEventListener("DOMContentLoaded", () => {
  new MutationObserver(() => {
    scrollTo(0, 0);
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  }).observe(document.getElementById("received"), { attributeFilter: ["hidden"] });
});
"""
"""A finger comes down at the top of the page before the frame after that in which a list comes into sight."""
FRAMES_LATER = """new Promise((later) => {
  let left = 15;
  const next = () => (left-- ? requestAnimationFrame(next) : later(scrollY));
  next();
})"""
CARDS = {"schema": 1, "id": "cards", "call": {"treatment": "kuur 2"}, "talk": {}}
TEXT = "Mag ik naar Canada?"


def test_nothing_can_be_written_before_the_list_is_there_and_lost(page: Page, shared_server: Server) -> None:
    late: list[Route] = []
    page.route("**/questions.json", lambda route: late.append(route))
    page.goto(f"{shared_server.url}/nl/questions/")
    expect(page.locator(".choose")).to_be_visible()
    # Longer than the page waits with showing its questions.
    page.wait_for_timeout(2500)
    for field in ("#own-text", "#own-add", "#start", "#lists > summary", "#reasons"):
        expect(page.locator(field)).to_be_hidden()
    label = pick(page, 1).locator("label").first
    label.scroll_into_view_if_needed()
    place = label.bounding_box()
    assert place
    assert page.evaluate("innerHeight") > place["y"] + 20 > 0
    page.mouse.click(place["x"] + 20, place["y"] + 20)
    expect(pick(page, 1).locator("input")).not_to_be_checked()
    late[0].continue_()
    ready(page)
    tick(page, 1)
    add_own(page, TEXT)
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=2))


def test_what_the_browser_gave_up_without_a_reason_is_not_called_saved(
    context: BrowserContext, shared_server: Server
) -> None:
    context.add_init_script(ABORTED)
    page = opened(context.new_page(), shared_server)
    tick(page, 1)
    saved(page)
    page.evaluate("window.full = true")
    tick(page, 4)
    expect(page.locator("#trouble")).to_contain_text(say("nl", "saving.memory"))
    page.evaluate("window.full = false")
    tick(page, 6)
    saved(page)
    page.reload()
    ready(page)
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=3))


def test_each_list_that_was_deleted_has_its_own_way_back(page: Page, shared_server: Server) -> None:
    """A second tap meets the list that came in hand after the first."""
    opened(page, shared_server)
    for already, number in enumerate((1, 4, 6)):
        new_list(page)
        expect(page.locator("#list-names li")).to_have_count(already + 1)
        expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
        page.locator("#lists [name=name]").fill(f"Lijst {number}")
        tick(page, number)
    for left in (2, 1):
        page.locator("#list-delete").click()
        expect(page.locator("#list-names li")).to_have_count(left)
    for name in ("Lijst 6", "Lijst 4"):
        page.locator("#lists .undo", has_text=name).locator("button").click()
        expect(page.locator("#lists [name=name]")).to_have_value(name)
    expect(page.locator("#list-names li")).to_have_count(3)
    expect(page.locator("#lists .undo")).to_have_count(0)


def test_full_storage_in_the_way_of_undoing_a_wipe_is_said(context: BrowserContext, shared_server: Server) -> None:
    """The way back stays, for when there is room again."""
    context.add_init_script(FULL)
    page = opened(context.new_page(), shared_server)
    tick(page, 1)
    saved(page)
    wipe(page)
    page.evaluate("window.full = true")
    page.locator("#keep .undo button").click()
    expect(page.locator("#keep .undo").first).to_contain_text(say("nl", "error.storage-full"))
    expect(page.locator("#announce")).to_have_text(say("nl", "error.storage-full"))
    page.evaluate("window.full = false")
    page.locator("#keep .undo button").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=1))
    expect(page.locator("#announce")).to_have_text(say("nl", "list.undone"))


def test_a_copy_of_cards_only_brings_the_cards_and_leaves_the_list_in_hand(page: Page, shared_server: Server) -> None:
    seeded(page, shared_server, {"now/one": LIST})
    empty = {**LIST, "id": "other", "items": [], "changed": 0}
    for sentence in (say("nl", "share.cards-done"), say("nl", "saving.restored-none")):
        page.set_input_files("#received-file", copy_of(empty, cards=CARDS))
        page.click("#received-add")
        expect(page.locator("#title + .undo")).to_contain_text(sentence)
        expect(page.locator("#own-list")).to_contain_text("Hoe lang?")
        expect(page.locator("[data-field=treatment]")).to_have_value("kuur 2")


def test_a_list_that_is_read_only_takes_no_answer_while_it_is_shown(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/about/")
    page.evaluate(f"async (value) => {{ {PUT_ROWS} }}", {"now/one": {**LIST, "schema": 2}})
    opened(page, shared_server)
    page.evaluate("location.hash = 'take'")
    page.locator("#show-start").click()
    expect(page.locator("#show-answer")).to_be_disabled()
    expect(page.locator("#show-both")).to_be_enabled()


def test_words_of_two_windows_in_one_own_question_both_stay(context: BrowserContext, shared_server: Server) -> None:
    one, other = (opened(context.new_page(), shared_server) for _ in range(2))
    one.locator("#own-text").press_sequentially("Mag ik naar")
    other.locator("#own-list [data-part=edit]").click()
    other.locator("#own-list textarea").press_sequentially(" Canada?")
    saved(one)
    one.wait_for_timeout(500)
    one.locator("#own-text").press_sequentially(" of")
    expect(other.locator("#own-list [data-part=question]")).to_contain_text("of")
    expect(other.locator("#own-list [data-part=question]")).to_contain_text("Canada?")


def test_page_stays_under_a_finger_that_comes_down_while_a_list_comes_into_sight(
    page: Page, shared_server: Server
) -> None:
    """Else it would lift from something else than it came down on, and the tap would be none."""
    link = link_of(page, shared_server, *ready_made(*range(1, 14)))
    page.set_viewport_size({"width": 320, "height": 568})
    for script, is_held in (("", True), (TOUCHED, False)):
        page.add_init_script(script)
        page.goto("about:blank")
        page.goto(link)
        expect(page.locator("#received-items li")).to_have_count(13)
        assert (page.evaluate(FRAMES_LATER) > 0) == is_held
