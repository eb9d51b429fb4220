"""Every sheet, as the engines print it: no text is outside its box or the page, sliced at the end of a page or lost."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.engines import Engine, Missing, engine
from tests.browser.print_helpers import SHEETS, WORDS, fill_sheet, own, pdf, ready_made, squeezed, with_list
from tests.browser.server import Server
from tests.faults.table import NOT_RUN

MILLIMETRE = 72 / 25.4
LONGER_THAN_A_PAGE = "Wat kan ik zelf doen om de behandeling goed door te komen? " * 50
READY_MADE = 24
ROUNDING = 1.5
"""Points by which a letter may be beyond what its line has room for: a slanted or a wide one is."""
HYPHEN = re.compile("[-\u2010\u00ad\u0002\ufffe]")
"""Also at the end of a line, and as what reads a PDF calls it there."""
USUAL_MARGINS, SMALL_MARGINS = (14, 12), (10, 10)
"""In millimetres at the sides, and at the top and the end."""
WIDTHS = {"A4": 210, "Letter": 215.9, "A5": 148}
"""Of paper, in millimetres."""
LETTERS = ("", "large", "a5")
"""The usual ones, and what a reader may choose instead: large ones, or small paper with small ones."""
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
    """Every kind of words in every kind of place, among the product's own."""
    word, address, arabic, emoji = (WORDS[name] for name in ("word", "address", "arabic", "emoji"))
    texts = [f"{word} {name}? {text}" for name, text in WORDS.items()]
    call: dict[str, Any] = {"day": word, "night": arabic, "nurse": emoji, "when": address}
    talk: dict[str, Any] = {"who.also": word, "interpreter": arabic, "important": emoji, "not-want": address}
    items = [*own(*texts, LONGER_THAN_A_PAGE), *ready_made(*range(1, READY_MADE + 1))]
    items[1]["answer"] = "\n".join((word, arabic, address, emoji))
    facts: dict[str, Any] = {"where": word, "with": arabic, "date": "2027-01-05"}
    return with_list(page, server, items=items, top=2, cards={"call": call, "talk": talk}, **facts)


def pages_with_text(body: bytes) -> Iterator[tuple[pypdfium2.PdfPage, pypdfium2.PdfTextPage]]:
    for page in pypdfium2.PdfDocument(body):
        yield page, page.get_textpage()


def outside(body: bytes, sides: float, ends: float) -> list[tuple[int, str]]:
    """The letters that are not between the margins, in millimetres, with the page on which they are not."""
    sides, ends = sides * MILLIMETRE - ROUNDING, ends * MILLIMETRE - ROUNDING
    found = []
    for number, (page, text) in enumerate(pages_with_text(body), 1):
        width, height = page.get_size()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            is_inside = sides <= left <= right <= width - sides and ends <= bottom <= top <= height - ends
            if not is_inside and text.get_text_range(at, 1).strip():
                found.append((number, text.get_text_range(at, 1)))
    return found


def miscounted(body: bytes, questions: list[str], whole: str) -> list[str]:
    """The questions that are on paper less or more often than on the sheet: lost, or sliced and then repeated."""
    text = "".join(text.get_text_range() for _, text in pages_with_text(body))
    printed, sheet = (HYPHEN.sub("", squeezed(one)) for one in (text, whole))
    # What repeats itself, is in another script or goes on on the next page cannot be counted.
    wanted = {HYPHEN.sub("", squeezed(one)) for one in questions if one.isascii() and one.endswith("?")}
    return [one for one in wanted if printed.count(one) != sheet.count(one)]


def is_for_small_paper(sheet: str, letters: str) -> bool:
    """The doctor's copy is one page of the usual paper, with letters of its own."""
    return letters == "a5" and sheet != "doctor"


def cells() -> Iterator[tuple[str, str, str]]:
    """Every sheet with all letters on all paper; where there is no small paper, its sheets come on what there is."""
    for letters, sheet, paper in product(LETTERS, SHEETS, WIDTHS):
        if paper != "A5" or is_for_small_paper(sheet, letters):
            yield letters, sheet, paper


def faults_on(page: Page, letters: str, sheet: str, paper: str) -> list[Any]:
    """What is wrong with a sheet as it is printed."""
    for name in LETTERS[1:]:
        page.set_checked(f"#paper-{name}", name == letters)
    fill_sheet(page, sheet)
    is_small = is_for_small_paper(sheet, letters)
    sides, ends = SMALL_MARGINS if is_small else USUAL_MARGINS
    questions, whole = page.evaluate(QUESTIONS)
    sticking_out = page.evaluate(INSIDE, WIDTHS["A5" if is_small else paper] - 2 * sides)
    body = pdf(page, paper)
    return [*sticking_out, *outside(body, sides, ends), *miscounted(body, questions, whole)]


def test_no_text_is_cut_off_on_any_sheet_with_any_letters(
    printing: Engine, shared_server: Server, tmp_path: Path
) -> None:
    """A7"""
    tab: Any = printing.visitor(tmp_path).tab()
    page = with_long_words(tab.page, shared_server)
    faults = {cell: faults_on(page, *cell) for cell in cells()}
    assert {cell: found for cell, found in faults.items() if found} == {}
