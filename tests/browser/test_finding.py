"""One field finds words, questions and parts of the text: the right one first, also offline, and says how many."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from netinfo.content.questions import QUESTIONS
from tests.browser.checkers import axe
from tests.browser.list_page import opened
from tests.browser.print_helpers import ready_made, with_list
from tests.browser.server import Server, wait_until_saved
from tests.wording import say

FIRST = {
    "nl": {
        "metastase": "w.metastasis.term",
        "Uitzaaiingen": "w.metastasis.term",
        "uitgezaaid": "w.metastasis.term",
        "lymf": "w.lymph-vessel.term",
        "lymfe": "w.lymph-vessel.term",
        "klieren": "w.lymph-node.term",
        "chemo": "w.chemotherapy.term",
        "hoe snel": "q.time.start",
        "carcinoid": "w.carcinoid.term",
        "ki67": "w.ki-67.term",
        "genezing": "w.cure.term",
    },
    "en": {
        "cure": "w.cure.term",
        "metastases": "w.metastasis.term",
        "lymph node": "w.lymph-node.term",
        "chemo": "w.chemotherapy.term",
        "how soon": "q.time.start",
        "huisarts": "w.gp.term",
        "uitgezaaid": "w.metastasis.term",
        "small cell or large": "cell-types.title",
    },
}
ARABIC = "نقيلة"


def find(page: Page, wanted: str) -> Locator:
    """The results, once the pages are read."""
    page.locator("#find input").fill(wanted)
    expect(page.locator("#find p")).not_to_have_text("")
    return page.locator("#find li a")


def names(page: Page, wanted: str) -> list[str]:
    return find(page, wanted).all_text_contents()


@pytest.mark.parametrize("code", FIRST)
def test_the_right_one_stands_first(page: Page, shared_server: Server, code: str) -> None:
    page.goto(f"{shared_server.url}/{code}/words/")
    first = {wanted: (names(page, wanted) or [""])[0].rpartition(" (")[0] for wanted in FIRST[code]}
    assert first == {wanted: say(code, key) for wanted, key in FIRST[code].items()}


def test_whatever_is_asked_ends_well_and_is_said(page: Page, shared_server: Server) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{shared_server.url}/nl/words/")
    said, field = page.locator("#find p"), page.locator("#find input")
    assert said.get_attribute("role") == "status"
    for wanted, key in (("%", "find.letters"), (ARABIC, "find.none"), ("z" * 10_000, "find.none")):
        assert names(page, wanted) == []
        expect(said).to_have_text(say("nl", key))
    count = find(page, "lymf").count()
    expect(said).to_have_text(say("nl", "find.found", n=count))
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    # The keyboard goes from the field to the best and on to its place.
    field.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("#lymph-vessel")).to_be_in_viewport()
    field.fill("")
    expect(said).to_have_text("")
    expect(page.locator("#find li")).to_have_count(0)


def test_hard_subjects_are_found_as_one_that_opens_by_choice(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/words/")
    assert not {say("nl", key) for key in QUESTIONS if key.startswith("q.hard.")} & {
        name.rpartition(" (")[0] for name in names(page, "tijd")
    }
    find(page, "euthanasie").first.click()
    page.wait_for_url("**/nl/questions/#hard")
    expect(page.locator("[id='q.hard.euthanasia']")).to_be_visible()


def test_a_question_that_is_no_longer_offered_is_found_by_who_has_it(page: Page, shared_server: Server) -> None:
    retired = QUESTIONS["q.cancer.tissue"]
    words = say("nl", retired.id)
    opened(page, shared_server)
    assert [name for name in names(page, words) if words in name] == []
    with_list(page, shared_server, items=ready_made(retired.no))
    expect(page.locator("#find")).to_be_hidden()
    page.locator(".steps a[href='#choose']").click()
    find(page, words).first.click()
    expect(page.locator(f"[id='{retired.id}']")).to_be_focused()


def test_everything_is_found_with_the_server_stopped(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    page.goto(f"{server.url}/nl/report/")
    find(page, say("nl", "q.time.start")).first.click()
    page.wait_for_url("**/nl/questions/#q.time.start")


def test_a_page_that_could_not_be_read_is_read_when_the_field_is_used_again(
    browser: Browser, shared_server: Server
) -> None:
    asked = say("nl", "q.time.start")
    page = browser.new_page(service_workers="block")
    page.route("**/nl/questions/", lambda route: route.fulfill(status=502, body=f"<section class=flow><h2>{asked}"))
    page.goto(f"{shared_server.url}/nl/words/")
    assert [name for name in names(page, asked) if asked in name] == []
    page.unroute("**/nl/questions/")
    page.locator("#find input").blur()
    page.locator("#find input").focus()
    expect(find(page, asked).first).to_contain_text(asked)
    page.close()
