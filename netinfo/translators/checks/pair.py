"""A sentence of the source beside its translation, as every check is given them."""

import re
from dataclasses import dataclass
from functools import cached_property

from ...catalogs import Entry
from ...content.marks import without_marks
from ...content.messages import PLACEHOLDER
from ..terms import Style, Term
from .findings import Finding
from .kinds import Kind

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class LanguageRules:
    code: str
    style: Style


@dataclass(frozen=True)
class Rules:
    """What the terms file says of the two languages of a catalog."""

    english: LanguageRules
    target: LanguageRules
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class Pair:
    entry: Entry
    source: str
    text: str
    rules: Rules
    hints: tuple[str, ...]
    single_count: bool
    """The plural form for one single count, which may say the number in words."""

    def finding(self, kind: Kind, **values: object) -> Finding:
        return Finding(self.entry.key, kind, values, self.entry)

    @property
    def translated(self) -> bool:
        return self.rules.target.code != self.rules.english.code

    @cached_property
    def target_text(self) -> str:
        """The words a reader sees: without marks and placeholders."""
        return PLACEHOLDER.sub("", without_marks(self.text))

    @cached_property
    def quoted(self) -> str:
        """The words that are marked as being in the language of the source."""
        return " ".join(re.findall(rf"\[([^\]]+)\]\(lang:{self.rules.english.code}\)", self.text))

    @cached_property
    def source_text(self) -> str:
        """The words of the source, the same way."""
        return PLACEHOLDER.sub("", without_marks(self.source))


def words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]
