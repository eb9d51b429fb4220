"""What a check finds in a sentence, and whether somebody has accepted it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ...catalogs import Catalog, Entry
from ...content.messages import fingerprint
from .kinds import Kind, Severity

ACCEPTED = re.compile(r"\baccepted\s*:\s*([\w-]+)\s+([0-9a-f]{12})\b", re.IGNORECASE)
"""What accepts a note, wherever it stands in a comment: its kind, and the fingerprint of the words."""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong in one sentence; the values fill the message of its kind."""

    key: str
    kind: Kind
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    entry: Entry | None = None

    @property
    def line(self) -> int | None:
        return self.entry.line if self.entry else None

    @property
    def waits(self) -> bool:
        return self.kind.severity is Severity.WAITS

    @property
    def is_note(self) -> bool:
        """Whether a person may accept it as it is."""
        return self.kind.severity is Severity.NOTE

    @property
    def acceptance(self) -> str:
        """The comment that accepts it; it holds for exactly these words on both sides."""
        return f"accepted: {self.kind.code} {fingerprint_of(self.entry)}" if self.entry else ""

    @property
    def accepted(self) -> bool:
        if not self.is_note or self.entry is None:
            return False
        said = (one.groups() for comment in self.entry.comments for one in ACCEPTED.finditer(comment))
        return (self.kind.code, fingerprint_of(self.entry)) in {(kind.lower(), known.lower()) for kind, known in said}


def without_dangers(catalog: Catalog, findings: Iterable[Finding]) -> Catalog:
    """The catalog without the sentences that would deceive readers or harm a page."""
    dangerous = {finding.key for finding in findings if finding.kind.severity is Severity.DANGER}
    return replace(catalog, entries=tuple(entry for entry in catalog if entry.key not in dangerous))


def fingerprint_of(entry: Entry) -> str:
    """The fingerprint of both sides of an entry."""
    return fingerprint("\0".join((*entry.source, "", *entry.wordings)))
