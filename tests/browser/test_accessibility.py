"""Every page, in two themes and two widths, by checkers that others wrote; and by keyboard alone."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from netinfo.serving.export import export
from netinfo.settings import Settings
from netinfo.site.resources import Site
from tests.addresses import pages
from tests.browser.checkers import axe, axe_of_colours, ibm, nu
from tests.browser.measures import EXTREMES, SET
from tests.browser.server import Server

ADDRESSES = [*pages(), "/nl/offline/", "/en/nowhere"]
TALL = 12000
"""As tall as the page: a half-scrolled bar would count as a small target."""


def open_whole(page: Page, address: str) -> None:
    """Until nothing of it is hidden for a moment any more: what no one can see, no checker looks at."""
    page.goto(address)
    if page.locator(".step").count():
        page.locator("main.ready").wait_for()


def open_all(page: Page, address: str) -> None:
    open_whole(page, address)
    page.evaluate("for (const fold of document.querySelectorAll('details:not(.prefs)')) fold.open = true")


def bring_settings(page: Page) -> None:
    """The panel in the header, open and filled, where the page has one."""
    if page.locator("#display").count():
        page.locator("#display > summary").click()
    page.locator("#settings :checked").first.wait_for()


@pytest.mark.browser_context_args(viewport={"width": 320, "height": TALL})
@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing_in_two_themes_and_two_widths(page: Page, shared_server: Server, address: str) -> None:
    open_all(page, shared_server.url + address)
    assert axe(page) == []
    page.set_viewport_size({"width": 1280, "height": TALL})
    assert axe(page) == []


def test_axe_would_find_letters_that_are_too_dark_for_the_dark_theme(page: Page, shared_server: Server) -> None:
    open_all(page, f"{shared_server.url}/nl/about/")
    page.evaluate("document.querySelector('h1').style.color = '#222'")
    # Some versions of axe name the rule of the higher level as well.
    assert "dark, color-contrast" in {found.partition(":")[0] for found in axe(page)}


@pytest.mark.browser_context_args(viewport={"width": 794, "height": TALL})
@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing_in_print_in_more_contrast_and_with_everything_set(
    page: Page, shared_server: Server, address: str
) -> None:
    open_all(page, shared_server.url + address)
    page.emulate_media(media="print")
    assert axe(page) == []
    # More contrast and forced colours change nothing else.
    page.emulate_media(media="screen", contrast="more")
    assert axe_of_colours(page) == []
    page.emulate_media(contrast="no-preference", forced_colors="active")
    # Forced colours are those of the system, whatever the theme.
    assert axe_of_colours(page, themes=("light",)) == []
    page.set_viewport_size({"width": 320, "height": TALL})
    for settings in EXTREMES:
        # Of a page with a theme of its own, axe compares the colours that are not shown.
        page.evaluate(SET, {**settings, "theme": "light"})
        page.emulate_media(forced_colors="active")
        assert axe_of_colours(page, themes=("light",)) == [], settings
        page.emulate_media(forced_colors="none")
        page.evaluate(SET, settings)
        assert axe(page, themes=("light",)) == [], settings


@pytest.mark.browser_context_args(viewport={"width": 390, "height": TALL})
@pytest.mark.parametrize("address", ADDRESSES)
def test_the_checker_of_ibm_finds_nothing(page: Page, shared_server: Server, address: str) -> None:
    open_all(page, shared_server.url + address)
    bring_settings(page)
    assert ibm(page) == []


def test_the_nu_checker_finds_nothing(site: Site, tmp_path: Path) -> None:
    export(site, Settings(), tmp_path / "site")
    assert nu(tmp_path / "site") == ""


REACHABLE = """() => {
  const all = document.querySelectorAll("a[href], summary, input, button, select, textarea");
  // Of choices of which one holds, the keyboard stops at that one.
  const seen = [...all].filter((one) => one.checkVisibility() && !one.matches("[type=radio]:not(:checked)"));
  seen.forEach((one, place) => { one.dataset.place = place; });
  return seen.length;
}"""
NOTE_FOCUSED = """() => {
  window.focused = [];
  addEventListener("focusin", ({ target: one }) => {
    const { outlineStyle } = getComputedStyle(one);
    window.focused.push([Number(one.dataset.place), one.matches(":focus-visible"), outlineStyle]);
  });
}"""


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(
    page: Page, shared_server: Server, address: str
) -> None:
    open_whole(page, shared_server.url + address)
    number = page.evaluate(REACHABLE)
    page.evaluate(NOTE_FOCUSED)
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("window.focused") == [[place, True, "solid"] for place in range(number)]


def test_the_skip_link_leads_to_the_text(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
