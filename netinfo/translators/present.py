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


def entries(language: Language, file: Path, folder: Path) -> Mapping[str, Entry]:
    """The entries by key that stand in the place of those of a file; none for a new language."""
    path = catalogs.path_of(language.code, folder)
    if in_place(language, file, folder):
        text = _kept_by_git(path)
        return catalogs.parse_text(path, text, language).by_key if text else {}
    return catalogs.load(language, folder).by_key if path.exists() else {}


def lost(entry: Entry | None, before: Entry | None) -> bool:
    """Whether a sentence had words, and has none now or none that can be used."""
    if before is None or before.flagged or not any(before.wordings):
        return False
    return entry is None or entry.flagged or not all(entry.wordings)


def _kept_by_git(path: Path) -> str:
    """The text of a file at the last commit; nothing where git does not know it."""
    program = shutil.which("git")
    if not program:
        return ""
    command = [program, "-C", str(path.parent), "show", f"HEAD:./{path.name}"]
    ran = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    try:
        return ran.stdout.decode() if ran.returncode == 0 else ""
    except UnicodeDecodeError:
        raise Problem(f"{path}: what git keeps of it is not UTF-8; commit it in the encoding UTF-8.") from None
