"""The folders that were printed: linked to and published where they exist; else nothing is said of them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from flask import Flask
from pypdf import PdfWriter

from netinfo import create_app
from netinfo.content.messages import Message, t
from netinfo.folder.booklet import dated
from netinfo.folder.document import html_of
from netinfo.folder.formats import FORMATS
from netinfo.headers import Headers
from netinfo.reviews import Review, Signature, parts
from netinfo.serving.cli import warn
from netinfo.serving.hosts import host_files
from netinfo.serving.hosts.published import Published
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from netinfo.site import pdfs
from netinfo.site.build import inputs_of
from netinfo.verify.answers import Comparison
from netinfo.verify.asking import Host
from tests.addresses import codes
from tests.documents import Document, href_of, text_of, the_site
from tests.verify.lying_host import lying_host
from tests.wording import editions, say

EN = "/en/netinfo-en-letter.pdf"


def printed(code: str, pages: int) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    return dated(writer, pdfs.fingerprint_of(editions()[code]), pages)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Dutch in every format, English in one, and what is none of them."""
    folder = tmp_path_factory.mktemp("pdfs")
    files = {f"netinfo-nl-{kind}.pdf": printed("nl", pages) for pages, kind in enumerate(FORMATS, 11)}
    none = {
        "netinfo-en-a4.pdf": printed("nl", 5),
        "netinfo-nl-a3.pdf": printed("nl", 5),
        "netinfo-en-a4-large.pdf": b"",
    }
    for name, body in {**files, EN.rpartition("/")[2]: printed("en", 1003), **none}.items():
        (folder / name).write_bytes(body)
    return folder


@pytest.fixture(scope="module")
def app(directory: Path) -> Flask:
    return create_app({"pdfs": str(directory)})


def links(app: Flask, code: str) -> Mapping[str, str]:
    """What the page about the leaflet links to, in its own words."""
    page = Document("about", f"/{code}/about/", code, site_of(app)[f"/{code}/about/"].body)
    [section] = [one for one in page.all("section") if one.get("id") == "pdfs"]
    assert say(code, "folder.pdfs-what") in text_of(section)
    return {href_of(one): text_of(one) for one in section.iter("a")}


