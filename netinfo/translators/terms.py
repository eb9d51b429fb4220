"""The terms file, `translations/terms.toml`: what a language says for a word, and what it never says."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..errors import Problem

WORD_LISTS = ("negations", "informal", "hard")


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
    informal: frozenset[str] = frozenset()
    hard: frozenset[str] = frozenset()
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Terms:
    path: Path
    table: Mapping[str, Any]

    def style(self, code: str) -> Style:
        given = dict(self.table.get("language", {}).get(code, {}))
        try:
            given |= {name: frozenset(given[name]) for name in WORD_LISTS if name in given}
            return Style(**given)
        except TypeError:
            raise Problem(f"{self.path}: [language.{code}] holds something that is not known there.") from None

    def of(self, code: str) -> list[Term]:
        """The terms that are settled for a language."""
        return [_term(term["words"], term[code]) for term in self._terms if code in term]

    @cached_property
    def _terms(self) -> list[dict[str, Any]]:
        terms: list[dict[str, Any]] = self.table.get("term", [])
        for term in terms:
            if not term.get("words") or not all(isinstance(value, dict | list) for value in term.values()):
                raise Problem(f'{self.path}: a [[term]] needs a line such as words = ["cure"].')
        return terms


def _term(words: list[str], settled: Mapping[str, list[str]]) -> Term:
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
    return Term(pattern, use=tuple(settled.get("use", ())), never=tuple(settled.get("never", ())))


def read(folder: Path) -> Terms:
    path = folder / "terms.toml"
    try:
        return Terms(path, tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise Problem(f"{path} is missing: put the terms file back.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(f"{path} cannot be read: {error}.") from None
