"""Real browsers against the real server, which is really stopped where that matters."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from netinfo.translators.browser import HOW, chromium

from ..conftest import PROJECT
from .engines import FLAGS as FLAGS
from .engines import PHONE as PHONE

START_SECONDS = 60
"""On a busy machine; a server that has ended is not waited for."""


class Server:
    """The production server as a process of its own, on a free port, with its log in a file."""

    def __init__(self, log: Path, **settings: str) -> None:
        self.log, self.settings = log, settings
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "flask", "serve", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=PROJECT, stdout=log, stderr=log, env={**os.environ, **self.settings}
            )
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self.process.poll() is None:
            if self._answers():
                return
            time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"the server did not start: {self.log.read_text()}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=1) as answer:  # noqa: S310
                return bool(answer.status == 200)
        except OSError:
            return False


ServerMaker = Callable[..., Server]


@pytest.fixture
def make_server(tmp_path: Path) -> Iterator[ServerMaker]:
    """make_server(NETINFO_...="...") -> a running server."""
    made: list[Server] = []

    def make(**settings: str) -> Server:
        made.append(Server(tmp_path / f"server-{len(made)}.log", **settings))
        return made[-1]

    yield make
    for server in made:
        server.stop()


@pytest.fixture
def server(make_server: ServerMaker) -> Server:
    """A server of the test's own, which it may stop."""
    return make_server()


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the tests that only read."""
    server = Server(tmp_path_factory.mktemp("server") / "server.log")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = chromium()
    if not path:
        pytest.fail(HOW)
    return path


@pytest.fixture(scope="session")
def browser(chromium_path: str, playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium_path, args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A clean browser on a Dutch phone."""
    context = browser.new_context(viewport=PHONE, locale="nl-NL")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def wait_until_saved(page: Page) -> None:
    """Until the page says that everything is saved on this device."""
    page.wait_for_function("() => navigator.serviceWorker.controller")
    page.wait_for_selector("#state[data-now=saved]", state="attached")
