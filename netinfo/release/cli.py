"""`flask release`: everything that belongs to a version, in one folder."""

from pathlib import Path

import click
from flask import current_app

from ..errors import in_plain_words
from . import project
from .make import check as check_release
from .make import make


@click.command()
@click.option("--to", "folder", default="dist", type=click.Path(path_type=Path), show_default=True)
@click.option("--check", is_flag=True, help="Make nothing: hold version, changelog and licences against one another.")
@in_plain_words
def release(folder: Path, check: bool) -> None:
    """Make a release: the site, the wheel, the source, the bill of materials, and the digest of each."""
    said = project.read(Path(current_app.root_path))
    if check:
        check_release(said)
        return
    names = make(current_app, said, folder)
    click.echo(f"{said.name} {said.version} is in {folder}:")
    for name in names:
        click.echo(f"  {name}")
