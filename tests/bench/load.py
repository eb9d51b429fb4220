"""How many requests a second a server answers beside a plain one of its kind, in one run; needs ApacheBench (`ab`).

Each is asked for the leaflet, compressed, over keep-alive connections. All are asked in turns; shown are medians. What
is answered in a second depends on the machine: only the ratios are conclusions.
"""

import os
import re
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from netinfo import create_app
from netinfo.serving.export import export
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from tests.browser.server import Server
from tests.faults.hosts import COMPRESSING, Host, open_folder
from tests.serving.recipes import BY_RECIPE

PAGE = "/nl/"
SECONDS, LINES, TURNS = 2, 8, 3
"""How long each is asked, over how many lines, and how often in a round: short turns meet the same other work."""
OURS, BARE_FLASK, EXPORT, PLAIN_PAGE = "our server", "bare Flask", "the export on nginx", "one plain page on nginx"
BESIDE = {OURS: BARE_FLASK, BARE_FLASK: BARE_FLASK, EXPORT: PLAIN_PAGE, PLAIN_PAGE: PLAIN_PAGE}
"""Whom each is compared with."""
Start = Callable[[], Server | Host]


@dataclass(frozen=True)
class Running:
    url: str
    process: int
    seconds: float
    """From the start of the program to its first answer."""


@dataclass(frozen=True)
class Rate:
    per_second: float
    slowest: float
    """Milliseconds in which 99 of 100 requests are answered."""
    work: float
    """Microseconds of a processor that the server takes for an answer: steadier than what depends on other work too."""


@dataclass(frozen=True)
class Measured:
    name: str
    per_second: float
    ratio: float
    work: float
    lighter: float
    """How many times as much work the other has with an answer."""
    slowest: float
    memory: int
    """Bytes of each process that answers."""
    start: float


@contextmanager
def started(start: Start) -> Iterator[Running]:
    begin = time.monotonic()
    server = start()
    try:
        yield Running(server.url, server.process.pid, time.monotonic() - begin)
    finally:
        server.stop()


@contextmanager
def servers() -> Iterator[Mapping[str, Running]]:
    app = create_app()
    page = site_of(app)[PAGE]
    with ExitStack() as stack:
        folders = {name: stack.enter_context(open_folder()) for name in BESIDE}
        export(site_of(app), settings_of(app), folders[EXPORT] / "site")
        plain = folders[PLAIN_PAGE] / "site/nl/index.html"
        plain.parent.mkdir(parents=True)
        plain.write_bytes(page.body)
        plain.with_name("index.html.br").write_bytes(page.encodings["br"])
        starts: dict[str, Start] = {
            OURS: lambda: Server(folders[OURS] / "log"),
            BARE_FLASK: lambda: Server(folders[BARE_FLASK] / "log", "tests.bench.bare_server"),
            EXPORT: lambda: Host(BY_RECIPE["nginx"], folders[EXPORT] / "site", folders[EXPORT]),
            PLAIN_PAGE: lambda: Host(COMPRESSING, folders[PLAIN_PAGE] / "site", folders[PLAIN_PAGE]),
        }
        yield {name: stack.enter_context(started(start)) for name, start in starts.items()}


def load(ab: str, one: Running) -> Rate:
    """As many requests as go into some seconds; one that fails ends the measuring."""
    command = [ab, "-q", "-k", "-c", str(LINES), "-t", str(SECONDS), "-n", "1000000", "-H", "Accept-Encoding: br"]
    before = processor(one.process)
    said = subprocess.run([*command, one.url + PAGE], capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said, said
    assert re.search(r"Failed requests: +0\n", said), said
    work = processor(one.process) - before
    answered, per_second, slowest = (
        number(said, name) for name in ("Complete requests:", "Requests per second:", " 99%")
    )
    return Rate(per_second, slowest, work / answered * 1e6)


def number(said: str, name: str) -> float:
    found = re.search(rf"{name} +([\d.]+)", said)
    assert found, said
    return float(found[1])


def measured(rounds: int) -> list[Measured]:
    ab = shutil.which("ab")
    if not ab:
        print("Not measured: ab is not here. To get it: apt-get install apache2-utils", flush=True)
        return []
    with servers() as running:
        loads: dict[str, list[Rate]] = {name: [] for name in running}
        for _ in range(rounds * TURNS):
            for name, one in running.items():
                loads[name].append(load(ab, one))
        return [_summary(name, one, loads) for name, one in running.items()]


def _summary(name: str, one: Running, loads: Mapping[str, list[Rate]]) -> Measured:
    own, other = loads[name], loads[BESIDE[name]]
    turns = list(zip(own, other, strict=True))
    return Measured(
        name,
        statistics.median(turn.per_second for turn in own),
        statistics.median(ours.per_second / theirs.per_second for ours, theirs in turns),
        statistics.median(turn.work for turn in own),
        statistics.median(theirs.work / ours.work for ours, theirs in turns),
        statistics.median(turn.slowest for turn in own),
        memory(one.process),
        one.seconds,
    )


def processor(process: int) -> float:
    """Seconds of a processor that the processes which answer have taken, for themselves and in the system."""
    ticks = 0
    for one in _leaves(process):
        said = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        ticks += int(said[11]) + int(said[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> int:
    """Bytes of each process that answers: the ones without children, where pages that several share count in part."""
    answering = list(_leaves(process))
    return sum(_proportional(one) for one in answering) // len(answering)


def _leaves(process: int) -> Iterable[int]:
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    if not children:
        yield process
    for child in children:
        yield from _leaves(int(child))


def _proportional(process: int) -> int:
    found = re.search(r"^Pss: +(\d+) kB", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    assert found
    return int(found[1]) * 1024
