"""The shapes of the content: what a leaflet, a section, a question and an explained word are made of.

A block is one thing on a page; its template has the name of its class: `templates/blocks/<class>.html`.
"""

from dataclasses import dataclass, field
from typing import Literal

from .messages import Message


@dataclass(frozen=True)
class Paragraph:
    text: Message
    style: Literal["plain", "marked", "small", "aside", "screen"] = "plain"


@dataclass(frozen=True)
class Heading:
    text: Message
    id: str = ""
    """Permanent, for a part that is linked to."""


@dataclass(frozen=True)
class Bullets:
    items: tuple[Message, ...]


@dataclass(frozen=True)
class Drawing:
    """One symbol of `static/img/drawings.svg`, with its alternative text or, if empty, for decoration only."""

    symbol: str
    width: int
    height: int
    alt: Message | None = None


@dataclass(frozen=True)
class Step:
    text: Message
    drawing: Drawing | None = None


@dataclass(frozen=True)
class Steps:
    """Numbered steps; a drawing may stand beside a step."""

    items: tuple[Step, ...]

    @property
    def drawn(self) -> bool:
        return any(step.drawing for step in self.items)


@dataclass(frozen=True)
class Panel:
    drawing: Drawing
    label: Message


@dataclass(frozen=True)
class Figure:
    """Drawings with words under them; `layout` names the arrangement."""

    layout: Literal["panels", "duo", "single", "route", "body"]
    caption: Message
    alt: Message
    panels: tuple[Panel, ...] = ()
    drawing: Drawing | None = None
    labels: tuple[Message, ...] = ()
    """What the numbers in the drawing stand for, in their order."""

    @property
    def named(self) -> tuple[Message, ...]:
        """What its description leaves to its labels: places by number, steps in their order."""
        return self.labels or tuple(panel.label for panel in self.panels if self.layout == "route")


@dataclass(frozen=True)
class Signs:
    """Drawings, each with a word, that repeat what stands beside them, for the eye alone."""

    panels: tuple[Panel, ...]


@dataclass(frozen=True)
class ScaleStep:
    name: Message
    look: Message
    speed: Message
    cells: Drawing
    pace: Drawing
    apart: bool = False
    """Of another kind: no further step of those before it."""


@dataclass(frozen=True)
class Scale:
    """The table as a picture: from slow to fast, top to bottom."""

    caption: Message
    alt: Message
    slow: Message
    fast: Message
    steps: tuple[ScaleStep, ...]


@dataclass(frozen=True)
class Threshold:
    """A limit in a table: under, over or between whole numbers; the words come from the catalogs, the numbers never."""

    wording: Message
    n: int | None = None
    low: int | None = None
    high: int | None = None
    note: Message | None = None


Cell = Message | Threshold


@dataclass(frozen=True)
class Row:
    name: Message
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    caption: Message
    columns: tuple[Message, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Calls:
    """When to call at once, in a box that nobody overlooks."""

    title: Message
    items: tuple[Message, ...]


@dataclass(frozen=True)
class Action:
    """A button-like link to a page of the site, such as `questions`."""

    text: Message
    page: str
    place: str = ""
    """The id of a part of that page."""


@dataclass(frozen=True)
class Point:
    """One of the source's points, linked to the ready-made questions that ask it."""

    text: Message
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Points:
    items: tuple[Point, ...]


@dataclass(frozen=True)
class Variant:
    """What holds on one kind of device; a device that is sure of itself hides the others, paper shows all."""

    device: Literal["iphone", "android", "computer"]
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True)
class Install:
    """The button that puts the site on the home screen, where the browser offers that."""

    text: Message
    done: Message


Block = (
    Paragraph | Heading | Bullets | Steps | Figure | Signs | Scale | Table | Calls | Action | Points | Variant | Install
)


@dataclass(frozen=True)
class Section:
    """A part of a page; `id` is permanent and the same in every language."""

    id: str
    title: Message
    blocks: tuple[Block, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """The ids that a link can lead to: its own, and those of its headings."""
        return (self.id, *(block.id for block in self.blocks if isinstance(block, Heading) and block.id))


@dataclass(frozen=True)
class Chapter:
    """Sections that stand together in the list of contents."""

    title: Message
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Question:
    """A ready-made question; `id` and `no` are permanent, `no` is never used again for another question."""

    id: str
    no: int
    ask: Message
    why: Message
    point: int | None = None
    """Which of the source's eleven points it comes from."""
    retired: bool = False
    """No longer offered; it keeps its number and its words for the lists, links and files that have it."""


@dataclass(frozen=True)
class Group:
    id: str
    title: Message
    questions: tuple[Question, ...]
    note: Message | None = None
    closed: bool = False
    """A hard subject: opens only by choice, printed and shared only if chosen."""

    @property
    def offered(self) -> tuple[Question, ...]:
        return tuple(question for question in self.questions if not question.retired)


@dataclass(frozen=True)
class Word:
    """An explained word. `sounds` or `stands` of "-" means: none in this language."""

    id: str
    term: Message
    text: Message
    stands: Message | None = None
    sounds: Message | None = None


@dataclass(frozen=True)
class Theme:
    """Words that stand together on the words page."""

    id: str
    title: Message
    words: tuple[Word, ...] = field(default=())
