"""What of a catalog is not finished, and so keeps a language from readers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .catalogs import Catalog, Entry, source_of
from .content.marks import links, without_marks
from .content.messages import PLACEHOLDER, Message, Plural
from .languages import SOURCE, Language

# Control signs, ends of lines, and signs that turn the direction of what follows.
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
NONE = "-"
UPDATE = "run flask i18n update"
MAY_BE_NONE = re.compile(r"w\..+\.(?:sounds|stands)")
"""The keys of what a word of some languages does not have."""
LATER = r"(?:TO-?DO|FIX-?ME|TBD|X{3})\b.*|(?:to-?do|fix-?me|tbd)\s*:.*"
NOTHING = re.compile(rf"[\W_]*(?:[A-Za-z]?|{LATER})[\W_]*", re.DOTALL)


@dataclass(frozen=True)
class Waiting:
    """A sentence that has no finished translation, and why."""

    key: str
    reason: str
    line: int | None = None


def waiting(language: Language, catalog: Catalog, wanted: Iterable[Message | Plural]) -> list[Waiting]:
    """The sentences of the product that this catalog does not finish, in reading order."""
    found = (_waiting(language, catalog, message) for message in wanted)
    return list(dict.fromkeys(sentence for sentence in found if sentence))


def _waiting(language: Language, catalog: Catalog, message: Message | Plural) -> Waiting | None:
    entry = catalog.by_key.get(message.key)
    if entry is None:
        return Waiting(message.key, f"it is not in the catalog: {UPDATE}, then translate it")
    if entry.flagged:
        return Waiting(message.key, "it is flagged: look at it and take the flag off", entry.line)
    if entry.source != source_of(message):
        why = f"the source has changed since it was translated: {UPDATE}, then look at it"
        return Waiting(message.key, why, entry.line)
    begun = any(entry.wordings)
    if not (begun or language.code == SOURCE):
        return Waiting(message.key, "it has no translation: write one", entry.line)
    wanted = catalog.forms if isinstance(message, Plural) else 1
    if begun and (not all(entry.wordings) or len(entry.wordings) != wanted):
        return Waiting(message.key, "a plural form is missing: write every form", entry.line)
    if any(says_nothing(entry, text) for text in entry.wordings):
        return Waiting(message.key, "it says nothing: translate it", entry.line)
    if HIDDEN.search("".join(entry.wordings)):
        return Waiting(message.key, "it holds a sign that cannot be seen: type the words again", entry.line)
    theirs, ours = ({key for text in texts for key in links(text)} for texts in (entry.wordings, entry.source))
    if theirs - ours:
        known = ", ".join(sorted(ours)) or "none"
        why = f"it links to {', '.join(theirs - ours)}, the source to {known}: write the keys of the source"
        return Waiting(message.key, why, entry.line)
    return None


def is_none(entry: Entry, text: str) -> bool:
    """Whether a lone hyphen says here that the language has none of it."""
    return text == NONE and MAY_BE_NONE.fullmatch(entry.key) is not None


def says_nothing(entry: Entry, text: str) -> bool:
    """Whether a wording stands for a sentence without saying it: a hyphen, a full stop, "x.", "to do: …"."""
    if not text or is_none(entry, text):
        return False
    words, source = (PLACEHOLDER.sub("00", without_marks(one)) for one in (text, entry.source[-1]))
    return NOTHING.fullmatch(words) is not None and not NOTHING.fullmatch(source)
