"""How long it takes until everything works without internet, beside a bare page of the same text.

    .venv/bin/python -m tests.bench.saving [--rounds 5]

On a line of 400 kbit/s with 400 ms there and back, and a processor four times slower. All are measured in turns; shown
are medians, with the least and the most. Seconds depend on the machine: only counts and ratios are conclusions.
"""

import argparse
import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from netinfo import create_app
from netinfo.browser import chromium
from tests.bench.contenders import BARE, Contender, contenders
from tests.bench.link import SLOW_3G, Link
from tests.browser.engines import FLAGS, PHONE

SLOWER_PROCESSOR = 4
DEVTOOLS_LINE = {
    "offline": False,
    "latency": SLOW_3G.round_trip * 1000,
    "downloadThroughput": SLOW_3G.rate,
    "uploadThroughput": SLOW_3G.rate,
}
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
SAVE_SECONDS = 90
"""Whoever has not saved by then never does."""
SAVED = """globalThis.saved = Promise.race([
  %s.then(() => performance.now() / 1000),
  new Promise((resolve) => setTimeout(resolve, %d)),
])"""


@dataclass(frozen=True)
class Visit:
    """A first visit."""

    painted: float
    """Milliseconds to the first words on the screen."""
    seconds: float
    """Until everything works without internet."""
    received: int
    """Bytes to the browser, headers included."""
    sent: int
    requests: int
    before_load: int
    """Requests until the page says that it is loaded."""


ROWS: Mapping[str, Callable[[Visit], float]] = {
    "first paint, ms": lambda one: one.painted,
    "saved after, s": lambda one: one.seconds,
    "bytes received": lambda one: one.received,
    "bytes sent": lambda one: one.sent,
    "requests": lambda one: one.requests,
    "requests up to load": lambda one: one.before_load,
}


def visit(browser: Browser, one: Contender) -> Visit:
    painted = first_paint(browser, one)
    link = Link(one.port, SLOW_3G)
    context = browser.new_context(viewport=PHONE, locale="nl-NL")
    try:
        page = slow(context.new_page())
        page.add_init_script(SAVED % (one.saved, SAVE_SECONDS * 1000))
        page.goto(link.url + one.path)
        before_load = len(link.addresses)
        seconds = page.evaluate("globalThis.saved") or math.inf
        return Visit(painted, seconds, link.received, len(link.said), len(link.addresses), before_load)
    finally:
        context.close()
        link.stop()


def first_paint(browser: Browser, one: Contender) -> float:
    """Without a worker, and throttled by DevTools: what the connection takes is left out."""
    context = browser.new_context(viewport=PHONE, locale="nl-NL", service_workers="block")
    page = slow(context.new_page())
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", DEVTOOLS_LINE)
    page.goto(f"http://127.0.0.1:{one.port}{one.path}")
    page.wait_for_function(f"{PAINTED} !== undefined")
    value = float(page.evaluate(PAINTED))
    context.close()
    return value


def slow(page: Page) -> Page:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    return page


def measured(rounds: int) -> dict[str, list[Visit]]:
    with contenders(create_app()) as running, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        visits: dict[str, list[Visit]] = {one.name: [] for one in running}
        for _ in range(rounds):
            for one in running:
                visits[one.name].append(visit(browser, one))
        browser.close()
    return visits


def cell(values: Sequence[float], bare: Sequence[float]) -> str:
    """The median, its spread, and how many times that of the bare page it is."""
    middle = statistics.median(values)
    digits = 1 if isinstance(middle, float) and middle < 100 else 0
    spread = f"{min(values):.{digits}f}-{max(values):.{digits}f}"
    return f"{middle:.{digits}f} ({spread}) ×{middle / statistics.median(bare):.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    visits = measured(parser.parse_args().rounds)
    print(f"{'':22}" + "".join(f"{name:32}" for name in visits))
    for title, value in ROWS.items():
        bare = [value(one) for one in visits[BARE]]
        cells = (cell([value(one) for one in every], bare) for every in visits.values())
        print(f"{title:22}" + "".join(f"{one:32}" for one in cells))


if __name__ == "__main__":
    main()
