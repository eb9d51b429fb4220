"""Numbers, units and addresses that differ between the two sides."""

import re
from collections.abc import Iterator

from .findings import Finding
from .kinds import Kind
from .pair import LanguageRules, Pair, words

NUMBER = re.compile(r"\d+")
UNIT = re.compile(r"(?<![^\W\d_])(?:mm²|cm²|mm|cm|mg|ml|kg|kB|MB|mSv|Gy)(?!\w)")
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)\]]+[^\s)\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def check(pair: Pair) -> Iterator[Finding]:
    yield from _differing(pair, Kind.ADDRESS, ADDRESS.findall(pair.source), ADDRESS.findall(pair.text))
    source, text = ADDRESS.sub("", pair.source_text), ADDRESS.sub("", pair.target_text)
    yield from _differing(pair, Kind.UNIT, sorted(UNIT.findall(source)), sorted(UNIT.findall(text)))
    numbers = numbers_in(source, pair.rules.english), numbers_in(text, pair.rules.target)
    yield from _differing(pair, Kind.NUMBER, *numbers)


def numbers_in(text: str, language: LanguageRules) -> list[str]:
    """The numbers of a text in figures, also those it says in words."""
    values = language.style.numbers
    in_words = (str(values[word]) for word in words(text) if word in values)
    return sorted([*NUMBER.findall(text), *in_words])


def _differing(pair: Pair, kind: Kind, source: list[str], text: list[str]) -> Iterator[Finding]:
    if source != text:
        yield pair.finding(kind, source=", ".join(source) or "-", text=", ".join(text) or "-")
