"""`flask folder`: the folder of paper as files."""

from pathlib import Path

import click

from ..errors import in_plain_words
from ..files import writing
from ..languages import LANGUAGES
from ..settings import settings_of, this_app
from ..site.build import inputs_of
from .formats import FORMATS
from .printing import folders


@click.command()
@click.option("--to", "place", default="build/folder", type=click.Path(path_type=Path), show_default=True)
@click.option("--language", "codes", multiple=True, type=click.Choice([one.code for one in LANGUAGES]))
@click.option("--format", "formats", multiple=True, type=click.Choice([*FORMATS]))
@in_plain_words
def folder(place: Path, codes: tuple[str, ...], formats: tuple[str, ...]) -> None:
    """Write the leaflet as PDF for paper: of every language and format, unless some are named."""
    app = this_app()
    wanted = codes or inputs_of(app).editions
    with writing(place, "Name another folder with --to."):
        place.mkdir(parents=True, exist_ok=True)
        for name, body in folders(app, [*wanted], [*(formats or FORMATS)]):
            (place / name).write_bytes(body)
            click.echo(place / name)
    if not settings_of(app).base_url:
        click.echo("NETINFO_BASE_URL is not set: the cover has no QR code and no address.")
