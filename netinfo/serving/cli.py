"""`flask site`: the site as files, and whether a host really sends them."""

from pathlib import Path

import click
from flask import current_app

from ..errors import in_plain_words
from ..settings import settings_of
from .export import export
from .hosts.published import media_types
from .views import site_of


@click.group(invoke_without_command=True)
@click.option("--to", "folder", default="build/site", type=click.Path(path_type=Path), show_default=True)
@click.option("--sign", "key", type=click.Path(path_type=Path), help="Sign digests.txt with this key of OpenSSH.")
@click.pass_context
@in_plain_words
def site(context: click.Context, folder: Path, key: Path | None) -> None:
    """Write the whole site to a folder, for any host of files."""
    if context.invoked_subcommand:
        return
    settings = settings_of(current_app)
    number = export(site_of(current_app), settings, folder, key)
    click.echo(f"{number} resources written to {folder}, and their headers for Apache, Caddy, nginx and others")
    click.echo("Types for a host that reads none of these files:")
    for suffix, kind in media_types(site_of(current_app)).items():
        click.echo(f"  {suffix:12} {kind}")
    click.echo("Where .js is sent as no kind of JavaScript, browsers run no script and save nothing.")
    if not settings.base_url:
        click.echo("NETINFO_BASE_URL is not set: canonical links and the addresses in the sitemap are left out.")
