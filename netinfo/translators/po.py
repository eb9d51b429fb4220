"""The one way a catalog is written: no dates, no line numbers, no wrapping, the order of the content.

A difference between two versions of a catalog is then always a difference in words.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import polib
from babel.messages.plurals import get_plural

from ..catalogs import Catalog, Entry
from ..content.messages import PLACEHOLDER
from ..errors import Problem
from ..languages import Language
from .source import hints


def dump(language: Language, entries: Iterable[Entry]) -> str:
    """The text of a catalog."""
    return "\n".join([_head(language), *(_entry(entry) for entry in entries)])


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


def changed(catalog: Catalog, text: str) -> bool:
    return not catalog.path.exists() or catalog.path.read_bytes() != text.encode()


def _head(language: Language) -> str:
    head = {
        "Project-Id-Version": "netinfo",
        "Language": language.code,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language),
    }
    lines = ['msgid ""', 'msgstr ""', *(f'"{name}: {value}\\n"' for name, value in head.items())]
    return "\n".join(lines) + "\n"


def _entry(entry: Entry) -> str:
    return "\n".join(_lines(entry)) + "\n"


def _lines(entry: Entry) -> Iterator[str]:
    yield from (f"# {comment}".rstrip() for comment in entry.comments)
    yield from (f"#. {hint}" for hint in hints().get(entry.key, ()))
    flags = ["fuzzy"] * entry.flagged + ["python-brace-format"] * any(map(PLACEHOLDER.search, entry.source))
    if flags:
        yield f"#, {', '.join(flags)}"
    names = ("msgid", "msgid_plural")
    if entry.flagged:
        yield from (f"#| {name} {_quoted(text)}" for name, text in zip(names, entry.before, strict=False))
    yield f"msgctxt {_quoted(entry.key)}"
    yield from (f"{name} {_quoted(text)}" for name, text in zip(names, entry.source, strict=False))
    if len(entry.source) == 1:
        yield f"msgstr {_quoted(entry.wordings[0])}"
    else:
        yield from (f"msgstr[{n}] {_quoted(text)}" for n, text in enumerate(entry.wordings))


def _quoted(text: str) -> str:
    return f'"{polib.escape(text)}"'
