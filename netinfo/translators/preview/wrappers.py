"""What stands around each sentence of a page for translators."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup


class Wrapper(Protocol):
    """Makes what stands before and behind the sentence with a key."""

    def start(self, key: str) -> Markup: ...

    def end(self, key: str) -> Markup: ...


@dataclass(frozen=True)
class ChangeHighlights:
    """Makes the changed sentences stand out."""

    changed: Collection[str]

    def start(self, key: str) -> Markup:
        if key not in self.changed:
            return Markup("")
        return Markup('<span class="changed-sentence" data-key="{}">').format(key)

    def end(self, key: str) -> Markup:
        return Markup("</span>") if key in self.changed else Markup("")


@dataclass(frozen=True)
class KeyLabels:
    """Shows the key behind each sentence, as a link to its entry where there is an address for that."""

    entry_address: str = ""

    def start(self, key: str) -> Markup:  # noqa: ARG002
        return Markup("")

    def end(self, key: str) -> Markup:
        if self.entry_address:
            return Markup('<a class="key-label" href="{}{}">{}</a>').format(self.entry_address, key, key)
        return Markup('<span class="key-label">{}</span>').format(key)


class KeySpans:
    """Puts an element around each sentence, for a script to measure."""

    def start(self, key: str) -> Markup:
        return Markup('<span data-key="{}">').format(key)

    def end(self, key: str) -> Markup:  # noqa: ARG002
        return Markup("</span>")
