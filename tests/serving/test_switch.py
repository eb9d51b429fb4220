"""`deploy/switch.sh` shows a whole export, or leaves everything as it was."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from netinfo.serving.export import digests
from netinfo.verify import asking
from tests.faults.hosts import Host, Program, open_folder
from tests.serving.recipes import RECIPES, caddy_switched, nginx_switched, started

pytestmark = pytest.mark.slow


def exported(folder: Path, words: str) -> Path:
    (folder / "nl").mkdir(parents=True)
    (folder / "nl/index.html").write_text(words)
    (folder / "_nginx.conf").write_text(f"add_header Version {words};\n")
    (folder / "_Caddyfile").write_text(f"header Version {words}\nfile_server\n")
    (folder / "digests.txt").write_text(digests(folder))
    return folder


class Machine:
    """With the places and the reload of a test."""

    def __init__(self, folder: Path) -> None:
        self.root, self.told, self.reload = folder / "srv", folder / "etc/current.conf", "true"
        self.told_caddy = self.told.with_suffix(".caddy")
        self.umask = 0o022

    def switch(self, export: Path | str, path: str = "") -> subprocess.CompletedProcess[str]:
        places = {"ROOT": str(self.root), "TOLD": str(self.told), "RELOAD": self.reload}
        environment = {**os.environ, **places, "PATH": f"{path}{os.environ['PATH']}"}
        command = [RECIPES / "switch.sh", export]
        return subprocess.run(command, env=environment, umask=self.umask, check=False, capture_output=True, text=True)

    def shown(self, export: Path) -> str:
        """What is said after an export was shown: its place."""
        ran = self.switch(export)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.strip()

    @property
    def state(self) -> tuple[str, str, str]:
        """What Apache follows, what nginx reads, and what Caddy reads."""
        return str((self.root / "current").readlink()), self.told.read_text(), self.told_caddy.read_text()


def make_private(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode & ~0o077)


def private(folder: Path) -> list[Path]:
    """What a host may not read."""
    needed = {True: 0o055, False: 0o044}
    return [path for path in (folder, *folder.rglob("*")) if ~path.stat().st_mode & needed[path.is_dir()]]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def cutting_cp(folder: Path) -> str:
    """A `cp` that is cut off half-way: before it copies the texts."""
    folder.mkdir()
    (folder / "cp").write_text('#!/bin/sh\nmkdir -p "$3/nl" && echo half >"$3/nl/left-over"\nexit 1\n')
    (folder / "cp").chmod(0o755)
    return f"{folder}:"


def test_a_copy_that_was_cut_off_is_made_anew(machine: Machine, tmp_path: Path) -> None:
    export = exported(tmp_path / "site", "new")
    assert machine.switch(export, path=cutting_cp(tmp_path / "bin")).returncode != 0
    assert not machine.told.exists()
    place = Path(machine.shown(export))
    found = {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
    assert found == {"nl/index.html", "_nginx.conf", "_Caddyfile", "digests.txt"}


def test_a_copy_that_is_not_whole_is_not_shown(machine: Machine, tmp_path: Path) -> None:
    old, new = exported(tmp_path / "old", "old"), exported(tmp_path / "new", "new")
    place = Path(machine.shown(new))
    machine.shown(old)
    before = machine.state
    (place / "nl/index.html").write_text("half")
    ran = machine.switch(new)
    assert ran.returncode != 0
    assert f"{place} is not whole" in ran.stderr
    assert machine.state == before


@pytest.mark.parametrize("reload", ["false", "kill -TERM $PPID; sleep 1"])
def test_a_host_that_refuses_finds_everything_as_it_was(machine: Machine, tmp_path: Path, reload: str) -> None:
    first = machine.shown(exported(tmp_path / "old", "old"))
    before = machine.state
    machine.reload = reload
    ran = machine.switch(exported(tmp_path / "new", "new"))
    assert ran.returncode != 0
    assert ran.stdout == ""
    way_back, told = ran.stderr.splitlines()
    assert way_back == f"The way back: deploy/switch.sh {first}"
    assert "could not be shown" in told
    assert machine.state == before
    machine.reload = "true"
    assert machine.shown(Path(first)) == first
    assert {*machine.told.parent.iterdir()} == {machine.told, machine.told_caddy}


def test_a_host_that_refuses_the_first_export_has_none(machine: Machine, tmp_path: Path) -> None:
    machine.reload = "false"
    assert machine.switch(exported(tmp_path / "site", "new")).returncode != 0
    assert [*machine.told.parent.iterdir()] == []
    assert not (machine.root / "current").is_symlink()


def test_the_way_back_is_said_before_the_host_is_asked(machine: Machine, tmp_path: Path) -> None:
    first = machine.shown(exported(tmp_path / "old", "old"))
    machine.reload = "echo asked >&2"
    ran = machine.switch(exported(tmp_path / "new", "new"))
    assert ran.stderr.splitlines() == [f"The way back: deploy/switch.sh {first}", "asked"]


def test_every_host_may_read_what_comes_from_a_private_account(machine: Machine, tmp_path: Path) -> None:
    """nginx would say of each page that there is none, and of its files that they are in order: root reads those."""
    export = exported(tmp_path / "site", "new")
    make_private(export)
    for folder in (machine.root, machine.told.parent):
        folder.mkdir(mode=0o700)
    machine.umask = 0o077
    machine.shown(export)
    assert private(machine.root) + private(machine.told.parent) == []


def test_every_host_may_read_what_was_private_when_it_is_shown_again(machine: Machine, tmp_path: Path) -> None:
    place = Path(machine.shown(exported(tmp_path / "site", "new")))
    make_private(place)
    machine.shown(place)
    assert private(machine.root) == []


def version(host: Host) -> tuple[str, str]:
    """Of the words, and of the headers."""
    with asking.Host(host.url) as asked:
        answer = asked.ask("/nl/")
    return answer.body.decode(), answer.header("Version")


@pytest.mark.parametrize(("switched", "file"), [(nginx_switched, "current.conf"), (caddy_switched, "current.caddy")])
def test_host_sends_one_version_until_it_reads_its_files_anew(switched: Callable[[Path], Program], file: str) -> None:
    """Never new words with the old policy, nor addresses that only the other version has."""
    with open_folder() as folder:
        machine, program = Machine(folder), switched(folder / "etc" / file)
        machine.shown(exported(folder / "old", "old"))
        with started(program, folder, folder) as host:
            machine.shown(exported(folder / "new", "new"))
            assert version(host) == ("old", "old")
        with started(program, folder, folder) as host:
            assert version(host) == ("new", "new")
