"""The sentences that a catalog holds, in reading order, with the hints for translators that stand beside them."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from .. import PROJECT, file_problems
from ..content import reader_messages
from ..content.messages import Message, Plural, by_key
from .messages import FINDINGS, FRAME, OFF
from .workbench.messages import EDITOR

Found = tuple[str, int, str | tuple[str, ...], list[str], str | None]
"""File, line, text, comments and key of a message, as Babel gives them."""


@cache
def all_messages() -> Mapping[str, Message | Plural]:
    """Every sentence by its key: what readers see, then what the workbench says to translators."""
    return by_key((*reader_messages().values(), *FINDINGS, *FRAME, *file_problems.MESSAGES, *OFF, *EDITOR))


@cache
def hints() -> Mapping[str, tuple[str, ...]]:
    """The hints by key, from the comments above the messages."""
    found = extracted(Path(__file__).parent.parent)
    return {str(key): tuple(comments) for _, _, _, comments, key in found if comments}


def extracted(folder: Path) -> Iterator[Found]:
    """The messages in the source files below a folder, found as babel.cfg says."""
    with (PROJECT / "babel.cfg").open(encoding="utf-8") as mapping:
        methods, options = parse_mapping_cfg(mapping)  # type: ignore[no-untyped-call]
    return extract_from_dir(folder, methods, options, keywords={}, strip_comment_tags=True)
