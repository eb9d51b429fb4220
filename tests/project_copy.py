"""A copy of what the product is made of, in which a test may break things."""

import shutil
from pathlib import Path

import pytest

import netinfo

PROJECT = netinfo.PROJECT

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
