"""`flask site`: the site as files, and whether a host really sends them."""

import sys
from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import ScriptInfo, pass_script_info

from ..errors import Problem, in_plain_words
from ..headers import Headers
from ..settings import ADDRESS, settings_of, use_base_url
from ..verify import report, run
from ..verify.answers import Comparison
from ..verify.asking import Host
from ..verify.kinds import Difference
from . import warnings
from .export import export
from .hosts.published import media_types
from .views import inputs_in_use, site_of


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
    warn(current_app)


def warn(app: Flask) -> None:
    """Tell whoever makes or starts the site what ends soon, and what is left out."""
    for warning in warnings.of_build(inputs_in_use(app)):
        click.echo(f"Warning: {warning}", err=True)


@site.command()
@click.argument("url")
@click.option("--json", "as_json", is_flag=True, help="Tell it to a program.")
@click.option("--allow", multiple=True, metavar="NAME", help="A header that this host may send besides.")
@pass_script_info
@in_plain_words
def verify(flask: ScriptInfo, url: str, as_json: bool, allow: tuple[str, ...]) -> None:
    """Compare what a host really sends with this build; ends with 1 where they differ, with 2 where nobody answers.

    Build it from the same text, with the same NETINFO_* settings, as what was published.
    """
    address = url.rstrip("/").lower()
    if not ADDRESS.fullmatch(address):
        raise Problem(f"{url} is no address of a site: write a scheme and a host, such as https://folder.example.")
    app = flask.load_app()
    use_base_url(app, address)
    try:
        with Host(address) as host:
            found, number = compared(app, host, allow)
    except run.Silent as silent:
        click.echo(f"Error: {silent}", err=True)
        raise click.exceptions.Exit(2) from None
    told = report.as_json(found, address, number) if as_json else "\n".join(report.lines(found, address, number))
    click.echo(told)
    if found:
        raise click.exceptions.Exit(1)


def compared(app: Flask, host: Host, allow: tuple[str, ...] = ()) -> tuple[list[Difference], int]:
    """The differences, and how many addresses were asked for."""
    built, allowed = site_of(app), frozenset(name.lower() for name in allow)
    comparison = Comparison(built, Headers(settings_of(app).https, built.hashes), host, allowed)
    number = len(run.checks(comparison))
    bar = click.progressbar(run.differences(comparison), number, "Asking", file=sys.stderr)
    with bar as answered:
        return [one for found in answered for one in found], number
