"""The sentences as the product last had them: as git keeps them, or as they are where there is no git."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from ... import catalogs
from ...catalogs import Entry
from ...languages import Language


def entries(language: Language, folder: Path) -> dict[str, Entry]:
    path = catalogs.path_of(language.code, folder)
    kept = _kept(path)
    if kept is None:
        return dict(catalogs.load(language, folder).by_key) if path.exists() else {}
    with tempfile.TemporaryDirectory() as elsewhere:
        file = Path(elsewhere) / path.name
        file.write_bytes(kept)
        return dict(catalogs.load_file(language, file).by_key)


def _kept(path: Path) -> bytes | None:
    program = shutil.which("git")
    if not (program and path.parent.is_dir()):
        return None
    command = [program, "show", f"HEAD:./{path.name}"]
    done = subprocess.run(command, cwd=path.parent, capture_output=True, check=False)  # noqa: S603
    return done.stdout if done.returncode == 0 else None
