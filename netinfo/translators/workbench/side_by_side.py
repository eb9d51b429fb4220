"""What a doctor or nurse checks on paper: the source beside the translation, part by part as they are signed."""

from collections.abc import Iterator
from dataclasses import dataclass

from ... import reviews
from ...catalogs import source_of
from ...content import CONTENT
from ...content.marks import without_marks
from ..source import all_messages
from .document import Document


@dataclass(frozen=True)
class Row:
    key: str
    source: tuple[str, ...]
    """One sentence, or the forms of one that holds a number."""
    here: tuple[str, ...]
    """As many as the language has forms; none where the translation waits."""


@dataclass(frozen=True)
class Part:
    """What is signed on its own, such as `leaflet/cure`."""

    name: str
    rows: tuple[Row, ...]


def parts(document: Document) -> Iterator[Part]:
    """Every part of the text with a medical meaning, as the file has it with its changes."""
    for name, sentences in reviews.parts(CONTENT).items():
        yield Part(name, tuple(_row(document, key) for key in sentences))


def _row(document: Document, key: str) -> Row:
    return Row(key, _plain(source_of(all_messages()[key])), _plain(document.entry(key).wordings))


def _plain(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(without_marks(text) for text in texts if text))
