"""Words that carry the meaning: concepts, terms, forms of address, hard words."""

from collections.abc import Iterable, Iterator

from ..concepts import Mention
from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import Pair, words

CONDITION = "if"
"""A question may stand for this concept: not sure? Then ask."""


def check(pair: Pair) -> Iterator[Finding]:
    if pair.rendered:
        yield from _concepts(pair)
        if _states_a_condition(pair):
            yield pair.finding(Kind.CONDITION)
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
    if _questions_more(pair) > 0:
        shared -= {CONDITION}
    source, text = (own.mentions(one) for own, one in zip((english, target), pair.own_words, strict=True))
    text_also = english.mentions(pair.quoted)
    lost = _only_in(source, [*text, *text_also], shared) + _only_elsewhere(pair, shared & pair.rules.moments)
    added = _only_in(text, source, shared - pair.rules.general)
    counts = {one.concept for one in (*lost, *added)} - pair.rules.topics
    if counts or (lost and added):
        yield pair.finding(Kind.MEANING, source=_listed(lost), text=_listed(added))


def _only_in(mentions: Iterable[Mention], others: Iterable[Mention], shared: frozenset[str]) -> list[Mention]:
    said = {one.concept for one in others}
    return [one for one in mentions if one.asks and one.concept in shared and one.concept not in said]


def _only_elsewhere(pair: Pair, moments: frozenset[str]) -> list[Mention]:
    """Moments of a sentence for which only another sentence has a word that will do."""
    source, text = (writing.sentences(one) for one in pair.own_words)
    if len(source) != len(text):
        return []
    english, target = pair.rules.english.vocabulary, pair.rules.target.vocabulary
    asking = [one for one in target.mentions(pair.own_words[1]) if one.asks]
    return [
        mention
        for one, other in zip(source, text, strict=True)
        for mention in _only_in(english.mentions(one), [*target.mentions(other), *asking], moments)
    ]


def _listed(mentions: Iterable[Mention]) -> str:
    return ", ".join(dict.fromkeys(one.words for one in mentions)) or "-"


def _states_a_condition(pair: Pair) -> bool:
    """Whether a question within the source, such as "Not sure? Then ask", became a statement."""
    target = pair.rules.target.vocabulary
    says_if = any(one.concept == CONDITION and one.asks for one in target.mentions(pair.target_text))
    within = _questions(pair.source_text, pair.rules.english.code)[:-1]
    asked = _questions(pair.target_text, pair.rules.target.code)
    return CONDITION in target.concepts and sum(asked) < sum(within) and not says_if


def _questions_more(pair: Pair) -> int:
    """How many more sentences of the translation than of the source ask something."""
    rules = pair.rules
    source, text = _questions(pair.source_text, rules.english.code), _questions(pair.target_text, rules.target.code)
    return sum(text) - sum(source)


def _questions(text: str, code: str) -> list[bool]:
    """Which of its sentences are questions."""
    return [writing.end_of(sentence, code) == "?" for sentence in writing.sentences(text)]


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
