"""How many of the mistakes in a table of pairs the checks find: `python -m tests.tools.measure_checks FILE...`

A table has tabs between its columns and names on its first line: `key`, `english`, and `right` with `wrong`, or
`wording`. A wrong one is found if there is something to say of it that is not to be said of the right one; of a
`wording`, which is right, there should be nothing to say. Each is an entry of its own, beside the Dutch catalog.
"""

import csv
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from netinfo import PROJECT, catalogs
from netinfo.catalogs import Catalog, Entry
from netinfo.languages import LANGUAGES
from netinfo.translators import terms
from netinfo.translators.checks import findings_in
from netinfo.translators.checks.findings import Finding
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.checks.known import Known
from netinfo.translators.checks.pair import Pair, Rules
from netinfo.translators.source import all_messages, hints
from netinfo.unfinished import says_nothing

DUTCH = next(language for language in LANGUAGES if language.code == "nl")
PLURAL = " | "
Row = dict[str, str]


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def findings_of(row: Row, column: str) -> list[Finding]:
    """What there is to say of one wording of a row."""
    entry = Entry(row["key"], tuple(row["english"].split(PLURAL)), tuple(row[column].split(PLURAL)))
    if any(says_nothing(entry, text) for text in entry.wordings):
        return [Finding(entry.key, Kind.NOTHING, {"what": row[column]}, entry)]
    return list(dict.fromkeys(finding for pair in _pairs(entry) for finding in findings_in(pair)))


def new_findings(row: Row) -> list[Finding]:
    """What there is to say of the wrong one alone."""
    right = [(one.kind, one.values) for one in findings_of(row, "right")]
    return [one for one in findings_of(row, "wrong") if (one.kind, one.values) not in right]


def _pairs(entry: Entry) -> Iterator[Pair]:
    for form, text in enumerate(entry.wordings):
        source = entry.source[min(form, len(entry.source) - 1)]
        yield Pair(entry, source, text, _rules(), _hints(entry), single_count=len(entry.source) > 1 and form == 0)


def _hints(entry: Entry) -> tuple[str, ...]:
    """The hints for its key, or for the key that its sentence has now."""
    now = (key for key, message in all_messages().items() if message == entry.source[0])
    return hints().get(entry.key) or hints().get(next(now, ""), ())


@cache
def _rules() -> Rules:
    catalog: Catalog = catalogs.load(DUTCH, PROJECT / "translations")
    return Rules.of(terms.read(PROJECT / "translations"), DUTCH.code, Known(catalog.entries))


def _report(path: Path) -> Iterator[str]:
    table = rows(path)
    if "wrong" in table[0]:
        missed = [row for row in table if not new_findings(row)]
        yield from (f"  missed: {row['key']}: {row['wrong']}" for row in missed)
        yield f"{path.name}: {len(table) - len(missed)} of {len(table)} mistakes found"
    else:
        noted = [(row, one) for row in table for one in findings_of(row, "wording")]
        yield from (f"  noted: {row['key']}: {one.kind.code}: {dict(one.values)}" for row, one in noted)
        yield f"{path.name}: {len(noted)} notes on {len(table)} good wordings"


def main(names: list[str]) -> int:
    for name in names:
        sys.stdout.writelines(f"{line}\n" for line in _report(Path(name)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
