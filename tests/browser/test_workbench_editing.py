"""Translating in the browser: a file is dropped, changed, undone and saved; every sentence is seen."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from netinfo import PROJECT, create_app
from netinfo.loopback import running_server
from netinfo.site.pages import PAGES
from netinfo.translators.source import all_messages
from netinfo.translators.update import changes_of
from netinfo.translators.workbench.app import workbench_app
from netinfo.translators.workbench.document import LONGEST
from netinfo.translators.workbench.places import NAMES, PAPER, PHONE, path_of
from netinfo.translators.workbench.workspace import Workspace
from tests.browser.checkers import axe
from tests.translators.helpers import DUTCH, saved, saying, shipped
from tests.wording import say

TOKEN = "secret"  # noqa: S105
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


@dataclass
class Editor:
    base: str
    workspace: Workspace
    file: Path
    context: BrowserContext
    asked: list[str]


@pytest.fixture(scope="module")
def editor(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """A workbench of its own, and a file from elsewhere."""
    folder = tmp_path_factory.mktemp("editing")
    file = saved(shipped(DUTCH), folder / "van mij.po")
    workspace = Workspace(create_app(), folder / "copies")
    with running_server(workbench_app(workspace, TOKEN)) as base:
        context, asked = browser.new_context(viewport={"width": 1500, "height": 1000}, locale="nl-NL"), list[str]()
        context.on("request", lambda request: asked.append(request.url))
        yield Editor(base, workspace, file, context, asked)
        context.close()


def find(page: Page, key: str) -> None:
    """Choose a sentence by its key, as somebody would who searches it."""
    page.fill("#search", key)
    page.locator(f"#rows [data-of='{key}'] button").click()
    page.wait_for_function("key => document.querySelector('#key').textContent === key", arg=key)


def wait_for(page: Page, state: str, number: int) -> None:
    page.wait_for_function(
        "([state, number]) => document.querySelector(`[data-count=${state}]`).textContent === String(number)",
        arg=[state, number],
    )


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


def test_typed_words_are_lost_to_no_button_no_delay_and_no_other_window(editor: Editor) -> None:
    name = editor.workspace.take("tweede.po", editor.file.read_bytes())
    page, document = editor.context.new_page(), editor.workspace.document(name)
    page.goto(f"{editor.base}/{TOKEN}/edit/{name}/")
    find(page, "cure.title")
    old, new, field = say("nl", "cure.title"), "Een lange nieuwe zin", page.locator("#form-0")
    field.fill(new)
    for button, words in (("put-back", old), ("undo", new), ("redo", old), ("undo", new)):
        page.click(f"#{button}")
        expect(field).to_have_value(words)
    held: list[Route] = []
    page.route("**/sentence/cure.possible", lambda route: held.append(route))
    page.fill("#search", "cure.possible")
    with page.expect_request("**/sentence/cure.possible"):
        page.locator("#rows [data-of='cure.possible'] button").click()
    expect(field).not_to_be_editable()
    expect(page.locator("#flag")).to_be_disabled()
    held[0].continue_()
    expect(field).to_be_editable()
    find(page, "cure.title")
    for button, mine, words in (
        ("keep-mine", "Van mij", "Van mij"),
        ("take-theirs", "Ook van mij", "Van een ander"),
    ):
        document.change("cure.title", document.entry("cure.title").wordings, ["Van een ander"], flagged=False)
        field.fill(mine)
        page.click(f"#{button}")
        expect(field).to_have_value(words)
        expect(page.locator("#trouble")).to_be_empty()
        expect(page.locator("#clash")).to_be_hidden()
        assert document.entry("cure.title").wordings == (words,)
    field.fill("x" * (LONGEST + 1))
    expect(page.locator("#trouble")).to_have_text(say("nl", "editor.too-long", n=LONGEST))
    page.click("#put-back")
    expect(field).to_have_value(old)
    expect(page.locator("#trouble")).to_be_empty()
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


def test_tick_given_while_a_request_is_on_its_way_is_kept(editor: Editor) -> None:
    name = editor.workspace.take("vierde.po", editor.file.read_bytes())
    page, document = editor.context.new_page(), editor.workspace.document(name)
    page.goto(f"{editor.base}/{TOKEN}/edit/{name}/")
    find(page, "short.title")
    held: list[Route] = []
    page.route("**/sentence/short.title", lambda route: route.continue_() if held else held.append(route))
    with page.expect_request("**/sentence/short.title"):
        page.fill("#form-0", say("en", "short.title"))
    page.check("#flag")
    held[0].continue_()
    page.locator(".finding.note").wait_for()
    expect(page.locator("#flag")).to_be_checked()
    wait_for(page, "flagged", 1)
    assert document.entry("short.title").flagged
    page.close()


def test_what_another_window_wrote_is_not_accepted_unseen_and_no_reason_is_lost(editor: Editor) -> None:
    name = editor.workspace.take("vijfde.po", editor.file.read_bytes())
    page, document = editor.context.new_page(), editor.workspace.document(name)
    document.change("short.title", document.entry("short.title").wordings, [say("en", "short.title")], flagged=None)
    page.goto(f"{editor.base}/{TOKEN}/edit/{name}/")
    find(page, "short.title")
    document.change("short.title", document.entry("short.title").wordings, ["In short."], flagged=None)
    page.fill("#why", "An")
    page.click("#accept")
    expect(page.locator("#clash")).to_be_visible()
    assert document.entry("short.title").comments == ()
    page.fill("#form-0", say("en", "short.title"))
    page.click("#keep-mine")
    expect(page.locator("#clash")).to_be_hidden()
    held: list[Route] = []
    page.route("**/accept/short.title", lambda route: held.append(route))
    with page.expect_request("**/accept/short.title"):
        page.click("#accept")
    page.fill("#why", "An de Vries")
    held[0].continue_()
    expect(page.locator("#acceptance")).to_be_hidden()
    assert document.entry("short.title").comments[0].endswith(" An")
    expect(page.locator("#why")).to_have_value("An de Vries")
    page.close()


def test_page_goes_on_once_a_form_too_many_was_emptied(editor: Editor) -> None:
    forms = (*shipped(DUTCH).by_key["list.chosen"].wordings, "{n}, en nog een vorm")
    file = saved(saying(shipped(DUTCH), "list.chosen", *forms), editor.file.with_name("vormen.po"))
    page = editor.context.new_page()
    page.goto(f"{editor.base}/{TOKEN}/edit/{editor.workspace.take(file.name, file.read_bytes())}/")
    find(page, "list.chosen")
    page.fill("#form-2", "")
    wait_for(page, "unsaved", 1)
    page.click("#save")
    expect(page.locator("#told")).to_have_text(say("nl", "editor.saved"))
    expect(page.locator("#trouble")).to_be_empty()
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
