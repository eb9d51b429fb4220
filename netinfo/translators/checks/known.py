"""What the rest of a catalog says: its words for the glossary, for labels, for names, and every word it uses."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ...catalogs import Entry
from ...content.marks import without_marks
from . import writing

WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 300
"""So many sentences show which words a language uses."""


@dataclass(frozen=True)
class Known:
    entries: tuple[Entry, ...]

    @property
    def is_enough(self) -> bool:
        return len(self._translated) >= ENOUGH

    @cached_property
    def glossary(self) -> Mapping[str, str]:
        """The settled name of each explained word, by its key."""
        terms = ((entry.key.split("."), entry) for entry in self._translated)
        return {key[1]: entry.wordings[0] for key, entry in terms if key[0] == "w" and key[-1] == "term"}

    @cached_property
    def labels(self) -> Mapping[str, frozenset[str]]:
        """What stands here for a whole message of the source, or for its first sentence."""
        labels: dict[str, set[str]] = defaultdict(set)
        for entry in self._translated:
            labels[entry.source[0].lower()].add(entry.wordings[0].lower())
            first, theirs = (writing.sentences(one)[:1] for one in (entry.source[0], entry.wordings[0]))
            if first and theirs:
                labels[first[0].lower().rstrip(".")].add(theirs[0].lower().rstrip("."))
        return {source: frozenset(wordings) for source, wordings in labels.items()}

    @cached_property
    def by_wording(self) -> Mapping[str, list[Entry]]:
        """The sentences for which a wording stands."""
        entries: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._translated:
            entries[entry.wordings[0]].append(entry)
        return entries

    @cached_property
    def english(self) -> frozenset[str]:
        """The words of the source that it also writes small: no names."""
        return frozenset(word for entry in self.entries for word in _words(entry.source) if word.islower())

    def is_used_elsewhere(self, word: str, entry: Entry) -> bool:
        """Whether another sentence says a word, with these capitals or with small letters."""
        forms = {word, word.lower(), word.capitalize()}
        own = Counter(_words(entry.wordings))
        listed = self._by_key.get(entry.key)
        counted = own if listed == entry.wordings else Counter[str]()
        return any(self._vocabulary[form] > counted[form] for form in forms)

    def keeps(self, name: str, entry: Entry) -> bool:
        """Whether the other sentences with this name in the source have it here too, as it is."""
        held = [name in _words(one.wordings) for one in self._with_name.get(name, ()) if one.key != entry.key]
        return bool(held) and all(held)

    def has_swapped_forms(self, entry: Entry) -> bool:
        """Whether its form for one has words that elsewhere are in the form for many, and the other way round."""
        of_one, of_many = Counter[str](), Counter[str]()
        for other in self._translated:
            if other.key != entry.key and len(other.wordings) > 1:
                one, many = _forms(other)
                of_one.update(one - many)
                of_many.update(many - one)
        one, many = _forms(entry)
        return any(of_many[word] > of_one[word] for word in one - many) and any(
            of_one[word] > of_many[word] for word in many - one
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(word.lower() for word in self._vocabulary)

    @cached_property
    def _vocabulary(self) -> Counter[str]:
        return Counter(_words(text for entry in self._translated for text in entry.wordings))

    @cached_property
    def _translated(self) -> list[Entry]:
        return [entry for entry in self.entries if any(entry.wordings)]

    @cached_property
    def _by_key(self) -> Mapping[str, tuple[str, ...]]:
        return {entry.key: entry.wordings for entry in self.entries}

    @cached_property
    def _with_name(self) -> Mapping[str, list[Entry]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._translated:
            for name in {word for word in _words(entry.source) if not word.islower()}:
                found[name].append(entry)
        return found


def _forms(entry: Entry) -> tuple[set[str], set[str]]:
    """The words of the first and of the last plural form."""
    return set(_words(entry.wordings[:1])), set(_words(entry.wordings[-1:]))


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in WORD.findall(without_marks(text))]
