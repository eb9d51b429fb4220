"""Numbers, units and addresses that differ between the two sides."""

import re
from collections import Counter
from collections.abc import Iterator

from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import ADDRESS, LanguageRules, Pair, words

UNIT = re.compile(r"(?<![^\W\d_])(?:mm²|cm²|mm|cm|mg|ml|kg|kB|MB|mSv|Gy)(?!\w)")


def check(pair: Pair) -> Iterator[Finding]:
    yield from _differing(pair, Kind.ADDRESS, ADDRESS.findall(pair.source), ADDRESS.findall(pair.text))
    source, text = ADDRESS.sub("", pair.source_text), ADDRESS.sub("", pair.target_text)
    yield from _differing(pair, Kind.UNIT, sorted(UNIT.findall(source)), sorted(UNIT.findall(text)))
    figures, said = figures_in(source, pair.rules.english), said_in(source, pair.rules.english)
    theirs, theirs_said = figures_in(text, pair.rules.target), said_in(text, pair.rules.target)
    if not pair.rules.target.style.numbers:
        # Whether it says a number in words cannot be known: only figures are held against each other.
        said = list((Counter(theirs) & Counter(said)).elements())
    yield from _differing(pair, Kind.NUMBER, sorted(figures + said), sorted(theirs + theirs_said))


def figures_in(text: str, language: LanguageRules) -> list[str]:
    return writing.numbers_in(text, language.language.locale)


def said_in(text: str, language: LanguageRules) -> list[str]:
    """The numbers that a text says in words, in figures."""
    return [str(language.style.numbers[word]) for word in words(text) if word in language.style.numbers]


def _differing(pair: Pair, kind: Kind, source: list[str], text: list[str]) -> Iterator[Finding]:
    if source != text:
        yield pair.finding(kind, source=", ".join(source) or "-", text=", ".join(text) or "-")
