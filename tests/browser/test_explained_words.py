"""An explained word is understood where it stands: by tap, keyboard and screen reader, also without internet."""

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from netinfo.site.words import alphabetical
from tests.browser.checkers import axe
from tests.browser.print_helpers import pages_of, pdf, squeezed
from tests.browser.server import Server, wait_until_saved
from tests.wording import editions, say

MOST_PAGES = 10
"""Sheets of A4 for the leaflet with its words."""
WIDTHS = (320, 390)


def word(page: Page, key: str) -> Locator:
    return page.locator(f"main a.word[href$='#{key}']").first


def place(page: Page) -> int:
    return int(page.evaluate("Math.round(scrollY)"))


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("width", WIDTHS)
def test_word_opens_in_place_and_nothing_moves(page: Page, shared_server: Server, code: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(f"{shared_server.url}/{code}/")
    link = word(page, "metastasis")
    link.scroll_into_view_if_needed()
    before = place(page)
    link.click()
    dialog = page.locator("#explained")
    expect(dialog).to_be_visible()
    expect(dialog.locator("h2")).to_have_text(say(code, "w.metastasis.term"))
    expect(dialog.locator("p")).to_have_text(say(code, "w.metastasis.text"))
    assert axe(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(link).to_be_focused()
    assert place(page) == before
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_keyboard_opens_reads_on_and_closes(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    word(page, "net").focus()
    page.keyboard.press("Enter")
    dialog = page.locator("#explained")
    expect(dialog.locator("h2")).to_be_focused()
    page.keyboard.press("Tab")
    expect(dialog.locator("button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    word(page, "net").click()
    dialog.locator("a").click()
    page.wait_for_url("**/nl/words/#net")


def test_tap_beside_it_closes_it(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    word(page, "nec").click()
    expect(page.locator("#explained")).to_be_visible()
    page.mouse.click(5, 5)
    expect(page.locator("#explained")).to_be_hidden()


def test_words_are_explained_with_the_server_stopped(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    page.goto(f"{server.url}/nl/report/")
    word(page, "ki-67").click()
    expect(page.locator("#explained p")).to_have_text(say("nl", "w.ki-67.text"))


@pytest.mark.browser_context_args(service_workers="block")
def test_without_the_words_the_link_leads_to_their_page(page: Page, shared_server: Server) -> None:
    page.route("**/words.json", lambda route: route.abort())
    page.goto(f"{shared_server.url}/nl/")
    word(page, "nec").click()
    page.wait_for_url("**/nl/words/#nec")


@pytest.mark.parametrize("code", ["nl", "en"])
def test_paper_ends_with_the_words_of_the_page_and_no_others(page: Page, shared_server: Server, code: str) -> None:
    for address in ("", "report/"):
        page.goto(f"{shared_server.url}/{code}/{address}")
        links = page.locator("section a.word").evaluate_all("(all) => all.map((one) => one.hash.slice(1))")
        expect(page.locator("dl.used > div")).to_have_count(len(set(links)))
        sheets = pages_of(pdf(page))
        assert len(sheets) <= MOST_PAGES
        whole, title = "".join(sheets), squeezed(say(code, "words.title"))
        end = whole[whole.rindex(title) :]
        words = alphabetical(editions()[code].glossary.values())
        rows = {word.id: squeezed(say(code, f"w.{word.id}.term") + say(code, f"w.{word.id}.text")) for word in words}
        explained = [key for key in rows if key in links]
        assert set(explained) == set(links)
        assert sorted((key for key in rows if rows[key] in end), key=lambda key: end.index(rows[key])) == explained
        assert squeezed(say(code, "words.elsewhere", page=say(code, "nav.words"))) not in whole


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_without_scripts_a_word_leads_to_its_place_and_back(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    assert squeezed(say("nl", "words.elsewhere", page=say("nl", "nav.words"))) in "".join(pages_of(pdf(page)))
    expect(page.locator("#find")).to_be_hidden()
    link = page.locator("#cure a.word").first
    place = page.url.partition("/nl/")[0] + str(link.get_attribute("href"))
    link.click()
    assert page.url == place
    target = page.locator(f"[id='{place.partition('#')[2]}']")
    expect(target).to_be_in_viewport()
    target.locator("a[href$='/nl/#cure']").click()
    expect(page.locator("#cure")).to_be_in_viewport()
    page.goto(f"{shared_server.url}/nl/words/")
    letters = page.locator("nav.letters")
    expect(page.locator("#find")).to_be_hidden()
    expect(letters.locator("li a:visible")).to_have_count(0)
    term = say("nl", "w.lymph-node.term")
    letters.get_by_text(term[0].upper(), exact=True).click()
    letters.get_by_text(term).click()
    expect(page.locator("#lymph-node")).to_be_in_viewport()


def test_the_way_back_stands_beside_the_word_and_leads_to_where_one_was(page: Page, shared_server: Server) -> None:
    """B2"""
    page.goto(f"{shared_server.url}/nl/report/")
    link = word(page, "ki-67")
    link.scroll_into_view_if_needed()
    before = link.bounding_box()
    assert before
    link.click()
    page.locator("#explained a").click()
    page.wait_for_url("**/nl/words/#ki-67")
    back = page.locator("#ki-67").get_by_role("link", name=say("nl", "words.back"))
    expect(back).to_be_in_viewport(ratio=1)
    # Also after another word was looked up there.
    page.evaluate("location.hash = 'nec'")
    back = page.locator("#nec").get_by_role("link", name=say("nl", "words.back"))
    back.click()
    page.wait_for_url("**/nl/report/#*")
    page.wait_for_load_state()
    page.wait_for_timeout(300)
    after = link.bounding_box()
    assert after
    assert abs(after["y"] - before["y"]) <= 2


@pytest.mark.browser_context_args(service_workers="block")
def test_two_quick_taps_open_the_explanation_once(page: Page, shared_server: Server) -> None:
    held: list[Route] = []
    page.route("**/words.json", lambda route: held.append(route))
    page.goto(f"{shared_server.url}/nl/")
    for _ in range(2):
        word(page, "nec").click()
    while not held:
        page.wait_for_timeout(50)
    held[0].continue_()
    expect(page.locator("#explained p")).to_have_text(say("nl", "w.nec.text"))
    page.wait_for_timeout(300)
    assert page.url == f"{shared_server.url}/nl/"
    page.keyboard.press("Escape")
    expect(page.locator("#explained")).to_be_hidden()
