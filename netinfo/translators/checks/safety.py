"""What could break a page or a file, or deceive a reader."""

import re
import unicodedata
from collections.abc import Iterator

from ...languages import Language
from .findings import Finding
from .kinds import Kind
from .pair import Pair

MARKUP = re.compile(r"</?\w[^>]*>?|<!|&#?\w+;|\b(?:javascript|data|vbscript):", re.IGNORECASE)
# Joiners and the soft hyphen are letters' tools in many languages.
USEFUL = "\u200c\u200d\u00ad"
# Where letters run from right to left, these two say which way a sign between them belongs.
USEFUL_FROM_THE_RIGHT = "\u200e\u200f"
FILE_NAME = "name of a file"
"""What the hint of such a sentence begins with."""
FORBIDDEN_IN_FILES = re.compile(r"[^\w-]|[_A-Z]")


def check(pair: Pair) -> Iterator[Finding]:
    markup = MARKUP.search(pair.text)
    if markup:
        yield pair.finding(Kind.MARKUP, what=markup[0])
    useful = USEFUL + (USEFUL_FROM_THE_RIGHT if Language(pair.rules.target.code).direction == "rtl" else "")
    for letter in dict.fromkeys(pair.text):
        if unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp") and letter not in useful:
            yield pair.finding(Kind.HIDDEN, what=f"U+{ord(letter):04X}")
    if "%" in pair.text:
        yield pair.finding(Kind.PERCENT)
    forbidden = FORBIDDEN_IN_FILES.findall(pair.text)
    if forbidden and any(hint.startswith(FILE_NAME) for hint in pair.hints):
        yield pair.finding(Kind.FILE_NAME, what=", ".join(map(repr, dict.fromkeys(forbidden))))
