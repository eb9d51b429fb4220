"""The first paint: the page alone, in the theme of the reader, moved by nothing after; and what the policy stops."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from flask import Flask, Response
from playwright.sync_api import Page, Route, ViewportSize, expect

from netinfo import create_app
from netinfo.loopback import running_server
from netinfo.serving.export import export
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from tests.addresses import pages
from tests.browser.engines import PHONE
from tests.browser.list_page import opened
from tests.browser.measures import EXTREMES, KEEP
from tests.browser.server import Server
from tests.faults.odd_hosts import REFUSED, serving
from tests.wording import say

ADDRESSES = [*pages(), "/nl/offline/", "/en/nowhere"]
LETTERS = {
    "light": {"": "18px 1.08px 34.2px", "2": "21px 1.26px 39.9px", "3": "24px 1.44px 45.6px"},
    "dark": {"": "18px 2.16px 41.4px", "2": "21px 2.52px 48.3px", "3": "24px 2.88px 55.2px"},
}
"""Of the text, for each size of letters: how big, how far apart, how high a line."""
PAPER = {"light": "rgb(255, 253, 249)", "dark": "rgb(18, 25, 22)"}
SIZES: list[ViewportSize] = [
    {"width": 320, "height": 568},
    PHONE,
    {"width": 820, "height": 1180},
    {"width": 1440, "height": 1200},
]
WATCH = """
window.seen = { shifts: [], frames: [], letters: [], violations: [] };
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    const line = document.getElementById("state");
    const moved = sources.map(({ node }) => node?.id || node?.className || node?.nodeName);
    if (!hadRecentInput) window.seen.shifts.push([value, line?.dataset.now, ...moved]);
  }
}).observe({ type: "layout-shift", buffered: true });
document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, blockedURI }) =>
  window.seen.violations.push([violatedDirective, blockedURI, sourceFile]));
const frame = () => {
  if (document.body) {
    const { backgroundColor, fontSize, letterSpacing, lineHeight } = getComputedStyle(document.body);
    window.seen.frames.push(backgroundColor);
    window.seen.letters.push([fontSize, letterSpacing, lineHeight].join(" "));
  }
  if (window.seen.frames.length < 100) requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
"""
"""Every movement of what was painted, the paper of every frame before it is painted, and what the policy stopped."""
LISTEN = """
window.said = [];
addEventListener("DOMContentLoaded", () => {
  const line = document.getElementById("state");
  new MutationObserver((changes) => {
    window.said.push(...changes.map(({ oldValue }) => oldValue ?? "starting"), line.dataset.now);
  }).observe(line, { attributeFilter: ["data-now"], attributeOldValue: true });
});
"""
"""Every state that the line about saving is in."""
WATCH_QUESTIONS = """
window.written = [];
new MutationObserver((changes) => {
  const labels = changes.filter(({ target }) => target.matches(".pick > label"));
  window.written.push(...labels.map(({ attributeName }) => attributeName));
}).observe(document, { subtree: true, attributeFilter: ["lang", "dir"] });
"""
"""What is set on a ready-made question after it was laid out, so that it is laid out anew."""
STRANGE = (
    b"<script>window.strange = true</script><style>h1 { opacity: 0.5 }</style><p style='opacity: 0.5' id='odd'>x</p>"
)


def watched(page: Page, url: str) -> dict[str, Any]:
    page.goto(url)
    page.wait_for_function("() => window.seen.frames.length > 20")
    seen: dict[str, Any] = page.evaluate("window.seen")
    return seen


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}")
@pytest.mark.parametrize("letters", ["", "2", "3"])
@pytest.mark.parametrize("theme", PAPER)
def test_nothing_moves_and_no_frame_has_another_theme_or_other_letters(
    page: Page, shared_server: Server, theme: str, letters: str, size: ViewportSize
) -> None:
    """Also where the device is set to the other theme; with everything set that a reader can set."""
    page.set_viewport_size(size)
    page.emulate_media(color_scheme="dark" if theme == "light" else "light")
    page.goto(f"{shared_server.url}/nl/offline/")
    [settings] = [one for one in EXTREMES if one["theme"] == theme]
    page.evaluate(KEEP, {**settings, "size": letters})
    page.add_init_script(WATCH)
    for address in ADDRESSES:
        seen = watched(page, shared_server.url + address)
        assert seen["shifts"] == [], address
        assert set(seen["frames"]) == {PAPER[theme]}, address
        assert set(seen["letters"]) == {LETTERS[theme][letters]}, address
        assert seen["violations"] == [], address


def slowly(pieces: list[bytes]) -> Iterator[bytes]:
    for at, piece in enumerate(pieces):
        time.sleep(at / 4)
        yield piece


def in_two_pieces(url: str, path: str, cut: int) -> Flask:
    """What is at `url`; the page at `path` stops for a moment after so many bytes, as on a slow line."""
    app = Flask("pieces", static_folder=None)

    def answer(address: str) -> Response:
        with urlopen(f"{url}/{address}") as whole:  # noqa: S310
            body, headers = whole.read(), whole.headers
        pieces = [body[:cut], body[cut:]] if address == path else [body]
        return Response(slowly(pieces), content_type=headers["content-type"])

    app.add_url_rule("/<path:address>", "answer", answer)
    return app


PARTS = {
    "the header": ("nl/", PHONE, b"<header", b"<main", rb"<(li|a|nav|details)\b"),
    "the steps": ("nl/questions/", SIZES[2], b'class="steps"', b'id="title"', rb"<"),
    "the button that prints": ("nl/words/", SIZES[2], b'<div class="row">', b'id="print-help"', rb"<"),
    "the signs": ("nl/", SIZES[0], b'class="signs"', b'class="button main"', rb"<"),
    "the bar of the list": ("nl/questions/", SIZES[-1], b'id="step-bar"', b'<template id="t-undo"', rb"<"),
}
"""Where it is, on how big a screen, where it starts and ends, and where an answer may be cut in it."""


@pytest.mark.browser_context_args(service_workers="block")
@pytest.mark.parametrize("settings", [{}, *EXTREMES], ids=lambda one: one.get("theme", "usual"))
@pytest.mark.parametrize("part", PARTS)
def test_nothing_moves_where_a_part_comes_in_two_pieces(
    page: Page, shared_server: Server, part: str, settings: dict[str, str]
) -> None:
    path, size, first, last, cuts = PARTS[part]
    with urlopen(f"{shared_server.url}/{path}") as answer:  # noqa: S310
        whole: bytes = answer.read()
    start, end = whole.index(first), whole.index(last)
    page.set_viewport_size(size)
    page.add_init_script(f"({KEEP})({json.dumps(settings)})")
    page.add_init_script(WATCH)
    for cut in (one.start() for one in re.finditer(cuts, whole[:end]) if one.start() > start):
        with running_server(in_two_pieces(shared_server.url, path, cut)) as url:
            assert watched(page, f"{url}/{path}")["shifts"] == [], whole[start:cut]


def test_questions_stay_as_they_came_when_the_list_is_read(page: Page, shared_server: Server) -> None:
    page.add_init_script(WATCH_QUESTIONS)
    opened(page, shared_server)
    assert page.evaluate("window.written") == []


def test_device_in_the_dark_gets_a_dark_page_in_the_first_frame(page: Page, shared_server: Server) -> None:
    page.emulate_media(color_scheme="dark")
    page.add_init_script(WATCH)
    seen = watched(page, f"{shared_server.url}/nl/")
    assert set(seen["frames"]) == {PAPER["dark"]}
    assert seen["shifts"] == []


def test_on_the_way_to_saved_nothing_is_said_to_have_failed(page: Page, shared_server: Server) -> None:
    """On a slow processor, where what a page hears of the worker comes late."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    page.add_init_script(WATCH)
    page.add_init_script(LISTEN)
    page.goto(f"{shared_server.url}/nl/")
    page.wait_for_selector("#state[data-now=saved]", timeout=60_000)
    page.wait_for_timeout(1000)
    assert set(page.evaluate("window.said")) <= {"starting", "saving", "saved"}
    assert page.evaluate("window.seen.shifts") == []


def insert(route: Route) -> None:
    """The page as it is sent, headers too, with what somebody put into it on its way."""
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.body().replace(b"<main", STRANGE + b"<main", 1))


