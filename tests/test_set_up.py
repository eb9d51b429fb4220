"""The set-up that a double click starts: one for every system, tried under the conditions that Windows has.

Windows itself, its `cmd` and its launcher `py` cannot be run here.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import set_up
from netinfo import PROJECT

pytestmark = pytest.mark.slow

AS_ON_WINDOWS = """
import os, sys
del os.fork
link = os.symlink
def refuse(source, target, *args, **kwargs):
    # Only other systems have a folder lib64.
    if not str(target).endswith("lib64"):
        raise OSError(1314, "A required privilege is not held by the client")
    link(source, target, *args, **kwargs)
os.symlink = refuse
"""
FLASK = "import pathlib, sys; pathlib.Path('asked').write_text(repr((sys.argv[1:], sys.flags.utf8_mode)))"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The launchers in a folder as Windows may name one, with nothing to install and a `flask` that notes its call."""
    made = tmp_path / "Mijn map (2) \\ é"
    made.mkdir()
    for name in ("set_up.py", "workbench.command"):
        shutil.copy(PROJECT / name, made)
    (made / "set_up.py").write_bytes((made / "set_up.py").read_bytes().replace(b"\n", b"\r\n"))
    (made / "flask.py").write_text(FLASK)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/sitecustomize.py").write_text(AS_ON_WINDOWS)
    return made


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder.parent / "site")}
    return subprocess.run(
        [*command], cwd=folder.parent, env=environment, capture_output=True, text=True, check=False, timeout=200
    )


def test_set_up_says_what_it_cannot_install_and_is_done_once(folder: Path) -> None:
    lock, command = folder / "requirements.lock", (sys.executable, str(folder / "set_up.py"), "i18n", "workbench")
    lock.write_text("./missing-1-py3-none-any.whl --hash=sha256:" + "0" * 64 + "\r\n")
    failed = run(folder, *command)
    assert failed.returncode == 1
    assert failed.stderr.endswith("Is there internet, and room on the disk? Then try again.\n")
    assert "Traceback" not in failed.stderr
    assert not (folder / "asked").exists()
    (folder / "missing-1-py3-none-any.whl").write_bytes(b"another one")
    unfit = run(folder, *command)
    assert unfit.returncode == 1
    assert "The list of packages does not fit" in unfit.stderr.splitlines()[-1]
    assert "internet" not in unfit.stderr
    lock.write_text("# nothing\r\n")
    done = run(folder, *command)
    assert "Installing" in done.stdout
    assert (folder / "asked").read_text() == "(['i18n', 'workbench'], 1)"
    again = run(folder, "sh", str(folder / "workbench.command"), "--no-browser")
    assert (again.returncode, again.stdout) == (0, ""), again.stderr
    assert (folder / "asked").read_text() == "(['i18n', 'workbench', '--no-browser'], 1)"


def test_old_python_is_told_which_one_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 6))
    told = set_up.complaint()
    assert told
    assert "needs Python 3.11 or newer; this is 3.9" in told


def test_set_up_is_read_by_every_python_3(folder: Path) -> None:
    """Without what came after Python 3.6."""
    ast.parse((folder / "set_up.py").read_text(), feature_version=(3, 6))


def test_python_of_the_environment_is_where_each_system_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Path(set_up.python()).parts[-3:] == (".venv", "bin", "python")
    monkeypatch.setattr(os, "name", "nt")
    assert set_up.python().endswith(os.path.join(".venv", "Scripts", "python.exe"))  # noqa: PTH118


def test_launchers_do_nothing_but_call_the_set_up() -> None:
    cmd = (PROJECT / "workbench.cmd").read_bytes()
    assert cmd.count(b"\r\n") == cmd.count(b"\n") > 5
    calls = re.findall(r"^(?:py -3|python) (.*?)\r$", cmd.decode("ascii"), re.MULTILINE)
    assert calls == ["set_up.py i18n workbench"] * 2
    shell = (PROJECT / "workbench.command").read_text("ascii")
    assert 'exec "$python" set_up.py i18n workbench' in shell
    assert (PROJECT / "workbench.command").stat().st_mode & 0o111 == 0o111
    assert "$(PYTHON) set_up.py i18n workbench" in (PROJECT / "Makefile").read_text("utf-8")


def test_check_that_finds_fault_with_a_format_says_what_puts_it_right(tmp_path: Path) -> None:
    (tmp_path / "ruff").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "ruff").chmod(0o755)
    command = ["make", "--old-file=.venv/ready", "check", f"BIN={tmp_path}"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("make format") == 1


def test_line_ends_are_kept_whatever_git_is_set_to() -> None:
    names = ["workbench.cmd", "workbench.command", "set_up.py", "translations/nl/LC_MESSAGES/messages.po"]
    command = ["git", "check-attr", "eol", "--", *names]
    told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    assert re.findall(r": (\w+)$", told, re.MULTILINE) == ["crlf", "lf", "lf", "lf"]


def test_launcher_passes_a_shell_checker() -> None:
    program = shutil.which("shellcheck")
    if not program:
        pytest.skip("shellcheck not run: apt-get install shellcheck")
    done = subprocess.run([program, "workbench.command"], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
