"""Each thing that hosts do to a site is found, at its address and as what it is; a good host is never blamed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from flask import Flask

from netinfo.serving.cli import compared
from netinfo.site.resources import Site
from netinfo.verify import kinds
from netinfo.verify.asking import Host
from netinfo.verify.kinds import Kind
from tests.verify.lying_host import Lie, LyingHost, Sent, lying_host

pytestmark = pytest.mark.slow

SCRIPT = b'<script src="https://statistics.example/count.js"></script>'


@pytest.fixture(scope="module")
def host(app: Flask, site: Site) -> Iterator[LyingHost]:
    with lying_host(app, site) as host:
        yield host


def found_by(host: LyingHost, lie: Lie) -> set[tuple[str, Kind]]:
    """What is said of a host that lies so, but for the part of an address that is never the same."""
    host.lie = lie
    with Host(host.url) as asked:
        found, number = compared(host.app, asked)
    assert number > len(host.site.resources)
    return {(re.sub(r"[0-9a-f]{16}/$", "", one.address), one.kind) for one in found}


def at(address: str, change: Callable[[Sent], Sent]) -> Lie:
    """Only there, and only where something is sent."""
    return lambda asked, sent: change(sent) if asked == address and sent.status == 200 else sent


def reworded(host: LyingHost, address: str, change: Callable[[bytes], bytes]) -> Lie:
    body = change(host.site[address].body)
    assert body != host.site[address].body
    return at(address, lambda sent: sent.with_body(body))


def test_good_host_is_never_blamed(host: LyingHost) -> None:
    assert found_by(host, lambda _, sent: sent) == set()


def test_host_may_add_what_is_only_of_the_line(host: LyingHost) -> None:
    """And say of every file what only a page goes by."""
    of_page = {"Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"}
    line = {
        "Server": "x",
        "Via": "1.1 cache",
        "Last-Modified": "Thu, 26 Nov 2026 06:00:00 GMT",
        "Accept-Ranges": "none",
    }
    assert found_by(host, lambda _, sent: replace(sent, headers={**sent.headers, **line, **of_page})) == set()


def test_injected_script_is_found(host: LyingHost) -> None:
    lie = reworded(host, "/nl/", lambda body: body.replace(b"</body>", SCRIPT + b"</body>"))
    assert ("/nl/", kinds.INJECTED) in found_by(host, lie)


def test_changed_and_added_header_are_found(host: LyingHost) -> None:
    loose = at("/nl/", lambda sent: sent.with_headers(Content_Security_Policy="default-src *"))
    assert found_by(host, loose) == {("/nl/", kinds.HEADER)}
    cookie = at("/nl/", lambda sent: sent.with_headers(Set_Cookie="visitor=1"))
    assert found_by(host, cookie) == {("/nl/", kinds.MORE)}


def test_stale_file_is_found(host: LyingHost) -> None:
    for address in ("/nl/", "/en/leaflet.txt"):
        lie = reworded(host, address, lambda body: body.replace(b"a", b"o", 900))
        assert (address, kinds.STALE) in found_by(host, lie)


def test_cached_404_is_found(host: LyingHost) -> None:
    def kept(_: str, sent: Sent) -> Sent:
        return sent.with_headers(Cache_Control="public, max-age=3600") if sent.status == 404 else sent

    assert found_by(host, kept) == {(folder, kinds.KEPT_404) for folder in ("/", "/nl/", "/en/")}


def test_missing_file_is_found(host: LyingHost) -> None:
    assert found_by(host, at("/en/words/", lambda sent: replace(sent, status=404))) == {("/en/words/", kinds.STATUS)}


def test_host_that_never_says_404_is_found(host: LyingHost) -> None:
    def all_is_well(_: str, sent: Sent) -> Sent:
        return replace(sent, status=200) if sent.status == 404 else sent

    assert found_by(host, all_is_well) == {(folder, kinds.FOUND) for folder in ("/", "/nl/", "/en/")}


def test_transformed_page_is_found(host: LyingHost) -> None:
    lie = reworded(host, "/en/words/", lambda body: re.sub(rb"\s+", b" ", body).replace(b"</p> ", b""))
    assert ("/en/words/", kinds.TRANSFORMED) in found_by(host, lie)


def test_missing_compression_is_found(host: LyingHost, site: Site) -> None:
    lie = at("/nl/", lambda sent: sent.with_body(site["/nl/"].body))
    assert found_by(host, lie) == {("/nl/", kinds.COMPRESSION)}
    assert found_by(host, at("/nl/", lambda sent: sent.with_headers(Vary="Origin"))) == {("/nl/", kinds.COMPRESSION)}


def test_wrong_type_is_found(host: LyingHost) -> None:
    for wrong in ("text/plain", "text/javascript; charset=iso-8859-1"):
        lie = at("/sw.js", lambda sent, wrong=wrong: sent.with_headers(Content_Type=wrong))  # type: ignore[misc]
        assert found_by(host, lie) == {("/sw.js", kinds.TYPE)}


def test_redirect_is_found(host: LyingHost) -> None:
    away = at("/en/", lambda _: Sent(301, {"Location": "https://elsewhere.example/"}, b""))
    assert found_by(host, away) == {("/en/", kinds.REDIRECT)}


def test_page_without_its_last_slash_that_leads_elsewhere_is_found(host: LyingHost) -> None:
    def away(address: str, sent: Sent) -> Sent:
        return sent.with_headers(Location="https://elsewhere.example/nl/") if address == "/nl" else sent

    assert found_by(host, away) == {("/nl", kinds.REDIRECT)}


def test_truncated_file_is_found(host: LyingHost) -> None:
    short = reworded(host, "/nl/questions/", lambda body: body[:-500])
    assert ("/nl/questions/", kinds.TRUNCATED) in found_by(host, short)
    cut = at("/nl/", lambda sent: replace(sent, body=sent.body[:-9], length=len(sent.body)))
    assert found_by(host, cut) == {("/nl/", kinds.TRUNCATED)}


def test_old_worker_is_found(host: LyingHost) -> None:
    lie = reworded(host, "/sw.js", lambda body: body.replace(b"2026-", b"2025-"))
    assert ("/sw.js", kinds.WORKER) in found_by(host, lie)


def test_wrong_list_is_found(host: LyingHost, site: Site) -> None:
    for address in [one.address for one in site if one.address.startswith("/precache/")]:
        lie = reworded(host, address, lambda body: body.replace(b'"/nl/', b'"/NL/', 3))
        assert (address, kinds.LIST) in found_by(host, lie)


def test_other_language_is_found(host: LyingHost, site: Site) -> None:
    lie = at("/en/", lambda sent: sent.with_body(site["/nl/"].body))
    assert ("/en/", kinds.LANGUAGE) in found_by(host, lie)

    def dutch(_: str, sent: Sent) -> Sent:
        return sent.with_body(site.errors[404, "nl"].body) if sent.status == 404 else sent

    assert found_by(host, dutch) == {("/en/", kinds.LANGUAGE)}


def test_host_that_forgets_what_the_reader_has_is_found(host: LyingHost) -> None:
    def no_tag(sent: Sent) -> Sent:
        return replace(sent, headers={name: value for name, value in sent.headers.items() if name != "ETag"})

    assert found_by(host, at("/nl/", no_tag)) == {("/nl/", kinds.CACHE)}


def test_host_that_takes_every_text_for_the_one_that_the_reader_has_is_found(host: LyingHost) -> None:
    """A phone would keep its old text for ever."""

    def sent_304(address: str, sent: Sent) -> Sent:
        return Sent(304, sent.headers, b"") if address == "/nl/" and "Content-Encoding" not in sent.headers else sent

    assert found_by(host, sent_304) == {("/nl/", kinds.CACHE)}
