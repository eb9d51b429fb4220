"""What a command is about: languages of the list, and files of any language from anywhere."""

from collections.abc import Iterable
from pathlib import Path

from .. import catalogs
from ..catalogs import Catalog
from ..errors import Problem
from ..languages import LANGUAGES, Language, listed
from . import po
from .source import all_messages

ENDINGS = (".po", ".pot")


def languages_of(codes: Iterable[str]) -> list[Language]:
    """The languages with these codes; without any, all."""
    return [language_of(code) for code in codes] or list(LANGUAGES)


def language_of(code: str) -> Language:
    language = listed(code)
    if language:
        return language
    known = ", ".join(language.code for language in LANGUAGES)
    raise Problem(f"{code} is not in the list of languages ({known}). Add it first: flask i18n add {code}")


def subjects(first: str | None, file: Path | None, folder: Path) -> list[tuple[Language, Catalog]]:
    """The catalogs that `check` is asked about: every one, that of a language, or a file."""
    if file:
        return [po.open_file(file, language_of(str(first)))]
    if first is None:
        return [(language, catalogs.load(language, folder)) for language in LANGUAGES]
    if is_file(first):
        return [po.open_file(Path(first))]
    language = language_of(first)
    return [(language, catalogs.load(language, folder))]


def file_of(word: str, folder: Path) -> Path:
    """The file that `preview` is asked about; the code of a language means its own catalog."""
    if not word.strip():
        raise Problem("Write the file behind FILE= and drag it there, such as: make preview FILE=nl.po")
    return Path(word) if is_file(word) else catalogs.path_of(language_of(word).code, folder)


def is_file(word: str) -> bool:
    return word.endswith(ENDINGS) or "/" in word or "\\" in word or Path(word).is_file()


def require_known(keys: Iterable[str]) -> None:
    for key in keys:
        if key not in all_messages():
            raise Problem(f"No sentence has the key {key!r}. Copy the key from what `flask i18n check` says.")
