"""A stop cuts nobody off: who asks already gets the whole answer, who knocks meanwhile is let in by what comes next."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest
from flask import Flask

from netinfo import PROJECT
from netinfo.serving.servers import address_of
from netinfo.site.resources import Site
from tests.load import Load
from tests.serving.listener import SECONDS, listening, read

pytestmark = pytest.mark.slow

LARGE = b"x" * 5_000_000
ASK = b"GET /slow HTTP/1.1\r\nHost: netinfo\r\n\r\n"
# The number of its own process, which it has only once it runs, tells a server that the socket is meant for it.
# What takes long at a start, and has nothing to do with stopping, is left out.
HAND_OVER = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
from flask.cli import main
from netinfo.site.resources import Site
Site.compress = lambda site: None
sys.argv = ["flask", "serve"]
main()
"""


@pytest.fixture
def may_go_on() -> threading.Event:
    return threading.Event()


@pytest.fixture
def slow(may_go_on: threading.Event) -> Flask:
    """An app that answers when the test lets it, and then with more than a line takes at once."""
    app = Flask("slow")

    @app.get("/slow")
    def answer() -> bytes:
        assert may_go_on.wait(SECONDS)
        return LARGE

    return app


def test_who_asked_before_the_stop_gets_the_whole_answer(slow: Flask, may_go_on: threading.Event) -> None:
    with listening(slow) as server, server.connect() as asked, server.connect() as idle, server.connect() as half:
        asked.sendall(ASK)
        half.sendall(ASK[:20])
        server.listener.stop()
        threading.Timer(0.5, may_go_on.set).start()
        reply = read(asked)
        assert reply
        assert (reply.status, reply.body) == (200, LARGE)
        assert reply.headers["Connection"] == "close"
        server.thread.join(SECONDS)
        assert not server.thread.is_alive()
        # Who asks nothing keeps no server from stopping.
        assert read(idle) is None
    with pytest.raises(ConnectionRefusedError):
        server.connect()


def test_server_listens_to_the_new_kind_of_address_too(app: Flask, site: Site) -> None:
    if not socket.has_dualstack_ipv6():
        pytest.skip("this machine has no IPv6")
    with listening(app, "::1") as server:
        reply = server.say(b"GET /en/leaflet.txt HTTP/1.1\r\nHost: [::1]\r\n\r\n")
    assert reply
    assert reply.body == site["/en/leaflet.txt"].body
    assert address_of("::1", 5000) == "http://[::1]:5000"


@contextmanager
def serving(door: socket.socket, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The production server as systemd starts it, with a socket that stays open when the server is gone."""
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", HAND_OVER, str(door.fileno())],
            cwd=PROJECT,
            pass_fds=[door.fileno()],
            stdout=out,
            stderr=out,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def answers(port: int) -> int:
    line = HTTPConnection("127.0.0.1", port, timeout=60)
    line.request("GET", "/healthz")
    status = line.getresponse().status
    line.close()
    return status


def test_server_that_is_started_anew_fails_no_request(tmp_path: Path) -> None:
    log = tmp_path / "server.log"
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
        with serving(door, log) as first:
            assert answers(port) == 200
            with Load(f"http://127.0.0.1:{port}", ["/nl/", "/en/words/", "/sw.js"]) as load:
                load.wait_for(50)
                first.send_signal(signal.SIGTERM)
                assert first.wait(SECONDS) == 0
                with serving(door, log):
                    load.wait_for(load.answered + 100)
                    assert load.stop() == []
    assert [line for line in log.read_text().splitlines() if not line.startswith("netinfo is ready")] == []
