"""Numbers, units and addresses that differ between the two sides."""

import re
from collections import Counter
from collections.abc import Iterator

from .findings import Found
from .pair import LanguageRules, Pair, words

NUMBER = re.compile(r"\d+")
UNIT = re.compile(r"(?<![^\W\d_])(?:mm²|cm²|mm|cm|mg|ml|kg|kB|MB|mSv|Gy)(?!\w)")
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)\]]+[^\s)\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def check(pair: Pair) -> Iterator[Found]:
    addresses = [ADDRESS.findall(text) for text in (pair.source, pair.text)]
    if addresses[0] != addresses[1]:
        yield Found("address", _both(*addresses))
    source, text = (ADDRESS.sub("", said) for said in (pair.source_text, pair.target_text))
    units = [Counter(UNIT.findall(said)) for said in (source, text)]
    if units[0] != units[1]:
        yield Found("unit", _both(*(list(found.elements()) for found in units)))
    numbers = numbers_in(source, pair.rules.english), numbers_in(text, pair.rules.target)
    if Counter(numbers[0]) != Counter(numbers[1]):
        yield Found("number", _both(*numbers))


def numbers_in(text: str, side: LanguageRules) -> list[str]:
    """The numbers of a text in figures, also those it says in words."""
    said = (str(side.style.numbers[word]) for word in words(text) if word in side.style.numbers)
    return sorted([*NUMBER.findall(text), *said])


def _both(source: list[str], text: list[str]) -> dict[str, object]:
    return {"source": ", ".join(source) or "-", "text": ", ".join(text) or "-"}
