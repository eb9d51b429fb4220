"""A sentence of the source beside its translation, as every check is given them."""

import re
from dataclasses import dataclass
from functools import cached_property

from ...content.marks import plain
from ...content.messages import PLACEHOLDER
from ..terms import Manner, Term

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Side:
    code: str
    manner: Manner


@dataclass(frozen=True)
class House:
    """What the terms file says of the two languages of a catalog."""

    english: Side
    own: Side
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class Pair:
    key: str
    source: str
    text: str
    house: House
    hints: tuple[str, ...]
    lonely: bool
    """The plural form for one single count, which may say the number in words."""

    @property
    def translated(self) -> bool:
        return self.house.own.code != self.house.english.code

    @cached_property
    def said(self) -> str:
        """The words a reader sees: without marks and placeholders."""
        return PLACEHOLDER.sub("", plain(self.text))

    @cached_property
    def quoted(self) -> str:
        """The words that are marked as being in the language of the source."""
        return " ".join(re.findall(rf"\[([^\]]+)\]\(lang:{self.house.english.code}\)", self.text))

    @cached_property
    def meant(self) -> str:
        """The words of the source, the same way."""
        return PLACEHOLDER.sub("", plain(self.source))


def words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]
