"""Makes the files of a release; the same checkout makes the same bytes."""

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask

from ..errors import Problem
from ..files import writing
from ..folder.printing import folders
from ..serving.export import LIST, digests, empty, export
from ..serving.views import site_of
from ..settings import settings_of
from . import licences, lock
from .bill import bill
from .project import Project


def check(project: Project) -> None:
    """A Problem that names each dependency whose licence does not allow what it is used for."""
    packages = lock.read(project.root)
    found = list(licences.complaints(packages, lock.served(packages, project.dependencies)))
    if found:
        raise Problem("\n".join(found))


@dataclass(frozen=True)
class Made:
    names: list[str]
    """Of the files."""
    no_paper: str
    """Why the folder of paper is not among them, if it is not."""


def make(app: Flask, project: Project, folder: Path, formats: list[str]) -> Made:
    """Fill the folder, with the folder of paper in these formats where there is a browser to print it."""
    seconds = project.seconds
    _require_committed(project.root)
    check(project)
    with TemporaryDirectory() as name, writing(Path(name)):
        made, site = Path(name) / "made", Path(name) / "site"
        made.mkdir()
        export(site_of(app), settings_of(app), site)
        _pack(site, made / f"{project.name}-{project.version}-site.tar.gz", seconds)
        (made / f"{project.name}-{project.version}.cdx.json").write_text(bill(project), encoding="utf-8")
        _packages(project.root, made, seconds)
        no_paper = _print(app, made, formats, project.version) if formats else ""
        names = sorted(path.name for path in made.iterdir())
        (made / LIST).write_text(digests(made), encoding="utf-8")
        with writing(folder):
            empty(folder)
            folder.mkdir(parents=True, exist_ok=True)
            for path in made.iterdir():
                shutil.copyfile(path, folder / path.name)
    return Made([*names, LIST], no_paper)


def _require_committed(root: Path) -> None:
    """What is released can be found again; where there is no git, as in an unpacked archive, nothing is asked."""
    git = shutil.which("git")
    if git and (root / ".git").exists():
        ran = subprocess.run([git, "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
        if ran.returncode:
            raise Problem(
                f"git cannot tell whether everything is committed. Mend first what it says:\n{ran.stderr.rstrip()}"
            )
        if ran.stdout:
            raise Problem(f"Commit or put away first what is not in git yet:\n{ran.stdout.rstrip()}")


def _pack(folder: Path, archive: Path, seconds: int) -> None:
    """Everything in the folder, in order, as nobody's files of this moment."""

    def neutral(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.mtime, info.uid, info.gid, info.uname, info.gname = seconds, 0, 0, "", ""
        info.mode = 0o755 if info.isdir() else 0o644
        return info

    with (
        archive.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=seconds) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in sorted(folder.rglob("*")):
            tar.add(path, path.relative_to(folder).as_posix(), recursive=False, filter=neutral)


def _print(app: Flask, folder: Path, formats: list[str], version: str) -> str:
    """Write the folder of paper in every language; what to install where it cannot be printed here."""
    try:
        for name, body in folders(app, [*site_of(app).languages], formats):
            (folder / name.replace("-", f"-{version}-", 1)).write_bytes(body)
    except Problem as problem:
        return str(problem)
    return ""


def _packages(root: Path, folder: Path, seconds: int) -> None:
    """The source and the wheel, from which `pip install` makes a server of the site."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds)}
    ran = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode:
        raise Problem(f"The wheel could not be built:\n{ran.stderr or ran.stdout}")
