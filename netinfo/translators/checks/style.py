"""How a sentence is written: its length, spaces, quotes, ellipses and end."""

import re
from collections.abc import Iterator

from ...content.marks import without_marks
from .findings import Finding
from .kinds import Kind
from .pair import Pair

SENTENCE_END = re.compile(r"(?<=[.!?])\s")
SPACES = re.compile(r"^\s|\s$|\s\s|\s[.,;:!?](?:\s|$)")
# Not the apostrophe of the Dutch 's nachts.
OPENING = re.compile(r"(?<![\w’])['\"‘“„«](?![stn]\b)(?=\w)")
PAIRS = ("“”", "«»", "()")
WORDS = re.compile(r"[^\W\d_]*[^\W\d_A-Z][^\W\d_]*")
"""Not an abbreviation."""
END = re.compile(r"[.:?!…]$")


def check(pair: Pair) -> Iterator[Finding]:
    longest = pair.rules.target.style.longest
    for sentence in SENTENCE_END.split(without_marks(pair.text)):
        if longest and len(sentence.split()) > longest:
            yield pair.finding(Kind.LONG_SENTENCE, n=len(sentence.split()), most=longest, what=sentence)
    if SPACES.search(pair.text):
        yield pair.finding(Kind.SPACES)
    if "..." in pair.text or pair.text.count("…") != pair.source.count("…"):
        yield pair.finding(Kind.ELLIPSIS)
    if _quotes_differ(pair):
        yield pair.finding(Kind.QUOTES)
    if pair.translated:
        yield from _against_the_source(pair)


def _against_the_source(pair: Pair) -> Iterator[Finding]:
    if pair.text == pair.source and WORDS.search(pair.source_text):
        yield pair.finding(Kind.UNCHANGED)
    ends = [(END.findall(text.rstrip(")'\"’” ")) or ["-"])[0] for text in (pair.source_text, pair.target_text)]
    if ends[0] != ends[1]:
        yield pair.finding(Kind.ENDING, source=ends[0], text=ends[1])


def _quotes_differ(pair: Pair) -> bool:
    if any(pair.target_text.count(one[0]) != pair.target_text.count(one[1]) for one in PAIRS):
        return True
    return pair.translated and len(OPENING.findall(pair.source_text)) != len(OPENING.findall(pair.target_text))
