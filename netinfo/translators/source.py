"""The sentences that a catalog holds, in reading order, with the hints for translators that stand beside them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.extract import extract_from_dir

from .. import file_problems
from ..content import reader_messages
from ..content.messages import Message, Plural, by_key
from .messages import FINDINGS, FRAME, OFF
from .workbench.messages import EDITOR

PACKAGE = Path(__file__).parent.parent
KEYWORDS = {"t": ((1, "c"), 2), "tn": ((1, "c"), 2, 3)}
TAG = "TRANSLATORS:"


@cache
def all_messages() -> Mapping[str, Message | Plural]:
    """Every sentence by its key: what readers see, then what the workbench says to translators."""
    return by_key((*reader_messages().values(), *FINDINGS, *FRAME, *file_problems.MESSAGES, *OFF, *EDITOR))


@cache
def hints() -> Mapping[str, tuple[str, ...]]:
    """The hints by key, from the comments above the messages."""
    found = extract_from_dir(
        PACKAGE,
        method_map=[("**.py", "python")],
        keywords=KEYWORDS,
        comment_tags=[TAG],
        strip_comment_tags=True,
    )
    return {str(key): tuple(comments) for _, _, _, comments, key in found if comments}
