"""Whoever says nothing, or asks all at once, keeps nobody else out, and fills no log."""

import socket
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.browser.server import Server

pytestmark = pytest.mark.slow

HALF = b"GET /nl/ HTTP/1.1\r\nHost: netinfo\r\n"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path / "server.log")
    yield server
    server.stop()


def status(url: str) -> int:
    with urllib.request.urlopen(url, timeout=20) as answer:  # noqa: S310
        answer.read()
        return int(answer.status)


def test_half_open_lines_keep_nobody_out_and_many_at_once_are_no_news(server: Server) -> None:
    with ExitStack() as lines:
        for _ in range(300):
            lines.enter_context(socket.create_connection(("127.0.0.1", server.port))).sendall(HALF)
        assert status(f"{server.url}/nl/") == 200
    with ThreadPoolExecutor(60) as readers:
        answers = list(readers.map(status, [f"{server.url}/en/"] * 300))
    assert set(answers) == {200}
    assert len(server.log.read_text().splitlines()) == 1
