"""How languages write: their sentence ends, quotation marks, spaces and digits.

Digits and decimal signs are CLDR's, as Babel has them. Of sentence ends and quotation marks Babel has none: these are
Unicode's, and any of them is right, because many languages write them in several ways.
"""

import re
import unicodedata

from babel import Locale

ENDS = {
    ".": ".。．｡।॥።۔։᠃။།។",
    "?": "?？؟፧⸮",
    ":": ":：፦",
    "!": "!！՜",
    "…": "…⋯",
}
SIGN = {sign: kind for kind, signs in ENDS.items() for sign in signs}
BY_LANGUAGE = {"el": {";": "?", "\u037e": "?"}, "hy": {"՞": "?", ":": "."}}
WITHOUT_STOPS = ("lo", "th")
CLOSING = ")）]'\"’”“»›」』‘ \u00a0\u202f\u200e\u200f"

SENTENCE_END = re.compile(r"(?<=[.!?؟۔።፧।။።])\s+|(?<=[。！？｡])")

QUOTES = "'\"‘’‚‛“”„‟«»‹›「」『』《》"
# Between letters; before the Dutch 's nachts; before a quotation, as the French d’« NEC ».
APOSTROPHE = re.compile(r"(?<=[^\W_])['’](?=[^\W_])|(?<![^\W_])['’](?=[stn]\b)|(?<=[^\W_])['’](?=[«“„\"])")
QUOTATION = re.compile(rf"[{QUOTES}]([^{QUOTES}]+)[{QUOTES}]")
POSSESSIVE = re.compile(r"(?<=s)['’](?=\s)")

TOO_MANY = re.compile(r"^\s|\s$|\s\s|(?<=[^\s])[ \t](?=[.,;:!?](?:\s|$))")
SPACE_BEFORE_SIGNS = ("br", "fr")
TOO_MANY_THERE = re.compile(r"^\s|\s$|\s\s|(?<=[^\s])[ \t](?=[.,](?:\s|$))")
MISSING = re.compile(r"[^\W\d_A-Z][.?!][^\W\d_a-z]\w")

NUMBER = re.compile(r"\d+(?:[.,٫٬’'\u00a0\u202f]\d{3}(?!\d))*(?:[.,٫]\d+)?")

# The number of an edition, such as WCAG 2.2, is part of a name.
VERSION = re.compile(r"[A-Z]{2,} $")


def end_of(text: str, code: str) -> str:
    """The kind of sign a text ends with, or a hyphen."""
    language = code.partition("-")[0]
    signs = SIGN | BY_LANGUAGE.get(language, {})
    if language == "hy" and "՞" in text:
        return "?"
    end = signs.get(text.rstrip(CLOSING)[-1:], "-")
    return "-" if end == "." and language in WITHOUT_STOPS else end


def writes_ends(code: str) -> bool:
    """Whether a sentence ends with a full stop."""
    return code.partition("-")[0] not in WITHOUT_STOPS


def sentences(text: str) -> list[str]:
    return [sentence for sentence in SENTENCE_END.split(text) if re.search(r"\w", sentence)]


def quotations(text: str) -> float:
    """How many pieces stand between quotation marks, of whatever kind; a half one if a mark is missing."""
    text = APOSTROPHE.sub("", text)
    marks = [letter for letter in text if letter in QUOTES]
    if len(marks) % 2:
        marks = [letter for letter in POSSESSIVE.sub("", text) if letter in QUOTES]
    return len(marks) / 2


def quoted(text: str) -> list[str]:
    """What stands between quotation marks, without a stop at its end."""
    return [one.strip(" .\u00a0\u202f") for one in QUOTATION.findall(APOSTROPHE.sub("", text))]


def has_spaces_too_many(text: str, code: str) -> bool:
    """Spaces at the ends, double ones, and one before a sign, which some languages write; a no-break one is meant."""
    language = code.partition("-")[0]
    return bool((TOO_MANY_THERE if language in SPACE_BEFORE_SIGNS else TOO_MANY).search(text))


def space_missing(text: str) -> str:
    """The place where two sentences stand without a space between them."""
    found = MISSING.search(text)
    return found[0] if found else ""


def numbers_in(text: str, locale: Locale) -> list[str]:
    """The numbers in figures, as English writes them without groups, whatever the digits and signs of the language."""
    return [
        found[0] if VERSION.search(text[: found.start()]) else _plain(found[0], locale)
        for found in NUMBER.finditer(text)
    ]


def _plain(number: str, locale: Locale) -> str:
    figures = "".join(str(unicodedata.digit(sign, -1)) if sign.isdigit() else sign for sign in number)
    symbols = locale.number_symbols.get("latn") or next(iter(locale.number_symbols.values()))
    decimal = symbols.get("decimal", ".")
    whole, sign, rest = figures.partition("٫" if "٫" in figures else decimal)
    plain = re.sub(r"\D", "", whole)
    return f"{plain}.{rest}" if sign and rest else plain
