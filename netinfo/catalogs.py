"""Reading the catalogs in `translations/`: any editor's `.po` file, complete or named."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from flask import Flask

from . import catalog_text, plurals
from .content.messages import Message, Plural
from .file_problems import FileProblem
from .languages import Language
from .plurals import Rule


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
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Catalog:
    """The entries of one file, and its head by name."""

    path: Path
    head: Mapping[str, str]
    entries: tuple[Entry, ...]
    rule: Rule
    """Which plural form a count gets."""
    obsolete: tuple[Entry, ...] = ()
    """Sentences that some editor has put away, behind `#~`."""

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def forms_of(self, message: Message | Plural) -> int:
        """How many wordings a sentence has in this catalog."""
        return self.rule.forms if isinstance(message, Plural) else 1

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
    catalog = parse(path, language)
    said = catalog.head.get("Language", "")
    if names_another(language, said):
        raise FileProblem("file-language", path, given=said, wanted=language.code)
    return catalog


def names(language: Language, said: str) -> bool:
    """Whether the head of a file names this language: by its code, with or without a country, or by its name."""
    tag, code = said.strip().replace("_", "-").partition("@")[0].lower(), language.code.lower()
    return tag == code or tag.startswith(f"{code}-") or tag in _names(language)


def _names(language: Language) -> set[str]:
    return {language.name.lower(), (language.locale.get_display_name("en") or "").lower()}


def names_another(language: Language, said: str) -> bool:
    """Whether the head of a file names a language, and another one than this."""
    return not names(language, said) and locale_of(said) is not None


def locale_of(said: str) -> Locale | None:
    """The language that the head of a file names by a code."""
    try:
        return Locale.parse(said.strip().replace("-", "_").partition("@")[0])
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def parse(path: Path, language: Language | None = None) -> Catalog:
    """The catalog in a file, which may be in a language; what cannot be read is a Problem with file and line."""
    return parse_text(path, catalog_text.read(path), language)


@lru_cache(maxsize=8)
def parse_text(path: Path, text: str, language: Language | None = None) -> Catalog:
    """The catalog that a text is; the same text is not read twice."""
    lines = catalog_text.lines_of(path, text)
    file = catalog_text.parse(path, lines)
    rule = _rule(path, lines, file.metadata, language)
    entries = tuple(_entries(path, file, lines))
    obsolete = tuple(_entry(entry, None) for entry in file if entry.obsolete)
    return Catalog(path, file.metadata, entries, rule, obsolete)


def _rule(path: Path, lines: list[str], head: Mapping[str, str], language: Language | None) -> Rule:
    """The rule for plural forms in the head of the file; where it has none, that of its language."""
    said = head.get("Plural-Forms")
    if not said:
        locale = language.locale if language else locale_of(head.get("Language", ""))
        return plurals.of_locale(locale or Locale("en"))
    rule = plurals.read(said)
    if rule:
        return rule
    number = next((number for number, line in enumerate(lines, 1) if "Plural-Forms" in line), 1)
    raise FileProblem("file-head", path, number)


def _entries(path: Path, file: Iterable[Any], lines: list[str]) -> Iterator[Entry]:
    # polib gives the line of the first comment; an editor should open at the key.
    places = (number for number, line in enumerate(lines, 1) if line.strip().startswith("msgctxt"))
    seen: dict[str, int] = {}
    for entry in file:
        if entry.obsolete:
            continue
        if not entry.msgctxt:
            raise FileProblem("file-key", path, entry.linenum)
        key, line = catalog_text.words(entry.msgctxt), next(places)
        if key in seen:
            raise FileProblem("file-twice", path, line, key=key, first=seen[key])
        seen[key] = line
        yield _entry(entry, line)


def _entry(entry: Any, line: int | None) -> Entry:
    words, plural = catalog_text.words, entry.msgid_plural or entry.msgstr_plural
    wordings = [text for _, text in sorted(entry.msgstr_plural.items())] if plural else [entry.msgstr]
    flagged = "fuzzy" in entry.flags
    # Who takes a flag off by hand may leave what it was for.
    previous = (entry.previous_msgid, entry.previous_msgid_plural) if flagged else ()
    return Entry(
        key=words(entry.msgctxt),
        source=(words(entry.msgid), words(entry.msgid_plural)) if plural else (words(entry.msgid),),
        wordings=tuple(words(text) for text in wordings),
        flagged=flagged,
        before=tuple(words(text) for text in previous if text),
        comments=tuple(words(one) for one in entry.tcomment.split("\n")) if entry.tcomment else (),
        line=line,
    )


def source_of(message: Message | Plural) -> tuple[str, ...]:
    """The English of a message: one text, or one and other."""
    return (str(message),) if isinstance(message, Message) else tuple(message.forms.values())


class Translation:
    """The translations of one language, for `content.messages.translate`; drafts also shows what is flagged."""

    def __init__(self, language: Language, catalog: Catalog, drafts: bool = False) -> None:
        self._entries = {entry.key: entry for entry in catalog if all(entry.wordings) and (drafts or not entry.flagged)}
        self._drafts, self._form = drafts, catalog.rule.form
        self._examples = plurals.examples(language.locale)

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
