"""Questions that are no longer offered: every list, link and file that has them shows their words."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from netinfo.content.questions import QUESTIONS
from tests.addresses import codes
from tests.browser.list_modules import call, with_logic
from tests.browser.list_page import cards, opened, pick, ready, tick
from tests.browser.print_helpers import fill_sheet, list_in_hand, pages_of, pdf, ready_made, squeezed, with_list
from tests.browser.server import Server
from tests.wording import say

RETIRED = {question.no: key for key, question in QUESTIONS.items() if question.retired}
CLOSED = {no for no, key in RETIRED.items() if key.startswith("q.hard.")}
LISTED: dict[str, Any] = {"items": ready_made(4, *RETIRED), "top": 2}
STEPS = ("order", "answers")
LINES = "#received-items [data-part=question]"


def wordings(code: str) -> list[str]:
    """The words of the list, in its order."""
    return [say(code, key) for key in ("q.cancer.name", *RETIRED.values())]


def numbers(page: Page) -> list[int]:
    return [item["no"] for item in list_in_hand(page)["items"]]


def having(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words))


@pytest.mark.parametrize("code", codes())
def test_none_is_offered_or_begun_with(page: Page, shared_server: Server, code: str) -> None:
    opened(page, shared_server, code)
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    for no in RETIRED:
        expect(pick(page, no)).to_be_hidden()
    page.locator("#start").click()
    assert not RETIRED.keys() & set(numbers(page))
    assert page.locator(".group .pick:visible").count() == len(QUESTIONS) - len(RETIRED)


@pytest.mark.parametrize("code", codes())
def test_a_stored_list_shows_them_in_every_step_and_on_paper(page: Page, shared_server: Server, code: str) -> None:
    with_list(page, shared_server, code, **LISTED)
    for step in STEPS:
        page.locator(f".steps a[href='#{step}']").click()
        expect(page.locator(f"#{step}")).to_be_visible()
        assert cards(page, step) == wordings(code)
    page.locator(".steps a[href='#take']").click()
    for sheet in ("doctor", "mine", "two", "one"):
        fill_sheet(page, sheet)
        paper = "".join(pages_of(pdf(page)))
        language = "nl" if sheet == "doctor" else code
        assert [words for words in wordings(language) if squeezed(words) not in paper] == [], sheet


@pytest.mark.parametrize("code", codes())
def test_they_can_be_presented_and_handed_over_as_text(page: Page, shared_server: Server, code: str) -> None:
    with_list(page, shared_server, code, **LISTED)
    page.click("#show-start")
    for words in wordings(code):
        expect(page.locator("#show-words")).to_have_text(words)
        page.click("#show-next")
    page.click("#show-stop")
    page.click("#share summary")
    open_ones = [words for no, words in zip((4, *RETIRED), wordings(code), strict=True) if no not in CLOSED]
    seen = page.locator("#share-seen")
    for words in open_ones:
        expect(seen).to_have_value(having(words))
    for no in CLOSED:
        expect(seen).not_to_have_value(having(say(code, RETIRED[no])))
    page.check("#with-hard")
    for no in CLOSED:
        expect(seen).to_have_value(having(say(code, RETIRED[no])))


@pytest.mark.parametrize("code", codes())
def test_a_link_brings_them_to_somebody_else(
    page: Page, shared_server: Server, context: BrowserContext, code: str
) -> None:
    fragment = call(with_logic(page, shared_server), "return logic.encode(value)", LISTED)
    receiver = context.new_page()
    receiver.goto(f"{shared_server.url}/{code}/questions/#{fragment}")
    expect(receiver.locator(LINES)).to_have_text(wordings(code))
    receiver.click("#received-add")
    receiver.wait_for_selector("#received", state="hidden")
    assert numbers(receiver) == [4, *RETIRED]


@pytest.mark.parametrize("code", codes())
def test_a_file_brings_them_to_another_device(page: Page, shared_server: Server, code: str) -> None:
    opened(page, shared_server, code)
    stored = {"schema": 1, "id": "old", "name": "", "date": "", "with": "", "where": "", "notNow": False, "changed": 1}
    copy = {"netinfo": "copy", "schema": 1, "made": "", "lists": [{**stored, **LISTED}]}
    page.evaluate("document.getElementById('open').open = true")
    body = json.dumps(copy).encode()
    page.set_input_files("#received-file", {"name": "copy.json", "mimeType": "application/json", "buffer": body})
    expect(page.locator(LINES)).to_have_text(wordings(code))
    page.click("#received-add")
    page.wait_for_selector("#received", state="hidden")
    assert numbers(page) == [4, *RETIRED]


@pytest.mark.parametrize("no", RETIRED)
def test_one_can_be_taken_off_put_back_and_is_then_gone_for_good(page: Page, shared_server: Server, no: int) -> None:
    with_list(page, shared_server, items=ready_made(4, no), top=0)
    page.locator(".steps a[href='#choose']").click()
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    one = pick(page, no)
    expect(one.locator("label").first).to_have_text(say("nl", RETIRED[no]))
    tick(page, no)
    expect(one).to_be_hidden()
    page.locator(".undo [data-part=undo]:visible").click()
    assert sorted(numbers(page)) == sorted([4, no])
    tick(page, no)
    assert numbers(page) == [4]
    page.reload()
    ready(page)
    expect(pick(page, no)).to_be_hidden()
