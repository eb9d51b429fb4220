"""`flask i18n`: the commands for translators."""

import json
from itertools import starmap
from pathlib import Path

import click
from flask import Flask, current_app

from .. import catalogs, editions
from ..catalogs import Catalog
from ..content import reader_messages
from ..errors import Problem
from ..languages import Language
from ..settings import disable_worker, this_app
from ..site.pages import address
from . import add, baseline, stats, terms, update
from .arguments import file_of, language_of, languages_of, require_known, subjects
from .checks import check_catalog
from .checks.acceptance import accept
from .checks.findings import Finding
from .checks.report import empty_sentences, off, paragraph, summary, without_empty
from .localizer import Localizer
from .preview import draft, pack, server
from .preview.measure import measure
from .preview.pseudo import MADE_UP
from .source import all_messages
from .told import in_readers_words, told
from .workbench import start


@click.group()
def i18n() -> None:
    """For translators: add, update, check, preview, publish and pack a language."""


@i18n.command("add")
@click.argument("language")
@in_readers_words
def add_language(language: str) -> None:
    """Start a new LANGUAGE, such as fy: its catalog, and its line in the list of languages."""
    path = add.add(language, Path(current_app.root_path))
    click.echo(
        f"{path} is ready to be filled, and so are the words of {language} in {_folder() / 'terms.toml'} "
        f"and {terms.meaning_path(_folder(), language)}. What waits: flask i18n check {language}. Once it is complete, "
        f"the language is at {address(language, 'leaflet')} for those who check it; "
        f"readers get it after: flask i18n publish {language}"
    )


@i18n.command("publish")
@click.argument("language")
@in_readers_words
def publish_language(language: str) -> None:
    """Give a complete LANGUAGE, which until now was in preparation, to readers."""
    published = language_of(language)
    if published.public:
        raise Problem(f"{language} is published already: there is nothing to do.")
    if language not in editions.in_preparation(_folder()):
        raise Problem(f"{language} is not complete. What waits: flask i18n check {language}")
    findings = _findings(published, catalogs.load(published, _folder()), False)
    mistakes = [one for one in findings if not (one.is_note or one.waits)]
    if mistakes:
        raise Problem(f"{language} has mistakes in it: {len(mistakes)}. They are named by: flask i18n check {language}")
    add.publish(published, Path(current_app.root_path))
    click.echo(
        f"Readers get {language} from the next build on. Now draw the pictures for shared links: make screenshots"
    )


@i18n.command("update")
@click.argument("codes", metavar="[LANGUAGE]...", nargs=-1)
@in_readers_words
def update_catalogs(codes: tuple[str, ...]) -> None:
    """Bring every catalog, or that of LANGUAGE, up to the source, by key, in one fixed layout."""
    for changes in update.update(languages_of(codes), _folder(), all_messages()):
        code = changes.language.code
        for line in changes.lines(Localizer(changes.language, catalogs.load(changes.language, _folder()))):
            click.echo(f"{code}: {line}")


@i18n.command("check")
@click.argument("language", required=False)
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--accept", "keys", multiple=True, metavar="KEY", help="Accept every note on this sentence as it is now.")
@click.option("--why", default="", help="With --accept: who accepts it and for which reason, to stand beside it.")
@click.option("--measure", "in_browser", is_flag=True, help="Also look in a real browser whether everything fits.")
@in_readers_words
def check_catalogs(language: str | None, file: Path | None, keys: tuple[str, ...], why: str, in_browser: bool) -> None:
    """Find what is wrong: in every language, in LANGUAGE, in a FILE, or in a FILE that is in LANGUAGE.

    The exit code is 0 if there is nothing to mend, 1 if something is named or a file cannot be read, 2 if the command
    is written otherwise than above. A language that you do not name may wait, unless that takes it from its readers.
    """
    require_known(keys)
    left = 0
    for one, catalog in subjects(language, file, _folder()):
        findings = _findings(one, catalog, in_browser)
        if keys:
            findings = accept(one, catalog, findings, keys, why)
        counted = findings if language else [finding for finding in findings if _counts(one, finding)]
        left += len(counted)
        _report(one, catalog, findings, counted)
    if left:
        raise click.exceptions.Exit(1)


