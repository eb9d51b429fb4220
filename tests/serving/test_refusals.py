"""What no browser sends: whatever it is, the answer is a page of ours with our headers, and nothing of the request."""

import random
import re

import pytest

from netinfo.headers import Headers
from netinfo.site.resources import Site
from tests.addresses import codes
from tests.serving.listener import Listening, Reply, read

EVIL = b"evil.example"
HEAD = (
    b"Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nAccept-Language: en\r\n"
)
OF_THE_LINE = {"Connection", "Content-Length", "Date"}
NUMBER = 5000
SEED = 20261126


def request(line: bytes, *more: bytes) -> bytes:
    return b"\r\n".join([line, HEAD + b"\r\n".join(more), b"", b""]) if more else line + b"\r\n" + HEAD + b"\r\n"


# By its name: the status, and what is sent.
REFUSED = {
    "a line that is none": (400, b"nonsense\r\n\r\n"),
    "no method": (400, request(b" /nl/ HTTP/1.1")),
    "a header without a name": (400, request(b"GET /en/ HTTP/1.1", b": x")),
    "a header with a line in it": (400, request(b"GET /en/ HTTP/1.1", b"A: b\rC: d")),
    "two lengths": (400, request(b"GET /en/ HTTP/1.1", b"Content-Length: 1", b"Content-Length: 2")),
    "a length below nothing": (400, request(b"GET /en/ HTTP/1.1", b"Content-Length: -1")),
    "another version's preface": (405, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    "TLS": (400, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(200)) + b"\r\n\r\n"),
    "a missing page": (404, request(b"GET /en/nothing/ HTTP/1.1")),
    "a whole address": (404, request(b"GET http://evil.example/en/nothing HTTP/1.1")),
    "another method": (405, request(b"BREW /en/ HTTP/1.1")),
    "a form": (405, request(b"POST /en/ HTTP/1.1", b"Content-Length: 3") + b"a=b"),
    "a large form": (413, request(b"POST /en/ HTTP/1.1", b"Content-Length: 70000")),
    "a flood of headers": (431, request(b"GET /en/ HTTP/1.1", *(b"X-%d: %s" % (n, b"a" * 900) for n in range(80)))),
    "a huge address": (431, request(b"GET /en/" + b"a" * 70_000 + b" HTTP/1.1")),
    "a coding that nobody knows": (501, request(b"GET /en/ HTTP/1.1", b"Transfer-Encoding: rot13")),
}


def assert_table(reply: Reply, table: Headers) -> None:
    """Exactly the row of a page that says what went wrong."""
    wanted = table.document("never") | {"Content-Type": "text/html; charset=utf-8"}
    told = {name: value for name, value in reply.headers.items() if name not in OF_THE_LINE | {"Vary", "Allow"}}
    assert told == wanted
    assert ("Allow" in reply.headers) == (reply.status == 405)
    assert "Accept-Encoding" in reply.headers["Vary"]


@pytest.mark.parametrize("name", REFUSED)
def test_refusal_is_a_page_with_the_header_table(server: Listening, site: Site, name: str) -> None:
    status, said = REFUSED[name]
    reply = server.say(said)
    assert reply
    assert reply.status == status
    assert_table(reply, Headers(hashes=site.hashes))
    known = 400 if status in (413, 431, 501) else status
    assert reply.body in [site.errors[known, code].body for code in codes()]
    assert EVIL not in reply.body


def test_part_of_a_file_is_never_sent(server: Listening, site: Site) -> None:
    """A worker that stores half a text would show half a text."""
    for part in (b"bytes=0-99", b"bytes=99999999-", b"bytes=-1", b"lines=1-2"):
        reply = server.say(request(b"GET /en/ HTTP/1.1", b"Range: " + part))
        assert reply
        assert (reply.status, reply.body) == (200, site["/en/"].body)
        assert "Accept-Ranges" not in reply.headers


def test_page_that_the_reader_has_is_not_sent_again_but_its_rules_are(server: Listening) -> None:
    first = server.say(request(b"GET /en/ HTTP/1.1"))
    assert first
    again = server.say(request(b"GET /en/ HTTP/1.1", b"If-None-Match: " + first.headers["Etag"].encode()))
    assert again
    assert (again.status, again.body) == (304, b"")
    dropped = {"Content-Type", "Content-Length", "Date"}
    assert {name: again.headers.get(name) for name in first.headers if name not in dropped} == {
        name: value for name, value in first.headers.items() if name not in dropped
    }


def random_request(chance: random.Random) -> bytes:
    """Anything from what is nearly right to bytes without any order."""
    kind = chance.randrange(6)
    if kind == 0:
        return chance.randbytes(chance.randrange(1, 300)).replace(b"\n", b"") + b"\r\n\r\n"
    code = chance.choice([b"nl", b"en", b"fr", b"NL", b"e%6e", b"..", b""])
    tail = chance.randbytes(chance.randrange(12)).translate(None, b" \r\n\t\v\f\x1c\x1d\x1e\x1f\x85\xa0")
    path = b"/" + code + b"/" + (tail if kind == 1 else b"words/?" + tail if kind == 2 else b"")
    method = chance.choice([b"GET", b"GET", b"HEAD", b"POST", b"OPTIONS", b"TRACE", b"QUERY", b"get", b"G\xc3"])
    names = [
        b"Accept",
        b"Accept-Encoding",
        b"Cookie",
        b"If-None-Match",
        b"Range",
        b"X-Forwarded-For",
        b"Via",
        b"Expect",
    ]
    more = [chance.choice(names) + b": " + chance.randbytes(5).hex().encode() for _ in range(chance.randrange(6))]
    version = chance.choice([b"HTTP/1.1", b"HTTP/1.1", b"HTTP/1.0", b"HTTP/3.9", b"HTP", b""])
    return request(method + b" " + path + b" " + version, *more, b"Connection: keep-alive")


def language_asked(sent: bytes) -> str:
    found = re.match(rb"[A-Z]+ /(nl|en)/", sent)
    return found[1].decode() if found else ""


def assert_calm(reply: Reply, sent: bytes) -> None:
    assert reply.status in (200, 302, 304, 308, 400, 404, 405, 413, 417, 431, 501), sent
    assert b"Traceback" not in reply.body
    assert EVIL not in reply.body + str(reply.headers).encode(), sent
    assert reply.headers["X-Content-Type-Options"] == "nosniff", sent
    assert "Server" not in reply.headers
    language = re.search(rb'<html lang="(\w+)"', reply.body)
    if language and reply.status in (200, 404, 405):
        assert language[1].decode() == (language_asked(sent) or language[1].decode()), sent


@pytest.mark.slow
def test_five_thousand_random_requests_are_answered_calmly(server: Listening, caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(SEED)  # noqa: S311
    line = server.connect()
    answered = 0
    for _ in range(NUMBER):
        sent = random_request(chance)
        method = "HEAD" if sent.startswith(b"HEAD ") else "GET"
        line.sendall(sent)
        reply = read(line, method)
        if reply:
            answered += 1
            assert_calm(reply, sent)
        if not reply or reply.headers.get("Connection") == "close":
            line.close()
            line = server.connect()
    line.close()
    assert answered > NUMBER * 0.99
    assert caplog.text == ""
