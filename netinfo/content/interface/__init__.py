"""The words of the frame and of the question list, by key."""

from collections.abc import Iterable

from ..messages import Message, Plural
from . import (
    cards,
    choose,
    errors,
    list_errors,
    names,
    paper,
    printing,
    question_list,
    saving,
    share,
    show,
    status,
    trust,
    words_page,
)

TOPICS = (
    names,
    trust,
    status,
    errors,
    printing,
    words_page,
    choose,
    question_list,
    show,
    saving,
    share,
    paper,
    cards,
    list_errors,
)


def by_key(messages: Iterable[Message | Plural]) -> dict[str, Message | Plural]:
    """The messages by their key; raises ValueError for a key that stands there twice."""
    found: dict[str, Message | Plural] = {}
    for message in messages:
        if message.key in found:
            raise ValueError(f"Two messages have the key {message.key}.")
        found[message.key] = message
    return found


INTERFACE: dict[str, Message | Plural] = by_key(message for topic in TOPICS for message in topic.MESSAGES)
