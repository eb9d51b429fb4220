"""The preview of a file with five changes, and the keys in `make dev`, in a real browser."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page

from netinfo import PROJECT, create_app
from netinfo.loopback import running_server
from netinfo.settings import disable_worker
from netinfo.translators import terms
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.preview.draft import draft_of, of_file
from netinfo.translators.preview.server import preview_app
from tests.translators.helpers import DUTCH, FOLDER, saved, saying, shipped
from tests.wording import say

CHANGES = {
    "short.title": "Kort gezegd",
    "cure.title": "Kan een NEC weggaan?",
    "q.first.choices": "Wat kan ik kiezen?",
    "w.nec.text": "Een soort kanker die in neuro-endocriene cellen begint.",
    "about.access.other": "U kunt de folder ook groot afdrukken.",
}
IN_SIGHT = """one => {
  const box = one.getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight && getComputedStyle(one).visibility === "visible";
}"""


def digests() -> dict[str, str]:
    files = [path for folder in ("translations", "netinfo", "static") for path in (PROJECT / folder).rglob("*")]
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    catalog = shipped(DUTCH)
    for key, words in CHANGES.items():
        catalog = saying(catalog, key, words)
    file = saved(catalog, tmp_path_factory.mktemp("from-anywhere") / "nl.po")
    app = create_app()
    disable_worker(app)
    with running_server(preview_app(lambda: of_file(app, draft_of(file, FOLDER)), [file])) as base:
        yield base


@pytest.fixture(scope="module")
def preview(browser: Browser, address: str) -> Iterator[tuple[Page, list[str]]]:
    """The preview with every frame loaded, and every address that was asked for meanwhile."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    page, asked = context.new_page(), list[str]()
    context.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    for frame in page.locator("iframe").all():
        frame.scroll_into_view_if_needed()
        handle = frame.element_handle()
        assert handle
        inner = handle.content_frame()
        assert inner
        inner.wait_for_load_state("load")
        inner.wait_for_selector(".changed-sentence", state="attached")
    page.wait_for_timeout(200)
    yield page, asked
    context.close()


def frame_of(page: Page, key: str, kind: str, place: int) -> Frame:
    handle = page.locator(f"[id='{key}'] iframe.{kind}").nth(place).element_handle()
    frame = handle.content_frame() if handle else None
    assert frame
    return frame


@pytest.mark.parametrize("key", CHANGES)
def test_changed_sentence_is_in_sight_in_its_page_beside_the_source_and_on_paper(
    preview: tuple[Page, list[str]], key: str
) -> None:
    page, _ = preview
    for kind, place, language in (("phone", 0, "nl"), ("phone", 1, "en"), ("paper", 0, "nl")):
        frame = frame_of(page, key, kind, place)
        sentence = frame.locator(f"main [data-key='{key}']:not(nav *)").first
        assert sentence.evaluate(IN_SIGHT), (kind, place)
        assert frame.locator("html").get_attribute("lang") == language
        if language == "nl":
            assert sentence.inner_text() == CHANGES[key]


def test_only_the_five_changes_are_listed(preview: tuple[Page, list[str]]) -> None:
    page, _ = preview
    assert page.locator("article h2").all_inner_texts() == list(CHANGES)


def test_mistake_in_the_file_is_told_beside_its_sentence(preview: tuple[Page, list[str]]) -> None:
    page, _ = preview
    (term,) = (one for one in terms.read(FOLDER).of("nl") if one.words.search("cured"))
    told = say("nl", Kind.TERM.message_key, source="cure", use=", ".join(term.use))
    assert told in page.locator("[id='cure.title'] dl").inner_text()


def test_phone_and_paper_are_what_they_say(preview: tuple[Page, list[str]]) -> None:
    page, _ = preview
    phone, paper = frame_of(page, "short.title", "phone", 0), frame_of(page, "short.title", "paper", 0)
    assert phone.evaluate("innerWidth") <= 390
    assert phone.locator("header").is_visible()
    assert paper.evaluate("innerWidth") == 794
    assert not paper.locator("header").is_visible()
    assert paper.locator(".paper-only").first.is_visible()


def test_nothing_is_asked_of_others_and_nothing_is_kept(preview: tuple[Page, list[str]], address: str) -> None:
    page, asked = preview
    assert {url.split("/")[2] for url in asked} == {address.removeprefix("http://")}
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0
    assert page.context.cookies() == []


def test_nothing_is_written(tmp_path: Path, browser: Browser) -> None:
    before = digests()
    catalog = replace(saying(shipped(DUTCH), "short.title", "Kort gezegd"))
    file = saved(catalog, tmp_path / "nl.po")
    body = file.read_bytes()
    app = create_app()
    with running_server(preview_app(lambda: of_file(app, draft_of(file, FOLDER)), [file])) as base:
        page = browser.new_page()
        page.goto(base)
        assert page.locator("article").count() == 1
        saved(saying(shipped(DUTCH), "short.title", "Heel kort"), file)
        page.reload()
        assert "Heel kort" in page.locator("article").inner_text()
        page.close()
    assert (digests(), file.read_bytes() == body) == (before, False)
