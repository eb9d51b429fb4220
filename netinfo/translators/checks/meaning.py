"""Words that carry the meaning: negations, terms, forms of address, hard words."""

from collections.abc import Iterator

from .findings import Finding
from .kinds import Kind
from .pair import LanguageRules, Pair, words


def check(pair: Pair) -> Iterator[Finding]:
    yield from _negations(pair)
    yield from _terms(pair)
    for word in dict.fromkeys(words(pair.target_text)):
        if word in pair.rules.target.style.informal:
            yield pair.finding(Kind.INFORMAL, what=word)
        if word in pair.rules.target.style.hard:
            yield pair.finding(Kind.HARD_WORD, what=word)


def _negations(pair: Pair) -> Iterator[Finding]:
    if not (pair.translated and pair.rules.target.style.negations):
        return
    source, text = negations(pair.source_text, pair.rules.english), negations(pair.target_text, pair.rules.target)
    if len(source) != len(text):
        yield pair.finding(Kind.NEGATION, source=", ".join(source) or "-", text=", ".join(text) or "-")


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
