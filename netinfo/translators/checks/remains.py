"""Where a translation is not one: a remark to oneself, plural forms that are all one, bold elsewhere."""

import re
from collections.abc import Iterator

from ...content.marks import MARK, without_marks
from .findings import Finding
from .kinds import Kind
from .pair import Pair

REMARK = re.compile(r"\bTO-?DO\b|\bFIX-?ME\b|\bX{3}\b|\?\?|!!|[(\[][^()\[\]]*\?[)\]]")
UNEVEN = 2.5
"""So many times more or less of the sentence is bold."""


def check(pair: Pair) -> Iterator[Finding]:
    if not pair.translated:
        return
    remark = REMARK.search(pair.target_text)
    if remark and not REMARK.search(pair.source_text):
        yield pair.finding(Kind.REMARK, what=remark[0])
    source, wordings = pair.entry.source, pair.entry.wordings
    if len(source) > 1 and source[0] != source[1] and len(wordings) > 1 and len(set(wordings)) == 1:
        yield pair.finding(Kind.PLURAL_SAME)
    bold, theirs = _share_in_bold(pair.source), _share_in_bold(pair.text)
    if bold and theirs and not 1 / UNEVEN < bold / theirs < UNEVEN:
        yield pair.finding(Kind.BOLD_WORDS)


def _share_in_bold(text: str) -> float:
    bold = sum(len(mark["strong"]) for mark in MARK.finditer(text) if mark["strong"])
    return bold / max(1, len(without_marks(text)))
