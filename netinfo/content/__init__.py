"""Everything the product says, in English, as typed data; it knows nothing of Flask."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from . import about, leaflet, report
from .glossary import THEMES
from .interface import INTERFACE, TOPICS
from .messages import Message, Plural, by_key, messages
from .model import Chapter, Group, Section, Theme
from .notices import NOTICES
from .questions import GROUPS


@dataclass(frozen=True)
class Content:
    title: Message
    purpose: Message
    short: Section
    chapters: tuple[Chapter, ...]
    groups: tuple[Group, ...]
    themes: tuple[Theme, ...]
    report_title: Message
    report_what: Message
    report: tuple[Section, ...]
    about_title: Message
    about_what: Message
    about: tuple[Section, ...]
    interface: Mapping[str, Message | Plural]
    notices: tuple[Message, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the leaflet, in order."""
        return (self.short, *(section for chapter in self.chapters for section in chapter.sections))

    def with_sections(self, change: Callable[[Section], Section]) -> "Content":
        """The same with every section of the chapters and of the about page changed."""
        chapters = tuple(replace(one, sections=tuple(map(change, one.sections))) for one in self.chapters)
        return replace(self, chapters=chapters, about=tuple(map(change, self.about)))


CONTENT = Content(
    title=leaflet.TITLE,
    purpose=leaflet.PURPOSE,
    short=leaflet.SHORT,
    chapters=leaflet.CHAPTERS,
    groups=GROUPS,
    themes=THEMES,
    report_title=report.TITLE,
    report_what=report.WHAT,
    report=report.SECTIONS,
    about_title=about.TITLE,
    about_what=about.WHAT,
    about=about.SECTIONS,
    interface=INTERFACE,
    notices=NOTICES,
)


@cache
def reader_messages() -> Mapping[str, Message | Plural]:
    """Every sentence for readers by its key, in reading order; raises Problem if two have one key."""
    # In the interface of CONTENT one of the two would hide the other.
    return by_key((*messages(CONTENT), *(message for topic in TOPICS for message in topic.MESSAGES)))
