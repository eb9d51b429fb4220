"""What lies on the workbench: the catalogs of the product, and the files that were dragged to it."""

import re
from pathlib import Path, PureWindowsPath
from threading import Lock

from flask import Flask

from ... import catalogs
from ...errors import Problem
from ...file_problems import FileProblem
from ...files import writing
from ...languages import LANGUAGES
from .. import po
from ..checks.findings import without_dangers
from .document import Document
from .places import Places, Words, words_of

COPIES = "build/workbench"
"""Where a file from elsewhere is copied to, below the project."""
COPY = "copy-{}.po"


class Workspace:
    """Every file that can be worked on by its name: the code of a language, or the name of a copy."""

    def __init__(self, app: Flask, copies: Path | None = None) -> None:
        self.app, self.folder = app, catalogs.folder_of(app)
        self.copies = copies or Path(app.root_path) / COPIES
        self.places = Places(app)
        self._documents: dict[str, Document] = {}
        self._lock = Lock()

    def names_of_copies(self) -> list[str]:
        return sorted(path.name for path in self.copies.glob(COPY.format("*")))

    def document(self, name: str, anew: bool = False) -> Document:
        """The file in hand; `anew` reads it again if somebody changed it and nothing here would be lost."""
        with self._lock:
            known = self._documents.get(name)
            if known is None or (anew and not known.unsaved and known.is_old()):
                self._documents[name] = Document(self._path(name), self.folder, kept=bool(known and known.kept))
            return self._documents[name]

    def _path(self, name: str) -> Path:
        if name in (language.code for language in LANGUAGES):
            return catalogs.path_of(name, self.folder)
        if name in self.names_of_copies():
            return self.copies / name
        raise Problem(f"{name} is not on the workbench. Choose one of its files.")

    def take(self, name: str, body: bytes) -> str:
        """Copy a file from elsewhere; the name of the copy. A file that is no catalog leaves nothing behind."""
        stem = re.sub(r"[^\w-]+", "-", PureWindowsPath(name).stem).strip("-")[:60] or "file"
        with self._lock:
            path = self._free(stem)
            try:
                with writing(path):
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(body)
                po.open_file(path)
            except Problem as problem:
                path.unlink(missing_ok=True)
                if isinstance(problem, FileProblem):
                    raise problem.named(PureWindowsPath(name).name or path.name) from None
                raise
            return path.name

    def _free(self, stem: str) -> Path:
        """A name that no copy has yet: each may hold work of its own."""
        names = (COPY.format(stem if number == 1 else f"{stem}-{number}") for number in range(1, 10_000))
        return next(self.copies / name for name in names if not (self.copies / name).exists())

    def words(self, document: Document) -> Words:
        """What a file says now, without what could deceive readers or harm a page."""
        return words_of(document.language, without_dangers(document.catalog, document.every_finding()))
