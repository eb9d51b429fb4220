"""Real browsers against the real server, which is really stopped where that matters."""

import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from netinfo import create_app
from netinfo.browser import HOW, chromium
from netinfo.loopback import running_server
from netinfo.translators.workbench.app import workbench_app
from netinfo.translators.workbench.workspace import Workspace
from tests.browser.engines import FLAGS, PHONE
from tests.browser.list_modules import call, give_logic, with_logic
from tests.browser.list_page import opened
from tests.browser.server import Server
from tests.browser.storage import OPEN, PUT_ROWS, Opener
from tests.browser.workbench_page import TOKEN, Editor
from tests.project_copy import QUICK_APP
from tests.translators.helpers import DUTCH, saved, shipped

ServerMaker = Callable[..., Server]
SHELL = "chromium-headless-shell"
"""The same engine without the window around its pages, which takes longer to open than most tests."""
PICTURES = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def idle_servers() -> Iterator[list[Server]]:
    """Servers that a test left running: building the site takes longer than most tests."""
    idle: list[Server] = []
    yield idle
    for server in idle:
        server.stop()


@pytest.fixture
def make_server(tmp_path: Path, idle_servers: list[Server]) -> Iterator[ServerMaker]:
    """make_server(NETINFO_...="...") -> a running server, which no other test uses meanwhile."""
    made: list[Server] = []

    def make(**settings: str) -> Server:
        idle = next((one for one in idle_servers if one.settings == settings), None)
        if idle:
            idle_servers.remove(idle)
        made.append(idle or Server(tmp_path / f"server-{len(made)}.log", QUICK_APP, **settings))
        return made[-1]

    yield make
    idle_servers += [server for server in made if server.running]


@pytest.fixture
def server(make_server: ServerMaker) -> Server:
    """A server of the test's own, which it may stop."""
    return make_server()


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the tests that only read."""
    server = Server(tmp_path_factory.mktemp("server") / "server.log", QUICK_APP)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = chromium()
    if not path:
        pytest.fail(HOW)
    return path


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium_path: str) -> dict[str, Any]:
    """The Chromium of this machine, best without its window; Playwright would look for one that it brought along."""
    shell = shutil.which(SHELL) if browser_type_launch_args.get("headless", True) else None
    return {**browser_type_launch_args, "executable_path": shell or chromium_path, "args": FLAGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """Every context is a clean browser on a Dutch phone, unless a test says otherwise."""
    return {**browser_context_args, "viewport": PHONE, "locale": "nl-NL"}


def pytest_configure(config: pytest.Config) -> None:
    config.stash[PICTURES] = config.getoption("--screenshot")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Asks for pictures of the pages only after a failure: the plugin would take them of every test."""
    report = yield
    if call.when != "teardown" and item.config.stash[PICTURES] == "only-on-failure":
        item.config.option.screenshot = "only-on-failure" if report.failed else "off"
    return report


@pytest.fixture
def questions(page: Page, shared_server: Server) -> Page:
    """The page of questions on a Dutch phone, ready."""
    return opened(page, shared_server)


@pytest.fixture(scope="module")
def logic(browser: Browser, shared_server: Server) -> Iterator[Page]:
    """One page for all tests of a module that keep nothing: that of the questions, with its templates."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{shared_server.url}/nl/questions/")
    yield give_logic(page)
    context.close()


@pytest.fixture
def window(context: BrowserContext, shared_server: Server) -> Opener:
    """window() -> a new window of the same browser with the list's functions, and its store opened."""

    def open_one(rows: dict[str, Any] | None = None) -> Page:
        page = with_logic(context.new_page(), shared_server)
        if rows:
            call(page, PUT_ROWS, rows)
        call(page, OPEN)
        return page

    return open_one


@pytest.fixture
def profile(chromium_path: str, playwright: Playwright, tmp_path: Path) -> Iterator[Callable[[], BrowserContext]]:
    """profile() -> a browser process of its own, every time with the same profile."""
    started: list[BrowserContext] = []

    def start() -> BrowserContext:
        launch = playwright.chromium.launch_persistent_context
        started.append(launch(tmp_path / "profile", executable_path=chromium_path, args=FLAGS))
        return started[-1]

    yield start
    for one in started:
        one.close()


@pytest.fixture(scope="module")
def editor(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """A workbench of its own, and a file from elsewhere."""
    folder = tmp_path_factory.mktemp("editing")
    file = saved(shipped(DUTCH), folder / "van mij.po")
    workspace = Workspace(create_app(), folder / "copies")
    with running_server(workbench_app(workspace, TOKEN)) as base:
        context, asked = browser.new_context(viewport={"width": 1500, "height": 1000}, locale="nl-NL"), list[str]()
        context.on("request", lambda request: asked.append(request.url))
        yield Editor(base, workspace, file, context, asked)
        context.close()
