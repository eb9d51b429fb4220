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
from tests.browser.print_helpers import (
    INSIDE,
    LETTERS,
    SHEETS,
    fill_sheet,
    long_words,
    page_texts,
    pdf,
    squeezed,
    with_list,
)
from tests.browser.server import Server
from tests.faults.table import NOT_RUN

MILLIMETRE = 72 / 25.4
ROUNDING = 1.5
"""Points by which a letter may be beyond what its line has room for: a slanted or a wide one is."""
HYPHEN = re.compile("[-\u2010\u00ad\u0002\ufffe]")
"""Also at the end of a line, and as what reads a PDF calls it there."""
USUAL_MARGINS, SMALL_MARGINS = (14, 12), (10, 10)
"""In millimetres at the sides, and at the top and the end."""
WIDTHS = {"A4": 210, "Letter": 215.9}
SMALL_WIDTH = 148
"""Of paper, in millimetres; a sheet for small paper makes its pages A5, whatever paper there is."""
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


def outside(body: bytes, sides: float, ends: float) -> list[tuple[int, str]]:
    """The letters that are not between the margins, in millimetres, with the page on which they are not."""
    sides, ends = sides * MILLIMETRE - ROUNDING, ends * MILLIMETRE - ROUNDING
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(body), 1):
        width, height = page.get_size()
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            is_inside = sides <= left <= right <= width - sides and ends <= bottom <= top <= height - ends
            if not is_inside and text.get_text_range(at, 1).strip():
                found.append((number, text.get_text_range(at, 1)))
    return found


def miscounted(body: bytes, questions: list[str], whole: str) -> list[str]:
    """The questions that are on paper less or more often than on the sheet: lost, or sliced and then repeated."""
    printed, sheet = (HYPHEN.sub("", squeezed(one)) for one in ("".join(page_texts(body)), whole))
    # What repeats itself, is in another script or goes on on the next page cannot be counted.
    wanted = {HYPHEN.sub("", squeezed(one)) for one in questions if one.isascii() and one.endswith("?")}
    return [one for one in wanted if printed.count(one) != sheet.count(one)]


def is_for_small_paper(sheet: str, letters: str) -> bool:
    """The doctor's copy is one page of the usual paper, with letters of its own."""
    return letters == "a5" and sheet != "doctor"


def faults_on(page: Page, letters: str, sheet: str, paper: str) -> list[Any]:
    """What is wrong with a sheet as it is printed."""
    for name in filter(None, LETTERS):
        page.set_checked(f"#paper-{name}", name == letters)
    fill_sheet(page, sheet)
    is_small = is_for_small_paper(sheet, letters)
    sides, ends = SMALL_MARGINS if is_small else USUAL_MARGINS
    questions, whole = page.evaluate(QUESTIONS)
    sticking_out = page.evaluate(INSIDE, (SMALL_WIDTH if is_small else WIDTHS[paper]) - 2 * sides)
    body = pdf(page, paper)
    return [*sticking_out, *outside(body, sides, ends), *miscounted(body, questions, whole)]


def test_no_text_is_cut_off_on_any_sheet_with_any_letters(
    printing: Engine, shared_server: Server, tmp_path: Path
) -> None:
    """A7"""
    tab: Any = printing.visitor(tmp_path).tab()
    page = with_list(tab.page, shared_server, **long_words())
    faults = {cell: faults_on(page, *cell) for cell in product(LETTERS, SHEETS, WIDTHS)}
    assert {cell: found for cell, found in faults.items() if found} == {}
