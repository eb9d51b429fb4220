"""Things that changed places: placeholders, abbreviations, and words such as slow and fast, left and right."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ...content.marks import MARK, links
from ...content.messages import PLACEHOLDER
from ..concepts import Mention
from .findings import Finding
from .kinds import Kind
from .pair import Pair

ABBREVIATION = re.compile(r"(?<![A-Za-z])(?:[A-Z]{2,}|MiNEN)(?=s?(?![A-Za-z]))")
LATIN = re.compile(r"[A-Za-z]")


def check(pair: Pair) -> Iterator[Finding]:
    if not pair.translated or pair.tells_letters:
        return
    source, text = abbreviations(pair.own_words[0]), abbreviations(pair.own_words[1])
    if LATIN.search(pair.own_words[1]):
        lost, added = Counter(set(source)) - Counter(text), Counter(set(text)) - Counter(source)
        lost = Counter({one: 1 for one in lost if not _is_a_term(pair, one)})
        # What is only added stands for a pronoun.
        if lost:
            yield pair.finding(Kind.ABBREVIATION, source=", ".join(lost) or "-", text=", ".join(added) or "-")
    yield from _order(pair, [(source, text), (PLACEHOLDER.findall(pair.source), PLACEHOLDER.findall(pair.text))])


def abbreviations(text: str) -> list[str]:
    return ABBREVIATION.findall(text)


def _is_a_term(pair: Pair, abbreviation: str) -> bool:
    """Whether the terms file has words for it."""
    return any(term.words.fullmatch(abbreviation) for term in pair.rules.terms)


def _order(pair: Pair, sequences: list[tuple[list[str], list[str]]]) -> Iterator[Finding]:
    english, target = pair.rules.english.vocabulary, pair.rules.target.vocabulary
    source, text = (own.mentions(one) for own, one in zip((english, target), pair.own_words, strict=True))
    for contrast in pair.rules.contrasts:
        if english.concepts.issuperset(contrast) and target.concepts.issuperset(contrast):
            sequences.append((_poles(source, contrast), _poles(text, contrast)))
    sequences.append((links(pair.source), links(pair.text)))
    told = [(source, text) for source, text in sequences if len(set(source)) > 1 and set(source) == set(text)]
    changed = [(source, text) for source, text in told if _merged(source) != _merged(text)]
    # Where everything changed places, the sentence was only turned round; links alone say nothing.
    alone = [one for one in changed if one[0] != links(pair.source)]
    if alone and (len(changed) < len(told) or len(told) == 1):
        before, after = alone[0]
        yield pair.finding(Kind.ORDER, source=", ".join(before), text=", ".join(after))


def _poles(mentions: Iterable[Mention], contrast: tuple[str, str]) -> list[str]:
    return [one.concept for one in mentions if one.asks and one.concept in contrast]


def _merged(sequence: Sequence[str]) -> list[str]:
    """The sequence without what is said again at once."""
    return [one for place, one in enumerate(sequence) if place == 0 or sequence[place - 1] != one]


def link_words(text: str) -> list[tuple[str, str]]:
    """Each link of a sentence: its key and its words."""
    return [(mark["key"], mark["words"]) for mark in MARK.finditer(text) if mark["key"]]
