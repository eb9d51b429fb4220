"""Pages in which every sentence can be found by its key."""

import re
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from ...content.messages import Message, Plural, Translator

# Signs of nobody's alphabet: they pass through templates and are gone before a page is sent.
OPEN, THEN, CLOSE = "\ue000", "\ue001", "\ue002"
SIGNS = re.compile(f"{OPEN}([^{THEN}]*){THEN}|{CLOSE}")
TAG = re.compile(r"(<[^>]*>)")
NO_ELEMENTS = ("title", "script", "style", "option", "textarea")
"""Elements that hold only text."""


class KeyedTranslation:
    """A translation that leaves the key around each sentence."""

    def __init__(self, translation: Translator) -> None:
        self._translation = translation

    def message(self, message: Message) -> str:
        return _signed(message.key, self._translation.message(message))

    def plural(self, plural: Plural) -> dict[str, str]:
        forms = self._translation.plural(plural)
        return {category: _signed(plural.key, form) for category, form in forms.items()}


def _signed(key: str, text: str) -> str:
    said = unmarked(text)
    # Templates look whether a message is a lone hyphen.
    return said if said == "-" else f"{OPEN}{key}{THEN}{said}{CLOSE}"


def unmarked(text: str) -> str:
    """The text without signs, also those somebody typed."""
    return re.sub(f"[{OPEN}{THEN}{CLOSE}]", "", SIGNS.sub("", text))


class Element(Protocol):
    """Makes the start and the end of the element around a sentence."""

    def start(self, key: str) -> Markup: ...

    def end(self, key: str) -> Markup: ...


@dataclass
class Page:
    """A page whose signs have become elements, and the keys of what is on it."""

    html: str
    seen: set[str]
    hidden: set[str]
    """Keys of sentences that stand only in attributes, for a screen reader or a script."""


def page(html: str, element: Element) -> Page:
    made, seen, hidden = [], set[str](), set[str]()
    stack: list[str] = []
    inside = ""

    def replace(sign: re.Match[str]) -> str:
        if sign[1] is None:
            return str(element.end(stack.pop())) if stack else ""
        seen.add(sign[1])
        stack.append(sign[1])
        return str(element.start(sign[1]))

    for piece in TAG.split(html):
        if piece.startswith("<"):
            hidden |= set(keys_in(piece))
            name = piece.strip("</>").split()[0] if piece.strip("</>") else ""
            inside = name if name in NO_ELEMENTS and not piece.startswith("</") else ""
            made.append(unmarked(piece))
        else:
            made.append(unmarked(piece) if inside else SIGNS.sub(replace, piece))
    return Page("".join(made), seen, hidden - seen)


def keys_in(text: str) -> list[str]:
    return [sign[1] for sign in SIGNS.finditer(text) if sign[1]]
