"""Writes what was measured as tables of Markdown, and as a picture."""

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from tests.bench import typing
from tests.bench.contenders import BARE
from tests.bench.growth import Growth
from tests.bench.load import BESIDE, Measured
from tests.bench.saving import Visit, cell

SAVED = "readable without internet after, s"
VISITS: Mapping[str, Callable[[Visit], float]] = {
    "first words after, ms": lambda one: one.painted,
    SAVED: lambda one: one.seconds,
    "kB received": lambda one: one.received / 1000,
    "requests": lambda one: one.requests,
}
HEAD = """\
# How it measures up

Made on {day} by `.venv/bin/python -m tests.bench`, each table in one run. Milliseconds and requests depend on
the machine, which had other work too; **what stands behind a × is a ratio within the run, and the only
thing to conclude from.**
"""
SERVING = """\
## Answering

The leaflet in brotli, over eight keep-alive connections. Our server is compared with a bare Flask that sends the same
bytes from the same server; the export, by its recipe and with its headers, with nginx sending one plain page of the
same size. The work of a request is what the server itself takes of a processor for it, which other work on the machine
changes least; its × says how many times as much the other takes. The slowest: 99 of 100 are answered within it.
"""
VISITING = """\
## A first visit on a slow phone

400 kbit/s, 400 ms there and back, a processor four times slower; medians with their spread, and × the bare page: the
same text with nothing around it, saved by the simplest worker there can be.

Wanted: first words at most ×1.3, readable without internet at most ×2, 103 kB. What is over is text: the bare page
saves one page in one language, this all pages in two, and they have grown since that was asked.

![Seconds until everything can be read without internet](benchmarks.svg)
"""
WAITING = """\
## How long the list keeps a hand waiting

A hundred questions, an answer of 10,000 letters, a processor six times slower, the screen of a phone. Counted over all
rounds are the tasks that took the processor longer than a hand would notice.

What is over is the layout of the first thirty cards of a step. Laid out one by one as they come into sight they would
take less, but a card that is moved, and a reader who comes back, would then not find their place exactly.
"""
GROWING = """\
## Growing

More languages and a longer leaflet, made up. The time is that of the processor for building, compressing and exporting.
A first visit is the page, the worker and the one answer with everything to be saved, for a reader of Dutch or English.
"""
Cells = Sequence[object]


def page(
    day: date,
    loads: Sequence[Measured],
    growths: Sequence[Growth],
    visits: Mapping[str, list[Visit]],
    waits: typing.Waits,
) -> str:
    """What was not measured is left out."""
    parts = [HEAD.format(day=day)]
    if loads:
        parts += [SERVING, _serving(loads)]
    if visits:
        parts += [VISITING, _visiting(visits)]
    parts += [WAITING, _table(*typing.table(waits)), GROWING, _growing(growths)]
    return "\n".join(parts)


def _serving(loads: Iterable[Measured]) -> str:
    head = (
        "",
        "requests a second",
        "beside",
        "work of a request, µs",
        "the slowest, ms",
        "MB for each process",
        "first answer after, s",
    )
    rows = [
        (
            *(one.name, f"{one.per_second:.0f}", f"×{one.ratio:.2f} {BESIDE[one.name]}"),
            *(
                f"{one.work:.0f} ×{one.lighter:.2f}",
                f"{one.slowest:.1f}",
                f"{one.memory / 1e6:.0f}",
                f"{one.start:.1f}",
            ),
        )
        for one in loads
    ]
    return _table(head, *rows)


def _visiting(visits: Mapping[str, list[Visit]]) -> str:
    rows = []
    for name, every in visits.items():
        cells = (cell(list(map(value, every)), list(map(value, visits[BARE]))) for value in VISITS.values())
        rows.append((name, *cells))
    return _table(("", *VISITS), *rows)


def _growing(growths: Sequence[Growth]) -> str:
    head = ("languages", "leaflet", "export, s", "export, MB", "a first visit, kB")
    first = growths[0]
    rows = [
        (
            *(one.languages, f"{one.times} × as long"),
            f"{one.seconds:.0f} ×{one.seconds / first.seconds:.1f}",
            f"{one.exported / 1e6:.1f} ×{one.exported / first.exported:.1f}",
            f"{one.first_visit / 1000:.1f} ×{one.first_visit / first.first_visit:.2f}",
        )
        for one in growths
    ]
    return _table(head, *rows)


def _median(value: Callable[[Visit], float], every: Iterable[Visit]) -> float:
    return statistics.median(value(one) for one in every)


def _table(head: Cells, *rows: Cells) -> str:
    lines = (head, ["---"] * len(head), *rows)
    return "".join(f"| {' | '.join(map(str, cells))} |\n" for cells in lines)


def picture(visits: Mapping[str, list[Visit]]) -> str:
    """A bar for each, as long as a reader waits until everything can be read without internet."""
    waits = {name: _median(VISITS[SAVED], every) for name, every in visits.items()}
    bars = "".join(_bar(at, name, wait, max(waits.values())) for at, (name, wait) in enumerate(waits.items()))
    style = "text{font:14px sans-serif;fill:#333}rect{fill:#2f6f73}@media(prefers-color-scheme:dark){text{fill:#ddd}}"
    height = len(waits) * 32
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {height}" width="640" height="{height}" role="img">'
        f"<title>Seconds until everything can be read without internet</title><style>{style}</style>{bars}</svg>\n"
    )


def _bar(at: int, name: str, wait: float, longest: float) -> str:
    width, top = 360 * wait / longest, at * 32
    return (
        f'<text x="0" y="{top + 21}">{name}</text><rect x="190" y="{top + 6}" width="{width:.0f}" height="20"/>'
        f'<text x="{198 + width:.0f}" y="{top + 21}">{wait:.0f} s</text>'
    )
