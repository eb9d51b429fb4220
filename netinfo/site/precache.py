"""What the worker stores, in bundles: all that the reader of a language needs, as a list and as one answer.

The required languages are one bundle; every further language is one of its own, and has what all languages share beside
it. A list names each file with its digest, so the digest of a list is the version of its bundle.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import brotli

from ..errors import Problem
from ..languages import LANGUAGES
from .inputs import Inputs
from .resources import JSON, TEXT, Resource

SHARED = "shared"
MARK = b"\0"
"""In the answer this and one digit stand for what many pages have inside them."""
QUICK = 5
"""The quality of brotli at which bytes are weighed against each other: a tenth too many on either side, and no wait."""


@dataclass(frozen=True)
class Bundle:
    name: str
    languages: tuple[str, ...]
    """Whoever reads one of these needs it."""
    files: tuple[Resource, ...]
    inputs: Inputs

    @cached_property
    def listing(self) -> bytes:
        """One line of JSON: the rows of headers, and for each file its digest, its lengths and which row it gets.

        `bytes` is about what the one answer weighs as it is sent; `inlined` are the lengths of what stands first in it.
        """
        rows = [self.inputs.headers.row(one) for one in self.files]
        distinct = [row for at, row in enumerate(rows) if row not in rows[:at]]
        value = {
            "bytes": _weight(b"".join([*self._inlined, *self._bodies])),
            "inlined": [len(one) for one in self._inlined],
            "headers": distinct,
            "files": [
                (one.address, one.digest, len(body), len(one.body), _weight(one.body), distinct.index(row))
                for one, body, row in zip(self.files, self._bodies, rows, strict=True)
            ],
        }
        return json.dumps(value, separators=(",", ":")).encode()

    @property
    def answer(self) -> bytes:
        """Everything: the list, what stands inside the pages (styles, a script), that once, and the files."""
        return b"".join([self.listing, *self._inlined, *self._bodies])

    @cached_property
    def length(self) -> int:
        """The bytes of its files in the answer, by which progress is told."""
        return sum(len(body) for body in self._bodies)

    @property
    def digest(self) -> str:
        return self._listed.digest

    @property
    def _listed(self) -> Resource:
        return Resource(self._address("PRECACHE_ADDRESS"), self.listing, JSON, "revalidate")

    def resources(self) -> Iterator[Resource]:
        yield self._listed
        yield Resource(self._address("BUNDLE_ADDRESS"), self.answer, TEXT, "revalidate")

    def _address(self, name: str) -> str:
        address: str = self.inputs.shared[name]
        return address.format(bundle=self.name)

    @cached_property
    def _inlined(self) -> list[bytes]:
        return list(self.inputs.assets.inlined.values())

    @cached_property
    def _bodies(self) -> list[bytes]:
        """The files as they stand in the answer: with a mark and a number for what stands inside pages."""
        if len(self._inlined) > 10:
            raise Problem(
                "More than ten styles and scripts stand inside pages; the one answer counts them by one digit."
            )
        bodies = [_text_of(one) for one in self.files]
        for number, inlined in enumerate(self._inlined):
            bodies = [body.replace(inlined, MARK + b"%d" % number) for body in bodies]
        return bodies


def bundles(inputs: Inputs, resources: Iterable[Resource]) -> list[Bundle]:
    """Everything that is stored, by who needs it."""
    stored = [one for one in resources if one.precached]
    required = tuple(one.code for one in LANGUAGES if one.required)
    further = tuple(code for code in inputs.editions if code not in required)

    def bundle(name: str, readers: Iterable[str], *of_languages: str) -> Bundle:
        files = tuple(one for one in stored if one.language in of_languages)
        return Bundle(name, tuple(readers), files, inputs)

    made = [bundle("-".join(required), required, "", *required)]
    if further:
        made += [bundle(SHARED, further, ""), *(bundle(code, [code], code) for code in further)]
    return made


def described(made: Iterable[Bundle]) -> list[Mapping[str, Any]]:
    """What the worker has to know before it asks for anything."""
    return [
        {
            "name": one.name,
            "digest": one.digest,
            "listLength": len(one.listing),
            "length": one.length,
            "languages": one.languages,
        }
        for one in made
    ]


def _text_of(file: Resource) -> bytes:
    """The one answer is read as text, so that is what it may hold."""
    try:
        file.body.decode()
    except UnicodeDecodeError:
        raise Problem(
            f"{file.address} is not text in UTF-8, so the one answer cannot hold it. Do not precache it."
        ) from None
    if MARK in file.body:
        raise Problem(f"{file.address} holds a null character, which the one answer keeps for itself. Take it out.")
    return file.body


def _weight(body: bytes) -> int:
    return len(brotli.compress(body, quality=QUICK))
