"""Opens a `.po` file from anywhere: it must hold sentences of netinfo, in a language of the list."""

from pathlib import Path

from .. import catalogs
from ..catalogs import Catalog
from ..errors import Problem
from ..languages import LANGUAGES, Language
from .source import MESSAGES


def open_po(file: Path) -> tuple[Language, Catalog]:
    """The catalog in a file, and the language that its head names."""
    catalog = catalogs.parse(file)
    said = catalog.head.get("Language", "")
    language = next((one for one in LANGUAGES if catalogs.names(one, said)), None)
    if not any(key in MESSAGES for key in catalog.by_key):
        raise Problem(f"{file}, line 1: this file holds no sentence of netinfo; choose another file.")
    if language is None:
        known = ", ".join(one.code for one in LANGUAGES)
        raise Problem(f"{file}, line 1: its head says the language is {said!r}; netinfo has {known}.")
    return language, catalog
