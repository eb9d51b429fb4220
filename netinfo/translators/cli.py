"""`flask i18n`: the commands for translators."""

import json
from collections.abc import Iterable
from pathlib import Path

import click
from flask import Flask, current_app

from .. import catalogs
from ..catalogs import Catalog
from ..errors import Problem, in_plain_words
from ..languages import LANGUAGES, Language
from ..settings import disable_worker
from ..site.pages import PAGES
from . import add, po, stats, terms, update
from .checks import check_catalog
from .checks.acceptance import accept
from .checks.findings import Finding
from .checks.report import off, paragraph, summary
from .localizer import Localizer
from .preview import draft, pack, server
from .preview.measure import measure
from .preview.pseudo import MADE_UP
from .source import all_messages


@click.group()
def i18n() -> None:
    """For translators: add, update, check, preview and pack a language."""


@i18n.command("add")
@click.argument("language")
@in_plain_words
def add_language(language: str) -> None:
    """Start a new LANGUAGE, such as fy: its catalog, and its line in the list of languages."""
    path = add.add(language, Path(current_app.root_path))
    click.echo(f"{path} is ready to be filled. Readers get this language once it is complete: flask i18n stats")


@i18n.command("update")
@in_plain_words
def update_catalogs() -> None:
    """Bring every catalog up to the source, by key, in one fixed layout."""
    for changes in update.update(LANGUAGES, _folder(), all_messages()):
        code = changes.language.code
        for key in changes.new:
            click.echo(f"{code}: new: {key}")
        for key in changes.changed:
            click.echo(f"{code}: changed, flagged to look at again: {key}")
        for entry in changes.gone:
            click.echo(f"{code}: gone: {entry.key} ({' | '.join(entry.wordings)})")
        click.echo(f"{code}: {'written' if changes.written else 'nothing to change'}")


@i18n.command("check")
@click.argument("language", required=False)
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--accept", "keys", multiple=True, metavar="KEY", help="Accept every note on this sentence as it is now.")
@click.option("--measure", "in_browser", is_flag=True, help="Also look in a real browser whether everything fits.")
@in_plain_words
def check_catalogs(language: str | None, file: Path | None, keys: tuple[str, ...], in_browser: bool) -> None:
    """Find what is wrong: in every language, in LANGUAGE, or in a FILE that is in LANGUAGE."""
    _require_known(keys)
    left = 0
    for one in [_language_of(language)] if language else LANGUAGES:
        catalog = _catalog_in(file, one) if file else catalogs.load(one, _folder())
        findings = _findings(one, catalog, in_browser)
        if keys:
            findings = accept(one, catalog, findings, keys)
        if not language and not one.required:
            # What waits in a language that readers do not get yet is no mistake of the product.
            findings = [finding for finding in findings if not finding.waits]
        _report(one, catalog, findings)
        left += len(findings)
    if left:
        raise click.exceptions.Exit(1)


@i18n.command("stats")
@click.option("--json", "as_json", is_flag=True, help="As data, for programs.")
@in_plain_words
def show_stats(as_json: bool) -> None:
    """Say how far each language is, as a whole and page by page."""
    languages = stats.of_languages(LANGUAGES, _folder())
    if as_json:
        click.echo(json.dumps([one.as_data() for one in languages], indent=2))
    else:
        click.echo(f"{stats.table(languages)}\n\n{stats.offers(languages)}")


@i18n.command("preview")
@click.argument("file")
@click.option("--port", default=5001, type=click.IntRange(0, 65535), show_default=True, help="0 takes any free one.")
@in_plain_words
def preview_file(file: str, port: int) -> None:
    """Show every changed sentence of FILE in its page, on this computer only; nothing is merged or written.

    FILE is a .po file from anywhere, or en-XA or ar-XB for a made-up language.
    """
    app = _app()
    if file in MADE_UP:
        server.serve(server.preview_app(lambda: draft.of_made_up(app, file)), port)
        return
    path, folder = Path(file), _folder()

    def make() -> server.Preview:
        return draft.of_file(app, draft.draft_of(path, folder))

    server.serve(server.preview_app(make, path), port)


@i18n.command("pack")
@click.argument("language")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="The folder; without it build/pack-LANGUAGE.")
@in_plain_words
def pack_language(language: str, folder: Path | None) -> None:
    """Make a folder for a translator without git: catalog, terms, pictures of every page with its keys."""
    packed, to = _language_of(language), folder or Path("build") / f"pack-{language}"
    with click.progressbar(length=3 + len(PAGES), label=f"Packing {to}") as bar:
        pack.pack(_app(), packed, to, lambda _: bar.update(1))
    click.echo(f"{to} is ready to be sent.")


def _app() -> Flask:
    """The app, made to leave nothing in a browser."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    disable_worker(app)
    return app


def _folder() -> Path:
    return catalogs.folder_of(current_app)


def _language_of(code: str) -> Language:
    for language in LANGUAGES:
        if language.code == code:
            return language
    known = ", ".join(language.code for language in LANGUAGES)
    raise Problem(f"{code} is not in the list of languages ({known}). Add it first: flask i18n add {code}")


def _catalog_in(file: Path, language: Language) -> Catalog:
    its_language, catalog = po.open_file(file)
    if its_language != language:
        raise Problem(f"{file}, line 1: this catalog says it is in {its_language.code!r}, not in {language.code!r}.")
    return catalog


def _require_known(keys: Iterable[str]) -> None:
    for key in keys:
        if key not in all_messages():
            raise Problem(f"No sentence has the key {key!r}. Copy the key from what `flask i18n check` says.")


def _findings(language: Language, catalog: Catalog, in_browser: bool) -> list[Finding]:
    """What is wrong and not accepted."""
    findings = check_catalog(language, catalog, terms.read(_folder()))
    if in_browser:
        findings += measure(_app(), language, catalog)
    return [finding for finding in findings if not finding.accepted]


def _report(language: Language, catalog: Catalog, findings: list[Finding]) -> None:
    localizer = Localizer(language, catalog)
    for finding in findings:
        click.echo(f"{paragraph(catalog, finding, localizer)}\n")
    for line in off(language, terms.read(_folder()), localizer):
        click.echo(line)
    click.echo(f"{language.code}: {summary(findings, localizer)}")
