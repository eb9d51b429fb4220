"""Tables of types as odd hosts of files have them, and a server that follows one."""

import gzip
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast

from tests.ports import fresh_port

OCTETS = "application/octet-stream"
RIGHT = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/png",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}
DATA = (".json", ".webmanifest", ".svg", ".txt", ".xml")


@dataclass(frozen=True)
class Table:
    """How a host differs from what is right."""

    types: Mapping[str, str | None] = field(default_factory=dict)
    """By the end of a file's name; None is no type at all."""
    headers: Mapping[str, str] = field(default_factory=dict)
    packed: bool = False
    """Everything in gzip and in chunks, whether it was asked for or not."""

    def type_of(self, path: Path) -> str | None:
        return {**RIGHT, **self.types}[path.suffix]


SAVED = {
    "scripts as application/javascript": Table({".js": "application/javascript"}),
    "scripts as application/x-javascript": Table({".js": "application/x-javascript"}),
    "scripts as text/ecmascript": Table({".js": "text/ecmascript"}),
    "scripts in another charset": Table({".js": "text/javascript; charset=iso-8859-1"}),
    "pages without a charset": Table({".html": "text/html"}),
    "pages in another charset": Table({".html": "text/html;charset=iso-8859-1"}),
    "data as text/plain": Table(dict.fromkeys((".json", ".webmanifest"), "text/plain")),
    "no type for data": Table(dict.fromkeys(DATA)),
    "everything unknown as octets": Table(dict.fromkeys(DATA, OCTETS), {"X-Content-Type-Options": "nosniff"}),
    "text as octets, drawings as text/xml": Table({".txt": OCTETS, ".svg": "text/xml"}),
    "all kept for an hour": Table(headers={"Cache-Control": "public, max-age=3600"}),
    "all in gzip and in chunks": Table(packed=True),
}
"""Scripts are some kind of JavaScript."""
REFUSED = {
    "scripts as text/plain, and no guessing": Table({".js": "text/plain"}, {"X-Content-Type-Options": "nosniff"}),
    "scripts as octets": Table({".js": OCTETS}),
}
"""Scripts are none, and browsers do not run them."""


class OddHost:
    """Serves a folder by such a table until it is stopped."""

    def __init__(self, table: Table, site: Path) -> None:
        port = fresh_port()
        self.url = f"http://127.0.0.1:{port}"
        self._server = _Listener(("127.0.0.1", port), _Handler)
        self._server.table, self._server.site = table, site
        self.held: set[str] = set()
        """The addresses that are not answered yet."""
        self._server.held = self.held
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def publish(self, site: Path) -> None:
        """From now on it serves this folder."""
        self._server.site = site

    def stop(self) -> None:
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()


@contextmanager
def serving(table: Table, site: Path) -> Iterator[OddHost]:
    host = OddHost(table, site)
    try:
        yield host
    finally:
        host.stop()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    table: Table
    site: Path
    held: set[str]

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        host = cast(_Listener, self.server)
        path = host.site / self.path.partition("?")[0].lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        self.close_connection = True
        while self.path in host.held:
            time.sleep(0.02)
        if not path.is_file():
            self.send_error(404)
            return
        self.send_response(200)
        self._send(path, host.table)

    def _send(self, path: Path, table: Table) -> None:
        kind, body = table.type_of(path), path.read_bytes()
        headers = {**table.headers, "Connection": "close"} | ({"Content-Type": kind} if kind else {})
        if table.packed:
            packed = gzip.compress(body)
            body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
            headers |= {"Content-Encoding": "gzip", "Transfer-Encoding": "chunked"}
        else:
            headers |= {"Content-Length": str(len(body))}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing."""
