"""The `flask` sub-commands."""

from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import ScriptInfo, pass_script_info

from .errors import Problem, in_plain_words
from .folder.formats import FORMATS
from .folder.printing import folders
from .languages import LANGUAGES
from .review_cli import review
from .serving import servers
from .serving.export import export
from .serving.host_files import media_types
from .serving.views import site_of
from .settings import settings_of, use_base_url
from .site import seams
from .translators.cli import i18n


def init_app(app: Flask) -> None:
    for command in (serve, develop, site, folder, check, i18n, review):
        app.cli.add_command(command)


port_option = click.option("--port", default=5000, envvar="PORT", type=click.IntRange(1, 65535), show_default=True)
host_option = click.option("--host", default=servers.HOST, show_default=True)


@click.command()
@host_option
@port_option
@pass_script_info
@in_plain_words
def serve(flask: ScriptInfo, host: str, port: int) -> None:
    """Serve the leaflet with the production server."""
    app = flask.load_app()
    use_base_url(app, f"http://{host}:{port}")
    servers.serve(app, host, port)


@click.command("dev")
@host_option
@port_option
@pass_script_info
@in_plain_words
def develop(flask: ScriptInfo, host: str, port: int) -> None:
    """Serve while you write: every saved file is there at the next reload."""
    app = flask.load_app()
    use_base_url(app, f"http://{host}:{port}")
    servers.develop(app, host, port)


@click.command()
@click.option("--to", "folder", default="build/site", type=click.Path(path_type=Path), show_default=True)
@in_plain_words
def site(folder: Path) -> None:
    """Write the whole site to a folder, for any host of files."""
    settings = settings_of(current_app)
    number = export(site_of(current_app), settings, folder)
    click.echo(f"{number} resources written to {folder}")
    click.echo("Types for the host to send; in the folder for Apache as .htaccess, for nginx as _nginx.conf:")
    for suffix, kind in media_types(site_of(current_app)).items():
        click.echo(f"  {suffix:12} {kind}")
    click.echo("Where .js is sent as no kind of JavaScript, browsers run no script and save nothing.")
    if not settings.base_url:
        click.echo("NETINFO_BASE_URL is not set: canonical links and the addresses in the sitemap are left out.")


@click.command()
@click.option("--to", "place", default="build/folder", type=click.Path(path_type=Path), show_default=True)
@click.option("--language", "codes", multiple=True, type=click.Choice([one.code for one in LANGUAGES]))
@click.option("--format", "formats", multiple=True, type=click.Choice([*FORMATS]))
@in_plain_words
def folder(place: Path, codes: tuple[str, ...], formats: tuple[str, ...]) -> None:
    """Write the leaflet as PDF for paper: of every language and format, unless some are named."""
    wanted = codes or site_of(current_app).languages
    app = current_app._get_current_object()  # type: ignore[attr-defined]
    try:
        place.mkdir(parents=True, exist_ok=True)
        for name, body in folders(app, [*wanted], [*(formats or FORMATS)]):
            (place / name).write_bytes(body)
            click.echo(place / name)
    except OSError as error:
        raise Problem(f"{error.filename} cannot be written: {error.strerror}. Name another folder with --to.") from None
    if not settings_of(current_app).base_url:
        click.echo("NETINFO_BASE_URL is not set: the cover has no QR code and no address.")


@click.command()
@in_plain_words
def check() -> None:
    """Hold scripts, styles and pages against one another: every name that one of them uses has to be in the others."""
    found = list(seams.of_site(site_of(current_app), Path(current_app.root_path)))
    for sentence in found:
        click.echo(sentence, err=True)
    if found:
        raise click.exceptions.Exit(1)
