"""The question list where things meet: windows, versions, full lists and storage that refuses."""

import re
from contextlib import nullcontext
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from netinfo.content.dates import TEXT_DATE
from tests.browser.list_modules import link_of
from tests.browser.list_page import add_own, new_list, opened, pick, ready, saved, tick, wipe
from tests.browser.print_helpers import own, pasted, ready_made, with_list
from tests.browser.server import Server, wait_until_saved
from tests.browser.storage import LIST, copy_of, seeded
from tests.wording import editions, say

REFUSING = """
  navigator.canShare = () => true;
  navigator.share = async () => { throw new DOMException("no", window.refusal); };
"""
FULL_NOW = "IDBObjectStore.prototype.put = () => { throw new DOMException('no space', 'QuotaExceededError'); };"
NO_DELETE = "IDBObjectStore.prototype.delete = () => { throw new DOMException('no', 'InvalidStateError'); };"

LATE = """
  Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
    set(done) {
      this.addEventListener("complete", () => setTimeout(done, 400));
    },
  });
  window.heard = 0;
  new MutationObserver(() => {
    if (document.getElementById("announce").textContent === ofAnother) window.heard += 1;
  }).observe(document.getElementById("announce"), { childList: true });
"""
"""Reading and writing take long, in their order, so that something is written while it is read; and what was said of
another window is counted."""


def test_a_shared_address_never_leads_to_another_site(page: Page, shared_server: Server) -> None:
    gone: list[str] = []
    page.on("request", lambda request: gone.append(request.url))
    page.goto(f"{shared_server.url}//evil.example/nl/questions/%23v1.x")
    page.wait_for_timeout(300)
    assert [url for url in gone if not url.startswith(shared_server.url)] == []


def test_what_was_unticked_or_half_typed_stays_with_its_list(questions: Page) -> None:
    tick(questions, 1, 2)
    pick(questions, 1).locator("[data-part=edit]").click()
    pick(questions, 1).locator("textarea").fill("Alleen van mij")
    for leave in (new_list, wipe):
        tick(questions, 1)
        questions.locator("#own-text").fill("Half")
        leave(questions)
        expect(questions.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
        expect(questions.locator("#own-text")).to_have_value("")
        expect(pick(questions, 1).locator("[data-part=more]")).to_have_count(0)
        tick(questions, 1)
        expect(pick(questions, 1).locator("label").first).to_have_text(say("nl", "q.first.choices"))


def test_a_list_that_is_opened_keeps_the_same_words_twice(page: Page, shared_server: Server) -> None:
    items = [{**own("Wat nu?", answer=told)[0], "id": told} for told in ("ja", "nee")]
    seeded(page, shared_server, {"now/one": {**LIST, "items": items}, "now/two": {**LIST, "id": "two", "changed": 2}})
    page.locator("#lists > summary").click()
    page.locator("#list-names [aria-current=false]").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=2))
    page.evaluate("location.hash = 'answers'")
    expect(page.locator("#answer-list textarea")).to_have_count(2)
    answers = page.locator("#answer-list textarea").evaluate_all("(all) => all.map((one) => one.value)")
    assert answers == ["ja", "nee"]


@pytest.mark.parametrize(("refusal", "downloads"), [("NotAllowedError", 1), ("AbortError", 0)])
def test_a_file_that_may_not_be_shared_is_downloaded(
    page: Page, shared_server: Server, refusal: str, downloads: int
) -> None:
    page.add_init_script(REFUSING)
    with_list(page, shared_server, items=ready_made(1), date="2027-01-05")
    got: list[Any] = []
    page.on("download", lambda download: got.append(download))
    page.evaluate("(name) => { window.refusal = name }", refusal)
    page.click("#share summary")
    page.wait_for_selector("#share-seen:not(:empty), [data-share=calendar]:not([hidden])")
    with page.expect_download() if downloads else nullcontext():
        page.click("[data-share=file]")
        page.wait_for_timeout(500)
    assert len(got) == downloads
    with page.expect_download():
        page.click("[data-share=calendar]")
    assert len(got) == downloads + 1


