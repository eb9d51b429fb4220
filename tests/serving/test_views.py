"""Bad input: each a clear answer in the reader's language, never a traceback, never a half page."""

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

import pytest
from flask.testing import FlaskClient
from markupsafe import escape
from werkzeug.test import TestResponse
from werkzeug.wrappers import Response

from netinfo import create_app
from netinfo.settings import Settings
from netinfo.site import well_known
from netinfo.site.pages import ERRORS
from netinfo.site.resources import Resource, Site
from netinfo.site.well_known import expiry_warning
from tests.addresses import codes, pages
from tests.documents import BASE_URL
from tests.wording import say

SAMPLE = ("/", "/nl/", "/en/questions/", "/sw.js", "/version.json", "/favicon.ico", "/healthz", "/nl", "/nothing")
METHODS = ("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "BREW")
ODD_PATHS = [
    *("/nl/../en/", "/nl//", "//evil.example/", "//evil.example/nl", "/nl/./", "/nl/\\", "/NL/"),
    *("/../app.py", "/%2e%2e/app.py", "/static/x/../../app.py", "/static/../../../etc/passwd", "/static/", "/static"),
    *("/nl/\0", "/\0", "/nl/questions/\0/", "/nl\r\nSet-Cookie: a=b", "/nl/<script>alert(1)</script>", "/nl/{{7*7}}"),
    *("/nl/\xff\xfe", "/\xc3\x28", "/\xed\xa0\x80/", "/nl/\x80", "/templates/base.html", "/app.py", "/.git/config"),
    *("/nl/questions/#x", "/nl/leaflet.txt/", "/sw.js/", "/nl/%", "/nl/ ", "/nl?x", "/%2f%2fevil.example"),
]
LIES = {
    "Forwarded": "host=evil.example;proto=https",
    "X-Forwarded-For": "192.0.2.1",
    "X-Forwarded-Port": "81",
    "X-Forwarded-Prefix": "/evil",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Scheme": "https",
    "X-HTTP-Method-Override": "DELETE",
    "X-Original-URL": "/evil",
    "X-Rewrite-URL": "/evil",
    "X-Script-Name": "/evil",
}
"""What a proxy may say of the request, besides its host."""


def raw(client: FlaskClient, path: str, method: str = "GET", **headers: str) -> TestResponse:
    """A request whose path reaches the program exactly as it stands here, one character for each byte."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.open("/", headers=named, environ_overrides={"PATH_INFO": path, "REQUEST_METHOD": method})


def text_of(response: Response) -> str:
    return response.get_data(as_text=True)


def assert_page(response: Response, status: int, code: str) -> None:
    """A whole page, which says in this language what went wrong."""
    assert response.status_code == status
    assert f'<html lang="{code}"' in text_of(response)
    assert text_of(response).rstrip().endswith("</html>")
    assert f"<h1>{escape(say(code, f'error.{ERRORS[status]}-title'))}</h1>" in text_of(response)
    assert "Traceback" not in text_of(response)
    assert "werkzeug" not in text_of(response).lower()


@pytest.mark.parametrize("code", codes())
def test_missing_page_speaks_the_readers_language(client: FlaskClient, code: str) -> None:
    other = next(one for one in codes() if one != code)
    with client.get(f"/{code}/nothing/", headers={"Accept-Language": other}) as response:
        assert_page(response, 404, code)
    with client.get("/fr/", headers={"Accept-Language": f"fr, {code};q=0.5"}) as response:
        assert_page(response, 404, code)


@pytest.mark.parametrize("path", ODD_PATHS)
def test_odd_address_is_a_missing_page_and_nothing_else(client: FlaskClient, path: str) -> None:
    with raw(client, path) as response:
        assert_page(response, 404, "nl")
        assert "evil.example" not in response.headers.get("Location", "")
        assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("path", ["/" + "a" * 10_000, "/nl/" + "a/" * 5_000, "/nl/" + "é" * 3_000])
def test_endless_address_is_a_missing_page(client: FlaskClient, path: str) -> None:
    with client.get(path) as response:
        assert_page(response, 404, "nl")
        assert "aaaa" not in text_of(response)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("path", SAMPLE)
def test_odd_method_is_refused_with_the_methods_that_work(client: FlaskClient, path: str, method: str) -> None:
    with raw(client, path, method, Accept_Language="en") as response:
        assert_page(response, 405, "nl" if path.startswith("/nl") else "en")
        assert response.headers["Allow"] == "GET, HEAD"


def test_odd_method_is_refused_at_every_address(client: FlaskClient, site: Site) -> None:
    for one in site:
        with client.post(one.address, data={"question": "secret"}) as response:
            assert_page(response, 405, one.language or "nl")


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (None, "nl"),
        ("", "nl"),
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("EN-us", "en"),
        ("nl-BE,en;q=0.9", "nl"),
        ("en;q=0.3, nl;q=0.8", "nl"),
        ("xx, yy;q=0.9", "nl"),
        ("*", "nl"),
        ("en;q=0", "nl"),
        ("en;q=abc", "nl"),
        (";;;,,,===", "nl"),
        ("\x7f\x80\xff", "nl"),
        ("../../etc/passwd", "nl"),
        ("en,", "en"),
        ("a-" * 5_000, "nl"),
        ("en;q=0.1," * 2_000, "en"),
        ("en;q=99999999999999999999", "nl"),
        ("en;q=-1", "nl"),
    ],
)
def test_start_leads_to_the_readers_language(client: FlaskClient, header: str | None, code: str) -> None:
    with client.get("/", headers={"Accept-Language": header} if header is not None else {}) as response:
        assert response.status_code == 302
        assert response.headers["Location"] == f"/{code}/"


@pytest.mark.parametrize("address", pages())
def test_page_depends_on_nothing_but_its_address(client: FlaskClient, site: Site, address: str) -> None:
    headers = {"Accept-Language": "en" if address.startswith("/nl") else "nl", "Cookie": "lang=xx; session=%00"}
    for query in ("", "?utm_source=x", "?" + "q=%ff&" * 1_000, "?lang=en&%00"):
        with client.get(address + query, headers=headers) as response:
            assert response.data == site[address].body


@pytest.mark.parametrize("address", pages())
def test_address_without_its_last_slash_leads_to_the_page(client: FlaskClient, address: str) -> None:
    with client.get(f"{address.rstrip('/')}?secret=1") as response:
        assert response.status_code == 308
        assert response.headers["Location"] == address


@pytest.mark.parametrize("host", ["evil.example", "evil.example:99999", "[::", "a b", ""])
def test_proxy_that_lies_about_the_host_changes_no_answer(client: FlaskClient, site: Site, host: str) -> None:
    lies = dict.fromkeys(("Host", "X-Forwarded-Host", "X-Forwarded-Server", "X-Host"), host)
    for address in (*site.resources, "/", "/nl", "/nl/nothing", "/healthz"):
        with client.get(address) as true, client.get(address, headers=LIES | lies) as lied:
            assert (lied.status_code, [*lied.headers], lied.data) == (true.status_code, [*true.headers], true.data)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[FlaskClient]:
    """A server with a mistake of our own in it: no address can be looked up."""

    def get(*_: object) -> None:
        raise ZeroDivisionError("a wheel came off")

    monkeypatch.setattr(Site, "get", get)
    with create_app({"base_url": BASE_URL}).test_client() as client:
        yield client


def test_our_own_mistake_is_a_page_and_a_log_line_without_the_address(
    broken: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), broken.get("/en/words/?q=a-secret-word") as response:
        assert_page(response, 500, "en")
        assert response.headers["Cache-Control"] == "no-store"
        assert "wheel" not in text_of(response)
    assert "a wheel came off" in caplog.text
    assert [word for word in ("a-secret-word", "/en/words", "127.0.0.1") if word in caplog.text] == []


def test_ordinary_requests_leave_nothing_in_the_log(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for path in ("/nl/?q=secret", "/secret", "/nl/questions/"):
            client.get(path).close()
    assert "secret" not in caplog.text


def test_healthz_answers_once_the_pages_are_ready(client: FlaskClient) -> None:
    for headers in ({}, {"If-None-Match": "*", "Accept-Encoding": "br"}):
        with client.get("/healthz", headers=headers) as response:
            assert (response.status_code, text_of(response)) == (200, "ok\n")


@pytest.mark.parametrize(
    "ill", [lambda _: None, lambda page: replace(page, body=page.body[:-1]), lambda page: replace(page, body=b"x")]
)
def test_healthz_names_a_language_that_no_reader_gets(
    client: FlaskClient, site: Site, monkeypatch: pytest.MonkeyPatch, ill: Callable[[Resource], Resource | None]
) -> None:
    """Missing, cut off, or something else."""
    known = Site.get
    monkeypatch.setattr(
        Site, "get", lambda self, address: ill(site["/nl/"]) if address == "/nl/" else known(self, address)
    )
    with client.get("/healthz") as response:
        assert (response.status_code, text_of(response)) == (503, "not answered: nl\n")
        assert response.headers["Cache-Control"] == "no-store"


def test_security_txt_is_there_once_somebody_is_named(client: FlaskClient) -> None:
    with client.get("/.well-known/security.txt") as response:
        assert response.status_code == 404
    named = {"contact": "safety@folder.example", "security_expires": "2027-11-22T00:00:00Z"}
    with create_app(named).test_client() as told, told.get("/.well-known/security.txt") as response:
        assert text_of(response).splitlines()[:2] == [
            "Contact: mailto:safety@folder.example",
            "Expires: 2027-11-22T00:00:00Z",
        ]
    with create_app({"contact": "safety@folder.example"}).test_client() as half:
        assert half.get("/.well-known/security.txt").status_code == 404


@pytest.mark.parametrize(
    ("day", "words"),
    [("2027-03-01", ""), ("2027-01-25", "ends on 2027-01-25"), ("2026-11-25", "ended on 2026-11-25")],
)
def test_security_txt_does_not_end_unnoticed(day: str, words: str) -> None:
    settings = Settings(contact="safety@folder.example", security_expires=f"{day}T00:00:00Z")
    warning = expiry_warning(settings, datetime(2026, 11, 26, tzinfo=UTC))
    assert words in warning
    assert bool(words) == ("NETINFO_SECURITY_EXPIRES" in warning)
    assert expiry_warning(replace(settings, contact="")) == ""


def test_healthz_goes_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also once it was set anew, back or forth: what it said before is not kept."""
    app = create_app({"contact": "safety@folder.example", "security_expires": "2027-06-30T00:00:00Z"})
    days = {
        (2027, 1, 1): "ok\n",
        (2027, 6, 1): "ok\nsecurity.txt ends on",
        (2028, 1, 1): "ok\nsecurity.txt ended on",
    }
    for day in (*days, *reversed(days)):

        class Clock(datetime):
            shown = day

            @classmethod
            def now(cls, tz: tzinfo | None = None) -> "Clock":
                return cls(*cls.shown, tzinfo=tz)

        monkeypatch.setattr(well_known, "datetime", Clock)
        with app.test_client() as client, client.get("/healthz") as response:
            assert text_of(response).partition(" 2")[0] == days[day]


def test_sitemap_and_robots_name_every_listed_page(client: FlaskClient) -> None:
    with client.get("/sitemap.xml") as response:
        text = text_of(response)
    assert sorted(re.findall("<loc>(.*)</loc>", text)) == sorted(BASE_URL + one for one in pages())
    assert text.count("hreflang=") == len(pages()) * len(codes())
    with client.get("/robots.txt") as response:
        assert f"Sitemap: {BASE_URL}/sitemap.xml" in text_of(response)


def test_errors_exist_in_every_language(site: Site) -> None:
    assert set(site.errors) == {(status, code) for status in (400, 404, 405, 500) for code in codes()}
    assert {one.cache for one in site.errors.values()} == {"never"}
