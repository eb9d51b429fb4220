"""How long the field that finds takes from a typed word to its results, on a processor six times slower.

    .venv/bin/python -m tests.bench.finding [--rounds 5]

Shown are the medians in milliseconds with the most, and the first result. The pages are read once, when the field gets
the focus; what that takes is shown apart. Seconds depend on the machine.
"""

import argparse
import statistics

from playwright.sync_api import Page, sync_playwright

from netinfo import create_app
from netinfo.browser import chromium
from netinfo.loopback import running_server
from tests.browser.engines import FLAGS, PHONE

SLOWER_PROCESSOR = 6
WORDS = {
    "nl": ("metastase", "uitzaaiingen", "uitgezaaid", "lymf", "lymfe", "chemo", "hoe snel", "%", "z" * 10_000),
    "en": ("cure", "metastases", "how soon"),
}
TYPE = """async (word) => {
  const field = document.querySelector("#find input");
  const results = document.querySelector("#find ol");
  const start = performance.now();
  const shown = new Promise((resolve) => new MutationObserver(resolve).observe(results.parentElement, { childList: true,
    subtree: true, characterData: true }));
  field.value = word;
  field.dispatchEvent(new Event("input"));
  await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 5000))]);
  const taken = performance.now() - start;
  return [taken, results.querySelector("a")?.textContent ?? "-"];
}"""
"""Milliseconds until the results, or that there are none, stand in the page; and the first result."""


def typed(page: Page, word: str) -> tuple[float, str]:
    taken, first = page.evaluate(TYPE, word)
    page.evaluate(TYPE, "")
    return float(taken), str(first)


def measure(page: Page, url: str, rounds: int) -> None:
    for code, words in WORDS.items():
        page.goto(f"{url}/{code}/words/")
        print(f"{code}: the pages are read and a first word found in {typed(page, 'nec')[0]:.0f} ms")
        for word in words:
            found = [typed(page, word) for _ in range(rounds)]
            times = [taken for taken, _ in found]
            print(f"{word[:16]:16} {statistics.median(times):6.1f} ({max(times):.1f})  {found[0][1]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with running_server(create_app()) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport=PHONE)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
        measure(page, url, rounds)
        browser.close()


if __name__ == "__main__":
    main()
