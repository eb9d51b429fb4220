"""The export by our recipes: what nginx, Apache and Caddy send is what the server sends, byte for byte."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urljoin

import pytest
from flask import Flask
from flask.testing import FlaskClient

from netinfo.serving.cli import compared
from netinfo.serving.export import export
from netinfo.settings import settings_of
from netinfo.site.resources import HTML, TEXT, Resource, Site
from netinfo.verify import asking as verify
from tests.addresses import codes, pages
from tests.faults.hosts import Host, Missing, open_folder
from tests.faults.table import NOT_RUN
from tests.serving.recipes import BY_RECIPE

pytestmark = pytest.mark.slow

ENCODINGS = ("br", "gzip", "identity")
OF_THE_HOST = {"accept-ranges", "connection", "content-length", "date", "etag", "keep-alive", "last-modified", "server"}
OF_THE_HOST |= {"transfer-encoding", "vary"}
"""What each host says in its own way; a redirect has a body of its own too."""
HIDDEN = Resource("/.well-known/security.txt", b"Contact: mailto:safety@folder.example\n", TEXT, "plain")
"""Named as what hosts like to hide."""
MANY = [Resource(f"/many/{number}-{'far' * 15}/", b"<!doctype html>", HTML, "plain") for number in range(120)]
"""More letters than nginx and Apache take in one rule, as the pages of forty languages have."""
NOT_THERE = (
    *("/nl%0a", "/nl/%0a", "/nothing", "/404.html", "/index.html", "/digests.txt", "/_headers", "/static/", "/static"),
    *(f"/{code}/{name}" for code in codes() for name in ("nothing/", "index.html", "index.html.br", "404.html")),
)


class Connection:
    """One connection to a host, over which everything is asked."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = HTTPConnection(url.removeprefix("http://"), timeout=20)

    def ask(self, address: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
        self._http.request(method, address, headers={name.replace("_", "-"): said for name, said in headers.items()})
        answer = self._http.getresponse()
        return answer, answer.read()

    def close(self) -> None:
        self._http.close()


@pytest.fixture(scope="module", params=BY_RECIPE)
def host(app: Flask, site: Site, request: pytest.FixtureRequest) -> Iterator[Connection]:
    with open_folder() as folder:
        more = {one.address: one for one in (HIDDEN, *MANY)}
        export(replace(site, resources={**site.resources, **more}), settings_of(app), folder / "site")
        # Apache gives what was written just now no strong tag.
        for path in folder.rglob("*"):
            os.utime(path, (0, 1_000_000_000))
        try:
            host = Host(BY_RECIPE[request.param], folder / "site", folder)
        except Missing as error:
            pytest.skip(NOT_RUN + str(error))
        connection = Connection(host.url)
        yield connection
        connection.close()
        host.stop()


def table(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted((name.lower(), value) for name, value in headers if name.lower() not in OF_THE_HOST)


def assert_same(host: Connection, client: FlaskClient, address: str, encoding: str) -> None:
    answer, body = host.ask(address, Accept_Encoding=encoding)
    with client.get(address, headers={"Accept-Encoding": encoding}) as true:
        assert (answer.status, body) == (true.status_code, true.data), (address, encoding)
        assert set(table(answer.getheaders())) ^ set(table(true.headers)) == set(), (address, encoding)
        # An export has one page for whatever address is in no language, and the server one for each reader.
        assert answer.headers.get("Vary", "") == ", ".join(true.vary - {"Accept-Language"}), (address, encoding)


def test_comparison_finds_nothing(host: Connection, app: Flask) -> None:
    with verify.Host(host.url) as asked:
        assert compared(app, asked)[0] == []


def test_host_sends_every_resource_as_the_server_does(host: Connection, client: FlaskClient, site: Site) -> None:
    for one in site:
        for encoding in ENCODINGS:
            assert_same(host, client, one.address, encoding)


def test_host_says_in_the_readers_language_that_nothing_is_there(host: Connection, client: FlaskClient) -> None:
    """Also where the folder has a file: what is not in the site is not there."""
    for address in NOT_THERE:
        for encoding in ENCODINGS:
            assert_same(host, client, address, encoding)


def test_host_knows_what_the_reader_has(host: Connection, site: Site) -> None:
    for one in site:
        for encoding in ENCODINGS:
            first, _ = host.ask(one.address, Accept_Encoding=encoding)
            tag = first.headers["ETag"]
            assert tag.startswith('"'), one.address
            again, body = host.ask(one.address, Accept_Encoding=encoding, If_None_Match=tag)
            assert (again.status, body, again.headers["ETag"]) == (304, b"", tag), one.address
            assert again.headers["Cache-Control"] == first.headers["Cache-Control"], one.address


def test_host_leads_to_the_page_and_refuses_what_is_no_reading(
    host: Connection, client: FlaskClient, site: Site
) -> None:
    for address in pages():
        answer, _ = host.ask(address.rstrip("/"), Host="evil.example")
        with client.get(address.rstrip("/")) as true:
            row = [one for one in table(true.headers) if one[0] not in ("location", "content-type")]
        assert (answer.status, urljoin(host.url, answer.headers["Location"])) == (308, host.url + address)
        assert [one for one in table(answer.getheaders()) if one in row] == row
    for method in ("POST", "OPTIONS", "PROPFIND"):
        answer, body = host.ask("/nl/", method)
        assert answer.status == 405
        assert answer.headers["Content-Security-Policy"]
        assert site["/nl/"].body not in body


@pytest.mark.parametrize(
    "query", ["shared", "shared%23v2q1bKz-_", "shared%2523v2q1bKz", "sharedv2q1bKz", "a=%26&b=%C3%AB"]
)
def test_host_leads_to_the_page_with_the_whole_query(host: Connection, query: str) -> None:
    answer, _ = host.ask(f"/nl/questions?{query}")
    assert (answer.status, urljoin(host.url, answer.headers["Location"])) == (308, f"{host.url}/nl/questions/?{query}")


def test_start_page_lets_the_reader_choose(host: Connection, site: Site) -> None:
    answer, body = host.ask("/")
    assert (answer.status, body) == (200, site.chooser.body)
    assert answer.headers["Cache-Control"] == "no-cache, no-transform"


def test_site_may_grow(host: Connection) -> None:
    for one in (MANY[0], MANY[-1]):
        answer, body = host.ask(one.address)
        assert (answer.status, body) == (200, one.body)
        assert host.ask(one.address.rstrip("/"))[0].status == 308


def test_file_whose_folder_begins_with_a_dot_is_sent(host: Connection) -> None:
    answer, body = host.ask(HIDDEN.address)
    assert (answer.status, body, answer.headers["Content-Type"]) == (200, HIDDEN.body, TEXT)
