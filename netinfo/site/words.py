"""What the words page knows of its words: where each is used, and with which letter it begins."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from unicodedata import normalize

from ..content import Content
from ..content.marks import links, without_marks
from ..content.messages import Message, messages
from ..content.model import Group, Section, Word

KEPT_KEY = re.compile("\ue000[^\ue001]*\ue001")
"""In the preview for translators each sentence begins with its key, between signs for private use."""


@dataclass(frozen=True)
class Place:
    """A part of a page, by the name of the page and its own id and title."""

    page: str
    id: str
    title: Message


def places(content: Content) -> dict[str, list[Place]]:
    """The parts of pages that use a word, by its key, in the order of the pages."""
    found: dict[str, list[Place]] = {}
    groups = tuple(replace(group, questions=group.offered) for group in content.groups)
    pages: dict[str, tuple[Section | Group, ...]] = {
        "leaflet": content.sections,
        "questions": groups,
        "report": content.report,
        "about": content.about,
    }
    for page, parts in pages.items():
        for part in parts:
            for key in dict.fromkeys(key for message in messages(part) for key in links(str(message))):
                found.setdefault(key, []).append(Place(page, part.id, part.title))
    return found


def alphabetical(words: Iterable[Word]) -> list[Word]:
    """The words in the order of the alphabet; accents and signs count for nothing."""
    return sorted(words, key=_plain)


def letters(words: Iterable[Word]) -> dict[str, list[Word]]:
    """The words in the order of the alphabet, by their first letter."""
    by_letter = groupby(alphabetical(words), lambda word: _plain(word)[:1].upper() or "#")
    return {letter: list(group) for letter, group in by_letter}


def _plain(word: Word) -> str:
    term = normalize("NFD", without_marks(KEPT_KEY.sub("", word.term)).casefold())
    return "".join(one for one in term if one.isalnum() or one == " ").strip()
