"""The failure table: every row is a test, run in each engine that can express it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Playwright

from tests.browser.engines import TO_GET, Engine, Tab, Visitor, available, engine, until
from tests.faults.server import FaultServer
from tests.faults.table import ENGINES
from tests.faults.versions import versions

STATE = "document.getElementById('state')?.dataset.now"
MADE = """[
  document.querySelector(".lede").textContent.includes("(NEW)") ? "new" : "old",
  getComputedStyle(document.documentElement).getPropertyValue("--made").trim() || "old",
  globalThis.made || "old",
]"""
VisitorMaker = Callable[..., Visitor]


@pytest.fixture(scope="session", params=ENGINES)
def started(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Engine]:
    name: str = request.param
    if not available(name):
        if name == "chromium":
            pytest.fail(TO_GET[name])
        pytest.skip(f"{name} not run: {TO_GET[name]}")
    running = engine(name, playwright)
    yield running
    running.quit()


@pytest.fixture
def browser_engine(started: Engine, request: pytest.FixtureRequest) -> Engine:
    """The engine, unless the row says why it cannot be asked of it."""
    row = request.node.get_closest_marker("row")
    if row and started.name in row.kwargs:
        pytest.skip(f"not expressed in {started.name}: {row.kwargs[started.name]}")
    return started


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Flask]:
    return versions(tmp_path_factory.mktemp("versions"))


@pytest.fixture
def faults(published: Mapping[str, Flask]) -> Iterator[FaultServer]:
    server = FaultServer(published)
    yield server
    server.stop()


@pytest.fixture
def visit(browser_engine: Engine, tmp_path: Path) -> Iterator[VisitorMaker]:
    """visit(stays=..., workers=...) -> a browser; with `stays` always the same one, after it was quit."""
    running: list[Visitor] = []

    def start(**settings: bool) -> Visitor:
        running.append(browser_engine.visitor(tmp_path / "profile", **settings))
        return running[-1]

    yield start
    for visitor in running:
        visitor.quit()


@pytest.fixture
def visitor(visit: VisitorMaker) -> Visitor:
    return visit()


@pytest.fixture
def saved(visitor: Visitor, faults: FaultServer) -> Tab:
    """A tab with the old version, saved on this device."""
    tab = visitor.tab()
    tab.open(f"{faults.url}/nl/")
    state(tab, "saved")
    return tab


def state(tab: Tab, *wanted: str) -> str:
    """Wait until the line on the page says one of these."""
    return str(until(tab, STATE, *wanted))


def show_the_new_text(tab: Tab) -> None:
    until(tab, "!document.getElementById('news').hidden", True)
    tab.evaluate("document.querySelector('#news button').click()")


def look_for_news(tab: Tab) -> None:
    """What the page does by itself every ten minutes at most."""
    tab.evaluate("navigator.serviceWorker.getRegistration().then((one) => void one.update())")


def made(tab: Tab) -> list[str]:
    """Which version the text, the style and the script of a leaflet page are of: `old` or `new`."""
    value: list[str] = tab.evaluate(MADE)
    return value
