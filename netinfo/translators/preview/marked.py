"""Pages in which every sentence can be found by its key.

A sentence has to keep its key on the way through a template, which may put it into the text of an element, into an
attribute or into a title. Only the finished page shows which of these it became, and an element around the sentence is
right in text alone. So each sentence travels between signs that no alphabet has (Unicode keeps them for private use):
one before its key, one between key and words, one after the words. In the finished page the signs in text become
elements, and all others go.
"""

import re
from dataclasses import dataclass

from ...content.messages import Message, Plural, Translator
from .wrappers import Wrapper

BEFORE_KEY, BEFORE_WORDS, AFTER_WORDS = "\ue000", "\ue001", "\ue002"
START_OR_END = re.compile(f"{BEFORE_KEY}([^{BEFORE_WORDS}]*){BEFORE_WORDS}|{AFTER_WORDS}")
ANY_SIGN = re.compile(f"[{BEFORE_KEY}{BEFORE_WORDS}{AFTER_WORDS}]")
TAG = re.compile(r"(<[^>]*>)")
OPENS_TEXT_ONLY = re.compile(r"<(?:title|script|style|option|textarea)\b")
"""The start of an element that can hold no other elements."""


class KeyedTranslation:
    """A translation that leaves the key with each sentence."""

    def __init__(self, translation: Translator) -> None:
        self._translation = translation

    def message(self, message: Message) -> str:
        return _with_key(message.key, self._translation.message(message))

    def plural(self, plural: Plural) -> dict[str, str]:
        forms = self._translation.plural(plural)
        return {category: _with_key(plural.key, form) for category, form in forms.items()}


def _with_key(key: str, wording: str) -> str:
    # Templates look whether a message is a lone hyphen.
    return wording if wording == "-" else signed(key, wording)


def signed(key: str, wording: str) -> str:
    """The words between the signs."""
    return f"{BEFORE_KEY}{key}{BEFORE_WORDS}{without_signs(wording)}{AFTER_WORDS}"


def without_signs(text: str) -> str:
    """The text without signs and keys, also without those that somebody typed."""
    return ANY_SIGN.sub("", START_OR_END.sub("", text))


@dataclass(frozen=True)
class MarkedPage:
    """A page whose sentences stand in elements, and the keys of these sentences."""

    html: str
    keys: frozenset[str]


def wrap_sentences(html: str, wrapper: Wrapper) -> MarkedPage:
    """The page with what the wrapper makes at the start and the end of each sentence."""
    keys: list[str] = []
    open_keys: list[str] = []

    def replace(sign: re.Match[str]) -> str:
        if sign[1] is None:
            return str(wrapper.end(open_keys.pop())) if open_keys else ""
        keys.append(sign[1])
        open_keys.append(sign[1])
        return str(wrapper.start(sign[1]))

    pieces, text_only = [], False
    for piece in TAG.split(html):
        if piece.startswith("<"):
            text_only = bool(OPENS_TEXT_ONLY.match(piece))
        wraps = not text_only and not piece.startswith("<")
        pieces.append(START_OR_END.sub(replace, piece) if wraps else without_signs(piece))
    return MarkedPage("".join(pieces), frozenset(keys))
