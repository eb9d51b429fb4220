"""Translating in the browser while somebody else does, or while an answer is on its way: nothing typed is lost."""

from playwright.sync_api import Route, expect

from netinfo.translators.workbench.document import LONGEST
from tests.browser.workbench_page import TOKEN, Editor, find, wait_for
from tests.translators.helpers import DUTCH, saved, saying, shipped
from tests.wording import say


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
    # After it was saved, all of it is looked through anew.
    expect(page.locator("#told")).to_have_text(say("nl", "editor.saved"), timeout=60_000)
    expect(page.locator("#trouble")).to_be_empty()
    page.close()


def test_form_that_another_window_brought_back_stays(editor: Editor) -> None:
    forms = (*shipped(DUTCH).by_key["list.chosen"].wordings, "{n}, en nog een vorm")
    file = saved(saying(shipped(DUTCH), "list.chosen", *forms), editor.file.with_name("terug.po"))
    name = editor.workspace.take(file.name, file.read_bytes())
    page, document = editor.context.new_page(), editor.workspace.document(name)
    document.change("list.chosen", forms, [*forms[:2], ""], flagged=None)
    page.goto(f"{editor.base}/{TOKEN}/edit/{name}/")
    find(page, "list.chosen")
    document.undo()
    page.fill("#form-0", "Van mij {n}")
    expect(page.locator("#clash")).to_be_visible()
    page.click("#keep-mine")
    wait_for(page, "unsaved", 1)
    expect(page.locator("#trouble")).to_be_empty()
    assert document.entry("list.chosen").wordings == ("Van mij {n}", *forms[1:])
    page.close()
