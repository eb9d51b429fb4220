"""The marks allowed inside a sentence: `**strong**` and `[words](key)`; everything else is text.

A key is an explained word (`nec`), a page (`page:about`), a part of the leaflet (`section:cure`) or of the
report (`report:lungs`), a group of questions (`questions:practical`), a link (`foundation`) or a language (`lang:en`).
"""

import re
from collections.abc import Callable

from markupsafe import Markup, escape

MARK = re.compile(r"\*\*(?P<strong>[^*\[\]]+)\*\*|\[(?P<words>[^\]\[]+)\]\((?P<key>[\w:.-]+)\)")

Linker = Callable[[str, str], Markup]


def rich(text: str, link: Linker) -> Markup:
    """The sentence as HTML; `link(words, key)` makes the element of a mark."""
    html, end = Markup(), 0
    for mark in MARK.finditer(text):
        html += escape(text[end : mark.start()])
        html += (
            Markup("<strong>{}</strong>").format(mark["strong"]) if mark["strong"] else link(mark["words"], mark["key"])
        )
        end = mark.end()
    return html + escape(text[end:])


def without_marks(text: str) -> str:
    """The sentence without its marks."""
    return MARK.sub(lambda mark: mark["strong"] or mark["words"], text)


def keys(text: str) -> list[str]:
    """The keys of the marks in a sentence, in order."""
    return [mark["key"] for mark in MARK.finditer(text) if mark["key"]]


def links(text: str) -> list[str]:
    """The keys that lead somewhere, in order: all but the marks of another language."""
    return [key for key in keys(text) if not key.startswith("lang:")]
