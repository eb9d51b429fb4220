"""Whether a wording can fit in its place, as far as that can be said without a browser."""

import re
from collections.abc import Iterator

from ...content.interface import INTERFACE
from .findings import Found
from .pair import Pair

LIMIT = re.compile(r"at most (\d+) letters")
LABEL = 30
"""A source of at most so many letters without a full stop stands on a button, in a menu or above a field."""


def check(pair: Pair) -> Iterator[Found]:
    for limit in (int(found[1]) for hint in pair.hints for found in LIMIT.finditer(hint)):
        if len(pair.target_text) > limit:
            yield Found("letters", {"n": len(pair.target_text), "most": limit})
    most = 2 * len(pair.source_text) + 12
    if (
        pair.key in INTERFACE
        and len(pair.source_text) <= LABEL
        and not pair.source_text.endswith((".", "?", "-"))
        and len(pair.target_text) > most
    ):
        yield Found("long-label", {"n": len(pair.target_text), "most": most})
