"""The header table, typed out here once more, so that a changed header is seen."""

import gzip
from collections.abc import Iterator

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.datastructures import Headers
from werkzeug.test import TestResponse

from netinfo import create_app
from netinfo.serving.hosts.plain import plain
from netinfo.serving.hosts.published import Published
from netinfo.settings import settings_of
from netinfo.site.build import inputs_of
from netinfo.site.resources import Hashes, Site
from tests.documents import BASE_URL, CODE, documents, inlined, the_site

SCRIPT = "the script"
"""Stands for its address, which carries a version."""
POLICY = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self'{styles}; img-src 'self' blob:; "
    "manifest-src 'self'; worker-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app"
)
# Every answer is what it says it is, and no other website has it.
COMMON = {"Cross-Origin-Resource-Policy": "same-origin", "X-Content-Type-Options": "nosniff"}
# What a browser shows as a page, or runs as a worker, goes by these; for whatever a page fetches, that page's hold.
DOCUMENT = {
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Frame-Options": "DENY",
}
ONLY_DOCUMENTS = {"Content-Security-Policy", "Permissions-Policy", *DOCUMENT}
SELF = {"web-share", "screen-wake-lock", "clipboard-write"}
OFF = {"accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"}
OFF |= {"microphone", "midi", "payment", "usb", "serial", "hid", "browsing-topics"}
PAGE, YEAR, ONCE = "no-cache, no-transform", "public, max-age=31536000, immutable", "no-store"
# address: status, Cache-Control, Content-Type, Vary
ANSWERS = {
    "/nl/": (200, PAGE, "text/html; charset=utf-8", "Accept-Encoding"),
    "/en/words/": (200, PAGE, "text/html; charset=utf-8", "Accept-Encoding"),
    "/sw.js": (200, PAGE, "text/javascript; charset=utf-8", "Accept-Encoding"),
    "/manifest.webmanifest": (200, PAGE, "application/manifest+json", "Accept-Encoding"),
    "/version.json": (200, PAGE, "application/json", "Accept-Encoding"),
    SCRIPT: (200, YEAR, "text/javascript; charset=utf-8", "Accept-Encoding"),
    "/nl/questions.json": (200, "no-cache", "application/json", "Accept-Encoding"),
    "/nl/leaflet.txt": (200, "no-cache", "text/plain; charset=utf-8", "Accept-Encoding"),
    "/sitemap.xml": (200, "no-cache", "application/xml", "Accept-Encoding"),
    "/favicon.ico": (200, "no-cache", "image/png", ""),
    "/healthz": (200, "no-cache", "text/plain; charset=utf-8", ""),
    "/nl": (308, "no-cache", "text/html; charset=utf-8", ""),
    "/": (302, ONCE, "text/html; charset=utf-8", "Accept-Language"),
    "/nl/nothing/": (404, ONCE, "text/html; charset=utf-8", "Accept-Encoding"),
    "/nothing": (404, ONCE, "text/html; charset=utf-8", "Accept-Encoding, Accept-Language"),
    "/static/000000000000/js/page.js": (404, ONCE, "text/html; charset=utf-8", "Accept-Encoding, Accept-Language"),
}
ENCODINGS = {"br": brotli.decompress, "gzip": gzip.decompress}


