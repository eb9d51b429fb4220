"""A release: the same bytes wherever and whenever it is made, and a wheel that serves the whole site."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import FlaskGroup

import netinfo
from netinfo import PROJECT, create_app
from netinfo.folder.printing import folders
from netinfo.release import project
from netinfo.release.licences import complaints
from netinfo.release.lock import Locked
from netinfo.release.make import make
from netinfo.serving.hosts.published import file_name
from netinfo.site.resources import Site
from tests.addresses import codes
from tests.documents import BASE_URL
from tests.project_copy import swap, whole_project

pytestmark = pytest.mark.slow

ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "POSIX",
    "PYTHONHASHSEED": "7",
    # Else Python would make a better locale of it.
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}
BESIDE = ("requirements.lock", "CHANGELOG.md", "LICENSE", "README.md", "TRANSLATING.md", ".gitignore")
SERVED_FROM_THE_WHEEL = """
import hashlib, json
from app import app
from netinfo.serving.views import site_of
from netinfo.translators.source import hints
assert hints()
client, told = app.test_client(), {}
for one in site_of(app):
    with client.get(one.address) as answer:
        told[one.address] = answer.status_code, hashlib.sha256(answer.data).hexdigest()
print(json.dumps(told))
"""
UNRELEASED, RELEASED = "## 0.1.0, unreleased", "## 0.1.0, 2026-12-01"


def checkout(folder: Path) -> Path:
    """A copy that has everything a release is made of, on the day it is released."""
    folder.mkdir()
    whole_project(folder)
    for name in BESIDE:
        shutil.copy(PROJECT / name, folder)
    changelog = folder / "CHANGELOG.md"
    changelog.write_text(re.sub("^## .*", RELEASED, changelog.read_text("utf-8"), count=1, flags=re.MULTILINE), "utf-8")
    return folder


def run(folder: Path, *command: str, **environment: str) -> str:
    """Python in this folder, with nothing of the checkout on its path."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment = {**kept, "PYTHONDONTWRITEBYTECODE": "1", "NETINFO_BASE_URL": BASE_URL, **environment}
    ran = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def bytes_in(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory, app: Flask) -> Path:
    """Made in this process, of the site that is built already."""
    pytest.importorskip("hatchling", reason="hatchling is not installed: python3 set_up.py")
    folder = checkout(tmp_path_factory.mktemp("here") / "netinfo")
    make(app, project.read(folder), folder / "dist", [])
    return folder / "dist"


def test_release_made_elsewhere_is_the_same_bytes(release: Path, tmp_path: Path) -> None:
    """In another folder, time zone and locale, with names in another order in memory, and after no other release."""
    made = bytes_in(release)
    assert len(made) == 5
    folder = checkout(tmp_path / "another name")
    said = run(folder, "-m", "flask", "release", **ELSEWHERE, CHROMIUM="/nowhere")
    assert "Left out is the folder of paper" in said
    assert "Install Chromium" in said
    assert bytes_in(folder / "dist") == made
    told = dict(line.split("  ")[::-1] for line in (release / "digests.txt").read_text().splitlines())
    assert told == {name: digest for name, digest in made.items() if name != "digests.txt"}


@pytest.mark.browser
def test_release_has_the_folder_of_paper_where_there_is_a_browser(app: Flask, release: Path, tmp_path: Path) -> None:
    """Beside what it has without; every time with the same bytes."""
    # In a thread of its own: the tests before may have left a Playwright running in this one.
    with ThreadPoolExecutor(1) as thread:
        made = thread.submit(make, app, project.read(release.parent), tmp_path / "dist", ["a4"]).result()
        again = dict(thread.submit(lambda: [*folders(app, ["nl"], ["a4"])]).result())
    papers = {f"netinfo-0.1.0-{code}-a4.pdf" for code in codes()}
    found = bytes_in(tmp_path / "dist")
    assert set(made.names) == found.keys() == bytes_in(release).keys() | papers
    assert made.no_paper == ""
    assert (tmp_path / "dist/netinfo-0.1.0-nl-a4.pdf").read_bytes() == again["netinfo-nl-a4.pdf"]
    told = (tmp_path / "dist/digests.txt").read_text()
    assert [name for name in papers if f"{found[name]}  {name}\n" not in told] == []


