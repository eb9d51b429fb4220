"""Listens with waitress, but for two things: what is no request gets our own page, and a stop cuts no answer off."""

import os
import select
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import waitress
from flask import Flask
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer
from waitress.task import ErrorTask, WSGITask

from .views import unreadable

LIMITS: dict[str, Any] = {
    "threads": 8,
    # A hundred silent connections must not keep everybody else out.
    "connection_limit": 2000,
    # Without it no more than 1,024 connections at once.
    "asyncore_use_poll": True,
    "channel_timeout": 20,
    "cleanup_interval": 5,
    # Nothing is ever sent to this server but addresses; and it writes to no disk, which may be full.
    "max_request_body_size": 65_536,
    "outbuf_overflow": 64_000_000,
    "max_request_header_size": 65_536,
    # Who stands before it is told nothing of, and nothing it says of the reader is believed.
    "ident": None,
    "clear_untrusted_proxy_headers": True,
}
FIRST_INHERITED = 3
"""The number of the first socket that is handed over (sd_listen_fds)."""
QUIET_SECONDS = 0.2
"""How long a connection has to be silent before it is taken to have nothing to ask."""
LEAP_SECONDS = 10
"""A clock that goes further than this in a turn, which takes a second, was set anew."""
UNREAD = 100_000
"""How many bytes a client may leave unread and still be answered what else it has asked."""


class Reply(WSGITask):  # type: ignore[misc]
    """Closes its connection where the server stops, or where the client asks and does not read."""

    def build_response_header(self) -> bytes:
        if self.channel.server.stopping or self.channel.is_flooding:
            self.set_close_on_finish()
        return bytes(super().build_response_header())


class Refusal(ErrorTask):  # type: ignore[misc]
    """What cannot be read as a request: the page, with the headers, that our own refusals have."""

    def execute(self) -> None:
        answer = unreadable(self.channel.server.app, self.request.error.code, self.request.headers)
        body = answer.get_data()
        self.status = answer.status
        self.response_headers.extend(answer.headers.items())
        # Not kept alive, whatever was asked: nothing after this can be told from what came before.
        self.request.headers.pop("CONNECTION", None)
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class Connection(HTTPChannel):  # type: ignore[misc]
    task_class = Reply
    error_task_class = Refusal

    @property
    def is_busy(self) -> bool:
        waits = self.requests or self.total_outbufs_len
        return bool(self.connected and (waits or time.time() - self.last_activity < QUIET_SECONDS))

    @property
    def is_flooding(self) -> bool:
        """A thread would wait with its next answers until those before are read: a few such connections take all."""
        return len(self.requests) > 1 and self.total_outbufs_len > UNREAD


class Listener:
    """The production server for an app; raises OSError or ValueError where it cannot listen."""

    last_seconds = 10
    """How long who already waits for an answer may still get it."""

    def __init__(self, app: Flask, host: str, port: int) -> None:
        self._map: dict[int, Any] = {}
        self._stopping = threading.Event()
        self._now = time.time()
        self._inherited = inherited()
        where = {"sockets": self._inherited} if self._inherited else {"host": host, "port": port}
        self._server = waitress.create_server(app, map=self._map, **where, **LIMITS)
        for server in self._servers:
            server.channel_class, server.app, server.stopping = Connection, app, False

    def run(self) -> None:
        """Answer until `stop`, and then whoever waits already."""
        while not self._stopping.is_set():
            self._poll(1)
        for server in self._servers:
            self._close(server)
        end = time.monotonic() + self.last_seconds
        while time.monotonic() < end and any(one.is_busy for one in self._connections):
            self._poll(QUIET_SECONDS / 4)
        self._server.task_dispatcher.shutdown()
        wasyncore.close_all(self._map)

    def stop(self, *_: object) -> None:
        """May be called from another thread, and by a signal."""
        self._stopping.set()
        for server in self._servers:
            server.pull_trigger()

    @property
    def _servers(self) -> list[Any]:
        return [one for one in list(self._map.values()) if isinstance(one, BaseWSGIServer)]

    @property
    def _connections(self) -> Iterator[Connection]:
        return (one for one in list(self._map.values()) if isinstance(one, Connection))

    def _poll(self, seconds: float) -> None:
        wasyncore.loop(timeout=seconds, use_poll=True, map=self._map, count=1)
        before, self._now = self._now, time.time()
        if not 0 <= self._now - before < LEAP_SECONDS:
            self._follow_clock()

    def _follow_clock(self) -> None:
        """It was set anew: else connections would be taken to be silent for long, or never be."""
        for connection in self._connections:
            connection.last_activity = self._now
        for server in self._servers:
            server.next_channel_cleanup = self._now

    def _close(self, server: Any) -> None:
        """Connections that wait to be accepted still are, unless another process takes over the same socket."""
        server.stopping = True
        pending = 0 if self._inherited else server.adj.backlog
        while pending and select.select([server.socket], [], [], 0)[0]:
            server.handle_accept()
            pending -= 1
        server.del_channel()
        server.socket.close()


def inherited() -> list[socket.socket]:
    """The sockets that systemd keeps open while this server is started anew."""
    if os.environ.get("LISTEN_PID") != str(os.getpid()):
        return []
    number = int(os.environ.get("LISTEN_FDS", "0"))
    return [socket.socket(fileno=FIRST_INHERITED + at) for at in range(number)]
