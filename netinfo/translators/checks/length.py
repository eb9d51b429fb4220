"""Wordings that are too long for their place, as far as that can be said without a browser."""

import re
from collections.abc import Iterator

from ...content.interface import INTERFACE
from .findings import Finding
from .kinds import Kind
from .pair import Pair

LIMIT = re.compile(r"at most (\d+) letters")
LABEL = 30
"""A source of at most so many letters without a full stop stands on a button, in a menu or above a field."""


def check(pair: Pair) -> Iterator[Finding]:
    for limit in (int(digits) for hint in pair.hints for digits in LIMIT.findall(hint)):
        if len(pair.target_text) > limit:
            yield pair.finding(Kind.LETTERS, n=len(pair.target_text), most=limit)
    most = 2 * len(pair.source_text) + 12
    if (
        pair.entry.key in INTERFACE
        and len(pair.source_text) <= LABEL
        and not pair.source_text.endswith((".", "?", "-"))
        and len(pair.target_text) > most
    ):
        yield pair.finding(Kind.LONG_LABEL, n=len(pair.target_text), most=most)
