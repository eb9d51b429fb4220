"""What the site is made from; every maker of resources is given the same."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from flask import Flask
from markupsafe import Markup

from ..editions import Edition
from ..errors import Problem
from ..headers import Headers
from ..settings import Settings
from .resources import Hashes, sri

UNSAFE_INSIDE_PAGES = ("</style", "</script", "<!--")


@dataclass(frozen=True)
class Assets:
    """What comes from `static/`, by its name there, such as `js/page.js`."""

    files: Mapping[str, bytes]
    """What is published at an address of its own."""
    inlined: Mapping[str, bytes] = field(default_factory=dict)
    """What stands inside the pages: the style sheets, and the scripts that run before the first paint."""

    @cached_property
    def version(self) -> str:
        digest = hashlib.sha256()
        for name, body in sorted(self.files.items()):
            digest.update(f"{name}\0{len(body)}\0".encode() + body)
        return digest.hexdigest()[:12]

    def address(self, name: str) -> str:
        if name not in self.files:
            raise Problem(f"There is no static file {name}: correct the name in the template, or add the file.")
        return f"/static/{self.version}/{name}"

    def integrity(self, name: str) -> str:
        return f"sha256-{_digest(self.files[name])}"

    def inline(self, name: str) -> Markup:
        """What stands in the element of a style or of a script."""
        if name not in self.inlined:
            raise Problem(
                f"No page can hold static/{name}: correct the name in the template, or list it to be inlined."
            )
        text = self.inlined[name].decode()
        for ending in UNSAFE_INSIDE_PAGES:
            if ending in text.lower():
                raise Problem(
                    f'static/{name} has "{ending}" in it, which ends it too early inside a page: take it out.'
                )
        return Markup(text)  # noqa: S704

    @cached_property
    def hashes(self) -> Hashes:
        """Of what stands inside the pages, for the policy that allows it."""
        return Hashes(styles=self._digests(".css"), scripts=self._digests(".js"))

    def _digests(self, ending: str) -> tuple[str, ...]:
        return tuple(_digest(body) for name, body in self.inlined.items() if name.endswith(ending))


def _digest(body: bytes) -> str:
    return sri(hashlib.sha256(body).digest())


@dataclass(frozen=True)
class Inputs:
    app: Flask
    settings: Settings
    editions: Mapping[str, Edition]
    """The languages that are offered, by code."""
    assets: Assets
    shared: Mapping[str, Any]
    """The values of static/js/shared.js."""
    preparing: Mapping[str, Edition] = field(default_factory=dict)
    """The languages in preparation: at their addresses, but in no list, not stored and not to be found by searching."""
    preview: bool = False
    """For translators: every fold is open, and the style of the workbench comes besides."""
    link_prefix: str = ""
    """Before the address of a page, in every link to it."""

    @property
    def every(self) -> Mapping[str, Edition]:
        """The languages that have pages."""
        return {**self.editions, **self.preparing}

    @property
    def headers(self) -> Headers:
        return Headers(self.settings.https, self.assets.hashes)
