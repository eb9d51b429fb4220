"""Tells what was found: to a person, kind by kind, or to a program."""

import json
from collections.abc import Iterator, Sequence

from .kinds import Difference

SHOWN = 5
"""How many addresses of one kind are written out."""
WIDTH = 160
"""Characters of what was found and what was wanted."""


def lines(found: Sequence[Difference], url: str, number: int) -> Iterator[str]:
    if not found:
        yield f"{url} sends what was built: {number} addresses, byte for byte, with every header."
        return
    kinds = list(dict.fromkeys(one.kind for one in found))
    for kind in kinds:
        of_kind = [one for one in found if one.kind is kind]
        yield f"{kind.name} ({len(of_kind)})"
        for one in of_kind[:SHOWN]:
            yield f"  {one.address}"
            yield f"    found:  {_short(one.found)}"
            yield f"    wanted: {_short(one.wanted)}"
        if len(of_kind) > SHOWN:
            yield f"  and {len(of_kind) - SHOWN} more; --json names them all"
        yield f"  For readers: {kind.means}"
        yield f"  Do: {kind.do}"
        yield ""
    yield f"{url} differs from what was built: {len(found)} differences, {number} addresses asked."


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= WIDTH else f"{one_line[:WIDTH]}…"


def as_json(found: Sequence[Difference], url: str, number: int) -> str:
    told = [
        {
            "address": one.address,
            "kind": one.kind.name,
            "found": one.found,
            "wanted": one.wanted,
            "means": one.kind.means,
            "do": one.kind.do,
        }
        for one in found
    ]
    return json.dumps({"url": url, "asked": number, "differences": told}, ensure_ascii=False, indent=2)
