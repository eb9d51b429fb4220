"""Three real engines behind one small interface: a visitor is a browser with a profile of its own, and has tabs.

pytest-playwright serves Chromium only: Playwright's own Firefox and WebKit are builds that must be fetched from
elsewhere, and these are the browsers that the system's packages bring, as readers have them.
"""

import json
import shutil
import time
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import BrowserContext, Page, Playwright, ViewportSize
from playwright.sync_api import Error as PlaywrightError
from selenium.common.exceptions import WebDriverException

from netinfo.browser import HOW, chromium

from . import webkit

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
TO_GET = {
    "chromium": HOW,
    "firefox": "apt-get install firefox-esr",
    "webkit": "apt-get install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1 gir1.2-gtk-3.0",
}
FIREFOX_LAUNCH: dict[str, Any] = {"executable_path": FIREFOX, "channel": "moz-firefox"}
"""The Firefox that is installed: Playwright's own is not needed."""
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]
PHONE: ViewportSize = {"width": 390, "height": 844}
BLOCK_SITE_DATA = {"profile": {"default_content_setting_values": {"cookies": 2}}}

FAILURES = (PlaywrightError, WebDriverException)
"""What a driver raises when a page does not open, or goes away while it is asked something."""


class Missing(Exception):
    """An engine cannot be had here; says why, and how to get it."""


class Tab(Protocol):
    def open(self, url: str) -> None: ...

    def reload(self) -> None: ...

    def resize(self, width: int, height: int) -> None:
        """Give the page so many CSS pixels."""

    def evaluate(self, expression: str) -> Any:
        """The value of an expression, or of what it promises, as JSON would carry it."""

    def pdf(self) -> bytes: ...


class Visitor(Protocol):
    def tab(self) -> Tab: ...

    def settle(self) -> None:
        """Wait until what its pages keep is on disk."""

    def quit(self) -> None: ...


class Engine(Protocol):
    name: str

    def visitor(self, profile: Path, *, stays: bool = False, workers: bool = True) -> Visitor:
        """A clean browser; one that `stays` keeps its state in the folder; may be without service workers."""

    def quit(self) -> None: ...


def until(tab: Tab, expression: str, *wanted: Any, seconds: float = 30) -> Any:
    """Wait until the expression has one of these values; returns it."""
    end, got = time.monotonic() + seconds, None
    while time.monotonic() < end:
        try:
            got = tab.evaluate(expression)
        except FAILURES as error:
            # The page was just replaced by the next one.
            got = error
        if got in wanted:
            return got
        time.sleep(0.03)
    raise AssertionError(f"{expression} is {got!r}, not {' or '.join(map(repr, wanted))}")


class PlaywrightTab:
    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, url: str) -> None:
        self.page.goto(url)

    def reload(self) -> None:
        self.page.reload()

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def evaluate(self, expression: str) -> Any:
        return self.page.evaluate(expression)

    def pdf(self) -> bytes:
        return self.page.pdf()


class PlaywrightVisitor:
    def __init__(self, context: BrowserContext) -> None:
        self.context = context

    def tab(self) -> PlaywrightTab:
        return PlaywrightTab(self.context.new_page())

    def settle(self) -> None:
        """Both write what they still hold when they are closed."""

    def quit(self) -> None:
        self.context.close()


class Chromium:
    name = "chromium"

    def __init__(self, playwright: Playwright) -> None:
        self.type = playwright.chromium
        self.browser = self.type.launch(executable_path=chromium(), args=FLAGS)

    def visitor(self, profile: Path, *, stays: bool = False, workers: bool = True) -> PlaywrightVisitor:
        if workers and not stays:
            return PlaywrightVisitor(self.browser.new_context(viewport=PHONE, locale="nl-NL"))
        if not workers:
            (profile / "Default").mkdir(parents=True, exist_ok=True)
            (profile / "Default" / "Preferences").write_text(json.dumps(BLOCK_SITE_DATA))
        context = self.type.launch_persistent_context(
            profile, executable_path=chromium(), args=FLAGS, viewport=PHONE, locale="nl-NL"
        )
        return PlaywrightVisitor(context)

    def quit(self) -> None:
        self.browser.close()


class Firefox:
    name = "firefox"

    def __init__(self, playwright: Playwright) -> None:
        self.type = playwright.firefox
        self.browser = self.type.launch(**FIREFOX_LAUNCH)

    def visitor(self, profile: Path, *, stays: bool = False, workers: bool = True) -> PlaywrightVisitor:
        if workers and not stays:
            return PlaywrightVisitor(self.browser.new_context(viewport=PHONE, locale="nl-NL"))
        context = self.type.launch_persistent_context(
            profile,
            **FIREFOX_LAUNCH,
            firefox_user_prefs={"dom.serviceWorkers.enabled": workers},
            viewport=PHONE,
            locale="nl-NL",
        )
        return PlaywrightVisitor(context)

    def quit(self) -> None:
        self.browser.close()


def engine(name: str, playwright: Playwright) -> Engine:
    """The engine, started; raises Missing where that cannot be."""
    try:
        if name == "webkit":
            return webkit.WebKit()
        if name == "chromium" and chromium():
            return Chromium(playwright)
        if name == "firefox" and FIREFOX:
            return Firefox(playwright)
    except webkit.NotStarted as error:
        raise Missing(f"{name} {error}. To get it: {TO_GET[name]}") from error
    raise Missing(f"{name} is not here. To get it: {TO_GET[name]}")