@pytest.mark.parametrize(("code", "kinds", "pages"), [("nl", [*FORMATS], [11, 12, 13, 14]), ("en", ["letter"], [1003])])
def test_those_that_exist_are_linked_to_with_their_pages_and_size(
    app: Flask, directory: Path, code: str, kinds: list[str], pages: list[int]
) -> None:
    names = [f"netinfo-{code}-{kind}.pdf" for kind in kinds]
    sizes = [-(-(directory / name).stat().st_size // 1000) for name in names]
    number = editions()[code].number
    sentences = {"a5-booklet": "folder.pdf-folded"}
    told = [
        say(
            code,
            sentences.get(kind, "folder.pdf"),
            kind=say(code, f"folder.pdf-{kind}"),
            pages=number(many),
            sheets="4",
            size=number(size),
        )
        for kind, many, size in zip(kinds, pages, sizes, strict=True)
    ]
    assert min(sizes) > 0
    assert links(app, code) == dict(zip([f"/{code}/{name}" for name in names], told, strict=True))
    booklet = say(code, "folder.pdfs-booklet").split(":")[0]
    assert (booklet in site_of(app)[f"/{code}/about/"].body.decode()) is (code == "nl")


@pytest.mark.parametrize("code", codes())
def test_what_is_written_by_hand_has_a_line_and_no_heading_breaks_in_a_name(app: Flask, code: str) -> None:
    html = html_of(inputs_of(app), editions()[code], FORMATS["a4"], {})
    page = Document("folder", "", code, html.encode())
    by_hand = ("doctor.name", "doctor.born", "card.talk.who.also", "card.talk.interpreter")
    lines = [text_of(one) for one in page.all("li", "span") if [*one][-1:] and [*one][-1].get("class") == "line"]
    assert [key for key in by_hand if not any(say(code, key) in line for line in lines)] == []
    whole = [text_of(one) for one in page.all("span") if one.get("class") == "whole"]
    names = [name for one in page.all("h2", "h3") for name in re.findall(r"\bNET-\w+", text_of(one))]
    assert names
    assert whole == names


def test_head_and_foot_of_each_page_say_every_sign_of_a_name(app: Flask) -> None:
    """In a style HTML has no escapes, and CSS its own."""
    name, title = """N. d'Arts & "Zoon" \\ </style>""", "Who's <it>"
    edition = editions()["nl"]
    doctor = Signature(date(2026, 12, 1), name, "internist", doctor=True)
    signed = replace(
        edition,
        translated=replace(edition.translated, title=Message("head.title", title)),
        review=Review(dict.fromkeys(parts(edition.translated), doctor)),
    )
    page = Document("folder", "", "nl", html_of(inputs_of(app), signed, FORMATS["a4"], {}).encode())
    strings = re.findall(r'content: "((?:[^"\\]|\\.)*)";', page.all("style")[-1].text or "")
    head, foot = [re.sub(r"\\([0-9a-f]+) ", lambda sign: chr(int(sign[1], 16)), one) for one in strings]
    assert head == f"netinfo · {title}"
    assert foot.endswith(f" · {signed.review_line}")
    assert name in foot


@pytest.mark.parametrize("code", codes())
def test_where_none_exists_nothing_is_said_of_them(code: str, tmp_path: Path) -> None:
    assert re.search(r"\bpdfs?\b", the_site()[f"/{code}/about/"].body.decode(), re.IGNORECASE) is None
    assert [one.address for one in the_site() if one.address.endswith(".pdf")] == []
    assert pdfs.found("", editions()[code]) == pdfs.found(str(tmp_path), editions()[code]) == []


def test_they_are_sent_as_they_are_and_neither_stored_nor_listed(app: Flask, directory: Path) -> None:
    found = {one.address: one for one in site_of(app) if one.address.endswith(".pdf")}
    assert {*found} == {*links(app, "nl"), *links(app, "en")}
    for address, one in found.items():
        with app.test_client().get(address) as answer:
            assert (answer.status_code, answer.content_type) == (200, "application/pdf")
            assert answer.data == (directory / address.rpartition("/")[2]).read_bytes()
        assert not one.precached
        assert not one.in_sitemap
    assert EN not in site_of(app)["/sitemap.xml"].body.decode()


def test_hosts_of_files_send_them_with_their_type(app: Flask) -> None:
    published = Published.of(site_of(app), settings_of(app))
    assert EN in [one.address for one in published.files]
    assert [name for name, text in host_files(published).items() if "application/pdf" not in text] == []


@pytest.mark.parametrize(
    ("made", "found"),
    [
        (lambda: printed("nl", 7), []),
        (lambda: printed("en", 1003)[:-9], ["cut off"]),
        (lambda: b"<html>%%EOF", ["another text"]),
    ],
)
def test_verifying_takes_another_printing_and_nothing_else(
    app: Flask, made: Callable[[], bytes], found: list[str]
) -> None:
    site, body = site_of(app), made()
    with lying_host(app, site) as host, Host(host.url) as asked:
        host.lie = lambda _, sent: sent.with_body(body) if sent.status == 200 else sent
        comparison = Comparison(site, Headers(settings_of(app).https, site.hashes), asked)
        assert [one.kind.name for one in comparison.resource(site[EN])] == found


def warnings(app: Flask) -> list[str]:
    return [*pdfs.warnings(inputs_of(app))]


def test_whoever_makes_the_site_hears_which_are_left_out(
    app: Flask, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left = warnings(app)
    assert [re.findall(r"netinfo-\S+", one) for one in left] == [["netinfo-en-a4.pdf"], ["netinfo-en-a4-large.pdf"]]
    assert "flask folder" in left[0]
    [missing] = warnings(create_app({"pdfs": str(tmp_path / "gone")}))
    assert f"flask folder --to {tmp_path / 'gone'}" in missing
    warn(create_app({"pdfs": str(tmp_path / "gone")}))
    assert capsys.readouterr().err == f"Warning: {missing}\n"
    assert warnings(create_app()) == warnings(create_app({"pdfs": str(tmp_path)})) == []


def test_another_word_or_day_or_signature_is_another_text(monkeypatch: pytest.MonkeyPatch) -> None:
    edition = editions()["en"]
    reworded = replace(edition, translated=replace(edition.translated, purpose=t("head.purpose", "Other.")))
    doctor = Signature(date(2026, 12, 1), "A. Arts", "internist", doctor=True)
    signed = replace(edition, review=Review({**edition.review.parts, "leaflet/cure": doctor}))
    before = pdfs.fingerprint_of(edition)
    assert pdfs.fingerprint_of(signed) != before, "Its part on cure says who signed it."
    assert before == pdfs.fingerprint_of(replace(edition)) != pdfs.fingerprint_of(reworded)
    monkeypatch.setattr(pdfs, "TEXT_DATE", date(2027, 1, 1))
    assert pdfs.fingerprint_of(edition) != before
