"""Two made-up languages that show what a translation may do to a page; readers never get them."""

import re
from dataclasses import dataclass

from babel import Locale

from ...content.messages import Message, Plural
from ...editions import Edition, edition_of
from ...languages import Language

LATIN = "abcdefghijklmnopqrstuvwxyz"
ACCENTS = str.maketrans(LATIN + LATIN.upper(), "áƀçðéƒĝĥíĵķļɱñóþqŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞQŔŠŢÚṼŴẊÝŽ")
ARABIC = str.maketrans(LATIN + LATIN.upper() + "?,;", "ابثدهفجحيژكلمنوپقرستعغصضطز" * 2 + "؟،؛")
# What a translator may not change: placeholders, keys of marks, stars and brackets, addresses.
FIXED = re.compile(r"(\{\w+\}|\]\([\w:.-]+\)|\*\*|\[|www\.[\w.-]+\w|https?://\S+)")


@dataclass(frozen=True)
class MadeUp(Language):
    """A made-up language; the first part of its code is the real one that gives its plurals and its direction."""

    longer: bool = False

    @property
    def locale(self) -> Locale:
        return Locale.parse(self.code.partition("-")[0])

    @property
    def name(self) -> str:
        return self.pseudolocalize(f"made up {self.code}")

    def pseudolocalize(self, text: str) -> str:
        """The text in this language; a lone hyphen, which says that there is none, stays."""
        if text == "-":
            return text
        return "".join(piece if FIXED.fullmatch(piece) else self._piece(piece) for piece in FIXED.split(text))

    def _piece(self, piece: str) -> str:
        # A third longer inside the words: long words are what breaks a narrow page.
        grown = re.sub(r"([^\W\d_]{2})([^\W\d_])", r"\1\2\2", piece) if self.longer else piece
        return grown.translate(ACCENTS if self.longer else ARABIC)

    def message(self, message: Message) -> str:
        return self.pseudolocalize(message)

    def plural(self, plural: Plural) -> dict[str, str]:
        categories = {self.locale.plural_form(n) for n in range(200)}
        return {
            name: self.pseudolocalize(plural.forms["one" if name == "one" else "other"]) for name in sorted(categories)
        }


MADE_UP = {one.code: one for one in (MadeUp("en-XA", longer=True), MadeUp("ar-XB"))}


def edition(code: str) -> Edition:
    language = MADE_UP[code]
    return edition_of(language, language)