@i18n.command("stats")
@click.argument("codes", metavar="[LANGUAGE]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="As data, for programs.")
@in_readers_words
def show_stats(codes: tuple[str, ...], as_json: bool) -> None:
    """Say how far each language, or LANGUAGE, is, as a whole and page by page."""
    languages = languages_of(codes)
    counted = stats.of_languages(languages, _folder())
    if as_json:
        click.echo(json.dumps([one.as_data() for one in counted], indent=2))
        return
    localizers = [Localizer(one, catalogs.load(one, _folder())) for one in languages]
    click.echo("\n\n".join(starmap(stats.report, zip(counted, localizers, strict=True))))


@i18n.command("preview")
@click.argument("file")
@click.option("--port", default=5001, envvar="PORT", type=click.IntRange(0, 65535), help="5001; 0 takes any free one.")
@in_readers_words
def preview_file(file: str, port: int) -> None:
    """Show every changed sentence of FILE in its page, on this computer only; nothing is merged or written.

    FILE is a .po file from anywhere, a language of the list, or en-XA or ar-XB for a made-up language.
    """
    app = _app_without_worker()
    if file in MADE_UP:
        server.serve(server.preview_app(lambda: draft.of_made_up(app, file)), port)
        return
    folder = _folder()
    path = file_of(file, folder)

    def make() -> server.Preview:
        try:
            return draft.of_file(app, draft.draft_of(path, folder))
        except Problem as problem:
            raise Problem(told(problem, folder)) from None

    server.serve(server.preview_app(make, (path, *folder.rglob("*.po"), *folder.rglob("*.toml"))), port)


@i18n.command("workbench")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="Without it any free one.")
@click.option("--no-browser", is_flag=True, help="Only say the address.")
@in_readers_words
def open_workbench(port: int, no_browser: bool) -> None:
    """Translate, check and save in the browser, on this computer only."""
    start.serve(this_app(), port, browser=not no_browser)


@i18n.command("pack")
@click.argument("language")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="The folder; without it build/pack-LANGUAGE.")
@in_readers_words
def pack_language(language: str, folder: Path | None) -> None:
    """Make a folder for a translator without git: catalog, terms, pictures of every page with its keys."""
    app, packed, to = _app_without_worker(), language_of(language), folder or Path("build") / f"pack-{language}"
    with click.progressbar(length=len(pack.names(app, packed)), label=f"Packing {to}") as bar:
        pack.pack(app, packed, to, lambda _: bar.update(1))
    click.echo(f"{to} is ready to be sent.")


def _app_without_worker() -> Flask:
    """The app, made to leave nothing in a browser."""
    app = this_app()
    disable_worker(app)
    return app


def _folder() -> Path:
    return catalogs.folder_of(current_app)


def _findings(language: Language, catalog: Catalog, in_browser: bool) -> list[Finding]:
    """What is wrong and not accepted."""
    findings = check_catalog(language, catalog, terms.read(_folder()))
    if in_browser:
        findings += measure(_app_without_worker(), language, catalog)
    return [finding for finding in findings if not finding.accepted]


def _counts(language: Language, finding: Finding) -> bool:
    """Of a language that nobody asked about: what is wrong, and what waits where readers have it."""
    return not finding.waits or language.required or (language.published and finding.key in reader_messages())


def _report(language: Language, catalog: Catalog, findings: list[Finding], counted: list[Finding]) -> None:
    """What waits and does not count is only told by its number."""
    localizer = Localizer.of_file(language, catalog, _folder())
    before = baseline.entries(language, catalog.path, _folder()) or {}
    empty = list(empty_sentences(catalog, findings, before, localizer))
    others = without_empty(counted)
    for one in empty:
        where = f"{catalog.path}, line {one.line}" if one.line else str(catalog.path)
        click.echo(f"{where}: {one.sentence}\n")
    for finding in others:
        click.echo(f"{paragraph(catalog, finding, localizer)}\n")
    for line in off(language, terms.read(_folder()), localizer):
        click.echo(line)
    if others or not empty:
        click.echo(f"{language.code}: {summary(others, localizer)}")
