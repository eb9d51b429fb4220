"""The `flask` sub-commands."""

from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import ScriptInfo, pass_script_info

from .errors import in_plain_words
from .folder.cli import folder
from .loopback import HOST
from .release.cli import release
from .review_cli import review
from .serving import servers
from .serving.cli import site, warn
from .serving.views import site_of
from .settings import use_base_url
from .site import seams
from .translators.cli import i18n


def init_app(app: Flask) -> None:
    for command in (serve, develop, site, folder, check, release, i18n, review):
        app.cli.add_command(command)


port_option = click.option("--port", default=5000, envvar="PORT", type=click.IntRange(1, 65535), show_default=True)
host_option = click.option("--host", default=HOST, show_default=True)


@click.command()
@host_option
@port_option
@pass_script_info
@in_plain_words
def serve(flask: ScriptInfo, host: str, port: int) -> None:
    """Serve the leaflet with the production server."""
    app = flask.load_app()
    use_base_url(app, servers.address_of(host, port))
    warn(app)
    servers.serve(app, host, port)


@click.command("dev")
@host_option
@port_option
@pass_script_info
@in_plain_words
def develop(flask: ScriptInfo, host: str, port: int) -> None:
    """Serve while you write: every saved file is there at the next reload."""
    app = flask.load_app()
    use_base_url(app, servers.address_of(host, port))
    servers.develop(app, host, port)


@click.command()
@in_plain_words
def check() -> None:
    """Hold scripts, styles and pages against one another: every name that one of them uses has to be in the others."""
    found = list(seams.of_site(site_of(current_app), Path(current_app.root_path)))
    for sentence in found:
        click.echo(sentence, err=True)
    if found:
        raise click.exceptions.Exit(1)
