"""Every sheet, as the engines print it: no text is outside its box or the page, sliced at the end of a page or lost."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.engines import Engine, Missing, engine
from tests.browser.print_helpers import SHEETS, WORDS, fill_sheet, own, pages_of, pdf, ready_made, squeezed, with_list
from tests.browser.server import Server
from tests.faults.table import NOT_RUN

MILLIMETRE = 72 / 25.4
LONGER_THAN_A_PAGE = "Wat kan ik zelf doen om de behandeling goed door te komen? " * 50
ROUNDING = 1.5
"""Points by which a letter may be beyond what its line has room for: a slanted or a wide one is."""
HYPHEN = re.compile("[-\u2010\u00ad]")
"""Also at the end of a line."""
MARGINS = {"a5": (10, 10)}
USUAL_MARGINS = (14, 12)
"""In millimetres at the sides, and at the top and the end."""
WIDTHS = {"": 182, "large": 182, "a5": 128}
"""Millimetres between the margins, by the letters."""
PAPERS = {"": ("A4", "Letter"), "large": ("Letter",), "a5": ("A4",)}
"""Every size of letters, and every paper; the usual letters on both."""
INSIDE = """(width) => {
  const paper = document.querySelector(".paper");
  paper.style.inlineSize = `${width}mm`;
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const out = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The nearest box with a width of its own.
    let box = node.parentElement;
    while (getComputedStyle(box).display === "inline") box = box.parentElement;
    const { left, right } = box.getBoundingClientRect();
    const { left: first, right: last } = paper.getBoundingClientRect();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const [from, to] = [Math.max(left, first) - 1, Math.min(right, last) + 1];
      if (line.width && (line.left < from || line.right > to)) out.push([box.className, node.data.slice(0, 30)]);
    }
  }
  paper.style.inlineSize = "";
  return out;
}"""
"""The texts on a sheet that stick out of their box, or of the sheet."""
QUESTIONS = """() => [
  [...document.querySelectorAll(".paper .question")].map((one) => one.firstChild?.data ?? ""),
  document.querySelector(".paper").textContent,
]"""


@pytest.fixture(params=["chromium", "firefox"])
def printing(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Engine]:
    try:
        started = engine(request.param, playwright)
    except Missing as error:
        pytest.skip(NOT_RUN + str(error))
    yield started
    started.quit()


def with_long_words(page: Page, server: Server) -> Page:
    texts = [f"{WORDS['word']} {name}? {text}" for name, text in WORDS.items()]
    call: dict[str, Any] = {"day": WORDS["word"], "when": WORDS["address"]}
    talk: dict[str, Any] = {"who.also": WORDS["word"], "important": WORDS["emoji"]}
    items = [*own(*texts, LONGER_THAN_A_PAGE), *ready_made(*range(1, 9))]
    items[1]["answer"] = f"{WORDS['word']}\n{WORDS['arabic']}\n{WORDS['address']}"
    return with_list(
        page, server, items=items, top=2, cards={"call": call, "talk": talk}, where=WORDS["word"], date="2027-01-05"
    )


def outside(body: bytes, sides: float, ends: float) -> list[tuple[int, str]]:
    """The letters that are not between the margins, with the page on which they are not."""
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(body), 1):
        width, height = page.get_size()
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            is_inside = (
                sides - ROUNDING <= left <= right <= width - sides + ROUNDING
                and ends - ROUNDING <= bottom <= top <= height - ends + ROUNDING
            )
            if not is_inside and text.get_text_range(at, 1).strip():
                found.append((number, text.get_text_range(at, 1)))
    return found


def miscounted(body: bytes, questions: list[str], whole: str) -> list[str]:
    """The questions that are on paper less or more often than on the sheet: lost, or sliced and then repeated."""
    printed, sheet = (HYPHEN.sub("", one) for one in ("".join(pages_of(body)), squeezed(whole)))
    # What repeats itself, is in another script or goes on on the next page cannot be counted.
    wanted = {HYPHEN.sub("", squeezed(one)) for one in questions if one.isascii() and one.endswith("?")}
    return [one for one in wanted if printed.count(one) != sheet.count(one)]


def test_no_text_is_cut_off_on_any_sheet_with_any_letters(
    printing: Engine, shared_server: Server, tmp_path: Path
) -> None:
    """A7"""
    page: Any = printing.visitor(tmp_path).tab()
    page = with_long_words(page.page, shared_server)
    wrong = {}
    for letters, width in WIDTHS.items():
        for name in ("large", "a5"):
            page.set_checked(f"#paper-{name}", name == letters)
        for sheet in SHEETS:
            for paper in PAPERS[letters]:
                fill_sheet(page, sheet)
                questions, whole = page.evaluate(QUESTIONS)
                sticking_out = page.evaluate(INSIDE, width)
                body = pdf(page, paper)
                sides, ends = (MILLIMETRE * one for one in MARGINS.get(letters, USUAL_MARGINS))
                faults = (sticking_out, outside(body, sides, ends), miscounted(body, questions, whole))
                if any(faults):
                    wrong[letters, sheet, paper] = faults
    assert wrong == {}
