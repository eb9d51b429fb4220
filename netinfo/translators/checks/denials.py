"""Words that deny: a sentence and its translation hold as many of them."""

from collections import Counter
from collections.abc import Iterator

from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import LanguageRules, Pair, words

LIST = 3
SHORT_REST = 4
"""So few letters behind a prefix are no word of their own."""


def check(pair: Pair) -> Iterator[Finding]:
    english, target = pair.rules.english, pair.rules.target
    if not target.style.negations or not pair.rendered:
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
    return least, denials.total() + sum(not one.asks for one in language.negations.mentions(text))


def _deny_differently(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def negations(text: str, language: LanguageRules) -> list[str]:
    said = [one.words for one in language.negations.mentions(text) if one.asks]
    return said + [word for word in words(text) if word not in said and _denies_a_concept(word, language)]


def _denies_a_concept(word: str, language: LanguageRules) -> bool:
    """Whether it is a word that carries a meaning, behind letters that deny it: certain, uncertain."""
    denied = (word.removeprefix(prefix) for prefix in language.style.prefixes if word.startswith(prefix))
    return any(
        len(rest) > SHORT_REST and any(one.asks for one in language.vocabulary.mentions(rest)) for rest in denied
    )
