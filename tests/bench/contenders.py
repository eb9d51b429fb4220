"""Who is measured: the bare page, our server, the export on a host of files, and a site of the usual tool."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from flask import Flask

from netinfo.loopback import running_server
from netinfo.serving.export import export
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from tests.bench import starlight
from tests.bench.bare import bare
from tests.browser.server import Server
from tests.faults.hosts import COMPRESSING, Host, Missing, open_folder

ACTIVE = "navigator.serviceWorker.ready"
"""The first worker is active as soon as it has stored everything."""
SAID = """new Promise((resolve) => {
  const look = () => document.getElementById("state")?.dataset.now === "saved" ? resolve() : setTimeout(look, 20);
  look();
})"""
"""The page says that it is saved."""
BARE = "bare page"


@dataclass(frozen=True)
class Contender:
    name: str
    port: int
    path: str
    saved: str
    """A promise, for the page, that is kept when everything works without internet."""


@contextmanager
def bare_page(app: Flask) -> Iterator[Contender]:
    with running_server(bare(site_of(app)["/nl/"].body.decode())) as url:
        yield Contender(BARE, urlsplit(url).port or 0, "/", ACTIVE)


@contextmanager
def our_server(_: Flask) -> Iterator[Contender]:
    with TemporaryDirectory() as folder:
        server = Server(Path(folder) / "server.log")
        try:
            yield Contender("our server", server.port, "/nl/", SAID)
        finally:
            server.stop()


@contextmanager
def our_export(app: Flask) -> Iterator[Contender]:
    with open_folder() as folder:
        export(site_of(app), settings_of(app), folder / "site")
        with hosted(folder) as port:
            yield Contender("export on nginx", port, "/nl/", SAID)


@contextmanager
def usual_tool(app: Flask) -> Iterator[Contender]:
    with open_folder() as folder, TemporaryDirectory() as made:
        starlight.build(site_of(app), Path(made)).rename(folder / "site")
        with hosted(folder) as port:
            yield Contender("Starlight on nginx", port, "/nl/", ACTIVE)


@contextmanager
def hosted(folder: Path) -> Iterator[int]:
    host = Host(COMPRESSING, folder / "site", folder)
    try:
        yield host.port
    finally:
        host.stop()


MAKERS = (bare_page, our_server, our_export, usual_tool)


@contextmanager
def contenders(app: Flask) -> Iterator[list[Contender]]:
    """All that can be had here; who cannot is named."""
    with ExitStack() as running:
        entered = (_entered(running, maker(app)) for maker in MAKERS)
        yield [one for one in entered if one]


def _entered(running: ExitStack, one: AbstractContextManager[Contender]) -> Contender | None:
    try:
        return running.enter_context(one)
    except (Missing, starlight.NotBuilt) as error:
        print(f"Not measured: {error}", flush=True)
        return None
