"""A sentence of the source beside its translation, as every check is given them."""

import re
from dataclasses import dataclass
from functools import cached_property

from ...catalogs import Entry
from ...content.marks import without_marks
from ...content.messages import PLACEHOLDER
from ...languages import SOURCE, Language
from ..concepts import Vocabulary
from ..terms import Style, Term, Terms
from .findings import Finding
from .kinds import Kind
from .known import Known

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
FOREIGN = re.compile(r"\[([^\]]+)\]\(lang:[\w-]+\)")
BRACKETED = re.compile(r"\(([^()]+)\)")
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)\]]+[^\s)\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Also one without www, such as kanker.nl.
HOST = re.compile(rf"{ADDRESS.pattern}|(?:[\w-]+\.)+[a-z]{{2,}}\b")


@dataclass(frozen=True)
class LanguageRules:
    code: str
    style: Style
    vocabulary: Vocabulary
    negations: Vocabulary

    @classmethod
    def of(cls, terms: Terms, code: str) -> "LanguageRules":
        return cls(code, terms.style(code), terms.vocabulary(code), terms.negations(code))

    @property
    def language(self) -> Language:
        return Language(self.code)


@dataclass(frozen=True)
class Rules:
    """What the files of terms say of the two languages of a catalog, and what the catalog says elsewhere."""

    english: LanguageRules
    target: LanguageRules
    terms: tuple[Term, ...]
    moments: frozenset[str]
    general: frozenset[str]
    topics: frozenset[str]
    persons: frozenset[str]
    contrasts: tuple[tuple[str, str], ...]
    known: Known

    @classmethod
    def of(cls, terms: Terms, code: str, known: Known) -> "Rules":
        english, target = (LanguageRules.of(terms, one) for one in (SOURCE, code))
        return cls(
            english,
            target,
            tuple(terms.of(code)),
            moments=terms.concepts_in("moments"),
            general=terms.concepts_in("general"),
            topics=terms.concepts_in("topics"),
            persons=terms.concepts_in("persons"),
            contrasts=tuple(terms.contrasts),
            known=known,
        )


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

    @property
    def rendered(self) -> bool:
        """Whether its words say it anew; what was not translated at all is told once, by how it is written."""
        return self.translated and self.text != self.source and not self.entry.key.endswith(".sounds")

    @property
    def tells_letters(self) -> bool:
        """Whether it says how a word sounds, or what its letters stand for: each language has its own there."""
        return self.entry.key.endswith((".sounds", ".stands"))

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

    @cached_property
    def own_words(self) -> tuple[str, str]:
        """Both sides without the words of other languages, addresses, and names of placeholders."""
        source, text = (without_marks(FOREIGN.sub(" ", one)) for one in (self.source, self.text))
        return _plain(source), _plain(text)


def _plain(text: str) -> str:
    return HOST.sub(" ", PLACEHOLDER.sub("{…}", text))


def words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]
