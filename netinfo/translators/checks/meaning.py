"""Words that carry the meaning: concepts, negations, terms, forms of address, hard words."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..concepts import Mention
from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import LanguageRules, Pair, words

LIST = 3


def check(pair: Pair) -> Iterator[Finding]:
    # What was not translated at all is told once, by how it is written.
    if pair.translated and pair.text != pair.source:
        yield from _negations(pair)
        if not pair.entry.key.endswith(".sounds"):
            yield from _concepts(pair)
    yield from _terms(pair)
    for word in dict.fromkeys(words(pair.target_text)):
        if word in pair.rules.target.style.informal:
            yield pair.finding(Kind.INFORMAL, what=word)
        if word in pair.rules.target.style.hard:
            yield pair.finding(Kind.HARD_WORD, what=word)


def _concepts(pair: Pair) -> Iterator[Finding]:
    """What only one of the two sides says."""
    english, target = pair.rules.english.vocabulary, pair.rules.target.vocabulary
    shared = (english.concepts & target.concepts) - pair.rules.persons
    source, text = (own.mentions(one) for own, one in zip((english, target), pair.own_words, strict=True))
    text_also = english.mentions(pair.quoted)
    lost = _only_in(source, [*text, *text_also], shared)
    added = _only_in(text, source, shared)
    counts = {one.concept for one in (*lost, *added)} - pair.rules.topics
    if counts or (lost and added):
        yield pair.finding(Kind.MEANING, source=_listed(lost), text=_listed(added))


def _only_in(mentions: Iterable[Mention], others: Iterable[Mention], shared: frozenset[str]) -> list[Mention]:
    said = {one.concept for one in others}
    return [one for one in mentions if one.asks and one.concept in shared and one.concept not in said]


def _listed(mentions: Iterable[Mention]) -> str:
    return ", ".join(dict.fromkeys(one.words for one in mentions)) or "-"


def _negations(pair: Pair) -> Iterator[Finding]:
    english, target = pair.rules.english, pair.rules.target
    if not target.style.negations:
        return
    # Sentence by sentence, so that one that moved to another is seen.
    sides = [writing.sentences(pair.source_text), writing.sentences(pair.target_text)]
    if len(sides[0]) != len(sides[1]):
        sides = [[pair.source_text], [pair.target_text]]
    if any(
        _deny_differently(_denials(one, english), _denials(other, target)) for one, other in zip(*sides, strict=True)
    ):
        source, text = negations(pair.source_text, english), negations(pair.target_text, target)
        yield pair.finding(Kind.NEGATION, source=", ".join(source) or "-", text=", ".join(text) or "-")


def _denials(text: str, language: LanguageRules) -> tuple[int, int]:
    """The least and the most negations that a text may be said to hold."""
    denials = Counter(negations(text, language))
    # A list says it with each of its members, or once.
    least = sum(1 if count >= LIST else count for count in denials.values())
    weak = sum(f"({word})" in language.style.negations for word in words(text))
    return least, denials.total() + weak


def _deny_differently(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def negations(text: str, language: LanguageRules) -> list[str]:
    return [word for word in words(text) if word in language.style.negations or word.endswith(("n't", "n’t"))]


def _terms(pair: Pair) -> Iterator[Finding]:
    target = pair.target_text.lower()
    for term in pair.rules.terms:
        source = term.words.search(pair.source_text)
        # A name that stays in the language of the source, and says so, keeps its words.
        if not source or term.words.search(pair.quoted):
            continue
        if term.use and not any(word.lower() in target for word in term.use):
            yield pair.finding(Kind.TERM, source=source[0], use=", ".join(term.use))
        for word in term.never:
            if word.lower() in target:
                yield pair.finding(Kind.NEVER, source=source[0], what=word, use=", ".join(term.use))
