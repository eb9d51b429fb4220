"""The same content as data, for scripts and for other people's tools."""

import json
from collections.abc import Mapping
from typing import Any

from .content.dates import TEXT_DATE
from .content.messages import Message, Plural
from .content.model import Group, Question, Word
from .editions import Edition
from .inline import plain

SENTENCES = ("list.", "saving.", "error.", "share.", "show.", "doctor.", "print.", "printing.", "card.", "trust.")
"""Beginnings of the keys of the sentences that the question list says, on the screen and on paper."""


def questions(edition: Edition) -> bytes:
    """`/<lang>/questions.json`: the ready-made questions in their groups, and the sentences of the question list."""
    interface = edition.content.interface
    return _json(
        {
            "language": edition.language.code,
            "groups": [_group(group) for group in edition.content.groups],
            "sentences": {key: _sentence(interface[key]) for key in interface if key.startswith(SENTENCES)},
        }
    )


def words(edition: Edition) -> bytes:
    """`/<lang>/words.json`: the explained words by key."""
    explained = {key: _word(word) for key, word in edition.words.items()}
    return _json({"language": edition.language.code, "words": explained})


def version(build: str, editions: Mapping[str, Edition]) -> bytes:
    """`/version.json`: the build, the date of its text, and the urgent notices per language, if there are any."""
    urgent = {code: " ".join(one.content.notices) for code, one in editions.items() if one.content.notices}
    return _json({"build": build, "text_date": TEXT_DATE.isoformat(), "urgent": urgent})


def _group(group: Group) -> dict[str, Any]:
    return {
        "id": group.id,
        "title": group.title,
        "closed": group.closed,
        "questions": [_question(question) for question in group.questions],
    }


def _question(question: Question) -> dict[str, Any]:
    return {"no": question.no, "ask": question.ask, "why": plain(question.why)}


def _sentence(sentence: Message | Plural) -> str | dict[str, str]:
    return sentence.forms if isinstance(sentence, Plural) else plain(sentence)


def _word(word: Word) -> dict[str, Any]:
    parts = {"term": word.term, "text": word.text, "stands": word.stands, "sounds": word.sounds}
    return {name: plain(part) for name, part in parts.items() if part and part != "-"}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
