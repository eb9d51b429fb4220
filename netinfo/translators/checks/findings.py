"""What a check finds: its kind, its sentence, and whether somebody has accepted it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ...catalogs import Catalog, Entry
from ...content.messages import fingerprint

ACCEPTED = re.compile(r"accepted: ([\w-]+) ([0-9a-f]{12})")
NOTES = (
    *("number", "unit", "negation", "term", "never", "informal", "long-sentence", "hard-word", "two-ways"),
    *("unchanged", "spaces", "quotes", "ellipsis", "ending", "long-label", "too-long"),
)
"""Questions of meaning and style, for a person to decide; everything else would break a page or the build."""
DANGERS = ("markup", "hidden", "link-unknown", "link-extra")
"""What never comes onto a page, not even to look at it."""
WAITS = ("missing", "untranslated", "flagged", "stale", "plural")
"""Sentences that are not finished."""


@dataclass(frozen=True)
class Found:
    """One thing that a check found in one sentence; its words are the message `workbench.<kind>`."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Finding:
    key: str
    kind: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    entry: Entry | None = None

    @property
    def line(self) -> int | None:
        return self.entry.line if self.entry else None

    @property
    def waits(self) -> bool:
        return self.kind in WAITS

    @property
    def note(self) -> bool:
        """Whether a person may accept it as it is."""
        return self.kind in NOTES

    @property
    def acceptance(self) -> str:
        """The comment that accepts it; it holds for exactly these words on both sides."""
        return f"accepted: {self.kind} {fingerprint_of(self.entry)}" if self.entry else ""

    @property
    def accepted(self) -> bool:
        return self.note and self.entry is not None and self.acceptance in self.entry.comments


def safe(catalog: Catalog, found: Iterable[Finding]) -> Catalog:
    """The catalog without the sentences that would break a page or deceive its readers."""
    broken = {one.key for one in found if one.kind in DANGERS}
    return replace(catalog, entries=tuple(entry for entry in catalog if entry.key not in broken))


def fingerprint_of(entry: Entry) -> str:
    """The fingerprint of both sides of an entry."""
    return fingerprint("\0".join((*entry.source, "", *entry.wordings)))


def still_accepting(entry: Entry) -> tuple[str, ...]:
    """The comments of an entry without acceptances of other words than these."""
    kept = (ACCEPTED.fullmatch(comment) for comment in entry.comments)
    return tuple(
        comment
        for comment, found in zip(entry.comments, kept, strict=True)
        if not found or found[2] == fingerprint_of(entry)
    )
