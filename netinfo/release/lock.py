"""Reads requirements.lock: each package with its digests, and what needs it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import Problem

NAME = "requirements.lock"
PACKAGE = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", re.MULTILINE)
DIGEST = re.compile(r"--hash=sha256:([0-9a-f]{64})")
NEEDED_BY = re.compile(r"^ +# +(?:via )?([\w.-]+)(?: \(pyproject\.toml\))?$", re.MULTILINE)


@dataclass(frozen=True)
class Locked:
    name: str
    version: str
    digests: tuple[str, ...]
    """The SHA-256 of each file that may be installed, in hexadecimal."""
    needed_by: tuple[str, ...]
    """The names of other packages, and that of the project."""

    @property
    def purl(self) -> str:
        """Its address as a package (package URL)."""
        return f"pkg:pypi/{self.name}@{self.version}"


def read(root: Path) -> list[Locked]:
    path = root / NAME
    if not path.exists():
        raise Problem(f"{path} is not there: a release is made in a checkout of the project.")
    blocks = re.split(r"^(?=\S+==)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [_locked(block) for block in blocks if PACKAGE.match(block)]


def served(packages: Iterable[Locked], direct: Iterable[str]) -> set[str]:
    """The names of what runs where the site is served: these, and what they need."""
    needed = {(by, one.name) for one in packages for by in one.needed_by}
    found, new = set[str](), set(direct)
    while new:
        found |= new
        new = {name for by, name in needed if by in new} - found
    return found


def _locked(block: str) -> Locked:
    name, version = PACKAGE.findall(block)[0]
    needed_by = tuple(one for one in NEEDED_BY.findall(block) if one != "via")
    return Locked(name, version, tuple(DIGEST.findall(block)), needed_by)
