"""What could break a page or deceive a reader."""

import re
import unicodedata
from collections.abc import Iterator

from .findings import Finding
from .kinds import Kind
from .pair import Pair

MARKUP = re.compile(r"</?\w[^>]*>?|<!|&#?\w+;|\b(?:javascript|data|vbscript):", re.IGNORECASE)
# Joiners and the soft hyphen are letters' tools in many languages.
USEFUL = "\u200c\u200d\u00ad"
# In a text from right to left they keep a sign or a number beside its words.
DIRECTION_MARKS = "\u200e\u200f\u061c"


def check(pair: Pair) -> Iterator[Finding]:
    markup = MARKUP.search(pair.text)
    if markup:
        yield pair.finding(Kind.MARKUP, what=markup[0])
    useful = USEFUL + (DIRECTION_MARKS if pair.rules.target.language.direction == "rtl" else "")
    for letter in dict.fromkeys(pair.text):
        if unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp") and letter not in useful:
            yield pair.finding(Kind.HIDDEN, what=f"U+{ord(letter):04X}")
    if "%" in pair.text:
        yield pair.finding(Kind.PERCENT)
