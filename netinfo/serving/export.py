"""Writes the site to a folder, byte for byte as the server sends it, for any host of files."""

import hashlib
import shutil
from pathlib import Path

from ..errors import Problem
from ..files import writing
from ..settings import Settings
from ..site.resources import Resource, Site
from .hosts import host_files
from .hosts.published import Published, file_name
from .signature import sign

LIST = "digests.txt"
SUFFIXES = {"br": ".br", "gzip": ".gz"}


def export(site: Site, settings: Settings, folder: Path, key: Path | None = None) -> int:
    """Write every resource, its compressed copies and the files for its host; returns the number of resources."""
    published = Published.of(site, settings)
    with writing(folder):
        empty(folder)
        for resource in published.files:
            _write(resource, folder / file_name(resource.address))
        for name, text in host_files(published).items():
            (folder / name).write_text(text, encoding="utf-8")
        (folder / LIST).write_text(digests(folder), encoding="utf-8")
    if key:
        sign(folder / LIST, key)
    return len(published.files)


def empty(folder: Path) -> None:
    """Make way for a new export; a folder that holds something else is left alone."""
    if folder.is_dir() and any(folder.iterdir()):
        if not (folder / LIST).exists():
            raise Problem(f"{folder} holds something other than an export; name another folder with --to, or empty it.")
        shutil.rmtree(folder)


def _write(resource: Resource, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for encoding, body in resource.encodings.items():
        path.with_name(path.name + SUFFIXES.get(encoding, "")).write_bytes(body)


def digests(folder: Path) -> str:
    """Of every file, in the form that `sha256sum -c` reads in the folder."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n" for name, path in sorted(files.items()))
