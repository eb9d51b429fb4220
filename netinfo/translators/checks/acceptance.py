"""Accepting a note: a comment in the catalog which says that these words are right as they are, and who says so."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from ...catalogs import Catalog, Entry
from ...files import save
from ...languages import Language
from .. import po
from .findings import ACCEPTED, Finding, fingerprint_of


def accept(
    language: Language, catalog: Catalog, findings: Collection[Finding], keys: Collection[str], why: str = ""
) -> list[Finding]:
    """Accept every note on these sentences in the file of the catalog; the other findings are returned.

    `why` says who accepts them, and the reason.
    """
    notes = [finding for finding in findings if finding.is_note and finding.key in keys]
    entries = [accepted(entry, notes, why) for entry in catalog]
    text = po.dump(language, entries, catalog.rule, catalog.obsolete)
    if po.differs(catalog, text):
        save(catalog.path, text)
    return [finding for finding in findings if finding not in notes]


def accepted(entry: Entry, findings: Iterable[Finding], why: str = "") -> Entry:
    """The entry with an acceptance of every note on it, and without those of other words than these."""
    entry = without_old_acceptances(entry)
    notes = [one for one in findings if one.is_note and one.key == entry.key]
    new = [" ".join(filter(None, (note.acceptance, why))) for note in notes]
    return replace(entry, comments=tuple(dict.fromkeys((*entry.comments, *new))))


def without_old_acceptances(entry: Entry) -> Entry:
    """The entry without the acceptances of other words than these; what else stands in a comment stays."""
    if not any(map(ACCEPTED.search, entry.comments)):
        return entry
    now = fingerprint_of(entry)
    tidied = ((comment, _without_old(comment, now)) for comment in entry.comments)
    return replace(entry, comments=tuple(left for comment, left in tidied if left or not comment))


def _without_old(comment: str, now: str) -> str:
    accepted = list(ACCEPTED.finditer(comment))
    if not accepted or now in [one[2].lower() for one in accepted]:
        return comment
    # Behind an acceptance stand its reason and who gave it.
    return "" if accepted[0].start() == 0 else ACCEPTED.sub("", comment).strip(" ()")
