"""Messages: the sentences of the product, each with a permanent key and its English wording."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from ..errors import Problem

Tree = TypeVar("Tree")
PACKAGE = Path(__file__).parent.parent
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def fingerprint(wording: str) -> str:
    """Twelve hexadecimal digits by which a wording is known again: another word gives others."""
    return hashlib.sha256(wording.encode()).hexdigest()[:12]


class Message(str):
    """A sentence that knows its key: English in the content, translated in the pages."""

    __slots__ = ("key",)
    key: str

    def __new__(cls, key: str, wording: str) -> "Message":
        message = super().__new__(cls, wording)
        message.key = key
        return message

    def fill(self, **values: object) -> "Message":
        """The sentence with each `{name}` replaced; an unknown name stays as it is, never an error."""
        filled = PLACEHOLDER.sub(lambda name: str(values.get(name[1], name[0])), self)
        return Message(self.key, filled)


@dataclass(frozen=True)
class Plural:
    """One sentence in the plural forms of its language, by CLDR plural category."""

    key: str
    forms: dict[str, str]

    def fill(self, category: str, **values: object) -> Message:
        # Some languages keep "other" for fractions, which nothing here counts: then the last form will do.
        form = self.forms.get(category) or [*self.forms.values()][-1]
        return Message(self.key, form).fill(**values)


def t(key: str, english: str) -> Message:
    """Mark an English sentence for translation under a permanent key."""
    return Message(key, english)


def tn(key: str, one: str, other: str) -> Plural:
    """Mark an English sentence with a number for translation under a permanent key."""
    return Plural(key, {"one": one, "other": other})


class Translator(Protocol):
    """What a tree needs to be translated; raises KeyError for a message it does not have."""

    def message(self, message: Message) -> str: ...

    def plural(self, plural: Plural) -> dict[str, str]: ...


def messages(tree: Any) -> Iterator[Message | Plural]:
    """Every message in a tree of dataclasses, tuples and dicts, in reading order."""
    if isinstance(tree, Message | Plural):
        yield tree
    else:
        for branch in _branches(tree):
            yield from messages(branch)


def by_key(marked: Iterable[Message | Plural]) -> dict[str, Message | Plural]:
    """The messages by their key; one key that is marked twice is a Problem that says where.

    The same message may stand in several places.
    """
    found: dict[str, Message | Plural] = {}
    for message in marked:
        if found.setdefault(message.key, message) is not message:
            raise Problem(
                f"Two sentences have the key {message.key}: {' and '.join(_marked_at(message.key))}. "
                "Give the newer one a key of its own."
            )
    return found


def _marked_at(key: str) -> Iterator[str]:
    """Each file and line in which a sentence is marked with this key."""
    mark = re.compile(rf'\btn?\(\s*"{re.escape(key)}"')
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for found in mark.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield f"{path.relative_to(PACKAGE.parent)}, line {line}"


def translate(tree: Tree, translator: Translator) -> Tree:
    """The same tree in the language of the catalog."""
    return cast(Tree, _translated(tree, translator))


def _translated(tree: Any, translator: Translator) -> Any:
    if isinstance(tree, Message):
        return Message(tree.key, translator.message(tree))
    if isinstance(tree, Plural):
        return replace(tree, forms=translator.plural(tree))
    if isinstance(tree, tuple):
        return tuple(_translated(item, translator) for item in tree)
    if isinstance(tree, dict):
        return {name: _translated(item, translator) for name, item in tree.items()}
    if is_dataclass(tree) and not isinstance(tree, type):
        parts = {f.name: _translated(getattr(tree, f.name), translator) for f in fields(tree) if f.init}
        return replace(tree, **parts)
    return tree


def _branches(tree: Any) -> tuple[Any, ...]:
    if isinstance(tree, tuple):
        return tree
    if isinstance(tree, dict):
        return tuple(tree.values())
    if is_dataclass(tree) and not isinstance(tree, type):
        return tuple(getattr(tree, f.name) for f in fields(tree))
    return ()
