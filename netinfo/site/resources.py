"""The site as a value: everything that is published, as one list of resources.

The server sends from it, the export writes it to disk, the worker stores it, the sitemap names it, the tests walk it.
"""

import base64
import gzip
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import brotli

from ..languages import DEFAULT

Cache = Literal["revalidate", "immutable", "plain", "never"]
"""How long a copy may be kept: the names of the rows of `headers.CACHING`."""
HTML = "text/html; charset=utf-8"
JSON = "application/json"
TEXT = "text/plain; charset=utf-8"
PDF = "application/pdf"
WORKER = "/sw.js"
QUALITY = 11
"""Of brotli: everything is compressed once, before the first reader comes."""
COMPRESSED = ("text/", "application/json", "application/manifest+json", "application/xml", "image/svg+xml")


def sri(sha256: bytes) -> str:
    """A SHA-256 as `integrity` has it (Subresource Integrity): in base64."""
    return base64.b64encode(sha256).decode()


@dataclass(frozen=True)
class Resource:
    """One address and what it answers."""

    address: str
    body: bytes
    media_type: str
    cache: Cache
    precached: bool = False
    """Kept by the worker for reading without internet."""
    language: str = ""
    in_sitemap: bool = False
    """Named in the sitemap: a page for readers."""
    indexed: bool = True
    """May be found by searching; what is in preparation may not."""

    @cached_property
    def sha256(self) -> bytes:
        return hashlib.sha256(self.body).digest()

    @property
    def digest(self) -> str:
        """The SHA-256 in base64, as the worker's list has it."""
        return sri(self.sha256)

    @property
    def compressible(self) -> bool:
        return self.media_type.startswith(COMPRESSED)

    @cached_property
    def encodings(self) -> Mapping[str, bytes]:
        """The body by content coding, best first; `identity` is always there."""
        if not self.compressible:
            return {"identity": self.body}
        return {
            "br": brotli.compress(self.body, quality=QUALITY),
            "gzip": gzip.compress(self.body, compresslevel=9, mtime=0),
            "identity": self.body,
        }

    def etag(self, encoding: str) -> str:
        return f"{self.sha256.hex()[:32]}-{encoding}"


@dataclass(frozen=True)
class Hashes:
    """The SHA-256 in base64 of each style and script that stands inside pages, and is allowed by it."""

    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()

    def __or__(self, other: "Hashes") -> "Hashes":
        return Hashes(
            tuple(dict.fromkeys(self.styles + other.styles)), tuple(dict.fromkeys(self.scripts + other.scripts))
        )


@dataclass(frozen=True)
class Site:
    """All resources by address, and the languages that are offered."""

    resources: Mapping[str, Resource]
    languages: tuple[str, ...]
    errors: Mapping[tuple[int, str], Resource]
    """The pages that say what went wrong, by status and language; they have no address of their own."""
    chooser: Resource
    """The start page of the export, where no server looks at the reader's language."""
    hashes: Hashes
    """Of what stands inside the pages."""

    @property
    def folders(self) -> dict[str, str]:
        """The language in which an address that is none is told so, by the beginning of the address."""
        return {"/": DEFAULT} | {f"/{code}/": code for code in self.languages}

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.resources.values())

    def __getitem__(self, address: str) -> Resource:
        return self.resources[address]

    def get(self, address: str) -> Resource | None:
        return self.resources.get(address)

    def compress(self) -> None:
        """Compress now what would else be compressed at the first request."""
        for resource in (*self, *self.errors.values()):
            _ = resource.encodings
