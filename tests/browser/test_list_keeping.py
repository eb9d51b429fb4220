"""What a person wrote stays: through a killed browser, other windows, broken storage and second thoughts."""

import json
from collections.abc import Callable

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.list_page import add_own, cards, go_on, new_list, opened, pick, ready, saved, tick
from tests.browser.server import Server
from tests.browser.storage import FULL, LIST, NO_STORAGE, PUT_ROWS, kill
from tests.wording import say


def test_a_browser_killed_right_after_the_last_key_loses_nothing(
    profile: Callable[[], BrowserContext], shared_server: Server
) -> None:
    first = profile()
    page = opened(first.new_page(), shared_server)
    tick(page, 1, 4, 6, 13, 22, 29)
    for number, words in ((1, "Wat kan er nog?"), (4, "Hoe heet het?")):
        pick(page, number).locator("[data-part=edit]").click()
        pick(page, number).locator("textarea").fill(words)
    for own in ("Mag ik naar Canada?", "Mag mijn zus mee?"):
        add_own(page, own)
    page.locator("#own-text").fill("Kan ik blijven zingen?")
    go_on(page)
    for _ in range(3):
        page.locator("#rest [data-part=top]").last.click()
    page.locator("#rest [data-part=down]").first.click()
    expected = cards(page)
    page.goto(f"{page.url.split('#')[0]}#answers")
    page.locator("#answer-list [value=answered]").first.check()
    page.locator("#answer-list textarea").first.press_sequentially("Dat mag, zei hij")
    page.wait_for_timeout(1000)
    kill(first)
    page = opened(profile().new_page(), shared_server)
    go_on(page)
    assert cards(page) == expected
    assert page.locator("#top .card").count() == 3
    page.goto(f"{page.url.split('#')[0]}#answers")
    expect(page.locator("#answer-list textarea").first).to_have_value("Dat mag, zei hij")
    expect(page.locator("#answer-list [value=answered]").first).to_be_checked()


def test_two_windows_show_each_others_changes_but_never_under_the_cursor(
    context: BrowserContext, shared_server: Server
) -> None:
    one, other = (opened(context.new_page(), shared_server) for _ in range(2))
    tick(one, 1)
    expect(other.locator("[value='1']")).to_be_checked()
    expect(other.locator("#announce")).to_have_text(say("nl", "saving.other-tab"))
    for page in (one, other):
        page.goto(f"{page.url}#answers")
    field = one.locator("#answer-list textarea")
    field.press_sequentially("van mij")
    other.goto(f"{other.url.split('#')[0]}#choose")
    tick(other, 2)
    expect(one.locator("#answer-list .card")).to_have_count(2)
    expect(field.first).to_be_focused()
    one.keyboard.type(" en niet weg")
    expect(field.first).to_have_value("van mij en niet weg")
    saved(one)
    one.reload()
    ready(one)
    expect(field.first).to_have_value("van mij en niet weg")


def test_storage_that_throws_leaves_a_list_that_works_and_says_so(browser: Browser, shared_server: Server) -> None:
    context = browser.new_context()
    context.add_init_script(NO_STORAGE)
    page = opened(context.new_page(), shared_server)
    expect(page.locator("#trouble")).to_contain_text(say("nl", "saving.memory"))
    tick(page, 1, 2)
    expect(page.locator("#kept")).to_have_text(say("nl", "list.chosen", n=2))
    go_on(page)
    assert len(cards(page)) == 2
    context.close()


def test_two_windows_that_write_in_one_answer_keep_the_words_of_both(
    context: BrowserContext, shared_server: Server
) -> None:
    """A15"""
    one, other = (opened(context.new_page(), shared_server) for _ in range(2))
    tick(one, 1)
    expect(other.locator("[value='1']")).to_be_checked()
    fields = []
    for page in (one, other):
        page.evaluate("location.hash = 'answers'")
        fields.append(page.locator("#answer-list textarea"))
    fields[0].press_sequentially("van A ")
    expect(fields[1]).to_have_value("van A ")
    fields[1].press_sequentially("van B ")
    one.wait_for_timeout(300)
    fields[0].press_sequentially("nog A")
    other.wait_for_timeout(300)
    fields[1].press_sequentially("nog B")
    for page in (one, other):
        saved(page)
        page.locator("h1").focus()
    one.reload()
    ready(one)
    expect(fields[0]).to_have_value("van A nog A\nvan B nog B")
    for page in (one, other):
        page.evaluate("location.hash = 'choose'")
        pick(page, 1).locator("[data-part=edit]").click()
    for page, words in ((one, " van A"), (other, " van B"), (one, " nog A")):
        pick(page, 1).locator("textarea").press("Control+End")
        pick(page, 1).locator("textarea").press_sequentially(words)
        saved(page)
        page.wait_for_timeout(300)
    one.reload()
    ready(one)
    label = pick(one, 1).locator("label").first.text_content() or ""
    assert [words for words in (" van A nog A", " van B") if words not in label] == []


