"""The folder of paper, of every format: what a printer, a patient and a screen reader get."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PageObject, PdfReader

from netinfo import create_app
from netinfo.content.calls import CALLS
from netinfo.content.cards import CARDS
from netinfo.content.dates import TEXT_DATE
from netinfo.folder import printing
from netinfo.folder.booklet import imposed, order
from netinfo.folder.formats import FORMATS
from netinfo.folder.printing import folders, pages_of_headings
from netinfo.site import pdfs
from tests.browser.print_helpers import page_texts, scanned, squeezed
from tests.wording import editions, say

SITE = "https://folder.example"
PAGES = {"a4": (20, 28), "a4-large": (30, 42), "letter": (20, 30), "a5": (26, 40)}
TIGHT = ["a4-large", "a5"]


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """Dutch in every format, the booklet also as single pages, one once more; English where there is little room."""
    app, singles = create_app({"base_url": SITE}), list[bytes]()

    def kept(pages: bytes, text: str) -> bytes:
        singles.append(pages)
        return imposed(pages, text)

    # In a thread of its own: the tests before may have left a Playwright running in this one.
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(1) as thread:
        patch.setattr(printing, "imposed", kept)
        dutch = thread.submit(lambda: [body for _, body in folders(app, ["nl"], [*FORMATS, "a4"])]).result()
        english = thread.submit(lambda: [body for _, body in folders(app, ["en"], ["a4-large", "a5-booklet"])]).result()
    bodies = [*dutch, singles[0], english[0], singles[1]]
    return dict(zip([*FORMATS, "again", "a5", *(f"en {kind}" for kind in TIGHT)], bodies, strict=True))


@pytest.fixture(params=PAGES)
def folder(request: pytest.FixtureRequest, made: dict[str, bytes]) -> bytes:
    return made[request.param]


@pytest.fixture(params=[*PAGES, *(f"en {kind}" for kind in TIGHT)])
def either(request: pytest.FixtureRequest, made: dict[str, bytes]) -> tuple[str, bytes]:
    """A folder of either language, and which it is."""
    return "en" if request.param.startswith("en ") else "nl", made[request.param]


@cache
def lines_of(body: bytes) -> list[list[str]]:
    """The lines of each page, from top to bottom, without those of its margins."""
    pages = []
    for text in page_texts(body):
        lines = [" ".join(line.split()) for line in text.splitlines()]
        margins = ("netinfo ·", *(say(code, "trust.version", date="")[:9] for code in editions()))
        pages.append([line for line in lines if line and not line.isdecimal() and not line.startswith(margins)])
    return pages


def texts_of(body: bytes) -> list[str]:
    return [squeezed(" ".join(lines)) for lines in lines_of(body)]


def test_pages_are_as_many_as_a_designer_expects(made: dict[str, bytes]) -> None:
    counted = {name: len(PdfReader(BytesIO(made[name])).pages) for name in PAGES}
    assert {name: few <= counted[name] <= most for name, (few, most) in PAGES.items()} == dict.fromkeys(PAGES, True)
    sides = PdfReader(BytesIO(made["a5-booklet"])).pages
    assert len(sides) == 2 * -(-counted["a5"] // 4)
    assert str(PdfReader(BytesIO(made["a5-booklet"])).root_object["/Lang"]) == "nl"
    assert [round(float(side)) for side in sides[0].mediabox[2:]] == pytest.approx([842, 595], abs=2)


def test_each_file_is_published_with_as_many_pages_as_it_has(made: dict[str, bytes], tmp_path: Path) -> None:
    for kind in FORMATS:
        (tmp_path / pdfs.name_of("nl", kind)).write_bytes(made[kind])
    published = {one.format: (one.pages, one.sheets) for one in pdfs.found(str(tmp_path), editions()["nl"])}
    counted = {kind: len(PdfReader(BytesIO(made[kind])).pages) for kind in (*FORMATS, "a5")}
    booklet = {"a5-booklet": (counted["a5"], counted["a5-booklet"] // 2)}
    assert published == {kind: (counted[kind], 0) for kind in FORMATS} | booklet


def test_the_sheets_of_a_booklet_fold_into_its_pages() -> None:
    assert order(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    for pages in range(1, 41):
        sides = order(pages)
        assert sorted(number for side in sides for number in side) == [*range(-(-pages // 4) * 4)]
        # Opened anywhere, two pages that follow each other lie side by side.
        assert all(abs(left - right) % 2 == 1 for left, right in sides)


def test_no_page_is_nearly_empty_and_no_heading_stands_alone(either: tuple[str, bytes]) -> None:
    _, folder = either
    headings = tuple(squeezed(one) for one in pages_of_headings(folder))
    for number, lines in enumerate(lines_of(folder)[1:], 2):
        assert len(lines) > 5, number
        assert squeezed(lines[-1]) not in headings, number
        # Nor with the first line of a sentence that goes on over the page.
        begun = lines[-1][-1] not in ".?!:"
        assert not (begun and any(one.endswith(squeezed(lines[-2])) for one in headings)), number


def test_each_card_is_whole_on_a_page_of_its_own(either: tuple[str, bytes]) -> None:
    code, folder = either
    pages = texts_of(folder)
    for card in CARDS.values():
        keys = [f"card.{card.name}.title", "trust.card-unreviewed"]
        keys += [one.key for one in CALLS if card.calls]
        parts = [squeezed(say(code, key)) for key in keys]
        assert [all(part in page for part in parts) for page in pages].count(True) == 1, card.name


def test_letters_of_the_large_folder_are_large_everywhere(made: dict[str, bytes]) -> None:
    """12 points and more; 10 at the head and the foot, which are on every page but the first."""
    cover, *pages = [sizes_on(page) for page in PdfReader(BytesIO(made["a4-large"])).pages]
    small = {size for sizes in (cover, *pages) for size in sizes if size < 12}
    assert min(small) >= 10
    assert small == {size for size in set.intersection(*pages) if size < 12}


def sizes_on(page: PageObject) -> set[float]:
    """The sizes of the letters of a page, in points."""
    found = set()

    def visit(text: str, around: list[float], own: list[float], _font: Any, size: float) -> None:
        if text.strip():
            found.add(round(size * abs(around[3] * own[3]), 1))

    page.extract_text(visitor_text=visit)
    return found


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
