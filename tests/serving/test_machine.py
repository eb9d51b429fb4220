"""What its machine does to a server: nothing can be written, or the clock is set anew. Readers notice nothing."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection
from pathlib import Path

import pytest
from flask import Flask

from netinfo import PROJECT
from netinfo.serving.listening import LIMITS
from tests.documents import BASE_URL
from tests.faults.table import NOT_RUN
from tests.ports import fresh_port
from tests.serving.listener import SECONDS, Reply, listening, read

pytestmark = pytest.mark.slow

# What takes long at a start, and has nothing to do with disks, is made shorter.
SERVE = """
import brotli, sys
from flask.cli import main
compress = brotli.compress
brotli.compress = lambda body, quality: compress(body, quality=0)
sys.argv = ["flask", "serve", "--port", sys.argv[1]]
main()
"""
READ_ONLY = 'mount --make-rprivate / && mount -o remount,bind,ro / && exec "$@"'
DISKS = {
    "full": ("prlimit", "--fsize=0"),
    "read-only": ("unshare", "--mount", "sh", "-c", READ_ONLY, "sh"),
}
"""How a program is started for which a disk is so."""
ASKED = [("GET", "/healthz", 0, 200), ("POST", "/nl/", 60_000, 405), ("GET", "/nl/", 0, 200)]
"""What is asked, how many bytes come with it, and with which status it is answered."""
ASK = b"GET /nl/ HTTP/1.1\r\n%s\r\n"
YEAR = 365 * 24 * 60 * 60
TURN = 1.2
"""Seconds in which a server that nobody asks looks at its clock."""


@contextmanager
def served(disk: str, log: Path) -> Iterator[int]:
    """The port of a server whose disk is so; its log is on no disk."""
    start = DISKS[disk]
    if not shutil.which(start[0]) or subprocess.run([*start, "true"], capture_output=True, check=False).returncode:
        pytest.skip(f"{NOT_RUN}{start[0]} is not here, or may not do it")
    port = fresh_port()
    with log.open("wb") as out:
        command = [*start, sys.executable, "-B", "-c", SERVE, str(port)]
        environment = {**os.environ, "NETINFO_BASE_URL": BASE_URL}
        process = subprocess.Popen(command, cwd=PROJECT, stdout=out, stderr=out, env=environment)
    try:
        wait_until_it_listens(process, port)
        yield port
        process.send_signal(signal.SIGTERM)
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.wait()


def wait_until_it_listens(process: "subprocess.Popen[bytes]", port: int) -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.03)
    raise AssertionError("the server did not start")


@pytest.mark.parametrize("disk", DISKS)
def test_server_needs_no_disk_to_write_to(disk: str) -> None:
    with served(disk, Path("/dev/full")) as port:
        line = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        for method, address, length, status in ASKED:
            line.request(method, address, b"x" * length)
            with line.getresponse() as answer:
                assert (answer.status, bool(answer.read())) == (status, True)
        line.close()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the clock of this machine anew, by so many seconds."""
    true = time.time

    def leap(seconds: float) -> None:
        monkeypatch.setattr(time, "time", lambda: true() + seconds)

    return leap


def read_page(line: socket.socket) -> Reply:
    line.sendall(ASK % b"")
    reply = read(line)
    assert reply
    return reply


def test_clock_that_is_set_anew_breaks_no_line_and_makes_no_text_another(
    app: Flask, clock: Callable[[float], None]
) -> None:
    """Back and forth by ten years, while a reader has a page and somebody is in the middle of asking."""
    with listening(app) as server, server.connect() as line, server.connect() as half:
        half.sendall(ASK[:9])
        first = read_page(line)
        known = b"If-None-Match: %s\r\n" % first.headers["Etag"].encode()
        for leap in (10 * YEAR, -10 * YEAR):
            clock(leap)
            # The server looks at its clock once a second at most.
            time.sleep(TURN)
            again = read_page(line)
            assert again.body == first.body
            assert abs(parsedate_to_datetime(again.headers["Date"]).timestamp() - time.time()) < SECONDS
            unchanged = server.say(ASK % known)
            assert unchanged
            assert unchanged.status == 304
        half.sendall((ASK % b"")[9:])
        reply = read(half)
        assert reply
        assert reply.body == first.body


def test_line_that_says_nothing_is_closed_though_the_clock_was_set_back(
    app: Flask, clock: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "channel_timeout", 1)
    monkeypatch.setitem(LIMITS, "cleanup_interval", 1)
    with listening(app) as server, server.connect() as half:
        half.sendall(ASK[:9])
        time.sleep(TURN / 10)
        clock(-YEAR)
        assert read(half) is None
