"""Things that changed places: placeholders, abbreviations, and words such as slow and fast, left and right."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from ...content.marks import links
from ...content.messages import PLACEHOLDER
from ..concepts import Mention
from .findings import Finding
from .kinds import Kind
from .pair import Pair

ABBREVIATION = re.compile(r"(?<![A-Za-z])(?:[A-Z]{2,}|MiNEN)(?=s?(?![A-Za-z]))")
LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True)
class Sequences:
    """What both sides say one after the other; it asks if another order alone may be a mistake.

    Words that repeat may be said once more.
    """

    source: Sequence[str]
    text: Sequence[str]
    asks: bool = True
    repeat: bool = False

    @property
    def differ(self) -> bool:
        source, text = _merged(self.source), _merged(self.text)
        return not _is_within(source, text) if self.repeat else source != text


def check(pair: Pair) -> Iterator[Finding]:
    if not pair.translated or pair.tells_letters:
        return
    source, text = abbreviations(pair.own_words[0]), abbreviations(pair.own_words[1])
    strange = [one for one in text if _is_strange(one, pair)]
    if LATIN.search(pair.own_words[1]):
        added = Counter(set(text)) - Counter(source)
        # Said again, it may stand for a pronoun, but not make place for another.
        lost = (Counter(source) if added else Counter(set(source))) - Counter(text)
        lost = Counter({one: 1 for one in lost if not _is_a_term(pair, one)})
        # What is only added stands for a pronoun.
        if lost or strange:
            yield pair.finding(Kind.ABBREVIATION, source=", ".join(lost) or "-", text=", ".join(added) or "-")
    yield from _order(pair)


def abbreviations(text: str) -> list[str]:
    return ABBREVIATION.findall(text)


def _is_a_term(pair: Pair, abbreviation: str) -> bool:
    """Whether the terms file has words for it."""
    return any(term.words.fullmatch(abbreviation) for term in pair.rules.terms)


def _is_strange(abbreviation: str, pair: Pair) -> bool:
    """Whether neither the source nor another sentence of the catalog has it."""
    known = pair.rules.known
    return (
        known.is_enough
        and abbreviation not in abbreviations(pair.source_text)
        and not known.is_used_elsewhere(abbreviation, pair.entry)
    )


def _has_rivals(said: Sequence[str]) -> bool:
    """Whether one is easily taken for another, as NEC for NET, SC for LC, and SCLC for SCNEC."""
    return any(
        len(one) == len(other) or one[:2] == other[:2] or one[-2:] == other[-2:]
        for one, other in combinations(set(said), 2)
    )


def _order(pair: Pair) -> Iterator[Finding]:
    told = [one for one in _sequences(pair) if len(set(one.source)) > 1 and set(one.source) == set(one.text)]
    changed = [one for one in told if one.differ]
    asking = [one for one in changed if one.asks]
    # Where everything changed places, the sentence was only turned round.
    if asking and (len(changed) < len(told) or len(told) == 1):
        yield pair.finding(Kind.ORDER, source=", ".join(asking[0].source), text=", ".join(asking[0].text))


def _sequences(pair: Pair) -> Iterator[Sequences]:
    named, renamed = (abbreviations(one) for one in pair.own_words)
    yield Sequences(named, renamed, _has_rivals(named))
    yield Sequences(PLACEHOLDER.findall(pair.source), PLACEHOLDER.findall(pair.text))
    vocabularies = pair.rules.english.vocabulary, pair.rules.target.vocabulary
    source, text = (own.mentions(one) for own, one in zip(vocabularies, pair.own_words, strict=True))
    for contrast in pair.rules.contrasts:
        if all(one.concepts.issuperset(contrast) for one in vocabularies):
            yield Sequences(_poles(source, contrast), _poles(text, contrast), repeat=True)
    yield Sequences(links(pair.source), links(pair.text), asks=False)


def _poles(mentions: Iterable[Mention], contrast: tuple[str, str]) -> list[str]:
    return [one.concept for one in mentions if one.asks and one.concept in contrast]


def _merged(sequence: Sequence[str]) -> list[str]:
    """The sequence without what is said again at once."""
    return [one for place, one in enumerate(sequence) if place == 0 or sequence[place - 1] != one]


def _is_within(sequence: Sequence[str], other: Sequence[str]) -> bool:
    """Whether it is the other one, or that without what is said there once more."""
    rest = iter(other)
    return all(one in rest for one in sequence)
