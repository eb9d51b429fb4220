"""The recipes of `deploy/` that cannot be started here are held by the checkers of those who read them."""

import re
import shutil
import subprocess
from dataclasses import fields
from pathlib import Path

import pytest

from netinfo import PROJECT
from netinfo.settings import Settings
from tests.faults.table import NOT_RUN
from tests.serving.recipes import RECIPES

pytestmark = pytest.mark.slow

EXPOSED = "15"
"""In tenths: systemd calls everything below 20 safe; what remains is that a server needs a network."""


def lines_of(name: str) -> list[str]:
    """Each instruction as one line."""
    text = (RECIPES / name).read_text(encoding="utf-8").replace("\\\n", "")
    return [" ".join(line.split()) for line in text.splitlines() if line and not line.startswith("#")]


def last_image(lines: list[str]) -> list[str]:
    """What the container is made of in the end."""
    return lines[max(at for at, line in enumerate(lines) if line.startswith("FROM ")) :]


def program(name: str) -> str:
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{NOT_RUN}{name} is not here")
    return found


def test_readme_names_every_recipe() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in RECIPES.iterdir() if f"deploy/{path.name}" not in readme] == []


def test_units_are_right_and_allow_little(tmp_path: Path) -> None:
    analyze = program("systemd-analyze")
    for kind in ("socket", "service"):
        text = (RECIPES / f"netinfo@.{kind}").read_text(encoding="utf-8")
        # It has to be a program of this machine.
        (tmp_path / f"netinfo@5001.{kind}").write_text(text.replace("/srv/netinfo/.venv/bin/flask", "/bin/true"))
    units = [str(path) for path in tmp_path.iterdir()]
    result = subprocess.run([analyze, "verify", *units], capture_output=True, text=True, check=False)
    assert (result.returncode, [line for line in result.stderr.splitlines() if "netinfo" in line]) == (0, [])
    service = str(tmp_path / "netinfo@5001.service")
    command = [analyze, "security", "--offline=true", f"--threshold={EXPOSED}", service]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_script_is_clean() -> None:
    result = subprocess.run([program("shellcheck"), RECIPES / "switch.sh"], capture_output=True, text=True, check=False)
    assert result.stdout == ""


def test_container_runs_as_nobody_and_says_how_it_is() -> None:
    """hadolint says the same and more, where it is; it is no package of Debian."""
    lines = lines_of("Containerfile")
    images = [line.split()[1] for line in lines if line.startswith("FROM ")]
    assert len(images) == 2
    assert [image for image in images if ":" not in image or image.endswith(":latest")] == []
    last = last_image(lines)
    user = next(line for line in reversed(last) if line.startswith("USER "))
    assert re.fullmatch(r"USER [1-9]\d*:[1-9]\d*", user)
    assert last.index(user) > max(at for at, line in enumerate(last) if line.startswith(("RUN ", "COPY ")))
    assert [line for line in last if line.startswith(("HEALTHCHECK ", "CMD "))] == [last[-2], last[-1]]
    assert last[-1].startswith('CMD ["')
    assert any("--require-hashes" in line for line in lines)
    assert [line for line in lines if line.startswith("ADD ") or "sudo" in line] == []
    if shutil.which("hadolint"):
        subprocess.run(["hadolint", RECIPES / "Containerfile"], check=True)


def test_container_copies_what_there_is() -> None:
    copied = [line.split()[1] for line in lines_of("Containerfile") if re.match(r"COPY [^-]", line)]
    assert "netinfo" in copied
    assert [name for name in copied if not (PROJECT / name).exists()] == []


def test_container_may_read_what_it_takes_from_a_checkout() -> None:
    """Which keeps the rights that the file has there."""
    last = last_image(lines_of("Containerfile"))
    copied = [line.split()[-1] for line in last if re.match(r"COPY [^-]", line)]
    assert copied
    assert [path for path in copied if f"RUN chmod a+r {path}" not in last] == []


def test_container_knows_every_setting_and_changes_none() -> None:
    """A build argument that is not declared sets nothing, and nobody hears of it."""
    declared = dict(re.findall(r'^ARG (\w+)="(.*)"$', "\n".join(lines_of("Containerfile")), re.MULTILINE))
    assert sorted(declared) == sorted(f"NETINFO_{one.name.upper()}" for one in fields(Settings))
    assert Settings.from_env(declared) == Settings()
    head = (RECIPES / "Containerfile").read_text(encoding="utf-8").splitlines()[0]
    assert "--build-arg NETINFO_BASE_URL=https://" in head


def test_container_writes_only_where_a_read_only_one_may() -> None:
    """What nginx writes by default has to be named, each below /tmp."""
    conf = (RECIPES / "container.conf").read_text(encoding="utf-8")
    written = re.findall(r"^ *(?:pid|\w+_temp_path) (\S+);", conf, re.MULTILINE)
    assert len(written) == 6
    assert [path for path in written if not path.startswith("/tmp/")] == []  # noqa: S108
    assert re.findall(r"access_log (\S+);", conf) == ["off"]
