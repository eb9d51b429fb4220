"""`flask i18n`: the commands for translators."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import click
from flask import Flask, current_app

from .. import catalogs
from ..errors import Problem, in_plain_words
from ..languages import LANGUAGES, Language
from ..settings import disable_worker
from ..site.pages import PAGES
from ..site.resources import Resource
from . import add as adding
from . import po, terms
from . import stats as counting
from . import update as updating
from .checks import check_catalog
from .checks.findings import Finding, still_accepting
from .checks.report import report
from .preview import draft as previewing
from .preview import pack as packing
from .preview import server
from .preview.measure import measure
from .preview.pseudo import MADE_UP
from .source import MESSAGES
from .voice import Voice


@click.group()
def i18n() -> None:
    """For translators: add, update, check, preview and pack a language."""


def project() -> Path:
    return Path(current_app.root_path)


def _app() -> Flask:
    """The app, made to leave nothing in a browser."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    disable_worker(app)
    return app


def language_of(code: str) -> Language:
    for language in LANGUAGES:
        if language.code == code:
            return language
    known = ", ".join(language.code for language in LANGUAGES)
    raise Problem(f"{code} is not in the list of languages ({known}). Add it first: flask i18n add {code}")


@i18n.command()
@click.argument("language")
@in_plain_words
def add(language: str) -> None:
    """Start a new LANGUAGE, such as fy: its catalog, and its line in the list of languages."""
    path = adding.add(language, project())
    click.echo(f"{path} is ready to be filled. Readers get this language once it is complete: flask i18n stats")


@i18n.command()
@in_plain_words
def update() -> None:
    """Bring every catalog up to the source, by key, in one fixed layout."""
    for changes in updating.update(LANGUAGES, catalogs.folder_of(current_app)):
        name = changes.language.code
        for key in changes.new:
            click.echo(f"{name}: new: {key}")
        for key in changes.changed:
            click.echo(f"{name}: changed, flagged to look at again: {key}")
        for entry in changes.gone:
            click.echo(f"{name}: gone: {entry.key} ({' | '.join(entry.wordings)})")
        click.echo(f"{name}: {'written' if changes.written else 'nothing to change'}")


@i18n.command()
@click.argument("language", required=False)
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--accept", multiple=True, metavar="KEY", help="Accept every note on this sentence as it is now.")
@click.option("--measure", "in_browser", is_flag=True, help="Also look in a real browser whether everything fits.")
@in_plain_words
def check(language: str | None, file: Path | None, accept: tuple[str, ...], in_browser: bool) -> None:
    """Find what is wrong: in every language, in LANGUAGE, or in a FILE that is in LANGUAGE."""
    folder = catalogs.folder_of(current_app)
    _know(accept)
    wrong = 0
    for one in [language_of(language)] if language else LANGUAGES:
        catalog = _file(one, file) if file else catalogs.load(one, folder)
        found = check_catalog(one, catalog, terms.read(folder))
        if in_browser:
            found += measure(_app(), one, catalog)
        if accept:
            found = _accept(one, catalog, found, accept)
        # What waits in a language that readers do not get yet is no mistake of the product.
        asked = bool(language) or one.required
        wrong += _tell(
            one, catalog, [finding for finding in found if not finding.accepted and (asked or not finding.waits)]
        )
    if wrong:
        raise click.exceptions.Exit(1)


@i18n.command()
@click.option("--json", "as_json", is_flag=True, help="As data, for programs.")
@in_plain_words
def stats(as_json: bool) -> None:
    """Say how far each language is, as a whole and page by page."""
    found = counting.stats(LANGUAGES, catalogs.folder_of(current_app))
    if as_json:
        click.echo(json.dumps([one.as_data() for one in found], indent=2))
    else:
        click.echo(f"{counting.table(found)}\n\n{counting.offers(found)}")


@i18n.command()
@click.argument("file")
@click.option("--port", default=5001, type=click.IntRange(0, 65535), show_default=True, help="0 takes any free one.")
@in_plain_words
def preview(file: str, port: int) -> None:
    """Show every changed sentence of FILE in its page, on this computer only; nothing is merged or written.

    FILE is a .po file from anywhere, or en-XA or ar-XB for a made-up language.
    """
    app = _app()
    if file in MADE_UP:
        server.serve(server.preview_app(lambda: previewing.of_made_up(app, file)), port)
        return
    path, folder = Path(file), catalogs.folder_of(current_app)

    def make() -> Mapping[str, Resource]:
        return previewing.of_file(app, previewing.draft_of(path, folder))

    server.serve(server.preview_app(make, path), port)


@i18n.command()
@click.argument("language")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="The folder; without it build/pack-LANGUAGE.")
@in_plain_words
def pack(language: str, folder: Path | None) -> None:
    """Make a folder for a translator without git: catalog, terms, pictures of every page with its keys."""
    app = _app()
    to = folder or Path("build") / f"pack-{language}"
    with click.progressbar(length=3 + len(PAGES), label=f"Packing {to}") as bar:
        packing.pack(app, language_of(language), to, lambda _: bar.update(1))
    click.echo(f"{to} is ready to be sent.")


def _file(language: Language, file: Path) -> catalogs.Catalog:
    found, catalog = po.open_file(file)
    if found != language:
        raise Problem(f"{file}, line 1: this catalog says it is in {found.code!r}, not in {language.code!r}.")
    return catalog


def _know(keys: Iterable[str]) -> None:
    for key in keys:
        if key not in MESSAGES:
            raise Problem(f"No sentence has the key {key!r}. Copy the key from what `flask i18n check` says.")


def _tell(language: Language, catalog: catalogs.Catalog, found: list[Finding]) -> int:
    voice = Voice(language, catalog)
    for paragraph in report(catalog, found, voice):
        click.echo(f"{paragraph}\n")
    notes = sum(finding.is_note for finding in found)
    counts = [voice.count("workbench.mistakes", len(found) - notes)] * (len(found) > notes)
    counts += [voice.count("workbench.notes", notes)] * bool(notes)
    click.echo(f"{language.code}: {', '.join(counts) or voice.say('workbench.clean')}")
    return len(found)


def _accept(
    language: Language, catalog: catalogs.Catalog, found: Iterable[Finding], keys: tuple[str, ...]
) -> list[Finding]:
    """Write the acceptance of every note on these sentences into the catalog; what is left is returned."""
    left = [finding for finding in found if not (finding.is_note and finding.key in keys)]
    lines = {key: [one.acceptance for one in found if one.is_note and one.key == key] for key in keys}
    entries = [
        replace(entry, comments=tuple(dict.fromkeys((*still_accepting(entry), *lines.get(entry.key, ())))))
        for entry in catalog
    ]
    text = po.dump(language, entries)
    if po.differs(catalog, text):
        po.save(catalog.path, text)
    return left