@pytest.fixture(params=["GET", "HEAD"])
def method(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def in_full(site: Site, address: str) -> str:
    return next(one.address for one in site if one.address.endswith("/page.js")) if address == SCRIPT else address


def check(headers: Headers, address: str) -> None:
    """The row of what is at an address: the whole table for documents and the worker, little for the rest."""
    assert {name: headers.get(name) for name in COMMON} == COMMON
    assert not {"Set-Cookie", "Server", "Report-To", "Reporting-Endpoints"} & set(headers.keys())
    if is_document(headers, address):
        check_document(headers)
    else:
        assert not ONLY_DOCUMENTS & set(headers.keys()), address


def is_document(headers: Headers, address: str) -> bool:
    """A page; a drawing or an XML file, which may be opened alone and could hold scripts; the worker; a bare word."""
    kind = headers["Content-Type"].partition(";")[0]
    return kind in ("text/html", "image/svg+xml", "application/xml") or address in ("/sw.js", "/healthz")


def check_document(headers: Headers) -> None:
    assert {name: headers.get(name) for name in DOCUMENT} == DOCUMENT
    assert headers["Content-Security-Policy"] in (policy(the_site().hashes), policy(Hashes()))
    features = dict(rule.split("=") for rule in headers["Permissions-Policy"].split(", "))
    assert {name for name, value in features.items() if value == "(self)"} == SELF
    assert {name for name, value in features.items() if value == "()"} == features.keys() - SELF >= OFF


def policy(hashes: Hashes) -> str:
    styles, scripts = ("".join(f" 'sha256-{one}'" for one in some) for some in (hashes.styles, hashes.scripts))
    return POLICY.format(styles=styles, scripts=scripts)


def test_policy_allows_what_stands_inside_each_page_by_its_digest_and_no_more(client: FlaskClient) -> None:
    """The digests of the pages themselves: all of them are allowed, and every one that is allowed is there."""
    used = {kind: {inlined(one) for page in documents() for one in page.all(kind)} - {""} for kind in CODE}
    with client.get("/nl/") as page, client.get("/nl/nothing/") as error, client.get("/sw.js") as worker:
        rules = {one.headers["Content-Security-Policy"] for one in (page, error, worker)}
    assert len(rules) == 1
    told = dict(rule.split(" ", 1) for rule in rules.pop().split("; "))
    for kind, name in (("style", "style-src"), ("script", "script-src")):
        assert set(told[name].split()) == {"'self'", *(f"'sha256-{one}'" for one in used[kind])}
    assert (len(used["style"]), len(used["script"])) == (3, 1)
    assert "unsafe" not in str(told)


@pytest.mark.parametrize("address", ANSWERS)
def test_answer_carries_exactly_the_header_table(client: FlaskClient, site: Site, method: str, address: str) -> None:
    status, caching, kind, vary = ANSWERS[address]
    with client.open(in_full(site, address), method=method) as response:
        assert response.status_code == status
        assert response.headers["Cache-Control"] == caching
        assert response.headers["Content-Type"] == kind
        assert "Strict-Transport-Security" not in response.headers
        assert ", ".join(sorted(response.vary)) == vary
        check(response.headers, address)


@pytest.mark.parametrize("method", ["OPTIONS", "POST", "TRACE"])
def test_refused_method_carries_the_header_table(client: FlaskClient, method: str) -> None:
    with client.open("/nl/", method=method) as response:
        assert response.headers["Cache-Control"] == ONCE
        check(response.headers, "/nl/")


def test_every_address_is_sent_without_a_cookie_and_with_a_strong_etag(client: FlaskClient, site: Site) -> None:
    for one in site:
        with client.get(one.address) as response:
            assert response.status_code == 200, one.address
            tag, weak = response.get_etag()
            assert (len(tag or "") > 32, weak) == (True, False), one.address
            check(response.headers, one.address)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_compressed_answer_is_the_same_text(client: FlaskClient, site: Site, encoding: str) -> None:
    compressed = [one for one in site if one.compressible]
    assert len(compressed) > 20
    for one in compressed:
        with client.get(one.address) as plain, client.get(one.address, headers={"Accept-Encoding": encoding}) as packed:
            assert plain.headers.get("Content-Encoding") is None, one.address
            assert packed.headers["Content-Encoding"] == encoding, one.address
            assert ENCODINGS[encoding](packed.data) == plain.data == one.body, one.address
            assert int(packed.headers["Content-Length"]) == len(packed.data), one.address
            assert plain.headers["Vary"] == packed.headers["Vary"] == "Accept-Encoding", one.address


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("gzip;q=1, br;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("identity", None),
        ("deflate", None),
        ("", None),
        ("br;q=nonsense, \x7f;;,=", None),
        ("br;q=0, gzip;q=0, *;q=0", None),
    ],
)
def test_encoding_is_the_best_the_browser_takes(client: FlaskClient, accepted: str, sent: str | None) -> None:
    with client.get("/nl/", headers={"Accept-Encoding": accepted}) as response:
        assert response.status_code == 200
        assert response.headers.get("Content-Encoding") == sent


