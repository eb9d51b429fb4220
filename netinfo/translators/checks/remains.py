"""Where a translation is not one: a remark to oneself, two choices, plural forms that are all one, bold elsewhere."""

import re
from collections.abc import Iterator

from ...content.marks import MARK, without_marks
from .findings import Finding
from .kinds import Kind
from .pair import BRACKETED, WORD, Pair

REMARK = re.compile(r"\bN\.?B\b|\bTO-?DO\b|\bFIX-?ME\b|\bX{3}\b|\?\?|!!|[(\[][^()\[\]]*\?[)\]]")
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
    bold, theirs = _in_bold(pair.source), _in_bold(pair.text)
    if not bold or not theirs or [words for words, _ in bold] == [words for words, _ in theirs]:
        return False
    share, other = (
        sum(len(words) for words, _ in parts) / len(without_marks(text))
        for parts, text in ((bold, pair.source), (theirs, pair.text))
    )
    moved = any(abs(one - other) > FAR for (_, one), (_, other) in zip(bold, theirs, strict=False))
    return moved or not 1 / UNEVEN < share / other < UNEVEN


def _in_bold(text: str) -> list[tuple[str, float]]:
    """Each bold part, and how much of the sentence comes before it."""
    return [
        (mark["strong"], len(without_marks(text[: mark.start()])) / len(without_marks(text)))
        for mark in MARK.finditer(text)
        if mark["strong"]
    ]
