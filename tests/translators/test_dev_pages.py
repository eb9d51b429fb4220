"""`make dev`: a saved catalog is there at the next reload; keys and numbers are there, and only there."""

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest
from flask.testing import FlaskClient

from netinfo import PROJECT, catalogs
from netinfo.translators.source import all_messages
from tests.ports import fresh_port
from tests.project_copy import NL, reword, swap
from tests.wording import say

pytestmark = pytest.mark.slow


def get(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    for name in ("app.py", "babel.cfg", "netinfo", "static", "templates", "translations"):
        source = PROJECT / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copy(source, folder)
    return folder


@pytest.fixture(scope="module")
def dev(project: Path) -> Iterator[str]:
    """The address of `make dev` on a copy of the project."""
    port = fresh_port()
    environment = {**os.environ, "PYTHONPATH": str(project), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "flask", "dev", "--port", str(port)]
    with (project / "dev.log").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=project, env=environment, stdout=log, stderr=log, start_new_session=True
        )
    address = f"http://127.0.0.1:{port}"
    for _ in range(200):
        try:
            get(f"{address}/healthz")
            break
        except OSError:
            time.sleep(0.05)
    yield address
    os.killpg(process.pid, 15)
    process.wait()


def test_saved_catalog_is_there_at_the_next_reload(dev: str, project: Path) -> None:
    assert "Andere woorden" not in get(f"{dev}/nl/")[1]
    reword(project / NL, "short.title", "Andere woorden")
    assert "Andere woorden" in get(f"{dev}/nl/")[1]


def test_broken_catalog_is_one_sentence_on_the_page_until_it_is_mended(dev: str, project: Path) -> None:
    swap(project / NL, 'msgctxt "what.rare"', 'msgctxt "what.rare')
    status, text = get(f"{dev}/nl/")
    assert status == 500
    assert text.count("\n") == 1
    assert "line" in text
    swap(project / NL, 'msgctxt "what.rare', 'msgctxt "what.rare"')
    assert get(f"{dev}/nl/")[0] == 200


def test_keys_stand_after_each_sentence_and_lead_to_its_entry(dev: str, project: Path) -> None:
    for address in ("/nl/", "/nl/questions/", "/en/words/", "/nl/about/"):
        status, html = get(f"{dev}/workbench/keys{address}")
        assert status == 200
        assert html.count('class="key-label"') > 20
        assert f'href="/workbench/keys{address[:4]}words/"' in html
    status, entry = get(f"{dev}/workbench/entry/nl/cure.title")
    assert status == 200
    line = catalogs.parse(project / NL).by_key["cure.title"].line
    assert say("nl", "workbench.file", file=project / NL, line=line) in entry
    assert str(all_messages()["cure.title"]) in entry


def test_numbers_have_a_page(dev: str) -> None:
    status, html = get(f"{dev}/workbench/")
    assert status == 200
    assert say("nl", "workbench.offered") in html


@pytest.mark.parametrize("address", ["/workbench/entry/nl/none", "/workbench/keys/xx/", "/workbench/keys/nl/none/"])
def test_what_is_not_there_is_not_found(dev: str, address: str) -> None:
    assert get(dev + address)[0] == 404


@pytest.mark.parametrize(
    "address", ["/workbench/", "/workbench/keys/nl/", "/workbench/entry/nl/cure.title", "/workbench/workbench.css"]
)
def test_readers_have_no_workbench(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 404
