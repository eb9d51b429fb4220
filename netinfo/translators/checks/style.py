"""How a sentence is written: its length, spaces, quotes, ellipses, capitals and end."""

import re
from collections.abc import Iterator

from ...content.marks import without_marks
from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import HOST, Pair

BRACKETS = ("()", "（）")
WORDS = re.compile(r"[^\W\d_]*[^\W\d_A-Z][^\W\d_]*")
"""Not an abbreviation."""
DOTS = re.compile(r"\.{2,}")
WITHIN = re.compile(r"(?<=[^\W_][ ,;’'])[^\W\d_]+")
"""A word that does not begin its sentence."""
FIRST = re.compile(r"[^\w{]*([^\W\d_]+)")
WORD, MORE = r"[^\W\d_]+", r"(?:\s+[^\W\d_]+){1,5}"
DOUBLED = re.compile(rf"(?<![^\W_])(?:({WORD})|({WORD}{MORE}),?)\s+(?:\1|\2)(?![^\W_])", re.IGNORECASE)
"""A word, or a few of them, said again at once."""


def check(pair: Pair) -> Iterator[Finding]:
    yield from _spaces(pair)
    longest = pair.rules.target.style.longest
    for sentence in writing.sentences(without_marks(pair.text)):
        if longest and len(sentence.split()) > longest:
            yield pair.finding(Kind.LONG_SENTENCE, n=len(sentence.split()), most=longest, what=sentence)
    if DOTS.search(pair.text) or pair.text.count("…") != pair.source.count("…"):
        yield pair.finding(Kind.ELLIPSIS)
    if _quotes_differ(pair):
        yield pair.finding(Kind.QUOTES)
    doubled = _doubled(pair.target_text)
    if doubled and not _doubled(pair.source_text):
        yield pair.finding(Kind.DOUBLED, what=doubled)
    if pair.translated:
        yield from _against_the_source(pair)


def _doubled(text: str) -> str:
    """Words that follow themselves, or a sentence that is there twice."""
    word, told = DOUBLED.search(text), set[str]()
    for sentence in writing.sentences(text):
        letters = "".join(filter(str.isalnum, sentence.lower()))
        if letters in told:
            return sentence.rstrip(".")
        told.add(letters)
    return word[0] if word else ""


def _spaces(pair: Pair) -> Iterator[Finding]:
    if writing.has_spaces_too_many(pair.text, pair.rules.target.code):
        yield pair.finding(Kind.SPACES)
    missing = writing.space_missing(HOST.sub(" ", pair.target_text))
    if missing and not writing.space_missing(HOST.sub(" ", pair.source_text)):
        yield pair.finding(Kind.SPACE_MISSING, what=missing)


def _against_the_source(pair: Pair) -> Iterator[Finding]:
    if pair.text == pair.source and WORDS.search(pair.source_text):
        yield pair.finding(Kind.UNCHANGED)
    source = writing.end_of(pair.source_text, pair.rules.english.code)
    text = writing.end_of(pair.target_text, pair.rules.target.code)
    if source != text and not _may_end_otherwise(pair, source, text):
        yield pair.finding(Kind.ENDING, source=source, text=text)
    capital = _wrong_capital(pair)
    if capital and not pair.tells_letters:
        yield pair.finding(Kind.CAPITAL, what=capital)


def _may_end_otherwise(pair: Pair, source: str, text: str) -> bool:
    asks_politely = "please" in pair.source_text.lower()
    return (asks_politely and text == "?") or (source == "." and not writing.writes_ends(pair.rules.target.code))


def _wrong_capital(pair: Pair) -> str:
    """A word with a capital that it does not have within a sentence, or a first one without its capital."""
    small = pair.rules.target.style.small
    within: list[str] = WITHIN.findall(pair.target_text)
    for word in within:
        if word.lower() in small and not word.islower():
            return word
    first, source = (FIRST.match(text) for text in (pair.text, pair.source))
    if not first or not source or str(first[1]) in pair.source:
        return ""
    is_small = first[1][0].islower() and source[1][0].isupper()
    return str(first[1]) if is_small else ""


def _quotes_differ(pair: Pair) -> bool:
    if any(pair.target_text.count(one[0]) != pair.target_text.count(one[1]) for one in BRACKETS):
        return True
    text = writing.quotations(pair.target_text)
    return text % 1 > 0 or (pair.translated and writing.quotations(pair.source_text) != text)
