"""How a sentence is written: its length, spaces, quotes, ellipses and end."""

import re
from collections.abc import Iterator

from ...content.marks import without_marks
from .findings import Found
from .pair import Pair

SENTENCE_END = re.compile(r"(?<=[.!?])\s")
SPACES = re.compile(r"^\s|\s$|\s\s|\s[.,;:!?](?:\s|$)")
# Not the apostrophe of the Dutch 's nachts.
OPENING = re.compile(r"(?<![\w’])['\"‘“„«](?![stn]\b)(?=\w)")
PAIRS = ("“”", "«»", "()")
WORDS = re.compile(r"[^\W\d_]*[^\W\d_A-Z][^\W\d_]*")
"""Not an abbreviation."""
END = re.compile(r"[.:?!…]$")


def check(pair: Pair) -> Iterator[Found]:
    longest = pair.rules.target.style.longest
    for sentence in SENTENCE_END.split(without_marks(pair.text)):
        if longest and len(sentence.split()) > longest:
            yield Found("long-sentence", {"n": len(sentence.split()), "most": longest, "what": sentence})
    if SPACES.search(pair.text):
        yield Found("spaces")
    if "..." in pair.text or pair.text.count("…") != pair.source.count("…"):
        yield Found("ellipsis")
    if _quotes_differ(pair):
        yield Found("quotes")
    if pair.translated:
        yield from _against_the_source(pair)


def _against_the_source(pair: Pair) -> Iterator[Found]:
    if pair.text == pair.source and WORDS.search(pair.source_text):
        yield Found("unchanged")
    ends = [(END.findall(text.rstrip(")'\"’” ")) or ["-"])[0] for text in (pair.source_text, pair.target_text)]
    if ends[0] != ends[1]:
        yield Found("ending", {"source": ends[0], "text": ends[1]})


def _quotes_differ(pair: Pair) -> bool:
    if any(pair.target_text.count(one[0]) != pair.target_text.count(one[1]) for one in PAIRS):
        return True
    return pair.translated and len(OPENING.findall(pair.source_text)) != len(OPENING.findall(pair.target_text))
