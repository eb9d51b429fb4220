"""Concepts: the words in which a language says a meaning, and where a sentence says them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

# Words of a script that is written without spaces stand within others.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff"
START = re.compile(rf"(?<![^\W_{UNSPACED}])[^\W_]")
AFTER = rf"(?![^\W_{UNSPACED}])"
BEGINNING = 2


@dataclass(frozen=True)
class Mention:
    """A concept in a sentence, in the words found there; one that only allows asks for nothing on the other side."""

    concept: str
    words: str
    asks: bool


@dataclass(frozen=True)
class Vocabulary:
    """The words in which one language says each concept; a star is any letters, brackets are for one that allows."""

    words: Mapping[str, Sequence[str]]

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The concepts that this language has words for."""
        return frozenset(concept for concept, words in self.words.items() if words)

    def mentions(self, text: str) -> list[Mention]:
        """What a sentence mentions, in its order; the longest words come first, so "not always" is not "always"."""
        if text not in self._mentions:
            self._mentions[text] = [mention for words in self._found_in(text) for mention in self._meaning(words)]
        return self._mentions[text]

    def _found_in(self, text: str) -> Iterator[str]:
        end = 0
        text = text.lower()
        for start in START.finditer(text):
            pattern = self._pattern(text[start.start() : start.start() + BEGINNING])
            found = pattern.match(text, start.start()) if start.start() >= end else None
            if found:
                end = found.end()
                yield found[0]

    def _pattern(self, beginning: str) -> re.Pattern[str]:
        """What can be found where a text begins like this: few words, so that a catalog is read in a moment."""
        if beginning not in self._patterns:
            near = [word for word in self._every if word.startswith("*") or beginning.startswith(word[:BEGINNING])]
            longest_first = "|".join(_regex(word) for word in sorted(near, key=len, reverse=True))
            self._patterns[beginning] = re.compile(f"(?:{longest_first or '(?!)'}){AFTER}")
        return self._patterns[beginning]

    @cached_property
    def _every(self) -> set[str]:
        return {word.strip("()").lower() for words in self.words.values() for word in words}

    def _meaning(self, words: str) -> list[Mention]:
        if words not in self._meanings:
            plain = " ".join(words.split())
            self._meanings[words] = [
                Mention(concept, words, asks)
                for word, concept, asks in self._ways
                if (word == plain if isinstance(word, str) else word.fullmatch(plain))
            ]
        return self._meanings[words]

    @cached_property
    def _ways(self) -> list[tuple[str | re.Pattern[str], str, bool]]:
        """Every word, a pattern where it has a star, with its concept and whether it asks for it."""
        return [
            (re.compile(_regex(word.lower())) if "*" in word else word.strip("()").lower(), concept, word[0] != "(")
            for concept, words in self.words.items()
            for word in words
        ]

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    @cached_property
    def _meanings(self) -> dict[str, list[Mention]]:
        return {}

    @cached_property
    def _mentions(self) -> dict[str, list[Mention]]:
        return {}


def _regex(word: str) -> str:
    return re.escape(word.strip("()")).replace(r"\*", r"[\w’'-]*").replace(r"\ ", r"\s+")
