"""How often the question list keeps a hand waiting: a hundred questions, a long answer, a processor six times slower.

    .venv/bin/python -m tests.bench.typing [--rounds 3] [before=http://127.0.0.1:5001 ...]

Tasks over the limit are counted: of our own server, and of every other version whose address is given, by turns. Only
the time of the processor counts, not that of others on the same machine.
"""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from netinfo.browser import chromium
from tests.browser.engines import FLAGS, PHONE
from tests.browser.list_page import ready
from tests.browser.print_helpers import own, ready_made
from tests.browser.server import Server
from tests.browser.storage import LIST, PUT_ROWS

SLOWER_PROCESSOR = 6
LETTERS = "Wat doet u dan thuis"
BETWEEN = 150
"""Milliseconds from a letter to the next."""
QUIET = 1500
"""Milliseconds until everything is stored and drawn."""
PATIENCE = 60_000
"""Milliseconds a page may take to be there, on such a processor beside other work."""
WHILE_TYPING, ELSE = 100, 200
"""How long a task may take, in milliseconds."""
LONG = "Wat de arts daarover zei. " * 383
QUESTIONS = [*ready_made(*range(1, 91)), *own(*(f"Mijn vraag {n}" for n in range(10)))]
NOW = "now"
Act = Callable[[Page], None]
Waits = dict[str, dict[str, list[float]]]
"""By version and phase, how long each task took, in milliseconds."""


@dataclass(frozen=True)
class Phase:
    limit: int
    measured: Act
    before: Act | None = None


def load(page: Page) -> None:
    page.reload()
    ready(page)


def step(page: Page) -> None:
    for name in ("order", "take", "answers", "choose", "order"):
        page.evaluate("(name) => { location.hash = name }", name)
        page.wait_for_timeout(QUIET)


def move(page: Page) -> None:
    for name in ("top", "up", "down"):
        page.locator(f"#rest [data-part={name}]").nth(40).click()
        page.wait_for_timeout(QUIET)


def write(page: Page) -> None:
    page.keyboard.type(LETTERS, delay=BETWEEN)


def typing(step: str, field: str) -> Phase:
    def focus(page: Page) -> None:
        page.evaluate("(step) => { location.hash = step }", step)
        page.locator(field).focus()
        page.keyboard.press("Control+End")

    return Phase(WHILE_TYPING, write, focus)


PHASES: Mapping[str, Phase] = {
    "load": Phase(ELSE, load),
    "step": Phase(ELSE, step),
    "move": Phase(ELSE, move),
    "own question": typing("choose", "#own-text"),
    "answer": typing("answers", "#answer-list li:nth-child(50) textarea"),
    "long answer": typing("answers", "#answer-list li:nth-child(1) textarea"),
}


def visit(browser: Browser, url: str) -> Iterator[tuple[str, list[float]]]:
    """For each phase how long its tasks took, in milliseconds."""
    context = browser.new_context(viewport=PHONE, locale="nl-NL")
    page = context.new_page()
    page.goto(f"{url}/nl/about/")
    items: list[dict[str, Any]] = [{**one, "answer": "" if place else LONG} for place, one in enumerate(QUESTIONS)]
    page.evaluate(f"async (value) => {{ {PUT_ROWS} }}", {"now/one": {**LIST, "items": items}})
    page.goto(f"{url}/nl/questions/")
    ready(page)
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    for name, phase in PHASES.items():
        if phase.before:
            phase.before(page)
        page.wait_for_timeout(QUIET)
        yield name, tasks_of(browser, page, phase.measured)
    context.close()


def tasks_of(browser: Browser, page: Page, act: Act) -> list[float]:
    """How long the processor was busy with each task of the page, in milliseconds."""
    browser.start_tracing(page=page, categories=["toplevel", "__metadata"])
    act(page)
    page.wait_for_timeout(QUIET)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    main = {(one["pid"], one["tid"]) for one in events if one.get("args", {}).get("name") == "CrRendererMain"}
    tasks = [one for one in events if one["name"].endswith("RunTask") and (one["pid"], one["tid"]) in main]
    return [one.get("tdur", 0) / 1000 for one in tasks]


def measured(rounds: int, others: Mapping[str, str] | None = None) -> Waits:
    """Our own server is the last; `others` are addresses by name."""
    waits: Waits = {}
    expect.set_options(timeout=PATIENCE)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder) / "server.log")
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for _ in range(rounds):
            for version, url in {**(others or {}), NOW: server.url}.items():
                for phase, tasks in visit(browser, url):
                    waits.setdefault(version, {}).setdefault(phase, []).extend(tasks)
        browser.close()
        server.stop()
    return waits


def table(waits: Waits) -> Iterator[Sequence[object]]:
    """The head, and a row for each phase: its limit, and of every version how often it was passed, and by how much."""
    yield ("", "limit, ms", *(f"{name}: over it, longest" for name in waits))
    for name, phase in PHASES.items():
        tasks = [one[name] for one in waits.values()]
        yield (name, phase.limit, *(f"{sum(ms > phase.limit for ms in one)}, {max(one):.0f} ms" for one in tasks))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("others", nargs="*")
    args = parser.parse_args()
    others = dict(one.split("=", 1) for one in args.others)
    for row in table(measured(args.rounds, others)):
        print(*row, sep=" | ")


if __name__ == "__main__":
    main()
