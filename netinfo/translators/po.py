"""Catalogs as files: the one layout in which they are written, and files from anywhere.

The layout holds no dates and no line numbers, wraps nothing and keeps the order of the content.
A difference between two versions of a catalog is then always a difference in words.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import polib

from .. import catalogs, plurals
from ..catalogs import Catalog, Entry
from ..content.messages import PLACEHOLDER
from ..file_problems import FileProblem
from ..languages import LANGUAGES, Language, code_of, listed
from ..plurals import Rule
from . import context
from .source import all_messages

EMPTY_COMMENT = re.compile(r"^# $", re.MULTILINE)


def open_file(file: Path, given: Language | None = None) -> tuple[Language, Catalog]:
    """The catalog in a file from anywhere; its head names the language, unless that is given."""
    if not file.is_file():
        raise FileProblem("file-none", file)
    catalog = catalogs.load_file(given, file) if given else catalogs.parse(file)
    if not any(key in all_messages() for key in catalog.by_key):
        raise FileProblem("file-other", file)
    return given or _language(file, catalog.head.get("Language", "")), catalog


def _language(file: Path, said: str) -> Language:
    """The language that the head of a file names: the nearest of the list, else one that is not there yet."""
    locale = catalogs.locale_of(said)
    exact = listed(code_of(locale)) if locale else None
    known = exact or next((one for one in LANGUAGES if catalogs.names(one, said)), None)
    if known:
        return known
    if locale is None:
        raise FileProblem("file-no-language", file, given=said or "-")
    return Language(code_of(locale))


def dump(language: Language, entries: Iterable[Entry], rule: Rule | None = None, put_away: Iterable[Entry] = ()) -> str:
    """The text of a catalog, with the rule by which its plural forms were written, else that of CLDR."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": "netinfo",
        "Language": language.code,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": _plural_forms(language, rule),
    }
    every = list(entries)
    glossary = context.glossary_of(every)
    file.extend(_po_entry(entry, glossary) for entry in every)
    file.extend(_put_away(_po_entry(entry, glossary)) for entry in put_away)
    # polib starts a file without a comment of its own with an empty one.
    return EMPTY_COMMENT.sub("#", str(file).removeprefix("#\n"))


def _plural_forms(language: Language, rule: Rule | None) -> str:
    """Tools write one rule in many ways: where it is that of CLDR, it gets our words, and else it stays as it is."""
    ours = plurals.of_locale(language.locale)
    return ours.header if rule is None or rule.same(ours) else rule.header


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


def _put_away(made: polib.POEntry) -> polib.POEntry:
    made.obsolete = True
    return made


def _flags(entry: Entry) -> list[str]:
    flags = []
    if entry.flagged:
        flags.append("fuzzy")
    if any(PLACEHOLDER.search(text) for text in entry.source):
        flags.append("python-brace-format")
    return flags
