"""Translating in the browser: a file is dropped, changed, undone and saved; every sentence is seen."""

import json
import shutil
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from netinfo import PROJECT
from netinfo.site.pages import PAGES
from netinfo.translators.source import all_messages
from netinfo.translators.update import changes_of
from netinfo.translators.workbench.places import NAMES, PAPER, PHONE, path_of
from tests.browser.checkers import axe
from tests.browser.workbench_page import TOKEN, Editor, find, wait_for
from tests.translators.helpers import DUTCH, saying, shipped
from tests.wording import say

CHANGES = {
    "head.purpose": "Op de eerste pagina",
    "short.title": "Kort gezegd",
    "cure.title": "Kan een NEC weggaan?",
    "q.first.choices": "Wat kan ik kiezen?",
    "report.title": "Het verslag",
    "words.title": "Moeilijke woorden",
    "about.access.other": "U kunt de folder ook groot afdrukken.",
    "error.not-found-title": "Deze pagina is er niet",
    "editor.save": "Bewaar nu",
    "doctor.not-now": "Daar praat ik nu liever niet over.",
}
SEEN = """() => [...document.querySelectorAll("[data-key]")].filter((one) => one.textContent.trim()
  && one.getClientRects().length && one.checkVisibility({ visibilityProperty: true })).map((one) => one.dataset.key)"""
FRAMED = """() => { const one = document.querySelector(".changed-sentence");
  return Boolean(one) && one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight; }"""


def drop(page: Page, file: Path) -> None:
    """As a file manager does."""
    transfer = page.evaluate_handle(
        """([name, text]) => { const all = new DataTransfer(); all.items.add(new File([text], name)); return all; }""",
        [file.name, file.read_text("utf-8")],
    )
    page.dispatch_event("#drop", "drop", {"dataTransfer": transfer})


def test_file_is_dropped_changed_undone_and_saved_as_update_would(editor: Editor) -> None:
    page, faults = editor.context.new_page(), list[str]()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{editor.base}/{TOKEN}/")
    assert axe(page, ("light",)) == []
    drop(page, editor.file)
    page.wait_for_url("**/edit/copy-van-mij.po/")
    wait_for(page, "all", len(all_messages()))
    for number, (key, words) in enumerate(CHANGES.items(), 1):
        find(page, key)
        page.fill("#form-0", words)
        wait_for(page, "unsaved", number)
        frame = page.frame_locator("#frame")
        frame.locator(f".changed-sentence:text-is('{words}')").first.wait_for()
        assert page.frames[1].evaluate(FRAMED), key
    assert page.locator("[name=view]:checked").input_value() == PAPER
    page.click("#undo")
    wait_for(page, "unsaved", len(CHANGES) - 1)
    page.keyboard.press("Control+s")
    page.wait_for_function(
        "told => document.querySelector('#told').textContent === told", arg=say("nl", "editor.saved")
    )
    catalog = shipped(DUTCH)
    for key, words in list(CHANGES.items())[:-1]:
        catalog = saying(catalog, key, words)
    copy = editor.workspace.copies / "copy-van-mij.po"
    assert copy.read_text("utf-8") == changes_of(DUTCH, catalog, all_messages()).text
    assert faults == []
    page.close()


def test_checks_filters_and_keys_work_while_one_types(editor: Editor) -> None:
    page = editor.context.new_page()
    page.goto(f"{editor.base}/{TOKEN}/edit/nl/")
    find(page, "list.moved")
    page.fill("#form-0", "Nu 100% van <b>{m}</b>")
    page.locator(".finding.mistake").nth(1).wait_for()
    assert axe(page, ("light",)) == []
    page.check("[name=state][value=wrong]")
    assert page.locator("#rows li").count() == 1
    page.click("#put-back")
    wait_for(page, "wrong", 0)
    page.check("[name=state][value=all]")
    page.fill("#search", "")
    page.select_option("#page", "report")
    first, second = page.locator("#rows .key").all_inner_texts()[:2]
    page.locator("#rows button").first.click()
    page.wait_for_function("key => document.querySelector('#key').textContent === key", arg=first)
    page.keyboard.press("Alt+ArrowDown")
    page.wait_for_function("key => document.querySelector('#key').textContent === key", arg=second)
    assert page.evaluate("document.activeElement.id") == "form-0"
    page.select_option("#page", "")
    drawn = page.locator("#rows li").count()
    assert drawn < 200
    page.locator("#rows li").last.scroll_into_view_if_needed()
    page.wait_for_function("drawn => document.querySelectorAll('#rows li').length > drawn", arg=drawn)
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.close()


def test_new_words_are_shown_also_while_their_place_is_still_on_its_way(editor: Editor) -> None:
    page = editor.context.new_page()
    page.goto(f"{editor.base}/{TOKEN}/edit/{editor.workspace.take('langzaam.po', editor.file.read_bytes())}/")
    held: list[Route] = []
    page.route("**/place/**", lambda route: held.append(route) if not held else route.continue_())
    find(page, "cure.title")
    page.fill("#form-0", "Ook als het traag is")
    with page.expect_request("**/place/**"):
        wait_for(page, "unsaved", 1)
    page.frame_locator("#frame").locator(".changed-sentence:text-is('Ook als het traag is')").first.wait_for()
    page.close()


def test_every_sentence_is_seen_in_its_place(editor: Editor) -> None:
    page, seen = editor.context.new_page(), set[str]()
    for view in (PHONE, PAPER):
        for name in NAMES if view == PHONE else PAGES:
            page.goto(f"{editor.base}/{TOKEN}/place/nl/{view}/{path_of('nl', name)}")
            here = set(page.evaluate(SEEN))
            seen |= {key for key, home in editor.workspace.places.homes.items() if home == name and key in here}
    page.close()
    assert [key for key in all_messages() if key not in seen] == []


def test_another_page_changes_nothing_and_no_request_leaves_the_machine(editor: Editor, tmp_path: Path) -> None:
    page = editor.context.new_page()
    page.goto(f"{editor.base}/{TOKEN}/edit/nl/")
    wait_for(page, "all", len(all_messages()))
    shutil.copy(PROJECT / "static/icons/icon.svg", tmp_path / "other.svg")
    other = editor.context.new_page()
    other.goto((tmp_path / "other.svg").as_uri())
    body = json.dumps({"was": [say("nl", "short.title")], "wordings": ["Van een ander"], "flagged": False})
    address = f"{editor.base}/{TOKEN}/edit/nl/sentence/short.title"
    send = "([to, body]) => fetch(to, { method: 'POST', mode: 'no-cors', body }).then(() => 'sent', () => 'refused')"
    other.evaluate(send, [address, body])
    assert editor.workspace.document("nl").entry("short.title").wordings == (say("nl", "short.title"),)
    hosts = {url.split("/")[2] for url in editor.asked if url.startswith("http")}
    assert hosts == {editor.base.removeprefix("http://")}
    assert editor.context.cookies() == []
    other.close()
    page.close()


def test_rows_of_other_sentences_follow_what_is_typed_into_one(editor: Editor) -> None:
    name = editor.workspace.take("zesde.po", editor.file.read_bytes())
    page = editor.context.new_page()
    page.goto(f"{editor.base}/{TOKEN}/edit/{name}/")
    find(page, "short.button")
    page.fill("#form-0", "Mijn vragen")
    wait_for(page, "unsaved", 1)
    page.fill("#search", "questions.button")
    page.check("[name=state][value=look]")
    expect(page.locator("#rows [data-of='questions.button']")).to_be_visible()
    page.close()
