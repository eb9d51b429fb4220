"""What can only be said of a catalog as a whole."""

import re
import shutil
import subprocess
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from ...catalogs import Catalog, Entry, source_of
from ...content.messages import Plural
from ...languages import SOURCE, Language
from ...unfinished import NONE, says_nothing
from .. import po
from ..source import all_messages
from .findings import Finding
from .kinds import Kind

COMPLAINT = re.compile(r":(\d+):(?: ?\d+:)? (?!warning:)(.+)")


def unfinished(language: Language, catalog: Catalog) -> Iterator[Finding]:
    """Sentences that are missing, empty, flagged or of another source, and entries that nothing asks for."""
    for key, message in all_messages().items():
        entry = catalog.by_key.get(key)
        if entry is None:
            yield Finding(key, Kind.MISSING)
            continue
        if entry.source != source_of(message):
            yield Finding(key, Kind.STALE, {"before": entry.source[-1]}, entry)
        if entry.flagged and entry.before:
            yield Finding(key, Kind.FLAGGED, {"before": entry.before[-1]}, entry)
        elif entry.flagged:
            yield Finding(key, Kind.FLAGGED_BY_HAND, {}, entry)
        yield from _empty(language, catalog, entry, isinstance(message, Plural))
    yield from (Finding(entry.key, Kind.UNKNOWN, {}, entry) for entry in catalog if entry.key not in all_messages())


def _empty(language: Language, catalog: Catalog, entry: Entry, plural: bool) -> Iterator[Finding]:
    wanted = catalog.forms if plural else 1
    if not any(entry.wordings):
        if language.code != SOURCE:
            yield Finding(entry.key, Kind.UNTRANSLATED, {}, entry)
    elif not all(entry.wordings) or len(entry.wordings) != wanted:
        given = len([wording for wording in entry.wordings if wording])
        yield Finding(entry.key, Kind.PLURAL, {"n": wanted, "given": given}, entry)
    for text in dict.fromkeys(entry.wordings):
        if says_nothing(entry, text):
            yield Finding(entry.key, Kind.NOTHING, {"what": text}, entry)


def two_ways(language: Language, catalog: Catalog) -> Iterator[Finding]:
    """The same source with two translations: each but the first is named with the first."""
    translated: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in catalog:
        if any(entry.wordings) and language.code != SOURCE and entry.source != (NONE,):
            translated[entry.source].append(entry)
    for first, *others in translated.values():
        for entry in others:
            if entry.wordings != first.wordings:
                yield Finding(entry.key, Kind.TWO_WAYS, {"other": first.key, "text": first.wordings[0]}, entry)


def gnu(language: Language, catalog: Catalog) -> Iterator[Finding]:
    """What GNU msgfmt complains of in the catalog as we would write it, where msgfmt is installed."""
    program = shutil.which("msgfmt")
    if not program:
        return
    text = po.dump(language, catalog, catalog.rule)
    command = [program, "--check-format", "--output-file=-", "-"]
    ran = subprocess.run(command, input=text.encode(), capture_output=True, check=False)  # noqa: S603
    if ran.returncode:
        starts = [number for number, line in enumerate(text.split("\n"), 1) if line.startswith("msgctxt")]
        for complaint in COMPLAINT.finditer(ran.stderr.decode(errors="replace")):
            entry = catalog.entries[max(bisect_right(starts, int(complaint[1])) - 1, 0)]
            yield Finding(entry.key, Kind.GNU, {"what": complaint[2]}, entry)
