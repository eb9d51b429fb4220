"""Three real engines behind one small interface: a visitor is a browser with a profile of its own, and has tabs.

pytest-playwright serves Chromium only: Playwright's own Firefox and WebKit are builds that must be fetched from
elsewhere, and these are the browsers that the system's packages bring, as readers have them.
"""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import BrowserContext, Page, Playwright, ViewportSize
from playwright.sync_api import Error as PlaywrightError
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from netinfo.translators.preview.browser import HOW, chromium

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
WEBKIT = "/usr/bin/WebKitWebDriver"
GI = Path("/usr/lib/python3/dist-packages/gi")
TO_GET = {
    "chromium": HOW,
    "firefox": "apt-get install firefox-esr",
    "webkit": "apt-get install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1 gir1.2-gtk-3.0",
}
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]
PHONE: ViewportSize = {"width": 390, "height": 844}
BLOCK_SITE_DATA = {"profile": {"default_content_setting_values": {"cookies": 2}}}

FAILURES = (PlaywrightError, WebDriverException)
"""What a driver raises when a page does not open, or goes away while it is asked something."""


class Tab(Protocol):
    def open(self, url: str) -> None: ...

    def reload(self) -> None: ...

    def evaluate(self, expression: str) -> Any:
        """The value of an expression, or of what it promises, as JSON would carry it."""

    def pdf(self) -> bytes: ...


class Visitor(Protocol):
    def tab(self) -> Tab: ...

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


def available(name: str) -> bool:
    if name == "chromium":
        return bool(chromium())
    if name == "firefox":
        return bool(FIREFOX)
    return Path(WEBKIT).exists() and GI.exists() and bool(shutil.which("Xvfb"))


class PlaywrightTab:
    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, url: str) -> None:
        self.page.goto(url)

    def reload(self) -> None:
        self.page.reload()

    def evaluate(self, expression: str) -> Any:
        return self.page.evaluate(expression)

    def pdf(self) -> bytes:
        return self.page.pdf()


class PlaywrightVisitor:
    def __init__(self, context: BrowserContext) -> None:
        self.context = context

    def tab(self) -> PlaywrightTab:
        return PlaywrightTab(self.context.new_page())

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
        self.browser = self.type.launch(executable_path=FIREFOX, channel="moz-firefox")

    def visitor(self, profile: Path, *, stays: bool = False, workers: bool = True) -> PlaywrightVisitor:
        if workers and not stays:
            return PlaywrightVisitor(self.browser.new_context(viewport=PHONE, locale="nl-NL"))
        context = self.type.launch_persistent_context(
            profile,
            executable_path=FIREFOX,
            channel="moz-firefox",
            firefox_user_prefs={"dom.serviceWorkers.enabled": workers},
            viewport=PHONE,
            locale="nl-NL",
        )
        return PlaywrightVisitor(context)

    def quit(self) -> None:
        self.browser.close()


class WebKitTab:
    def __init__(self, driver: WebKitGTK, handle: str) -> None:
        self.driver, self.handle = driver, handle

    def open(self, url: str) -> None:
        self._turn_to().get(url)

    def reload(self) -> None:
        self._turn_to().refresh()

    def evaluate(self, expression: str) -> Any:
        script = f"const done = arguments[0]; Promise.resolve({expression}).then(done, (error) => done(String(error)))"
        return self._turn_to().execute_async_script(script)

    def pdf(self) -> bytes:
        raise NotImplementedError("WebKit's driver cannot print")

    def _turn_to(self) -> WebKitGTK:
        if self.driver.current_window_handle != self.handle:
            self.driver.switch_to.window(self.handle)
        return self.driver


class WebKitVisitor:
    def __init__(self, driver: WebKitGTK, stays: bool) -> None:
        self.driver, self.stays = driver, stays
        self.used = False

    def tab(self) -> WebKitTab:
        if self.used:
            self.driver.switch_to.new_window("tab")
        self.used = True
        return WebKitTab(self.driver, self.driver.current_window_handle)

    def quit(self) -> None:
        if self.stays:
            # WebKit writes what pages keep to disk with a delay.
            time.sleep(3)
        self.driver.quit()


class WebKit:
    name = "webkit"

    def __init__(self) -> None:
        read, write = os.pipe()
        self.display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as number:
            self.screen = f":{number.readline().strip()}"

    def visitor(self, profile: Path, *, stays: bool = False, workers: bool = True) -> WebKitVisitor:
        settings = {"DISPLAY": self.screen, "WK_DATA": str(profile), "WK_WORKERS": "on" if workers else "off"}
        return WebKitVisitor(self._driver(settings), stays)

    def _driver(self, settings: Mapping[str, str]) -> WebKitGTK:
        options = Options()
        options.binary_location = str(Path(__file__).with_name("wkbrowser.py"))
        options.add_argument("--automation")
        options.set_capability("browserName", "wkbrowser")
        options.set_capability("browserVersion", "1.0.0")
        driver = WebKitGTK(options=options, service=Service(WEBKIT, env={**os.environ, **settings}))
        driver.set_page_load_timeout(30)
        driver.set_script_timeout(30)
        return driver

    def quit(self) -> None:
        self.display.terminate()
        self.display.wait()


def engine(name: str, playwright: Playwright) -> Engine:
    if name == "webkit":
        return WebKit()
    return Chromium(playwright) if name == "chromium" else Firefox(playwright)
