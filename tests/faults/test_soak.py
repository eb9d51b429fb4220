"""A minute of reloads while the server comes and goes, in all engines side by side: they wait, they do not compute."""

import itertools
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from flask import Flask

from tests.browser.engines import Engine, Missing
from tests.faults.conftest import EngineStarter, made, state
from tests.faults.server import FaultServer
from tests.faults.table import ENGINES, tell

# Seconds of reloads, and those between two of them.
SOAK, PAUSE = 60, 0.5


class Reader:
    """Has the old version in one engine, from a server of its own."""

    def __init__(self, engine: Engine, profile: Path, published: Mapping[str, Flask]) -> None:
        self.failure: BaseException | None = None
        self.server = FaultServer(published)
        self.visitor = engine.visitor(profile)
        self.tab = self.visitor.tab()
        self.tab.open(f"{self.server.url}/nl/")
        state(self.tab, "saved")

    def turn(self, number: int) -> None:
        self.server.stop()
        if number % 3:
            self.server.publish(("old", "new", "sentence")[number % 3])
            self.server.start()
        self.tab.reload()
        assert made(self.tab) == ["old", "old", "old"]

    def end(self) -> None:
        self.server.stop()
        self.server.publish("old")
        self.server.start()
        self.tab.reload()
        state(self.tab, "saved")

    def leave(self) -> None:
        self.visitor.quit()
        self.server.stop()


@pytest.fixture
def readers(start: EngineStarter, published: Mapping[str, Flask], tmp_path: Path) -> Iterator[Mapping[str, Reader]]:
    made: dict[str, Reader] = {}
    for name in ENGINES:
        try:
            made[name] = Reader(start(name), tmp_path / name, published)
        except Missing:
            assert name != "chromium"
    yield made
    for reader in made.values():
        reader.leave()


@pytest.mark.row("a minute of a server that comes and goes, with versions that change")
def test_page_stays_whole_while_the_server_comes_and_goes(
    readers: Mapping[str, Reader], request: pytest.FixtureRequest
) -> None:
    end = time.monotonic() + SOAK
    for number in itertools.takewhile(lambda _: time.monotonic() < end, itertools.count()):
        time.sleep(PAUSE)
        for reader in readers.values():
            reader.turn(number)
    for name, reader in readers.items():
        reader.end()
        tell(request.node, name, "passed")
