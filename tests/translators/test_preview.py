"""The preview: only for this computer, only what the file says, nothing hostile; and the folder for a translator."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from netinfo import PROJECT, catalogs, create_app
from netinfo.headers import Headers
from netinfo.settings import disable_worker
from netinfo.site.pages import PAGES
from netinfo.site.resources import HTML, Resource
from netinfo.translators.preview import pack
from netinfo.translators.preview.draft import draft_of, of_file, of_made_up
from netinfo.translators.preview.pseudo import MADE_UP
from netinfo.translators.preview.server import Preview, preview_app
from netinfo.translators.preview.site import catalog_site
from netinfo.translators.preview.wrappers import KeyLabels
from netinfo.translators.source import all_messages
from tests.project_copy import EN, NL, entry_of, reword, swap
from tests.translators.helpers import DUTCH, FOLDER, run, saved, saying, shipped
from tests.wording import say

pytestmark = pytest.mark.slow

HOSTILE = {
    "short.title": "<script>alert(1)</script>",
    "short.prepare": "Schrijf op: [specialist](javascript:alert)",
    "what.rare": "Een NEC groeit \u202elens\u202c <img src=x onerror=alert(1)>",
    "cure.wishes": "**Uw eigen wensen.** [x](nowhere) \ue000x\ue001",
}


Previewed = Callable[[Mapping[str, str]], Mapping[str, Resource]]


@pytest.fixture(scope="module")
def previewed(tmp_path_factory: pytest.TempPathFactory) -> Previewed:
    """previewed(words) -> what the preview of a Dutch file with these words answers, by address."""

    @cache
    def made(words: tuple[tuple[str, str], ...]) -> Mapping[str, Resource]:
        catalog = shipped(DUTCH)
        for key, wording in words:
            catalog = saying(catalog, key, wording)
        app = create_app()
        disable_worker(app)
        return of_file(app, draft_of(saved(catalog, tmp_path_factory.mktemp("from") / "nl.po"), FOLDER)).resources

    return lambda words: made(tuple(words.items()))


@pytest.fixture
def client_of_readers(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def client() -> FlaskClient:
    page = Resource("/", b"<p>x</p>", HTML, "revalidate")
    return preview_app(lambda: Preview({"/": page})).test_client()


def test_preview_has_its_own_header_row(client: FlaskClient) -> None:
    for address, status in (("/", 200), ("/nothing", 404)):
        answer = client.get(address, headers={"Host": "localhost:5001"})
        assert answer.status_code == status
        assert "frame-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert answer.headers["Cache-Control"] == "no-store"
    assert Headers().document("never")["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        *((own, 200) for own in ("127.0.0.1:5001", "localhost:5001", "[::1]:5001")),
        # At port 80, which no browser says.
        *((own, 200) for own in ("127.0.0.1", "localhost", "[::1]")),
        *(
            (other, 403)
            for other in ("other.example:5001", "other.example", "localhost.example", "127.0.0.1.example:80")
        ),
        *((no_name, 403) for no_name in ("[127.0.0.1", "127.0.0.1:x", "x@127.0.0.1", "::1", ":5001", "")),
    ],
)
def test_preview_answers_only_this_computer(client: FlaskClient, host: str, status: int) -> None:
    assert client.get("/", headers={"Host": host}).status_code == status


def test_saved_file_is_read_once_however_many_ask_meanwhile(tmp_path: Path) -> None:
    file, made = tmp_path / "nl.po", list[int]()

    def make() -> Preview:
        time.sleep(0.05)
        made.append(len(made))
        return Preview({"/": Resource("/", b"<p>x</p>", HTML, "revalidate")})

    app = preview_app(make, [file])
    file.write_text("saved", "utf-8")
    with ThreadPoolExecutor(8) as threads:
        asked = [threads.submit(app.test_client().get, "/", headers={"Host": "localhost:5001"}) for _ in range(8)]
    assert [one.result().status_code for one in asked] == [200] * 8
    assert made == [0, 1]


def test_file_that_was_read_half_written_is_read_again_though_its_time_is_the_same(tmp_path: Path) -> None:
    file = tmp_path / "nl.po"
    file.write_text("", "utf-8")
    app = preview_app(lambda: Preview({"/": Resource("/", file.read_bytes(), HTML, "revalidate")}), [file])
    for text in ("half", "half, and whole"):
        file.write_text(text, "utf-8")
        os.utime(file, ns=(1, 1))
        assert app.test_client().get("/", headers={"Host": "localhost:5001"}).text == text


def test_nothing_hostile_reaches_a_page(previewed: Previewed) -> None:
    found = previewed(HOSTILE)
    for address, one in found.items():
        if one.media_type == HTML:
            html = one.body.decode()
            assert html.count("<script>") == (address != "/"), address
            assert "<img" not in html, address
            assert 'href="javascript' not in html, address
            assert "\u202e" not in html, address
            assert "\ue000" not in html, address
    index = found["/"].body.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in index
    assert "⟨U+202E⟩" in index
    assert index.count('class="mistake"') >= 4


def test_without_changes_it_says_so(previewed: Previewed) -> None:
    assert say("nl", "workbench.same") in previewed({})["/"].body.decode()


def test_sentence_that_is_not_on_a_page_at_first_is_listed_with_a_word_about_it(previewed: Previewed) -> None:
    index = previewed({"status.saved": "Bewaard op dit apparaat (tekst van {date})."})["/"].body.decode()
    assert say("nl", "workbench.unseen") in index


def test_every_part_that_folds_is_open_in_a_preview(previewed: Previewed) -> None:
    found = previewed({"short.title": "Kort"})
    pages = [one for one in found.values() if one.media_type == HTML and one.address != "/"]
    assert {page.address for page in pages} >= {
        f"{before}/nl/{path}" for before in ("", "/paper") for path in PAGES.values()
    }
    folds = [
        (page.address, fold)
        for page in pages
        for fold in re.findall("<details.*?</summary>", page.body.decode(), re.DOTALL)
    ]
    assert len(folds) > 20
    # The panel of a page is empty until a script fills it; the page of the settings shows what it gets.
    shut = [(address, fold) for address, fold in folds if not re.match("<details[^>]* open>", fold)]
    assert [(address, fold) for address, fold in shut if 'id="display"' not in fold] == []


def test_pages_for_readers_have_closed_folds_and_no_style_of_the_workbench(client_of_readers: FlaskClient) -> None:
    for path in PAGES.values():
        html = client_of_readers.get(f"/nl/{path}").get_data(as_text=True)
        assert "/workbench/" not in html
        assert not re.search("<details[^>]* open>", html)


def test_changed_sentence_stands_in_an_element_and_its_key_is_nowhere_else(previewed: Previewed) -> None:
    html = previewed({"nav.leaflet": "Blad"})["/nl/"].body.decode()
    assert '<span class="changed-sentence" data-key="nav.leaflet">Blad</span>' in html
    assert html.count("nav.leaflet") == html.count('data-key="nav.leaflet"')


def test_paper_has_the_styles_of_paper_and_a_phone_those_of_a_phone(previewed: Previewed) -> None:
    found = previewed({"short.title": "Kort"})
    for before, on_paper in (("", False), ("/paper", True)):
        for path in PAGES.values():
            html = found[f"{before}/nl/{path}"].body.decode()
            styles = re.findall("<style>(.*?)</style>", html)
            assert styles
            assert ("@media print" not in "".join(styles)) is on_paper
            assert '<link rel="stylesheet" href="/workbench/workbench.css">' in html


@pytest.mark.parametrize("code", MADE_UP)
def test_made_up_language_is_on_a_phone_and_on_paper(code: str) -> None:
    app = create_app()
    disable_worker(app)
    found = of_made_up(app, code).resources
    for before in ("", "/paper"):
        for path in PAGES.values():
            assert f'<html lang="{code}"' in found[f"{before}/{code}/{path}"].body.decode()
    assert f'href="/{code}/"' in found["/"].body.decode()


def test_catalogs_of_the_product_are_shown_in_their_own_place_while_sentences_of_them_wait(project: Path) -> None:
    """What is missing stands in its page in English."""
    folder, key = project / "translations", "short.title"
    reword(project / NL, key, "")
    swap(project / EN, entry_of(project / EN, "cure.title"), "")
    app = create_app()
    disable_worker(app)
    found = of_file(app, draft_of(project / NL, folder)).resources
    assert key in found["/"].body.decode()
    assert all(str(all_messages()[key]) in found[address].body.decode() for address in ("/nl/", "/paper/nl/"))
    assert "/en-XA/" in of_made_up(app, "en-XA").resources
    assert key in catalog_site(app, DUTCH, catalogs.load(DUTCH, folder), KeyLabels()).pages["/nl/"].keys


def test_worker_of_the_preview_keeps_nothing(previewed: Previewed) -> None:
    assert b"unregister" in previewed({})["/sw.js"].body


@pytest.mark.browser
def test_pack_is_a_folder_with_catalog_terms_and_pictures(tmp_path: Path) -> None:
    # A process of its own, as a translator starts it: two Playwrights do not go together in one.
    command = [sys.executable, "-m", "flask", "i18n", "pack", "nl", "--to", str(tmp_path / "pack")]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "pack").iterdir()}
    pictures = {f"{name}.png" for name in PAGES}
    assert names == {"nl.po", "terms.toml", "meaning.toml", "TRANSLATING.md", *pictures}
    assert sorted(names) == sorted(pack.names(create_app(), DUTCH)), "Its bar of progress is not of these files."
    assert all((tmp_path / "pack" / name).read_bytes().startswith(b"\x89PNG") for name in pictures)


@pytest.mark.parametrize("command", ["add", "update", "check", "stats", "preview", "pack"])
def test_every_command_says_what_it_does(command: str) -> None:
    assert len(run("i18n", command, "--help").output.splitlines()[2].split()) > 5
