"""What can only be said of a catalog as a whole."""

import re
import shutil
import subprocess
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from ...catalogs import Catalog, Entry
from ...languages import SOURCE, Language
from ...unfinished import NONE, reasons
from .. import po
from ..source import all_messages
from .findings import Finding
from .kinds import Kind

COMPLAINT = re.compile(r":(\d+):(?: ?\d+:)? (?!warning:)(.+)")


def unfinished(language: Language, catalog: Catalog) -> Iterator[Finding]:
    """What is not finished, sentence by sentence, and the entries that nothing asks for."""
    for key, message in all_messages().items():
        for reason, details in reasons(language, catalog, message):
            yield Finding(key, Kind[reason.name], details, catalog.by_key.get(key))
    yield from (Finding(entry.key, Kind.UNKNOWN, {}, entry) for entry in catalog if entry.key not in all_messages())


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
