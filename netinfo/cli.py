"""The `flask` sub-commands."""

from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import ScriptInfo, pass_script_info

from .errors import in_plain_words
from .release.cli import release
from .review_cli import review
from .serving import servers
from .serving.export import export
from .serving.host_files import media_types
from .serving.views import site_of
from .settings import settings_of, use_base_url
from .site import seams
from .site.well_known import expiry_warning
from .translators.cli import i18n


def init_app(app: Flask) -> None:
    for command in (serve, develop, site, check, release, i18n, review):
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
    _warn_of_expiry(app)
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
    _warn_of_expiry(current_app)


def _warn_of_expiry(app: Flask) -> None:
    warning = expiry_warning(settings_of(app))
    if warning:
        click.echo(f"Warning: {warning}", err=True)


@click.command()
@in_plain_words
def check() -> None:
    """Hold scripts, styles and pages against one another: every name that one of them uses has to be in the others."""
    found = list(seams.of_site(site_of(current_app), Path(current_app.root_path)))
    for sentence in found:
        click.echo(sentence, err=True)
    if found:
        raise click.exceptions.Exit(1)