def test_release_holds_the_whole_site(release: Path, site: Site, tmp_path: Path) -> None:
    (path,) = release.glob("*-site.tar.gz")
    with tarfile.open(path) as archive:
        archive.extractall(tmp_path, filter="data")
    assert [one.address for one in site if (tmp_path / file_name(one.address)).read_bytes() != one.body] == []


def test_wheel_in_an_empty_place_serves_the_whole_site(release: Path, site: Site, tmp_path: Path) -> None:
    """Without its dependencies, which are here already: nothing is fetched."""
    (wheel,) = release.glob("*.whl")
    offline = ("--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check", "--quiet")
    run(tmp_path, "-m", "pip", "install", *offline, "--target", str(tmp_path / "installed"), str(wheel))
    told = json.loads(run(tmp_path, "-c", SERVED_FROM_THE_WHEEL, PYTHONPATH=str(tmp_path / "installed")))
    assert told == {one.address: [200, one.sha256.hex()] for one in site}


def test_bill_has_what_its_schema_asks_for(release: Path) -> None:
    """CycloneDX 1.6; every package of the lock, and what readers get, is in it."""
    (path,) = release.glob("*.cdx.json")
    bill = json.loads(path.read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    components = [bill["metadata"]["component"], *bill["components"]]
    assert [one for one in components if not {"type", "name", "version", "licenses"} <= set(one)] == []
    assert [one["name"] for one in components if not one["licenses"][0]["expression"]] == []
    hashes = [digest for one in bill["components"] for digest in one["hashes"]]
    assert {digest["alg"] for digest in hashes} == {"SHA-256"}
    assert all(re.fullmatch("[0-9a-f]{64}", digest["content"]) for digest in hashes)
    refs = [one["bom-ref"] for one in components]
    assert len(set(refs)) == len(refs)
    assert {ref for one in bill["dependencies"] for ref in (one["ref"], *one["dependsOn"])} <= set(refs)
    locked = re.findall(r"^([\w.-]+)\S*==(\S+)", (PROJECT / "requirements.lock").read_text(), re.MULTILINE)
    assert {f"pkg:pypi/{name}@{version}" for name, version in locked} < set(refs)
    scopes = {one["name"]: one["scope"] for one in bill["components"]}
    wanted = {"flask": "required", "werkzeug": "required", "lean-qr": "required", "pytest": "excluded"}
    assert scopes | wanted == scopes


def tried(folder: Path) -> Result:
    return CliRunner().invoke(FlaskGroup(create_app=create_app, load_dotenv=False), ["release", "--to", str(folder)])


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("CHANGELOG.md", RELEASED, UNRELEASED, 'calls 0.1.0 "unreleased": write the day'),
        ("pyproject.toml", 'version = "0.1.0"', 'version = "0.2.0"', "make them agree"),
        ("requirements.lock", "attrs==", "no-such-package==", "no-such-package is not installed, or names no licence"),
    ],
)
def test_what_does_not_agree_is_not_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str, words: str
) -> None:
    monkeypatch.setattr(netinfo, "PROJECT", checkout(tmp_path / "netinfo"))
    swap(tmp_path / "netinfo" / name, old, new)
    result = tried(tmp_path / "dist")
    assert result.exit_code == 1
    assert words in result.output
    assert not (tmp_path / "dist").exists()


def test_what_is_not_in_git_is_not_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = checkout(tmp_path / "netinfo")
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    monkeypatch.setattr(netinfo, "PROJECT", folder)
    assert "not in git yet:\n?? .gitignore" in tried(tmp_path / "dist").output


def test_what_git_cannot_tell_of_is_not_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = checkout(tmp_path / "netinfo")
    # No repository: as where it belongs to somebody else, git says so and nothing more.
    (folder / ".git").mkdir()
    monkeypatch.setattr(netinfo, "PROJECT", folder)
    result = tried(tmp_path / "dist")
    assert (result.exit_code, (tmp_path / "dist").exists()) == (1, False)
    assert "Error: git cannot tell whether everything is committed." in result.output
    assert "fatal: " in result.output


@pytest.mark.parametrize(("served", "wanted"), [({"djlint"}, 1), (set(), 0)])
def test_licence_that_suits_a_tool_does_not_suit_what_is_served(served: set[str], wanted: int) -> None:
    packages = [Locked("djlint", "1", (), ()), Locked("flask", "3", (), ())]
    found = list(complaints(packages, served))
    assert len(found) == wanted
    assert all("djlint stands under GPL-3.0-or-later" in one for one in found)
