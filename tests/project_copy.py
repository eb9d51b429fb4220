"""Copies of the project, in which a test may break things."""

import os
import re
import shutil
import subprocess
import sys
from compileall import compile_dir
from pathlib import Path

import pytest

import netinfo

PROJECT = netinfo.PROJECT
QUICK_APP = "tests.browser.quick_app"
"""The app without its best compression, which takes longer than all the rest of a build."""

NL = Path("translations/nl/LC_MESSAGES/messages.po")
EN = Path("translations/en/LC_MESSAGES/messages.po")


def copy_of_the_project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Templates, static files and catalogs in a folder of the test's own; create_app() then uses that folder."""
    for name in ("static", "templates", "translations"):
        shutil.copytree(PROJECT / name, folder / name)
    monkeypatch.setattr(netinfo, "PROJECT", folder)
    return folder


def swap(path: Path, old: str, new: str) -> None:
    """Replace the first occurrence in a file; the text must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def entry_of(path: Path, key: str) -> str:
    """The lines of a sentence in a catalog, from its key on."""
    return next(one for one in path.read_text(encoding="utf-8").split("\n\n") if f'msgctxt "{key}"' in one)


def reword(path: Path, key: str, words: str) -> None:
    """Other words for a sentence in a catalog."""
    entry = entry_of(path, key)
    swap(path, entry, re.sub('^msgstr ".*"$', lambda _: f'msgstr "{words}"', entry, flags=re.MULTILINE))


def whole_project(folder: Path) -> Path:
    """Everything that runs and is tested, in a folder of its own."""
    for name in ("app.py", "babel.cfg", "pyproject.toml", "netinfo", "static", "templates", "translations", "tests"):
        source, ignore = PROJECT / name, shutil.ignore_patterns("node_modules")
        shutil.copytree(source, folder / name, ignore=ignore) if source.is_dir() else shutil.copy(source, folder)
    # Once: each start in the copy would else compile it all again.
    compile_dir(folder / "netinfo", quiet=1)
    return folder


def python(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python in a copy of the whole project."""
    # How the tests around it are run says nothing of a run inside them.
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment = {**own, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
