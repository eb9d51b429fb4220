"""The export: byte for byte what the server sends, the same twice, for any host of files."""

import gzip
import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import brotli
import pytest
from flask import Flask
from markupsafe import escape

from netinfo import PROJECT, create_app
from netinfo.errors import Problem
from netinfo.languages import DEFAULT
from netinfo.serving.export import export
from netinfo.serving.hosts.published import file_name
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from netinfo.site.resources import Site
from tests.addresses import codes
from tests.documents import BASE_URL
from tests.faults.table import NOT_RUN
from tests.wording import say

pytestmark = pytest.mark.slow

FOR_THE_HOST = {"_headers", ".htaccess", "_Caddyfile", "_nginx.conf"}
NAME = "maker@folder.example"
DECODE = {".br": brotli.decompress, ".gz": gzip.decompress}


def files_in(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture(scope="module")
def exported(app: Flask, site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "site"
    export(site, settings_of(app), folder)
    return folder


def test_two_exports_are_the_same_bytes(exported: Path, tmp_path: Path) -> None:
    again = create_app({"base_url": BASE_URL})
    export(site_of(again), settings_of(again), tmp_path / "site")
    assert files_in(tmp_path / "site") == files_in(exported)


def test_export_is_what_the_server_sends(app: Flask, site: Site, exported: Path) -> None:
    with app.test_client() as client:
        for one in site:
            for encoding, suffix in (("br", ".br"), ("gzip", ".gz"), ("identity", "")):
                with client.get(one.address, headers={"Accept-Encoding": encoding}) as response:
                    if encoding == response.headers.get("Content-Encoding", "identity"):
                        assert (exported / (file_name(one.address) + suffix)).read_bytes() == response.data


def test_export_holds_the_site_and_nothing_else(site: Site, exported: Path) -> None:
    wanted = {file_name(one.address) for one in site} | {"index.html", "404.html"}
    wanted |= {f"{code}/404.html" for code in codes()}
    found = set(files_in(exported))
    assert {name for name in found if not name.endswith((".br", ".gz"))} == wanted | FOR_THE_HOST | {"digests.txt"}
    assert {name[:-3] for name in found if name.endswith((".br", ".gz"))} <= wanted


def test_page_for_addresses_that_lead_nowhere_says_so(exported: Path) -> None:
    for folder, code in {"": DEFAULT, **{f"{code}/": code for code in codes()}}.items():
        text = (exported / f"{folder}404.html").read_text(encoding="utf-8")
        assert f"<h1>{escape(say(code, 'error.not-found-title'))}</h1>" in text


def test_compressed_copies_hold_the_same_text(exported: Path) -> None:
    files = files_in(exported)
    packed = [name for name in files if name.endswith((".br", ".gz"))]
    assert len(packed) > 40
    for name in packed:
        assert DECODE[name[-3:]](files[name]) == files[name[:-3]]


def test_list_of_digests_is_right(exported: Path) -> None:
    """In the form that `sha256sum -c digests.txt` reads."""
    lines = (exported / "digests.txt").read_text().splitlines()
    told = {name: digest for digest, name in (line.split("  ") for line in lines)}
    assert told == {name: hashlib.sha256((exported / name).read_bytes()).hexdigest() for name in told}
    assert set(told) == files_in(exported).keys() - {"digests.txt"}


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Of OpenSSH; beside it the list of who may sign."""
    path = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path], check=True)
    (tmp_path / "signers").write_text(f"{NAME} {path.with_suffix('.pub').read_text()}")
    return path


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason=f"{NOT_RUN}ssh-keygen is not here")
def test_list_of_digests_is_signed_where_a_key_is_given(app: Flask, site: Site, key: Path) -> None:
    folder = key.parent / "site"
    export(site, settings_of(app), folder, key)
    command = re.findall(r"`(ssh-keygen .*)`,", (PROJECT / "docs/runbook.md").read_text("utf-8"))[0]
    shutil.copy(key.parent / "signers", folder)
    for old, new, holds in (("", "", True), ("0", "1", False)):
        digests = folder / "digests.txt"
        digests.write_text(digests.read_text("utf-8").replace(old, new, 1), "utf-8")
        asked = subprocess.run(
            ["sh", "-c", command.replace("NAME", NAME)], cwd=folder, capture_output=True, check=False
        )
        assert (asked.returncode == 0) == holds


def test_key_that_cannot_sign_is_a_problem_and_the_export_is_there(
    app: Flask, site: Site, exported: Path, tmp_path: Path
) -> None:
    with pytest.raises(Problem, match=r"Nothing was signed with .* The export is written"):
        export(site, settings_of(app), tmp_path / "site", tmp_path / "no-key")
    assert files_in(tmp_path / "site") == files_in(exported)


def test_start_page_offers_every_language_in_its_own_words(exported: Path) -> None:
    text = (exported / "index.html").read_text(encoding="utf-8")
    for code in codes():
        assert f'href="/{code}/" lang="{code}" hreflang="{code}">{escape(say(code, "nav.language-choose"))}<' in text


def test_old_export_is_replaced_whole(app: Flask, site: Site, tmp_path: Path) -> None:
    export(site, settings_of(app), tmp_path / "site")
    stale = tmp_path / "site/static/old.js"
    stale.write_text("old")
    export(site, settings_of(app), tmp_path / "site")
    assert not stale.exists()


@pytest.mark.parametrize("place", ["file/site", "file"])
def test_folder_that_cannot_be_written_is_a_problem(app: Flask, site: Site, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file, not a folder")
    with pytest.raises(Problem, match=r"file.* cannot be written"):
        export(site, settings_of(app), tmp_path / place)
    assert (tmp_path / "file").read_text() == "a file, not a folder"


def test_folder_with_something_else_in_it_is_not_emptied(app: Flask, site: Site, tmp_path: Path) -> None:
    """A typing error after --to must not cost anybody their own files."""
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(Problem):
        export(site, settings_of(app), tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_without_an_address_no_page_names_one() -> None:
    for one in site_of(create_app()):
        if one.media_type.startswith(("text/html", "text/plain", "application/xml")):
            text = one.body.decode()
            assert 'rel="canonical"' not in text
            assert "<loc>" not in text
            assert "folder.example" not in text
            assert "127.0.0.1" not in text