def test_a_copy_that_cannot_be_made_says_so(questions: Page) -> None:
    tick(questions, 1)
    questions.evaluate("() => { window.Blob = class { constructor() { throw new RangeError('memory'); } }; }")
    questions.locator("#keep > summary").click()
    questions.locator("#file-save").click()
    expect(questions.locator("#keep .undo")).to_contain_text(say("nl", "error.file-not-made"))
    expect(questions.locator("#keep")).not_to_contain_text(say("nl", "share.too-long"))


@pytest.mark.parametrize("newer", [True, False], ids=["newer", "full"])
def test_what_cannot_be_added_stays_where_it_is(page: Page, shared_server: Server, newer: bool) -> None:
    link = link_of(page, shared_server, *ready_made(4))
    seeded(page, shared_server, {"now/one": {**LIST, "schema": 2 if newer else 1}})
    page.goto(link)
    page.wait_for_selector("#received", state="visible")
    page.evaluate(f"() => {{ {FULL_NOW} }}")
    page.click("#received-add")
    trouble = say("nl", "error.storage-newer" if newer else "error.storage-full")
    expect(page.locator("#received-trouble")).to_have_text(trouble)
    expect(page.locator("#received")).to_be_visible()
    assert page.url == link


def test_what_cannot_be_deleted_says_so(questions: Page) -> None:
    tick(questions, 1)
    saved(questions)
    questions.evaluate(f"() => {{ {NO_DELETE} }}")
    wipe(questions)
    expect(questions.locator("#keep .undo")).to_contain_text(say("nl", "error.not-deleted"))
    questions.locator("#lists > summary").click()
    questions.locator("#list-delete").click()
    expect(questions.locator("#lists .undo")).to_contain_text(say("nl", "error.not-deleted"))
    expect(questions.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=1))


def test_an_answer_in_show_mode_stays_with_its_question(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=ready_made(1, 2, 3), top=0)
    page.click("#show-start")
    page.click("#show summary")
    field = page.locator("#show-answer")
    field.fill("een")
    other = opened(page.context.new_page(), shared_server)
    tick(other, 1)
    expect(page.locator("#show-place")).to_have_text(say("nl", "show.place", n=1, m=2))
    expect(field).to_have_value("")
    field.press_sequentially("twee")
    other.goto(f"{shared_server.url}/nl/questions/#order")
    other.locator("#rest [data-part=down]").first.click()
    expect(page.locator("#show-place")).to_have_text(say("nl", "show.place", n=2, m=2))
    page.keyboard.type("!")
    other.evaluate("location.hash = 'answers'")
    expect(other.locator("#answer-list textarea").last).to_have_value("twee!")


def test_fields_have_bounds_and_a_refused_change_is_called_that(page: Page, shared_server: Server) -> None:
    opened(page, shared_server)
    fields = page.locator("#cards :is(textarea, input:not([type=checkbox], [type=radio]))")
    assert set(fields.evaluate_all("(all) => all.map((one) => one.maxLength)")) == {10_000}
    assert page.locator("#lists [name=date]").get_attribute("max") == "9999-12-31"
    tick(page, 1)
    saved(page)
    page.locator("#lists [name=date]").evaluate(
        "(field) => { field.value = '20262-11-26'; field.dispatchEvent(new Event('input')); }"
    )
    expect(page.locator("#trouble")).to_contain_text(say("nl", "error.storage-unsaved"))


def test_what_was_added_is_said_to_the_eye_and_a_file_opens_twice(page: Page, shared_server: Server) -> None:
    page.goto(link_of(page, shared_server, *ready_made(4)))
    ready(page)
    page.click("#received-add")
    expect(page.locator("#title + .undo p")).to_have_text(say("nl", "share.receive-done"))
    for sentence in (say("nl", "saving.restored", n=1), say("nl", "saving.restored-none")):
        page.set_input_files("#received-file", copy_of(LIST))
        assert page.input_value("#received-file") == ""
        page.click("#received-add")
        expect(page.locator("#title + .undo")).to_contain_text(sentence)
    expect(page.locator("#own-list")).to_contain_text("Hoe lang?")


