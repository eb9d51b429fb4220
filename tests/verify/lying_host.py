"""A host that sends the real site, but for one thing that hosts and networks really do."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast

from flask import Flask

from netinfo.site.resources import Site
from tests.ports import fresh_port

Lie = Callable[[str, "Sent"], "Sent"]
"""From an address and what is true of it to what is sent."""


@dataclass(frozen=True)
class Sent:
    status: int
    headers: Mapping[str, str]
    body: bytes
    length: int | None = None
    """What is promised, where it is not what comes."""

    def with_headers(self, **headers: str) -> "Sent":
        return replace(self, headers={**self.headers, **{key.replace("_", "-"): one for key, one in headers.items()}})

    def with_body(self, body: bytes) -> "Sent":
        """Not compressed: who changes something unpacks it first."""
        headers = {name: value for name, value in self.headers.items() if name != "Content-Encoding"}
        return Sent(self.status, headers, body)


@dataclass
class LyingHost:
    app: Flask
    site: Site
    lie: Lie = field(default=lambda _, sent: sent)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __post_init__(self) -> None:
        self.port = fresh_port()

    def sent(self, address: str, headers: Mapping[str, str]) -> Sent:
        with self.app.test_client() as client, client.get(address, headers=dict(headers)) as true:
            told = {name: value for name, value in true.headers if name != "Content-Length"}
            return self.lie(address, Sent(true.status_code, told, true.data))


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    host: LyingHost

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever waits no longer is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_GET(self) -> None:
        sent = cast(_Listener, self.server).host.sent(self.path, dict(self.headers.items()))
        self.send_response_only(sent.status)
        for name, value in sent.headers.items():
            self.send_header(name, value)
        if sent.status != 304:
            self.send_header("Content-Length", str(len(sent.body) if sent.length is None else sent.length))
        self.close_connection = sent.length is not None
        self.end_headers()
        self.wfile.write(sent.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing."""


@contextmanager
def lying_host(app: Flask, site: Site) -> Iterator[LyingHost]:
    host = LyingHost(app, site)
    listener = _Listener(("127.0.0.1", host.port), _Handler)
    listener.host = host
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield host
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()