def tagged(client: FlaskClient, encoding: str, **headers: str) -> TestResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.get("/nl/", headers={"Accept-Encoding": encoding, **named})


def test_every_encoding_has_an_etag_of_its_own(client: FlaskClient) -> None:
    tags = []
    for encoding in ("br", "gzip", "identity"):
        with tagged(client, encoding) as response:
            tags.append(response.headers["ETag"])
    assert len(set(tags)) == 3
    assert all(tag.startswith('"') for tag in tags)


@pytest.mark.parametrize("address", ["/nl/", "/sw.js", SCRIPT, "/en/words.json"])
@pytest.mark.parametrize("encoding", ["br", "gzip", "identity"])
def test_known_bytes_are_answered_with_304_and_the_same_headers(
    client: FlaskClient, site: Site, address: str, encoding: str
) -> None:
    ask, address = {"Accept-Encoding": encoding}, in_full(site, address)
    with client.get(address, headers=ask) as first:
        tag, whole = first.headers["ETag"], kept(first.headers)
    for known in (tag, f'"other", {tag}', f"W/{tag}", "*"):
        with client.get(address, headers={**ask, "If-None-Match": known}) as again:
            assert again.status_code == 304
            assert again.data == b""
            assert kept(again.headers) == whole


def kept(headers: Headers) -> dict[str, str]:
    """Without those of a body, which an answer that has none does not carry."""
    of_a_body = {"Date", "Content-Length", "Content-Type", "Content-Encoding"}
    return {name: value for name, value in headers.items() if name not in of_a_body}


def test_etag_of_another_encoding_is_not_known(client: FlaskClient) -> None:
    with tagged(client, "br") as packed:
        tag = packed.headers["ETag"]
    with tagged(client, "gzip", If_None_Match=tag) as response:
        assert response.status_code == 200


@pytest.mark.parametrize("address", ANSWERS)
def test_head_answers_like_get_without_the_body(client: FlaskClient, site: Site, address: str) -> None:
    address = in_full(site, address)
    with client.get(address) as whole, client.head(address) as head:
        assert head.data == b""
        assert head.status_code == whole.status_code
        told = [{pair for pair in one.headers if pair[0] != "Date"} for one in (whole, head)]
        assert told[0] == told[1]


@pytest.mark.parametrize(("base_url", "secure"), [("https://folder.example", True), (BASE_URL, False), ("", False)])
def test_only_a_site_on_https_asks_for_https(base_url: str, secure: bool) -> None:
    with create_app({"base_url": base_url}).test_client() as client:
        for address in ("/nl/", "/", "/nothing", "/healthz"):
            with client.get(address) as response:
                sent = response.headers.get("Strict-Transport-Security", "")
                assert sent.startswith("max-age=63072000") == secure
                assert bool(sent) == secure


def rules(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of a `_headers` file: an address, then its headers, indented."""
    for block in text.strip().split("\n\n"):
        address, *lines = block.split("\n")
        assert all(line.startswith("  ") for line in lines)
        yield address, dict(line.strip().split(": ", 1) for line in lines)


def test_exported_header_file_says_what_the_server_sends(client: FlaskClient, site: Site) -> None:
    published = Published.of(site, settings_of(client.application))
    table = dict(rules(plain(published)))
    assert table.keys() == {"/*", *(one.address for one in published.files)}
    assert table["/*"].keys() == COMMON.keys() | ONLY_DOCUMENTS
    for one in site:
        with client.get(one.address) as response:
            assert not table["/*"].keys() & table[one.address].keys()
            said = table["/*"] | table[one.address]
            sent = {
                name: value
                for name, value in response.headers
                if name not in {"Date", "Content-Length", "ETag", "Vary"}
            }
            # A host says for every file what only a page goes by.
            assert said == table["/*"] | sent


def test_row_of_a_resource_is_known_before_the_site_is_built(app: Flask, client: FlaskClient, site: Site) -> None:
    """The worker stores each file with the row that the server sends."""
    inputs = inputs_of(app)
    for one in site:
        with client.get(one.address) as response:
            row = inputs.headers.row(one)
            assert {name: response.headers.get(name) for name in row} == row
            assert response.headers.keys() - row.keys() <= {"Date", "Content-Length", "ETag", "Vary"}
