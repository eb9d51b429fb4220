"""Prints the folder with a Chromium: tagged, with bookmarks, and with the same bytes every time."""

import re
from collections.abc import Iterator
from html import unescape
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

from flask import Flask

from ..browser import browser
from ..editions import Edition
from ..errors import Problem
from ..site.build import inputs_of
from ..site.inputs import Inputs
from ..site.pdfs import fingerprint_of, name_of
from ..site.scripts import parse_vendored
from .booklet import dated, imposed
from .document import HEADING, html_of
from .formats import FORMATS, Format

QR = "js/vendor/lean-qr.js"
DRAW_QR = """(text) => {
  %s
  const code = generate(text);
  let path = "";
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  return { side: code.size, path };
}"""
TAG = re.compile(r"<[^>]*>")
NEEDED = "Install pypdf to make folders: pip install pypdf"


def folders(app: Flask, codes: list[str], formats: list[str]) -> Iterator[tuple[str, bytes]]:
    """Each folder as a PDF, with the name of its file."""
    if not find_spec("pypdf"):
        raise Problem(NEEDED)
    inputs = inputs_of(app)
    _require_offered(codes, inputs)
    with browser() as chromium:
        page = chromium.new_page()
        for code in codes:
            for name in formats:
                yield name_of(code, name), _folder(page, inputs, inputs.editions[code], FORMATS[name])


def _require_offered(codes: list[str], inputs: Inputs) -> None:
    for code in codes:
        if code not in inputs.editions:
            raise Problem(
                f"Readers do not get {code}, so it has no folder: complete it first (flask i18n check {code}), "
                f"then publish it (flask i18n publish {code})."
            )


def _folder(page: Any, inputs: Inputs, edition: Edition, paper: Format) -> bytes:
    """Printed twice: on which page a heading stands is known once it was printed."""
    code, text = _qr(page, inputs), fingerprint_of(edition)
    printed = _pdf(page, html_of(inputs, edition, paper, {}, code), text)
    printed = _pdf(page, html_of(inputs, edition, paper, pages_of_headings(printed), code), text)
    return imposed(printed, text) if paper.booklet else printed


def _qr(page: Any, inputs: Inputs) -> Any:
    """The address of the site as a QR code, by the script that draws it on the pages."""
    if not inputs.settings.base_url:
        return None
    script = Path(inputs.app.root_path, "static", QR).read_text("utf-8")
    return page.evaluate(DRAW_QR % parse_vendored(QR, script).body, f"{inputs.settings.base_url}/")


def _pdf(page: Any, html: str, text: str) -> bytes:
    page.set_content(html)
    return tidied(page.pdf(prefer_css_page_size=True, tagged=True, outline=True), headings(html), text)


def headings(text: str) -> list[str]:
    """The words of the headings of a page, in its order."""
    return [unescape(" ".join(TAG.sub("", words).split())) for words in HEADING.findall(text)]


def tidied(body: bytes, known: list[str], text: str) -> bytes:
    """With the words of the headings as bookmarks, and the date of the text in the place of the moment of printing.

    Chromium leaves out the space where a heading breaks, and writes parts of some headings twice.
    """
    from pypdf import PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=BytesIO(body))
    for item, words in zip(_bookmarks(writer.root_object["/Outlines"]), known, strict=True):
        item[NameObject("/Title")] = TextStringObject(words)
    return dated(writer, text, len(writer.pages))


def _bookmarks(parent: Any) -> Iterator[Any]:
    item = parent.get("/First")
    while item is not None:
        item = item.get_object()
        yield item
        yield from _bookmarks(item)
        item = item.get("/Next")


def pages_of_headings(body: bytes) -> dict[str, int]:
    """The page of each bookmark by its words; the first is 1."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(body))
    found: dict[str, int] = {}

    def visit(entries: Any) -> None:
        for entry in entries:
            if isinstance(entry, list):
                visit(entry)
            else:
                found.setdefault(entry.title, (reader.get_destination_page_number(entry) or 0) + 1)

    visit(reader.outline)
    return found
