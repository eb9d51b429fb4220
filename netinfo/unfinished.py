"""What of a catalog is not finished, and so keeps a language from readers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import chain

from .catalogs import Catalog, Entry, source_of
from .content.marks import links, without_marks
from .content.messages import PLACEHOLDER, Message, Plural
from .languages import SOURCE, Language

# Control signs, ends of lines, and signs that turn the direction of what follows.
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
NONE = "-"
UPDATE = "run flask i18n update"
UNFLAG = "take the flag off (delete the line that begins with '#, fuzzy')"
MAY_BE_NONE = re.compile(r"w\..+\.(?:sounds|stands)")
"""The keys of what a word of some languages does not have."""
LATER = r"(?:TO-?DO|FIX-?ME|TBD|X{3})\b.*|(?:to-?do|fix-?me|tbd)\s*:.*"
NOTHING = re.compile(rf"[\W_]*(?:[A-Za-z]?|{LATER})[\W_]*", re.DOTALL)


class Reason(Enum):
    """Why a sentence is not finished, as a build says it that stops; translators get the finding of the same name."""

    MISSING = f"it is not in the catalog: {UPDATE}, then translate it"
    FLAGGED = f"it is flagged, as its source changed: look at it and {UNFLAG}"
    FLAGGED_BY_HAND = f"it is flagged: look at it and {UNFLAG}"
    STALE = f"the source has changed since it was translated: {UPDATE}, then look at it"
    UNTRANSLATED = "it has no translation: write one"
    PLURAL = "a plural form is missing: write every form"
    NOTHING = "it says nothing: translate it"


@dataclass(frozen=True)
class Waiting:
    """A sentence that readers cannot be given, and why."""

    key: str
    why: str
    line: int | None = None


def waiting(language: Language, catalog: Catalog, wanted: Iterable[Message | Plural]) -> list[Waiting]:
    """The sentences of the product that keep this catalog from readers, in reading order, with the first reason."""
    found = []
    for message in wanted:
        entry = catalog.by_key.get(message.key)
        unfinished = (reason.value for reason, _ in reasons(language, catalog, message))
        why = next(chain(unfinished, _dangers(entry) if entry else ()), None)
        if why:
            found.append(Waiting(message.key, why, entry.line if entry else None))
    return found


def reasons(
    language: Language, catalog: Catalog, message: Message | Plural
) -> Iterator[tuple[Reason, Mapping[str, object]]]:
    """Everything that a catalog has not finished of a sentence, each with what its finding tells."""
    entry = catalog.by_key.get(message.key)
    if entry is None:
        yield Reason.MISSING, {}
        return
    if entry.flagged and entry.before:
        yield Reason.FLAGGED, {"before": entry.before[-1]}
    elif entry.flagged:
        yield Reason.FLAGGED_BY_HAND, {}
    if entry.source != source_of(message):
        yield Reason.STALE, {"before": entry.source[-1]}
    given, wanted = len([text for text in entry.wordings if text]), catalog.forms_of(message)
    if not given and language.code != SOURCE:
        yield Reason.UNTRANSLATED, {}
    elif given and not given == len(entry.wordings) == wanted:
        yield Reason.PLURAL, {"n": wanted, "given": given}
    for text in dict.fromkeys(entry.wordings):
        if says_nothing(entry, text):
            yield Reason.NOTHING, {"what": text}


def _dangers(entry: Entry) -> Iterator[str]:
    """What would deceive a reader of a sentence that is finished."""
    if HIDDEN.search("".join(entry.wordings)):
        yield "it holds a sign that cannot be seen: type the words again"
    theirs, ours = ({key for text in texts for key in links(text)} for texts in (entry.wordings, entry.source))
    if theirs - ours:
        known = ", ".join(sorted(ours)) or "none"
        yield f"it links to {', '.join(sorted(theirs - ours))}, the source to {known}: write the keys of the source"


def is_none(entry: Entry, text: str) -> bool:
    """Whether a lone hyphen says here that the language has none of it."""
    return text == NONE and MAY_BE_NONE.fullmatch(entry.key) is not None


def says_nothing(entry: Entry, text: str) -> bool:
    """Whether a wording stands for a sentence without saying it: a hyphen, a full stop, "x.", "to do: …"."""
    if not text or is_none(entry, text):
        return False
    words, source = (PLACEHOLDER.sub("00", without_marks(one)) for one in (text, entry.source[-1]))
    return NOTHING.fullmatch(words) is not None and not NOTHING.fullmatch(source)
