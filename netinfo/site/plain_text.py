"""The leaflet as plain text: for a mail, a braille line, or a phone that shows nothing else."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import assert_never

from ..content.dates import NEXT_CHECK, TEXT_DATE
from ..content.marks import without_marks
from ..content.model import (
    Action,
    Block,
    Bullets,
    Calls,
    Figure,
    Heading,
    Install,
    Paragraph,
    Points,
    Scale,
    Section,
    Signs,
    Steps,
    Table,
    Variant,
)
from ..editions import Edition
from ..settings import Settings
from .inputs import Inputs
from .pages import address
from .resources import TEXT, Resource

WIDTH = 72


def resources(inputs: Inputs) -> Iterator[Resource]:
    for code, edition in inputs.every.items():
        where, body = f"{address(code, 'leaflet')}leaflet.txt", leaflet(edition, inputs.settings).encode()
        yield Resource(where, body, TEXT, "plain", language=code, indexed=code in inputs.editions)


def leaflet(edition: Edition, settings: Settings) -> str:
    """The whole leaflet of one edition and the page about the report, wrapped at 72 characters."""
    content = edition.published
    parts = [_title(content.title, "="), _wrap(content.purpose), *trust(edition)]
    for section in content.sections:
        parts += _section(edition, section)
    parts += [_title(content.report_title, "="), _wrap(content.report_what)]
    for section in content.report:
        parts += _section(edition, section)
    if settings.base_url:
        parts.append(f"{settings.base_url}{address(edition.language.code, 'leaflet')}")
    return "\n\n".join(parts) + "\n"


def trust(edition: Edition) -> list[str]:
    """What a reader should know of the text before trusting it."""
    check = edition.say("trust.next", date=edition.day(NEXT_CHECK)) if NEXT_CHECK else edition.say("trust.next-none")
    lines = (
        edition.say("trust.version", date=edition.day(TEXT_DATE)),
        edition.say("trust.source"),
        edition.review_line,
        check,
    )
    return ["\n".join(_wrap(f"{line}.") for line in lines), _wrap(edition.say("trust.disclaimer"))]


def _section(edition: Edition, section: Section) -> Iterator[str]:
    yield _title(section.title, "-")
    yield from _blocks(edition, section.blocks)


def _blocks(edition: Edition, blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(edition, block)


def _block(edition: Edition, block: Block) -> Iterator[str]:
    match block:
        case Paragraph(style="screen") | Signs() | Install():
            pass  # For the eye, or to tap.
        case Paragraph(text=text) | Heading(text=text):
            yield _wrap(text)
        case Calls(title=title, items=items):
            yield _wrap(title)
            yield "\n".join(_item("- ", text) for text in items)
        case Bullets() | Points() | Steps():
            yield "\n".join(_items(block))
        case Figure(alt=alt, caption=caption) | Scale(alt=alt, caption=caption):
            yield _wrap(f"[{alt} {caption}]")
            if isinstance(block, Figure) and block.named:
                yield "\n".join(_items(block))
        case Table():
            yield from _table(edition, block)
        case Action(text=text, page=page):
            yield f"{without_marks(text)}: {address(edition.language.code, page)}"
        case Variant(blocks=blocks):
            yield from _blocks(edition, blocks)
        case _:
            assert_never(block)


def _items(block: Bullets | Points | Steps | Figure) -> Iterator[str]:
    match block:
        case Bullets(items=texts):
            yield from (_item("- ", text) for text in texts)
        case Points(items=points):
            yield from (_item("- ", point.text) for point in points)
        case Figure(named=labels):
            yield from (_item(f"{n}. ", label) for n, label in enumerate(labels, 1))
        case Steps(items=steps):
            yield from (_item(f"{n}. ", step.text) for n, step in enumerate(steps, 1))


def _table(edition: Edition, table: Table) -> Iterator[str]:
    yield _wrap(table.caption)
    for row in table.rows:
        cells = zip(table.columns[1:], row.cells, strict=True)
        lines = (_item("  ", f"{column}: {edition.cell(value)}") for column, value in cells)
        yield "\n".join([without_marks(row.name), *lines])


def _title(text: str, rule: str) -> str:
    return f"{_wrap(text)}\n{rule * min(len(without_marks(text)), WIDTH)}"


def _wrap(text: str) -> str:
    return textwrap.fill(without_marks(text), WIDTH, break_long_words=False, break_on_hyphens=False)


def _item(mark: str, text: str) -> str:
    return textwrap.fill(
        without_marks(text), WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False
    )
