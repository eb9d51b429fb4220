"""What the site is made from; every maker of resources is given the same."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from flask import Flask

from ..editions import Edition
from ..errors import Problem
from ..settings import Settings
from .resources import sri


@dataclass(frozen=True)
class Assets:
    """The published files by their name under `static/`, such as `js/app.js`."""

    files: Mapping[str, bytes]

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
        return f"sha256-{sri(hashlib.sha256(self.files[name]).digest())}"


@dataclass(frozen=True)
class Inputs:
    app: Flask
    settings: Settings
    editions: Mapping[str, Edition]
    """The languages that are offered, by code."""
    assets: Assets
    shared: Mapping[str, Any]
    """The values of static/js/shared.js."""
    preview: bool = False
    """For translators: every fold is open, and the style of the workbench comes besides."""
    link_prefix: str = ""
    """Before the address of a page, in every link to it."""
