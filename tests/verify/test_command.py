"""`flask site verify`, as a person and as a timer run it."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import FlaskGroup

from netinfo.serving import cli
from netinfo.site.resources import Site
from netinfo.verify.asking import Host
from tests.ports import fresh_port
from tests.serving.listener import listening
from tests.verify.lying_host import LyingHost, Sent, lying_host

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def host(app: Flask, site: Site) -> Iterator[LyingHost]:
    with lying_host(app, site) as host:
        yield host


def verify(app: Flask, *arguments: str) -> Result:
    return CliRunner().invoke(FlaskGroup(create_app=lambda: app, load_dotenv=False), ["site", "verify", *arguments])


def test_good_host_ends_with_0_and_one_sentence(host: LyingHost) -> None:
    for address in (f"{host.url}/", host.url.upper()):
        result = verify(host.app, address)
        assert (result.exit_code, result.stdout.count("\n")) == (0, 1)
        assert "sends what was built" in result.stdout


def test_difference_is_told_with_what_it_means_and_what_to_do(host: LyingHost) -> None:
    host.lie = lambda _, sent: sent.with_headers(X_Cache="HIT")
    result = verify(host.app, host.url)
    assert result.exit_code == 1
    assert [
        word for word in ("/nl/", "x-cache: HIT", "For readers: ", "Do: ", "more") if word not in result.stdout
    ] == []
    told = json.loads(verify(host.app, host.url, "--json").stdout)
    assert told["asked"] > len(host.site.resources)
    assert {one["found"] for one in told["differences"]} == {"x-cache: HIT"}
    assert all(one["address"] and one["means"] and one["do"] for one in told["differences"])
    assert verify(host.app, host.url, "--allow", "X-Cache").exit_code == 0


def test_host_that_is_silent_ends_with_2(app: Flask) -> None:
    result = verify(app, f"http://127.0.0.1:{fresh_port()}")
    assert result.exit_code == 2
    assert "does not answer" in result.stderr
    assert result.stdout == ""


def test_host_that_leads_to_its_own_https_is_told_apart_from_one_that_leads_elsewhere(host: LyingHost) -> None:
    """The first is as it should be, but is not what readers get in the end; at the second they are lost."""
    host.lie = lambda address, _: Sent(301, {"Location": f"https://127.0.0.1{address}"}, b"")
    result = verify(host.app, host.url)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "leads its readers to https://127.0.0.1, as it should: verify https://127.0.0.1." in result.stderr
    host.lie = lambda address, _: Sent(301, {"Location": f"https://elsewhere.example{address}"}, b"")
    result = verify(host.app, host.url)
    assert result.exit_code == 1
    assert "a redirect" in result.stdout
    assert "status 301, https://elsewhere.example/" in result.stdout
    assert "perhaps to another website" in result.stdout


def test_host_that_hangs_up_half_way_is_told_so(host: LyingHost) -> None:
    host.lie = lambda _, sent: replace(sent, body=sent.body[: len(sent.body) // 2], length=len(sent.body))
    result = verify(host.app, host.url)
    assert result.exit_code == 1
    assert "cut off" in result.stdout
    assert "The text ends too early" in result.stdout


def test_host_that_stops_answering_is_not_waited_for_a_hundred_times(
    host: LyingHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one that is only slow is."""
    monkeypatch.setattr(cli, "Host", partial(Host, seconds=2))
    end = threading.Event()
    asked: list[str] = []

    def tire(address: str, sent: Sent) -> Sent:
        asked.append(address)
        end.wait(0.1 if len(asked) < 30 else 60)
        return sent

    host.lie = tire
    result = verify(host.app, host.url)
    end.set()
    assert (result.exit_code, result.stdout) == (2, "")
    assert "answers no more: nothing came for 2 seconds" in result.stderr
    assert 30 < len(asked) < 60


@contextmanager
def saying(words: bytes | None) -> Iterator[str]:
    """A host that says this to everybody, and hangs up; or nothing, and does not."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def answer() -> None:
            while words is not None:
                try:
                    line, _ = door.accept()
                except OSError:
                    return
                with line:
                    line.recv(1000)
                    line.sendall(words)

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        door.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (None, "nothing came for 0.5 seconds"),
        (b"", "closed connection without response"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "what comes is no HTTP"),
    ],
)
def test_host_that_says_nothing_of_use_ends_with_2(
    app: Flask, monkeypatch: pytest.MonkeyPatch, words: bytes | None, told: str
) -> None:
    if words is None:
        monkeypatch.setattr(cli, "Host", partial(Host, seconds=0.5))
    with saying(words) as url:
        result = verify(app, url)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "does not answer" in result.stderr
    assert told in result.stderr


def test_host_of_a_name_that_cannot_be_ends_with_2(app: Flask) -> None:
    result = verify(app, f"http://{'a' * 70}.example")
    assert result.exit_code == 2
    assert "no host can have this name" in result.stderr


def test_host_may_have_an_address_of_the_new_kind(app: Flask) -> None:
    if not socket.has_dualstack_ipv6():
        pytest.skip("this machine has no IPv6")
    with listening(app, "::1") as server:
        result = verify(app, f"http://[::1]:{server.port}")
    assert result.exit_code == 0
    assert "sends what was built" in result.stdout


@pytest.mark.parametrize("url", ["folder.example", "https://folder.example/nl/", "ftp://folder.example", ""])
def test_address_of_no_site_is_one_sentence(app: Flask, url: str) -> None:
    result = verify(app, url)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "write a scheme and a host" in result.stderr
