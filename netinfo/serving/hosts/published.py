"""What the files for hosts are made from: which file stands for which address, and what is sent with it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath

from ...headers import Headers
from ...settings import Settings
from ...site.resources import Resource, Site

Row = Mapping[str, str]
LETTERS = 2500
"""nginx takes no word of 4,096 letters, nor Apache a line of 8,192; signs are written twice as long."""


def file_name(address: str) -> str:
    """The file a host of files shows for an address."""
    return f"{address}index.html".lstrip("/") if address.endswith("/") else address.lstrip("/")


@dataclass(frozen=True)
class Group:
    """The addresses whose answers have the same headers; pages end in a slash, and their files do not."""

    row: Row
    """Without the type, which a host tells by the name of a file."""
    addresses: tuple[str, ...]

    @property
    def pages(self) -> bool:
        return self.addresses[0].endswith("/")


@dataclass(frozen=True)
class Published:
    """An export: what has an address, and the pages for addresses that lead nowhere."""

    site: Site
    table: Headers

    @classmethod
    def of(cls, site: Site, settings: Settings) -> "Published":
        return cls(site, Headers(settings.https, site.hashes))

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        return (*self.site, self.site.chooser)

    @cached_property
    def missing(self) -> Mapping[str, Resource]:
        """The page that says that there is no such page, by the beginning of the address."""
        return {
            folder: replace(self.site.errors[404, code], address=f"{folder}404.html")
            for folder, code in self.site.folders.items()
        }

    @property
    def files(self) -> tuple[Resource, ...]:
        return (*self.resources, *self.missing.values())

    @property
    def groups(self) -> list[Group]:
        """Every address but those of `missing`."""
        found: dict[tuple[bool, tuple[tuple[str, str], ...]], list[str]] = {}
        for one in self.resources:
            row = tuple((name, value) for name, value in self.table.row(one).items() if name != "Content-Type")
            found.setdefault((one.address.endswith("/"), row), []).append(one.address)
        return [Group(dict(row), batch) for (_, row), addresses in found.items() for batch in batches(addresses)]

    @property
    def bare(self) -> list[Group]:
        """The addresses of pages without their last slash, which lead to the page."""
        pages = (one.address.rstrip("/") for one in self.site if one.address.endswith("/"))
        return [Group(Headers(self.table.https).document("plain"), batch) for batch in batches(pages)]

    @property
    def refused(self) -> Row:
        """What is sent with whatever else a host says."""
        return self.table.document("never")

    @property
    def types(self) -> Mapping[str, str]:
        """The media type by the end of a file's name."""
        return media_types(self.resources)

    @property
    def packed(self) -> tuple[str, ...]:
        """The addresses of what has compressed copies."""
        return tuple(one.address for one in self.resources if one.compressible)


def media_types(resources: Iterable[Resource]) -> dict[str, str]:
    """The media type by the end of a file's name; a page's address ends in a slash, and its file in .html."""
    return dict(sorted((PurePosixPath(one.address).suffix or ".html", one.media_type) for one in resources))


def batches(texts: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """As many at once as a host takes in one rule."""
    batch: list[str] = []
    for text in texts:
        if sum(map(len, batch)) + len(text) > LETTERS:
            yield tuple(batch)
            batch = []
        batch.append(text)
    if batch:
        yield tuple(batch)


def one_of(texts: Iterable[str]) -> str:
    """A regular expression for exactly these."""
    return f"(?:{'|'.join(map(re.escape, texts))})"
