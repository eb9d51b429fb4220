"""Accepting a note: a comment in the catalog which says that these words are right as they are."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from ...catalogs import Catalog, Entry
from ...languages import Language
from .. import po
from .findings import Finding, fingerprint_of

ACCEPTED = re.compile(r"accepted: ([\w-]+) ([0-9a-f]{12})")


def accept(language: Language, catalog: Catalog, findings: Collection[Finding], keys: Collection[str]) -> list[Finding]:
    """Accept every note on these sentences in the file of the catalog; the other findings are returned."""
    notes = [finding for finding in findings if finding.is_note and finding.key in keys]
    entries = [replace(entry, comments=_comments(entry, notes)) for entry in catalog]
    text = po.dump(language, entries)
    if po.differs(catalog, text):
        po.save(catalog.path, text)
    return [finding for finding in findings if finding not in notes]


def _comments(entry: Entry, notes: Iterable[Finding]) -> tuple[str, ...]:
    """The comments of an entry with the new acceptances, and without those of other words than these."""
    kept = [comment for comment in entry.comments if not _accepts_other_words(comment, entry)]
    new = [note.acceptance for note in notes if note.key == entry.key]
    return tuple(dict.fromkeys((*kept, *new)))


def _accepts_other_words(comment: str, entry: Entry) -> bool:
    accepted = ACCEPTED.fullmatch(comment)
    return accepted is not None and accepted[2] != fingerprint_of(entry)
