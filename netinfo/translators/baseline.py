"""What a language says now, beside which a file is new: the catalog in its place, and for that one what git keeps."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .. import catalogs
from ..catalogs import Entry
from ..errors import Problem
from ..languages import Language


def in_place(language: Language, file: Path, folder: Path) -> bool:
    """Whether a file is the catalog of the product itself."""
    return file.resolve() == catalogs.path_of(language.code, folder).resolve()


def before(path: Path) -> Path:
    """Where the workbench keeps a file as it was before it saved it first."""
    return path.with_name(f"{path.name}.before")


def entries(language: Language, file: Path, folder: Path) -> Mapping[str, Entry] | None:
    """The entries by key that stand in the place of those of a file: none for a new language, None if nobody can tell.

    Without git, as in a folder that was downloaded, the workbench alone may have kept what stood there.
    """
    path = catalogs.path_of(language.code, folder)
    if in_place(language, file, folder):
        if knows_changes(path):
            text = _kept_by_git(path)
            return catalogs.parse_text(path, text, language).by_key if text else {}
        return catalogs.load_file(language, before(path)).by_key if before(path).exists() else None
    return catalogs.load(language, folder).by_key if path.exists() else {}


def lost(entry: Entry | None, before: Entry | None) -> bool:
    """Whether a sentence had words, and has none now or none that can be used."""
    if before is None or before.flagged or not any(before.wordings):
        return False
    return entry is None or entry.flagged or not all(entry.wordings)


def knows_changes(path: Path) -> bool:
    """Whether git keeps the folder of a file, and so knows what was changed in it."""
    return _git(path, "rev-parse", "--git-dir") is not None


def _kept_by_git(path: Path) -> str:
    """The text of a file at the last commit; nothing where git does not know it."""
    try:
        return (_git(path, "show", f"HEAD:./{path.name}") or b"").decode()
    except UnicodeDecodeError:
        raise Problem(f"{path}: what git keeps of it is not UTF-8; commit it in the encoding UTF-8.") from None


def _git(path: Path, *arguments: str) -> bytes | None:
    """What git says in the folder of a file; None where it says no, or is not there."""
    program = shutil.which("git")
    if not program:
        return None
    command = [program, "-C", str(path.parent), *arguments]
    ran = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    return ran.stdout if ran.returncode == 0 else None
