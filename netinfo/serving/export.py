"""Writes the site to a folder, byte for byte as the server sends it, for any host of files."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ..errors import Problem
from ..headers import Headers
from ..languages import DEFAULT
from ..settings import Settings
from ..site.resources import Hashes, Resource, Site
from .host_files import host_files

LIST = "digests.txt"
SUFFIXES = {"br": ".br", "gzip": ".gz"}


def export(site: Site, settings: Settings, folder: Path) -> int:
    """Write every resource, its compressed copies and the files for its host; returns the number of resources."""
    not_found = replace(site.errors[404, DEFAULT], address="/404.html")
    resources = [*site, site.chooser, not_found]
    try:
        empty(folder)
        for resource in resources:
            _write(resource, folder / file_name(resource.address))
        (folder / "_headers").write_text(host_headers(resources, settings, site.hashes), encoding="utf-8")
        for name, text in host_files(resources).items():
            (folder / name).write_text(text, encoding="utf-8")
        (folder / LIST).write_text(_digests(resources), encoding="utf-8")
    except OSError as error:
        raise Problem(f"{error.filename} cannot be written: {error.strerror}. Make the folder writable.") from None
    return len(resources)


def empty(folder: Path) -> None:
    """Make way for a new export; a folder that holds something else is left alone."""
    if folder.is_dir() and any(folder.iterdir()):
        if not (folder / LIST).exists():
            raise Problem(f"{folder} holds something else than an export; name another folder with --to, or empty it.")
        shutil.rmtree(folder)


def file_name(address: str) -> str:
    """The file a host of files shows for an address."""
    return f"{address}index.html".lstrip("/") if address.endswith("/") else address.lstrip("/")


def host_headers(resources: Iterable[Resource], settings: Settings, hashes: Hashes) -> str:
    """The header table as a `_headers` file, which several hosts of static files read."""
    table = Headers(settings.https, hashes)
    # The page that says that there is no such page is sent for every address: its policy is said for all of them.
    everywhere = table.document("never")
    del everywhere["Cache-Control"]
    # A host joins the values of a header that two rules name.
    rows = {one.address: table.row(one).items() - everywhere.items() for one in resources}
    rules = {"/*": everywhere} | {address: dict(sorted(row)) for address, row in rows.items()}
    return "\n".join(_rule(address, table) for address, table in rules.items())


def _rule(address: str, table: dict[str, str]) -> str:
    return "\n".join([address, *(f"  {name}: {value}" for name, value in table.items()), ""])


def _write(resource: Resource, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for encoding, body in resource.encodings.items():
        path.with_name(path.name + SUFFIXES.get(encoding, "")).write_bytes(body)


def _digests(resources: Iterable[Resource]) -> str:
    """In the form that `sha256sum -c` reads in the folder."""
    return "".join(f"{one.sha256.hex()}  {file_name(one.address)}\n" for one in resources)
