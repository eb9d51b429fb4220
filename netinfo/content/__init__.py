"""Everything the product says, in English, as typed data; it knows nothing of Flask."""

from collections.abc import Mapping
from dataclasses import dataclass

from . import about, leaflet
from .glossary import THEMES
from .interface import INTERFACE
from .messages import Message, Plural
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
    about_title: Message
    about_what: Message
    about: tuple[Section, ...]
    interface: Mapping[str, Message | Plural]
    notices: tuple[Message, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the leaflet, in order."""
        return (self.short, *(section for chapter in self.chapters for section in chapter.sections))


CONTENT = Content(
    title=leaflet.TITLE,
    purpose=leaflet.PURPOSE,
    short=leaflet.SHORT,
    chapters=leaflet.CHAPTERS,
    groups=GROUPS,
    themes=THEMES,
    about_title=about.TITLE,
    about_what=about.WHAT,
    about=about.SECTIONS,
    interface=INTERFACE,
    notices=NOTICES,
)
