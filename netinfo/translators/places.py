"""Where each sentence stands: page and part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..content import CONTENT
from ..content.interface import TOPICS, errors, names, printing, status, trust, words_page
from ..content.messages import messages
from ..site.pages import PAGES, address

WORKBENCH = "workbench"
EVERY_PAGE = (names, trust, status, errors, printing)


@dataclass(frozen=True)
class Place:
    """A page by its name, and the id of the part of it in which a sentence stands."""

    page: str
    part: str = ""

    def address(self, code: str) -> str:
        """The address of the place in a language; the workbench itself has none on the site."""
        if self.page not in PAGES:
            return ""
        return address(code, self.page) + (f"#{self.part}" if self.part else "")


def _places() -> Iterator[tuple[str, Place]]:
    for topic in TOPICS:
        page = "leaflet" if topic in EVERY_PAGE else "words" if topic is words_page else "questions"
        yield from ((one.key, Place(page)) for one in topic.MESSAGES)
    content = CONTENT
    parts = {
        "leaflet": (*content.sections, *((chapter.title, "") for chapter in content.chapters)),
        "questions": content.groups,
        "words": tuple(word for theme in content.themes for word in theme.words),
        "about": content.about,
    }
    yield from ((one.key, Place("leaflet")) for one in (content.title, content.purpose))
    yield from ((one.key, Place("about")) for one in (content.about_title, content.about_what))
    yield from ((theme.title.key, Place("words", f"t-{theme.id}")) for theme in content.themes)
    for page, trees in parts.items():
        for tree in trees:
            yield from ((one.key, Place(page, getattr(tree, "id", ""))) for one in messages(tree))


PLACES: Mapping[str, Place] = dict(_places())


def place_of(key: str) -> Place:
    return PLACES.get(key, Place(WORKBENCH))
