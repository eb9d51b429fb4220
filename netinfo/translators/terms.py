"""How a language is written here: `translations/terms.toml`, and the words of its `meaning.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from ..errors import Problem
from ..files import save
from ..languages import SOURCE
from .concepts import Vocabulary

WORDS = re.compile(r"^([\w-]+) = \[(.*)\]$", re.MULTILINE)
AT_FIRST = {"longest": "25", "numbers": "{}"}
TABLES = ("concepts", "moments", "general", "topics", "persons")
"""Of the words in which a language says what carries the meaning.

Each sentence has to say its `moments` itself; good wording may add what is `general`, and leave out or add `topics`; of
`persons` only the order counts.
"""
WORD_LISTS = ("negations", "prefixes", "informal", "hard", "small", "borrowed")


@dataclass(frozen=True)
class Term:
    """English words, and what a translation of them must and may not hold."""

    words: re.Pattern[str]
    use: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True)
class Style:
    """How a language is written here; an empty list checks nothing."""

    longest: int = 0
    negations: frozenset[str] = frozenset()
    """Words that deny, written as in `meaning.toml`."""
    prefixes: frozenset[str] = frozenset()
    """Letters before a word that deny it."""
    informal: frozenset[str] = frozenset()
    hard: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    """Words that have no capital within a sentence."""
    borrowed: frozenset[str] = frozenset()
    """Words that are written as in the source."""
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Terms:
    path: Path
    table: Mapping[str, Any]

    def style(self, code: str) -> Style:
        given = dict(self.table.get("language", {}).get(code, {}))
        known = [one.name for one in fields(Style)]
        for name in given:
            if name not in known:
                raise Problem(f"{self.path}: [language.{code}] holds {name!r}: write one of {', '.join(known)}.")
        return _style(self.path, given)

    def vocabulary(self, code: str) -> Vocabulary:
        """The words in which a language says the concepts; none if it has no file of them."""
        if code not in self._vocabularies:
            path = meaning_path(self.path.parent, code)
            meaning = _table(path, missing={})
            concepts = {name: words for table in TABLES for name, words in meaning.get(table, {}).items()}
            listed = tuple((name, _words(path, name, words)) for name, words in concepts.items())
            self._vocabularies[code] = _vocabulary(listed)
        return self._vocabularies[code]

    def negations(self, code: str) -> Vocabulary:
        """The words with which a language denies."""
        return _vocabulary((("negation", tuple(sorted(self.style(code).negations))),))

    @cached_property
    def _vocabularies(self) -> dict[str, Vocabulary]:
        return {}

    def concepts_in(self, table: str) -> frozenset[str]:
        """The concepts of one of the `TABLES`."""
        return frozenset(self._meaning.get(table, {}))

    @cached_property
    def contrasts(self) -> list[tuple[str, str]]:
        """Pairs of concepts that must not change places."""
        return [(one, other) for one, other in self._meaning.get("contrasts", {}).values()]

    @cached_property
    def _meaning(self) -> Mapping[str, Any]:
        return _table(meaning_path(self.path.parent, SOURCE), missing={})

    def of(self, code: str) -> list[Term]:
        """The terms that are settled for a language."""
        return [_term(self.path, term["words"], term[code]) for term in self._terms if code in term]

    @cached_property
    def _terms(self) -> list[dict[str, Any]]:
        terms: list[dict[str, Any]] = self.table.get("term", [])
        for term in terms:
            if not term.get("words"):
                raise Problem(f'{self.path}: a [[term]] needs a line such as words = ["cure"].')
        return terms


@lru_cache(maxsize=8)
def _vocabulary(concepts: tuple[tuple[str, tuple[str, ...]], ...]) -> Vocabulary:
    """The same words make the same vocabulary, which keeps what it found out about them."""
    return Vocabulary(dict(concepts))


def _style(path: Path, given: Mapping[str, Any]) -> Style:
    longest, numbers = given.get("longest", 0), given.get("numbers", {})
    # A truth value is a number too for Python.
    are_numbers = isinstance(numbers, dict) and all(type(one) is int for one in numbers.values())
    _require(type(longest) is int, path, "longest", longest, "25")
    _require(are_numbers, path, "numbers", numbers, "{ two = 2 }")
    words = {name: frozenset(_words(path, name, given[name])) for name in WORD_LISTS if name in given}
    return Style(longest, numbers=numbers, **words)


def _term(path: Path, words: Any, settled: Any) -> Term:
    any_of = "|".join(map(re.escape, _words(path, "words", words)))
    _require(isinstance(settled, dict), path, "a language of a [[term]]", settled, '{ use = ["genezing"] }')
    use, never = (_words(path, name, settled.get(name, [])) for name in ("use", "never"))
    return Term(re.compile(rf"\b(?:{any_of})\b", re.IGNORECASE), use, never)


def _words(path: Path, name: str, words: Any) -> tuple[str, ...]:
    """The words of a list; a word without brackets around it would be read letter by letter."""
    are_words = isinstance(words, list) and all(isinstance(one, str) and one.strip("() ") for one in words)
    _require(are_words, path, name, words, '["always"]')
    return tuple(words)


def _require(is_right: bool, path: Path, name: str, given: object, example: str) -> None:
    if not is_right:
        raise Problem(f"{path}: {name} is {given!r}: write it as in {name} = {example}.")


def read(folder: Path) -> Terms:
    path = folder / "terms.toml"
    return Terms(path, _table(path))


def meaning_path(folder: Path, code: str) -> Path:
    return folder / code / "meaning.toml"


def _table(path: Path, missing: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if missing is not None:
            return missing
        raise Problem(f"{path} is missing: put the terms file back.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(f"{path} cannot be read: {error}. Mend it there.") from None


def add(code: str, folder: Path) -> None:
    """Write the parts of a new language, to be filled: its section in the terms file, and its own words."""
    path = folder / "terms.toml"
    if code not in _table(path).get("language", {}):
        before, first_term, after = path.read_text(encoding="utf-8").partition("\n[[term]]\n")
        save(path, f"{before}\n{_section(code)}{first_term}{after}")
    meaning = meaning_path(folder, code)
    if not meaning.exists():
        save(meaning, _empty_meaning(meaning_path(folder, SOURCE).read_text(encoding="utf-8")))


def _section(code: str) -> str:
    """The section of a language with its lists empty: what stays empty is not checked."""
    lines = [f"{one.name} = {AT_FIRST.get(one.name, '[]')}\n" for one in fields(Style)]
    return f"[language.{code}]\n{''.join(lines)}"


def _empty_meaning(english: str) -> str:
    """The concepts of the source without its words, which stand beside each in a comment."""
    concepts, _, _ = english.partition("\n# Two that must not change places.")
    return WORDS.sub(r"\1 = []  # \2", concepts)
