"""Catalogs as files: the one layout in which they are written, and files from anywhere.

The layout holds no dates and no line numbers, wraps nothing and keeps the order of the content.
A difference between two versions of a catalog is then always a difference in words.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import polib
from babel.messages.plurals import get_plural

from .. import catalogs
from ..catalogs import Catalog, Entry
from ..content.messages import PLACEHOLDER
from ..errors import Problem
from ..languages import LANGUAGES, Language
from . import context
from .source import all_messages

EMPTY_COMMENT = re.compile(r"^# $", re.MULTILINE)


def open_file(file: Path) -> tuple[Language, Catalog]:
    """The catalog in a file from anywhere, and the language of the list that its head names."""
    catalog = catalogs.parse(file)
    named = catalog.head.get("Language", "")
    language = next((one for one in LANGUAGES if catalogs.names(one, named)), None)
    if not any(key in all_messages() for key in catalog.by_key):
        raise Problem(f"{file}, line 1: this file holds no sentence of netinfo; choose another file.")
    if language is None:
        known = ", ".join(one.code for one in LANGUAGES)
        raise Problem(f"{file}, line 1: its head says the language is {named!r}; netinfo has {known}.")
    return language, catalog


def dump(language: Language, entries: Iterable[Entry]) -> str:
    """The text of a catalog."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": "netinfo",
        "Language": language.code,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language),
    }
    every = list(entries)
    glossary = context.glossary_of(every)
    file.extend(_po_entry(entry, glossary) for entry in every)
    # polib starts a file without a comment of its own with an empty one.
    return EMPTY_COMMENT.sub("#", str(file).removeprefix("#\n"))


def save(path: Path, text: str) -> None:
    """Replace a catalog as a whole, or leave it as it is."""
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as error:
        raise Problem(f"{error.filename} cannot be written: {error.strerror}. Make the folder writable.") from None


def plural_forms(language: Language) -> str:
    return str(get_plural(language.locale))


def plural_count(language: Language) -> int:
    return get_plural(language.locale).num_plurals


def differs(catalog: Catalog, text: str) -> bool:
    """Whether the file of a catalog is not this text, byte for byte."""
    return not catalog.path.exists() or catalog.path.read_bytes() != text.encode()


def _po_entry(entry: Entry, glossary: Mapping[str, str]) -> polib.POEntry:
    made = polib.POEntry(
        tcomment="\n".join(entry.comments),
        comment="\n".join(context.comments(entry.key, glossary)),
        flags=_flags(entry),
        msgctxt=entry.key,
        msgid=entry.source[0],
    )
    if len(entry.source) == 1:
        made.msgstr = entry.wordings[0]
    else:
        made.msgid_plural = entry.source[1]
        made.msgstr_plural = dict(enumerate(entry.wordings))
    if entry.flagged:
        made.previous_msgid, made.previous_msgid_plural = (*entry.before, None, None)[:2]
    return made


def _flags(entry: Entry) -> list[str]:
    flags = []
    if entry.flagged:
        flags.append("fuzzy")
    if any(PLACEHOLDER.search(text) for text in entry.source):
        flags.append("python-brace-format")
    return flags
