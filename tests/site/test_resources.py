"""The site as a value: what changes when a sentence or a style changes, and what the worker keeps."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import pytest

from netinfo import create_app
from netinfo.content.marks import without_marks
from netinfo.content.messages import PLACEHOLDER, Message, messages
from netinfo.errors import Problem
from netinfo.serving.views import rebuild_when_changed, site_of
from netinfo.site.inputs import Assets
from netinfo.site.resources import Site
from tests.addresses import codes
from tests.documents import of_language, text_of, the_site
from tests.project_copy import NL, reword, swap
from tests.wording import editions

pytestmark = pytest.mark.slow

NEW = "Wat hier stond, staat hier nu anders."
LIST, ANSWER = "/precache/nl-en.json", "/precache/nl-en.txt"
LISTED = (LIST, ANSWER, "/sw.js", "/version.json")
"""What changes with every file that is kept."""


def build(**settings: Any) -> Site:
    return site_of(create_app(settings))


@pytest.fixture(scope="module")
def unchanged() -> Site:
    """What the project makes before a test changes something in its copy."""
    return build()


def changed(before: Site, after: Site) -> set[str]:
    """The addresses whose bytes differ; both sites must have the same addresses."""
    assert set(before.resources) == set(after.resources)
    return {one.address for one in before if after[one.address].body != one.body}


def version_of(site: Site) -> str:
    return next(one.address for one in site if one.cache == "immutable").split("/")[2]


def test_same_input_gives_the_same_site(unchanged: Site) -> None:
    assert changed(unchanged, build()) == set()


def test_changed_sentence_changes_only_where_it_stands(project: Path, unchanged: Site) -> None:
    reword(project / NL, "what.rare", NEW)
    assert changed(unchanged, build()) == {"/nl/", "/nl/leaflet.txt", *LISTED}


def test_changed_question_changes_the_question_page_and_its_data(project: Path, unchanged: Site) -> None:
    reword(project / NL, "q.hard.outlook", NEW)
    expected = {"/nl/questions/", "/nl/questions.json", *LISTED}
    assert changed(unchanged, build()) == expected


def test_changed_sentence_keeps_the_address_of_the_styles(project: Path, unchanged: Site) -> None:
    reword(project / NL, "what.rare", NEW)
    assert version_of(build()) == version_of(unchanged)


@pytest.mark.parametrize("name", ["js/page.js", "img/drawings.svg"])
def test_changed_static_file_changes_the_address_of_all(project: Path, unchanged: Site, name: str) -> None:
    path = project / "static" / name
    addition = {".js": "\nvar x;", ".svg": "<!-- x -->"}[path.suffix]
    path.write_text(path.read_text("utf-8") + addition, encoding="utf-8")
    assert version_of(build()) != version_of(unchanged)


@pytest.mark.parametrize("name", ["css/base.css", "js/first.js"])
def test_changed_style_changes_the_pages_and_the_policy_and_no_address(
    project: Path, unchanged: Site, name: str
) -> None:
    path = project / "static" / name
    path.write_text(path.read_text("utf-8") + {".css": "a{outline:0}", ".js": "var x;"}[path.suffix], encoding="utf-8")
    after = build()
    pages = {one.address for one in unchanged if one.media_type.startswith("text/html")}
    bundles = {one.address for one in unchanged if one.address.startswith("/precache/")}
    assert changed(unchanged, after) == {*pages, *LISTED, *bundles}
    assert after.hashes != unchanged.hashes


def test_text_that_would_end_a_style_too_early_stops_the_build(project: Path) -> None:
    path = project / "static/css/base.css"
    path.write_text(path.read_text("utf-8") + 'a::after{content:"</STYLE>"}', encoding="utf-8")
    with pytest.raises(Problem, match=r'static/css/netinfo\.css has "</style" in it'):
        build()


@pytest.mark.parametrize("text", ["</style>", "</SCRIPT >", "<!--"])
def test_nothing_inside_a_page_ends_its_element_too_early(text: str) -> None:
    for name in ("css/a.css", "js/a.js"):
        with pytest.raises(Problem, match="take it out"):
            Assets({}, {name: text.encode()}).inline(name)


def test_a_page_that_asks_for_a_style_that_is_not_there_stops_the_build(project: Path) -> None:
    swap(project / "templates/questions.html", '"questions"]', '"question"]')
    with pytest.raises(Problem, match=r"No page can hold static/css/question\.css"):
        build()


def test_version_follows_every_byte_and_every_name() -> None:
    kinds = ({"a.js": b"1"}, {"a.js": b"2"}, {"b.js": b"1"}, {"a.js": b"1", "b.js": b""}, {"a.js": b"", "b.js": b"1"})
    assert len({Assets(files).version for files in kinds}) == len(kinds)


def test_worker_keeps_everything_that_a_page_needs() -> None:
    site = the_site()
    stored = {one.address for one in site if one.precached}
    assert {one.address for one in site if one.media_type.startswith("text/html")} <= stored
    assert {one.address for one in site if one.cache == "immutable" and not one.address.endswith(".png")} <= stored
    assert {f"/{code}/{data}.json" for code in site.languages for data in ("questions", "words")} <= stored
    assert "/manifest.webmanifest" in stored
    outside = {
        "/sw.js",
        "/version.json",
        "/sitemap.xml",
        "/robots.txt",
        "/favicon.ico",
        "/nl/leaflet.txt",
    }
    assert not stored & (outside | {"/"})


def test_version_json_names_the_build_and_the_date_of_its_text() -> None:
    told = json.loads(the_site()["/version.json"].body)
    assert len(base64.b64decode(told["build"])) == 32
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", told["text_date"])


def test_kill_worker_stores_nothing() -> None:
    text = build(worker=False)["/sw.js"].body.decode()
    assert "caches.delete" in text
    assert "unregister" in text
    assert "fetch" not in text


def test_without_a_worker_no_page_speaks_of_saving(unchanged: Site) -> None:
    site = build(worker=False)
    assert [one.address for one in site if b'id="state"' in one.body] == []
    assert b'id="state"' in unchanged["/nl/"].body


def test_manifest_lets_a_phone_install_the_site() -> None:
    manifest = json.loads(the_site()["/manifest.webmanifest"].body)
    assert {manifest[name] for name in ("id", "scope", "start_url")} == {"/"}
    sizes = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert sizes >= {("192x192", "any"), ("512x512", "any"), ("192x192", "maskable"), ("512x512", "maskable")}
    for icon in manifest["icons"]:
        body = the_site()[icon["src"]].body
        width, height = (int.from_bytes(body[at : at + 4]) for at in (16, 20))
        assert f"{width}x{height}" == icon["sizes"]
    assert len(manifest["short_name"]) <= 12
    assert {shortcut["url"] for shortcut in manifest["shortcuts"]} <= set(the_site().resources)


@pytest.mark.parametrize("code", codes())
def test_every_sentence_of_the_text_stands_on_a_page(code: str) -> None:
    content = editions()[code].published
    shown = " ".join(f"{text_of(page.root)} {page.body.decode()}" for page in of_language(code))
    shown = " ".join(shown.replace("&#39;", "'").split())
    of_the_text = [one for one in messages(content) if one.key not in content.interface]
    missing = [one.key for one in of_the_text if isinstance(one, Message) and one != "-" and not stands(one, shown)]
    assert missing == []


def stands(sentence: Message, text: str) -> bool:
    return all(" ".join(part.split()) in text for part in PLACEHOLDER.split(without_marks(sentence))[::2])


def test_saved_catalog_is_shown_at_the_next_reload(project: Path) -> None:
    app = create_app()
    rebuild_when_changed(app, [project / "translations"])
    with app.test_client() as client:
        client.get("/nl/").close()
        reword(project / NL, "what.rare", NEW)
        with client.get("/nl/") as response:
            assert NEW in response.get_data(as_text=True)


def test_saved_template_is_shown_at_the_next_reload(project: Path) -> None:
    app = create_app()
    rebuild_when_changed(app, [project / "templates"])
    with app.test_client() as client:
        client.get("/nl/").close()
        swap(project / "templates" / "leaflet.html", 'class="lede"', 'class="lede new"')
        with client.get("/nl/") as response:
            assert 'class="lede new"' in response.get_data(as_text=True)


def test_site_that_cannot_be_made_says_why_at_every_address(project: Path) -> None:
    swap(project / NL, 'msgctxt "head.purpose"', '#, fuzzy\nmsgctxt "head.purpose"')
    with create_app().test_client() as client:
        for address in ("/nl/", "/", "/healthz", "/nothing"):
            with client.get(address) as response:
                assert response.status_code == 500
                assert response.headers["Cache-Control"] == "no-store"
                assert "head.purpose" in response.get_data(as_text=True)


def test_mistake_in_a_saved_catalog_is_told_to_the_translator(project: Path) -> None:
    app = create_app()
    rebuild_when_changed(app, [project / "translations"])
    with app.test_client() as client:
        client.get("/nl/").close()
        swap(project / NL, 'msgctxt "head.purpose"', '#, fuzzy\nmsgctxt "head.purpose"')
        with client.get("/nl/") as response:
            assert response.status_code == 500
            assert "head.purpose" in response.get_data(as_text=True)
        with client.get("/healthz") as response:
            assert response.status_code >= 500
