"""How often the question list keeps a hand waiting: a hundred questions, a long answer, a processor six times slower.

    .venv/bin/python -m tests.bench.typing [--rounds 3] [http://127.0.0.1:5001 ...]

Tasks over the limit are counted, and the longest is shown in milliseconds: of our own server, and of every version
whose address is given, by turns. On a busy machine there are more.
"""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from netinfo.translators.preview.browser import chromium
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
WHILE_TYPING, ELSE = 100, 200
"""How long a task may take, in milliseconds."""
LONG = "Wat de arts daarover zei. " * 383
QUESTIONS = [*ready_made(*range(1, 91)), *own(*(f"Mijn vraag {n}" for n in range(10)))]
OBSERVE = """
  window.tasks = [];
  new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map((one) => one.duration)))
    .observe({ type: "longtask", buffered: true });
"""


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


def type_in(step: str, field: str) -> Callable[[Page], None]:
    def typing(page: Page) -> None:
        page.evaluate("(step) => { location.hash = step }", step)
        page.locator(field).focus()
        page.keyboard.press("Control+End")
        page.wait_for_timeout(QUIET)
        page.evaluate("tasks.length = 0")
        page.keyboard.type(LETTERS, delay=BETWEEN)

    return typing


PHASES: Mapping[str, tuple[int, Callable[[Page], None]]] = {
    "load": (ELSE, load),
    "step": (ELSE, step),
    "move": (ELSE, move),
    "own question": (WHILE_TYPING, type_in("choose", "#own-text")),
    "answer": (WHILE_TYPING, type_in("answers", "#answer-list li:nth-child(50) textarea")),
    "long answer": (WHILE_TYPING, type_in("answers", "#answer-list li:nth-child(1) textarea")),
}


def visit(browser: Browser, url: str) -> dict[str, list[float]]:
    """The long tasks of each phase."""
    context = browser.new_context(viewport=PHONE, locale="nl-NL")
    page = context.new_page()
    page.goto(f"{url}/nl/about/")
    items: list[dict[str, Any]] = [{**one, "answer": "" if place else LONG} for place, one in enumerate(QUESTIONS)]
    page.evaluate(f"async (value) => {{ {PUT_ROWS} }}", {"now/one": {**LIST, "items": items}})
    page.add_init_script(OBSERVE)
    page.goto(f"{url}/nl/questions/")
    ready(page)
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    return {name: tasks_of(page, act) for name, (_, act) in PHASES.items()}


def tasks_of(page: Page, act: Callable[[Page], None]) -> list[float]:
    page.evaluate("tasks.length = 0")
    act(page)
    page.wait_for_timeout(QUIET)
    tasks: list[float] = page.evaluate("tasks")
    return tasks


def row(name: str, limit: int, tasks: list[float]) -> str:
    over = sum(one > limit for one in tasks)
    return f"{name:>14}: {over:3} over {limit} ms, longest {max(tasks, default=0):.0f}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("others", nargs="*")
    args = parser.parse_args()
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder) / "server.log")
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for _ in range(args.rounds):
            for url in (*args.others, server.url):
                print(url)
                for name, tasks in visit(browser, url).items():
                    print(row(name, PHASES[name][0], tasks), flush=True)
        browser.close()
        server.stop()


if __name__ == "__main__":
    main()
