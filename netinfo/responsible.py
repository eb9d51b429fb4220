"""Who answers for the leaflet; what nobody answers for is not promised."""

from collections.abc import Mapping
from dataclasses import replace

from .content import Content
from .content.marks import without_marks
from .content.messages import PLACEHOLDER, Message, Plural, translate
from .content.model import Block, Paragraph, Section

Facts = Mapping[str, str]
NOBODY_YET: Facts = {"maker": "", "funder": "", "contact": ""}
UNPUBLISHED = "about.unpublished"
"""The paragraph that stands in the place of those that would name nobody."""


class _Names:
    def __init__(self, facts: Facts) -> None:
        self._facts = {name: without_marks(fact) for name, fact in facts.items()}

    def message(self, message: Message) -> str:
        return message.fill(**self._facts)

    def plural(self, plural: Plural) -> dict[str, str]:
        return plural.forms


def with_names(content: Content, facts: Facts) -> Content:
    """The content with the maker, the funder and the contact in the sentences that name them.

    A sentence that would name nobody goes; while one has to, the page says that nobody answers for the leaflet yet.
    """
    nobody = {name for name, fact in facts.items() if not fact}

    def kept(section: Section) -> Section:
        return replace(section, blocks=tuple(block for block in section.blocks if _holds(block, nobody)))

    return translate(content.with_sections(kept), _Names(facts))


def _holds(block: Block, nobody: set[str]) -> bool:
    if not isinstance(block, Paragraph):
        return True
    if block.text.key == UNPUBLISHED:
        return bool(nobody)
    return not nobody & set(PLACEHOLDER.findall(block.text))
