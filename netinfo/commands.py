"""The `flask` sub-commands."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import ScriptInfo, pass_script_info

from . import catalogs, serving
from .content import CONTENT
from .content.messages import messages
from .export import export
from .languages import LANGUAGES
from .problems import Problem
from .server import site_of
from .settings import settings_of, with_base_url


def init_app(app: Flask) -> None:
    for command in (serve, develop, site, check):
        app.cli.add_command(command)


def _in_plain_words(command: Callable[..., None]) -> Callable[..., None]:
    """Show a Problem as the sentence it is, never as a traceback."""

    @wraps(command)
    def run(*args: object, **kwargs: object) -> None:
        try:
            command(*args, **kwargs)
        except Problem as problem:
            raise click.ClickException(str(problem)) from None

    return run


port_option = click.option("--port", default=5000, envvar="PORT", type=click.IntRange(1, 65535), show_default=True)
host_option = click.option("--host", default=serving.HOST, show_default=True)


@click.command()
@host_option
@port_option
@pass_script_info
@_in_plain_words
def serve(flask: ScriptInfo, host: str, port: int) -> None:
    """Serve the leaflet with the production server."""
    app = flask.load_app()
    with_base_url(app, f"http://{host}:{port}")
    serving.serve(app, host, port)


@click.command("dev")
@host_option
@port_option
@pass_script_info
@_in_plain_words
def develop(flask: ScriptInfo, host: str, port: int) -> None:
    """Serve while you write: every saved file is there at the next reload."""
    app = flask.load_app()
    with_base_url(app, f"http://{host}:{port}")
    serving.develop(app, host, port)


@click.command()
@click.option("--to", "folder", default="build/site", type=click.Path(path_type=Path), show_default=True)
@_in_plain_words
def site(folder: Path) -> None:
    """Write the whole site to a folder, for any host of files."""
    settings = settings_of(current_app)
    number = export(site_of(current_app), settings, folder)
    click.echo(f"{number} resources written to {folder}")
    if not settings.base_url:
        click.echo("NETINFO_BASE_URL is not set: canonical links and the addresses in the sitemap are left out.")


@click.command()
@_in_plain_words
def check() -> None:
    """Say for each language whether every sentence of the product is there."""
    wanted = list(messages(CONTENT))
    unfinished = 0
    for language in LANGUAGES:
        path = catalogs.path_of(language.code, Path(current_app.root_path) / "translations")
        waiting = catalogs.waiting(language, catalogs.read(path), wanted)
        unfinished += len(waiting) * language.required
        for one in waiting:
            click.echo(f"{path}, line {one.line or '-'}: {one.key}: {one.reason}")
        click.echo(f"{language.code}: {'complete' if not waiting else f'{len(waiting)} sentences wait'}")
    if unfinished:
        raise Problem("A required language is not complete.")
