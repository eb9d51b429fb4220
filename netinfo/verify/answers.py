"""Holds the answers of a host against the build: resource by resource, and the addresses that are none."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..headers import Headers
from ..site.resources import Resource, Site
from . import bodies, kinds
from .asking import Answer, Host
from .kinds import Difference, Kind

OF_THE_WIRE = {
    *("accept-ranges", "age", "alt-svc", "connection", "content-encoding", "content-length", "content-type", "date"),
    *("etag", "keep-alive", "last-modified", "server", "transfer-encoding", "vary", "via"),
}
"""What a host says of the line and of its own copy; what matters of it is asked for separately."""
REDIRECTS = (301, 302, 303, 307, 308)
OTHER_TAG = '"of-another-build"'


@dataclass(frozen=True)
class Comparison:
    """One host beside one build."""

    site: Site
    table: Headers
    host: Host
    allowed: frozenset[str] = frozenset()
    """Further headers that may be there, in small letters."""

    def resource(self, one: Resource) -> Iterator[Difference]:
        """Asked as a browser asks, as somebody who has another text, and as somebody who has this one."""
        packed = self.host.ask(one.address, Accept_Encoding="gzip, br")
        stopped = list(self._status(one.address, packed))
        if stopped:
            yield from stopped
            return
        yield from self._headers(one.address, self.table.row(one), packed)
        plain = self.host.ask(one.address, Accept_Encoding="identity", If_None_Match=OTHER_TAG)
        if plain.status != 200:
            yield Difference(one.address, kinds.CACHE, f"status {plain.status} for another ETag", "the whole text")
            return
        found = (bodies.difference(one, body) for body in map(bodies.decoded_body, (packed, plain)))
        yield from dict.fromkeys(each for each in found if each)
        yield from self._compression(one, packed)
        yield from self._revalidation(one, packed)

    def start(self) -> Iterator[Difference]:
        """A server leads to the reader's language; a host of files lets the reader choose."""
        answer = self.host.ask("/", Accept_Language=self.site.languages[0])
        if answer.status not in REDIRECTS:
            yield from self.resource(self.site.chooser)
        elif self.host.leads_to(answer) != f"/{self.site.languages[0]}/":
            yield self._redirect("/", answer, f"/{self.site.languages[0]}/")
        else:
            yield from self._headers("/", Headers(self.table.https).document("never") | {"Location": ""}, answer)

    def bare(self, page: str) -> Iterator[Difference]:
        """A page without its last slash leads to the page."""
        address = page.rstrip("/")
        answer = self.host.ask(address)
        if answer.status not in REDIRECTS or self.host.leads_to(answer) != page:
            yield self._redirect(address, answer, page)

    def missing(self, folder: str, language: str) -> Iterator[Difference]:
        """An address that was never asked for, so that no cache knows it."""
        address, page = f"{folder}{secrets.token_hex(8)}/", self.site.errors[404, language]
        answer = self.host.ask(address, Accept_Language=language)
        if answer.status != 404:
            yield Difference(address, kinds.FOUND, f"status {answer.status}", "status 404")
            return
        row = self.table.row(page)
        caching = row.pop("Cache-Control")
        if answer.header("Cache-Control") != caching or answer.header("Age"):
            found = answer.header("Cache-Control") or "nothing"
            yield Difference(address, kinds.KEPT_404, f"Cache-Control: {found}", f"Cache-Control: {caching}")
        yield from self._headers(address, row, answer, {"cache-control"})
        body = bodies.decoded_body(answer)
        if body != page.body:
            other = body in [one.body for (status, _), one in self.site.errors.items() if status == 404]
            yield Difference(address, kinds.LANGUAGE if other else kinds.FOUND, "another page", f"404 in {language}")

    def _status(self, address: str, answer: Answer) -> Iterator[Difference]:
        if answer.status in REDIRECTS:
            yield self._redirect(address, answer, "no redirect")
        elif answer.status != 200:
            yield Difference(address, kinds.STATUS, f"status {answer.status}", "status 200")

    def _redirect(self, address: str, answer: Answer, wanted: str) -> Difference:
        where = self.host.leads_to(answer) if answer.status in REDIRECTS else "no redirect"
        return Difference(address, kinds.REDIRECT, f"status {answer.status}, {where}", wanted)

    def _headers(
        self, address: str, row: Mapping[str, str], answer: Answer, known: set[str] | None = None
    ) -> Iterator[Difference]:
        for name, value in row.items():
            found = answer.header(name)
            if name == "Content-Type":
                if not _same_type(found, value):
                    yield Difference(address, kinds.TYPE, found or "no type", value)
            elif value and found != value:
                yield _of_header(address, kinds.HEADER, name, found, value)
        asked = {name.lower() for name in row} | OF_THE_WIRE | self.allowed | (known or set())
        of_pages = {name.lower(): value for name, value in self.table.document("never").items()}
        for name, found in answer.headers.items():
            # Some hosts say for every file what only a page goes by.
            if name not in asked and of_pages.get(name) != found:
                yield _of_header(address, kinds.MORE, name, found, "")

    def _compression(self, one: Resource, answer: Answer) -> Iterator[Difference]:
        if not one.compressible:
            return
        if answer.header("Content-Encoding") not in one.encodings:
            size = min(map(len, one.encodings.values()))
            yield Difference(one.address, kinds.COMPRESSION, f"{len(answer.body)} bytes", f"{size} bytes")
        elif "accept-encoding" not in answer.header("Vary").lower():
            yield _of_header(one.address, kinds.COMPRESSION, "Vary", answer.header("Vary"), "Accept-Encoding")

    def _revalidation(self, one: Resource, answer: Answer) -> Iterator[Difference]:
        tag = answer.header("ETag")
        if not tag:
            yield Difference(one.address, kinds.CACHE, "no ETag", "an ETag")
            return
        again = self.host.ask(one.address, Accept_Encoding="gzip, br", If_None_Match=tag)
        if again.status != 304 or again.body:
            yield Difference(one.address, kinds.CACHE, f"status {again.status} for the same ETag", "status 304")
        elif again.header("Cache-Control") not in ("", answer.header("Cache-Control")):
            caching = again.header("Cache-Control"), answer.header("Cache-Control")
            yield _of_header(one.address, kinds.CACHE, "Cache-Control", *caching)


def _of_header(address: str, kind: Kind, name: str, found: str, wanted: str) -> Difference:
    return Difference(address, kind, f"{name}: {found}" if found else f"no {name}", f"{name}: {wanted or 'nothing'}")


def _same_type(found: str, wanted: str) -> bool:
    """A charset more is no other type; one that is another, or is missing, is."""
    have, want = (value.lower().replace(" ", "").partition(";") for value in (found, wanted))
    return have[0] == want[0] and want[2] in ("", have[2])
