"""Words that carry the meaning: negations, terms, forms of address, hard words."""

from collections.abc import Iterator

from .findings import Found
from .pair import Pair, Side, words


def check(pair: Pair) -> Iterator[Found]:
    yield from _negations(pair)
    yield from _terms(pair)
    for word in dict.fromkeys(words(pair.said)):
        if word in pair.house.own.manner.informal:
            yield Found("informal", {"what": word})
        if word in pair.house.own.manner.hard:
            yield Found("hard-word", {"what": word})


def _negations(pair: Pair) -> Iterator[Found]:
    if not (pair.translated and pair.house.own.manner.negations):
        return
    source, text = negations(pair.meant, pair.house.english), negations(pair.said, pair.house.own)
    if len(source) != len(text):
        yield Found("negation", {"source": ", ".join(source) or "-", "text": ", ".join(text) or "-"})


def negations(text: str, side: Side) -> list[str]:
    return [word for word in words(text) if word in side.manner.negations or word.endswith(("n't", "n’t"))]


def _terms(pair: Pair) -> Iterator[Found]:
    said = pair.said.lower()
    for term in pair.house.terms:
        source = term.words.search(pair.meant)
        # A name that stays in the language of the source, and says so, keeps its words.
        if not source or term.words.search(pair.quoted):
            continue
        if term.use and not any(word.lower() in said for word in term.use):
            yield Found("term", {"source": source[0], "use": ", ".join(term.use)})
        for word in term.never:
            if word.lower() in said:
                yield Found("never", {"source": source[0], "what": word, "use": ", ".join(term.use)})
