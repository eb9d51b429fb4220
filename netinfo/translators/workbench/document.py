"""A catalog in hand: the file as it was read, and what was changed since, until that is saved."""

import re
import shutil
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import RLock

from ... import catalogs
from ...catalogs import Catalog, Entry, source_of
from ...errors import Problem
from ...file_problems import FileProblem
from ...files import save, writing
from ...languages import LANGUAGES, Language
from .. import baseline, po, terms, update
from ..checks import check_catalog, check_sentence
from ..checks.acceptance import accepted
from ..checks.findings import Finding
from ..localizer import Localizer
from ..source import all_messages
from .journal import Journal
from .neighbours import neighbours

LONGEST = 5000
"""More characters than any sentence has."""
LINE_ENDS = re.compile("\\s*[\n\r\x0b\x0c\x85\u2028\u2029]\\s*")
UNWRITABLE = re.compile("[\0\ud800-\udfff]")
"""What no catalog can hold: half a letter, and a sign by which a file is taken for none."""


class Clash(Problem):
    """Somebody else changed the same sentence first."""


@dataclass(frozen=True)
class Saved:
    """What saving left undone, and what it took out of the file."""

    clashes: list[str]
    """The keys of sentences that somebody changed in the file meanwhile: they still wait here."""
    gone: list[Entry]
    """What no sentence of this version is."""


@dataclass(frozen=True)
class Step:
    """A change that can be taken back: the unsaved entry before it, if there was one."""

    key: str
    before: Entry | None
    typed: bool


