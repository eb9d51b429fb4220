"""What a doctor or nurse checks on paper: the source beside the translation, part by part as they are signed."""

from collections.abc import Iterable, Iterator
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


def warnings(document: Document, every: Iterable[Part]) -> Iterator[str]:
    """What somebody has to know before the paper is checked: that it does not say what the file says, or not all."""
    rows = [row for part in every for row in part.rows]
    unsaved, waiting = [row for row in rows if row.key in document.unsaved], [row for row in rows if not row.here]
    if unsaved:
        yield document.localizer.say_count("editor.paper-unsaved", len(unsaved))
    if waiting:
        yield document.localizer.say_count("editor.paper-waiting", len(waiting))


def _row(document: Document, key: str) -> Row:
    return Row(key, _plain(source_of(all_messages()[key])), _plain(document.entry(key).wordings))


def _plain(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(without_marks(text) for text in texts if text))
