"""The folders of paper that `flask folder` wrote to the directory that NETINFO_PDFS names: published as they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..content.dates import TEXT_DATE
from ..content.messages import fingerprint
from ..editions import Edition
from ..folder.formats import FORMATS
from .inputs import Inputs
from .resources import PDF, Resource

MADE = "/Netinfo"
"""Under this name a file says of itself which text it has, and how many pages of the leaflet."""


@dataclass(frozen=True)
class Pdf:
    format: str
    """Its name in FORMATS."""
    address: str
    body: bytes
    pages: int
    """Of the leaflet: in a booklet two stand on each side of a sheet."""

    @property
    def sheets(self) -> int:
        """Of A4, each with four pages of the booklet; 0 if it is none."""
        return -(-self.pages // 4) if FORMATS[self.format].booklet else 0

    @property
    def kilobytes(self) -> int:
        return -(-len(self.body) // 1000)


def name_of(code: str, kind: str) -> str:
    return f"netinfo-{code}-{kind}.pdf"


def made(text: str, pages: int) -> dict[str, str]:
    """What a file says of itself."""
    return {MADE: f"{text} {pages}"}


def fingerprint_of(edition: Edition) -> str:
    """Another one as soon as one word of the language is another, or the day of the text, or who signed a part."""
    return fingerprint(f"{TEXT_DATE} {edition.published!r} {edition.review!r}")


def resources(inputs: Inputs) -> Iterator[Resource]:
    """Not stored by the worker: whoever is without internet has the pages."""
    for code, edition in inputs.editions.items():
        for one in found(inputs.settings.pdfs, edition):
            yield Resource(one.address, one.body, PDF, "plain", language=code)


def found(directory: str, edition: Edition) -> list[Pdf]:
    """Those of a language that exist and have its text as it is now, in the order of FORMATS."""
    return [pdf for kind, path in _paths(directory, edition) if (pdf := _read(path, edition, kind))]


def warnings(inputs: Inputs) -> Iterator[str]:
    """What whoever makes the site has to hear of folders that readers do not get."""
    directory = inputs.settings.pdfs
    if directory and not Path(directory).is_dir():
        yield f"There is no directory {directory}. Make it with flask folder --to {directory}, or unset NETINFO_PDFS."
    for edition in inputs.editions.values():
        for kind, path in _paths(directory, edition):
            if not _read(path, edition, kind):
                yield f"{path} has another text than the pages, and is left out. Make it anew with flask folder."


def _paths(directory: str, edition: Edition) -> Iterator[tuple[str, Path]]:
    for kind in FORMATS if directory else ():
        path = Path(directory, name_of(edition.language.code, kind))
        if path.is_file():
            yield kind, path


def _read(path: Path, edition: Edition, kind: str) -> Pdf | None:
    body = path.read_bytes()
    pages = re.search(rf"{MADE} \({fingerprint_of(edition)} (\d+)\)".encode(), body)
    return Pdf(kind, f"/{edition.language.code}/{path.name}", body, int(pages[1])) if pages else None
