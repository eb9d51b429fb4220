"""The terms file, `translations/terms.toml`: what a language says for a word, and what it never says."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..errors import Problem


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
        said = dict(self.table.get("language", {}).get(code, {}))
        try:
            said |= {name: frozenset(said[name]) for name in ("negations", "informal", "hard") if name in said}
            return Style(**said)
        except TypeError:
            raise Problem(f"{self.path}: [language.{code}] holds something that is not known there.") from None

    def of(self, code: str) -> list[Term]:
        """The terms that are settled for a language."""
        return [
            Term(self._pattern(term["words"]), *(tuple(term[code].get(name, ())) for name in ("use", "never")))
            for term in self._terms
            if code in term
        ]

    @cached_property
    def _terms(self) -> list[dict[str, Any]]:
        terms: list[dict[str, Any]] = self.table.get("term", [])
        for term in terms:
            if not term.get("words") or not all(isinstance(said, dict | list) for said in term.values()):
                raise Problem(f'{self.path}: a [[term]] needs a line such as words = ["cure"].')
        return terms

    @staticmethod
    def _pattern(words: list[str]) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def read(folder: Path) -> Terms:
    path = folder / "terms.toml"
    try:
        return Terms(path, tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise Problem(f"{path} is missing: put the terms file back.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(f"{path} cannot be read: {error}.") from None
