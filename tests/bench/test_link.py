"""The line: as slow as it says, and it counts every byte and every request."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from flask import Flask

from netinfo.loopback import running_server
from tests.bench.link import LATE, UNLIMITED, Link, Speed

BODY = b"x" * 20_000


@pytest.fixture
def port() -> Iterator[int]:
    app = Flask("one", static_folder=None)
    app.add_url_rule("/<path:path>", "one", lambda path: BODY)  # noqa: ARG005
    with running_server(app) as url:
        yield int(url.rpartition(":")[2])


def read(link: Link) -> None:
    with urlopen(f"{link.url}/one") as answer:  # noqa: S310
        assert answer.read() == BODY


def test_line_counts_bytes_in_both_directions_and_requests(port: int) -> None:
    link = Link(port, UNLIMITED)
    read(link)
    read(link)
    link.stop()
    assert link.addresses == ["/one", "/one"]
    assert link.connections == 2
    assert len(BODY) * 2 < link.received < len(BODY) * 2 + 1000
    assert link.said.count(b"GET /one HTTP/1.1\r\n") == 2
    assert 50 < len(link.said) < 1000


def test_line_takes_two_round_trips_and_the_time_of_the_bytes(port: int) -> None:
    """One round trip for the connection, one for the request; two connections share the rate."""
    link = Link(port, Speed(0.2, 100_000))
    # From before the first began: one of the two may begin later.
    start = time.monotonic()
    with ThreadPoolExecutor() as threads:
        list(threads.map(read, [link, link]))
    together = time.monotonic() - start
    link.stop()
    assert together >= 0.4 + 2 * len(BODY) / 100_000 - LATE


def test_line_that_is_stopped_refuses(port: int) -> None:
    link = Link(port)
    link.stop()
    with pytest.raises(URLError):
        read(link)
