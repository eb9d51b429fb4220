"""The failure table: every row is a test, run in each engine that can express it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Playwright

from tests.browser.engines import Engine, Missing, Tab, Visitor, engine, until
from tests.faults.server import FaultServer
from tests.faults.table import ENGINES, NOT_RUN
from tests.faults.versions import Versions

UNFINISHED = """caches.keys().then(async (names) => {
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const addresses = requests.map((all) => all.map(({ url }) => new URL(url).pathname));
  return addresses.filter((all) => !all.includes("/precache.json")).flat();
})"""
"""The addresses in those caches that are not complete."""
STATE = "document.getElementById('state')?.dataset.now"
READY = "document.querySelector('main.ready') !== null"
STEP = "document.querySelector('.step:not([hidden])').id"
"""The page of questions: whether its list is in hand, and which step is shown."""
MADE = """[
  document.querySelector(".lede").textContent.includes("(NEW)") ? "new" : "old",
  getComputedStyle(document.documentElement).getPropertyValue("--made").trim() || "old",
  globalThis.made || "old",
]"""
VisitorMaker = Callable[..., Visitor]
EngineStarter = Callable[[str], Engine]


@pytest.fixture(scope="session")
def start(playwright: Playwright) -> Iterator[EngineStarter]:
    """start(name) -> the engine; each is started once and stays; one that is missing is only looked for once."""
    tried: dict[str, Engine | Missing] = {}

    def start(name: str) -> Engine:
        if name not in tried:
            try:
                tried[name] = engine(name, playwright)
            except Missing as error:
                tried[name] = error
        got = tried[name]
        if isinstance(got, Missing):
            raise got
        return got

    yield start
    for one in tried.values():
        if not isinstance(one, Missing):
            one.quit()


@pytest.fixture(params=ENGINES)
def started(request: pytest.FixtureRequest, start: EngineStarter) -> Engine:
    try:
        return start(request.param)
    except Missing as error:
        if request.param == "chromium":
            pytest.fail(str(error))
        pytest.skip(NOT_RUN + str(error))


@pytest.fixture
def browser_engine(started: Engine, request: pytest.FixtureRequest) -> Engine:
    """The engine, unless the row says why it cannot be asked of it."""
    row = request.node.get_closest_marker("row")
    if row and started.name in row.kwargs:
        pytest.skip(f"not expressed in {started.name}: {row.kwargs[started.name]}")
    return started


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Flask]:
    return Versions(tmp_path_factory.mktemp("versions"))


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
    """What the page does by itself every ten minutes at most, and as soon as there is internet again."""
    tab.evaluate("void dispatchEvent(new Event('online'))")


def made(tab: Tab) -> list[str]:
    """Which version the text, the style and the script of a leaflet page are of: `old` or `new`."""
    value: list[str] = tab.evaluate(MADE)
    return value
