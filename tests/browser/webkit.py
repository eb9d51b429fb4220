"""Debian's WebKitGTK by Selenium: Playwright's own WebKit is a download that only some systems allow."""

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

DRIVER = "/usr/bin/WebKitWebDriver"
# What wkbrowser.py imports, which runs on the system's Python.
GI = Path("/usr/lib/python3/dist-packages/gi")
START_SECONDS = 30
PHONE = (390, 844)
"""As large as wkbrowser.py makes a window."""
GONE = (WebDriverException, HTTPError, OSError)
"""What Selenium raises when the browser or its driver has ended."""


class NotStarted(Exception):
    """Says why there is no browser."""


class WebKitTab:
    def __init__(self, driver: WebKitGTK, handle: str) -> None:
        self.driver, self.handle = driver, handle

    def open(self, url: str) -> None:
        self._turn_to().get(url)

    def reload(self) -> None:
        self._turn_to().refresh()

    def resize(self, width: int, height: int) -> None:
        self._turn_to().set_window_size(width, height)

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
    def __init__(self, driver: WebKitGTK, leave: Callable[[WebKitGTK], None]) -> None:
        self.driver, self.leave = driver, leave
        self.used = False

    def tab(self) -> WebKitTab:
        if self.used:
            self.driver.switch_to.new_window("tab")
        self.used = True
        return WebKitTab(self.driver, self.driver.current_window_handle)

    def settle(self) -> None:
        # It writes with a delay, and nothing says when that was done.
        time.sleep(3)

    def quit(self) -> None:
        self.leave(self.driver)


class WebKit:
    """One browser for all visitors, one after the other: what pages keep is by origin, and each test has its own."""

    name = "webkit"

    def __init__(self) -> None:
        if not (Path(DRIVER).exists() and GI.exists() and shutil.which("Xvfb")):
            raise NotStarted("is not here")
        self.folder = tempfile.TemporaryDirectory(prefix="netinfo-webkit-", ignore_cleanup_errors=True)
        self._show()
        self.free: list[WebKitGTK] = []
        try:
            self._give_back(self._start(Path(self.folder.name)))
        except NotStarted:
            self.quit()
            raise

    def visitor(self, profile: Path, *, stays: bool = False, workers: bool = True) -> WebKitVisitor:
        if stays or not workers:
            return WebKitVisitor(self._start(profile, workers), WebKitGTK.quit)
        return WebKitVisitor(self.free.pop() if self.free else self._start(profile), self._give_back)

    def quit(self) -> None:
        for driver in self.free:
            driver.quit()
        self.display.terminate()
        self.display.wait()
        self.folder.cleanup()

    def _show(self) -> None:
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

    def _give_back(self, driver: WebKitGTK) -> None:
        """Keep the browser for the next visitor, with one empty window, if it still answers."""
        try:
            for handle in driver.window_handles[1:]:
                driver.switch_to.window(handle)
                driver.close()
            driver.switch_to.window(driver.window_handles[0])
            driver.set_window_size(*PHONE)
            driver.get("about:blank")
            self.free.append(driver)
        except GONE:
            driver.quit()

    def _start(self, profile: Path, workers: bool = True) -> WebKitGTK:
        settings = {"DISPLAY": self.screen, "WK_DATA": str(profile), "WK_WORKERS": "on" if workers else "off"}
        options = Options()
        options.binary_location = str(Path(__file__).with_name("wkbrowser.py"))
        options.add_argument("--automation")
        options.set_capability("browserName", "wkbrowser")
        options.set_capability("browserVersion", "1.0.0")
        driver = _within_the_limit(options, Service(DRIVER, env={**os.environ, **settings}))
        driver.set_page_load_timeout(30)
        # A script whose page is replaced never answers here; who waits for something asks again.
        driver.set_script_timeout(10)
        return driver


def _within_the_limit(options: Options, service: Service) -> WebKitGTK:
    """A driver waits for ever for a browser that cannot start."""
    limit = threading.Timer(START_SECONDS, lambda: service.process.kill())
    limit.start()
    try:
        return WebKitGTK(options=options, service=service)
    except GONE as error:
        service.stop()
        raise NotStarted(f"does not start within {START_SECONDS} seconds") from error
    finally:
        limit.cancel()
