"""What a sentence owes to the rest of the catalog: the names of explained words and of labels, and words of its own."""

import re
from collections.abc import Iterator

from ...content.marks import MARK
from . import writing
from .findings import Finding
from .kinds import Kind
from .pair import WORD, Pair

QUOTED = re.compile(r"(?<![^\W_])['‘“]([^'‘’“”]{3,})['’”](?![^\W_])")
PASTED = 25
"""So many letters are not the same in two sentences by chance; two labels of one group never are."""
SHORT_WORD = 4
"""A word of so many letters, such as an abbreviation, is the same or another."""


def check(pair: Pair) -> Iterator[Finding]:
    if not pair.translated or pair.tells_letters:
        return
    yield from _links(pair)
    for label in QUOTED.findall(pair.source_text):
        wanted = pair.rules.known.labels.get(label.lower(), frozenset())
        if wanted and label not in pair.quoted and not _is_called(wanted, pair.target_text.lower()):
            yield pair.finding(Kind.LABEL, source=label, use=min(wanted))
    others = (one for one in pair.rules.known.by_wording.get(pair.text, ()) if one.key != pair.entry.key)
    same = {one.source[0]: one.key for one in others}
    if pair.source in same or pair.entry.source[0] in same:
        return
    group = pair.entry.key.partition(".")[0]
    pasted = [source for source, key in same.items() if len(pair.text) > PASTED or key.partition(".")[0] == group]
    if pasted:
        yield pair.finding(Kind.SAME_WORDS, source=min(pasted))


def _is_called(names: frozenset[str], text: str) -> bool:
    """Whether one of the names stands between quotation marks, or in a text without them at all."""
    quotations = writing.quoted(text)
    # A name loses its apostrophes like a quotation.
    plain = {one for name in names for one in writing.quoted(f'"{name}"')}
    return not plain.isdisjoint(quotations) if quotations else any(name in text for name in names)


def _links(pair: Pair) -> Iterator[Finding]:
    """Links whose words are not those of the word they explain, where the source's are."""
    english = dict(_link_words(pair.source))
    for key, words in _link_words(pair.text):
        name = pair.rules.known.glossary.get(key)
        if not re.search(r"[^\W\d_]", words):
            yield pair.finding(Kind.LINK_WORDS, what=words, use=name or "-")
        elif (
            name
            and key in english
            and akin(english[key], key.replace("-", " "))
            and not _say_one_thing(words, name, pair)
        ):
            yield pair.finding(Kind.LINK_WORDS, what=words, use=name)


def _link_words(text: str) -> list[tuple[str, str]]:
    """Each link of a sentence: its key and its words."""
    return [(mark["key"], mark["words"]) for mark in MARK.finditer(text) if mark["key"]]


def _say_one_thing(words: str, name: str, pair: Pair) -> bool:
    """Whether the words are akin to the name, or say every concept of it."""
    vocabulary = pair.rules.target.vocabulary
    said, named = ({one.concept for one in vocabulary.mentions(text) if one.asks} for text in (words, name))
    return akin(words, name) or (bool(named) and named <= said)


def akin(words: str, name: str) -> bool:
    """Whether a word of the one has the beginning of a word of the other."""
    ones, others = ([one.lower() for one in WORD.findall(text)] for text in (words, name))
    return any(_same_stem(one, other) for one in ones for other in others)


def _same_stem(one: str, other: str) -> bool:
    shortest = min(len(one), len(other))
    if not one.isascii() and shortest and not re.match(r"[a-zà-ɏͰ-ӿ]", one):
        # Scripts in which a word may begin with its article, or stands without spaces.
        return any(one[at : at + 2] in other for at in range(len(one) - 1)) or one in other
    same = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    return same == shortest if shortest <= SHORT_WORD else same >= max(SHORT_WORD, 0.6 * shortest)