class Document:
    """The entries of one file with their changes; every method leaves it whole, whoever else calls one meanwhile."""

    def __init__(self, path: Path, folder: Path, kept: bool = False) -> None:
        """`folder` holds the catalogs of the product; `kept` says that the file as it was first stands beside it."""
        self.path, self.folder, self.kept = path, folder, kept
        # The bytes first: what somebody writes between the two then counts as not read yet.
        self._read = _bytes_of(path)
        self.language, self._file = _open(path, folder)
        self._journal = Journal(path)
        self._changes = self._journal.read(self.language, self._file)
        self._history: list[Step] = []
        self._undone: list[Step] = []
        self._found: dict[str, list[Finding]] = {}
        self._looked_through = False
        self._beside: dict[str, frozenset[str]] = {}
        self._lock = RLock()

    @cached_property
    def baseline(self) -> Mapping[str, Entry]:
        """The sentences as the product last had them; where nobody can tell, as they were when the file was read."""
        known = baseline.entries(self.language, self.path, self.folder)
        if known is None:
            return self._file.by_key
        return update.brought_up(replace(self._file, entries=tuple(known.values())), all_messages()).by_key

    @cached_property
    def terms(self) -> terms.Terms:
        return terms.read(self.folder)

    @cached_property
    def localizer(self) -> Localizer:
        return Localizer(self.language, self._file)

    @property
    def catalog(self) -> Catalog:
        """The catalog with its changes."""
        with self._lock:
            return _with(self._file, self._changes)

    @property
    def body(self) -> bytes:
        """The file as it was read or saved last."""
        return self._read

    @property
    def unsaved(self) -> frozenset[str]:
        return frozenset(self._changes)

    def findings(self, key: str) -> list[Finding]:
        """What is wrong with a sentence as it is now, and not accepted."""
        with self._lock:
            if key not in self._found:
                self._found[key] = check_sentence(self.language, self.catalog, self.terms, key)
            return [finding for finding in self._found[key] if not finding.accepted]

    def every_finding(self) -> list[Finding]:
        """What is wrong with the whole file; looked for once, and after that sentence by sentence."""
        with self._lock:
            if not self._looked_through:
                self._found, self._looked_through = {key: [] for key in all_messages()}, True
                for finding in check_catalog(self.language, self.catalog, self.terms):
                    self._found.setdefault(finding.key, []).append(finding)
            return [finding for key in dict.fromkeys((*all_messages(), *self._found)) for finding in self.findings(key)]

    def beside(self, key: str) -> frozenset[str]:
        """The other sentences in which something else may be found since this one got other words."""
        return self._beside.get(key, frozenset())

    def is_old(self) -> bool:
        """Whether the file was changed since it was read."""
        return _bytes_of(self.path) != self._read

    def entry(self, key: str) -> Entry:
        return self._changes.get(key) or self._file.by_key.get(key) or self._empty(key)

    def saved(self, key: str) -> Entry:
        """The sentence as the file has it."""
        return self._file.by_key.get(key) or self._empty(key)

    def _empty(self, key: str) -> Entry:
        message = all_messages()[key]
        return Entry(key, source_of(message), ("",) * self._file.forms_of(message))

    def change(
        self, key: str, was: Iterable[str], wordings: Iterable[str], flagged: bool | None, typed: bool = True
    ) -> None:
        """Other words for a sentence; `was` is what they take the place of, `typed` that they are one with the last.

        Where nobody touched the flag, `flagged` is None, and it stays as it is.
        """
        with self._lock:
            entry = self._require(key, was)
            said = replace(entry, wordings=tuple(map(self._tidied, wordings)))
            self._put(update.with_forms(said, self._file, all_messages()[key]), typed)
            if flagged is not None:
                self._put(self._ticked(key, flagged), typed=False)

    def _ticked(self, key: str, flagged: bool) -> Entry:
        entry = self.entry(key)
        before = (entry.before or self.saved(key).before) if flagged else ()
        return replace(entry, flagged=flagged, before=before)

    def _require(self, key: str, was: Iterable[str]) -> Entry:
        """The sentence, if it still says what somebody saw."""
        entry = self.entry(key)
        if tuple(was) != entry.wordings:
            raise Clash(self.localizer.say("editor.clash", text=" | ".join(entry.wordings)))
        return entry

    def _tidied(self, wording: str) -> str:
        """The words as a catalog holds them: on one line, composed, and what can be written to a file."""
        if len(wording) > LONGEST:
            raise Problem(self.localizer.say("editor.too-long", n=LONGEST))
        return unicodedata.normalize("NFC", UNWRITABLE.sub("\ufffd", LINE_ENDS.sub(" ", wording)))

    def accept(self, key: str, was: Iterable[str], why: str = "") -> None:
        """Accept every note on these words of a sentence; `why` says who does, and the reason."""
        with self._lock:
            self._require(key, was)
            self._put(accepted(self.entry(key), self.findings(key), self._tidied(why).strip()), typed=False)

    def _put(self, entry: Entry, typed: bool) -> None:
        key = entry.key
        if entry == self.entry(key):
            return
        # Typing one sentence is one change, however often it is looked at meanwhile.
        last = self._history[-1] if self._history else None
        if not (typed and last and last.typed and last.key == key):
            self._history.append(Step(key, self._changes.get(key), typed))
        self._undone.clear()
        self._set(key, entry)

    def _set(self, key: str, entry: Entry | None) -> None:
        old = self.entry(key)
        if entry is None or entry == self._file.by_key.get(key):
            self._changes.pop(key, None)
        else:
            self._changes[key] = entry
        self._forget(old, self.entry(key))
        self._journal.write(self.language, self._file, self._changes.values())

    def _forget(self, old: Entry, new: Entry) -> None:
        """What was found in a sentence that changed, and in those that are held against it."""
        beside = neighbours(self.catalog, old, new)
        # A tick that comes with the words changes nothing in other sentences.
        self._beside[new.key] = beside or self.beside(new.key)
        for key in (new.key, *beside):
            self._found.pop(key, None)

    def undo(self) -> str | None:
        """Take the last change back; the key of its sentence, or None if there is none."""
        return self._step(self._history, self._undone)

    def redo(self) -> str | None:
        """Make the change again that was taken back last; the key of its sentence, or None if there is none."""
        return self._step(self._undone, self._history)

    def _step(self, taken: list[Step], given: list[Step]) -> str | None:
        with self._lock:
            if not taken:
                return None
            step = taken.pop()
            given.append(Step(step.key, self._changes.get(step.key), typed=False))
            self._set(step.key, step.before)
            return step.key

    def save(self) -> Saved:
        """Write the file; saving once more also writes what clashed."""
        with self._lock:
            disk, clashes = self._file, list[str]()
            if self.path.exists() and self.is_old():
                disk = self._on_disk()
                clashes = [key for key in self._changes if key in all_messages() and self._clashes(key, disk)]
            ours = {key: entry for key, entry in self._changes.items() if key not in clashes}
            changes = update.changes_of(self.language, _with(disk, ours), all_messages())
            self._write(changes.text)
            self._read = _bytes_of(self.path)
            self._file = _open(self.path, self.folder)[1]
            self._changes = {key: self._changes[key] for key in clashes}
            self._journal.write(self.language, self._file, self._changes.values())
            self._history.clear()
            self._undone.clear()
            self._found, self._looked_through, self._beside = {}, False, {}
            return Saved(clashes, changes.gone)

    def _on_disk(self) -> Catalog:
        """What somebody else has saved meanwhile."""
        try:
            return _open(self.path, self.folder)[1]
        except FileProblem as problem:
            raise problem.named(self.path.name) from None

    def _clashes(self, key: str, disk: Catalog) -> bool:
        """Whether somebody else changed anything of a sentence: also its flag, or what is written above it."""
        return (disk.by_key.get(key) or self._empty(key)) not in (self.saved(key), self._changes[key])

    def _write(self, text: str) -> None:
        """Write the file as a whole, and keep it beside as it was before the first time."""
        if self.path.exists():
            if self.path.read_bytes() == text.encode():
                return
            self._keep_first()
        save(self.path, text)

    def _keep_first(self) -> None:
        if self.kept:
            return
        before = baseline.before(self.path)
        with writing(before, "Make it writable, then save again."):
            shutil.copyfile(self.path, before)
        self.kept = True


def _bytes_of(path: Path) -> bytes:
    """What a file holds now; nothing where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _open(path: Path, folder: Path) -> tuple[Language, Catalog]:
    """A catalog of the product, or one from elsewhere, whose head names its language; with what it has brought up."""
    own = next((one for one in LANGUAGES if path == catalogs.path_of(one.code, folder)), None)
    language, catalog = (own, catalogs.load(own, folder)) if own else po.open_file(path)
    return language, update.brought_up(catalog, all_messages())


def _with(catalog: Catalog, changes: dict[str, Entry]) -> Catalog:
    known = [changes.get(entry.key, entry) for entry in catalog]
    added = [entry for key, entry in changes.items() if key not in catalog.by_key]
    return replace(catalog, entries=(*known, *added))
