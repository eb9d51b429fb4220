"""Placeholders and marks: lost, renamed, broken."""

import re
from collections import Counter
from collections.abc import Iterator

from ...catalogs import locale_of
from ...content import CONTENT
from ...content.glossary import GLOSSARY
from ...content.links import LINKS
from ...content.marks import keys, links, without_marks
from ...content.messages import PLACEHOLDER
from ...site.pages import PAGES
from .findings import Finding
from .kinds import Kind
from .pair import Pair

PAGE_KEYS = {
    *(f"page:{name}" for name in PAGES),
    *(f"section:{place}" for section in CONTENT.sections for place in section.places),
    *(f"report:{section.id}" for section in CONTENT.report),
    *(f"questions:{group.id}" for group in CONTENT.groups),
}
BROKEN = re.compile(r"[*\[\]]")


def check(pair: Pair) -> Iterator[Finding]:
    yield from _placeholders(pair)
    yield from _links(pair)
    if _strong(pair.source) != _strong(pair.text):
        yield pair.finding(Kind.STRONG, source=_strong(pair.source), text=_strong(pair.text))
    if BROKEN.search(without_marks(pair.text)) and not BROKEN.search(without_marks(pair.source)):
        yield pair.finding(Kind.BROKEN_MARK)


def _placeholders(pair: Pair) -> Iterator[Finding]:
    wanted, given = set(PLACEHOLDER.findall(pair.source)), set(PLACEHOLDER.findall(pair.text))
    lost = wanted - given
    if lost and not (pair.single_count and lost == {"n"}):
        yield pair.finding(Kind.PLACEHOLDER_LOST, what=_braces(lost))
    if given - wanted:
        yield pair.finding(Kind.PLACEHOLDER_UNKNOWN, what=_braces(given - wanted), known=_braces(wanted) or "-")
    if re.search(r"[{}]", PLACEHOLDER.sub("", pair.text)):
        yield pair.finding(Kind.BRACE, known=_braces(wanted) or "-")


def _links(pair: Pair) -> Iterator[Finding]:
    wanted, given = (Counter(links(text)) for text in (pair.source, pair.text))
    known = GLOSSARY.keys() | LINKS.keys() | PAGE_KEYS
    for key in {key for key in keys(pair.text) if key.startswith("lang:")}:
        if locale_of(key.removeprefix("lang:")) is None:
            yield pair.finding(Kind.LINK_UNKNOWN, what=key, known="lang:en")
    for key in given - wanted:
        kind = Kind.LINK_EXTRA if key in known else Kind.LINK_UNKNOWN
        yield pair.finding(kind, what=key, known=", ".join(wanted) or "-")
    for key in wanted - given:
        yield pair.finding(Kind.LINK_LOST, what=f"[…]({key})")


def _strong(text: str) -> int:
    return text.count("**") // 2


def _braces(names: set[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))
