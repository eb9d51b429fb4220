"""What a translator has to know beside a sentence: its place, what is put into it, who says it to whom, its words."""

import re
from collections.abc import Iterable, Iterator, Mapping

from ..catalogs import Entry, source_of
from ..content.interface import TOPICS
from ..content.messages import PLACEHOLDER, messages
from .locations import WORKBENCH, location_of
from .source import all_messages, hints

TO_THE_DOCTOR = "Said to a doctor. I: the patient, a man or a woman. You: the doctor, formal."
SPOKEN = {
    **dict.fromkeys(("q.", "ask-on.", "card.talk.", "doctor."), TO_THE_DOCTOR),
    "q.family.": f"Also by somebody close to the patient. {TO_THE_DOCTOR}",
}
REASON = "Said to the patient, a man or a woman, formal: why to ask this question."
LETTERS = {
    ".sounds": "How the word sounds, spelt as in your language; stress in capitals. A hyphen if nobody needs it.",
    ".stands": "What the letters stand for. A hyphen if your language has no such letters.",
    ".term": "The name of an explained word, as in a list: nothing before or after it.",
}
PLACEHOLDERS = {
    "n": "a number in figures",
    "large": "a number in figures",
    "m": "how many there are, in figures",
    "date": "a date, such as 22 November 2026",
    "name": "a name, as it was typed",
    "question": "a whole question, with its question mark",
    "language": "the name of a language, as its speakers write it",
    "address": "an address on the internet",
    "doctor": "the name of the doctor's language",
    "mine": "the name of the reader's language",
    "sound": "how a word sounds",
    "full": "the words that letters stand for",
    "low": "the lowest number, in figures",
    "high": "the highest number, in figures",
    "contact": "an address for mail, or a telephone number",
    "what": "the words or signs in question",
    "source": "what the source has: a number, or words",
    "text": "what the translation has: a number, or words",
    "known": "a list of names, with commas",
    "use": "the words to use, with commas",
    "most": "a number in figures",
    "given": "a number in figures",
    "before": "the sentence as it was, with its full stop",
    "line": "a line of a file, or its number",
    "other": "the key of another sentence",
    "file": "the name of a file",
    "wanted": "the code of a language, such as nl",
    "code": "the code of a language, such as nl",
    "first": "a number in figures",
    "words": "words of a file or of a command",
    "places": "a list of places, with commas",
    "key": "the key of a sentence",
    "keys": "a list of keys of sentences, with commas",
    "numbers": "a list of numbers, with commas",
    "role": "what a person is, such as a doctor of a kind",
    "maker": "the name of the maker",
    "funder": "the name of who paid",
    "part": "a number with its sign, such as 45%",
}

NAME = re.compile(r"I\b|\S+[A-Z0-9]|\S+ [A-Z]\w")
"""The word I; a sign of an abbreviation, as in MiNEN or Ki-67; a second capital, as in World Health."""


def comments(key: str, glossary: Mapping[str, str]) -> tuple[str, ...]:
    """The lines for a sentence; what people wrote in the content comes first."""
    if key not in all_messages():
        return ()
    lines = (*hints().get(key, ()), *_spoken(key), *_letters(key), *_placeholders(key), *_words(key, glossary))
    return (*dict.fromkeys(lines), f"Place: {place(key)}")


def glossary_of(entries: Iterable[Entry]) -> dict[str, str]:
    """The settled names of the explained words: the one of the source, as in a sentence, with that of the language."""
    terms = (entry for entry in entries if entry.key.startswith("w.") and entry.key.endswith(".term"))
    return {_bare(entry.source[0]): entry.wordings[0] for entry in terms if entry.wordings[0]}


def place(key: str) -> str:
    """The page and the part of it, or the screen, step or paper, in which a sentence stands."""
    location = location_of(key)
    if location.page == WORKBENCH:
        return "the workbench for translators"
    part = TOPIC_OF.get(key) or location.fragment
    return f"the page {location.page}, {part}" if part else f"the page {location.page}"


def inside_a_line(words: str) -> str:
    """With a small letter first, unless a name or an abbreviation begins there."""
    return words if NAME.match(words) else words[:1].lower() + words[1:]


def _topics() -> Iterator[tuple[str, str]]:
    for topic in TOPICS:
        for message in messages(topic.MESSAGES):
            yield message.key, inside_a_line((topic.__doc__ or "").partition("\n")[0].rstrip("."))


TOPIC_OF = dict(_topics())
"""What the part of the interface is, for each of its sentences."""


def _spoken(key: str) -> Iterator[str]:
    if key.startswith("q.") and key.endswith(".why"):
        yield REASON
        return
    fitting = [beginning for beginning in SPOKEN if key.startswith(beginning)]
    if fitting:
        yield SPOKEN[max(fitting, key=len)]


def _letters(key: str) -> Iterator[str]:
    if key.startswith("w."):
        yield from (line for ending, line in LETTERS.items() if key.endswith(ending))


def _placeholders(key: str) -> Iterator[str]:
    for name in dict.fromkeys(PLACEHOLDER.findall(" ".join(source_of(all_messages()[key])))):
        if name in PLACEHOLDERS and not any(f"{{{name}}}" in hint for hint in hints().get(key, ())):
            yield f"{{{name}}}: {PLACEHOLDERS[name]}"


def _words(key: str, glossary: Mapping[str, str]) -> Iterator[str]:
    """The explained words in a sentence, with what this language calls them."""
    if key.startswith("w."):
        return
    text = " ".join(source_of(all_messages()[key])).lower()
    settled = [f"{name} = {ours}" for name, ours in glossary.items() if _says(text, name.lower())]
    if settled:
        yield f"Words: {'; '.join(settled)}"


def _says(text: str, name: str) -> bool:
    # Most names are in no part of it, which is sooner seen.
    return name in text and re.search(rf"\b{re.escape(name)}\b", text) is not None


def _bare(term: str) -> str:
    return inside_a_line(term.partition(" (")[0])
