"""Where each sentence stands: on which page, and in which part of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType

from ..content import CONTENT
from ..content.interface import (
    TOPICS,
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
from ..content.messages import messages
from ..errors import Problem
from ..site.pages import PAGES, address

WORKBENCH = "workbench"
PAGE_OF_TOPIC = {
    **dict.fromkeys((names, trust, status, errors, printing), "leaflet"),
    folder: "about",
    **dict.fromkeys((choose, question_list, show, saving, share, paper, cards, list_errors), "questions"),
    **dict.fromkeys((find, words_page), "words"),
    **dict.fromkeys((reading, aloud, spoken), "comfort"),
}
"""Where a translator sees the sentences of a topic; those of every page on the first."""


@dataclass(frozen=True)
class Location:
    """A page by its name, and the id of the part of it in which a sentence stands."""

    page: str
    fragment: str = ""

    def address(self, code: str) -> str:
        """The address of the place in a language; the workbench itself has none on the site."""
        if self.page not in PAGES:
            return ""
        return address(code, self.page) + (f"#{self.fragment}" if self.fragment else "")


def _page_of(topic: ModuleType) -> str:
    page = PAGE_OF_TOPIC.get(topic)
    if page not in PAGES:
        raise Problem(
            f"{topic.__name__} has {f'the page {page}, which is none' if page else 'no page'}: name one of "
            f"{', '.join(PAGES)} for it in PAGE_OF_TOPIC of netinfo/translators/locations.py."
        )
    return page


def _locations() -> Iterator[tuple[Location, object]]:
    """Each location with the part of the content that stands there; of two for one sentence the last one holds."""
    for topic in TOPICS:
        yield Location(_page_of(topic)), topic.MESSAGES
    yield Location("leaflet"), (CONTENT.title, CONTENT.purpose, *(chapter.title for chapter in CONTENT.chapters))
    yield Location("about"), (CONTENT.about_title, CONTENT.about_what)
    for section in CONTENT.sections:
        yield Location("leaflet", section.id), section
    for group in CONTENT.groups:
        yield Location("questions", group.id), group
    for theme in CONTENT.themes:
        yield Location("words", f"t-{theme.id}"), theme.title
        yield from ((Location("words", word.id), word) for word in theme.words)
    yield Location("report"), (CONTENT.report_title, CONTENT.report_what)
    for section in CONTENT.report:
        yield Location("report", section.id), section
    for section in CONTENT.about:
        yield Location("about", section.id), section


LOCATIONS: Mapping[str, Location] = {one.key: location for location, part in _locations() for one in messages(part)}


def location_of(key: str) -> Location:
    return LOCATIONS.get(key, Location(WORKBENCH))
