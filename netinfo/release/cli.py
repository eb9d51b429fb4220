"""`flask release`: everything that belongs to a version, in one folder."""

from pathlib import Path

import click
from flask import current_app

from ..errors import in_plain_words
from ..folder.formats import FORMATS
from . import project
from .make import check as check_release
from .make import make


@click.command()
@click.option("--to", "folder", default="dist", type=click.Path(path_type=Path), show_default=True)
@click.option("--check", is_flag=True, help="Make nothing: hold version, changelog and licences against one another.")
@in_plain_words
def release(folder: Path, check: bool) -> None:
    """Make a release: the site, the wheel, the source, the folder of paper, the bill of materials, and all digests."""
    said = project.read(Path(current_app.root_path))
    if check:
        check_release(said)
        return
    made = make(current_app, said, folder, [*FORMATS])
    click.echo(f"{said.name} {said.version} is in {folder}:")
    for name in made.names:
        click.echo(f"  {name}")
    if made.no_paper:
        click.echo(f"Left out is the folder of paper, which no browser could print. {made.no_paper}")
