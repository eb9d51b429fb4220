"""Whoever says nothing, or asks all at once, keeps nobody else out, and fills no log."""

import errno
import logging
import socket
import tempfile
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from flask import Flask

from netinfo.serving.listening import LIMITS
from tests.browser.server import Server
from tests.serving.listener import listening

pytestmark = pytest.mark.slow

LARGE = b"x" * 5_000_000
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


def test_lines_that_ask_and_do_not_read_keep_nobody_out(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As many as the server has threads; nor is what they leave unread written to a disk, which may be full."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    app = Flask("large", static_folder=None)
    app.add_url_rule("/", view_func=lambda: LARGE)
    with listening(app) as server, ExitStack() as lines:
        for _ in range(LIMITS["threads"]):
            lines.enter_context(server.connect()).sendall(b"GET / HTTP/1.1\r\n\r\n" * 20)
        # The server answers in turn: by now each line has left several answers unread.
        for _ in range(10):
            reply = server.say(b"GET / HTTP/1.1\r\n\r\n")
            assert reply
            assert reply.body == LARGE
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []
