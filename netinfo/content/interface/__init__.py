"""The words of the frame and of the question list, by key."""

from ..messages import Message, Plural
from . import (
    aloud,
    cards,
    choose,
    errors,
    find,
    folder,
    list_errors,
    names,
    paper,
    printing,
    question_list,
    reading,
    saving,
    share,
    show,
    spoken,
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
    reading,
    aloud,
    spoken,
    find,
    folder,
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


INTERFACE: dict[str, Message | Plural] = {message.key: message for topic in TOPICS for message in topic.MESSAGES}
