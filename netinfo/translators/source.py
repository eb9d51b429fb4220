"""The sentences that a catalog holds, in reading order, with the hints for translators that stand beside them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.extract import extract_from_dir

from ..content import CONTENT
from ..content.messages import Message, Plural, messages
from .workbench_messages import WORKBENCH

PACKAGE = Path(__file__).parent.parent
KEYWORDS = {"t": ((1, "c"), 2), "tn": ((1, "c"), 2, 3)}
TAG = "TRANSLATORS:"

READERS: Mapping[str, Message | Plural] = {one.key: one for one in messages(CONTENT)}
"""What readers see: without all of it a language is not offered."""
MESSAGES: Mapping[str, Message | Plural] = {**READERS, **WORKBENCH}
"""All of it, with what the workbench itself says to translators."""


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
