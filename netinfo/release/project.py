"""What the project says of itself: in pyproject.toml its version and what it needs, in the changelog the day."""

import re
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from ..errors import Problem

CHANGELOG = "CHANGELOG.md"
HEADING = re.compile(r"^## (\S+), (\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Project:
    root: Path
    name: str
    version: str
    licence: str
    dependencies: tuple[str, ...]
    """The names of what has to be installed where the site is served."""
    released: str
    """The day that the changelog gives for this version, or a word such as `unreleased`."""

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{self.name}@{self.version}"

    @property
    def day(self) -> date:
        """The day of the release; a Problem where the changelog gives none."""
        try:
            return date.fromisoformat(self.released)
        except ValueError:
            raise Problem(
                f'{CHANGELOG} calls {self.version} "{self.released}": write the day of the release there, '
                f"such as ## {self.version}, 2026-12-01"
            ) from None

    @property
    def seconds(self) -> int:
        """The start of that day for everything that writes a time into a file (SOURCE_DATE_EPOCH)."""
        return int(datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC).timestamp())


def read(root: Path) -> Project:
    """A version that the changelog does not begin with is a Problem."""
    try:
        said = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        changes = (root / CHANGELOG).read_text(encoding="utf-8")
    except OSError as error:
        raise Problem(f"{error.filename} is not there: a release is made in a checkout of the project.") from None
    version, released = next(iter(HEADING.findall(changes)), ("", ""))
    if version != said["version"]:
        raise Problem(f"pyproject.toml says {said['version']} and {CHANGELOG} begins with {version}: make them agree.")
    names = tuple(re.split(r"[<>=~\[; ]", one)[0].lower() for one in said["dependencies"])
    return Project(root, said["name"], version, said["license"], names, released)
