"""The folder of paper, of every format: what a printer, a patient and a screen reader get."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from netinfo import create_app
from netinfo.content.dates import TEXT_DATE
from netinfo.folder.booklet import order
from netinfo.folder.formats import FORMATS
from netinfo.folder.printing import folders, pages_of_headings
from netinfo.site import pdfs
from tests.browser.print_helpers import scanned, squeezed
from tests.wording import editions, say

SITE = "https://folder.example"
PAGES = {"a4": (20, 28), "a4-large": (30, 42), "letter": (20, 30), "a5": (26, 40)}


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """Dutch in every format, that of the booklet also as single pages, and one of them once more."""
    app = create_app({"base_url": SITE})
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(FORMATS, "a5", replace(FORMATS["a5-booklet"], booklet=False))
        names = [*FORMATS]
        # In a thread of its own: the tests before may have left a Playwright running in this one.
        with ThreadPoolExecutor(1) as thread:
            bodies = thread.submit(lambda: [body for _, body in folders(app, ["nl"], [*names, "a4"])]).result()
    return dict(zip([*names, "again"], bodies, strict=True))


@pytest.fixture(params=PAGES)
def folder(request: pytest.FixtureRequest, made: dict[str, bytes]) -> bytes:
    return made[request.param]


@cache
def lines_of(body: bytes) -> list[list[str]]:
    """The lines of each page, from top to bottom, without those of its margins."""
    pages = []
    for page in PdfReader(BytesIO(body)).pages:
        lines = [" ".join(line.split()) for line in page.extract_text().splitlines()]
        margins = ("netinfo ·", say("nl", "trust.version", date="")[:9])
        pages.append([line for line in lines if line and not line.isdecimal() and not line.startswith(margins)])
    return pages


def texts_of(body: bytes) -> list[str]:
    return [squeezed(" ".join(lines)) for lines in lines_of(body)]


def test_pages_are_as_many_as_a_designer_expects(made: dict[str, bytes]) -> None:
    counted = {name: len(PdfReader(BytesIO(made[name])).pages) for name in PAGES}
    assert {name: few <= counted[name] <= most for name, (few, most) in PAGES.items()} == dict.fromkeys(PAGES, True)
    sides = PdfReader(BytesIO(made["a5-booklet"])).pages
    assert len(sides) == 2 * -(-counted["a5"] // 4)
    assert [round(float(side)) for side in sides[0].mediabox[2:]] == pytest.approx([842, 595], abs=2)


def test_each_file_is_published_with_as_many_pages_as_it_has(made: dict[str, bytes], tmp_path: Path) -> None:
    for kind in FORMATS:
        (tmp_path / pdfs.name_of("nl", kind)).write_bytes(made[kind])
    published = {one.format: one.pages for one in pdfs.found(str(tmp_path), editions()["nl"])}
    assert published == {kind: len(PdfReader(BytesIO(made[kind])).pages) for kind in FORMATS}


def test_the_sheets_of_a_booklet_fold_into_its_pages() -> None:
    assert order(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    for pages in range(1, 41):
        sides = order(pages)
        assert sorted(number for side in sides for number in side) == [*range(-(-pages // 4) * 4)]
        # Opened anywhere, two pages that follow each other lie side by side.
        assert all(abs(left - right) % 2 == 1 for left, right in sides)


def test_no_page_is_nearly_empty_and_no_heading_stands_alone(folder: bytes) -> None:
    headings = {squeezed(one) for one in pages_of_headings(folder)}
    for number, lines in enumerate(lines_of(folder)[1:], 2):
        assert len(lines) > 5, number
        assert squeezed(lines[-1]) not in headings, number


def test_no_question_and_no_explained_word_is_split(folder: bytes) -> None:
    pages, content = texts_of(folder), editions()["nl"].published
    questions = [one for group in content.groups for one in group.offered]
    words = [word for theme in content.themes for word in theme.words]
    assert len(questions) > 50
    for text in [f"{one.no}{one.ask}" for one in questions]:
        assert sum(squeezed(text) in page for page in pages) == 1, text
    [hard] = [group for group in content.groups if group.closed]
    before = squeezed(f"{hard.title} {say('nl', 'folder.hard-note')}")
    assert before + squeezed(f"☐{hard.offered[0].no}") in "".join(pages)
    for word in words:
        start = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", f"{word.term}: {word.text}")
        assert sum(squeezed(start) in page for page in pages) >= 1, start


def test_contents_name_the_page_of_each_part_in_order(folder: bytes) -> None:
    found, texts = pages_of_headings(folder), texts_of(folder)
    content = editions()["nl"].published
    more = (say("nl", "folder.questions"), say("nl", "take.my-cards"), say("nl", "words.title"))
    titles = [content.short.title, *(one.title for chapter in content.chapters for one in chapter.sections), *more]
    for title in titles:
        assert squeezed(title) in texts[found[title] - 1]
        assert re.search(rf"{re.escape(squeezed(title))}{found[title]}(?!\d)", texts[1]), title
    assert [found[title] for title in titles] == sorted(found[title] for title in titles)


def test_the_cover_says_what_it_is_how_far_to_trust_it_and_where_it_comes_from(folder: bytes) -> None:
    cover = texts_of(folder)[0]
    for words in (editions()["nl"].published.title, say("nl", "trust.unreviewed"), say("nl", "folder.stamp")):
        assert squeezed(words) in cover
    assert scanned(folder) == [f"{SITE}/"]


def test_it_is_tagged_named_and_dated(folder: bytes, made: dict[str, bytes]) -> None:
    reader = PdfReader(BytesIO(folder))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata
    assert reader.metadata.title == editions()["nl"].published.title
    assert TEXT_DATE.strftime("%Y%m%d") in str(reader.metadata["/CreationDate"])
    tags = [*elements(root["/StructTreeRoot"])]
    assert {"/H1", "/H2", "/H3", "/L", "/LI", "/P", "/Link"} <= {one["/S"] for one in tags}
    alternatives = {str(one["/Alt"]) for one in tags if "/Alt" in one}
    assert alternatives > {SITE}
    assert made["again"] == made["a4"]


def elements(parent: Any) -> Iterator[Any]:
    """The tags of a document, each before what it holds."""
    children = parent.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        one = child.get_object()
        if hasattr(one, "get") and "/S" in one:
            yield one
            yield from elements(one)


def test_nothing_sticks_out_of_the_paper(made: dict[str, bytes]) -> None:
    """The margin on the right is white on every page."""
    for page in pypdfium2.PdfDocument(made["a5"]):
        picture = page.render(scale=0.5, grayscale=True).to_pil()
        edge = picture.crop((picture.width - 10, 0, picture.width, picture.height))
        assert edge.getextrema()[0] == 255