def test_the_link_is_whole_while_the_next_one_is_made(page: Page, shared_server: Server) -> None:
    page.context.grant_permissions(["clipboard-write"])
    with_list(page, shared_server, items=own("Wat nu?", answer="ja"))
    page.click("#share summary")
    expect(page.locator("#share-seen")).not_to_have_value("")
    page.evaluate(
        """() => {
          document.getElementById("with-answers").click();
          document.querySelector("[data-share=copy]").click();
        }"""
    )
    expect(page.locator("#share-told")).to_be_visible()
    assert "?shared#v2" in pasted(page)


def test_what_is_taken_off_goes_along_no_more_however_quickly_it_is_sent(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=own(*(f"Mag ik reizen? {n}" for n in range(60)), answer="Ja."))
    page.click("#share summary")
    page.check("#with-answers")
    expect(page.locator("#share-seen")).to_have_value(re.compile("Ja[.]"))
    with page.expect_download() as download:
        page.evaluate(
            """() => {
              document.getElementById("with-answers").click();
              document.querySelector("[data-share=file]").click();
            }"""
        )
    sent = download.value.path().read_text()
    assert "Mag ik reizen? 59" in sent
    assert "Ja." not in sent


def test_english_dates_are_those_of_europe(page: Page, shared_server: Server) -> None:
    seeded(page, shared_server, {"now/one": {**LIST, "date": "2026-11-26"}}, "en")
    expect(page.locator("#list-names [data-part=name]")).to_have_text("26 November 2026")
    wait_until_saved(page)
    written = editions()["en"].day(TEXT_DATE)
    assert "," not in written
    expect(page.locator("#state")).to_contain_text(say("en", "status.saved", date=written))


def test_the_list_in_hand_is_the_same_after_everything_came_back(page: Page, shared_server: Server) -> None:
    lists = {
        f"now/{id_}": {**LIST, "id": id_, "name": id_, "changed": changed} for id_, changed in (("a", 1), ("b", 2))
    }
    seeded(page, shared_server, lists)
    expect(page.locator("#lists [name=name]")).to_have_value("b")
    wipe(page)
    page.locator("#keep .undo button").click()
    expect(page.locator("#lists [name=name]")).to_have_value("b")


def test_what_the_browser_did_not_promise_is_said_on_later_visits(
    context: BrowserContext, shared_server: Server
) -> None:
    context.add_init_script("navigator.storage.persisted = navigator.storage.persist = async () => false;")
    page = opened(context.new_page(), shared_server)
    tick(page, 1)
    saved(page)
    page.reload()
    ready(page)
    page.locator("#keep > summary").click()
    expect(page.locator("#unpromised")).to_be_visible()


def test_cards_of_a_newer_version_do_not_lock_the_lists(page: Page, shared_server: Server) -> None:
    cards = {"schema": 2, "id": "cards", "call": {"day": "1"}, "talk": {}}
    seeded(page, shared_server, {"now/cards": cards, "now/one": LIST})
    page.evaluate("location.hash = 'take'")
    page.locator("#cards summary").click()
    expect(page.locator("#call-day")).to_be_disabled()
    expect(page.locator("#cards-newer")).to_be_visible()
    page.evaluate("location.hash = 'choose'")
    add_own(page, "Mag het?")
    expect(page.locator("#kept")).to_have_text(f"{say('nl', 'list.chosen', n=2)}. {say('nl', 'saving.done')}.")


def test_a_window_is_told_once_of_another_and_reads_nothing_old(context: BrowserContext, shared_server: Server) -> None:
    one, other = (opened(context.new_page(), shared_server) for _ in range(2))
    other.evaluate(f"(ofAnother) => {{ {LATE} }}", say("nl", "saving.other-tab"))
    for number in (1, 2):
        tick(one, number)
        expect(pick(other, number).locator("input")).to_be_checked()
        other.wait_for_timeout(1000)
    assert other.evaluate("heard") == 1
    tick(one, 3)
    other.wait_for_timeout(500)
    tick(other, 4)
    other.wait_for_timeout(2000)
    expect(pick(other, 4).locator("input")).to_be_checked()
    expect(other.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=4))


def test_a_broken_link_leaves_the_address_and_its_sentence_stays(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/questions/#v1.AAAA")
    expect(page.locator("#received-trouble")).to_contain_text(say("nl", "error.link-incomplete"))
    assert page.url == f"{shared_server.url}/nl/questions/"
    expect(page.locator("#received-trouble")).to_be_visible()
