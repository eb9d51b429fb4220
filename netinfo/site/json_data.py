"""The same content as data, for scripts and for other people's tools."""

import json
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from ..content.interface import INTERFACE
from ..content.marks import without_marks
from ..content.messages import Message, Plural
from ..content.model import Group, Question, Word
from ..editions import Edition
from .inputs import Inputs
from .resources import JSON, Resource
from .scripts import read
from .seams import keys_on_paper, keys_said
from .words import alphabetical


def resources(inputs: Inputs, pages: Iterable[Resource]) -> Iterator[Resource]:
    """The questions and the words in every language, with the sentences that scripts say on these pages."""
    said = _said_by_scripts(inputs, pages)
    for code, edition in inputs.every.items():
        offered = code in inputs.editions
        for name, body in (
            ("QUESTIONS_DATA_ADDRESS", _questions(edition, said)),
            ("WORDS_DATA_ADDRESS", _words(edition)),
        ):
            address = inputs.shared[name].format(language=code)
            yield Resource(address, body, JSON, "plain", precached=offered, language=code, indexed=offered)


def _said_by_scripts(inputs: Inputs, pages: Iterable[Resource]) -> set[str]:
    """The keys of the sentences that scripts say, and of those with which they fill sheets of paper."""
    scripts = read(Path(inputs.app.root_path) / "static").values()
    said = {key for module in scripts for key in keys_said(module.body, INTERFACE)}
    return said | {key for page in pages for key in keys_on_paper(page.body.decode())}


def _questions(edition: Edition, said: Collection[str]) -> bytes:
    """The ready-made questions in their groups, and the sentences of the question list."""
    interface = {**edition.published.interface, **_lines_of_review(edition)}
    return _json(
        {
            "language": edition.language.code,
            "groups": [_group(group) for group in edition.published.groups],
            "sentences": {key: _sentence(interface[key]) for key in interface if key in said},
        }
    )


def _lines_of_review(edition: Edition) -> dict[str, Message]:
    """A sheet asks any language for these by the keys of a text that nobody has signed."""
    return {"trust.unreviewed": edition.review_line, "trust.card-unreviewed": edition.card_review_line}


def _words(edition: Edition) -> bytes:
    """The explained words by key, in the order of the alphabet: so they stand at the end of the paper."""
    explained = {word.id: _word(word) for word in alphabetical(edition.glossary.values())}
    return _json({"language": edition.language.code, "words": explained})


def _group(group: Group) -> dict[str, Any]:
    return {
        "id": group.id,
        "title": group.title,
        "closed": group.closed,
        "questions": [_question(question) for question in group.questions],
    }


def _question(question: Question) -> dict[str, Any]:
    told = {"no": question.no, "ask": question.ask, "why": without_marks(question.why)}
    return {**told, "retired": True} if question.retired else told


def _sentence(sentence: Message | Plural) -> str | dict[str, str]:
    return sentence.forms if isinstance(sentence, Plural) else without_marks(sentence)


def _word(word: Word) -> dict[str, Any]:
    parts = {"term": word.term, "text": word.text, "stands": word.stands, "sounds": word.sounds}
    return {name: without_marks(part) for name, part in parts.items() if part and part != "-"}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
