"""The list of changes that no test can notice, held against what was found."""

import tomllib
from collections.abc import Iterable
from pathlib import Path

KNOWN = Path(__file__).with_name("surviving_mutants.toml")


def compared(kind: str, found: Iterable[str]) -> int:
    """Prints what is on one side only; returns how many those are."""
    known = {one["change"] for one in tomllib.loads(KNOWN.read_text(encoding="utf-8")).get(kind, [])}
    left = set(found)
    for change in sorted(left - known):
        print(f"no test notices: {change}")
    for change in sorted(known - left):
        print(f"take this out of {KNOWN.name}, it is noticed or gone: {change}")
    return len(left ^ known)
