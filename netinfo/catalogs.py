"""Reading the catalogs in `translations/`: any editor's `.po` file, complete or named."""

import gettext
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import polib
from flask import Flask

from .content.marks import links
from .content.messages import Message, Plural
from .errors import Problem
from .languages import SOURCE, Language

# Enough counts to meet every plural form of every language.
COUNTS = range(200)
LARGEST = 5_000_000
"""More bytes than any catalog of the product has."""
LINE = re.compile(r'(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s*)?"(?:[^"\\]|\\.)*")?')
# Control signs, and those that turn the direction of what follows.
HIDDEN = re.compile("[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
PLURAL_FORMS = re.compile(r"\s*nplurals\s*=\s*(\d)\s*;\s*plural\s*=(.+?);?\s*")
ENGLISH_PLURAL = "nplurals=2; plural=(n != 1);"


@dataclass(frozen=True)
class Waiting:
    """A sentence that has no finished translation, and why."""

    key: str
    reason: str
    line: int | None = None


@dataclass(frozen=True)
class Entry:
    """One sentence in a catalog; its source and its wordings are one text, or the forms of a plural."""

    key: str
    source: tuple[str, ...]
    wordings: tuple[str, ...]
    flagged: bool = False
    before: tuple[str, ...] = ()
    """The source as it was when a flagged sentence was translated."""
    comments: tuple[str, ...] = ()
    """What translators wrote above it."""
    line: int | None = None


@dataclass(frozen=True)
class Catalog:
    """The entries of one file, and its head by name."""

    path: Path
    head: Mapping[str, str]
    entries: tuple[Entry, ...]
    forms: int
    form: Callable[[int], int]
    """The plural form for a count."""

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    @cached_property
    def by_key(self) -> Mapping[str, Entry]:
        return {entry.key: entry for entry in self.entries}


def folder_of(app: Flask) -> Path:
    """Where the catalogs of an app lie."""
    return Path(app.root_path) / "translations"


def path_of(code: str, folder: Path) -> Path:
    return folder / code / "LC_MESSAGES" / "messages.po"


def load(language: Language, folder: Path) -> Catalog:
    """The catalog of a language in its place."""
    return load_file(language, path_of(language.code, folder))


def load_file(language: Language, path: Path) -> Catalog:
    """The catalog in a file; one of another language is a Problem."""
    catalog = parse(path)
    said = catalog.head.get("Language", "")
    if said and not names(language, said):
        raise Problem(f"{catalog.path}, line 1: this catalog says it is in {said!r}, not in {language.code!r}.")
    return catalog


def names(language: Language, said: str) -> bool:
    """Whether the head of a file names this language, with or without a country."""
    return said == language.code or re.split("[-_@]", said)[0] == language.code


def parse(path: Path) -> Catalog:
    """The catalog in a file; a file that cannot be read is a Problem that names the file and the line."""
    text = _text(path)
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if not LINE.fullmatch(line.strip()):
            raise Problem(f"{path}, line {number}: this line cannot be read; is a quotation mark missing?")
    try:
        file = polib.pofile(text + "\n")
    except (OSError, ValueError) as error:
        number = int((re.findall(r"\(line (\d+)\)", str(error)) or [1])[0])
        raise Problem(f"{path}, line {number}: this line does not belong here; mend it in the .po file.") from None
    count, form = _head(path, lines, file.metadata)
    return Catalog(path, file.metadata, tuple(_entries(path, file, lines)), count, form)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise Problem(f"{path}, line 1: this file is too big to be a catalog of netinfo; choose another file.")
        body = path.read_bytes()
        return unicodedata.normalize("NFC", body.decode("utf-8-sig"))
    except FileNotFoundError:
        raise Problem(
            f"{path} is missing: put the catalog back, or take the language out of netinfo/languages.py."
        ) from None
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError as error:
        line = body[: error.start].count(b"\n") + 1
        raise Problem(f"{path}, line {line}: this is not UTF-8; save the file with the encoding UTF-8.") from None


def _head(path: Path, lines: list[str], head: Mapping[str, str]) -> tuple[int, Callable[[int], int]]:
    """The number of plural forms and the rule that chooses one, from the head of the file."""
    try:
        found = PLURAL_FORMS.fullmatch(head.get("Plural-Forms") or ENGLISH_PLURAL)
        count, form = int(found[1] if found else 0), gettext.c2py(found[2] if found else "")
        if all(form(n) < count for n in COUNTS):
            return count, form
    except (ValueError, ArithmeticError):
        pass
    number = next((number for number, line in enumerate(lines, 1) if "Plural-Forms" in line), 1)
    raise Problem(
        f"{path}, line {number}: the head of the file is broken; copy the line Plural-Forms from another catalog."
    )


def _entries(path: Path, file: Iterable[Any], lines: list[str]) -> Iterator[Entry]:
    # polib gives the line of the first comment; an editor should open at the key.
    places = (number for number, line in enumerate(lines, 1) if line.strip().startswith("msgctxt"))
    seen: dict[str, int] = {}
    for entry in file:
        if entry.obsolete:
            continue
        if not entry.msgctxt:
            raise Problem(
                f"{path}, line {entry.linenum}: this sentence has no key (msgctxt): not a catalog of netinfo."
            )
        key, line = entry.msgctxt, next(places)
        if key in seen:
            raise Problem(f"{path}, line {line}: {key} stands here and on line {seen[key]}; keep one of the two.")
        seen[key] = line
        yield _entry(entry, line)


def _entry(entry: Any, line: int) -> Entry:
    plural = entry.msgid_plural or entry.msgstr_plural
    return Entry(
        key=entry.msgctxt,
        source=(entry.msgid, entry.msgid_plural) if plural else (entry.msgid,),
        wordings=tuple(text for _, text in sorted(entry.msgstr_plural.items())) if plural else (entry.msgstr,),
        flagged="fuzzy" in entry.flags,
        before=tuple(text for text in (entry.previous_msgid, entry.previous_msgid_plural) if text),
        comments=tuple(entry.tcomment.splitlines()),
        line=line,
    )


def source_of(message: Message | Plural) -> tuple[str, ...]:
    """The English of a message: one text, or one and other."""
    return (str(message),) if isinstance(message, Message) else tuple(message.forms.values())


class Translation:
    """The translations of one language, for `content.messages.translate`; drafts also shows what is flagged."""

    def __init__(self, language: Language, catalog: Catalog, drafts: bool = False) -> None:
        self._entries = {entry.key: entry for entry in catalog if all(entry.wordings) and (drafts or not entry.flagged)}
        self._drafts, self._form = drafts, catalog.form
        self._examples = {language.locale.plural_form(n): n for n in reversed(COUNTS)}

    def message(self, message: Message) -> str:
        wordings = self._wordings(message)
        return wordings[0] if wordings else str(message)

    def plural(self, plural: Plural) -> dict[str, str]:
        """The forms of the sentence by the plural categories of the language."""
        wordings = self._wordings(plural)
        places = {category: self._form(n) if wordings else int(n != 1) for category, n in self._examples.items()}
        forms = wordings or source_of(plural)
        return {category: forms[min(place, len(forms) - 1)] for category, place in places.items()}

    def _wordings(self, message: Message | Plural) -> tuple[str, ...]:
        entry = self._entries.get(message.key)
        return entry.wordings if entry and (self._drafts or entry.source == source_of(message)) else ()


def waiting(language: Language, catalog: Catalog, wanted: Iterable[Message | Plural]) -> list[Waiting]:
    """The sentences of the product that this catalog does not finish, in reading order."""
    found = (_waiting(language, catalog, message) for message in wanted)
    return list(dict.fromkeys(sentence for sentence in found if sentence))


def _waiting(language: Language, catalog: Catalog, message: Message | Plural) -> Waiting | None:
    entry = catalog.by_key.get(message.key)
    if entry is None:
        return Waiting(message.key, "it is not in the catalog")
    if entry.flagged:
        return Waiting(message.key, "it is flagged: look at it and take the flag off", entry.line)
    if entry.source != source_of(message):
        return Waiting(message.key, "the source has changed since it was translated", entry.line)
    begun = any(entry.wordings)
    if not (begun or language.code == SOURCE):
        return Waiting(message.key, "it has no translation", entry.line)
    wanted = catalog.forms if isinstance(message, Plural) else 1
    if begun and (not all(entry.wordings) or len(entry.wordings) != wanted):
        return Waiting(message.key, "a plural form is missing", entry.line)
    if HIDDEN.search("".join(entry.wordings)):
        return Waiting(message.key, "it holds a sign that cannot be seen; type the words again", entry.line)
    theirs, ours = ({key for text in texts for key in links(text)} for texts in (entry.wordings, entry.source))
    if theirs - ours:
        known = ", ".join(sorted(ours)) or "none"
        return Waiting(message.key, f"it links to {', '.join(theirs - ours)}; the source: {known}", entry.line)
    return None