def test_only_what_the_policy_names_runs_inside_a_page(page: Page, shared_server: Server) -> None:
    page.add_init_script(WATCH)
    page.route(f"{shared_server.url}/nl/", insert)
    seen = watched(page, f"{shared_server.url}/nl/")
    assert page.evaluate("window.strange") is None
    for selector in ("h1", "#odd"):
        expect(page.locator(selector).first).to_have_css("opacity", "1")
    assert [one[0] for one in seen["violations"]] == ["script-src-elem", "style-src-elem", "style-src-attr"]
    # Ours stand in the same page and are allowed.
    assert set(seen["frames"]) == {PAPER["light"]}
    expect(page.locator("html")).to_have_class("js")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    app = create_app()
    folder = tmp_path_factory.mktemp("export") / "site"
    export(site_of(app), settings_of(app), folder)
    return folder


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("code", ["nl", "en"])
def test_on_a_host_whose_scripts_no_browser_runs_the_page_is_whole_and_says_why_it_is_not_saved(
    page: Page, exported: Path, name: str, code: str
) -> None:
    with serving(REFUSED[name], exported) as host:
        for address in (one for one in pages() if one.startswith(f"/{code}/")):
            page.goto(host.url + address)
            expect(page.get_by_text(say(code, "status.not-saved-scripts"))).to_be_visible()
            expect(page.locator("html")).not_to_have_class("js")
            expect(page.locator("body")).to_have_css("background-color", PAPER["light"])
            expect(page.locator("button:visible, .needs-js:visible, main > [hidden]:visible")).to_have_count(0)
            assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
            page.emulate_media(media="print")
            expect(page.get_by_text(say(code, "status.not-saved-scripts"))).to_be_hidden()
            page.emulate_media(media="screen")


def test_nothing_is_said_of_saving_where_only_the_script_of_the_page_is_lost(page: Page, shared_server: Server) -> None:
    page.route("**/page.js", lambda route: route.abort())
    page.goto(f"{shared_server.url}/nl/")
    expect(page.locator("html")).not_to_have_class("js")
    page.wait_for_function("() => navigator.serviceWorker.ready.then(() => true)")
    expect(page.locator(".scripts-refused:visible, #state:visible")).to_have_count(0)


def test_where_scripts_run_nothing_is_said_of_scripts(page: Page, shared_server: Server) -> None:
    for address in pages():
        page.goto(shared_server.url + address)
        expect(page.locator(".scripts-refused")).to_be_hidden()


def insert_script(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.body().replace(b"<main", b"<script src='/nowhere.js'></script><main", 1))


def test_script_of_somebody_else_that_is_stopped_changes_nothing(page: Page, shared_server: Server) -> None:
    """An extension may put a script into every page."""
    page.add_init_script("addEventListener('error', () => (window.stopped = true), true)")
    page.route(f"{shared_server.url}/nl/", insert_script)
    page.goto(f"{shared_server.url}/nl/")
    page.wait_for_function("() => window.stopped")
    expect(page.locator("html")).to_have_class("js")
