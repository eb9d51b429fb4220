"""What cannot be written is told in one sentence with its name and the right advice, and what was there is left."""

import errno
import os
from pathlib import Path
from typing import Never

import pytest
from click.testing import CliRunner
from flask import Flask
from flask.cli import FlaskGroup

from netinfo import create_app
from netinfo.errors import Problem
from netinfo.files import save, writing

SIGN = ("review", "sign", "nl", "--who", "A. Arts", "--role", "internist", "--as", "doctor", "--registration", "1")
FULL_DISK = Path("/dev/full")
needs_full_disk = pytest.mark.skipif(not FULL_DISK.exists(), reason="this system has no /dev/full")


def told(error: OSError, path: Path, advice: str = "Make the folder writable.") -> str:
    with pytest.raises(Problem) as problem, writing(path, advice):
        raise error
    return str(problem.value)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_full_disk_is_told_with_the_path_and_what_helps(number: int) -> None:
    """Python names no file where a disk is full."""
    said = told(OSError(number, os.strerror(number)), Path("build/site"), "Name another folder.")
    assert said == f"build/site cannot be written: {os.strerror(number)}. Free some space."


def test_folder_that_is_not_writable_is_named_with_what_helps() -> None:
    refused = PermissionError(errno.EACCES, "Permission denied", "build/site/nl")
    expected = "build/site/nl cannot be written: Permission denied. Make the folder writable."
    assert told(refused, Path("build/site")) == expected


def test_of_a_copy_the_file_that_is_written_is_named() -> None:
    error = OSError(errno.ENOSPC, "No space left on device", "from", None, "to")
    assert told(error, Path("folder")).startswith("to cannot be written")


@needs_full_disk
def test_file_that_cannot_be_written_whole_is_left_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "file"
    save(file, "old")
    # What is written first goes beside it: here to a disk that is full.
    (tmp_path / "file.new").symlink_to(FULL_DISK)
    with pytest.raises(Problem, match=f"{file} cannot be written: No space left on device. Free some space."):
        save(file, "new")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"file": "old"}


@needs_full_disk
@pytest.mark.slow
def test_ledger_of_signatures_is_not_lost_on_a_full_disk(project: Path) -> None:
    ledger = project / "translations/reviews.toml"
    assert run(*SIGN, "--next-check", "2099-01-01") == ""
    before = ledger.read_bytes()
    ledger.with_name("reviews.toml.new").symlink_to(FULL_DISK)
    assert run(*SIGN, "--next-check", "2099-06-01").startswith(f"Error: {ledger} cannot be written")
    assert ledger.read_bytes() == before


@pytest.mark.slow
def test_export_to_a_full_disk_is_one_sentence(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> Never:
        raise OSError(errno.ENOSPC, "No space left on device")

    for write in ("write_text", "write_bytes"):
        monkeypatch.setattr(Path, write, full)
    said = run("site", "--to", str(tmp_path), app=app)
    assert said == f"Error: {tmp_path} cannot be written: No space left on device. Free some space.\n"


def run(*arguments: str, app: Flask | None = None) -> str:
    """What a command says of an error."""
    group = FlaskGroup(create_app=lambda: app or create_app(), load_dotenv=False)
    return CliRunner().invoke(group, list(arguments)).stderr
