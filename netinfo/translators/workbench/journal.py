"""Changes that are not saved yet, kept beside their file: a computer that stops takes none of them along."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ... import catalogs
from ...catalogs import Catalog, Entry
from ...content.messages import fingerprint
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
        kept = ((*_without_base(entry), catalog.by_key.get(entry.key)) for entry in unsaved)
        return {entry.key: _restored(entry, base, now) for entry, base, now in kept if not _says(now, entry)}

    def write(self, language: Language, catalog: Catalog, entries: Collection[Entry]) -> None:
        # What cannot be kept here is still in hand, and saving it says why it cannot be written.
        with suppress(Problem, OSError):
            if entries:
                kept = [_with_base(entry, catalog.by_key.get(entry.key)) for entry in entries]
                save(self._path, po.dump(language, kept, catalog.rule))
            else:
                self._path.unlink(missing_ok=True)


def _says(now: Entry | None, entry: Entry) -> bool:
    """Whether the catalog has all of an entry already."""
    if now is None or (now.wordings, now.flagged) != (entry.wordings, entry.flagged):
        return False
    return {*entry.comments} <= {*now.comments}


def _with_base(entry: Entry, base: Entry | None) -> Entry:
    """The entry with a last comment that says what it took the place of."""
    return replace(entry, comments=(*entry.comments, _state(base)))


def _without_base(entry: Entry) -> tuple[Entry, tuple[str, ...]]:
    return replace(entry, comments=entry.comments[:-1]), entry.comments[-1:]


def _restored(entry: Entry, base: tuple[str, ...], now: Entry | None) -> Entry:
    """The entry, with a flag and what somebody wrote above the sentence if that is no longer what it was."""
    if base == (_state(now),):
        return entry
    comments = dict.fromkeys((*entry.comments, *(now.comments if now else ())))
    return replace(entry, comments=tuple(comments), flagged=True)


def _state(entry: Entry | None) -> str:
    """Its words, its flag and what stands above it."""
    of = fingerprint("\0".join((fingerprint_of(entry), str(entry.flagged), *entry.comments))) if entry else "-"
    return f"instead of: {of}"
