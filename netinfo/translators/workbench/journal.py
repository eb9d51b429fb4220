"""Changes that are not saved yet, kept beside their file: a computer that stops takes none of them along."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ... import catalogs
from ...catalogs import Catalog, Entry
from ...errors import Problem
from ...files import save
from ...languages import Language
from .. import po
from ..checks.findings import fingerprint_of
from ..source import all_messages
from ..update import brought_up


class Journal:
    """The unsaved entries of a catalog, as a catalog of their own."""

    def __init__(self, path: Path) -> None:
        """`path` is the file they will be saved in."""
        self._path = path.with_name(f"{path.name}.unsaved")

    def read(self, language: Language, catalog: Catalog) -> dict[str, Entry]:
        """The entries by key that the catalog does not say already; to be looked at where it says something new."""
        if not self._path.exists():
            return {}
        unsaved = brought_up(catalogs.load_file(language, self._path), all_messages())
        kept = ((entry, catalog.by_key.get(entry.key)) for entry in unsaved)
        return {entry.key: _restored(entry, now) for entry, now in kept if not _same(entry, now)}

    def write(self, language: Language, catalog: Catalog, entries: Collection[Entry]) -> None:
        # What cannot be kept here is still in hand, and saving it says why it cannot be written.
        with suppress(Problem, OSError):
            if entries:
                kept = [_with_base(entry, catalog.by_key.get(entry.key)) for entry in entries]
                save(self._path, po.dump(language, kept, catalog.rule))
            else:
                self._path.unlink(missing_ok=True)


def _same(entry: Entry, other: Entry | None) -> bool:
    return other is not None and (entry.wordings, entry.flagged) == (other.wordings, other.flagged)


def _with_base(entry: Entry, base: Entry | None) -> Entry:
    """The entry with a last comment that says what it took the place of."""
    return replace(entry, comments=(*entry.comments, _state(base)))


def _restored(entry: Entry, now: Entry | None) -> Entry:
    *comments, base = entry.comments
    return replace(entry, comments=tuple(comments), flagged=entry.flagged or base != _state(now))


def _state(entry: Entry | None) -> str:
    return f"instead of: {fingerprint_of(entry) if entry else '-'}"
