"""Where a translation is not one: a remark to oneself, two choices, plural forms that are all one, bold elsewhere."""

import re
from collections.abc import Iterator

from ...content.marks import MARK, without_marks
from .findings import Finding
from .kinds import Kind
from .pair import WORD, Pair

REMARK = re.compile(r"\bN\.?B\b|\bTO-?DO\b|\bFIX-?ME\b|\bX{3}\b|\?\?|!!|[(\[][^()\[\]]*\?[)\]]")
BRACKETED = re.compile(r"\(([^()]+)\)")
CHOICE = re.compile(r"[^\W\d_]{2,}\s?/\s?[^\W\d_]{2,}")
UNEVEN = 2.5
"""So many times more or less of the sentence is bold."""
FAR = 0.3
"""So much of the sentence lies between two places that are not the same."""


def check(pair: Pair) -> Iterator[Finding]:
    if not pair.translated:
        return
    remark = _remark(pair)
    if remark:
        yield pair.finding(Kind.REMARK, what=remark)
    choice = CHOICE.search(pair.own_words[1])
    if choice and "/" not in pair.own_words[0]:
        yield pair.finding(Kind.CHOICE, what=choice[0])
    yield from _plural_forms(pair)
    if _bold_differs(pair):
        yield pair.finding(Kind.BOLD_WORDS)


def _remark(pair: Pair) -> str:
    """What looks like a remark: a sign of one, or words in brackets that neither the source nor the catalog has."""
    found = REMARK.search(pair.target_text)
    if found and not REMARK.search(pair.source_text):
        return found[0]
    return next(_new_words_in_brackets(pair), "")


def _new_words_in_brackets(pair: Pair) -> Iterator[str]:
    known, brackets = pair.rules.known, BRACKETED.findall(pair.target_text)
    added = len(brackets) > len(BRACKETED.findall(pair.source_text))
    # A name may explain itself.
    if added and known.is_enough and not pair.tells_letters and not pair.entry.key.endswith(".term"):
        for words in brackets:
            new = {word.lower() for word in WORD.findall(words) if not known.is_used_elsewhere(word, pair.entry)}
            if new - {word.lower() for word in WORD.findall(pair.source_text)}:
                yield words


def _plural_forms(pair: Pair) -> Iterator[Finding]:
    source, wordings = pair.entry.source, pair.entry.wordings
    if len(source) > 1 and source[0] != source[1] and len(wordings) > 1:
        if len(set(wordings)) == 1:
            yield pair.finding(Kind.PLURAL_SAME)
        elif pair.rules.known.has_swapped_forms(pair.entry):
            yield pair.finding(Kind.PLURAL_SWAPPED, what=" | ".join(wordings))


def _bold_differs(pair: Pair) -> bool:
    bold, theirs = _share_in_bold(pair.source), _share_in_bold(pair.text)
    if not bold or not theirs:
        return False
    places = zip(_places_of_bold(pair.source), _places_of_bold(pair.text), strict=False)
    return not 1 / UNEVEN < bold / theirs < UNEVEN or any(abs(one - other) > FAR for one, other in places)


def _share_in_bold(text: str) -> float:
    bold = sum(len(mark["strong"]) for mark in MARK.finditer(text) if mark["strong"])
    return bold / max(1, len(without_marks(text)))


def _places_of_bold(text: str) -> list[float]:
    """Where in the sentence each bold part begins."""
    starts = (mark.start() for mark in MARK.finditer(text) if mark["strong"])
    return [len(without_marks(text[:start])) / len(without_marks(text)) for start in starts]
