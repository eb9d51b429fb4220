"""A third language, made from nothing: every sentence translated by script, in a copy of the project."""

import subprocess
from dataclasses import replace
from pathlib import Path

from netinfo import catalogs
from netinfo.files import save
from netinfo.languages import Language
from netinfo.translators import po
from netinfo.translators.preview import pseudo
from tests.project_copy import QUICK_APP, python, whole_project

# One that the product will hardly have: who adds a language meets no test that adds it again.
ESPERANTO = Language("eo")


def project_with_esperanto(folder: Path) -> Path:
    """A copy of the whole project in which `add eo` has run."""
    whole_project(folder)
    assert flask(folder, "i18n", "add", "eo").returncode == 0
    return folder


def flask(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return python(folder, "-m", "flask", *arguments)


def export(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`flask site`."""
    return flask(folder, "--app", QUICK_APP, "site", *arguments)


def fill(folder: Path, leave: str = "") -> None:
    """Translate everything but one sentence."""
    path = catalogs.path_of("eo", folder / "translations")
    words = pseudo.MadeUp("eo", longer=True)
    entries = [
        replace(entry, wordings=tuple("" if entry.key == leave else words.pseudolocalize(one) for one in entry.source))
        for entry in catalogs.parse(path)
    ]
    save(path, po.dump(ESPERANTO, entries))
