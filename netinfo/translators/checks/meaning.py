"""Words that carry the meaning: negations, terms, forms of address, hard words."""

from collections.abc import Iterator

from .findings import Found
from .pair import LanguageRules, Pair, words


def check(pair: Pair) -> Iterator[Found]:
    yield from _negations(pair)
    yield from _terms(pair)
    for word in dict.fromkeys(words(pair.target_text)):
        if word in pair.rules.target.style.informal:
            yield Found("informal", {"what": word})
        if word in pair.rules.target.style.hard:
            yield Found("hard-word", {"what": word})


def _negations(pair: Pair) -> Iterator[Found]:
    if not (pair.translated and pair.rules.target.style.negations):
        return
    source, text = negations(pair.source_text, pair.rules.english), negations(pair.target_text, pair.rules.target)
    if len(source) != len(text):
        yield Found("negation", {"source": ", ".join(source) or "-", "text": ", ".join(text) or "-"})


def negations(text: str, side: LanguageRules) -> list[str]:
    return [word for word in words(text) if word in side.style.negations or word.endswith(("n't", "n’t"))]


def _terms(pair: Pair) -> Iterator[Found]:
    said = pair.target_text.lower()
    for term in pair.rules.terms:
        source = term.words.search(pair.source_text)
        # A name that stays in the language of the source, and says so, keeps its words.
        if not source or term.words.search(pair.quoted):
            continue
        if term.use and not any(word.lower() in said for word in term.use):
            yield Found("term", {"source": source[0], "use": ", ".join(term.use)})
        for word in term.never:
            if word.lower() in said:
                yield Found("never", {"source": source[0], "what": word, "use": ", ".join(term.use)})
