"""Words that no other sentence of the catalog says: left in English, misspelt, or the name of somebody else."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .findings import Finding
from .kinds import Kind
from .order import ABBREVIATION
from .pair import BRACKETED, WORD, Pair

SENTENCE_START = re.compile(r"(?:^|(?<!\b[A-Z])[.:?!…]\s)\W*$|['‘“\"(]$")
ENGLISH_LETTERS = 4
"""Shorter words are the same in many languages."""
NAME_LETTERS = 4
DOUBLE = re.compile(r"([b-df-hj-np-tv-z])\1")
ENDING = 2
"""The last letters of a word change with its form."""
LONG_WORD, LONG_ENDING = 7, 3
"""A shorter word is easily another one, and so is one with another ending."""
NOUNS_HAVE_CAPITALS = ("de", "lb")


def check(pair: Pair) -> Iterator[Finding]:
    if not pair.translated or pair.text == pair.source or pair.tells_letters or not pair.rules.known.is_enough:
        return
    known, entry = pair.rules.known, pair.entry
    source, text = pair.own_words
    said = {*WORD.findall(source), *ABBREVIATION.findall(source)}
    # Besides, in brackets, words of the language that the source explains.
    borrowed = {*pair.rules.target.style.borrowed, *WORD.findall(" ".join(BRACKETED.findall(source)).lower())}
    new = [
        word
        for word in dict.fromkeys(WORD.findall(text))
        if word not in names_in(pair.source) and not known.is_used_elsewhere(word, entry)
    ]
    names = [
        name for name in names_in(source) if name not in text and (known.keeps(name, entry) or _has_nearly(name, new))
    ]
    for word in new:
        if _is_english(word, pair) and word.lower() not in borrowed and word not in names_in(source):
            yield pair.finding(Kind.ENGLISH_WORD, what=word)
        elif word not in said and _is_misspelt(word.lower(), known.vocabulary):
            yield pair.finding(Kind.SPELLING, what=word)
        elif (
            word in names_in(text)
            and not _is_compound(word, said)
            and pair.rules.target.code not in NOUNS_HAVE_CAPITALS
        ):
            names.append(word)
    if names:
        yield pair.finding(Kind.NAME, what=", ".join(names))


@lru_cache(maxsize=10_000)
def names_in(text: str) -> list[str]:
    """Words with a capital within a sentence, which are no abbreviations."""
    return [
        word[0]
        for word in WORD.finditer(text)
        if _may_be_name(word[0]) and not SENTENCE_START.search(text[: word.start()])
    ]


def _may_be_name(word: str) -> bool:
    return not word.islower() and not word.isupper() and word.lower() != word.upper() and not ABBREVIATION.match(word)


def _is_english(word: str, pair: Pair) -> bool:
    """Whether the source says this word somewhere; without a list of the borrowed ones nobody can tell."""
    own = pair.rules.target.style.borrowed
    return bool(own) and len(word) >= ENGLISH_LETTERS and word.lower() in pair.rules.known.english


def _is_compound(word: str, said: set[str]) -> bool:
    """Whether a name or an abbreviation of the source is in it."""
    return any(one in word for one in said if not one.islower())


def _has_nearly(name: str, words: list[str]) -> bool:
    return len(name) > NAME_LETTERS and any(one[0].isupper() and _one_letter_apart(name, one) for one in words)


def _is_misspelt(word: str, known: frozenset[str]) -> bool:
    """Whether only a double letter, or in a long word any one letter, makes it another word than a known one."""
    return word not in known and any(
        one[0] == word[0] and (_is_the_same_single(one, word) or _has_a_slip(one, word)) for one in known
    )


def _is_the_same_single(one: str, word: str) -> bool:
    return one[-ENDING:] == word[-ENDING:] and _single(one) == _single(word)


def _has_a_slip(one: str, word: str) -> bool:
    """Whether a letter within the word was lost or added, or changed places with the next."""
    if min(len(one), len(word)) < LONG_WORD or one[-LONG_ENDING:] != word[-LONG_ENDING:]:
        return False
    return _one_letter_apart(one, word) if len(one) != len(word) else _two_changed_places(one, word)


def _two_changed_places(one: str, word: str) -> bool:
    differing = [at for at, (a, b) in enumerate(zip(one, word, strict=True)) if a != b]
    return len(differing) == 2 and one[differing[0] : differing[1] + 1] == word[differing[0] : differing[1] + 1][::-1]


def _single(word: str) -> str:
    return DOUBLE.sub(r"\1", word)


def _one_letter_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    longer, shorter = sorted((one, other), key=len, reverse=True)
    rest = start + 1 if len(one) == len(other) else start
    return longer[start + 1 :] == shorter[rest:]
