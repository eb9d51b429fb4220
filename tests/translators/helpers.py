"""Changing catalogs as a translator would, in a copy of the project."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from click.testing import CliRunner, Result
from flask.cli import FlaskGroup

from netinfo import PROJECT, catalogs, create_app
from netinfo.catalogs import Catalog, Entry
from netinfo.languages import LANGUAGES, Language
from netinfo.translators import po, terms
from netinfo.translators.checks import check_catalog
from netinfo.translators.checks.findings import Finding
from netinfo.translators.checks.known import Known
from netinfo.translators.localizer import Localizer

FOLDER = PROJECT / "translations"
DUTCH = next(language for language in LANGUAGES if language.code == "nl")
PUBLIC = [language for language in LANGUAGES if language.public]
"""Those that are finished; one that readers do not get yet may be half done."""
ENGLISH = next(language for language in LANGUAGES if language.code == "en")


def run(*arguments: str) -> Result:
    """A `flask` command, in this process."""
    group = FlaskGroup(create_app=create_app, load_dotenv=False)
    return CliRunner().invoke(group, list(arguments))


@cache
def shipped(language: Language) -> Catalog:
    return catalogs.load(language, FOLDER)


@cache
def shipped_terms() -> terms.Terms:
    return terms.read(FOLDER)


@cache
def known(language: Language) -> Known:
    """What the shipped catalog says."""
    return Known(shipped(language).entries)


def changed(catalog: Catalog, key: str, change: Callable[[Entry], Entry]) -> Catalog:
    assert key in catalog.by_key
    return replace(catalog, entries=tuple(change(one) if one.key == key else one for one in catalog))


def saying(catalog: Catalog, key: str, *wordings: str) -> Catalog:
    """The catalog with other words for one sentence."""
    return changed(catalog, key, lambda entry: replace(entry, wordings=wordings))


def found_in(catalog: Catalog, key: str, language: Language = DUTCH) -> list[Finding]:
    """What is found in one sentence and not accepted."""
    source = catalog.by_key[key].source if key in catalog.by_key else ()
    # The rest of the catalog says nothing of this sentence, and takes time to read.
    near = replace(catalog, entries=tuple(one for one in catalog if one.key == key or one.source == source))
    found = check_catalog(language, near, shipped_terms(), known(language))
    return [one for one in found if one.key == key and not one.accepted]


def told(language: Language, key: str, /, **values: object) -> str:
    """What the workbench says in a language."""
    return Localizer(language, shipped(language)).say(key, **values)


def saved(catalog: Catalog, path: Path, language: Language = DUTCH) -> Path:
    path.write_text(po.dump(language, catalog), encoding="utf-8")
    return path
