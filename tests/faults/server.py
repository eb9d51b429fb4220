"""A server of the real site that can lie in every way that networks and hosts do, and can really be stopped."""

import gzip
import socketserver
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import cast

from flask import Flask

from tests.ports import fresh_port

PORTAL = b"<!doctype html><title>Wi-Fi</title><h1>Welcome to the guest network</h1><form><button>Accept</button></form>"
HTML = "text/html; charset=utf-8"
ELSEWHERE = "/elsewhere"
PAUSE = 0.2
NEGOTIATING = ("Accept-Encoding", "If-None-Match")
SLOW = "slower than the time-out"
WAYS = (
    *("404", "413", "500", "206", "cut by length", "cut chunked", "cut by close"),
    *("altered", "HTML instead", "redirect", SLOW),
)
"""How an answer may be of no use."""
ODD = ("wrong type", "re-compressed", "never ending")
"""How it may differ and yet bring every byte."""


@dataclass(frozen=True)
class Reply:
    """One answer as it goes over the wire."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    announced: int | None = None
    """The length that is promised, if any."""
    late: bool = False
    """Only the head arrives."""
    silent: bool = False
    """Not even the head arrives."""
    pause: float = 0
    """Seconds before the end."""
    rest: bytes = b""
    """What comes after the pause."""
    endless: bool = False
    """More bytes come than there should be, and go on coming."""

    def head(self) -> bytes:
        length = {} if self.announced is None else {"Content-Length": str(self.announced)}
        lines = [f"{name}: {value}" for name, value in {**self.headers, **length, "Connection": "close"}.items()]
        return "\r\n".join([f"HTTP/1.1 {self.status} -", *lines, "", ""]).encode()


@dataclass
class FaultServer:
    versions: Mapping[str, Flask]
    faults: dict[str, str] = field(default_factory=dict)
    """The way in which an address is answered wrongly."""
    years_off: int = 0
    delay: float = 0
    """Seconds before every answer."""
    asked: list[str] = field(default_factory=list)
    sent: int = 0
    """Bytes of the bodies that were sent."""

    def __post_init__(self) -> None:
        self.port = fresh_port()
        self._changed = threading.Event()
        self.publish("old")
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def publish(self, version: str, faults: Mapping[str, str] | None = None) -> None:
        """From now on answers are of this version; whoever still waits for an earlier one gets no more of it."""
        self.site, self.faults = self.versions[version], dict(faults or {})
        self._changed.set()
        self._changed = threading.Event()

    def start(self) -> None:
        self._changed = threading.Event()
        self._tcp = _Listener(("127.0.0.1", self.port), _Handler)
        self._tcp.faults = self
        self._thread = threading.Thread(target=self._tcp.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def stop(self) -> None:
        """From now on the address refuses every connection, as when the process is gone."""
        self._changed.set()
        if self._thread.is_alive():
            self._tcp.shutdown()
            self._thread.join()
            self._tcp.server_close()

    def forget(self) -> None:
        self.asked.clear()
        self.sent = 0

    def wait_until_asked(self, *addresses: str, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while missing := set(addresses) - set(self.asked):
            if time.monotonic() > end:
                raise AssertionError(f"not asked for: {missing}")
            time.sleep(0.03)

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        address = path.partition("?")[0]
        self.asked.append(address)
        way = self.faults.get(address)
        # A whole body, and not compressed: that is where a cut is hardest to see.
        kept = {name: value for name, value in headers.items() if not (way and name in NEGOTIATING)}
        true = self._true(path.replace(ELSEWHERE, ""), kept)
        return _wrong(true, way, address) if way else true

    def wait(self, seconds: float) -> bool:
        """Whether something else was published, or the server stopped, in that time."""
        return self._changed.wait(seconds)

    def _true(self, path: str, headers: Mapping[str, str]) -> Reply:
        with self.site.test_client() as client, client.get(path, headers=dict(headers)) as answer:
            body = answer.get_data()
            named = {name: value for name, value in answer.headers.items() if name != "Content-Length"}
        date = datetime.now(UTC) + timedelta(days=365 * self.years_off)
        named["Date"] = format_datetime(date, usegmt=True)
        return Reply(answer.status_code, named, body, len(body))


def _wrong(true: Reply, way: str, address: str) -> Reply:
    if way in ODD:
        return _odd(true, way)
    if way.isdigit():
        return replace(true, status=int(way))
    half = true.body[: len(true.body) // 2]
    if way == "altered":
        return replace(true, body=half + bytes([true.body[len(half)] ^ 1]) + true.body[len(half) + 1 :])
    if way == "cut by length":
        return replace(true, body=half, pause=PAUSE)
    if way == "cut chunked":
        chunk = b"%x\r\n%s\r\n" % (len(half), half)
        return replace(
            true, headers={**true.headers, "Transfer-Encoding": "chunked"}, body=chunk, announced=None, pause=0.2
        )
    if way == "cut by close":
        return replace(true, body=half, announced=None, pause=PAUSE)
    if way in ("stalls half-way", "pauses half-way"):
        return replace(true, body=half, pause=30, rest=true.body[len(half) :] if way.startswith("pauses") else b"")
    if way == "HTML instead":
        return replace(true, headers={"Content-Type": HTML}, body=PORTAL, announced=len(PORTAL))
    if way == "redirect":
        return Reply(302, {"Location": ELSEWHERE + address}, b"", 0)
    return replace(true, late=True, silent=way == "silent")


def _odd(true: Reply, way: str) -> Reply:
    if way == "wrong type":
        return replace(true, headers={**true.headers, "Content-Type": "application/octet-stream"})
    if way == "re-compressed":
        body = gzip.compress(true.body, compresslevel=1)
        return replace(true, headers={**true.headers, "Content-Encoding": "gzip"}, body=body, announced=len(body))
    return replace(true, announced=None, endless=True)


class _Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64
    faults: FaultServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        server = cast(_Listener, self.server).faults
        reply = server.reply(self.path, dict(self.headers.items()))
        self.close_connection = True
        server.wait(server.delay)
        if not reply.silent:
            self.wfile.write(reply.head())
        if reply.late:
            server.wait(10)
            return
        self.wfile.write(reply.body)
        server.sent += len(reply.body)
        # What was sent has arrived before the line is cut.
        server.wait(reply.pause)
        self.wfile.write(reply.rest)
        while reply.endless and not server.wait(0.1):
            self.wfile.write(b" ")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing."""
