"""The production server in a thread of the test, and a client that sends bytes as they are."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse

from flask import Flask

from netinfo.serving.listening import Listener
from tests.ports import fresh_port

SECONDS = 30


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Listening:
    host: str
    port: int
    listener: Listener
    thread: threading.Thread

    def connect(self) -> socket.socket:
        return socket.create_connection((self.host, self.port), timeout=SECONDS)

    def say(self, request: bytes, method: str = "GET") -> Reply | None:
        """What comes back on a line of its own; None where the server hangs up without a word."""
        with self.connect() as line:
            line.sendall(request)
            return read(line, method)

    def kill(self) -> None:
        """Every line breaks, whatever was on it."""
        self.listener.last_seconds = 0
        self.stop()

    def stop(self) -> None:
        self.listener.stop()
        self.thread.join(SECONDS)


@contextmanager
def listening(app: Flask, host: str = "127.0.0.1", port: int = 0) -> Iterator[Listening]:
    port = port or fresh_port()
    listener = Listener(app, host, port)
    thread = threading.Thread(target=listener.run)
    thread.start()
    server = Listening(host, port, listener, thread)
    try:
        yield server
    finally:
        server.stop()


def read(line: socket.socket, method: str = "GET") -> Reply | None:
    """The next answer on a line."""
    answer = HTTPResponse(line, method=method)
    try:
        answer.begin()
    except (ConnectionError, ValueError) as error:
        if isinstance(error, ValueError):
            raise
        return None
    with answer:
        return Reply(answer.status, dict(answer.getheaders()), answer.read())
