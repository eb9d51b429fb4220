"""Wordings that are too long for their place, as far as that can be said here, or too short for their source."""

import re
from collections.abc import Iterator

from ...content.interface import INTERFACE
from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import Pair

LIMIT = re.compile(r"at most (\d+) letters")
LABEL = 30
"""A source of at most so many letters without a full stop stands on a button, in a menu or above a field."""
FULL = 20
"""A source of so many letters says something that can get lost."""
BRACKETED = re.compile(r"\([^()]*\)")
MOST_OF_IT = 0.85
DENSE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")
"""Signs that each say as much as several letters."""


def check(pair: Pair) -> Iterator[Finding]:
    yield from _limits(pair)
    most = 2 * len(pair.source_text) + 12
    if (
        pair.entry.key in INTERFACE
        and len(pair.source_text) <= LABEL
        and not pair.source_text.endswith((".", "?", "-"))
        and len(pair.target_text) > most
    ):
        yield pair.finding(Kind.LONG_LABEL, n=len(pair.target_text), most=most)
    if pair.translated and not pair.tells_letters:
        yield from _lost(pair)


def _limits(pair: Pair) -> Iterator[Finding]:
    for limit in (int(digits) for hint in pair.hints for digits in LIMIT.findall(hint)):
        if len(pair.target_text) > limit:
            yield pair.finding(Kind.LETTERS, n=len(pair.target_text), most=limit)


def _lost(pair: Pair) -> Iterator[Finding]:
    # What stands in brackets explains; another language may not need it.
    source, text = (BRACKETED.sub("", one).strip() for one in pair.own_words)
    weight = len(text) + 3 * len(DENSE.findall(text))
    if len(source) >= FULL and 2 * weight <= len(source):
        yield pair.finding(Kind.SHORT, n=len(text), source=len(source))
    before, after = len(writing.sentences(source)), len(writing.sentences(text))
    # As long with fewer stops, it only joined two of them.
    is_shorter = weight < MOST_OF_IT * len(source) or _says_nothing_of_one(pair)
    if after < before and is_shorter and writing.writes_ends(pair.rules.target.code):
        yield pair.finding(Kind.SENTENCES, source=before, text=after)


def _says_nothing_of_one(pair: Pair) -> bool:
    """Whether there is a sentence of the source of which no concept is in the translation."""
    english, target = pair.rules.english.vocabulary, pair.rules.target.vocabulary
    told = {one.concept for one in target.mentions(pair.own_words[1])}
    each = (
        {one.concept for one in english.mentions(text) if one.asks} for text in writing.sentences(pair.own_words[0])
    )
    return any(said & target.concepts and not said & told for said in each)