def test_a_full_device_keeps_the_words_on_the_screen_and_says_so(
    context: BrowserContext, shared_server: Server
) -> None:
    context.add_init_script(FULL)
    page = opened(context.new_page(), shared_server)
    tick(page, 1)
    saved(page)
    page.evaluate("window.full = true")
    add_own(page, "Mag ik naar Canada?")
    expect(page.locator("#trouble")).to_contain_text(say("nl", "error.storage-full"))
    expect(page.locator("#kept")).to_have_text(say("nl", "list.chosen", n=2))
    expect(page.locator("#own-list")).to_contain_text("Mag ik naar Canada?")
    page.evaluate("window.full = false")
    tick(page, 2)
    expect(page.locator("#trouble")).to_be_hidden()
    saved(page)
    page.reload()
    ready(page)
    expect(page.locator("#own-list")).to_contain_text("Mag ik naar Canada?")


def test_a_list_of_a_newer_version_is_read_only(context: BrowserContext, shared_server: Server) -> None:
    page = context.new_page()
    page.goto(f"{shared_server.url}/nl/about/")
    newer = {**LIST, "schema": 2, "smell": "roses"}
    page.evaluate(f"async (value) => {{ {PUT_ROWS} }}", {"now/one": newer})
    opened(page, shared_server)
    expect(page.locator("#trouble")).to_contain_text(say("nl", "error.storage-newer"))
    expect(page.locator("#own-list")).to_contain_text("Hoe lang?")
    expect(page.locator("#own-text")).to_be_disabled()
    page.locator("#start").click()
    assert page.locator(".pick :checked").count() == 0


def test_a_deleted_list_is_put_back(page: Page, shared_server: Server) -> None:
    opened(page, shared_server)
    tick(page, 1, 2)
    page.locator("#lists > summary").click()
    page.locator("#lists [name=name]").fill("Dr. Jansen")
    new_list(page)
    expect(page.locator("#list-names li")).to_have_count(2)
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
    page.locator("#list-names button", has_text="Dr. Jansen").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=2))
    page.locator("#list-delete").click()
    expect(page.locator("#lists .undo")).to_contain_text(say("nl", "list.deleted", name="Dr. Jansen"))
    expect(page.locator("#list-names li")).to_have_count(1)
    page.locator("#lists .undo button").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=2))
    expect(page.locator("#lists [name=name]")).to_have_value("Dr. Jansen")


def test_the_visit_is_kept_as_it_is_typed(page: Page, shared_server: Server) -> None:
    opened(page, shared_server)
    page.locator("#lists > summary").click()
    page.locator("#lists [name=date]").fill("2026-11-26")
    page.locator("#lists [name=where]").press_sequentially("polikliniek 4")
    expect(page.locator("#list-names")).to_contain_text("26 november 2026")
    expect(page.locator("#list-names")).to_be_visible()
    page.wait_for_timeout(500)
    page.reload()
    ready(page)
    expect(page.locator("#lists [name=date]")).to_have_value("2026-11-26")
    expect(page.locator("#lists [name=where]")).to_have_value("polikliniek 4")


def test_everything_is_deleted_only_after_yes_and_comes_back_until_the_page_closes(
    page: Page, shared_server: Server
) -> None:
    opened(page, shared_server)
    tick(page, 1, 2)
    page.locator("#keep > summary").click()
    page.locator("#wipe").click()
    expect(page.locator("#wipe-no")).to_be_focused()
    page.locator("#wipe-no").click()
    expect(page.locator("#wipe")).to_be_focused()
    page.locator("#wipe").click()
    page.locator("#wipe-yes").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
    expect(page.locator("[value='1']")).not_to_be_checked()
    page.locator("#keep .undo button").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=2))
    page.locator("#wipe").click()
    page.locator("#wipe-yes").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
    page.reload()
    ready(page)
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))


def test_a_copy_is_a_file_with_everything(page: Page, shared_server: Server) -> None:
    opened(page, shared_server)
    tick(page, 1)
    add_own(page, "Mag ik naar Canada?")
    page.locator("#keep > summary").click()
    with page.expect_download() as download:
        page.locator("#file-save").click()
    assert download.value.suggested_filename == f"{say('nl', 'saving.file-name')}.json"
    copy = json.loads(download.value.path().read_text())
    assert [item["text"] for item in copy["lists"][0]["items"]] == ["", "Mag ik naar Canada?"]


def test_the_browser_is_asked_once_to_keep_the_list_in_the_click_that_saves_first(
    context: BrowserContext, shared_server: Server
) -> None:
    context.add_init_script(
        "window.asked = 0; navigator.storage.persist = async () => { window.asked += 1; return false; };"
    )
    page = opened(context.new_page(), shared_server)
    assert page.evaluate("window.asked") == 0
    tick(page, 1, 2)
    assert page.evaluate("window.asked") == 1
    page.locator("#keep > summary").click()
    expect(page.locator("#unpromised")).to_be_visible()
